"""A diary typed back: digits go on by themselves, a week costs few keys, nothing is overwritten."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.domain import units
from rehabdesk.domain.records import Facts, PainEntry, PhaseStart, Prescription, Run
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.diary.form import DiaryForm
from tests.conftest import TODAY, key

KEY = key("P-0012")
FIRST = TODAY - timedelta(days=6)
ENTER = "|"


class Typist:
    """Types into whatever has the keyboard, and counts."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.keys = 0
        self.host = QWidget()
        self.host.resize(760, 700)
        qtbot.addWidget(self.host)
        self.open()

    def open(self, first: date = FIRST) -> None:
        self.form = DiaryForm(self.desk, self.facts(), first, self.host)
        self.form.resize(760, 700)
        with self.qtbot.waitExposed(self.host):
            self.host.show()
        self.form.show()
        self.form.setFocus()

    def facts(self) -> Facts:
        return self.desk.clinic.facts(KEY)

    def type(self, keys: str) -> None:
        for each in keys:
            QTest.keyClick(self.here(), Qt.Key.Key_Return if each == ENTER else each)
            self.keys += 1

    def press(self, pressed: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(self.here(), pressed, held or Qt.KeyboardModifier.NoModifier)
        self.keys += 1

    def save(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def here(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def cell(self, day: int, column: str) -> QWidget:
        return self.form.rows[day].cells[column]


@pytest.fixture
def typist(qtbot: QtBot, dressed: QApplication, desk: Desk) -> Typist:
    clinic = desk.clinic
    for exercise in ("glute_bridge", "isometric_hold"):
        dose = Prescription(FIRST, exercise, 3, 10)
        clinic.prescribe(KEY, dose, clinic.facts(KEY).episode.revision)
    clinic.set_phase(KEY, PhaseStart(FIRST, 1), clinic.facts(KEY).episode.revision)
    return Typist(qtbot, desk)


@pytest.fixture
def miles() -> Iterator[None]:
    units.use("mi")
    yield
    units.use("km")


def test_a_whole_week_is_typed_back_with_sixty_keys_at_most(typist: Typist) -> None:
    """Waking and worst pain and the exercises of seven days, three runs with their kind."""
    for day in range(7):
        typist.type("23-")
        typist.type("5.2|1a" if day in (1, 3, 5) else "-a")
    typist.save()
    assert typist.keys <= 60
    facts = typist.facts()
    scored = {entry for entry in facts.pain if entry.date >= FIRST}
    assert len(scored) == 14
    runs = [(run.distance_km, run.kind) for run in facts.runs if run.date >= FIRST]
    assert runs == [(5.2, "easy")] * 3
    assert sum(each.done == "yes" for each in facts.exercises) == 14


def test_a_digit_goes_on_and_x_is_ten(typist: Typist) -> None:
    typist.type("x")
    assert typist.here() is typist.cell(0, "worst")
    typist.type("0")
    assert typist.here() is typist.cell(0, "sitting_min")
    day = typist.form.rows[0].typed()
    assert day is not None
    assert (day.morning, day.worst) == (10, 0)


def test_enter_and_the_dash_skip_and_an_unrun_day_has_no_kind(typist: Typist) -> None:
    typist.type("-|")
    typist.type("||")
    assert typist.here() is typist.cell(0, "done")
    typist.type("-")
    assert typist.here() is typist.cell(1, "morning")
    assert typist.form.rows[0].typed() is None, "nothing typed is not 0"


def test_arrows_move_and_the_note_takes_words(typist: Typist) -> None:
    typist.press(Qt.Key.Key_Down)
    assert typist.here() is typist.cell(1, "morning")
    typist.press(Qt.Key.Key_Up)
    for _ in range(6):
        typist.press(Qt.Key.Key_Right)
    typist.type("Drove 3 h - sore")
    day = typist.form.rows[0].typed()
    assert day is not None
    assert day.note == "Drove 3 h - sore"


def test_exercises_are_ticked_by_their_number_on_the_page(typist: Typist) -> None:
    typist.type("--||2|")
    assert typist.here() is typist.cell(1, "morning")
    typist.save()
    done = {each.exercise: each.done for each in typist.facts().exercises}
    assert done["glute_bridge"] != done["isometric_hold"]
    first, second = typist.form._facts.prescriptions[:2]
    assert {first.exercise, second.exercise} == set(done)


def test_what_is_on_record_stands_there_and_its_change_is_said_before_saving(
    typist: Typist,
) -> None:
    clinic = typist.desk.clinic
    clinic.record_run(KEY, Run(FIRST, 8.0), typist.facts().episode.revision)
    typist.open()
    cell = typist.cell(0, "distance_km")
    assert cell.placeholderText() == "8"
    assert typist.form.rows[0].words.isHidden()
    typist.type("--|8.4|")
    assert "8 on record becomes 8.4" in typist.form.rows[0].words.text()
    typist.save()
    assert [run.distance_km for run in typist.facts().runs if run.date == FIRST] == [8.4]


def test_a_wrong_value_is_named_at_its_day_and_nothing_is_saved(typist: Typist) -> None:
    before = typist.facts().pain
    typist.type("23")
    typist.press(Qt.Key.Key_Down)
    typist.type("500")
    typist.save()
    assert typist.form.rows[1].words.text().startswith("Sitting, min: Minutes tolerated")
    assert typist.here() is typist.cell(1, "sitting_min")
    assert typist.cell(1, "sitting_min").property("wrong")
    assert typist.facts().pain == before


def test_two_runs_of_a_day_are_not_for_a_diary_to_mend(typist: Typist) -> None:
    for km in (5.0, 3.0):
        run = Run(FIRST, km)
        typist.desk.clinic.record_run(KEY, run, typist.facts().episode.revision)
    typist.open()
    assert not typist.cell(0, "distance_km").isEnabled()
    typist.type("12-")
    assert typist.here() is typist.cell(0, "done")


def test_days_to_come_take_nothing(typist: Typist) -> None:
    typist.open(TODAY - timedelta(days=1))
    typist.type("12--a34--a")
    assert typist.here() is typist.form.save_button
    assert not typist.cell(2, "worst").isEnabled()


def test_the_run_is_typed_in_the_unit_of_the_screens_and_kept_in_km(
    miles: None, typist: Typist
) -> None:
    typist.open()
    typist.type("--|5|||")
    typist.save()
    (run,) = (run for run in typist.facts().runs if run.date == FIRST)
    assert run.distance_km == 8.047


def test_what_was_typed_is_there_when_the_panel_is_opened_again(typist: Typist) -> None:
    typist.type("23")
    typist.desk.drafts.flush()
    typist.open()
    day = typist.form.rows[0].typed()
    assert day is not None
    assert (day.morning, day.worst) == (2, 3)
    assert PainEntry(FIRST, "worst", 3) not in typist.facts().pain


def test_a_kind_that_came_back_in_another_language_is_asked_for_again(typist: Typist) -> None:
    """A draft keeps the word that stood there; what can't be read is never left out unsaid."""
    typist.type("--|5|")
    typist.form.rows[0].cells["run_kind"].setText("Locker")
    typist.save()
    assert "number of the kind" in typist.form.rows[0].words.text()
    assert not [run for run in typist.facts().runs if run.date == FIRST]
