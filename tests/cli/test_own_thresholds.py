"""A clinic's own thresholds hold in scripts and exports too: one judgement everywhere."""

from pathlib import Path

import openpyxl
import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from tests.cli.conftest import DAY


@pytest.fixture
def later_due(clinic_file: Path) -> Path:
    """The one runner of day 31, in a clinic where a decision is due from day 40."""
    with Database.open(clinic_file) as database:
        clinic = Clinic(database, pathways.installed(), "Sam Physio", lambda: DAY)
        clinic.save_threshold("hamstring_bursitis", "DUE_FROM_DAY", 40)
    return clinic_file


def test_the_json_is_judged_by_the_clinic_s_own_threshold(rehabdesk, later_due: Path) -> None:
    answer = rehabdesk("--db", later_due, "caseload", "--as-of", DAY, "--json")
    assert answer.json()["thresholds"] == {"hamstring_bursitis": {"DUE_FROM_DAY": 40}}
    (episode,) = answer.json()["episodes"]
    assert episode["imaging"]["state"] == "consider"
    assert episode["imaging"]["due_on"] == "2026-03-11"
    answer = rehabdesk("--db", later_due, "episode", "P-0012", "--as-of", DAY, "--json")
    assert answer.json()["imaging"]["state"] == "consider"


def test_the_exported_summary_says_the_same(rehabdesk, later_due: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    answer = rehabdesk("--db", later_due, "export", out, "--as-of", DAY)
    assert answer.code == 0, answer.err
    summary = openpyxl.load_workbook(out)["Summary"]
    cells = {str(cell.value).lower() for row in summary.iter_rows() for cell in row}
    assert "consider" in cells
    assert any(cell.endswith("due_from_day 40") for cell in cells)
