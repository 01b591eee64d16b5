"""What the command line answers into: a console of few signs, a full disk."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from tests.conftest import TODAY, fill

COMMAND = (sys.executable, "-m", "rehabdesk")


@pytest.fixture
def named_file(tmp_path: Path) -> Path:
    """The small clinic, in which one is called Zieliński."""
    path = tmp_path / "clinic.rehabdesk"
    with Database.open(path, create=True, plain=True) as database:
        fill(Clinic(database, pathways.installed(), "Sam Physio", lambda: TODAY))
    return path


def asked(database: Path, *words: str, **how: object) -> subprocess.CompletedProcess[bytes]:
    narrow = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    given = {"stdout": subprocess.PIPE, **how}
    return subprocess.run(
        (*COMMAND, "--db", str(database), *words),
        env=narrow,
        stderr=subprocess.PIPE,
        check=False,
        **given,  # type: ignore[call-overload]
    )


def test_a_console_of_few_signs_shows_another_in_their_place(named_file: Path) -> None:
    answer = asked(named_file, "caseload")
    assert answer.returncode == 0, answer.stderr
    assert b"Tomasz Zieli?ski" in answer.stdout


def test_json_is_utf_8_whatever_the_console_speaks(named_file: Path) -> None:
    answer = asked(named_file, "caseload", "--all", "--json")
    assert answer.returncode == 0, answer.stderr
    episodes = json.loads(answer.stdout.decode("utf-8"))["episodes"]
    assert "Tomasz Zieliński" in {one["name"] for one in episodes}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is full at will")
def test_an_answer_that_finds_no_room_is_told_in_words(named_file: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        answer = asked(named_file, "caseload", "--json", stdout=full)
    assert answer.returncode == 1
    assert b"The disk is full" in answer.stderr
