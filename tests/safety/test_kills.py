"""A program that is killed while it saves loses nothing that it said was saved, and halves nothing.

``REHABDESK_KILLS`` sets how often; 1,000 were tried by hand.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.safety.test_leaks import ROOT

KILLS = int(os.environ.get("REHABDESK_KILLS", "100"))
SEED = os.environ.get("REHABDESK_SEED", "1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed as POSIX does it")
def test_what_was_said_to_be_saved_outlives_every_kill(tmp_path: Path) -> None:
    arguments = (str(tmp_path / "clinic.rehabdesk"), PASSPHRASE, str(KILLS), SEED)
    done = subprocess.run(
        [sys.executable, "-m", "tests.safety.killing", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["said"] > KILLS
    assert (found["lost"], found["half"], found["faults"]) == (0, 0, [])
