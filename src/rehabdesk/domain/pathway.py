"""A pathway: the clinical content of one condition, as rows with an id, a text and a source."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields

from rehabdesk.domain.pathway_file import read_rows
from rehabdesk.domain.pathway_rows import PathwayError as PathwayError
from rehabdesk.domain.pathway_rows import Row as Row
from rehabdesk.domain.pathway_rows import Rows
from rehabdesk.domain.speech import tr

_SHARES = re.compile(r'^shares *= *"(\w+)"', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ImagingThresholds:
    """The numbers of the imaging rule, in whole days (NPRS points for ``worse_break_nprs``)."""

    consider_from_day: int = 21
    due_from_day: int = 28
    stale_after_days: int = 14
    snooze_max_days: int = 14
    snooze_max_consecutive: int = 2
    decline_review_max_days: int = 42
    chase_request_days: int = 14
    chase_report_days: int = 14
    worse_break_nprs: int = 2


@dataclass(frozen=True, slots=True)
class StrengthTest:
    """A strength test: its key in the workbook, the row it comes from, the units it may have."""

    key: str
    label: str
    units: tuple[str, ...]
    row: Row


@dataclass(frozen=True, slots=True)
class RedFlagRule:
    """A red flag the clinician may tick; ``tier`` is emergency, urgent or refer.

    ``prompts`` and ``offers`` are static text: what to ask, and what may be done.
    """

    key: str
    label: str
    tier: str
    prompts: str
    offers: str
    row: Row


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise or mobility drill: its key in the workbook, default phases, purpose."""

    key: str
    label: str
    phases: tuple[int, ...]
    row: Row


@dataclass(frozen=True, slots=True)
class Phase:
    """A rehabilitation phase, 0 to 5."""

    number: int
    label: str
    row: Row


@dataclass(frozen=True, slots=True)
class Pathway:
    """One condition's content. ``imaging`` is ``None`` where the pathway has no imaging rule."""

    key: str
    version: str
    label: str
    short_label: str
    imaging: ImagingThresholds | None
    sessions_min: int
    sessions_max: int
    strength_tests: tuple[StrengthTest, ...]
    red_flags: tuple[RedFlagRule, ...]
    exercises: tuple[Exercise, ...]
    phases: tuple[Phase, ...]
    decision_reasons: Mapping[str, str]
    rows: Mapping[str, Row]
    """Every row of the file by id: factors, symptoms, remedies, form targets, constants, …"""
    sections: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    """The rows of each kind (``factors``, ``phases``, …) in the file's order."""

    def section(self, name: str) -> tuple[Row, ...]:
        """The rows of one kind; none where the file has none."""
        return self.sections.get(name, ())


Pathways = Mapping[str, Pathway]
"""The installed pathways by key."""


def shares_from(text: str) -> str:
    """The key of the pathway this file shares rows with; "" where it stands alone.

    Only found, not judged: ``parse`` says what is wrong with it.
    """
    found = _SHARES.search(text)
    return found.group(1) if found else ""


def parse(text: str, name: str, bases: Pathways | None = None) -> Pathway:
    """The pathway written in ``text``, the content of a file called ``name``.

    A file may share rows of one of ``bases``; an own row replaces the shared one of its id.

    Raises ``PathwayError`` naming the file, the row and the field that can't be used: unknown
    sections and columns, missing ones, ids and keys that stand twice, a source without its tag,
    a constant outside its allowed range, and "consider" not before "due".
    """
    shared: dict[str, Rows] = {key: base.sections for key, base in (bases or {}).items()}
    head, rows = read_rows(text, name, shared)
    constants = _constants(rows["constants"], name)
    sessions = _sessions(constants, name)
    return Pathway(
        key=head["key"],
        version=head["version"],
        label=head["label"],
        short_label=head["short_label"],
        imaging=_thresholds(constants, name),
        sessions_min=sessions[0],
        sessions_max=sessions[1],
        strength_tests=_strength_tests(rows["strength_tests"], name),
        red_flags=_red_flags(rows["red_flags"], name),
        exercises=_exercises(rows["exercises"], name),
        phases=_phases(rows["phases"], name),
        decision_reasons={row.id: row.text for row in rows["decision_reasons"]},
        sections={section: tuple(own) for section, own in rows.items()},
        rows={row.id: row for section in rows.values() for row in section},
    )


def _column(row: Row, field: str) -> object:
    return (row.data or {})[field]


def _number(row: Row, field: str) -> int:
    value = _column(row, field)
    assert isinstance(value, int)  # noqa: S101 - read_rows let nothing else through
    return value


def _texts(row: Row, field: str) -> Iterable[object]:
    value = _column(row, field)
    assert isinstance(value, list)  # noqa: S101 - read_rows let nothing else through
    return value


def _constants(rows: Sequence[Row], name: str) -> Mapping[str, int]:
    values = {}
    for row in rows:
        low, value, high = (_number(row, field) for field in ("min", "value", "max"))
        if not low <= value <= high:
            raise PathwayError(
                tr(
                    "{name}: row {id}: value: {value} is outside its allowed range {low}-{high}",
                    name=name,
                    id=row.id,
                    value=value,
                    low=low,
                    high=high,
                )
            )
        values[row.id] = value
    return values


def _thresholds(constants: Mapping[str, int], name: str) -> ImagingThresholds | None:
    """The imaging rule's numbers, or ``None`` for a pathway that names none of them."""
    named = {field.name: field.name.upper() for field in fields(ImagingThresholds)}
    missing = [constant for constant in named.values() if constant not in constants]
    if len(missing) == len(named):
        return None
    if missing:
        raise PathwayError(
            tr("{name}: row {missing}: value: is missing", name=name, missing=missing[0])
        )
    thresholds = ImagingThresholds(**{field: constants[row] for field, row in named.items()})
    if thresholds.consider_from_day >= thresholds.due_from_day:
        raise PathwayError(
            tr(
                "{name}: row CONSIDER_FROM_DAY: value: {consider_from_day} must be "
                "before DUE_FROM_DAY, {due_from_day}",
                name=name,
                consider_from_day=thresholds.consider_from_day,
                due_from_day=thresholds.due_from_day,
            )
        )
    return thresholds


def _sessions(constants: Mapping[str, int], name: str) -> tuple[int, int]:
    for constant in ("SESSIONS_MIN", "SESSIONS_MAX"):
        if constant not in constants:
            raise PathwayError(
                tr("{name}: row {constant}: value: is missing", name=name, constant=constant)
            )
    low, high = constants["SESSIONS_MIN"], constants["SESSIONS_MAX"]
    if low > high:
        raise PathwayError(
            tr(
                "{name}: row SESSIONS_MIN: value: {low} is above SESSIONS_MAX, {high}",
                name=name,
                low=low,
                high=high,
            )
        )
    return low, high


def _strength_tests(rows: Sequence[Row], name: str) -> tuple[StrengthTest, ...]:
    _check_once(rows, "key", name)
    return tuple(
        StrengthTest(
            key=str(_column(row, "key")),
            label=str(_column(row, "label")),
            units=tuple(str(unit) for unit in _texts(row, "units")),
            row=row,
        )
        for row in rows
    )


def _red_flags(rows: Sequence[Row], name: str) -> tuple[RedFlagRule, ...]:
    _check_once(rows, "key", name)
    columns = ("key", "tier", "prompts", "offers")
    return tuple(
        RedFlagRule(
            label=row.text, **{field: str(_column(row, field)) for field in columns}, row=row
        )
        for row in rows
    )


def _exercises(rows: Sequence[Row], name: str) -> tuple[Exercise, ...]:
    _check_once(rows, "key", name)
    return tuple(
        Exercise(
            key=str(_column(row, "key")),
            label=str(_column(row, "label")),
            phases=tuple(int(str(phase)) for phase in _texts(row, "phases")),
            row=row,
        )
        for row in rows
    )


def _phases(rows: Sequence[Row], name: str) -> tuple[Phase, ...]:
    _check_once(rows, "number", name)
    phases = (Phase(_number(row, "number"), str(_column(row, "label")), row) for row in rows)
    return tuple(sorted(phases, key=lambda phase: phase.number))


def _check_once(rows: Sequence[Row], field: str, name: str) -> None:
    seen: set[object] = set()
    for row in rows:
        value = _column(row, field)
        if value in seen:
            raise PathwayError(
                tr(
                    "{name}: row {id}: {field}: {value} stands in the file twice",
                    name=name,
                    id=row.id,
                    field=field,
                    value=value,
                )
            )
        seen.add(value)
