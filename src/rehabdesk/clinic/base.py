"""What every verb of the clinic stands on: the record, who acts, and what day it is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TypeVar

from rehabdesk.clinic.ledger import Ledger
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_entry, identity_of, trimmed
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.pathway_words import spoken
from rehabdesk.domain.problems import Problem, Rejected, Unknown
from rehabdesk.domain.records import PATIENT_WIDE, Entry, Episode, EpisodeKey, RedFlag
from rehabdesk.domain.speech import is_english, tr
from rehabdesk.domain.staff import NotAllowed, Right, Role, lacks_words, may
from rehabdesk.domain.tables import EPISODES, PATIENTS, RED_FLAGS, Table, table_of
from rehabdesk.domain.thresholds import judged_by
from rehabdesk.store import rows, settings, staff
from rehabdesk.store.database import Database
from rehabdesk.store.rows import Stored

AnyEntry = TypeVar("AnyEntry", bound=Entry)


class Base:
    """The record of one clinic, its pathways, the person acting, and today's date.

    Each verb is one transaction that begins at once: checked, compared with what the reader had
    before them, written, audited. ``Rejected`` and ``Stale`` leave everything as it was.
    """

    def __init__(
        self,
        database: Database,
        pathways: Pathways,
        actor: str,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.database = database
        self.installed = pathways
        self._judging = dict(pathways)
        self._spoken: dict[str, Pathway] = {}
        self.take_thresholds()
        self.actor = actor
        self.role = Role.OWNER
        """What the person acting works as; ``sign_in`` says where there is staff."""
        self.number = ""
        """Who of the staff is acting; "" where there is none."""
        self.today = today

    def hold_to(self, right: Right) -> None:
        """Raise ``NotAllowed`` where the person acting may not do that, as things stand now."""
        if self.number:
            role = staff.role_of(self.database, self.number)
            if role is None:
                raise NotAllowed(tr("You are not on the staff of this record any more."))
            self.role = role
        if not may(self.role, right):
            raise NotAllowed(lacks_words(self.role, right))

    @property
    def pathways(self) -> Pathways:
        """The pathways with this clinic's thresholds, in the language of the screens.

        One mapping, kept up to date.
        """
        return self._judging if is_english() else self._spoken

    def take_thresholds(self) -> None:
        """Judge by the thresholds as they are kept now; one query."""
        judging = judged_by(self.installed, settings.thresholds(self.database))
        if not is_english():
            for key, pathway in judging.items():
                if key not in self._spoken or pathway is not self._judging[key]:
                    self._spoken[key] = spoken(pathway)
        self._judging.update(judging)

    def pathway_of(self, episode: Episode) -> Pathway:
        """The pathway of an episode's condition; ``Unknown`` if it is not installed here."""
        try:
            return self.pathways[episode.condition]
        except KeyError:
            raise Unknown(
                tr("No pathway named {condition} is installed.", condition=episode.condition)
            ) from None

    @contextmanager
    def _saving(self, action: str) -> Iterator[Ledger]:
        """One transaction that begins at once, with its pen; all of it is kept, or none."""
        with self.database.writing():
            ledger = Ledger(self.database, self.actor, action)
            yield ledger
            ledger.close()

    @contextmanager
    def _changing(self, action: str, key: EpisodeKey, based_on: int) -> Iterator["Change"]:
        """A transaction on one episode as it is stored; its revision has grown by one.

        Raises ``Unknown`` where there is no such episode, ``Stale`` where it changed meanwhile.
        """
        with self._saving(action) as ledger:
            yield self._change_of(ledger, key, based_on)

    def _change_of(self, ledger: Ledger, key: EpisodeKey, based_on: int) -> "Change":
        """One of the episodes that a transaction changes, as ``_changing`` has its only one."""
        rows.take_revision(self.database, key, based_on)
        return Change(self.database, ledger, key)

    def _record_entries(
        self, action: str, key: EpisodeKey, entries: Iterable[Entry], area: Area, based_on: int
    ) -> Changes:
        """Add or amend rows that have a name of their own: all of them, or none."""
        with self._changing(action, key, based_on) as change:
            for entry in entries:
                change.put(self._sound(entry))
        return Changes(area, frozenset({key}))

    def _held_patient(self, patient_id: str) -> Stored:
        held = rows.find(self.database, PATIENTS, EpisodeKey(patient_id, PATIENT_WIDE))
        if held is None:
            raise Unknown(tr("There is no patient {patient_id}.", patient_id=patient_id))
        return held

    def _flags(self, key: EpisodeKey) -> list[RedFlag]:
        return [held.record for held in held_rows(self.database, RED_FLAGS, key)]

    def _sound(self, entry: AnyEntry) -> AnyEntry:
        """The entry with its texts trimmed; ``Rejected`` if anything is wrong with it."""
        entry = trimmed(entry)
        refuse(check_entry(entry, self.today(), self.pathways))
        return entry


class Change:
    """One episode while it is being changed; its rows are read once and kept in step."""

    def __init__(self, database: Database, ledger: Ledger, key: EpisodeKey) -> None:
        self._database = database
        self._ledger = ledger
        self._read: dict[Table, list[Stored]] = {}
        self.key = key

    @property
    def episode(self) -> Episode:
        return rows.episode(self._database, self.key)

    def rows(self, table: Table) -> Sequence[Stored]:
        """The episode's stored rows of a table (the patient's, of runs), in order of entry."""
        if table not in self._read:
            self._read[table] = held_rows(self._database, table, self.key)
        return self._read[table]

    def add(self, entry: Entry) -> None:
        table = table_of(entry)
        stored = self._ledger.add(owner_key(table, self.key), entry)
        if table in self._read:
            self._read[table].append(stored)

    def amend(self, held: Stored, record: Entry) -> None:
        self._ledger.amend(held, record)
        known = self._read[table_of(record)]
        known[known.index(held)] = held._replace(record=record)

    def put(self, entry: Entry) -> None:
        """Add a row, or amend the stored one of the same name."""
        name = identity_of(entry)
        for held in self.rows(table_of(entry)):
            if identity_of(held.record) == name:
                self.amend(held, entry)
                return
        self.add(entry)

    def take_off(self, held: Stored) -> None:
        """Take a row of the day off again; only a chart that is drawn anew needs this."""
        self._ledger.take_off(held)
        self._read[table_of(held.record)].remove(held)

    def put_episode(self, episode: Episode) -> None:
        held = rows.find(self._database, EPISODES, self.key)
        if held is not None:  # the revision is the store's to count
            self._ledger.amend(held, replace(episode, revision=held.record.revision))


def owner_key(table: Table, key: EpisodeKey) -> EpisodeKey:
    """Whose a row of the table is: the episode's, or the patient's over all episodes."""
    return key if table.of_episode else EpisodeKey(key.patient_id, PATIENT_WIDE)


def held_rows(database: Database, table: Table, key: EpisodeKey) -> list[Stored]:
    owner = owner_key(table, key)
    return [
        held for held in rows.fetch_rows(database, table, [key.patient_id]) if held.key == owner
    ]


def refuse(problems: Iterable[Problem]) -> None:
    """Raise ``Rejected`` if there is any problem."""
    found = tuple(problems)
    if found:
        raise Rejected(found)
