"""One of several programs that amend the same episode: run by ``test_together``.

Arguments: the record, its key, who one is, how many edits. Each edit counts one further in the
notes, based on what was read; a stale one is read again and tried again. Prints how many were so.
"""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Stale
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database

KEY = EpisodeKey("P-1", "1")
TODAY = date(2026, 3, 2)


def main(path: Path, key: bytes, who: str, edits: int) -> int:
    stale = 0
    with Database.open_with_key(path, key) as database:
        clinic = Clinic(database, pathways.installed(), who, lambda: TODAY)
        done = 0
        while done < edits:
            episode = clinic.facts(KEY).episode
            try:
                clinic.amend_episode(replace(episode, notes=str(int(episode.notes or 0) + 1)))
                done += 1
            except Stale:
                stale += 1
    return stale


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
