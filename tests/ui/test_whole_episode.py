"""One episode through the whole window, from first contact to discharge, by keyboard."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.exchange.workbook.reader import read_workbook
from rehabdesk.exchange.workbook.writer import write_workbook
from rehabdesk.store.database import Database
from rehabdesk.ui.caseload.newcomer import NewPatientForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.closing_form import DischargeForm
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.widgets import SegmentedControl
from rehabdesk.ui.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = date(2026, 2, 2)
KEY = EpisodeKey("P-0001", "1")
Found = TypeVar("Found", bound=QWidget)


class Calendar:
    """The clinic's day, which the test moves on."""

    def __init__(self) -> None:
        self.day = FIRST

    def today(self) -> date:
        return self.day


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def clinic(tmp_path: Path, pathways: Pathways, calendar: Calendar) -> Iterator[Clinic]:
    with Database.open(tmp_path / "c.rehabdesk", create=True, plain=True) as database:
        yield Clinic(database, pathways, "Sam Physio", calendar.today)


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> MainWindow:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.caseload.is_reading())
    return window


def one(window: QWidget, kind: type[Found]) -> Found:
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def enter(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.keyClick(widget, Qt.Key.Key_Return, CONTROL)


def tab(qtbot: QtBot, page: PatientPage, place: Qt.Key) -> None:
    qtbot.keyClick(page.window(), place, CONTROL)


def newcomer(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    form = one(window, NewPatientForm)
    qtbot.keyClicks(form.name, "Adaeze Okafor")
    form.patient_id.selectAll()
    qtbot.keyClicks(form.patient_id, KEY.patient_id)
    qtbot.keyClicks(form.born, "14 May 1991")
    qtbot.keyClick(form.side.buttons()[0], Qt.Key.Key_Space)
    qtbot.keyClicks(form.onset, "12 Jan 2026")
    place = form.condition.findData("hamstring_bursitis")
    form.condition.setCurrentIndex(place)
    form.save_button.click()


def test_an_episode_from_first_contact_to_discharge(
    qtbot: QtBot, window: MainWindow, clinic: Clinic, calendar: Calendar, tmp_path: Path
) -> None:
    newcomer(qtbot, window)
    window.show_patient(KEY)
    page = window.patient_page()

    # the assessment: a factor with its measure, red flags screened
    tab(qtbot, page, Qt.Key.Key_5)
    assessment = page.pages.page("Assessment")
    item = assessment.findings.items["CA09"]
    qtbot.keyClick(item.presence, Qt.Key.Key_Y)
    qtbot.keyClicks(item.measure.number, "8")
    enter(qtbot, item.measure.number)
    assert [(f.item, f.value, f.unit) for f in clinic.facts(KEY).findings] == [("CA09", 8, "mm")]
    page.panels.flags(clinic.facts(KEY))
    qtbot.keyClick(page.panels.side.content().screened, Qt.Key.Key_Space)
    assert [screen.date for screen in clinic.facts(KEY).screens] == [FIRST]

    # the first numbers
    qtbot.keyClick(page, Qt.Key.Key_R, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    enter(qtbot, QApplication.focusWidget())
    assert [(e.activity, e.score) for e in clinic.facts(KEY).pain] == [("worst", 7)]

    # day 21: the decision is worth considering, and is recorded with its reason
    assert clinic.assessment(KEY).imaging.state.value == "consider"
    page.banner.defer_asked.emit()
    form = one(window, DeferForm)
    qtbot.keyClick(form.kind.buttons()[0], Qt.Key.Key_Right)
    form.reason.setCurrentIndex(form.reason.findData("DC01"))
    qtbot.keyClicks(form.note, "Loading first, review in four weeks")
    enter(qtbot, form.note)
    assert clinic.assessment(KEY).imaging.state.value == "declined"
    assert [(e.event, e.state, e.rule) for e in clinic.facts(KEY).flag_log] == [
        ("shown", "consider", "IM-R16"),
        ("declined", "consider", "IM-R16"),
    ]

    # outcome and strength, typed on their tabs
    tab(qtbot, page, Qt.Key.Key_7)
    outcomes = page.pages.page("Outcomes")
    qtbot.keyClicks(outcomes.typing.rows["SANE"].field.edit, "40")
    enter(qtbot, outcomes.typing.rows["SANE"].field.edit)
    tab(qtbot, page, Qt.Key.Key_6)
    strength = page.pages.page("Strength")
    strength.typing.choose("single_leg_bridge")
    qtbot.keyClicks(strength.typing.trials.trials["left"][0], "17")
    qtbot.keyClicks(strength.typing.trials.trials["right"][0], "26")
    enter(qtbot, strength.typing.trials.trials["right"][0])
    assert round(clinic.assessment(KEY).strength.lsi_pct or 0, 1) == 65.4

    # six weeks on: settled, and closed
    calendar.day = FIRST + timedelta(days=42)
    page.reread()
    page.choose_tab("Progress")
    page.focus_record()
    qtbot.keyClicks(QApplication.focusWidget(), "0")
    enter(qtbot, QApplication.focusWidget())
    assert clinic.assessment(KEY).imaging.state.value == "check_resolved"
    page.panels.discharge(clinic.facts(KEY))
    closing = one(window, DischargeForm)
    closing.reason.setCurrentIndex(closing.reason.findData("resolved"))
    enter(qtbot, closing)
    assert clinic.assessment(KEY).imaging.state.value == "closed"

    # history and workbook say the same as the record
    tab(qtbot, page, Qt.Key.Key_9)
    told = [page.history.model.data(page.history.model.index(row, 2)) for row in range(30)]
    assert {"Episode changed", "Outcome measure added", "Finding added"} <= set(told)
    files = list(clinic.patient_files())
    judged = clinic.judge_all(files)
    book = write_workbook(
        tmp_path / "one.xlsx",
        files,
        judged,
        clinic.pathways,
        chart_patients=[KEY.patient_id],
        as_of=calendar.day,
        total=1,
    )
    batch = read_workbook(book, clinic.pathways, calendar.day)
    assert batch.errors == ()
    report = clinic.import_batch(batch)
    assert not any(report.added.values())
    assert not any(report.updated.values())
    assert report.unchanged["decisionlog"] == len(clinic.facts(KEY).flag_log)


def test_a_key_takes_the_keyboard_to_the_first_thing_of_a_tab(
    qtbot: QtBot, window: MainWindow, clinic: Clinic
) -> None:
    newcomer(qtbot, window)
    window.show_patient(KEY)
    page = window.patient_page()
    firsts = {}
    for place in (Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_1):
        tab(qtbot, page, place)
        focus = QApplication.focusWidget()
        assert focus is not None
        firsts[page.tabs.current] = focus.accessibleName()
    assert firsts == {
        2: "Day",
        4: "Onset",
        5: "Strength test",
        6: "Name of another activity",
        0: "Worst",
    }


def test_escape_closes_the_panel_before_it_leaves_the_patient(
    qtbot: QtBot, window: MainWindow, clinic: Clinic
) -> None:
    newcomer(qtbot, window)
    window.show_patient(KEY)
    page = window.patient_page()
    page.panels.discharge(clinic.facts(KEY))
    page.header.back.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.panels.side.isHidden()
    assert window.pages.currentWidget() is page
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.caseload


def test_a_row_of_answers_is_one_stop_at_what_is_chosen(qtbot: QtBot) -> None:
    control = SegmentedControl(("Left", "Right", "Both"), "Side")
    qtbot.addWidget(control)
    control.set_value("Right")
    stops = [b.text() for b in control.buttons() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["Right"]
    assert control.focusProxy() is control.buttons()[1]
