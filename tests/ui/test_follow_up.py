"""A follow-up by keyboard, every key counted, from the row of the list to the next patient."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import StrengthTrial, Visit
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.record.panel import RecordPanel
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, TODAY, key

OKAFOR = key("P-0012")
BUDGET = 45
"""FIELD §4c: the keys of a 20-minute follow-up."""


class Hands:
    """Types as a person does; a key held with another is a key pressed too."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.pressed = 0

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(self._target(), sign)
            self.pressed += 1

    def press(self, pressed: Qt.Key, *held: Qt.KeyboardModifier) -> None:
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        QTest.keyClick(self._target(), pressed, modifiers)
        self.pressed += 1 + len(held)

    def _target(self):
        return self._window.focusWidget() or self._window


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[MainWindow]:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, desk: Desk) -> RecordPanel:
    made = RecordPanel(desk)
    qtbot.addWidget(made)
    made.resize(316, 700)
    made.show()
    made.activateWindow()
    return made


def show(panel: RecordPanel, desk: Desk) -> None:
    facts = desk.clinic.facts(OKAFOR)
    panel.show_episode(facts, desk.clinic.judge(facts), desk.clinic.pathway_of(facts.episode))


def save(desk: Desk, day: date, **typed: object) -> None:
    revision = desk.clinic.facts(OKAFOR).episode.revision
    desk.clinic.record_visit(VisitDraft(OKAFOR, revision, day, **typed))


def test_a_whole_follow_up_takes_no_more_keys_than_its_budget(
    window: MainWindow, desk: Desk
) -> None:
    order = window.caseload.model.keys_in_order()
    window.caseload.table.select(order.index(OKAFOR))
    hands = Hands(window)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    hands.type("42")  # worst, sitting: each moves on
    hands.type("12\t")
    hands.type("1")  # daily movement: some
    hands.type("1w\t")
    hands.type("21\t15\t")
    hands.type("Calmer ;gb ")
    hands.press(
        Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )

    facts = desk.clinic.facts(OKAFOR)
    today = {e.activity: e.score for e in facts.pain if e.date == TODAY}
    assert today == {"worst": 4, "sitting": 2}
    assert facts.runs[-1].distance_km == 12
    assert {t.side: t.value for t in facts.strength} == {"left": 21, "right": 15}
    assert facts.visits[-1].daily_impact == "some"
    assert facts.visits[-1].subjective == "Calmer Glute bridge"
    assert facts.episode.next_review == TODAY + timedelta(weeks=1)
    assert window.patient_page().facts.key == order[order.index(OKAFOR) + 1]
    assert window.focusWidget().accessibleName() == "Worst"
    assert hands.pressed <= BUDGET


def test_after_the_last_of_the_list_it_says_so(window: MainWindow) -> None:
    order = window.caseload.model.keys_in_order()
    window.caseload.table.select(len(order) - 1)
    QTest.keyClick(window.caseload.table, Qt.Key.Key_Return)
    page = window.patient_page()
    QTest.keyClicks(page.record.form.scores["worst"].edit, "3")
    page.save_and_next()
    assert window.pages.currentWidget() is window.caseload
    assert "end of the list" in window.toast.words()


def test_save_and_next_stays_where_nothing_was_saved(window: MainWindow) -> None:
    window.show_patient(OKAFOR)
    page = window.patient_page()
    QTest.keyClicks(page.record.form.scores["worst"].edit, "11")
    page.save_and_next()
    assert page.facts.key == OKAFOR
    assert page.record.form.scores["worst"].text() == "11"


def test_equals_types_the_value_of_last_time_as_today_s_and_says_so(
    panel: RecordPanel, desk: Desk
) -> None:
    show(panel, desk)
    worst = panel.form.scores["worst"]
    assert worst.last.text() == "6 · 1 Mar"
    QTest.keyClicks(worst.edit, "=")
    assert worst.text() == "6"
    assert worst.last.text() == "same as 1 Mar"
    assert panel.draft().pain == {"worst": 6}
    worst.edit.setText("5")
    assert worst.last.text() == "6 · 1 Mar"


def test_equals_keeps_nothing_where_nothing_was_recorded(panel: RecordPanel, desk: Desk) -> None:
    show(panel, desk)
    sitting = panel.form.scores["sitting"]
    QTest.keyClicks(sitting.edit, "=")
    assert sitting.text() == ""
    assert sitting.objection.isVisible()
    assert panel.draft() is None


def test_on_a_past_day_equals_keeps_what_was_known_by_then(panel: RecordPanel, desk: Desk) -> None:
    show(panel, desk)
    panel.form.day.edit.setText("25 Feb")
    panel.form.day.edit.editingFinished.emit()
    QTest.keyClicks(panel.form.scores["worst"].edit, "=")
    assert panel.draft().pain == {"worst": 7}


def test_equals_never_keeps_a_strength_of_another_unit(panel: RecordPanel, desk: Desk) -> None:
    earlier, later = TODAY - timedelta(days=9), TODAY - timedelta(days=2)
    save(desk, earlier, strength=(StrengthTrial(earlier, "knee_flexion", "right", 30, "kg"),))
    save(desk, later, strength=(StrengthTrial(later, "knee_flexion", "left", 280, "N"),))
    show(panel, desk)
    right = panel.form.sides["right"]
    assert panel.form.strength.title.text() == "Knee flexion, N"
    QTest.keyClicks(right.edit, "=")
    assert right.text() == ""


def test_equals_keeps_the_next_review_that_is_still_ahead(panel: RecordPanel, desk: Desk) -> None:
    save(desk, TODAY, pain={"worst": 3}, next_review=TODAY + timedelta(days=9))
    show(panel, desk)
    QTest.keyClicks(panel.form.review_day.edit, "=")
    assert panel.draft().next_review == TODAY + timedelta(days=9)


def test_the_next_review_on_record_is_read_whole_beside_its_field(
    panel: RecordPanel, desk: Desk
) -> None:
    save(desk, TODAY, pain={"worst": 3}, next_review=date(2026, 3, 26))
    show(panel, desk)
    beside = panel.form.review_day.last
    assert beside.text() == "now 26 Mar"
    assert beside.width() >= beside.sizeHint().width()


def test_what_is_offered_below_the_note_is_seen_while_it_has_the_keyboard(
    panel: RecordPanel, desk: Desk
) -> None:
    panel.resize(316, 500)
    show(panel, desk)
    panel.form.note.setFocus()
    QTest.keyClicks(panel.form.note, "VAS 4, ran 8 km")
    box = panel.form.note_box
    shown = panel.findChild(QScrollArea).viewport()
    foot = box.mapTo(shown, box.rect().bottomLeft()).y()
    assert box.proposed.isHidden()
    panel.file_note()
    assert foot <= shown.height()


def test_daily_movement_is_answered_by_a_digit_or_as_last_time(
    panel: RecordPanel, desk: Desk
) -> None:
    save(desk, TODAY - timedelta(days=3), visit=Visit(TODAY, daily_impact="significant"))
    show(panel, desk)
    choice = panel.form.impact
    QTest.keyClick(choice.buttons()[0], Qt.Key.Key_1)
    assert choice.value() == "some"
    QTest.keyClick(choice.buttons()[0], Qt.Key.Key_Equal)
    assert panel.draft().visit.daily_impact == "significant"


def test_the_strength_of_last_time_stands_beside_and_can_be_kept(
    panel: RecordPanel, desk: Desk
) -> None:
    day = TODAY - timedelta(days=5)
    save(desk, day, strength=(StrengthTrial(day, "single_leg_bridge", "left", 21, "reps"),))
    show(panel, desk)
    left = panel.form.sides["left"]
    assert left.last.text() == "21 · 25 Feb"
    QTest.keyClicks(left.edit, "=")
    assert panel.draft().strength[0].value == 21


def test_undo_after_save_and_next_takes_back_the_one_saved_and_says_whose(
    window: MainWindow, desk: Desk
) -> None:
    order = window.caseload.model.keys_in_order()
    window.caseload.table.select(order.index(OKAFOR))
    hands = Hands(window)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    hands.type("4")
    before = len(desk.clinic.facts(OKAFOR).pain)
    window.patient_page().save_and_next()
    assert len(desk.clinic.facts(OKAFOR).pain) == before + 1
    hands.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.clinic.facts(OKAFOR).pain) == before
    assert "of Adaeze Okafor" in window.toast.words()
    assert window.patient_page().facts.key == order[order.index(OKAFOR) + 1]


def test_what_is_usually_recorded_and_not_typed_is_counted_and_led_to_by_key(
    window: MainWindow, desk: Desk
) -> None:
    save(desk, TODAY - timedelta(days=3), visit=Visit(TODAY, daily_impact="some", subjective="Ok"))
    window.show_patient(OKAFOR)
    hands = Hands(window)
    hands.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    chip = window.patient_page().record.missing
    assert chip.isHidden()
    hands.type("4")
    assert chip.text() == "2 fields missing (Alt+M)"
    hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    hands.type("1")
    assert chip.text() == "1 field missing (Alt+M)"
    hands.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is window.patient_page().record.form.note
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.clinic.facts(OKAFOR).pain[-1].score == 4
    assert chip.isHidden()


def test_the_next_patient_s_form_is_seen_from_its_top(window: MainWindow) -> None:
    window.resize(1024, 640)
    window.caseload.table.select(0)
    QTest.keyClick(window.caseload.table, Qt.Key.Key_Return)
    panel = window.patient_page().record
    panel.focus_first()
    QTest.keyClicks(panel.form.scores["worst"].edit, "3")
    panel.form.note.setFocus()
    QTest.keyClicks(panel.form.note, "Calmer.")
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    assert bar.value() > 0
    window.patient_page().save_and_next()
    assert bar.value() == 0


def test_a_wrong_value_out_of_sight_is_brought_into_sight(panel: RecordPanel, desk: Desk) -> None:
    panel.resize(316, 400)
    show(panel, desk)
    QTest.keyClicks(panel.form.scores["worst"].edit, "11")
    panel.form.note.setFocus()
    QTest.keyClicks(panel.form.note, "Calmer.")
    assert not panel.save()
    edit, shown = panel.form.scores["worst"].edit, panel.findChild(QScrollArea).viewport()
    assert shown.rect().contains(edit.mapTo(shown, edit.rect().center()))
