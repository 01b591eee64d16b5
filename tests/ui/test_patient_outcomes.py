"""Outcome measures typed by keyboard, and read back against their thresholds."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.outcome_schedule import Due, Slot
from rehabdesk.domain.records import ActivityScore, Outcome
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.outcomes.slots import slot_words
from rehabdesk.ui.patient.outcomes.tab import OutcomesTab
from rehabdesk.ui.widgets import SidePanel
from tests.conftest import HOSTILE_NAME, TODAY, key

KEY = key("P-0012")
FIRST = TODAY - timedelta(days=27)
NAMES = ("Sitting at work", "Driving", "Running 5 km")


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, clinic: Clinic, dressed: QApplication) -> Iterator[OutcomesTab]:
    host = QWidget()
    qtbot.addWidget(host)
    made = OutcomesTab(desk, SidePanel(host), host)
    host.resize(1180, 900)
    made.resize(1180, 900)
    desk.changed.connect(lambda _: show(made, clinic))
    show(made, clinic)
    host.show()
    yield made
    host.close()


def show(tab: OutcomesTab, clinic: Clinic) -> None:
    facts = clinic.facts(KEY)
    tab.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))


def baseline(clinic: Clinic, *scores: int) -> None:
    own = [ActivityScore(FIRST, name, score) for name, score in zip(NAMES, scores, strict=False)]
    totals = (Outcome(FIRST, "LEFS", 43), Outcome(FIRST, "SANE", 40))
    clinic.record_outcomes(KEY, totals, own, based_on=clinic.facts(KEY).episode.revision)


def total(tab: OutcomesTab, instrument: str) -> QLineEdit:
    return tab.typing.rows[instrument].field.edit


def save(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_three_activities_are_named_and_scored_by_keyboard(
    qtbot: QtBot, tab: OutcomesTab, clinic: Clinic
) -> None:
    tab.setFocus()
    for name, score in zip(NAMES, "342", strict=True):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QLineEdit)
        qtbot.keyClicks(focus, name)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        score_edit = QApplication.focusWidget()
        assert score_edit is not None
        qtbot.keyClick(score_edit, score)
    assert tab.typing.own_verdict.text().startswith("Mean of 3 activities: 3.0.")
    save(qtbot, tab.typing.activities[0].score)

    facts = clinic.facts(KEY)
    assert [(each.activity, each.score) for each in facts.activity_scores] == [
        *zip(NAMES, (3, 4, 2), strict=True)
    ]
    assert facts.outcomes == (Outcome(TODAY, "PSFS", 3.0),)
    assert tab.typing.activities[0].score.text() == ""
    assert tab.typing.activities[0].known == "Sitting at work"
    assert tab.typing.activities[0].name.isHidden()


def test_the_keyboard_goes_from_the_activities_to_save(qtbot: QtBot, tab: OutcomesTab) -> None:
    tab.setFocus()
    names = []
    while QApplication.focusWidget() is not tab.typing.save_button and len(names) < 20:
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName().split(",")[0])
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert names[:6] == ["Name of another activity", "Its score"] * 3
    assert names[6:10] == ["VISA-H", "LEFS", "SANE", "GROC"]
    assert len(names) < 20
    qtbot.keyClick(tab.typing.save_button, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Why: Worst pain"


def test_what_a_total_means_is_said_while_it_is_typed(
    qtbot: QtBot, tab: OutcomesTab, clinic: Clinic
) -> None:
    baseline(clinic)
    show(tab, clinic)
    qtbot.keyClicks(total(tab, "LEFS"), "55")
    verdict = tab.typing.rows["LEFS"].verdict
    assert verdict.text() == "+12 since 3 Feb: important improvement (MCID 9), real (MDC 9)."
    total(tab, "LEFS").clear()
    qtbot.keyClicks(total(tab, "LEFS"), "50")
    assert verdict.text() == "+7 since 3 Feb: within error (under 9)."
    assert len(clinic.facts(KEY).outcomes) == 2


def test_a_part_of_a_form_has_no_total(qtbot: QtBot, tab: OutcomesTab, clinic: Clinic) -> None:
    qtbot.keyClicks(total(tab, "LEFS"), "43")
    whole = tab.typing.rows["LEFS"].whole
    assert whole.isVisible()
    save(qtbot, total(tab, "LEFS"))
    assert "A part of LEFS has no total" in tab.typing.message.text()
    assert clinic.facts(KEY).outcomes == ()
    qtbot.keyClick(whole, Qt.Key.Key_Space)
    save(qtbot, whole)
    assert clinic.facts(KEY).outcomes == (Outcome(TODAY, "LEFS", 43),)


def test_a_rating_of_change_needs_its_scale(qtbot: QtBot, tab: OutcomesTab, clinic: Clinic) -> None:
    qtbot.keyClicks(total(tab, "GROC"), "-2")
    save(qtbot, total(tab, "GROC"))
    assert "which scale of GROC" in tab.typing.message.text()
    row = tab.typing.rows["GROC"]
    row.scale.buttons()[0].click()
    assert row.verdict.text() == "Worse, small."
    save(qtbot, total(tab, "GROC"))
    assert clinic.facts(KEY).outcomes == (Outcome(TODAY, "GROC", -2, "15-point"),)
    assert tab.measures.view("GROC").words.text() == "Worse, small"


def test_a_total_off_its_scale_is_refused_where_it_is_typed(
    qtbot: QtBot, tab: OutcomesTab, clinic: Clinic
) -> None:
    qtbot.keyClicks(total(tab, "SANE"), "101")
    assert tab.typing.rows["SANE"].field.objection.text() == "SANE goes from 0 to 100."
    save(qtbot, total(tab, "SANE"))
    assert clinic.facts(KEY).outcomes == ()
    assert total(tab, "SANE").text() == "101"


def test_activities_are_compared_over_both_days(tab: OutcomesTab, clinic: Clinic) -> None:
    baseline(clinic, 3, 4, 2)
    now = [ActivityScore(TODAY, name, score) for name, score in zip(NAMES, (6, 7, 5), strict=True)]
    clinic.record_outcomes(
        KEY,
        (),
        [*now, ActivityScore(TODAY, "Hills", 1)],
        based_on=clinic.facts(KEY).episode.revision,
    )
    show(tab, clinic)
    view = tab.measures.view("PSFS")
    assert view.headline.text() == "3.0 → 6.0, +3.0 since 3 Feb"
    assert view.words.text() == "Large improvement (2.7 or more), real (MDC 2)"
    assert "Driving: 4 → 7, real improvement (3 or more)" in view.lines.text()
    assert "Not compared, scored on one of the days only: Hills" in view.lines.text()


def test_pain_stands_first_with_its_own_rule(tab: OutcomesTab) -> None:
    view = tab.measures.views[0]
    assert view.name.text() == "Worst pain"
    assert view.words.text() == "Within error"
    assert view.headline.text() == "7 → 6, −1 since 20 Feb"


def test_what_is_due_is_said_above_the_fields(tab: OutcomesTab, clinic: Clinic) -> None:
    baseline(clinic)
    show(tab, clinic)
    assert tab.typing.head.text() == "No baseline was taken of PSFS, VISA-H."
    view = tab.measures.view("LEFS")
    assert [slot.state for slot in view.slots.slots][:2] == [Due.DONE, Due.COMING]
    assert view.slots.accessibleName().startswith("Baseline: 43 · 3 Feb; 4 weeks: 3 Mar")


def test_a_due_time_is_told_in_words() -> None:
    assert slot_words(Slot("4 weeks", FIRST, Due.DUE), TODAY) == "due since 3 Feb"
    assert slot_words(Slot("4 weeks", TODAY, Due.DUE), TODAY) == "due today"
    assert slot_words(Slot("4 weeks", FIRST, Due.MISSED), TODAY) == "missed, 3 Feb"
    assert slot_words(Slot("Discharge", None, Due.COMING), TODAY) == "to come"


def test_typing_survives_a_refresh_of_the_same_episode(
    qtbot: QtBot, tab: OutcomesTab, clinic: Clinic
) -> None:
    row = tab.typing.activities[0]
    qtbot.keyClicks(row.name, "Gardening")
    qtbot.keyClicks(row.score, "3")
    qtbot.keyClicks(total(tab, "SANE"), "55")
    baseline(clinic, 3, 4, 2)
    show(tab, clinic)
    assert total(tab, "SANE").text() == "55"
    typed = [
        (each.name.text(), each.score.text()) for each in tab.typing.activities if not each.known
    ]
    assert typed[0] == ("Gardening", "3")


def test_a_stale_save_keeps_the_text_and_reads_the_record_again(
    qtbot: QtBot, tab: OutcomesTab, clinic: Clinic
) -> None:
    qtbot.keyClicks(total(tab, "SANE"), "55")
    baseline(clinic)
    save(qtbot, total(tab, "SANE"))
    assert "Somebody changed this episode" in tab.typing.message.text()
    assert total(tab, "SANE").text() == "55"
    assert tab.typing.rows["SANE"].field.last.text() == "40 · 3 Feb"
    save(qtbot, total(tab, "SANE"))
    assert Outcome(TODAY, "SANE", 55) in clinic.facts(KEY).outcomes


def test_why_tells_the_sum_and_its_source(qtbot: QtBot, tab: OutcomesTab, clinic: Clinic) -> None:
    baseline(clinic)
    clinic.record_outcomes(
        KEY, (Outcome(TODAY, "LEFS", 55),), based_on=clinic.facts(KEY).episode.revision
    )
    show(tab, clinic)
    with qtbot.waitSignal(tab.why_asked) as asked:
        tab.measures.view("LEFS").why.click()
    (why,) = asked.args[0]
    assert (why.rule, why.arithmetic) == ("PR04", "55 − 43 = +12")
    assert "Binkley" in why.source


def test_an_activity_with_markup_is_shown_as_typed(tab: OutcomesTab, clinic: Clinic) -> None:
    own = [ActivityScore(FIRST, name, 3) for name in (HOSTILE_NAME, "B", "C")]
    clinic.record_outcomes(KEY, (), own, based_on=clinic.facts(KEY).episode.revision)
    own = [each._replace(date=TODAY) for each in own]
    clinic.record_outcomes(KEY, (), own, based_on=clinic.facts(KEY).episode.revision)
    show(tab, clinic)
    said = [label for label in tab.findChildren(QLabel) if HOSTILE_NAME in label.text()]
    assert len(said) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in said)


def test_an_activity_on_file_typed_in_other_capitals_is_asked_about_and_saves_nothing(
    tab: OutcomesTab, clinic: Clinic
) -> None:
    baseline(clinic, 3, 4, 2)
    show(tab, clinic)
    before = clinic.facts(KEY).activity_scores
    free = next(row for row in tab.typing.activities if not row.known)
    free.name.setText(f"  {NAMES[0].upper()} ")
    free.score.setText("9")
    tab.typing.save()
    assert tab.typing.message.text().startswith(f"{NAMES[0]} stands above. Score it there")
    assert clinic.facts(KEY).activity_scores == before
