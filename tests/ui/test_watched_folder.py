"""The folder of run files: what is new in it is announced, and shown when asked."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.runs_panel import RunsPanel
from rehabdesk.ui.importing.watching import FolderWatch
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.settings.run_folder import RunFolderCard
from rehabdesk.ui.window import MainWindow
from tests.exchange import made_runs as made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "watched" / "Bo").mkdir(parents=True)
    put(tmp_path / "watched" / "a.fit")
    put(tmp_path / "watched" / "Bo" / "b.tcx", made.tcx(metres=6000))
    (tmp_path / "watched" / "letter.docx").write_bytes(b"dear")
    return tmp_path / "watched"


def put(file: Path, content: bytes = b"", *, old_s: float = 60) -> None:
    file.write_bytes(content or made.fit(made.session()))
    then = time.time() - old_s
    os.utime(file, (then, then))


def test_new_files_are_counted_once_and_those_on_their_way_wait(
    qtbot: QtBot, desk: Desk, jobs: Jobs, folder: Path
) -> None:
    put(folder / "coming.fit", old_s=0)
    desk.clinic.watch_folder(str(folder))
    host = QObject()
    watch = FolderWatch(desk, jobs, host)
    qtbot.waitUntil(lambda: len(watch.files()) == 2)
    watch.note_seen()
    with qtbot.waitSignal(watch.found) as found:
        watch.scan()
    assert found.args == [0]
    put(folder / "coming.fit", old_s=30)
    with qtbot.waitSignal(watch.found) as found:
        watch.scan()
    assert found.args == [1]


def test_a_folder_that_went_away_has_nothing_new(
    qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path
) -> None:
    desk.clinic.watch_folder(str(tmp_path / "gone"))
    host = QObject()
    watch = FolderWatch(desk, jobs, host)
    with qtbot.waitSignal(watch.found) as found:
        watch.scan()
    assert found.args == [0]


def test_what_is_new_is_announced_below_and_opens_at_a_click(
    qtbot: QtBot, desk: Desk, jobs: Jobs, folder: Path
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    card = RunFolderCard(desk)
    qtbot.addWidget(card)
    card.chosen.connect(window.watch.reread)
    card.watch(str(folder))
    note = window.status.arrivals
    qtbot.waitUntil(lambda: note.text() == "2 new run files…")
    assert note.isVisible()
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(window.caseload.panel.content(), RunsPanel))
    assert note.text() == ""
    card.stop.click()
    assert desk.clinic.run_folder() == ""
    assert card.words.text() == "No folder is watched."
