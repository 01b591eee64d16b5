"""Nothing typed is lost: switched away from, closed, locked, or killed in the middle of it."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, NotSaved
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.caseload.newcomer import NewPatientForm
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.closing_form import DischargeForm
from rehabdesk.ui.patient.details import PatientForm
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.statusline import StatusLine
from tests.conftest import PASSPHRASE, TODAY, key

OKAFOR = key("P-0012")
OTHER = key("P-0031")
WITHIN_A_SECOND = 1000


def page_of(desk: Desk, jobs: Jobs, qtbot: QtBot, episode: EpisodeKey = OKAFOR) -> PatientPage:
    page = PatientPage(desk, jobs)
    qtbot.addWidget(page)
    page.show_episode(episode)
    page.show()
    return page


@pytest.fixture
def next_sitting(clinic: Clinic) -> Iterator[Callable[[], Desk]]:
    """The same record, opened again: nothing is left of what was on screen."""
    begun: list[Desk] = []

    def begin() -> Desk:
        begun.append(Desk(Clinic(clinic.database, clinic.installed, "Sam Physio", clinic.today)))
        return begun[-1]

    yield begin
    for desk in begun:
        desk.drafts.close()


def test_a_keystroke_in_the_record_panel_is_in_the_database_within_a_second(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    QTest.keyClicks(page.record.form.scores["worst"].edit, "5")
    qtbot.waitUntil(lambda: bool(desk.clinic.drafts()), timeout=WITHIN_A_SECOND)


def test_the_status_line_says_saved_only_where_nothing_typed_waits(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    line = StatusLine(desk)
    qtbot.addWidget(line)
    page = page_of(desk, jobs, qtbot)
    QTest.keyClicks(page.record.form.scores["worst"].edit, "5")
    assert line.saved.text() == "Typed, not saved yet"
    page.record.save()
    assert line.saved.text() == "All changes saved"


def test_typing_on_without_a_pause_does_not_put_it_off(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    note = page.record.form.note
    for _ in range(20):
        QTest.keyClicks(note, "x")
        qtbot.wait(50)
    assert desk.clinic.drafts()


def test_the_record_panel_is_as_it_was_left_in_the_next_sitting(
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
    dressed: QApplication,
    next_sitting: Callable[[], Desk],
) -> None:
    page = page_of(desk, jobs, qtbot)
    form = page.record.form
    QTest.keyClicks(form.scores["worst"].edit, "5")
    QTest.keyClicks(form.run.edit, "7,x")
    QTest.keyClicks(form.note, "Less stiff")
    form.impact.buttons()[1].click()
    box = next(iter(form.exercises.values()))
    box.click()
    desk.drafts.close()

    fresh = page_of(next_sitting(), jobs, qtbot)
    again = fresh.record
    assert again.form.scores["worst"].text() == "5"
    assert again.form.run.text() == "7,x"
    assert again.form.note.toPlainText() == "Less stiff"
    assert again.form.impact.value() == form.impact.value()
    assert next(iter(again.form.exercises.values())).isChecked()
    assert again.state.text().endswith("not saved yet.")


def test_a_score_typed_behind_more_activities_is_seen_when_it_comes_back(
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
    dressed: QApplication,
    next_sitting: Callable[[], Desk],
) -> None:
    page = page_of(desk, jobs, qtbot)
    form = page.record.form
    form.more.click()
    activity = list(form.scores)[-1]
    QTest.keyClicks(form.scores[activity].edit, "3")
    desk.drafts.close()

    fresh = page_of(next_sitting(), jobs, qtbot)
    again = fresh.record.form
    assert again.scores[activity].text() == "3"
    assert not again.scores[activity].isHidden()


def test_the_day_typed_stays_that_day_when_it_comes_back_later(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    form = page.record.form
    QTest.keyClicks(form.scores["worst"].edit, "5")
    desk.drafts.close()
    later = Clinic(
        desk.clinic.database, desk.clinic.installed, "Sam Physio", lambda: TODAY.replace(day=9)
    )
    sitting = Desk(later)
    again = page_of(sitting, jobs, qtbot)
    assert again.record.form.typed_day() == TODAY
    sitting.drafts.close()


def test_what_is_typed_of_one_patient_waits_while_another_is_shown(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    QTest.keyClicks(page.record.form.scores["worst"].edit, "5")
    page.show_episode(OTHER)
    assert page.record.form.scores["worst"].text() == ""
    page.show_episode(OKAFOR)
    assert page.record.form.scores["worst"].text() == "5"


def test_saving_leaves_no_draft(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    QTest.keyClicks(page.record.form.scores["worst"].edit, "5")
    desk.drafts.flush()
    page.record.save_button.click()
    desk.drafts.flush()
    assert desk.clinic.drafts() == []
    assert desk.clinic.facts(OKAFOR).pain[-1].score == 5


def test_emptying_the_fields_again_leaves_no_draft(
    desk: Desk, jobs: Jobs, qtbot: QtBot, dressed: QApplication
) -> None:
    page = page_of(desk, jobs, qtbot)
    edit = page.record.form.scores["worst"].edit
    QTest.keyClicks(edit, "5")
    desk.drafts.flush()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    desk.drafts.flush()
    assert desk.clinic.drafts() == []


def test_a_note_somebody_else_saved_meanwhile_is_not_typed_over(
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
    dressed: QApplication,
    next_sitting: Callable[[], Desk],
) -> None:
    page = page_of(desk, jobs, qtbot)
    QTest.keyClicks(page.record.form.note, "Mine")
    desk.drafts.close()
    other = next_sitting()
    other.clinic.actor = "Ada Other"
    theirs = page_of(other, jobs, qtbot)
    theirs.record.form.note.setPlainText("Theirs")
    theirs.record.save()

    again = page_of(next_sitting(), jobs, qtbot)
    assert again.record.form.note.toPlainText() == "Theirs\nMine"


def test_an_assessment_comes_back_answer_by_answer(
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
    dressed: QApplication,
    next_sitting: Callable[[], Desk],
) -> None:
    page = page_of(desk, jobs, qtbot)
    page.choose_tab("Assessment")
    tab = page.pages.page("Assessment")
    name, item = next(iter(tab.findings.items.items()))
    QTest.keyClick(item.presence, Qt.Key.Key_Y)
    QTest.keyClicks(item.measure.note, "on stairs")
    QTest.keyClicks(tab.history.diagnosis.editor, "Sit-bone pain")
    typed = tab.sheet.typed()
    desk.drafts.close()

    fresh = page_of(next_sitting(), jobs, qtbot)
    fresh.choose_tab("Assessment")
    again = fresh.pages.page("Assessment")
    assert again.sheet.typed() == typed
    assert again.findings.items[name].value().note == "on stairs"
    assert again.state.text() == "Not saved yet: 2 answers"


def test_a_marked_body_chart_comes_back(
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
    dressed: QApplication,
    next_sitting: Callable[[], Desk],
) -> None:
    page = page_of(desk, jobs, qtbot)
    page.choose_tab("Assessment")
    tab = page.pages.page("Assessment")
    tab.chart.chart.setFocus()
    QTest.keyClick(tab.chart.chart, Qt.Key.Key_Space)
    marked = tab.chart.value()
    assert marked
    desk.drafts.close()
    fresh = page_of(next_sitting(), jobs, qtbot)
    fresh.choose_tab("Assessment")
    assert fresh.pages.page("Assessment").chart.value() == marked


def test_a_side_form_closed_half_way_comes_back_and_says_so(
    desk: Desk, qtbot: QtBot, dressed: QApplication
) -> None:
    patient = desk.clinic.facts(OKAFOR).patient
    form = PatientForm(desk, patient)
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(form.lines["phone"], "020 7946 0")
    form.close()

    again = PatientForm(desk, patient)
    qtbot.addWidget(again)
    again.show()
    assert again.lines["phone"].text().endswith("020 7946 0")
    assert again.brought_back.isVisible()
    assert again.brought_back.words.text().startswith("Typed on ")


def test_what_came_back_can_be_let_go(desk: Desk, qtbot: QtBot, dressed: QApplication) -> None:
    patient = desk.clinic.facts(OKAFOR).patient
    for _ in range(2):
        form = PatientForm(desk, patient)
        qtbot.addWidget(form)
        form.show()
        QTest.keyClicks(form.lines["phone"], "1")
    QTest.mouseClick(form.brought_back.discard, Qt.MouseButton.LeftButton)
    assert form.lines["phone"].text() == patient.phone
    desk.drafts.flush()
    assert desk.clinic.drafts() == []


def test_a_choice_that_opens_more_fields_comes_back_with_them(
    desk: Desk, qtbot: QtBot, dressed: QApplication
) -> None:
    facts = desk.clinic.facts(OKAFOR)
    form = DischargeForm(desk, facts)
    qtbot.addWidget(form)
    form.show()
    form.reason.setCurrentIndex(form.reason.findData("transferred"))
    QTest.keyClicks(form.destination, "City Hospital")
    again = DischargeForm(desk, facts)
    qtbot.addWidget(again)
    again.show()
    assert again.destination.isVisible()
    assert again.destination.text() == "City Hospital"


def test_a_new_patient_half_typed_comes_back(
    desk: Desk, qtbot: QtBot, dressed: QApplication
) -> None:
    form = NewPatientForm(desk, "P-0100")
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(form.name, "Nora Berg")
    QTest.keyClicks(form.onset, "3 weeks ago")
    form.close()
    again = NewPatientForm(desk, "P-0101")
    qtbot.addWidget(again)
    again.show()
    assert again.name.text() == "Nora Berg"
    assert again.onset.text() == "3 weeks ago"
    assert again.patient_id.text() == "P-0101"


def test_a_form_that_was_saved_leaves_no_draft(
    desk: Desk, qtbot: QtBot, dressed: QApplication
) -> None:
    form = PatientForm(desk, desk.clinic.facts(OKAFOR).patient)
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(form.lines["phone"], "1")
    desk.drafts.flush()
    form.save()
    desk.drafts.flush()
    assert desk.clinic.drafts() == []


def test_typing_that_can_not_be_kept_yet_is_tried_again(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Clinic.keep_drafts
    monkeypatch.setattr(Clinic, "keep_drafts", _refuse)
    desk.drafts.type("record", {"note": "x"}, OKAFOR)
    with qtbot.waitSignal(desk.drafts.unkept):
        desk.drafts.flush()
    monkeypatch.setattr(Clinic, "keep_drafts", keep)
    qtbot.waitUntil(lambda: bool(desk.clinic.drafts()), timeout=WITHIN_A_SECOND)


def _refuse(clinic: Clinic, typed: object, *, wait: bool = True) -> None:
    raise NotSaved("The disk is full.")


LOCK_HALF_WAY = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.ui.session import Session, make_application

app = make_application(["rehabdesk"])
session = Session(app, lambda: None)
session.show_database(Database.open(sys.argv[1], sys.argv[2]))

def type_and_lock():
    session.window.show_patient(EpisodeKey("P-0012", "1"))
    QTest.keyClicks(session.window.patient_page().record.form.note, "Half a wor")
    session.lock()
    os._exit(7)

QTimer.singleShot(0, type_and_lock)
app.exec()
"""


def test_locking_in_the_middle_of_a_word_keeps_it(
    clinic_file: Path, tmp_path: Path, pathways: Pathways
) -> None:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    ended = subprocess.run(
        [sys.executable, "-c", LOCK_HALF_WAY, str(path), PASSPHRASE], check=False, timeout=60
    )
    assert ended.returncode == 7
    with Database.open(path, PASSPHRASE) as database:
        (kept,) = Clinic(database, pathways, "Sam Physio", lambda: TODAY).drafts()
        assert kept.content["note"] == "Half a wor"


TYPE_AND_BE_KILLED = """
import os, signal, sys
from datetime import date
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.session import make_application
from rehabdesk.ui.window import MainWindow

app = make_application(["rehabdesk"])
database = Database.open(sys.argv[1], sys.argv[2])
clinic = Clinic(database, pathways.installed(), "Sam Physio", lambda: date(2026, 3, 2))
window = MainWindow(Desk(clinic), Jobs())
window.show()
window.show_patient(EpisodeKey("P-0012", "1"))
form = window.patient_page().record.form
QTest.keyClicks(form.scores["worst"].edit, "5")
QTest.keyClicks(form.note, "Typed before the power went")
QTimer.singleShot(1000, lambda: os.kill(os.getpid(), signal.SIGKILL))
app.exec()
"""


def test_killed_a_second_after_the_last_key_everything_comes_back(
    clinic_file: Path, tmp_path: Path, pathways: Pathways, jobs: Jobs, qtbot: QtBot
) -> None:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    killed = subprocess.run(
        [sys.executable, "-c", TYPE_AND_BE_KILLED, str(path), PASSPHRASE],
        check=False,
        timeout=60,
    )
    assert killed.returncode == -9
    with Database.open(path, PASSPHRASE) as database:
        desk = Desk(Clinic(database, pathways, "Sam Physio", lambda: TODAY))
        page = page_of(desk, jobs, qtbot)
        form = page.record.form
        assert form.scores["worst"].text() == "5"
        assert form.note.toPlainText() == "Typed before the power went"
        desk.drafts.close()
