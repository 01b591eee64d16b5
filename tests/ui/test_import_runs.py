"""Run files on the screen: dropped, told apart by patient, ticked, saved in one piece."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import silent
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.dropping import Drops
from rehabdesk.ui.importing.run_work import read_files
from rehabdesk.ui.importing.runs_panel import RunsPanel
from rehabdesk.ui.jobs import Jobs
from tests.conftest import key
from tests.exchange import made_runs as made

BO, LIAM = "P-0023", "P-0003"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "a.fit").write_bytes(made.fit(made.session()))
    other = made.session(20000, 2400, sport=made.CYCLING, start=made.START - timedelta(days=2))
    (tmp_path / "b.fit").write_bytes(made.fit(other))
    return tmp_path


def panel_of(
    qtbot: QtBot, desk: Desk, jobs: Jobs, paths: Sequence[Path], patient_id: str = ""
) -> RunsPanel:
    panel = RunsPanel(desk, jobs, read_files(desk.clinic, paths, patient_id, None, silent))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def runs_of(clinic: Clinic, patient_id: str = BO) -> list[float]:
    return [run.distance_km for run in clinic.facts(key(patient_id)).runs if run.time is not None]


def choose(qtbot: QtBot, panel: RunsPanel, patient_id: str) -> None:
    panel.whose.setCurrentIndex(panel.whose.findData(patient_id))
    qtbot.waitUntil(lambda: bool(panel._ticks))


def test_the_runs_of_a_patient_are_added_at_one_press_and_undone_at_one(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, [files / "a.fit", files / "b.fit"], BO)
    qtbot.waitUntil(panel.button.isEnabled)
    assert panel.headline.text().startswith("1 new run.")
    ticks = [(box.text(), box.isChecked()) for box, _ in panel._ticks]
    assert ticks[0] == ("20 Feb 2026, 19:05 · 8.0 km · 45 min", True)
    assert ticks[1][0].endswith("cycling")
    assert not ticks[1][1]
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert runs_of(desk.clinic) == [8.0]
    change = desk.clinic.undoable()
    assert change is not None
    desk.clinic.undo(change)
    assert runs_of(desk.clinic) == []


def test_whose_they_are_is_asked_once_and_known_by_the_watch_from_then_on(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, [files / "a.fit"])
    assert "whose" in panel.headline.text()
    assert not panel.button.isEnabled()
    choose(qtbot, panel, BO)
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    (files / "c.fit").write_bytes(made.fit(made.session(5000, 1500, start=made.START)))
    again = read_files(desk.clinic, [files / "c.fit"], "", None, silent)
    assert [group.patient_id for group in again.groups] == [BO]


def test_files_of_two_patients_are_asked_for_one_after_the_other(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    watched = files / "watched"
    for name in (BO, "Somebody"):
        (watched / name).mkdir(parents=True)
    (watched / BO / "a.tcx").write_bytes(made.tcx())
    (watched / "Somebody" / "b.tcx").write_bytes(made.tcx(metres=6000))
    paths = sorted(watched.rglob("*.tcx"))
    panel = RunsPanel(desk, jobs, read_files(desk.clinic, paths, "", watched, silent))
    qtbot.addWidget(panel)
    panel.show()
    choose(qtbot, panel, LIAM)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.whose.currentData() == BO and bool(panel._ticks))
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert (runs_of(desk.clinic), runs_of(desk.clinic, LIAM)) == ([8.0], [6.0])
    assert desk.clinic.owner_of({"folder:Somebody"}) == LIAM


def test_a_ride_can_be_ticked_by_who_knows_better_and_a_known_run_can_not(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    for _ in range(2):
        panel = panel_of(qtbot, desk, jobs, [files / "b.fit"], BO)
        qtbot.waitUntil(lambda shown=panel: bool(shown._sorted))
        if panel._ticks:
            qtbot.mouseClick(panel._ticks[0][0], Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
            with qtbot.waitSignal(panel.done):
                qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert runs_of(desk.clinic) == [20.0]


def test_a_file_that_cant_be_read_is_named_beside_those_that_can(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    (files / "broken.fit").write_bytes(b"\x00" * 50)
    panel = panel_of(qtbot, desk, jobs, [files / "broken.fit", files / "a.fit"], BO)
    qtbot.waitUntil(panel.button.isEnabled)
    assert "broken.fit: This is no run file" in panel.remarks.text()
    alone = panel_of(qtbot, desk, jobs, [files / "broken.fit"], BO)
    assert alone.headline.text().startswith("Nothing that can be read")


def test_files_dropped_on_a_window_are_taken_and_others_left(qtbot: QtBot, files: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drops = Drops(window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(files / name)) for name in ("a.fit", "letter.docx")])
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, nothing)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, nothing, QEvent.Type.Drop)
    with qtbot.waitSignal(drops.dropped) as taken:
        QApplication.sendEvent(window, drop)
    assert taken.args == [[files / "a.fit"]]


def test_a_run_that_was_typed_already_is_not_added_a_second_time(
    qtbot: QtBot, desk: Desk, jobs: Jobs, files: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, [files / "a.fit"], LIAM)
    qtbot.waitUntil(lambda: bool(panel._sorted))
    assert panel.known.text().splitlines() == [
        "1 run on record already",
        "20 Feb 2026, 19:05 · 8.0 km · 45 min · typed already on that day, 8 km",
    ]
    assert not panel.button.isEnabled()
