"""Taking a saved change back: a new change, audited as any other, that puts the old values back."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.clinic.ledger import Ledger, Record
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_close
from rehabdesk.domain.history_words import subject_words
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import PATIENT_WIDE, Episode, EpisodeKey
from rehabdesk.domain.rewinding import record_of
from rehabdesk.domain.tables import DECISION_LOG, EPISODES, PATIENTS, RED_FLAGS, TABLES, Table
from rehabdesk.domain.words import long_date, plural
from rehabdesk.store import audit, rows
from rehabdesk.store.audit import Written
from rehabdesk.store.rows import Stored

UNDO = "undo"
"""The action of the audit trail, and the subject of the entry that names what was undone."""
STEPS = 100
"""So many saved changes can be taken back."""
_NEVER = frozenset({UNDO, "log_shown", "demo"})
"""Not saved by a person, or already a taking back."""
_BY_NAME = {table.name: table for table in TABLES}


class SavedChange(NamedTuple):
    """What one press of Save wrote, as the audit trail has it, the first row first."""

    at: datetime
    action: str
    entries: tuple[Written, ...]

    @property
    def number(self) -> int:
        """Its place in the trail; no other change has it."""
        return self.entries[0].row

    @property
    def patients(self) -> tuple[str, ...]:
        """Whom it is about."""
        return tuple(dict.fromkeys(one.key.patient_id for one in self.entries if one.key))

    def words(self) -> str:
        """``Pain score, Run and 3 more``: what it touched."""
        subjects = list(dict.fromkeys(subject_words(each.subject) for each in self.entries))
        shown = ", ".join(subjects[:2])
        rest = len(subjects) - 2
        return f"{shown} and {rest} more" if rest > 0 else shown


class UndoVerbs(Base):
    """Undo takes back what the person acting saved last, never what others did since."""

    def undoable(self, skip: Collection[int] = ()) -> SavedChange | None:
        """What ``undo`` would take back; ``None`` where nothing of this person's is left.

        ``skip`` holds the numbers of changes that were refused and are passed over.
        """
        return next((one for one in self._standing() if one.number not in skip), None)

    def undo(self, change: SavedChange, *, tick: Tick = silent) -> Changes:
        """Take back one saved change of the person acting: all of it, or nothing.

        Raises ``Rejected`` where it was undone already or is not theirs, where a row of it was
        changed since, where others have written below a patient or episode it added, and where it
        raised a red flag: that is cleared as entered in error, never taken away.
        """
        with self._saving(UNDO) as ledger:
            if all(one.number != change.number for one in self._standing()):
                refuse([Problem("", "This change is not yours to undo, or it was undone already.")])
            undoing = _Undoing(self, ledger, change)
            undoing.run(tick)
            self._refuse_unclosed(change)
            done = {"first": change.number, "action": change.action}
            ledger.note(UNDO, change.entries[-1].key, None, done)
            return undoing.changes()

    def _refuse_unclosed(self, change: SavedChange) -> None:
        """Nothing undone leaves an episode closed over an open red flag."""
        of_closing = {EPISODES.name, RED_FLAGS.name}
        for key in {one.key for one in change.entries if one.key and one.subject in of_closing}:
            held = rows.find(self.database, EPISODES, key)
            if held is not None:
                episode: Episode = held.record
                pathway = self.pathways.get(episode.condition)
                refuse(check_close(episode, self._flags(key), pathway))

    def _standing(self) -> Iterator[SavedChange]:
        """The last changes of the person acting that still stand, the latest first."""
        undone: set[int] = set()
        seen = 0
        trail = audit.backwards(self.database)
        for (at, actor, action), group in groupby(
            trail, lambda one: (one.at, one.actor, one.action)
        ):
            entries = list(group)
            if action == UNDO:
                undone |= {_first(one) for one in entries if one.subject == UNDO}
            written = tuple(one for one in reversed(entries) if one.subject in _BY_NAME)
            if actor != self.actor or action in _NEVER or not written:
                continue
            seen += 1
            if seen > STEPS:
                return
            if written[0].row not in undone:
                yield SavedChange(at, action, written)


class _Undoing:
    """One change being taken back, its last row first, so that children go before parents."""

    def __init__(self, clinic: Base, ledger: Ledger, change: SavedChange) -> None:
        self._database = clinic.database
        self._ledger = ledger
        self._change = change
        self._held: dict[Table, dict[tuple[EpisodeKey, object], Stored]] = {}

    def run(self, tick: Tick) -> None:
        self._refuse_raised()
        self._make_way()
        for place, entry in enumerate(reversed(self._change.entries)):
            tick(place, len(self._change.entries))
            self._take_back(entry)
        keys = {one.key for one in self._change.entries if one.key is not None}
        self._ledger.revise({key for key in keys if key.episode_id != PATIENT_WIDE})
        wide = {key.patient_id for key in keys if key.episode_id == PATIENT_WIDE}
        self._ledger.revise_patients(wide)

    def episodes(self) -> set[EpisodeKey]:
        """Every episode of those the change is about, as stored now, and those now gone."""
        named = {one.key for one in self._change.entries if one.key is not None}
        stored = {
            held.key for held in rows.fetch_rows(self._database, EPISODES, self._change.patients)
        }
        return stored | {key for key in named if key.episode_id != PATIENT_WIDE}

    def changes(self) -> Changes:
        """Read again those concerned; all of them where rows of the caseload came or went."""
        moved = any(one.subject in (PATIENTS.name, EPISODES.name) for one in self._change.entries)
        return Changes(Area.EVERYTHING, frozenset(self.episodes()), all_episodes=moved)

    def _take_back(self, entry: Written) -> None:
        table, key = _BY_NAME[entry.subject], entry.key
        if key is None:
            return
        after = None if entry.after is None else _record(table, key, entry.after)
        before = None if entry.before is None else _record(table, key, entry.before)
        if after is None:
            if before is not None:
                self._ledger.add(key, before)
            return
        held = self._rows(table).pop((key, _bare(after)), None)
        if held is None:
            refuse([Problem("", _changed_since(entry, key))])
        elif before is None:
            self._ledger.take_off(held)
        else:
            if isinstance(before, Episode):
                before = replace(before, revision=held.record.revision)
            self._ledger.amend(held, before)
            self._rows(table)[key, _bare(before)] = held._replace(record=before)

    def _rows(self, table: Table) -> dict[tuple[EpisodeKey, object], Stored]:
        """The stored rows of those the change is about, by what they say; read once."""
        if table not in self._held:
            stored = rows.fetch_rows(self._database, table, self._change.patients)
            self._held[table] = {(held.key, _bare(held.record)): held for held in stored}
        return self._held[table]

    def _refuse_raised(self) -> None:
        if any(
            one.subject == RED_FLAGS.name and one.before is None for one in self._change.entries
        ):
            words = "A red flag that was raised is never taken away, so nothing was undone."
            refuse([Problem("", words, "Clear it, with “entered in error” as the reason.")])

    def _make_way(self) -> None:
        """What was shown of an added episode goes with it; entries of later changes stay."""
        added = [one for one in self._change.entries if one.before is None]
        for one in added:
            if one.key is None or one.subject not in (PATIENTS.name, EPISODES.name):
                continue
            for (key, record), held in list(self._rows(DECISION_LOG).items()):
                if _is_below(DECISION_LOG, key, one.subject, one.key):
                    self._ledger.take_off(held)
                    del self._rows(DECISION_LOG)[key, record]
            mine = sum(1 for each in added if _below(each, one))
            stored = sum(
                1
                for table in TABLES
                for key, _ in self._rows(table)
                if _is_below(table, key, one.subject, one.key)
            )
            if stored > mine:
                refuse([Problem("", _has_more(one, stored - mine))])


def _below(each: Written, owner: Written) -> bool:
    return (
        each.key is not None
        and each.subject != DECISION_LOG.name
        and _is_below(_BY_NAME[each.subject], each.key, owner.subject, owner.key)
    )


def _is_below(table: Table, key: EpisodeKey, subject: str, owner: EpisodeKey | None) -> bool:
    """Whether a row of a table belongs to a patient or an episode."""
    if owner is None or key.patient_id != owner.patient_id or table is PATIENTS:
        return False
    if subject == PATIENTS.name:
        return True
    return table is not EPISODES and key == owner


def _record(table: Table, key: EpisodeKey, values: audit.Values) -> Record:
    named = dict(values)
    if table is EPISODES:
        named |= {"patient_id": key.patient_id, "episode_id": key.episode_id}
    record: Record = record_of(table, named)
    return record


def _bare(record: object) -> object:
    """What a row says, without how often it was changed."""
    return replace(record, revision=0) if isinstance(record, Episode) else record


def _first(entry: Written) -> int:
    told = (entry.after or {}).get("first")
    return told if isinstance(told, int) else 0


def _changed_since(entry: Written, key: EpisodeKey) -> str:
    day = str((entry.after or {}).get("date", ""))
    of = f" of {long_date(datetime.fromisoformat(day).date())}" if day else ""
    return (
        f"{subject_words(entry.subject)}{of}, patient {key.patient_id}, was changed since, so"
        " nothing was undone. Correct it where it stands."
    )


def _has_more(entry: Written, count: int) -> str:
    more = plural(count, "later entry", "later entries")
    whose = entry.key.patient_id if entry.key else ""
    return f"{subject_words(entry.subject)} {whose} has {more}, so nothing was undone."
