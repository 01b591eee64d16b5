"""Several people at one desk, by keys and clicks: who they are, what they may, who takes over."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.staff import Role
from rehabdesk.store.database import Database
from rehabdesk.ui.actions import ACTIONS, CASELOAD, PATIENT
from rehabdesk.ui.keyring.passphrase import PassphrasePanel
from rehabdesk.ui.reception.window import ReceptionWindow
from rehabdesk.ui.session import Session
from rehabdesk.ui.staff.countersign import CountersignPanel
from rehabdesk.ui.staff.handing import HandOverPage
from rehabdesk.ui.staff.panel import StaffPanel
from rehabdesk.ui.staff.pin import PinPanel
from rehabdesk.ui.standing import STUDENT_ALARM
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, PEOPLE, TODAY, key
from tests.ui.test_welcome import no_demo

PATIENCE_MS = 30_000
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KITS, STUS, REXS = "the phrase that is kit's", "the phrase that is stu's", "the phrase of rex"
PINS = {"Ann Owner": "2580", "Kit Clinician": "1470", "Stu Dent": "3690", "Rex Front": "9512"}
PHRASES = {
    "Ann Owner": PASSPHRASE,
    "Kit Clinician": KITS,
    "Stu Dent": STUS,
    "Rex Front": REXS,
}


def clinic_as(record: Path, name: str) -> Clinic:
    clinic = Clinic(Database.open(record, PHRASES[name]), pathways.installed(), "", lambda: TODAY)
    clinic.sign_in()
    return clinic


@pytest.fixture(scope="module")
def staffed(clinic_file: Path, tmp_path_factory: pytest.TempPathFactory, keys_once: None) -> Path:
    """A record with four people, each with a PIN."""
    record = tmp_path_factory.mktemp("staffed") / "clinic.rehabdesk"
    shutil.copy(clinic_file, record)
    with Database.open(record, PASSPHRASE) as database:
        clinic = Clinic(database, pathways.installed(), "Ann Owner", lambda: TODAY)
        clinic.name_owner("Ann Owner")
        clinic.add_member("Kit Clinician", Role.CLINICIAN, KITS)
        clinic.add_member("Stu Dent", Role.STUDENT, STUS)
        clinic.add_member("Rex Front", Role.RECEPTION, REXS)
    for name, pin in PINS.items():
        clinic = clinic_as(record, name)
        clinic.set_pin(pin)
        clinic.database.close()
    return record


@pytest.fixture
def record(staffed: Path, tmp_path: Path) -> Path:
    for file in staffed.parent.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path / staffed.name


@pytest.fixture
def session(dressed: QApplication) -> Iterator[Session]:
    made = Session(dressed, no_demo)
    made.actor = "tester"
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened_as(session: Session, record: Path, name: str) -> MainWindow | ReceptionWindow:
    session.show_database(Database.open(record, PHRASES[name]))
    window = session.window
    assert isinstance(window, MainWindow | ReceptionWindow)
    return window


def window_of(session: Session) -> MainWindow:
    assert isinstance(session.window, MainWindow)
    return session.window


def clinic_of(session: Session) -> Clinic:
    assert session._desk is not None
    return session._desk.clinic


def ask_who(qtbot: QtBot, session: Session) -> HandOverPage:
    """Press the keys wherever the focus is."""
    window = session.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_L, HELD)
    assert isinstance(session.window, HandOverPage)
    return session.window


def take_over(qtbot: QtBot, session: Session, name: str, pin: str) -> HandOverPage:
    """Hand over as a person does."""
    page = ask_who(qtbot, session)
    choose(page, name)
    qtbot.keyClicks(page.pin, pin)
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    return page


def choose(page: HandOverPage, name: str) -> None:
    rows = [page.people.item(row).text() for row in range(page.people.count())]
    page.people.setCurrentRow(next(at for at, row in enumerate(rows) if row.startswith(name)))


def choose_person(panel: StaffPanel, name: str) -> None:
    panel.who.setCurrentText(name)
    panel.who.activated.emit(panel.who.currentIndex())


def texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_from_one_passphrase_to_a_staff(
    qtbot: QtBot, session: Session, clinic_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    session.show_database(Database.open(path, PASSPHRASE))
    window = window_of(session)
    window.show_settings()
    assert window._settings is not None
    assert window._settings.staff.words.text().startswith("One passphrase")
    qtbot.mouseClick(window._settings.staff.staff, Qt.MouseButton.LeftButton)
    panel = window.panel.content()
    assert isinstance(panel, StaffPanel)
    panel.owner.clear()
    qtbot.keyClicks(panel.owner, "Ann Owner")
    with qtbot.waitSignal(panel.said, timeout=PATIENCE_MS):
        qtbot.keyClick(panel.owner, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.name, "Stu Dent")
    panel.role.setCurrentIndex(panel.role.findData("student"))
    assert "countersigned" in texts(panel.role_field)
    qtbot.keyClicks(panel.phrase, STUS)
    qtbot.keyClicks(panel.again, "something else")
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    assert "differ" in panel.again_field.problem()
    panel.again.clear()
    qtbot.keyClicks(panel.again, STUS)
    with qtbot.waitSignal(panel.said, timeout=PATIENCE_MS) as told:
        qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    assert told.args == ["Stu Dent opens the record with that passphrase."]
    assert panel.phrase.text() == panel.again.text() == ""
    assert "Stu Dent · Student · no PIN" in window._settings.staff.words.text()
    with Database.open(path, STUS) as database:
        assert database.member


def test_a_passphrase_in_use_is_told_under_the_field(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    opened_as(session, record, "Ann Owner")
    window = window_of(session)
    window.staff.show_staff()
    panel = window.panel.content()
    assert isinstance(panel, StaffPanel)
    qtbot.keyClicks(panel.name, "Kim New")
    for line in (panel.phrase, panel.again):
        qtbot.keyClicks(line, STUS)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "in use here" in panel.phrase_field.problem(), timeout=PATIENCE_MS)
    assert panel.name.text() == "Kim New"
    assert len(clinic_of(session).staff()) == len(PINS)


def test_a_refused_passphrase_changes_no_role(qtbot: QtBot, session: Session, record: Path) -> None:
    opened_as(session, record, "Ann Owner")
    window = window_of(session)
    window.staff.show_staff()
    panel = window.panel.content()
    assert isinstance(panel, StaffPanel)
    choose_person(panel, "Rex Front")
    panel.role.setCurrentIndex(panel.role.findData("clinician"))
    for line in (panel.phrase, panel.again):
        qtbot.keyClicks(line, STUS)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    assert not panel.remove.isEnabled()
    assert not panel.who.isEnabled()
    qtbot.waitUntil(lambda: "in use here" in panel.phrase_field.problem(), timeout=PATIENCE_MS)
    roles = {one.name: one.role for one in clinic_of(session).staff()}
    assert roles["Rex Front"] is Role.RECEPTION
    assert panel.who.isEnabled()


def test_what_was_suggested_for_one_person_is_not_given_to_the_next(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    opened_as(session, record, "Ann Owner")
    window = window_of(session)
    window.staff.show_staff()
    panel = window.panel.content()
    assert isinstance(panel, StaffPanel)
    choose_person(panel, "Rex Front")
    qtbot.mouseClick(panel.suggest, Qt.MouseButton.LeftButton)
    assert len(panel.phrase.text().split()) == 5
    choose_person(panel, "Kit Clinician")
    assert panel.phrase.text() == panel.again.text() == ""
    assert panel.phrase.echoMode() is QLineEdit.EchoMode.Password


def test_taking_somebody_off_takes_two_presses(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    opened_as(session, record, "Ann Owner")
    window = window_of(session)
    window.staff.show_staff()
    panel = window.panel.content()
    assert isinstance(panel, StaffPanel)
    choose_person(panel, "Rex Front")
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert len(clinic_of(session).staff()) == len(PINS)
    with qtbot.waitSignal(panel.said, timeout=PATIENCE_MS):
        qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert "Rex Front" not in {one.name for one in clinic_of(session).staff()}


def test_a_pin_is_set_typed_twice(qtbot: QtBot, session: Session, record: Path) -> None:
    opened_as(session, record, "Kit Clinician")
    window = window_of(session)
    window.staff.show_pin()
    panel = window.panel.content()
    assert isinstance(panel, PinPanel)
    for line, pin in ((panel.pin, "1234"), (panel.again, "1234")):
        qtbot.keyClicks(line, pin)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    assert "guessed first" in panel.pin_field.problem()
    for line in (panel.pin, panel.again):
        line.clear()
        qtbot.keyClicks(line, "7391")
    with qtbot.waitSignal(panel.chosen):
        qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    take_over(qtbot, session, "Kit Clinician", "7391")
    assert clinic_of(session).actor == "Kit Clinician"


def test_taking_over_leaves_nothing_of_a_patient_on_screen_on_the_way(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    window = opened_as(session, record, "Ann Owner")
    assert isinstance(window, MainWindow)
    window.show_patient(key("P-0012"))
    page = ask_who(qtbot, session)
    assert not any(name in texts(page) for _, name, *_ in PEOPLE)
    choose(page, "Stu Dent")
    qtbot.keyClicks(page.pin, PINS["Kit Clinician"])
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    assert page.field.problem() == "That is not the PIN of Stu Dent."
    assert page.pin.text() == ""
    qtbot.keyClicks(page.pin, PINS["Stu Dent"])
    qtbot.keyClick(page.pin, Qt.Key.Key_Return)
    assert clinic_of(session).actor == "Stu Dent (student)"
    assert "Stu Dent (student)" in window_of(session).status.who.text()


def test_nobody_at_the_hand_over_locks_the_record(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    opened_as(session, record, "Ann Owner")
    ask_who(qtbot, session)
    database = session._database
    assert database is not None
    session.idle.idle.emit()
    assert isinstance(session.window, UnlockPage)
    assert database.is_closed
    assert database.engine.key == b""


def test_what_was_typed_is_there_when_one_comes_back(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    window = opened_as(session, record, "Kit Clinician")
    assert isinstance(window, MainWindow)
    window.show_patient(key("P-0012"))
    qtbot.keyClicks(window.patient_page().record.form.note, "half a sentence")
    take_over(qtbot, session, "Ann Owner", PINS["Ann Owner"])
    window_of(session).show_patient(key("P-0012"))
    assert window_of(session).patient_page().record.form.note.toPlainText() == ""
    take_over(qtbot, session, "Kit Clinician", PINS["Kit Clinician"])
    window_of(session).show_patient(key("P-0012"))
    note = window_of(session).patient_page().record.form.note
    assert note.toPlainText() == "half a sentence"


def test_reception_sees_names_and_appointments_and_sets_a_day(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    window = opened_as(session, record, "Rex Front")
    assert isinstance(window, ReceptionWindow)
    model = window.list.model
    shown = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert sorted(shown) == sorted(name for _, name, *_ in PEOPLE)
    assert model.columnCount() == 4
    qtbot.keyClicks(window.search, "okafor")
    assert model.rowCount() == 1
    assert window.whose.text() == "Adaeze Okafor"
    window.day.clear()
    qtbot.keyClicks(window.day, "yesterday")
    qtbot.keyClick(window.day, Qt.Key.Key_Return)
    assert window.field.problem()
    window.day.clear()
    qtbot.keyClicks(window.day, "1w")
    qtbot.keyClick(window.day, Qt.Key.Key_Return)
    assert window.field.problem() == ""
    session.lock()
    owner = clinic_as(record, "Ann Owner")
    done = owner.history(EpisodeKey("P-0012", "1"), 1)[0]
    assert (done.actor, done.action) == ("Rex Front", "set_reviews")
    assert owner.facts(key("P-0012")).episode.next_review is not None
    owner.database.close()


def test_reception_changes_its_own_passphrase(qtbot: QtBot, session: Session, record: Path) -> None:
    window = opened_as(session, record, "Rex Front")
    assert isinstance(window, ReceptionWindow)
    qtbot.mouseClick(window.passphrase, Qt.MouseButton.LeftButton)
    panel = window.panel.content()
    assert isinstance(panel, PassphrasePanel)
    new = "a new and longer phrase"
    for line, text in ((panel.old, REXS), (panel.new, new), (panel.again, new)):
        qtbot.keyClicks(line, text)
    qtbot.keyClick(panel.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(session.window, ReceptionWindow), timeout=PATIENCE_MS)
    session.lock()
    with Database.open(record, new) as database:
        assert database.member


def test_a_student_s_entries_wait_above_every_page_until_they_are_countersigned(
    qtbot: QtBot, session: Session, record: Path
) -> None:
    student = clinic_as(record, "Stu Dent")
    revision = student.facts(key("P-0012")).episode.revision
    student.add_note(key("P-0012"), "bridges without pain", revision)
    student.database.close()
    opened_as(session, record, "Kit Clinician")
    window = window_of(session)
    window.staff.look()
    qtbot.waitUntil(lambda: STUDENT_ALARM in window.alarms.standing(), timeout=PATIENCE_MS)
    window.show_document("letter", key("P-0012"))
    page = window._document_page()
    page.sign()
    assert "wait for a countersign" in page._problem.text()
    qtbot.keyClick(window.alarms._lines[STUDENT_ALARM].button, Qt.Key.Key_Space)
    panel = window.panel.content()
    assert isinstance(panel, CountersignPanel)
    said = texts(panel)
    for words in ("Adaeze Okafor", "Stu Dent (student)", "bridges without pain"):
        assert words in said
    qtbot.mouseClick(panel.cards[0].sign, Qt.MouseButton.LeftButton)
    assert panel.cards == []
    assert clinic_of(session).history(key("P-0012"), 1)[0].action == "countersign"
    qtbot.waitUntil(lambda: STUDENT_ALARM not in window.alarms.standing(), timeout=PATIENCE_MS)
    page.sign()
    assert len(clinic_of(session).issued(key("P-0012"))) == 1


def test_settings_show_what_one_may_change(session: Session, record: Path) -> None:
    opened_as(session, record, "Stu Dent")
    window = window_of(session)
    window.show_settings()
    page = window._settings
    assert page is not None
    hidden = (page.thresholds, page.run_folder, page.retention, page.systems, page.privacy.trail)
    assert not any(part.isVisibleTo(page) for part in (*hidden, page.staff.staff, page.keys.sheet))
    assert page.staff.pin.isVisibleTo(page)
    assert page.keys.passphrase.isVisibleTo(page)


def test_no_command_does_for_a_student_what_only_a_clinician_may(
    qtbot: QtBot, session: Session, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command there is, done: nothing breaks, no file is asked for, nothing is decided."""
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog.windowTitle()))
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: asked.append("printer"))
    opened_as(session, record, "Stu Dent")
    window, about = window_of(session), key("P-0012")
    for place, actions in ACTIONS.items():
        for action in actions:
            if action.run is None or action.words.startswith(("Lock", "Hand over", "Views:")):
                continue
            if place == CASELOAD:
                window.show_caseload()
                action.run(window.caseload)
            elif place == PATIENT:
                window.show_patient(about)
                action.run(window.patient_page())
            else:
                action.run(window)
    for kind in ("discharge", "referral", "letter"):
        window.show_document(kind, about)
        letter = window._document_page()
        letter.sign()
        letter._choose_file()
        letter._print_paper()
    assert asked == ["printer", "Save PDF"]
    assert clinic_of(session).issued(about) == []
    assert clinic_of(session).facts(about).episode.discharged_on is None
