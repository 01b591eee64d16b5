"""Eight programs that amend the same episode at once: run by ``test_together``.

Arguments: the record, the passphrase, how many edits each makes. Each edit counts one on in the
notes, based on what was read; a stale one is read again and tried again. Prints, as JSON, how many
were stale and how many programs ended in order. It forks, which a process with a window should not.
"""

import json
import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Stale
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.store.database import Database

PEOPLE = 8
KEY = EpisodeKey("P-1", "1")
DAY = date(2026, 2, 3)


def work(path: Path, key: bytes, who: str, edits: int) -> int:
    """Amend as often as that; answers how often somebody else was faster."""
    stale = done = 0
    with Database.open_with_key(path, key) as database:
        clinic = Clinic(database, pathways.installed(), who, lambda: DAY)
        while done < edits:
            episode = clinic.facts(KEY).episode
            try:
                clinic.amend_episode(replace(episode, notes=str(int(episode.notes or 0) + 1)))
                done += 1
            except Stale:
                stale += 1
    return stale


def begun(path: Path, key: bytes, who: str, edits: int, told: int) -> int:
    """A program of its own; it tells how many edits were stale."""
    child = os.fork()
    if not child:
        os.write(told, f"{work(path, key, who, edits)}\n".encode())
        os._exit(0)
    return child


def main(path: Path, phrase: str, edits: int) -> dict[str, int]:
    with Database.open(path, phrase, create=True) as database:
        clinic = Clinic(database, pathways.installed(), "Sam", lambda: DAY)
        episode = Episode("P-1", "1", "hamstring_bursitis", "left", DAY, DAY)
        clinic.add_patient(Patient("P-1", "Somebody", date(1990, 5, 5)), episode)
        key = bytes(database.engine.key)
    heard, told = os.pipe()
    names = [chr(ord("a") + number) for number in range(PEOPLE)]
    children = [begun(path, key, who, edits, told) for who in names]
    os.close(told)
    ended = [os.waitpid(child, 0)[1] for child in children]
    stale = sum(map(int, os.read(heard, 1 << 16).split()))
    return {"stale": stale, "in order": ended.count(0)}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
