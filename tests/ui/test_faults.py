"""SQLite's own method: the first, second, third … store call fails under what a physio does.

Nothing unforeseen comes of it, what was typed is not lost, and the next thing works. A failure that
reaches the app's last resort is told there in words (``Session.explain``), and counts as told.
``REHABDESK_FAULTS`` sets how many are tried, each with its own seed; 1,000 were by hand.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any

import peewee
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic.database import DatabaseRefused, NotSaved
from rehabdesk.store.backup import check
from rehabdesk.store.database import Database
from rehabdesk.store.sqlite import ClinicFile
from rehabdesk.ui.session import Session
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, key
from tests.ui.test_welcome import no_demo

FAULTS = int(os.environ.get("REHABDESK_FAULTS", "25"))
SAID_BY_SQLITE = (
    "database is locked",
    "database or disk is full",
    "disk I/O error",
    "database disk image is malformed",
)
WHO = ("P-0012", "P-0031")


class Faults:
    """Lets the n-th store call from now on fail, and every one after it that belongs to it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._left = -1
        self._words = ""
        real = ClinicFile.execute_sql

        def execute(engine: ClinicFile, sql: str, *given: Any, **more: Any) -> Any:
            if self._left >= 0 and not sql.startswith("PRAGMA"):
                self._left -= 1
                if self._left < 0:
                    raise peewee.OperationalError(self._words)
            return real(engine, sql, *given, **more)

        monkeypatch.setattr(ClinicFile, "execute_sql", execute)

    def arm(self, number: int, words: str) -> None:
        self._left, self._words = number, words

    def disarm(self) -> bool:
        """Whether the call that was to fail was made."""
        struck, self._left = self._left < 0, -1
        return struck


class Unforeseen:
    """What reaches the end of a slot without being told in words."""

    def __init__(self) -> None:
        self.errors: list[str] = []

    def hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, NotSaved | DatabaseRefused):
            self.errors.append(f"{kind.__name__}: {error}")


LAST_TYPED: list[str] = []
Action = Callable[[MainWindow, Random], None]


def opens(window: MainWindow, at: Random) -> None:
    window.show_patient(key(at.choice(WHO)))


def types(window: MainWindow, at: Random) -> None:
    window.show_patient(key(WHO[0]))
    LAST_TYPED[:] = [f"typed {at.random()}"]
    window.patient_page().record.form.note.setPlainText(LAST_TYPED[0])
    QTest.qWait(20)


def saves(window: MainWindow, at: Random) -> None:
    types(window, at)
    window.patient_page().save_and_next()


def chooses_a_tab(window: MainWindow, at: Random) -> None:
    opens(window, at)
    window.patient_page().choose_tab(at.choice(("Progress", "Plan", "Visits", "History")))


def undoes(window: MainWindow, at: Random) -> None:
    window.undoing.undo()


def looks_at(page: str) -> Action:
    return lambda window, at: getattr(window, page)()


def previews(window: MainWindow, at: Random) -> None:
    window.show_caseload()
    window.caseload.table.select(0)
    QTest.keyClicks(window.caseload.table, " ")
    window.caseload.panel.close_panel()


def acts(letter: str) -> Action:
    def act(window: MainWindow, at: Random) -> None:
        window.show_caseload()
        window.caseload.table.select(at.randrange(3))
        QTest.keyClicks(window.caseload.table, letter)
        window.caseload.panel.close_panel()

    return act


def writes_a_letter(window: MainWindow, at: Random) -> None:
    window.show_document(at.choice(("discharge", "referral")), key(WHO[1]))


def switches(window: MainWindow, at: Random) -> None:
    window.show_switcher()
    window.switcher.line.setText(at.choice(("a", "back", "P-0")))
    QTest.qWait(20)
    window.switcher.put_away()


def backs_up(window: MainWindow, at: Random) -> None:
    window.safe.back_up()
    QTest.qWait(60)


ACTIONS: tuple[Action, ...] = (
    *(opens, types, saves, saves, chooses_a_tab, undoes, previews, writes_a_letter, switches),
    *(acts(letter) for letter in "wnpcs"),
    *(looks_at(page) for page in ("show_caseload", "show_reports", "show_settings", "show_trail")),
    *(looks_at("back"), looks_at("check_day"), backs_up),
)


@pytest.fixture
def session(
    dressed: QApplication, clinic_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    path = tmp_path / "clinic.rehabdesk"
    shutil.copy(clinic_file, path)
    made = Session(dressed, no_demo)
    made.actor = "Sam Physio"
    made.show_database(Database.open(path, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def is_kept(window: MainWindow, text: str) -> bool:
    """Whether what was typed is in its field still, waits as a draft, or was saved."""
    session_clinic = window._desk.clinic
    drafts = [str(each.content) for each in session_clinic.drafts()]
    saved = [str(row) for row in session_clinic.database.fetch_sql("SELECT * FROM visit")]
    field = window.patient_page().record.form.note.toPlainText()
    return any(text in each for each in (field, *drafts, *saved))


@pytest.mark.qt_no_exception_capture
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_store_call_that_fails_is_told_and_loses_nothing(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() > 0, timeout=20_000)
    faults, unforeseen = Faults(monkeypatch), Unforeseen()
    monkeypatch.setattr(sys, "excepthook", unforeseen.hook)
    struck = 0
    for seed in range(FAULTS):
        at = Random(seed)
        action, words = at.choice(ACTIONS), at.choice(SAID_BY_SQLITE)
        number = at.randrange(12)
        name = f"seed {seed}: {getattr(action, '__name__', action)}, call {number}, {words}"
        faults.arm(number, words)
        try:
            action(window, at)
            QApplication.processEvents()
        except (NotSaved, DatabaseRefused):
            pass  # as the end of a slot would: told in words
        struck += faults.disarm()
        if LAST_TYPED:
            assert is_kept(window, LAST_TYPED.pop()), name
        assert unforeseen.errors == [], name
        assert session.window is window, name
        at = Random(seed)
        action(window, at)  # the next thing works
        QApplication.processEvents()
        assert unforeseen.errors == [], f"{name}, and once more"
    assert struck > FAULTS // 3
    assert session._desk is not None
    qtbot.waitUntil(lambda: not session.jobs._live, timeout=20_000)
    assert check(session._desk.clinic.database) == []
