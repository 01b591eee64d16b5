"""Kills a program while it saves, many times over, and looks what is left: run by ``test_kills``.

Arguments: the record, the passphrase, how many kills, a seed. Prints what was found, as JSON. It is
a program of its own because it forks, which a process with a window in it should not.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import check
from rehabdesk.clinic.drafting import Typing
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    Patient,
    Run,
    StrengthTrial,
    Visit,
)
from rehabdesk.store import cipher
from rehabdesk.store.database import Database

TODAY = date(2026, 3, 2)
PEOPLE = 20
FIRST = TODAY - timedelta(days=300)
VISITS = """
SELECT v.plan,
       (SELECT count(*) FROM pain_entry p WHERE p.episode = v.episode AND p.date = v.date),
       (SELECT count(*) FROM run r WHERE r.notes = v.plan),
       (SELECT count(*) FROM strength_trial s WHERE s.episode = v.episode AND s.date = v.date)
FROM visit v
"""


def keys() -> Iterator[EpisodeKey]:
    return (EpisodeKey(f"P-{number:04}", "1") for number in range(PEOPLE))


def fill(clinic: Clinic) -> None:
    for key in keys():
        episode = Episode(key.patient_id, "1", "hamstring_bursitis", "left", FIRST, FIRST)
        clinic.add_patient(Patient(key.patient_id, "Somebody", date(1990, 5, 5)), episode)


def save(clinic: Clinic, number: int, tell: Callable[[str, int], object]) -> None:
    """Save a draft and a visit; each time it is saved, say so."""
    everybody = list(keys())
    key, day = everybody[number % PEOPLE], FIRST + timedelta(days=number // PEOPLE % 300)
    mark = f"mark-{number}"
    clinic.keep_drafts([Typing("record", key, {"note": mark})])
    tell("draft", number)
    revision = clinic.facts(key).episode.revision
    clinic.record_visit(
        VisitDraft(
            *(key, revision, day),
            pain={"worst": number % 11, "sitting": number % 7},
            runs=(Run(day, 5.0, notes=mark),),
            strength=(
                StrengthTrial(day, "single_leg_bridge", "left", 20, "reps"),
                StrengthTrial(day, "single_leg_bridge", "right", 25, "reps"),
            ),
            visit=Visit(day, "Sam Physio", plan=mark),
        )
    )
    tell("visit", number)


def work(clinic: Clinic, began: int, told: int) -> None:
    """Save without end."""
    for number in count(began + 1):
        save(clinic, number, lambda what, each: os.write(told, f"{what} {each}\n".encode()))


def killed_once(database: Database, began: int, patience: float) -> list[tuple[str, int]]:
    """What a program said it had saved, before it was killed."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        with database.on_this_thread():
            work(Clinic(database, pathways.installed(), "Sam", lambda: TODAY), began, told)
        os._exit(1)
    os.close(told)
    time.sleep(patience)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b"".join(iter(lambda: os.read(heard, 1 << 16), b"")).decode()
    os.close(heard)
    lines = [line.split() for line in said.splitlines()]
    return [(what, int(number)) for what, number in lines]


def main(path: Path, phrase: str, kills: int, seed: int) -> dict[str, Any]:
    at = random.Random(seed)
    cipher.derive = cache(cipher.derive)  # at its full price, but once
    known = pathways.installed()
    with Database.open(path, phrase, create=True) as database:
        fill(Clinic(database, known, "Sam", lambda: TODAY))
    said = lost = half = 0
    number = 0
    acknowledged: set[str] = set()
    database = Database.open(path, phrase)
    for _ in range(kills):
        database.hand_over()
        told = killed_once(database, number, at.uniform(0.002, 0.06))
        database.close()
        said += len(told)
        acknowledged |= {f"mark-{each}" for what, each in told if what == "visit"}
        drafts = [each for what, each in told if what == "draft"]
        number = max([number, *(each for _, each in told)]) + 1
        database = Database.open(path, phrase)
        rows = database.fetch_sql(VISITS)
        lost += len(acknowledged - {row[0] for row in rows})
        half += sum(tuple(row[1:]) != (2, 1, 2) for row in rows)
        clinic = Clinic(database, known, "Sam", lambda: TODAY)
        kept = {each.content["note"] for each in clinic.drafts()}
        lost += bool(drafts) and not kept & {f"mark-{drafts[-1]}", f"mark-{drafts[-1] + 1}"}
    faults = check(database)
    database.close()
    return {"kills": kills, "said": said, "lost": lost, "half": half, "faults": faults}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))
