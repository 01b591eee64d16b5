"""Cuts the power while the app saves, and looks what is left: run by ``test_power_cuts``.

Arguments: the record, the passphrase, how many cuts, a seed, SQLite's ``synchronous`` (the app's
own is FULL). The app saves and saves, once, on a real file; all that SQLCipher does to it is noted.
Then each cut makes of it what a disk may hold after a power cut there, and the app opens that.
Prints what was found, as JSON.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import check
from rehabdesk.store import cipher
from rehabdesk.store.database import Database, DatabaseRefused, NoDatabase
from tests.safety.disk import Disk
from tests.safety.killing import PEOPLE, TODAY, VISITS, fill, save
from tests.safety.recording import Event, Recording, Told

SESSIONS, VISITS_EACH = 3, 15
CHECKPOINT_PAGES = 100
"""So few that the journal goes into the file every few saves."""
_EXAMPLES = 20
known = cache(pathways.installed)


def clinic_of(database: Database) -> Clinic:
    return Clinic(database, known(), "Sam", lambda: TODAY)


def recorded(path: Path, phrase: str, synchronous: str) -> list[Event]:
    """All that a disk is asked for while a record is made, filled, closed and opened again."""
    recording = Recording(path.parent)
    with recording.running():
        with Database.open(path, phrase, create=True) as database:
            recording.tell("made", 0)
            database.fetch_sql(f"PRAGMA synchronous = {synchronous}")
            fill(clinic_of(database))
            recording.tell("filled", PEOPLE)
        for session in range(SESSIONS):
            with Database.open(path, phrase) as database:
                database.fetch_sql(f"PRAGMA synchronous = {synchronous}")
                database.fetch_sql(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
                for number in range(VISITS_EACH):
                    save(clinic_of(database), session * VISITS_EACH + number, recording.tell)
    return recording.events


def cuts(events: Sequence[Event], name: str, how_many: int, at: random.Random) -> list[int]:
    """After how many events the power is cut: anywhere, while the journal goes into the file, and
    just after something was said to be saved.
    """
    disk, going, told = Disk(), [], []
    for number, event in enumerate(events, start=1):
        disk.goes_through(event)
        if isinstance(event, Told):
            told.append(number)
        elif disk.has_waiting(name):
            going.append(number)
    places = (range(1, len(events) + 1), going, told)
    return sorted(at.choice(places[number % 3]) for number in range(how_many))


def images(
    events: Sequence[Event], name: str, how_many: int, at: random.Random
) -> Iterator[tuple[list[Told], dict[str, bytes]]]:
    """For each cut, what was said until then, and the files that are left."""
    disk, done = Disk(), 0
    for cut in cuts(events, name, how_many, at):
        for event in events[done:cut]:
            disk.goes_through(event)
        done = cut
        yield [event for event in events[:cut] if isinstance(event, Told)], disk.left(at)


def faults_of(path: Path, phrase: str, told: Sequence[Told]) -> Iterator[tuple[str, str]]:
    """What is wrong with what is left, by its kind, when the app opens it."""
    try:
        with Database.open(path, phrase) as database:
            yield from faults_in(database, told)
    except NoDatabase as missing:
        if told:
            yield "lost", str(missing)
    except DatabaseRefused as refused:
        yield "unopenable", str(refused)


def faults_in(database: Database, told: Sequence[Told]) -> Iterator[tuple[str, str]]:
    rows = database.fetch_sql(VISITS)
    kept = {str(row[0]) for row in rows}
    kept |= {f"draft of {each.content['note']}" for each in clinic_of(database).drafts()}
    people = database.fetch_sql("SELECT count(*) FROM patient")[0][0]
    yield from (("lost", mark) for mark in sorted(said_to_be_saved(told) - kept))
    if people < PEOPLE and any(each.what == "filled" for each in told):
        yield "lost", f"{PEOPLE - people} patients"
    yield from (("half", str(row[0])) for row in rows if row[1:] != (2, 1, 2))
    yield from (("damaged", fault) for fault in check(database))


def said_to_be_saved(told: Sequence[Told]) -> set[str]:
    """What must be found: every visit, and the draft of the last one begun."""
    drafts = [f"draft of mark-{each.number}" for each in told if each.what == "draft"]
    return {f"mark-{each.number}" for each in told if each.what == "visit"} | set(drafts[-1:])


def main(path: Path, phrase: str, how_many: int, seed: int, synchronous: str) -> dict[str, Any]:
    cipher.derive = cache(cipher.derive)  # at its full price, but once
    events = recorded(path, phrase, synchronous)
    image = path.with_name("image") / path.name
    image.parent.mkdir()
    found, why = Counter(dict.fromkeys(("lost", "half", "damaged", "unopenable"), 0)), set[str]()
    for told, files in images(events, path.name, how_many, random.Random(seed)):
        for old in image.parent.iterdir():
            old.unlink()
        for name in {path.name, f"{path.name}-wal"} & set(files):
            image.with_name(name).write_bytes(files[name])
        faults = list(faults_of(image, phrase, told))
        found.update({kind for kind, _ in faults})
        why.update(f"{kind}: {said}" for kind, said in faults)
    return {"cuts": how_many, **found, "why": sorted(why)[:_EXAMPLES]}


if __name__ == "__main__":
    given = sys.argv[1:]
    print(json.dumps(main(Path(given[0]), given[1], int(given[2]), int(given[3]), given[4])))
