"""Several programs amend one episode at once: no update is lost, and no lock comes to the surface.

``REHABDESK_EDITS`` sets how many each makes; 1,000 by each of eight were tried by hand.
"""

import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.store.backup import check
from rehabdesk.store.database import Database
from tests.conftest import PASSPHRASE
from tests.safety.test_leaks import ROOT

PEOPLE = 8
EDITS = int(os.environ.get("REHABDESK_EDITS", "15"))
DAY = date(2026, 2, 3)


def test_eight_programs_lose_nothing_of_each_other(tmp_path: Path) -> None:
    record = tmp_path / "clinic.rehabdesk"
    with Database.open(record, PASSPHRASE, create=True) as database:
        clinic = Clinic(database, pathways.installed(), "Sam", lambda: DAY)
        episode = Episode("P-1", "1", "hamstring_bursitis", "left", DAY, DAY)
        clinic.add_patient(Patient("P-1", "Somebody", date(1990, 5, 5)), episode)
        key = bytes(database.engine.key).hex()
    names = [chr(ord("a") + number) for number in range(PEOPLE)]
    running = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.safety.together",
                str(record),
                key,
                who,
                str(EDITS),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for who in names
    ]
    told = [each.communicate() for each in running]
    assert [err for _, err in told] == [""] * PEOPLE
    with Database.open(record, PASSPHRASE) as database:
        clinic = Clinic(database, pathways.installed(), "Sam", lambda: DAY)
        notes = clinic.facts(EpisodeKey("P-1", "1")).episode.notes
        assert check(database) == []
        amended = Counter(each.actor for each in clinic.history(limit=100_000))
    assert notes == str(PEOPLE * EDITS)
    assert all(amended[who] == EDITS for who in names)
    assert sum(int(out) for out, _ in told) > 0
