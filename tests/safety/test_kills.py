"""A program that is killed while it saves loses nothing that it said was saved, and halves nothing.

``REHABDESK_KILLS`` sets how often; 1,000 were tried by hand.
"""

import os
from pathlib import Path

import pytest

from tests.safety.attack import attacked

KILLS = int(os.environ.get("REHABDESK_KILLS", "100"))
SEED = os.environ.get("REHABDESK_SEED", "1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as POSIX does it")
def test_what_was_said_to_be_saved_outlives_every_kill(tmp_path: Path) -> None:
    found, _ = attacked("killing", tmp_path / "clinic.rehabdesk", KILLS, SEED)
    assert found["said"] > KILLS
    assert (found["lost"], found["half"], found["faults"]) == (0, 0, [])
