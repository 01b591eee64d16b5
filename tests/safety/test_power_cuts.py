"""A power cut at any moment, of a disk that keeps, drops or tears what was not synced: nothing that
was said to be saved is lost, no visit is halved, and the record opens.

``REHABDESK_POWER_CUTS`` sets how many; 3,000 were tried by hand. That the trial can see a loss and
a ruined record is shown with SQLite's weaker settings.
"""

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.safety.attack import attacked

CUTS = int(os.environ.get("REHABDESK_POWER_CUTS", "150"))
SEED = os.environ.get("REHABDESK_SEED", "1")
CONTROLS = CUTS // 10
UNHURT = {"lost": 0, "half": 0, "damaged": 0, "unopenable": 0}

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="what SQLite asks of the disk is noted as Linux is asked"
)


def after_cuts(folder: Path, how_many: int, synchronous: str) -> dict[str, Any]:
    record = folder / "clinic.rehabdesk"
    found, complaints = attacked("power_cuts", record, how_many, SEED, synchronous)
    assert complaints == ""
    assert found["cuts"] == how_many
    return dict(found)


def test_what_was_said_to_be_saved_outlives_every_power_cut(tmp_path: Path) -> None:
    found = after_cuts(tmp_path, CUTS, "FULL")
    assert {kind: found[kind] for kind in UNHURT} == UNHURT, found["why"]


def test_without_the_sync_of_every_save_the_same_cuts_lose_some(tmp_path: Path) -> None:
    found = after_cuts(tmp_path, CONTROLS, "NORMAL")
    assert found["lost"] > 0
    assert found["unopenable"] == 0, found["why"]


def test_without_any_sync_the_same_cuts_ruin_some(tmp_path: Path) -> None:
    assert after_cuts(tmp_path, CONTROLS, "OFF")["unopenable"] > 0
