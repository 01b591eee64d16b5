"""Which stored row an incoming row is, and what the two come to (CONTRACT section 2)."""

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple, cast

from rehabdesk.domain.batch import BatchRow
from rehabdesk.domain.checks import changed, identity_of
from rehabdesk.domain.records import Entry, Episode, EpisodeKey, ImagingStudy, Patient
from rehabdesk.domain.tables import Table
from rehabdesk.store.rows import Stored

Record = Patient | Episode | Entry


class Fate(NamedTuple):
    """What becomes of an incoming row: the stored row it is, if any, and the record afterwards."""

    row: BatchRow
    held: Stored | None
    record: Record

    @property
    def key(self) -> EpisodeKey:
        """Whose it is: the episode; of patients and runs the patient, with no episode."""
        return EpisodeKey(self.row.patient_id, self.row.episode_id)

    @property
    def is_new(self) -> bool:
        return self.held is None

    @property
    def is_unchanged(self) -> bool:
        return self.held is not None and bool(self.held.record == self.record)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row whose name an earlier row of the same sheet already has; ``column`` shows it."""

    row: BatchRow
    column: str


Matched = tuple[list[Fate], list[Repeat]]


def match(table: Table, rows: Sequence[BatchRow], held: Iterable[Stored]) -> Matched:
    """Find each incoming row of one sheet among the stored rows.

    Rows that may repeat are matched by ``row_id`` where they bring one, else the n-th equal row of
    the file is the n-th equal row stored. Every other row is matched by its name.
    """
    if table.has_row_id:
        return _match_by_row_id(table, rows, list(held))
    return _match_by_name(table, rows, held)


def name_of(table: Table, patient_id: str, episode_id: str, record: Record) -> tuple[object, ...]:
    """What names a row in the whole clinic: whose it is, and its identity below that."""
    if isinstance(record, Patient):
        return (patient_id,)
    if isinstance(record, Episode):
        return (patient_id, episode_id)
    return (patient_id, episode_id, *(identity_of(record) or ()))


def merged(row: BatchRow, held: Stored | None) -> Record:
    """The stored record with what the file gives; columns the file lacks stay as stored."""
    if held is None:
        return row.record
    names = _value_names(row.table)
    if names <= row.given:
        record = row.record
        if isinstance(record, Episode):
            return replace(record, revision=cast(Episode, held.record).revision)
        if row.table.has_row_id:
            return changed(record, {"row_id": cast(Any, held.record).row_id})
        return record
    stored: Record = held.record
    return changed(stored, {name: getattr(row.record, name) for name in names & row.given})


@cache
def _value_names(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns) - {"patient_id", "episode_id"}


def _match_by_name(table: Table, rows: Sequence[BatchRow], held: Iterable[Stored]) -> Matched:
    stored = {name_of(table, *each.key, each.record): each for each in held}
    fates: list[Fate] = []
    repeats: list[Repeat] = []
    seen: set[tuple[object, ...]] = set()
    for row in rows:
        name = name_of(table, row.patient_id, row.episode_id, row.record)
        if name in seen:
            repeats.append(Repeat(row, _naming_column(table)))
            continue
        seen.add(name)
        known = stored.get(name)
        fates.append(Fate(row, known, merged(row, known)))
    return fates, repeats


def _naming_column(table: Table) -> str:
    if table.identity:
        return table.identity[0]
    return "episode_id" if table.of_episode else "patient_id"


def _match_by_row_id(table: Table, rows: Sequence[BatchRow], held: list[Stored]) -> Matched:
    by_row_id = {row_id_of(each.record): each for each in held}
    claimed = {
        by_row_id[row_id].row for row in rows if (row_id := row_id_of(row.record)) in by_row_id
    }
    free = [each for each in held if each.row not in claimed]
    find = _named(table, free) if table.record is ImagingStudy else _nth_equal(free)
    fates: list[Fate] = []
    repeats: list[Repeat] = []
    seen: set[str] = set()
    names: set[tuple[object, ...]] = set()
    for row in rows:
        row_id = row_id_of(row.record)
        if row_id and row_id in seen:
            repeats.append(Repeat(row, "row_id"))
            continue
        seen.add(row_id)
        known = by_row_id[row_id] if row_id in by_row_id else find(row)
        fate = Fate(row, known, merged(row, known))
        if table.record is ImagingStudy:
            name = name_of(table, row.patient_id, row.episode_id, fate.record)
            if name in names:
                repeats.append(Repeat(row, "modality"))
                continue
            names.add(name)
        fates.append(fate)
    return fates, repeats


def row_id_of(record: Record) -> str:
    return cast(str, getattr(record, "row_id", ""))


def _named(table: Table, free: Sequence[Stored]) -> Callable[[BatchRow], Stored | None]:
    stored = {name_of(table, *each.key, each.record): each for each in free}

    def find(row: BatchRow) -> Stored | None:
        return stored.get(name_of(table, row.patient_id, row.episode_id, row.record))

    return find


def _nth_equal(free: Sequence[Stored]) -> Callable[[BatchRow], Stored | None]:
    """Equal rows are handed out one by one, in the order they are stored.

    Rows are compared in the columns that the file has, so the stored rows are laid out once for
    each set of columns that it uses (one, but for texts that Excel could not hold).
    """
    taken: set[int] = set()
    layouts: dict[frozenset[str], dict[object, deque[Stored]]] = {}

    def find(row: BatchRow) -> Stored | None:
        if row_id_of(row.record):
            return None  # it brings a name that nothing here has: a new row
        values = attrgetter(*sorted(_value_names(row.table) & row.given))
        layout = layouts.get(row.given)
        if layout is None:
            layout = layouts[row.given] = defaultdict(deque)
            for each in free:
                layout[each.key.patient_id, each.key.episode_id, values(each.record)].append(each)
        equal = layout.get((row.patient_id, row.episode_id, values(row.record)), deque())
        while equal:
            each = equal.popleft()
            if each.row not in taken:
                taken.add(each.row)
                return each
        return None

    return find
