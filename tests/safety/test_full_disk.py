"""The disk is full at fifty points of a session: said in words, and nothing is lost or halved."""

import sys
from pathlib import Path

import pytest

from tests.safety.attack import attacked

POINTS = 50
CLEAR = ("disk is full", "disk I/O error", "File too large", "can't be written")


@pytest.mark.skipif(sys.platform == "win32", reason="a file is kept from growing as POSIX does it")
def test_a_disk_that_fills_up_loses_nothing_and_the_session_goes_on(tmp_path: Path) -> None:
    found, _ = attacked("filling", tmp_path / "clinic.rehabdesk", POINTS)
    assert len(found["said"]) > POINTS
    actions = {each.split(":")[0].split(" ")[0] for each in found["said"]}
    assert actions >= {"visit", "draft", "import", "export", "backup"}
    assert (found["faults"], found["left"]) == ([], [])
    unclear = [each for each in found["said"] if not any(word in each for word in CLEAR)]
    assert unclear == []
    assert not any("rollback" in each for each in found["said"])
