"""The recovery sheet and another passphrase, from the window of an encrypted record."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rehabdesk.domain.recovery_phrase import bare_phrase, last_groups
from rehabdesk.domain.suggested_phrase import suggested_phrase
from rehabdesk.store.database import Database, passphrase_problem
from rehabdesk.store.errors import WrongPassphrase
from rehabdesk.ui.keyring.passphrase import PassphrasePanel
from rehabdesk.ui.keyring.recovery import RecoveryPanel
from rehabdesk.ui.session import Session
from rehabdesk.ui.standing import SHEET_ALARM
from rehabdesk.ui.welcome.firstrun import FirstRunPage
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.ui.test_welcome import no_demo, unlock

PATIENCE_MS = 30_000
NEW = "a new and longer phrase"


@pytest.fixture
def session(dressed: QApplication, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "clinic.rehabdesk"
    Database.open(path, PASSPHRASE, create=True).close()
    made = Session(dressed, no_demo)
    made.actor = "tester"
    made.show_database(Database.open(path, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_of(session: Session) -> MainWindow:
    assert isinstance(session.window, MainWindow)
    return session.window


def sheet(qtbot: QtBot, session: Session) -> str:
    """Make a recovery sheet as a person does; answers its phrase."""
    window = window_of(session)
    window.show_recovery()
    panel = window.panel.content()
    assert isinstance(panel, RecoveryPanel)
    phrase = panel.shown.text()
    qtbot.keyClicks(panel.typed, last_groups(phrase))
    with qtbot.waitSignal(panel.made, timeout=PATIENCE_MS):
        qtbot.keyClick(panel.typed, Qt.Key.Key_Return)
    return phrase


def address(session: Session) -> Path:
    return Path(session._address)


def test_a_sheet_counts_once_its_end_was_read_from_the_paper(
    qtbot: QtBot, session: Session
) -> None:
    window = window_of(session)
    window.show_settings()
    assert window._settings is not None
    assert window._settings.keys.words.text().startswith("No recovery sheet")
    window.show_recovery()
    panel = window.panel.content()
    assert isinstance(panel, RecoveryPanel)
    qtbot.keyClicks(panel.typed, "0000 0000")
    qtbot.keyClick(panel.typed, Qt.Key.Key_Return)
    assert "not the end" in panel.field.problem()
    assert not list(address(session).parent.glob("*.recovery"))
    sheet(qtbot, session)
    assert session._desk is not None
    assert session._desk.clinic.history(limit=1)[0].action == "recovery_sheet"
    assert "opens this record, too" in window._settings.keys.words.text()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")
def test_the_paper_says_the_phrase_and_nothing_of_a_patient(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    window = window_of(session)
    window.show_recovery()
    panel = window.panel.content()
    assert isinstance(panel, RecoveryPanel)
    panel.out.save(str(tmp_path / "sheet.pdf"))
    asked = ["pdftotext", str(tmp_path / "sheet.pdf"), "-"]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert bare_phrase(panel.shown.text()) in bare_phrase(told.replace("\n", " "))
    assert "clinic.rehabdesk" in told


def test_whoever_opens_with_the_sheet_is_asked_for_a_new_passphrase(
    qtbot: QtBot, session: Session
) -> None:
    phrase = sheet(qtbot, session)
    session.lock()
    unlock(qtbot, session, phrase.lower())
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=PATIENCE_MS)
    window = window_of(session)
    assert SHEET_ALARM in window.alarms.standing()
    qtbot.keyClick(window.alarms._lines[SHEET_ALARM].button, Qt.Key.Key_Space)
    change(qtbot, session, phrase, NEW)
    assert SHEET_ALARM not in window_of(session).alarms.standing()
    with pytest.raises(WrongPassphrase):
        Database.open(address(session), PASSPHRASE)


def change(qtbot: QtBot, session: Session, old: str, new: str) -> None:
    window = window_of(session)
    panel = window.panel.content()
    assert isinstance(panel, PassphrasePanel)
    for line, text in ((panel.old, old), (panel.new, new), (panel.again, new)):
        qtbot.keyClicks(line, text)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            isinstance(session.window, MainWindow | UnlockPage) and session.window is not window
        ),
        timeout=PATIENCE_MS,
    )


def test_a_new_passphrase_opens_it_from_then_on(qtbot: QtBot, session: Session) -> None:
    window_of(session).show_passphrase()
    change(qtbot, session, PASSPHRASE, NEW)
    assert isinstance(session.window, MainWindow)
    session.lock()
    unlock(qtbot, session, NEW)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=PATIENCE_MS)


def test_a_wrong_old_passphrase_is_said_at_the_door_and_nothing_is_changed(
    qtbot: QtBot, session: Session
) -> None:
    window_of(session).show_passphrase()
    change(qtbot, session, "not the passphrase", NEW)
    assert isinstance(session.window, UnlockPage)
    assert "does not open" in session.window.words.text()
    unlock(qtbot, session, PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=PATIENCE_MS)


def test_five_words_are_suggested_to_be_written_down(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    session.lock()
    session.show_first_run(str(tmp_path / "new.rehabdesk"))
    page = session.window
    assert isinstance(page, FirstRunPage)
    qtbot.mouseClick(page.suggest, Qt.MouseButton.LeftButton)
    phrase = page.phrase.text()
    assert len(phrase.split()) == 5
    assert passphrase_problem(phrase) == ""
    assert page.again.text() == phrase
    assert page.phrase.echoMode() is QLineEdit.EchoMode.Normal
    assert len({suggested_phrase() for _ in range(50)}) == 50
