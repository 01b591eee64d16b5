"""A record has one window: a second start brings it to the front; a killed one leaves no lock."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk import paths
from rehabdesk.store.database import Database
from rehabdesk.ui.one_window import OneWindow, RaiseWatch
from rehabdesk.ui.session import Session
from tests.ui.test_welcome import no_demo

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "data" / "RehabDesk")
    return tmp_path / "data" / "RehabDesk"


def start(record: Path, home: Path) -> subprocess.Popen[bytes]:
    places = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    places |= {"XDG_CONFIG_HOME": str(home / "config"), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "rehabdesk", "--db", str(record)],
        env=os.environ | places | {"PYTHONPATH": str(ROOT / "src")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def an_app(record: Path, home: Path, user: Path) -> Iterator[subprocess.Popen[bytes]]:
    app = start(record, home)
    try:
        until = time.monotonic() + PATIENCE_S
        while not list((user / "open").glob("*.lock")):
            assert app.poll() is None
            assert time.monotonic() < until
            time.sleep(0.05)
        yield app
    finally:
        app.kill()
        app.wait()


@pytest.mark.skipif(
    sys.platform != "linux", reason="the folder of a user's data is moved as on Linux"
)
def test_a_second_start_ends_at_once_and_a_killed_window_holds_nothing(
    tmp_path: Path, user: Path
) -> None:
    record = tmp_path / "clinic.rehabdesk"
    Database.open(record, None, create=True, plain=True).close()
    with an_app(record, tmp_path, user) as first:
        second = start(record, tmp_path)
        assert second.wait(PATIENCE_S) == 0
        assert first.poll() is None
        assert not OneWindow(str(record)).take()
        assert OneWindow(str(tmp_path / "other.rehabdesk")).take()
        first.send_signal(signal.SIGKILL)
        first.wait()
        after = OneWindow(str(record))
        assert after.take()
        after.give_up()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_window_there_is_comes_back_from_being_minimised(
    qtbot: QtBot, dressed: QApplication, user: Path, tmp_path: Path
) -> None:
    record = str(tmp_path / "clinic.rehabdesk")
    session = Session(dressed, no_demo)
    session.show_first_run(record)
    window = session.window
    assert window is not None
    own = OneWindow(record)
    assert own.take()
    RaiseWatch(own, session)
    window.showMinimized()
    answers: list[bool] = []
    other = OneWindow(record)
    assert not other.take()
    asking = Thread(target=lambda: answers.append(other.raise_other()))
    asking.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    asking.join()
    assert answers == [True]
    assert not window.isMinimized()
    own.give_up()
    session.end()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    user: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehabdesk.ui.one_window._ANSWERED_WITHIN_S", 0.2)
    record = str(tmp_path / "clinic.rehabdesk")
    own, other = OneWindow(record), OneWindow(record)
    assert own.take()
    assert not other.take()
    assert not other.raise_other()
    assert not other.wish.exists()
    own.give_up()
    assert other.take()
    other.give_up()
