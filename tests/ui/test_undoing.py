"""Ctrl+Z: what was saved last goes back, and the screens follow."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.domain.records import Episode, Patient, RedFlag
from rehabdesk.ui import undoing
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.panel import ImportReportPanel
from rehabdesk.ui.importing.work import Checked
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.window import MainWindow
from tests.clinic.helpers import batch
from tests.conftest import CONDITION, PEOPLE, TODAY, key

OKAFOR = key("P-0012")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[MainWindow]:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    yield made
    made.close()


def save_score(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    window.show_patient(OKAFOR)
    form = window.patient_page().record.form
    qtbot.keyClicks(form.scores["worst"].edit, typed)
    qtbot.keyClick(form.scores["sitting"].edit, Qt.Key.Key_Return, CONTROL)


def scores(desk: Desk) -> list[tuple[date, int]]:
    return [(one.date, one.score) for one in desk.clinic.facts(OKAFOR).pain]


def test_a_saved_score_goes_back_by_one_key_and_is_named(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    before = scores(desk)
    save_score(qtbot, window, "4")
    assert scores(desk) != before
    window.patient_page().setFocus()
    qtbot.keyClick(window.patient_page(), Qt.Key.Key_Z, CONTROL)
    assert scores(desk) == before
    assert window.toast.words() == "Undone: Pain score of Adaeze Okafor"


def test_the_words_that_say_saved_offer_it(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    before = scores(desk)
    save_score(qtbot, window, "4")
    assert window.toast.words() == "Saved"
    qtbot.mouseClick(window.toast.undo, Qt.MouseButton.LeftButton)
    assert scores(desk) == before
    assert not window.toast.undo.isVisible()


def test_in_a_field_the_key_is_the_field_s_own(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    save_score(qtbot, window, "4")
    saved = scores(desk)
    note = window.patient_page().record.form.note
    note.setFocus()
    qtbot.keyClicks(note, "x")
    qtbot.keyClick(note, Qt.Key.Key_Z, CONTROL)
    assert note.toPlainText() == ""
    assert scores(desk) == saved


def test_one_that_is_refused_is_named_and_passed_over(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    flag = next(iter(desk.clinic.pathways[CONDITION].red_flags)).key
    save_score(qtbot, window, "4")
    before = scores(desk)
    revision = desk.clinic.facts(OKAFOR).episode.revision
    desk.do(lambda clinic: clinic.raise_red_flag(OKAFOR, RedFlag(TODAY, flag), revision))
    window.undoing.undo()
    assert "never taken away" in window.toast.words()
    assert scores(desk) == before
    window.undoing.undo()
    assert scores(desk) != before


def test_a_patient_added_by_mistake_leaves_the_screen(window: MainWindow, desk: Desk) -> None:
    episode = Episode("P-0900", "1", CONDITION, "left", TODAY, date(2026, 2, 1))
    desk.do(lambda clinic: clinic.add_patient(Patient("P-0900", "Twice Typed"), episode))
    window.show_patient(episode.key)
    window.undoing.undo()
    assert window.pages.currentWidget() is window.caseload
    assert window.toast.words() == "Undone: Patient and Episode of Twice Typed"
    assert window.caseload.model.rowCount() == len(PEOPLE)


def test_many_rows_are_put_back_in_the_background(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undoing, "SMALL", 0)
    before = scores(desk)
    save_score(qtbot, window, "4")
    with qtbot.waitSignal(window.undoing.said):
        window.undoing.undo()
    assert scores(desk) == before


def test_a_saved_letterhead_goes_back_from_the_words_that_say_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    before = desk.clinic.letterhead()
    window.show_settings()
    page = window.pages.currentWidget()
    qtbot.keyClicks(page.phone, "0113 496 0000")
    qtbot.mouseClick(page.save_clinic, Qt.MouseButton.LeftButton)
    assert desk.clinic.letterhead() != before
    qtbot.mouseClick(page.toast.undo, Qt.MouseButton.LeftButton)
    assert desk.clinic.letterhead() == before
    assert window.toast.words() == "Undone: Letterhead"
    assert page.phone.text() == ""


def test_snippets_go_back_but_not_what_is_typed_beside_them(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    window.show_settings()
    page = window.pages.currentWidget()
    page.snippets.list.setPlainText(";he Home exercises done.")
    qtbot.mouseClick(page.snippets.save_button, Qt.MouseButton.LeftButton)
    page.phone.setText("0113")
    window.undoing.undo()
    assert desk.clinic.own_snippets() == {}
    assert page.snippets.list.toPlainText() == ""
    assert page.phone.text() == "0113"


def test_an_import_goes_back_from_the_words_that_say_so(
    qtbot: QtBot, window: MainWindow, desk: Desk, jobs: Jobs
) -> None:
    new = Episode("P-0900", "1", CONDITION, "left", TODAY, date(2026, 2, 1))
    file = batch(Patient("P-0900", "From a File"), new)
    checked = Checked(file, desk.clinic.import_batch(file, dry_run=True))
    panel = ImportReportPanel(desk, jobs, checked)
    qtbot.addWidget(panel)
    panel.saved.connect(window.caseload.files.saved)
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert window.caseload.toast.words() == "Imported: 2 rows added, 0 updated."
    qtbot.mouseClick(window.caseload.toast.undo, Qt.MouseButton.LeftButton)
    assert window.toast.words() == "Undone: the import of 2 rows"
    assert [one.key for one in desk.clinic.caseload() if one.key == new.key] == []


def test_with_nothing_left_it_says_so(window: MainWindow, desk: Desk) -> None:
    desk.clinic.actor = "Ada Other"
    window.undoing.undo()
    assert window.toast.words() == "Nothing of yours is left to undo."
