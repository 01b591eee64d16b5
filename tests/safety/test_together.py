"""Several programs amend one episode at once: no update is lost, and no lock comes to the surface.

``REHABDESK_EDITS`` sets how many each makes; 1,000 by each of eight were tried by hand.
"""

import os
from collections import Counter
from pathlib import Path

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.store.backup import check
from rehabdesk.store.database import Database
from tests.conftest import PASSPHRASE
from tests.safety.attack import attacked
from tests.safety.together import DAY, KEY, PEOPLE

EDITS = int(os.environ.get("REHABDESK_EDITS", "25"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are begun as POSIX does it")
def test_eight_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    record = tmp_path / "clinic.rehabdesk"
    found, complaints = attacked("together", record, EDITS)
    assert complaints == ""
    assert found["in order"] == PEOPLE
    assert found["stale"] > 0
    with Database.open(record, PASSPHRASE) as database:
        clinic = Clinic(database, pathways.installed(), "Sam", lambda: DAY)
        assert clinic.facts(KEY).episode.notes == str(PEOPLE * EDITS)
        assert check(database) == []
        amended = Counter(each.actor for each in clinic.history(limit=100_000))
    assert [count for who, count in amended.items() if who != "Sam"] == [EDITS] * PEOPLE
