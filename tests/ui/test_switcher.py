"""Ctrl+K: anybody in six keys, any command by its words, and nothing left behind."""

import gc
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk import pathways as shipped
from rehabdesk.clinic import Clinic
from rehabdesk.demo import caseload as demo
from rehabdesk.domain.diary import week_from
from rehabdesk.domain.directory import Person
from rehabdesk.domain.page_code import code_of
from rehabdesk.domain.records import Patient
from rehabdesk.store.database import Database
from rehabdesk.ui.actions import ACTIONS
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.diary.form import DiaryForm
from rehabdesk.ui.session import Session
from rehabdesk.ui.switcher.offers import Listed, Offers, finder_of
from rehabdesk.ui.window import MainWindow
from tests.conftest import CONDITION, HOSTILE_NAME, PASSPHRASE, PEOPLE, TODAY, key

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_KEYS = 6


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[MainWindow]:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    yield made
    made.close()


class Typist:
    """Presses real keys wherever the focus is, and counts them."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.keys = 0

    def press(self, letter: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
        self.keys += 1
        self._qtbot.keyClick(self._window.focusWidget() or self._window, letter, held)

    def open(self) -> None:
        self.press(Qt.Key.Key_K)

    def type(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            self._qtbot.keyClicks(self._window.focusWidget(), letter)

    def plain(self, letter: Qt.Key) -> None:
        self.press(letter, Qt.KeyboardModifier.NoModifier)

    def enter(self) -> None:
        self.plain(Qt.Key.Key_Return)


@pytest.fixture
def typist(qtbot: QtBot, window: MainWindow) -> Typist:
    return Typist(qtbot, window)


def shown(window: MainWindow) -> list[str]:
    model = window.switcher.model
    return [model.offer(place).title for place in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "patient_id"),
    [("aoka", "P-0012"), ("ziel", "P-0031"), ("suzu", "P-0017"), ("57", "P-0057")],
)
def test_six_keys_open_a_patient(
    typist: Typist, window: MainWindow, typed: str, patient_id: str
) -> None:
    typist.open()
    typist.type(typed)
    typist.enter()
    page = window.patient_page()
    assert window.pages.currentWidget() is page
    assert page.facts is not None
    assert page.facts.key == key(patient_id)
    assert typist.keys <= MOST_KEYS
    assert window.switcher.isHidden()


def test_a_slip_still_finds_the_patient(typist: Typist, window: MainWindow) -> None:
    typist.open()
    typist.type("okfaor")
    assert shown(window) == ["Adaeze Okafor"]


def test_everybody_of_a_clinic_of_120_is_six_keys_away(clinic: Clinic) -> None:
    """Name, initial and surname, or number: four keys between Ctrl+K and Enter."""
    everyone = _invented(120)
    offers = Offers(_listed(everyone), clinic.pathways, ())
    subject = everyone[0].key
    for person in everyone:
        first, *rest = person.name.lower().split()
        ways = (rest[-1][:4], first[0] + rest[-1][:3], first[:4], person.patient_id[-4:])
        tops = [offers.for_text(way, subject)[0].key for way in ways]
        assert person.key in tops, person.name


def test_every_number_of_ten_thousand_is_six_keys_away(clinic: Clinic) -> None:
    offers = Offers(_listed(_many(10_000)), clinic.pathways, ())
    for number in range(1, 10_000, 97):
        assert offers.for_text(str(number), None)[0].key == key(f"P-{number:04d}")


def test_who_was_opened_last_is_two_keys_away(typist: Typist, window: MainWindow) -> None:
    window.show_patient(key("P-0031"))
    window.show_patient(key("P-0012"))
    typist.open()
    typist.enter()
    facts = window.patient_page().facts
    assert facts is not None
    assert facts.key == key("P-0031")
    assert typist.keys == 2


def test_of_two_namesakes_the_one_seen_last_comes_first(
    typist: Typist, window: MainWindow, clinic: Clinic
) -> None:
    episode = replace(clinic.facts(key("P-0012")).episode, patient_id="P-0099")
    clinic.add_patient(Patient("P-0099", "Adaeze Okafor", date(1971, 1, 1)), episode)
    window.show_patient(key("P-0012"))
    window.show_patient(key("P-0031"))
    typist.open()
    typist.type("okaf")
    offers = [window.switcher.model.offer(place) for place in range(2)]
    assert [offer.key for offer in offers] == [key("P-0012"), key("P-0099")]
    assert offers[0].detail != offers[1].detail


def test_a_closed_patient_is_found_and_said_to_be_closed(
    typist: Typist, window: MainWindow, desk: Desk
) -> None:
    revision = desk.clinic.facts(key("P-0023")).episode.revision
    assert desk.do(lambda clinic: clinic.discharge(key("P-0023"), TODAY, "resolved", revision))
    typist.open()
    typist.type("lindq")
    offer = window.switcher.current()
    assert offer is not None
    assert offer.aside == "closed 2 Mar 2026"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("settings", "Settings"),
        ("dark", "Dark theme"),
        ("new pat", "New patient"),
        ("discharge sum", "Discharge summary"),
        ("plan", "Plan"),
        ("excel", "Export the caseload"),
        ("key card", "Print the key card"),
        ("setings", "Settings"),
        ("backup", "Back up now…"),
        ("set phase", "Set the phase…"),
    ],
)
def test_a_command_is_found_by_its_words(
    typist: Typist, window: MainWindow, typed: str, first: str
) -> None:
    typist.open()
    typist.type(typed)
    assert shown(window)[0] == first


def test_a_patient_s_command_says_whose_and_is_about_them(
    typist: Typist, window: MainWindow
) -> None:
    window.caseload.table.select(window.caseload.model.row_of(key("P-0031")))
    typist.open()
    typist.type("plan")
    offer = window.switcher.current()
    assert offer is not None
    assert (offer.title, offer.detail, offer.aside) == ("Plan", "Tomasz Zieliński", "Ctrl+4")
    typist.enter()
    page = window.patient_page()
    assert page.facts is not None
    assert page.facts.key == key("P-0031")
    assert page.tabs.button(3).isChecked()


def test_a_patient_s_command_leaves_what_is_typed_on_the_page(
    typist: Typist, window: MainWindow
) -> None:
    window.show_patient(key("P-0012"))
    typist.press(Qt.Key.Key_R)
    typist.type("6")
    typist.open()
    typist.type("visits")
    typist.enter()
    draft = window.patient_page().record.draft()
    assert draft is not None
    assert draft.pain == {"worst": 6}


def test_the_page_s_keys_rest_while_it_is_open(typist: Typist, window: MainWindow) -> None:
    typist.open()
    typist.press(Qt.Key.Key_N)
    assert window.caseload.panel.isHidden()
    typist.plain(Qt.Key.Key_Escape)
    assert window.switcher.isHidden()
    assert window.focusWidget() is window.caseload.table


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_it_opens_from_within_a_text_field(
    typist: Typist, window: MainWindow, kind: type[QWidget]
) -> None:
    field = kind(window.caseload)
    field.show()
    field.setFocus()
    typist.open()
    assert not window.switcher.isHidden()
    typist.open()
    assert window.switcher.isHidden()
    assert window.focusWidget() is field


def test_it_can_be_locked_from(qtbot: QtBot, typist: Typist, window: MainWindow) -> None:
    typist.open()
    with qtbot.waitSignal(window.lock_requested):
        typist.press(Qt.Key.Key_L)


def test_nothing_of_a_patient_stays_in_it(typist: Typist, window: MainWindow) -> None:
    typist.open()
    typist.type("okaf")
    typist.plain(Qt.Key.Key_Escape)
    assert window.switcher.model.rowCount() == 0
    assert window.switcher.line.text() == ""
    assert window.switcher.line.accessibleDescription() == ""
    assert not window.switcher.line.isUndoAvailable()


def test_nobody_it_knew_of_is_in_memory_once_the_record_is_locked(
    qtbot: QtBot, dressed: QApplication, clinic_file: Path, tmp_path: Path
) -> None:
    shutil.copy(clinic_file, tmp_path / "own.rehabdesk")
    session = Session(dressed, lambda: pytest.fail("no demo was asked for"))
    session.show_database(Database.open(tmp_path / "own.rehabdesk", PASSPHRASE))
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.switcher._listed is not None)
    window.show_switcher()
    window.switcher.line.setText("okaf")
    session.lock()
    qtbot.wait(50)
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Offers | Listed)]
    session.end()


def test_the_arrows_choose_and_the_choice_is_said(typist: Typist, window: MainWindow) -> None:
    typist.open()
    typist.type("li")
    first, second = shown(window)[:2]
    typist.plain(Qt.Key.Key_Down)
    assert window.switcher.line.accessibleDescription().startswith(second)
    typist.plain(Qt.Key.Key_Up)
    assert window.switcher.line.accessibleDescription().startswith(first)


def test_a_click_takes_a_line_and_a_click_beside_it_closes(
    qtbot: QtBot, typist: Typist, window: MainWindow
) -> None:
    switcher = window.switcher
    typist.open()
    typist.type("suzuki")
    spot = switcher.list.visualRect(switcher.model.index(0, 0)).center()
    qtbot.mouseClick(switcher.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.pages.currentWidget() is window.patient_page()
    typist.open()
    qtbot.mouseClick(switcher, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert switcher.isHidden()


def test_a_name_that_looks_like_markup_is_shown_as_typed(
    typist: Typist, window: MainWindow
) -> None:
    typist.open()
    typist.type("ostlund")
    assert shown(window) == [HOSTILE_NAME]


def test_a_new_patient_is_found_at_once(typist: Typist, window: MainWindow, desk: Desk) -> None:
    typist.open()
    typist.plain(Qt.Key.Key_Escape)
    episode = replace(desk.clinic.facts(key("P-0012")).episode, patient_id="P-0100")
    assert desk.do(lambda clinic: clinic.add_patient(Patient("P-0100", "Zora Quist"), episode))
    typist.open()
    typist.type("quist")
    assert shown(window)[0] == "Zora Quist"


def test_who_is_on_file_is_read_before_anybody_asks(
    qtbot: QtBot, typist: Typist, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.switcher._listed is not None)
    monkeypatch.setattr(Clinic, "people", lambda clinic: pytest.fail("read again"))
    window.show_patient(key("P-0031"))
    typist.open()
    typist.type("aoka")
    assert shown(window) == ["Adaeze Okafor"]


def test_nothing_found_is_said(typist: Typist, window: MainWindow) -> None:
    typist.open()
    typist.type("qqqq")
    assert shown(window) == []
    assert window.switcher._nothing.text().startswith("Nobody and nothing")
    typist.enter()
    assert not window.switcher.isHidden()


def test_a_misread_code_of_a_page_is_named_as_one(typist: Typist, window: MainWindow) -> None:
    code = code_of("a page")
    wrong = code[:2] + ("8" if code[2] != "8" else "B") + code[3:]
    typist.open()
    typist.type(wrong)
    assert shown(window) == []
    assert window.switcher._nothing.isVisible()
    assert window.switcher._nothing.text().startswith("One character of this code seems misread")
    assert "misread" in window.switcher.line.accessibleDescription()


VIEWS = "Views: saved ones, this one under a name, columns"
QUIET = ("Print the key card", "Save the key card as PDF", "Lock", VIEWS)
"""Commands that a test of their own does."""


def test_every_command_is_found_and_does_something(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog.windowTitle()))
    for place, actions in ACTIONS.items():
        for action in actions:
            if action.run is None or action.words in QUIET:
                continue
            window.show_caseload()
            window.caseload.clear()
            window.caseload.table.select(window.caseload.model.row_of(key("P-0012")))
            window.show_switcher()
            window.switcher.line.setText(action.words)
            rows = range(window.switcher.model.rowCount())
            offers = [window.switcher.model.offer(at) for at in rows]
            found = [one for one in offers if (one.title, one.place) == (action.words, place)]
            assert found, action.words
            window.switcher.put_away()
            window.switcher.chosen.emit(found[0])
    assert len(asked) == 10


def _listed(people: list[Person]) -> Listed:
    return Listed(tuple(people), finder_of(people))


def _many(count: int) -> list[Person]:
    firsts = ("Mori", "Adaeze", "Tomasz", "Bo", "Ines", "Liam", "Hana", "Callum", "Freya", "Umar")
    parts = ("mor", "ben", "lin", "ost", "kai", "ren", "tar", "dal", "wick", "ford", "son", "ley")
    return [
        Person(
            f"P-{number:04d}",
            f"{firsts[number % 10]} {parts[number % 12]}{parts[number // 12 % 12]}"
            f"{parts[number // 144 % 12]}{parts[number // 1728 % 12]}".title(),
            date(1980, 1, 1),
            f"07700 {number:06d}",
            "",
            "1",
            CONDITION,
            "left",
            None,
        )
        for number in range(1, count + 1)
    ]


def _invented(count: int) -> list[Person]:
    files = demo(count, 1, TODAY, shipped.installed())
    return [
        Person(
            file.patient.patient_id,
            file.patient.name,
            file.patient.date_of_birth,
            file.patient.phone,
            "",
            "1",
            CONDITION,
            "left",
            None,
        )
        for file in files
    ]


def test_the_code_of_a_diary_opens_its_week_to_be_typed_back(window: MainWindow) -> None:
    window.show_document("diary", key("P-0012"))
    page = window._document_page()
    page.sign()
    code = page.document().check
    window.show_caseload()
    window.show_switcher()
    window.switcher.line.setText(code)
    window.switcher.chosen.emit(window.switcher.current())
    form = window.patient_page().panels.side.content()
    assert isinstance(form, DiaryForm)
    assert [row.day for row in form.rows] == list(week_from(TODAY))
    assert form.rows[0].cells["morning"].hasFocus()


def test_the_code_on_a_page_finds_the_copy_that_was_issued(window: MainWindow) -> None:
    window.show_document("discharge", key("P-0012"))
    page = window._document_page()
    page.sign()
    code = page.document().check
    window.show_caseload()
    window.show_switcher()
    window.switcher.line.setText(code.replace("-", "").lower())
    offer = window.switcher.current()
    assert (offer.title, code in offer.aside) == ("Discharge summary", True)
    window.switcher.chosen.emit(offer)
    assert window.pages.currentWidget() is page
    assert page._state.text().startswith("As issued")
