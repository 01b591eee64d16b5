"""A workbook edited in Excel comes back: every cell is shown, and what moved here is not lost."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.progress import silent
from rehabdesk.ui.caseload.files import write_all
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.panel import ImportReportPanel
from rehabdesk.ui.importing.work import check_file
from rehabdesk.ui.jobs import Jobs
from tests.conftest import key

OKAFOR = key("P-0012")
FIRST, LATER = date(2026, 2, 20), date(2026, 3, 1)
Edit = Callable[[dict[str, int], list[openpyxl.cell.Cell]], None]


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Path:
    return write_all(desk.clinic, tmp_path / "caseload.xlsx", None, silent)


def rescored(path: Path, score: int, day: date = LATER) -> Path:
    """Okafor's worst of a day, changed as a person does in Excel."""
    book = openpyxl.load_workbook(path)
    sheet = book["Pain"]
    names = [cell.value for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        cells = dict(zip(names, row, strict=True))
        if cells["patient_id"].value == "P-0012" and cells["date"].value.date() == day:
            cells["score"].value = score
    book.save(path)
    return path


def score(clinic: Clinic, day: date = LATER) -> int:
    found = [e.score for e in clinic.facts(OKAFOR).pain if (e.date, e.activity) == (day, "worst")]
    return found[0]


def amend(desk: Desk, value: int, day: date = LATER) -> None:
    revision = desk.clinic.facts(OKAFOR).episode.revision
    desk.clinic.record_visit(VisitDraft(OKAFOR, revision, day, pain={"worst": value}))


def panel_of(qtbot: QtBot, desk: Desk, jobs: Jobs, path: Path) -> ImportReportPanel:
    panel = ImportReportPanel(desk, jobs, check_file(desk.clinic, path, silent))
    qtbot.addWidget(panel)
    panel.show()
    return panel


def listed(panel: ImportReportPanel) -> list[str]:
    model = panel.differences.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def save(qtbot: QtBot, panel: ImportReportPanel) -> None:
    with qtbot.waitSignal(panel.done):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)


def test_a_changed_cell_is_shown_with_what_is_here_and_what_the_file_says(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, rescored(exported, 4))
    (only,) = listed(panel)
    place, moved = only.split("\n")
    assert place.startswith("Pain ")
    assert place.endswith(" · P-0012")
    assert moved == "score: 6 → 4"
    save(qtbot, panel)
    assert score(desk.clinic) == 4


def test_a_file_that_came_back_untouched_changes_nothing_that_was_changed_here(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    amend(desk, 3)
    panel = panel_of(qtbot, desk, jobs, exported)
    assert "Kept: Sam Physio changed it here" in listed(panel)[0]
    assert not panel.button.isEnabled()
    assert score(desk.clinic) == 3


def test_a_cell_changed_on_both_sides_is_a_conflict_and_keeps_what_is_here(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    amend(desk, 3)
    rescored(exported, 8, FIRST)
    panel = panel_of(qtbot, desk, jobs, rescored(exported, 5))
    assert "Conflict: Sam Physio changed it here" in listed(panel)[0]
    save(qtbot, panel)
    assert (score(desk.clinic), score(desk.clinic, FIRST)) == (3, 8)


def test_the_files_side_of_a_conflict_is_taken_when_chosen(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    amend(desk, 3)
    panel = panel_of(qtbot, desk, jobs, rescored(exported, 5))
    assert not panel.button.isEnabled()
    qtbot.mouseClick(panel.differences.answer.buttons()[1], Qt.MouseButton.LeftButton)
    save(qtbot, panel)
    assert score(desk.clinic) == 5


def test_conflicts_can_be_looked_at_alone(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    amend(desk, 3)
    rescored(exported, 8, FIRST)
    panel = panel_of(qtbot, desk, jobs, rescored(exported, 5))
    assert len(listed(panel)) == 2
    words = [button.text() for button in panel.differences.filter.buttons()]
    assert words == ["All", "Changed 2", "Conflicts 1"]
    qtbot.mouseClick(panel.differences.filter.buttons()[2], Qt.MouseButton.LeftButton)
    assert len(listed(panel)) == 1


def test_what_changed_after_the_look_is_not_written_over(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, rescored(exported, 5))
    amend(desk, 2)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "changed meanwhile" in panel.headline.text())
    assert score(desk.clinic) == 2


def test_a_workbook_of_another_clinic_has_no_conflicts_but_every_change(
    qtbot: QtBot, desk: Desk, jobs: Jobs, exported: Path
) -> None:
    book = openpyxl.load_workbook(exported)
    book.custom_doc_props.props[0].value = "f" * 64
    book.save(exported)
    amend(desk, 3)
    panel = panel_of(qtbot, desk, jobs, exported)
    assert listed(panel)[0].endswith("score: 3 → 6")
    assert panel.button.isEnabled()
