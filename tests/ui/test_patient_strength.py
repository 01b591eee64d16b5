"""Strength trials typed by keyboard with their protocol, and read back side to side."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import StrengthTrial
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.strength.tab import StrengthTab
from rehabdesk.ui.widgets import SidePanel
from tests.conftest import TODAY, key

KEY = key("P-0012")
PRONE = "position: prone; angle: 90"
EARLIER = TODAY - timedelta(days=20)


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, clinic: Clinic, dressed: QApplication) -> Iterator[StrengthTab]:
    host = QWidget()
    qtbot.addWidget(host)
    made = StrengthTab(desk, SidePanel(host), host)
    host.resize(1180, 900)
    made.resize(1180, 900)
    desk.changed.connect(lambda _: show(made, clinic))
    show(made, clinic)
    host.show()
    yield made
    host.close()


def show(tab: StrengthTab, clinic: Clinic) -> None:
    facts = clinic.facts(KEY)
    tab.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))


def flexion(day: date, left: float, right: float, protocol: str = PRONE) -> list[StrengthTrial]:
    return [
        StrengthTrial(day, "knee_flexion", side, value, "N", protocol, 34)
        for side, value in (("left", left), ("right", right))
    ]


def record(tab: StrengthTab, clinic: Clinic, trials: Sequence[StrengthTrial]) -> None:
    clinic.record_strength(KEY, trials, based_on=clinic.facts(KEY).episode.revision)
    show(tab, clinic)


def type_into(qtbot: QtBot, edits: Sequence[QLineEdit], *values: str) -> None:
    for edit, value in zip(edits, values, strict=False):
        qtbot.keyClicks(edit, value)


def save(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_trials_of_both_sides_are_saved_with_their_protocol(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    entry = tab.typing
    entry.choose("knee_flexion")
    qtbot.waitUntil(entry.protocol.edits["position"].isVisible)
    entry.protocol.edits["position"].setFocus()
    qtbot.keyClicks(entry.protocol.edits["position"], "pro")
    assert entry.protocol.edits["position"].text() == "prone"
    qtbot.keyClicks(entry.protocol.edits["angle"], "90")
    qtbot.keyClicks(entry.lever, "34")
    type_into(qtbot, entry.trials.trials["left"], "180", "186", "175")
    type_into(qtbot, entry.trials.trials["right"], "214")
    qtbot.keyClicks(entry.trials.pain["left"], "3")
    assert "Symmetry, involved of uninvolved: 86.9 %: moderate deficit" in entry.verdict.text()
    save(qtbot, entry.trials.trials["right"][0])

    kept = clinic.facts(KEY).strength
    assert [(each.side, each.value, each.nprs) for each in kept] == [
        ("left", 180, 3),
        ("left", 186, 3),
        ("left", 175, 3),
        ("right", 214, None),
    ]
    assert {(each.protocol, each.lever_cm) for each in kept} == {(PRONE, 34)}
    assert entry.trials.trials["left"][0].text() == ""
    assert tab.tests.view("knee_flexion").symmetry.text() == "86.9 %: moderate deficit"
    assert "best of 3 trials" in tab.tests.view("knee_flexion").sides[0].text()


def test_the_keyboard_goes_from_the_test_to_save(qtbot: QtBot, tab: StrengthTab) -> None:
    entry = tab.typing
    entry.choose("isometric_hamstring_hold")
    qtbot.waitUntil(entry.protocol.edits["legs"].isVisible)
    tab.setFocus()
    names = []
    while QApplication.focusWidget() is not entry.save_button and len(names) < 20:
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert names == [
        "Strength test",
        "Unit",
        "Lever",
        "Legs",
        *("Left, trial 1", "Left, trial 2", "Left, trial 3", "Pain during, left, 0 to 10"),
        *("Right, trial 1", "Right, trial 2", "Right, trial 3", "Pain during, right, 0 to 10"),
    ]


def test_the_protocol_of_last_time_is_filled_in(tab: StrengthTab, clinic: Clinic) -> None:
    record(tab, clinic, flexion(EARLIER, 150, 210))
    tab.typing.choose("knee_flexion")
    assert tab.typing.protocol.protocol()["position"] == "prone"
    assert tab.typing.lever.text() == "34"
    assert tab.typing.as_before.text().startswith("As on 10 Feb")
    assert tab.typing.trials.last["left"].text() == "last 150 N · 10 Feb"


def test_another_protocol_is_not_comparable_and_breaks_the_line(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    record(tab, clinic, flexion(EARLIER, 150, 210))
    entry = tab.typing
    entry.choose("knee_flexion")
    entry.protocol.edits["angle"].setText("15")
    type_into(qtbot, entry.trials.trials["left"], "240")
    assert "Left: not comparable with before: angle 90, then 15" in entry.verdict.text()
    save(qtbot, entry.trials.trials["left"][0])
    assert tab.chart.plot.anew["left"] == {TODAY}


def test_pounds_are_stored_in_newtons_and_said_to_be(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    entry = tab.typing
    entry.choose("knee_flexion")
    entry.unit.setCurrentIndex(entry.unit.findData("lbf"))
    type_into(qtbot, entry.trials.trials["left"], "42")
    assert "42 lbf = 186.8 N" in entry.verdict.text()
    save(qtbot, entry.trials.trials["left"][0])
    (kept,) = clinic.facts(KEY).strength
    assert (kept.value, kept.unit) == (186.8, "N")


def test_even_sides_are_told_to_be_a_trap(tab: StrengthTab, clinic: Clinic) -> None:
    record(tab, clinic, flexion(EARLIER, 140, 210))
    record(tab, clinic, flexion(TODAY, 150, 160))
    view = tab.tests.view("knee_flexion")
    assert view.symmetry.text() == "93.8 %: acceptable"
    assert view.trap.isVisible()
    assert "71.4 % of the 210 N that the right side did on 10 Feb" in view.trap.text()
    assert view.mark.kind == "warning"


def test_a_real_change_is_told_from_error(tab: StrengthTab, clinic: Clinic) -> None:
    record(tab, clinic, flexion(EARLIER, 186, 214))
    record(tab, clinic, flexion(TODAY, 220, 220))
    view = tab.tests.view("knee_flexion")
    assert view.sides[0].text().startswith("Left: +34 N: real change, since 10 Feb")
    assert view.sides[1].text().startswith("Right: +6 N: within error, since 10 Feb")


def test_a_slip_of_the_unit_is_refused_and_nothing_is_saved(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    entry = tab.typing
    entry.choose("knee_flexion")
    type_into(qtbot, entry.trials.trials["left"], "1860")
    save(qtbot, entry.trials.trials["left"][0])
    assert "No limb gives more than 1500 N" in entry.message.text()
    assert entry.trials.trials["left"][0].text() == "1860"
    assert clinic.facts(KEY).strength == ()


def test_a_trial_on_file_is_corrected_and_the_old_value_kept_in_the_history(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    record(tab, clinic, flexion(EARLIER, 15, 210))
    tab.tests.view("knee_flexion").correct.click()
    edit = tab.typing.trials.trials["left"][0]
    assert (edit.text(), tab.typing.typed_day()) == ("15", EARLIER)
    edit.clear()
    save(qtbot, edit)
    assert "can be corrected, not taken away" in tab.typing.message.text()
    qtbot.keyClicks(edit, "150")
    save(qtbot, edit)
    kept = clinic.facts(KEY).strength
    assert [(each.date, each.side, each.value) for each in kept] == [
        (EARLIER, "left", 150),
        (EARLIER, "right", 210),
    ]
    assert any((entry.before or {}).get("value") == 15 for entry in clinic.history(KEY))
    assert tab.typing.head.text().startswith("The best trial")


def test_a_correction_leaves_the_pain_of_every_trial_as_it_was(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    first, second = (flexion(TODAY, value, 1)[0] for value in (15, 140))
    record(tab, clinic, [first._replace(nprs=2), second._replace(nprs=5)])
    tab.tests.view("knee_flexion").correct.click()
    edits = tab.typing.trials.trials["left"]
    edits[0].setText("150")
    save(qtbot, edits[0])
    kept = clinic.facts(KEY).strength
    assert [(each.value, each.nprs) for each in kept] == [(150, 2), (140, 5)]


def test_a_correction_can_be_left_without_a_trace(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    record(tab, clinic, flexion(EARLIER, 150, 210))
    before = clinic.facts(KEY)
    tab.tests.view("knee_flexion").correct.click()
    tab.typing.trials.trials["left"][0].setText("1")
    qtbot.keyClick(tab.typing.leave, Qt.Key.Key_Space)
    assert tab.typing.trials.trials["left"][0].text() == ""
    assert tab.typing.leave.isHidden()
    assert tab.typing.typed_day() == TODAY
    assert clinic.facts(KEY) == before


def test_what_is_no_number_is_said_to_be_none(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    type_into(qtbot, tab.typing.trials.trials["left"], "2x")
    save(qtbot, tab.typing.trials.trials["left"][0])
    assert "A trial is a number above 0" in tab.typing.message.text()
    assert clinic.facts(KEY).strength == ()


def test_typing_survives_a_refresh_of_the_same_episode(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    entry = tab.typing
    entry.choose("knee_flexion")
    qtbot.keyClicks(entry.protocol.edits["angle"], "45")
    type_into(qtbot, entry.trials.trials["left"], "150")
    record(tab, clinic, flexion(EARLIER, 186, 214))
    assert entry.trials.trials["left"][0].text() == "150"
    assert entry.protocol.edits["angle"].text() == "45"
    assert entry.test.currentData() == "knee_flexion"


def test_a_stale_save_keeps_the_text(qtbot: QtBot, tab: StrengthTab, clinic: Clinic) -> None:
    entry = tab.typing
    entry.choose("single_leg_bridge")
    type_into(qtbot, entry.trials.trials["left"], "17")
    clinic.record_strength(KEY, flexion(EARLIER, 1, 2), based_on=clinic.facts(KEY).episode.revision)
    save(qtbot, entry.trials.trials["left"][0])
    assert "Somebody changed this episode" in entry.message.text()
    save(qtbot, entry.trials.trials["left"][0])
    assert [each.value for each in clinic.facts(KEY).strength if each.unit == "reps"] == [17]


def test_the_chart_shows_the_test_that_is_asked_for(tab: StrengthTab, clinic: Clinic) -> None:
    assert tab.chart.isHidden()
    record(tab, clinic, flexion(EARLIER, 150, 210))
    bridge = StrengthTrial(TODAY, "single_leg_bridge", "left", 17, "reps")
    record(tab, clinic, [bridge])
    tab.tests.view("knee_flexion").chart.click()
    assert tab.chart.plot.title == "Knee flexion"
    tab.tests.view("single_leg_bridge").chart.click()
    assert tab.chart.plot.title == "Single-leg bridge"
    tab.typing.choose("knee_flexion")
    assert tab.chart.plot.title == "Knee flexion"
    tab.typing.choose("prone_curl_10rm")
    assert tab.chart.isHidden()


def test_why_tells_symmetry_trap_and_both_changes(
    qtbot: QtBot, tab: StrengthTab, clinic: Clinic
) -> None:
    record(tab, clinic, flexion(EARLIER, 140, 210))
    record(tab, clinic, flexion(TODAY, 150, 160))
    with qtbot.waitSignal(tab.why_asked) as asked:
        tab.tests.view("knee_flexion").why.click()
    assert [why.rule for why in asked.args[0]] == ["LS01", "LS04", "ST01", "ST01"]
    assert asked.args[0][0].arithmetic.startswith("100 x 150 / 160 = 93.8 %")


def test_without_a_test_the_screen_says_what_to_do(tab: StrengthTab) -> None:
    assert tab.tests.empty.isVisible()
    assert tab.tests.note.isHidden()
