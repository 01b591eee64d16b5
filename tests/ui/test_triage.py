"""A caseload triaged by letters: each acts on the row and moves on to the next that waits."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.documents.document import Table
from rehabdesk.documents.triage_list import triage_list
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.caseload.contact_forms import CallForm, LineForm
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.caseload.preview import RowPreview
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.plan.phase_form import PhaseForm
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, TODAY, key
from tests.ui.test_documents import complete

OKAFOR = key("P-0012")


class Typist:
    """Presses keys wherever the keyboard is, and counts them."""

    def __init__(self) -> None:
        self.pressed = 0

    def __call__(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(self._focus(), sign)
            self.pressed += 1

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self._focus(), key, modifier)
        self.pressed += 1

    def _focus(self):
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


class Windows(QObject):
    """Every widget that was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> CaseloadPage:
    made = CaseloadPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1128, 772)
    made.show()
    made.activateWindow()
    made.reread()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(PEOPLE))
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


@pytest.fixture
def keys(page: CaseloadPage) -> Typist:
    return Typist()


def undecided(page: CaseloadPage) -> list[EpisodeKey]:
    return [one.key for one in page.model.assessments() if one.undecided]


def go_to(page: CaseloadPage, key: EpisodeKey) -> None:
    page.table.select(page.model.row_of(key))


def last_words(clinic: Clinic, key: EpisodeKey) -> str:
    return clinic.facts(key).visits[-1].subjective


def test_a_call_nobody_answers_is_three_keys_and_the_next_row_that_waits_is_chosen(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    first, second = undecided(page)[:2]
    go_to(page, first)
    keys("c3")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed == 3
    assert [event.notes for event in clinic.facts(first).events] == ["Phone call: no answer."]
    assert page.table.key() == second
    assert page.table.hasFocus()


def test_who_was_reached_waits_no_more(page: CaseloadPage, keys: Typist, clinic: Clinic) -> None:
    before = undecided(page)
    go_to(page, before[0])
    keys("c1sent to A&E")
    keys.press(Qt.Key.Key_Return)
    assert last_words(clinic, before[0]) == "Phone call: reached. sent to A&E"
    assert undecided(page) == before[1:]
    assert page.chips.undecided.count() == len(before) - 1


def test_a_line_is_typed_and_saved_with_enter(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    key = undecided(page)[1]
    go_to(page, key)
    keys("nasked for the report")
    keys.press(Qt.Key.Key_Return)
    assert last_words(clinic, key).endswith("Without a visit: asked for the report")


def test_everyone_decided_is_said_with_what_was_done_today(
    page: CaseloadPage, keys: Typist
) -> None:
    waiting = undecided(page)
    go_to(page, waiting[0])
    for _ in waiting:
        keys("nseen")
        keys.press(Qt.Key.Key_Return)
    assert page.chips.undecided.count() == 0
    assert page.decided.isVisible()
    assert page.decided.text().startswith("✓ Nobody waits for a decision. Today: ")
    assert f"{len(waiting)} notes" in page.decided.text()
    assert keys.pressed == len(waiting) * 6


def test_a_refused_call_keeps_its_words_and_the_row(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    key = undecided(page)[0]
    go_to(page, key)
    keys("c1")
    keys.press(Qt.Key.Key_Return)
    form = page.panel.content()
    assert isinstance(form, CallForm)
    assert form.fields["words"].problem()
    assert page.table.key() == key
    assert clinic.facts(key).visits == ()


def test_a_line_typed_while_a_colleague_saved_stays_in_the_form(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    key = undecided(page)[0]
    go_to(page, key)
    keys("nwalks well")
    clinic.add_note(key, "rang back", clinic.facts(key).episode.revision)
    keys.press(Qt.Key.Key_Return)
    form = page.panel.content()
    assert isinstance(form, LineForm)
    assert page.panel.isVisible()
    assert form.words.text() == "walks well"
    assert last_words(clinic, key) == "Without a visit: rang back"
    assert page.table.key() == key


def test_escape_puts_a_form_away_and_the_row_stays(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    key = undecided(page)[0]
    go_to(page, key)
    keys("nhalf a wo")
    keys.press(Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert page.table.key() == key
    keys("n")
    form = page.panel.content()
    assert isinstance(form, LineForm)
    assert form.words.text() == "half a wo"


def test_a_deferred_row_goes_down_and_the_next_that_waits_is_chosen(
    page: CaseloadPage, keys: Typist
) -> None:
    due = [one.key for one in page.model.assessments() if one.imaging.state.startswith("due")]
    following = undecided(page)[undecided(page).index(due[0]) + 1]
    go_to(page, due[0])
    keys("s")
    form = page.panel.content()
    assert isinstance(form, DeferForm)
    form.reason.setCurrentIndex(1)
    form.note.setPlainText("Loading first, then look again.")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert due[0] not in undecided(page)
    assert page.table.key() == following


def test_a_signed_referral_leads_on_to_the_next_who_waits(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs, clinic: Clinic
) -> None:
    patient = clinic.facts(OKAFOR).patient
    clinic.amend_patient(replace(patient, address="4 Hill Road"))
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    caseload = window.caseload
    qtbot.waitUntil(lambda: caseload.model.rowCount() == len(PEOPLE))
    go_to(caseload, OKAFOR)
    following = undecided(caseload)[undecided(caseload).index(OKAFOR) + 1]
    QTest.keyClick(caseload.table, "r")
    letter = window.pages.currentWidget()
    assert isinstance(letter, DocumentPage)
    complete(letter)
    letter.sign()
    assert letter.document().signed
    QTest.keyClick(letter, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is caseload
    assert caseload.table.key() == following
    assert OKAFOR not in undecided(caseload)
    window.close()


def test_the_proposed_phase_is_shown_with_its_reason_and_set(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    key = undecided(page)[1]
    go_to(page, key)
    keys("p")
    form = page.panel.content()
    assert isinstance(form, PhaseForm)
    form.reason.setPlainText("Calm enough.")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [start.date for start in clinic.facts(key).phases][-1] == TODAY


def test_space_shows_the_patient_and_the_arrows_go_on(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    first, second = page.model.keys_in_order()[:2]
    clinic.add_note(second, "swims instead", clinic.facts(second).episode.revision)
    page.table.select(0)
    keys(" ")
    preview = page.findChild(RowPreview)
    assert preview is not None
    assert preview.isVisible()
    assert preview.name.text() == clinic.facts(first).patient.name
    keys.press(Qt.Key.Key_Down)
    assert preview.name.text() == clinic.facts(second).patient.name
    assert preview.plan.text().endswith("swims instead")
    assert preview.plan_title.text().endswith("never seen")
    keys.press(Qt.Key.Key_Escape)
    assert preview.isHidden()
    assert page.table.hasFocus()


def test_a_preview_names_nobody_while_names_are_hidden(page: CaseloadPage, keys: Typist) -> None:
    keys(" ")
    preview = page.findChild(RowPreview)
    assert preview is not None
    name = preview.name.text()
    mask.toggle()
    said = [label.text() for label in preview.findChildren(PlainLabel)]
    assert not any(name in words for words in [*said, preview.accessibleName()])


def test_the_review_of_several_is_set_at_once_and_undone_in_one(
    page: CaseloadPage, keys: Typist, clinic: Clinic
) -> None:
    three = page.model.keys_in_order()[:3]
    page.table.select(0)
    for _ in range(2):
        keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.several.words.text() == "3 patients chosen"
    assert page.why.isHidden()
    keys("v1w")
    keys.press(Qt.Key.Key_Return)
    assert keys.pressed == 6
    assert {clinic.facts(one).episode.next_review for one in three} == {TODAY + timedelta(7)}
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert {clinic.facts(one).episode.next_review for one in three} == {None}


def test_what_is_done_to_one_is_not_done_to_several(page: CaseloadPage, keys: Typist) -> None:
    page.table.select(0)
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    keys("c")
    assert page.panel.isHidden()
    keys.press(Qt.Key.Key_Escape)
    assert len(page.table.chosen_keys()) == 1
    keys("c")
    assert isinstance(page.panel.content(), CallForm)


def test_only_the_chosen_are_exported(
    page: CaseloadPage, keys: Typist, tmp_path: Path, qtbot: QtBot
) -> None:
    page.table.select(0)
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = {one.patient_id for one in page.table.chosen_keys()}
    page.several.export.click()
    with qtbot.waitSignal(page.files.said, timeout=20_000):
        page.files.export(str(tmp_path / "some.xlsx"))
    for dialog in page.findChildren(QFileDialog):
        dialog.reject()
    rows = load_workbook(tmp_path / "some.xlsx", read_only=True)["Patients"].values
    assert {row[0] for row in rows if str(row[0]).startswith("P-")} == chosen


def test_the_printed_rows_say_who_and_why(page: CaseloadPage, clinic: Clinic) -> None:
    some = [one for one in page.model.assessments() if one.undecided][:2]
    table = triage_list(some, TODAY, clinic.letterhead()).blocks[0]
    assert isinstance(table, Table)
    for row, one in zip(table.rows, some, strict=True):
        assert one.patient.name in row[0]
        assert row[-1] == " ".join(one.imaging.reasons)


def test_u_shows_only_who_waits_and_again_shows_everyone(page: CaseloadPage, keys: Typist) -> None:
    waiting = undecided(page)
    keys("u")
    assert list(page.model.keys_in_order()) == waiting
    assert f"{len(PEOPLE) - len(waiting)} hidden by filter" in page.shown.hidden.text()
    keys("u")
    assert page.model.rowCount() == len(PEOPLE)


def test_no_part_of_the_list_or_of_its_forms_is_ever_a_window_that_takes_the_keyboard(
    page: CaseloadPage, keys: Typist, desk: Desk, jobs: Jobs, dressed: QApplication
) -> None:
    windows = Windows()
    dressed.installEventFilter(windows)
    CaseloadPage(desk, jobs, page).deleteLater()
    for letter in "cnpsv ":
        go_to(page, undecided(page)[-1])
        keys(letter)
        keys.press(Qt.Key.Key_Escape)
    dressed.removeEventFilter(windows)
    assert windows.shown == []


def test_the_preview_is_as_tall_as_the_list_when_the_room_changes(
    page: CaseloadPage, keys: Typist, qtbot: QtBot
) -> None:
    page.table.select(0)
    keys(" ")
    preview = page.findChild(RowPreview)
    assert preview is not None
    before = preview.height()
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)  # a lower card stands below
    qtbot.waitUntil(lambda: page.table.height() != before)
    assert preview.height() == page.table.height()


def test_escape_in_the_window_ends_the_preview_then_the_choice_of_several(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    page, press = window.caseload, Typist()
    qtbot.waitUntil(lambda: page.model.rowCount() == len(PEOPLE))
    page.table.setFocus()
    page.table.select(0)
    press(" ")
    press.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    preview = page.findChild(RowPreview)
    assert preview is not None
    press.press(Qt.Key.Key_Escape)
    assert preview.isHidden()
    assert len(page.table.chosen_keys()) == 2
    press.press(Qt.Key.Key_Escape)
    assert len(page.table.chosen_keys()) == 1
    window.close()
