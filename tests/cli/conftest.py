"""The command line as a script calls it: words in, exit code and text out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from rehabdesk import paths
from rehabdesk.cli.main import main

DAY = date(2026, 3, 2)
PASSPHRASE = "three blue bicycles"


@dataclass
class Answer:
    code: int
    out: str
    err: str

    def json(self) -> dict:
        return json.loads(self.out)


@pytest.fixture
def rehabdesk(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Answer]:
    """Run one command line; nothing of the machine's own settings leaks in."""
    monkeypatch.delenv("REHABDESK_PASSPHRASE", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "user")

    def run(*words: object) -> Answer:
        try:
            code = main([str(word) for word in words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        text = capsys.readouterr()
        return Answer(code, text.out, text.err)

    return run


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    """Write a workbook of the given sheets, each a list of rows as dictionaries."""

    def write(name: str = "clinic.xlsx", **sheets: list[dict[str, object]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            columns = list(dict.fromkeys(key for row in rows for key in row))
            sheet.append(columns)
            for row in rows:
                sheet.append([row.get(column) for column in columns])
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def one_runner() -> dict[str, list[dict[str, object]]]:
    """One patient on day 31, without imaging on file."""
    key = {"patient_id": "P-0012", "episode_id": "1"}
    return {
        "Patients": [{"patient_id": "P-0012", "name": "Adaeze Okafor"}],
        "Episodes": [
            key
            | {
                "condition": "hamstring_bursitis",
                "side": "left",
                "onset_date": date(2026, 1, 30),
                "first_seen": date(2026, 2, 3),
            }
        ],
        "Pain": [
            key | {"date": date(2026, 2, 3), "activity": "worst", "score": 7},
            key | {"date": date(2026, 3, 1), "activity": "worst", "score": 6},
        ],
    }


@pytest.fixture
def clinic_file(rehabdesk, workbook, one_runner, tmp_path: Path) -> Path:
    """A plain database that holds the one runner."""
    db = tmp_path / "clinic.db"
    answer = rehabdesk("--plain", "--db", db, "import", workbook(**one_runner), "--as-of", DAY)
    assert answer.code == 0, answer.err
    return db
