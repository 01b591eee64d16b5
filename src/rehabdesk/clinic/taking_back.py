"""Putting rows back to what the audit trail says stood there before one saved change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.clinic.ledger import Ledger
from rehabdesk.domain.checks import check_close, identity_of
from rehabdesk.domain.decision_log import SHOWN
from rehabdesk.domain.history_words import subject_words
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import PATIENT_WIDE, Episode, EpisodeKey, Patient, RedFlag
from rehabdesk.domain.rewinding import record_of
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import (
    DECISION_LOG,
    EPISODES,
    PATIENTS,
    RED_FLAGS,
    TABLES,
    Table,
    table_of,
)
from rehabdesk.domain.words import long_date, plural
from rehabdesk.store import rows
from rehabdesk.store.audit import Entry, Values
from rehabdesk.store.codec import fields_of
from rehabdesk.store.rows import Stored

TICK_EVERY = 250
_BY_NAME = {table.name: table for table in TABLES}
Saying = tuple[EpisodeKey, tuple[object, ...]]
"""Whose a row is, and all it says."""


class TakingBack:
    """One change being taken back, its last row first, so that rows go before what they are of."""

    def __init__(self, clinic: Base, ledger: Ledger, entries: Sequence[Entry], tick: Tick) -> None:
        self._clinic = clinic
        self._ledger = ledger
        self._tick = tick
        self._entries = [one for one in entries if one.subject in _BY_NAME and one.key is not None]
        self._people = {one.key.patient_id for one in self._entries if one.key is not None}
        self._held: dict[Table, dict[Saying, Stored]] = {}
        self._going: list[Stored] = []

    def run(self) -> None:
        """Raises ``Rejected`` where a row was changed since, or others rest on it by now."""
        total = len(self._entries)
        for done, entry in enumerate(reversed(self._entries)):
            if done % TICK_EVERY == 0:
                self._tick(done, total)
            self._take_back(entry)
        self._let_go()
        self._tick(total, total)
        refuse(self._flags_on_closed())
        keys = {one.key for one in self._entries if one.key is not None}
        whole = {key.patient_id for key in keys if key.episode_id == PATIENT_WIDE}
        self._ledger.revise_patients(whole)
        self._ledger.revise({key for key in keys if key.patient_id not in whole})

    def _take_back(self, entry: Entry) -> None:
        table, key = _BY_NAME[entry.subject], entry.key
        if key is None:
            return
        if self._going and table_of(self._going[0].record) is not table:
            self._let_go()
        if entry.after is None:
            self._put_back(table, key, entry.before or {})
            return
        held = self._rows(table).pop((key, _said(table, _record(table, key, entry.after))), None)
        if held is None:
            raise Rejected((Problem("", _changed_since(entry, key)),))
        if entry.before is None:
            self._going.append(held)
            return
        self._let_go()
        record = _record(table, key, entry.before)
        if isinstance(record, Episode):  # the revision is the store's to count
            record = replace(record, revision=held.record.revision)
        if _name(record) != _name(held.record):
            self._refuse_taken(table, key, record)
        self._ledger.amend(held, record)
        self._keep(table, held._replace(record=record))

    def _put_back(self, table: Table, key: EpisodeKey, before: Values) -> None:
        self._let_go()
        record, row = _record(table, key, before), before.get("row")
        self._refuse_taken(table, key, record)
        place = row if isinstance(row, int) else None
        self._keep(table, self._ledger.restore(key, record, place))

    def _let_go(self) -> None:
        """Take off the rows of one table that have gathered."""
        if not self._going:
            return
        table = table_of(self._going[0].record)
        self._refuse_orphans(table)
        self._ledger.take_off_many(table, self._going)
        self._going = []

    def _refuse_orphans(self, table: Table) -> None:
        """A patient or episode is not taken away under rows that were entered later."""
        if table not in (PATIENTS, EPISODES):
            return
        going = {held.key if table is EPISODES else held.key.patient_id for held in self._going}
        below = [one for one in TABLES if one is not PATIENTS]
        if table is EPISODES:
            below = [one for one in below if one.of_episode and one is not EPISODES]
        if table is EPISODES:
            self._forget_shown(going)
        left = [
            key
            for one in below
            for key, _ in self._rows(one)
            if (key if table is EPISODES else key.patient_id) in going
        ]
        if left:
            more = plural(len(left), "later entry", "later entries")
            words = tr(
                "Patient {patient_id} has {more}, so nothing was undone.",
                patient_id=left[0].patient_id,
                more=more,
            )
            raise Rejected((Problem("", words),))

    def _forget_shown(self, going: set[EpisodeKey | str]) -> None:
        """That a flag of theirs was on screen is nobody's entry: it goes with them."""
        log = self._rows(DECISION_LOG)
        shown = [held for held in log.values() if held.key in going and held.record.event == SHOWN]
        self._ledger.take_off_many(DECISION_LOG, shown)
        for held in shown:
            del log[held.key, _said(DECISION_LOG, held.record)]

    def _refuse_taken(self, table: Table, key: EpisodeKey, record: Any) -> None:
        """Where a row would get its name back, nobody else's may have it by now."""
        name = _name(record)
        for (owner, _), held in self._rows(table).items() if name is not None else ():
            if owner == key and _name(held.record) == name:
                words = tr(
                    "{subject_words} was entered again since, patient",
                    subject_words=subject_words(table.name),
                )
                raise Rejected(
                    (
                        Problem(
                            "",
                            tr(
                                "{words} {patient_id}; nothing was undone.",
                                words=words,
                                patient_id=key.patient_id,
                            ),
                        ),
                    )
                )

    def _flags_on_closed(self) -> list[Problem]:
        """What taking back may not bring about: an episode closed over a red flag."""
        about = {EPISODES.name, RED_FLAGS.name}
        keys = {one.key for one in self._entries if one.subject in about}
        if not keys:
            return []
        database = self._clinic.database
        flags: dict[EpisodeKey, list[RedFlag]] = {}
        for held in rows.fetch_rows(database, RED_FLAGS, self._people):
            flags.setdefault(held.key, []).append(held.record)
        episodes = rows.fetch_rows(database, EPISODES, self._people) if flags else []
        return [
            problem
            for held in episodes
            if held.key in keys
            for problem in check_close(
                held.record,
                flags.get(held.key, ()),
                self._clinic.pathways.get(held.record.condition),
            )
        ]

    def _rows(self, table: Table) -> dict[Saying, Stored]:
        """The stored rows of those the change is about, by what they say; read once."""
        if table not in self._held:
            self._held[table] = {}
            for held in rows.fetch_rows(self._clinic.database, table, self._people):
                self._keep(table, held)
        return self._held[table]

    def _keep(self, table: Table, held: Stored) -> None:
        self._rows(table)[held.key, _said(table, held.record)] = held


def _record(table: Table, key: EpisodeKey, values: Values) -> Any:
    named = dict(values)
    if table is EPISODES:
        named |= {"patient_id": key.patient_id, "episode_id": key.episode_id}
    return record_of(table, named)


def _said(table: Table, record: Any) -> tuple[object, ...]:
    """What a row says; the trail does not tell an empty text from none."""
    values = (getattr(record, name) for name in fields_of(table))
    return tuple(None if value == "" else value for value in values)


def _name(record: Any) -> object:
    if isinstance(record, Patient):
        return record.patient_id
    return record.episode_id if isinstance(record, Episode) else identity_of(record)


def _changed_since(entry: Entry, key: EpisodeKey) -> str:
    day = str((entry.after or {}).get("date", ""))
    of = tr(" of {day}", day=long_date(datetime.fromisoformat(day).date())) if day else ""
    return tr(
        "{subject_words}{of}, patient {patient_id}, was changed since, so "
        "nothing was undone. Correct it where it stands.",
        subject_words=subject_words(entry.subject),
        of=of,
        patient_id=key.patient_id,
    )
