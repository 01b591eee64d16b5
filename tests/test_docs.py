"""The documentation says what is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from rehabdesk.cli.main import COMMANDS
from rehabdesk.domain.tables import TABLES, Table

ROOT = Path(__file__).parents[1]
HAZARDS = re.split(r"^## ", (ROOT / "docs" / "HAZARDS.md").read_text("utf-8"), flags=re.MULTILINE)[
    1:
]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.sheet)
def test_the_workbook_page_lists_every_column_of_every_sheet(table: Table):
    page = (ROOT / "docs" / "WORKBOOK.md").read_text("utf-8")
    section = page.split(f"## {table.sheet}\n")[1].split("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)`", section, flags=re.MULTILINE)
    columns = [column.name for column in table.columns if column.in_sheet]
    assert listed == columns + (["row_id"] if table.has_row_id else [])


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_shows_every_command(command: str):
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(rf"rehabdesk\b[^\n]* {command}\b", readme)


@pytest.mark.parametrize("page", [*sorted(ROOT.glob("docs/*.md")), ROOT / "README.md"], ids=str)
def test_every_link_leads_somewhere(page: Path):
    targets = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    missing = [target for target in targets if not (page.parent / target).exists()]
    assert missing == []


def test_the_lock_carries_hashes_and_no_address():
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "--hash=sha256:" in lock
    assert "://" not in lock


def test_the_hazard_log_has_every_hazard_of_the_reference():
    assert [hazard[:4] for hazard in HAZARDS] == [f"HZ{number:02}" for number in range(1, 15)]


@pytest.mark.parametrize("hazard", HAZARDS, ids=lambda hazard: hazard[:4])
def test_a_hazard_has_cause_effect_residual_and_proof(hazard: str):
    assert all(f"**{part}**" in hazard for part in ("Cause", "Effect", "Residual"))
    controls = re.findall(r"^\| (?!control)(.+?) \| (`.+`) \|$", hazard, flags=re.MULTILINE)
    assert len(controls) >= 3
    missing = [
        f"{file}::{test}"
        for _, proofs in controls
        for file, test in re.findall(r"`([^`]+?)::(\w+)`", proofs)
        if test not in defined_in(file)
    ]
    assert missing == []


@cache
def defined_in(file: str) -> frozenset[str]:
    """The tests a file defines; none where there is no such file."""
    path = ROOT / file
    if not path.is_file():
        return frozenset()
    module = ast.parse(path.read_text("utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(module)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )
