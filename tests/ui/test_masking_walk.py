"""A walk over every screen: names hidden nobody is told, and after a lock nothing is left."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.store.database import Database
from rehabdesk.ui.caseload.sparks import pain_spark, week_bars
from rehabdesk.ui.clipboard import copy_text
from rehabdesk.ui.masking import mask
from rehabdesk.ui.session import Session
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE
from tests.ui import canaries
from tests.ui.canaries import PEOPLE, WHO, WORD, YEAR, Dialogs

PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def marked_file(tmp_path_factory: pytest.TempPathFactory, pathways: Pathways) -> Path:
    path = tmp_path_factory.mktemp("marked") / "clinic.rehabdesk"
    canaries.make(path, pathways)
    return path


@pytest.fixture
def at_first(marked_file: Path) -> Iterator[int]:
    """How many texts of these are in memory before anything is opened: the test's own words."""
    gc.collect()
    gc.unfreeze()
    yield len(canaries.in_memory(WHO, WORD))
    gc.collect()
    gc.freeze()


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


@pytest.fixture
def session(
    dressed: QApplication, at_first: int, marked_file: Path, tmp_path: Path
) -> Iterator[Session]:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(marked_file, path)
    made = Session(dressed, no_demo)
    made.actor = "Sam Physio"
    made.show_database(Database.open(path, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    mask.forget()


def window_of(qtbot: QtBot, session: Session) -> MainWindow:
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() >= PEOPLE, timeout=PATIENCE_MS)
    return window


def telling(*, hidden_too: bool = True) -> set[tuple[str, str]]:
    """Whatever tells who somebody is, on screen or to a screen reader."""
    return {
        (whose, text[:80])
        for whose, text in canaries.said(hidden_too=hidden_too)
        if WHO in text or str(YEAR) in text
    }


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_names_hidden_nobody_is_told_on_any_screen(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = Dialogs(monkeypatch)
    window = window_of(qtbot, session)
    assert telling()
    mask.toggle()
    told = {at: found for at in canaries.stations(window) if (found := telling(hidden_too=False))}
    assert not told
    assert not telling()
    assert dialogs.shown
    assert not [words for words in dialogs.shown if WHO in words]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_after_a_lock_nothing_that_was_ever_shown_is_left(
    qtbot: QtBot, at_first: int, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = Dialogs(monkeypatch)
    _walk_and_copy(qtbot, session)
    assert len(canaries.in_memory(WHO, WORD)) > at_first + 100  # it does find what is there
    session.lock()
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    told = {(whose, text) for whose, text in canaries.said() if WHO in text or WORD in text}
    dialogs.shown.clear()
    left = canaries.in_memory(WHO, WORD)
    assert not told
    assert not canaries.copied()
    assert len(left) == at_first, left
    assert pain_spark.cache_info().currsize == week_bars.cache_info().currsize == 0


def _walk_and_copy(qtbot: QtBot, session: Session) -> None:
    window = window_of(qtbot, session)
    for _ in canaries.stations(window):
        pass
    note = window.patient_page().record.form.note
    qtbot.keyClicks(note, f"{WORD} copied")  # can be undone, as long as it lives
    copy_text(note.toPlainText())
    assert WORD in canaries.copied()
