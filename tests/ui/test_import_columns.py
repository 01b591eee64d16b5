"""A physio's own sheet: its columns are guessed, chosen, and checked before anything is saved."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehabdesk.domain.progress import silent
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.columns import ColumnsPanel
from rehabdesk.ui.importing.foreign import Foreign, Unread, open_file
from rehabdesk.ui.importing.panel import ImportReportPanel
from rehabdesk.ui.importing.work import Checked
from rehabdesk.ui.jobs import Jobs
from tests.conftest import key


@pytest.fixture
def own_sheet(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Runners"
    sheet.append(["Who", "Leg", "Date", "Pain"])
    sheet.append(["Ann Smith", "L", date(2026, 2, 10), "6/10"])
    sheet.append(["Adaeze Okafor", None, date(2026, 2, 27), 5])
    book.save(tmp_path / "own.xlsx")
    return tmp_path / "own.xlsx"


def panel_of(qtbot: QtBot, desk: Desk, jobs: Jobs, path: Path) -> ColumnsPanel:
    found = open_file(desk.clinic, path, silent)
    assert isinstance(found, Foreign)
    panel = ColumnsPanel(desk, jobs, found)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def choose(panel: ColumnsPanel, place: int, target: str) -> None:
    panel.choices[place].setCurrentIndex(panel.choices[place].findData(target))


def checked(qtbot: QtBot, panel: ColumnsPanel) -> Checked:
    with qtbot.waitSignal(panel.checked) as found:
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    result = found.args[0]
    assert isinstance(result, Checked)
    return result


def test_columns_are_guessed_and_the_first_rows_shown(
    qtbot: QtBot, desk: Desk, jobs: Jobs, own_sheet: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, own_sheet)
    assert [box.currentData() for box in panel.choices] == [
        "",
        "episode.side",
        "date",
        "pain.worst",
    ]
    assert panel.understood.text() == "Nothing yet: choose what the columns are."
    choose(panel, 0, "patient.name")
    assert "P-0058 · Patient: name: Ann Smith" in panel.understood.text()
    assert "P-0012 · date: 27 Feb 2026; activity: worst; score: 5" in panel.understood.text()


def test_nobody_is_imported_without_a_name(
    qtbot: QtBot, desk: Desk, jobs: Jobs, own_sheet: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, own_sheet)
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert panel.message.isVisible()
    assert "who it is" in panel.message.text()


def test_one_thing_is_not_read_from_two_columns(
    qtbot: QtBot, desk: Desk, jobs: Jobs, own_sheet: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, own_sheet)
    choose(panel, 0, "pain.worst")
    qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert "Two columns" in panel.message.text()


def test_the_checked_sheet_is_saved_after_its_report(
    qtbot: QtBot, desk: Desk, jobs: Jobs, own_sheet: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, own_sheet)
    choose(panel, 0, "patient.name")
    found = checked(qtbot, panel)
    assert "P-0058" not in {person.patient_id for person in desk.clinic.people()}
    report = ImportReportPanel(desk, jobs, found)
    qtbot.addWidget(report)
    with qtbot.waitSignal(report.done):
        qtbot.mouseClick(report.button, Qt.MouseButton.LeftButton)
    facts = desk.clinic.facts(key("P-0058"))
    assert (facts.patient.name, facts.pain[0].score) == ("Ann Smith", 6)


def test_the_choice_is_remembered_for_the_next_file_like_it(
    qtbot: QtBot, desk: Desk, jobs: Jobs, own_sheet: Path
) -> None:
    panel = panel_of(qtbot, desk, jobs, own_sheet)
    choose(panel, 0, "patient.name")
    choose(panel, 3, "pain.average")
    checked(qtbot, panel)
    again = panel_of(qtbot, desk, jobs, own_sheet)
    assert [box.currentData() for box in again.choices][::3] == ["patient.name", "pain.average"]


def test_a_refusal_names_the_persons_own_sheet(
    qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path
) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Name,Side,Date,Pain\nAnn Smith,L,2026-02-10,16\n", encoding="utf-8")
    found = checked(qtbot, panel_of(qtbot, desk, jobs, path))
    assert [(each.sheet, each.cell) for each in found.report.errors] == [("own.csv", "D2")]


def test_our_own_workbook_needs_no_explaining(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Patients"
    book.active.append(["patient_id", "name"])
    book.save(tmp_path / "ours.xlsx")
    assert isinstance(open_file(desk.clinic, tmp_path / "ours.xlsx", silent), Checked)


def test_a_file_that_is_no_table_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    with pytest.raises(Unread, match="empty"):
        open_file(desk.clinic, tmp_path / "empty.csv", silent)
