"""Fills the disk at many points of a session, and looks each time what was said and what is left.

Run by ``test_full_disk``: the record, the passphrase, at how many points. The disk is full for this
process alone: no file may grow beyond a limit, which SQLite and Python are told as by a full disk.
Prints what was found, as JSON.
"""

import json
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import DatabaseRefused, NotSaved, backup, check
from rehabdesk.clinic.drafting import Typing
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import Episode, EpisodeKey, Patient, Run, Visit
from rehabdesk.store import cipher
from rehabdesk.store.database import Database

TODAY = date(2026, 3, 2)
KEY = EpisodeKey("P-1", "1")
FIRST = TODAY - timedelta(days=60)
STEP = 600
"""Bytes of room more at each point: a page of the journal is some 4,100."""
TABLE = b"a table " * 500_000
"""More than there is room for."""
Action = Callable[[], object]


@contextmanager
def a_full_disk(room: int) -> Iterator[None]:
    """Within it, no file of this process grows beyond ``room`` bytes."""
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


class Session:
    """A physio's session, and what is to be true of it whatever the disk does."""

    def __init__(self, clinic: Clinic, folder: Path, number: int) -> None:
        self._clinic, self._folder, self.number = clinic, folder, number
        self.saved: list[str] = []
        self.drafted = ""

    def actions(self) -> Iterator[tuple[str, Action]]:
        """What is done, by name."""
        for at in range(2):
            mark = f"visit {self.number}-{at}"
            yield f"draft of {mark}", lambda mark=mark: self._draft(mark)
            yield mark, lambda at=at, mark=mark: self._visit(at, mark)
        if self.number % 5 == 0:
            yield "import", self._import
            yield "export", self._export
            yield "backup", self._back_up

    def _draft(self, mark: str) -> None:
        self._clinic.keep_drafts([Typing("record", KEY, {"note": mark * 50})])
        self.drafted = mark

    def _visit(self, at: int, mark: str) -> None:
        day = FIRST + timedelta(days=4 * (self.number % 10) + at)
        revision = self._clinic.facts(KEY).episode.revision
        self._clinic.record_visit(
            VisitDraft(
                *(KEY, revision, day),
                pain={"worst": at},
                runs=(Run(day, 5.0, notes=mark),),
                visit=Visit(day, "Sam Physio", plan=mark),
            )
        )
        self.saved.append(mark)

    def _import(self) -> None:
        runs = [Run(FIRST, 3.0 + n / 100, notes=f"import {self.number}") for n in range(60)]
        self._clinic.record_visit(
            VisitDraft(
                *(KEY, self._clinic.facts(KEY).episode.revision, FIRST),
                runs=tuple(runs),
            )
        )

    def _export(self) -> None:
        with self._clinic.handing_out(self.exported, "export", "table") as scratch:
            scratch.write_bytes(TABLE)

    def _back_up(self) -> None:
        target = self._folder / f"copy-{self.number}.rehabdesk"
        target.unlink(missing_ok=True)
        backup(self._clinic.database, target)

    @property
    def exported(self) -> Path:
        return self._folder / "table.csv"


def faults_after(session: Session, clinic: Clinic, before: bytes) -> Iterator[str]:
    """What is not as it should be once the disk has room again."""
    kept = {row[0] for row in clinic.database.fetch_sql("SELECT plan FROM visit")}
    kept |= {row[0] for row in clinic.database.fetch_sql("SELECT notes FROM run")}
    yield from (
        f"{mark} was said to be saved, and is not" for mark in session.saved if mark not in kept
    )
    drafts = " ".join(str(each.content.get("note")) for each in clinic.drafts())
    if session.drafted and session.drafted not in drafts:
        yield f"the draft of {session.drafted} is gone"
    if session.exported.read_bytes() not in (before, TABLE):
        yield "the export is neither the old one nor the new one"
    if session.number % 5 == 0:
        yield from check(clinic.database)


def main(path: Path, phrase: str, points: int) -> dict[str, Any]:
    cipher.derive = cache(cipher.derive)  # at its full price, but once
    table = path.with_name("table.csv")
    journal = path.with_name(f"{path.name}-wal")
    table.write_bytes(b"the export of yesterday")
    said: list[str] = []
    faults: list[str] = []
    with Database.open(path, phrase, create=True) as database:
        clinic = Clinic(database, pathways.installed(), "Sam", lambda: TODAY)
        episode = Episode("P-1", "1", "hamstring_bursitis", "left", FIRST, FIRST)
        clinic.add_patient(Patient("P-1", "Somebody", date(1990, 5, 5)), episode)
        database.fetch_sql("PRAGMA wal_autocheckpoint = 0")  # so that the journal is what grows
        while journal.stat().st_size < path.stat().st_size:
            clinic.keep_drafts([Typing("record", KEY, {"note": "x" * 50_000})])
        for point in range(points):
            session, before = Session(clinic, path.parent, point), table.read_bytes()
            for name, action in session.actions():
                there = max(path.stat().st_size, journal.stat().st_size)
                room = (there if name != "backup" else 50_000) + point * STEP
                try:
                    with a_full_disk(room):
                        action()
                    continue
                except (NotSaved, DatabaseRefused) as refused:
                    said.append(f"{name}: {refused}")
                except OSError as refused:
                    said.append(f"{name}: {refused.strerror}")
                if table.read_bytes() not in (before, TABLE):
                    faults.append(f"{name} spoilt the export there was")
                action()  # there is room again
            faults += faults_after(session, clinic, before)
    left = [each.name for each in path.parent.iterdir() if each.name.startswith(".")]
    return {"said": said, "faults": faults, "left": left}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
