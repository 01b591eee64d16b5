"""The rows of somebody else's sheet as rows of the record, by what its columns were said to be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from rehabdesk.domain.batch import Batch, BatchRow, CellProblem
from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.column_mapping import (
    FIRST_NAME,
    LAST_NAME,
    ROW_DATE,
    Target,
    targets,
    usual_value,
)
from rehabdesk.domain.directory import Person
from rehabdesk.domain.namesakes import folded
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import PATIENT_WIDE
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, Kind, Table
from rehabdesk.exchange.foreign.sheets import ForeignSheet
from rehabdesk.exchange.workbook import layout
from rehabdesk.exchange.workbook.cells import Dates, Unreadable, is_empty, parser, shown

NEW_EPISODE = "1"
_PERSON = (PATIENTS, EPISODES)


@dataclass(frozen=True, slots=True)
class ForAll:
    """What holds for every new patient of the sheet where no column says it."""

    condition: str
    side: str = ""
    first_seen: date | None = None
    """``None``: the day of their first dated row."""


@dataclass(slots=True)
class _Owner:
    """One patient as far as the sheet's rows tell: values and the cells they came from."""

    patient_id: str
    episode_id: str
    is_new: bool
    where: str
    name: str
    values: dict[Table, dict[str, Any]] = field(
        default_factory=lambda: {table: {} for table in _PERSON}
    )
    cells: dict[Table, dict[str, str]] = field(
        default_factory=lambda: {table: {} for table in _PERSON}
    )
    first_dated: date | None = None


def as_batch(
    sheet: ForeignSheet,
    chosen: Mapping[int, str],
    for_all: ForAll,
    known: Sequence[Person],
    numbers: Iterator[str],
    pathways: Pathways,
    file: str = "",
) -> Batch:
    """The sheet as an import of ours: same records, same checks, cells named as in the sheet.

    ``chosen`` maps a column's place to a target's key. A row belongs to the patient it numbers,
    else to the one of that name (and date of birth, where both are known), else to a new one
    with the next of ``numbers``.
    """
    reader = _Reader(sheet, chosen, for_all, known, numbers, pathways)
    for number, values in sheet.rows:
        reader.read(number, values)
    rows = (*reader.people(), *reader.rows)
    return Batch(file, rows, tuple(reader.errors), tuple(reader.warnings))


class _Reader:
    """Goes through the sheet once; people are complete when the last row was read."""

    def __init__(
        self,
        sheet: ForeignSheet,
        chosen: Mapping[int, str],
        for_all: ForAll,
        known: Sequence[Person],
        numbers: Iterator[str],
        pathways: Pathways,
    ) -> None:
        offered = targets(pathways)
        self.rows: list[BatchRow] = []
        self.errors: list[CellProblem] = []
        self.warnings: list[CellProblem] = []
        self._sheet = sheet
        self._columns = [(place, offered[key]) for place, key in sorted(chosen.items())]
        self._for_all = for_all
        self._numbers = numbers
        choices = keys_of(pathways).choices
        self._keys = {name: {k.casefold(): k for k in keys} for name, keys in choices.items()}
        self._dates = {
            place: Dates(time_may_follow=target.key == ROW_DATE)
            for place, target in self._columns
            if _kind(target) is Kind.DATE
        }
        self._owners: dict[str, _Owner] = {}
        self._born: dict[str, date | None] = {}
        self._named: dict[str, list[str]] = {}
        self._known = {person.patient_id: person for person in known}
        for person in known:
            self._born[person.patient_id] = person.born
            self._named.setdefault(folded(person.name), []).append(person.patient_id)
        self._warned: set[str] = set()

    def read(self, number: int, values: Sequence[Any]) -> None:
        """Take in one row."""
        cells: dict[str, str] = {}
        found: dict[str, Any] = {}
        sound = True
        for place, target in self._columns:
            if place >= len(values) or is_empty(values[place]):
                continue
            cells[target.key] = self._sheet.cell(place, number)
            try:
                found[target.key] = self._value(place, target, values[place])
            except Unreadable as wrong:
                sound = False
                self._object(target, cells[target.key], shown(values[place]), wrong)
        if not found or not sound:
            return
        owner = self._owner(found, cells, number)
        if owner is None:
            return
        self._tell_of_person(owner, found, cells)
        self._add_rows(owner, found, cells, number)

    def people(self) -> Iterator[BatchRow]:
        """Each patient and, where there is something to say of it, their episode."""
        for owner in self._owners.values():
            patient, episode = owner.values[PATIENTS], owner.values[EPISODES]
            if owner.is_new:
                episode.setdefault("condition", self._for_all.condition)
                episode.setdefault("side", self._for_all.side)
                first = self._for_all.first_seen or owner.first_dated
                episode.setdefault("first_seen", first)
            if owner.is_new or patient:
                yield self._row(PATIENTS, owner, patient, owner.cells[PATIENTS])
            if owner.is_new or episode:
                yield self._row(EPISODES, owner, episode, owner.cells[EPISODES])

    def _value(self, place: int, target: Target, value: Any) -> Any:
        if place in self._dates:
            return self._dates[place].read(value)
        if target.table is None:
            return str(value).strip()
        column = target.table.column(target.column)
        read = parser(column, self._keys)(usual_value(target.column, value))
        return round(read * target.factor, 3) if target.factor != 1 else read

    def _owner(
        self, found: Mapping[str, Any], cells: Mapping[str, str], number: int
    ) -> _Owner | None:
        where = next(iter(cells.values()))
        name = _name_of(found)
        asked = str(found.get("patient.patient_id", ""))
        if not asked and not name:
            self._say(where, "", tr("This row names nobody"), tr("give a name or a number"))
            return None
        born = found.get("patient.date_of_birth", (None, None))[0]
        patient_id = asked or self._numbered(name, born, where)
        if not patient_id:
            return None
        owner = self._owners.get(patient_id)
        if owner is None:
            person = self._known.get(patient_id)
            episode_id = person.episode_id if person else NEW_EPISODE
            owner = _Owner(patient_id, episode_id, person is None, where, name)
            self._owners[patient_id] = owner
            self._born.setdefault(patient_id, born)
            if name and patient_id not in self._named.setdefault(folded(name), []):
                self._named[folded(name)].append(patient_id)
        return owner

    def _numbered(self, name: str, born: date | None, where: str) -> str:
        """The number of who has that name; a new one where nobody has; "" where several do."""
        alike = [
            one
            for one in self._named.get(folded(name), ())
            if born is None or self._born[one] in (None, born)
        ]
        if len(alike) > 1:
            self._say(
                where,
                name,
                tr("{count} patients have this name", count=len(alike)),
                tr("add a column with the clinic's number"),
            )
            return ""
        if not alike:
            return next(self._numbers)
        known = self._known.get(alike[0])
        if known is not None and (born is None or known.born is None) and name not in self._warned:
            self._warned.add(name)
            self.warnings.append(
                CellProblem(
                    self._sheet.name,
                    where,
                    "",
                    name,
                    tr("Taken for {patient_id} by the name alone", patient_id=alike[0]),
                    tr("a column with the date of birth or the clinic's number makes it sure"),
                )
            )
        return alike[0]

    def _tell_of_person(
        self, owner: _Owner, found: Mapping[str, Any], cells: Mapping[str, str]
    ) -> None:
        told = dict(found)
        if name := _name_of(found):
            told["patient.name"] = name
            cells = {"patient.name": _name_cell(cells), **cells}
        for key, value in told.items():
            group, _, column = key.partition(".")
            table = next((table for table in _PERSON if table.name == group), None)
            if table is None or key in (FIRST_NAME, LAST_NAME, "patient.patient_id"):
                continue
            plain = value[0] if isinstance(value, tuple) else value
            before = owner.values[table].setdefault(column, plain)
            owner.cells[table].setdefault(column, cells[key])
            if before != plain:
                self._say(
                    cells[key],
                    str(plain),
                    tr("{cell} says {other}", cell=owner.cells[table][column], other=before),
                    tr("make the rows of one patient agree"),
                )

    def _add_rows(
        self, owner: _Owner, found: Mapping[str, Any], cells: Mapping[str, str], number: int
    ) -> None:
        day, at = found.get(ROW_DATE, (None, None))
        if day is not None and (owner.first_dated is None or day < owner.first_dated):
            owner.first_dated = day
        groups: dict[tuple[Table, tuple[tuple[str, str], ...]], list[Target]] = {}
        for _, target in self._columns:
            if target.key in found and target.table not in (None, *_PERSON):
                groups.setdefault((target.table, target.fixed), []).append(target)
        if groups and day is None:
            missing = next(cells[targets[0].key] for targets in groups.values())
            words = tr("This row has no date"), tr("choose the column with the date, or fill it in")
            self._say(missing, "", *words)
            return
        for (table, fixed), own in groups.items():
            values = {"date": day, **dict(fixed), **{t.column: found[t.key] for t in own}}
            if table is RUNS:
                values["time"] = at
            places = {"date": cells[ROW_DATE], **{t.column: cells[t.key] for t in own}}
            places |= dict.fromkeys(dict(fixed), cells[own[0].key])
            self.rows.append(self._row(table, owner, values, places))

    def _row(
        self, table: Table, owner: _Owner, values: Mapping[str, Any], cells: Mapping[str, str]
    ) -> BatchRow:
        """A record; columns that nobody filled leave what is stored alone."""
        blank = {
            column.name: "" if column.kind in (Kind.TEXT, Kind.CHOICE) else None
            for column in layout.record_columns(table)
        }
        episode_id = owner.episode_id if table.of_episode else PATIENT_WIDE
        ids = {"patient_id": owner.patient_id, "episode_id": episode_id}
        own = {name: value for name, value in ids.items() if name in blank}
        record_values = {**blank, **values, **own}
        if table not in _PERSON:
            for name in ids:
                record_values.pop(name, None)
        given = frozenset(values) | frozenset(own)
        addresses = {**dict.fromkeys(own, owner.where), **cells}
        if not cells:
            addresses["name"] = owner.where
        return BatchRow(
            table, owner.patient_id, episode_id, table.record(**record_values), addresses, given
        )

    def _object(self, target: Target, cell: str, found: str, wrong: Unreadable) -> None:
        self._say(cell, found, wrong.message, wrong.mend, target.column)

    def _say(self, cell: str, found: str, message: str, mend: str, column: str = "") -> None:
        self.errors.append(CellProblem(self._sheet.name, cell, column, found, message, mend))


def _kind(target: Target) -> Kind:
    if target.key == ROW_DATE:
        return Kind.DATE
    return Kind.TEXT if target.table is None else target.table.column(target.column).kind


def _name_of(found: Mapping[str, Any]) -> str:
    if whole := found.get("patient.name"):
        return str(whole)
    parts = (str(found.get(key, "")) for key in (FIRST_NAME, LAST_NAME))
    return " ".join(part for part in parts if part)


def _name_cell(cells: Mapping[str, str]) -> str:
    return next(cells[key] for key in ("patient.name", FIRST_NAME, LAST_NAME) if key in cells)
