"""Taking a patient out of the database for good: rows, drafts, copies, the trail's content, bytes.

What stays is the trail's skeleton: that somebody did something at some moment, each entry's seal,
and the entry that tells of the erasure and names the places it emptied. ``audit.verify`` takes an
emptied entry only where a later, sealed entry names it.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from rehabdesk.domain.tables import (
    DECISION_LOG,
    EPISODES,
    EVENTS,
    EXERCISES,
    PATIENTS,
    RUNS,
    TABLES,
    VISITS,
    Kind,
    Table,
)
from rehabdesk.store import audit, settings, sqlite
from rehabdesk.store.database import Database, NotSaved
from rehabdesk.store.schema import Audit, Draft, Episode, IssuedDocument, Patient, guards, model_of

WIPE_DUE = "wipe_due"
"""The setting that says: erased, but the bytes are not known to be gone yet."""
_OPENED = {"audit": "audit_no_update", "issued_document": "issued_no_delete"}
_ON_SERVER = {"audit": "audit_kept", "issued_document": "issued_kept"}
_NAMING = (
    settings.PLACES,
    "caseload_views",
    "run_signs",
    "run_files_seen",
    "run_folder",
    "files_folders",
    "sheet_columns",
)
"""Settings in which somebody may be named: where one left off, searches, watches, folders."""
_SURE = 4
"""A number of fewer characters, all digits, stands for other things too."""


class Erased(NamedTuple):
    """What went: rows of the tables, issued copies, drafts, and places of the trail."""

    rows: int
    copies: int
    drafts: int
    entries: list[list[int]]
    """Emptied entries of the trail, as ``[first, last]``."""
    skeleton: str
    """The digest of what is left of them."""


def last_days(database: Database, today: date, patient_id: str | None = None) -> dict[str, date]:
    """Each patient's (or one's) last contact by ``today``; one query a column.

    Anything that a clinician did or found counts. What is planned, what the patient logs alone
    (runs, exercises, events), a visit that was not attended, and a flag that was shown because
    somebody looked at the record do not.
    """
    last: dict[str, date] = {}
    for table in TABLES:
        if table in _WITHOUT_CONTACT:
            continue
        for column in table.columns:
            if column.kind is not Kind.DATE or column.may_be_future or column.name in _NO_CONTACT:
                continue
            for whose, found in database.fetch(_latest(table, column.name, today, patient_id)):
                day = date.fromisoformat(found) if isinstance(found, str) else found
                if day is not None and day > last.get(whose, date.min):
                    last[whose] = day
    return last


_WITHOUT_CONTACT = (RUNS, EXERCISES, EVENTS, DECISION_LOG)
_NO_CONTACT = frozenset({"date_of_birth", "onset_date", "onset_latest", "symptom_free_on"})


def erase(database: Database, patient_id: str, named: Sequence[str]) -> Erased:
    """Take a patient out, inside ``writing``; ``named`` are the words that tell who it was.

    The trail's entries about the patient, and those about the clinic that name them, are emptied;
    the caller writes the entry that says so. ``wipe`` afterwards takes the bytes.
    """
    names = mentioned(patient_id, named)
    places = [*_places(database, patient_id, names)]
    with _unguarded(database):
        _empty(database, places)
        copies = database.run(
            IssuedDocument.delete().where(IssuedDocument.patient_id == patient_id)
        )
    drafts = _drop_drafts(database, patient_id, names)
    for setting in _NAMING:
        kept = settings.get(database, setting)
        if kept is not None and (scrubbed := _without(kept, names)) != kept:
            settings.put(database, setting, "" if scrubbed is _GONE else scrubbed)
    ranges = _ranges(places)
    skeleton = audit.skeleton(database, ranges)
    erased = Erased(_drop_rows(database, patient_id), copies, drafts, ranges, skeleton)
    settings.put(database, WIPE_DUE, True)
    return erased


def wipe(database: Database) -> bool:
    """Take what was erased out of the file and its journal, byte by byte; whether it is all gone.

    ``False`` on a server, whose keeper has to, while another window reads or writes, and where
    the disk is full: it is then still due. Not inside a transaction.
    """
    if not isinstance(database.engine, sqlite.ClinicFile):
        return False
    try:
        database.fetch_sql("VACUUM")
        ((busy, *_),) = database.fetch_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    except NotSaved:
        return False
    if busy:
        return False
    with database.writing():
        settings.put(database, WIPE_DUE, False)
    return True


def is_wipe_due(database: Database) -> bool:
    """Whether something was erased and its bytes may still be there."""
    return settings.get(database, WIPE_DUE) is True


@contextmanager
def leaving_nothing(database: Database) -> Iterator[None]:
    """What is deleted on this connection inside is overwritten; around ``writing``."""
    if not isinstance(database.engine, sqlite.ClinicFile):
        yield
        return
    ((before,),) = database.fetch_sql("PRAGMA secure_delete")
    database.fetch_sql("PRAGMA secure_delete = 1")
    try:
        yield
    finally:
        database.fetch_sql(f"PRAGMA secure_delete = {before}")


def copies_beside(database: Database) -> list[Path]:
    """Copies the app itself left beside the file: from before an upgrade, or of a replaced one."""
    if not isinstance(database.engine, sqlite.ClinicFile):
        return []
    path = database.engine.path
    return sorted(path.resolve().parent.glob(f"{_plain(path.stem)}-*{_plain(path.suffix)}"))


def mentioned(patient_id: str, named: Sequence[str]) -> Callable[[str], bool]:
    """Whether a text has the number or one of the words as a word of its own, however written."""
    sure = [patient_id] if len(patient_id) >= _SURE or not patient_id.isdigit() else []
    words = [word for word in (*sure, *named) if word.strip()]
    parts = "|".join(re.escape(word) for word in words)
    found = re.compile(rf"(?<![\w-])(?:{parts})(?![\w-])", re.IGNORECASE) if parts else None

    def names(text: str) -> bool:
        return text == patient_id or bool(found and found.search(text))

    return names


def _latest(table: Table, column: str, today: date, patient_id: str | None) -> Any:
    from peewee import fn

    model = model_of(table)
    field = getattr(model, column)
    query = model.select(Patient.patient_id, fn.MAX(field))
    if table in (EPISODES, RUNS):
        query = query.join(Patient)
    elif table is not PATIENTS:
        query = query.join(Episode).join(Patient)
    if patient_id is not None:
        query = query.where(Patient.patient_id == patient_id)
    if table is VISITS:
        query = query.where(model.attendance.not_in(("dna", "cancelled")))
    return query.where(field <= today).group_by(Patient.patient_id)


def _places(database: Database, patient_id: str, names: Callable[[str], bool]) -> Iterator[int]:
    """Where the trail tells of the patient."""
    own = Audit.select(Audit.id).where(Audit.patient_id == patient_id)
    yield from (row for (row,) in database.fetch(own))
    clinics = Audit.select(Audit.id, Audit.before, Audit.after).where(Audit.patient_id == "")
    for row, *told in database.fetch(clinics):
        if any(names(text) for each in told if each for text in _strings(json.loads(each))):
            yield row


def _empty(database: Database, places: Collection[int]) -> None:
    database.run_many(
        "UPDATE audit SET subject = ?, patient_id = '', episode_id = '',"
        " before = '', after = '' WHERE id = ?",
        [(audit.EMPTIED, row) for row in places],
    )


def _drop_drafts(database: Database, patient_id: str, names: Callable[[str], bool]) -> int:
    query = Draft.select(Draft.id, Draft.patient_id, Draft.content)
    going = [
        row
        for row, whose, content in database.fetch(query)
        if whose == patient_id
        or (not whose and any(names(text) for text in _strings(json.loads(content))))
    ]
    database.run_many("DELETE FROM draft WHERE id = ?", [(row,) for row in going])
    return len(going)


def _drop_rows(database: Database, patient_id: str) -> int:
    """Every row of the patient, those that rest on others first."""
    person = Patient.select(Patient.id).where(Patient.patient_id == patient_id)
    episodes = Episode.select(Episode.id).where(Episode.patient.in_(person))
    gone = 0
    for table in reversed(TABLES):
        model = model_of(table)
        if table is PATIENTS:
            whose = model.patient_id == patient_id
        elif table in (EPISODES, RUNS):
            whose = model.patient.in_(person)
        else:
            whose = model.episode.in_(episodes)
        gone += database.run(model.delete().where(whose))
    return gone


@contextmanager
def _unguarded(database: Database) -> Iterator[None]:
    """The two guards that stand in the way are taken down, and put up again, in one transaction."""
    run = database.engine.execute_sql
    if database.is_server:
        for table, guard in _ON_SERVER.items():
            run(f"ALTER TABLE {table} DISABLE TRIGGER {guard}")
        yield
        for table, guard in _ON_SERVER.items():
            run(f"ALTER TABLE {table} ENABLE TRIGGER {guard}")
        return
    for guard in _OPENED.values():
        run(f"DROP TRIGGER {guard}")
    yield
    for statement in guards(server=False):
        if statement.split()[2] in _OPENED.values():
            run(statement)


_GONE = object()


def _without(value: Any, names: Callable[[str], bool]) -> Any:
    """A setting without what names the patient; a line of a list goes as a whole."""
    if isinstance(value, str):
        return _GONE if names(value) else value
    if isinstance(value, list):
        return [each for each in value if not any(map(names, _strings(each)))]
    if isinstance(value, dict):
        kept = {key: _without(each, names) for key, each in value.items() if not names(key)}
        return {key: each for key, each in kept.items() if each is not _GONE}
    return value


def _strings(value: Any) -> Iterator[str]:
    """Every text in a value of JSON, the names of its parts too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        yield from value
        for each in value.values():
            yield from _strings(each)


def _ranges(places: Collection[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for row in sorted(set(places)):
        if ranges and row == ranges[-1][1] + 1:
            ranges[-1][1] = row
        else:
            ranges.append([row, row])
    return ranges


def _plain(text: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", text)
