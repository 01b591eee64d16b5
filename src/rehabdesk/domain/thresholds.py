"""The clinic's own thresholds: numbers of a pathway put in place of its defaults, within range."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import NamedTuple

from rehabdesk.domain.pathway import ImagingThresholds, Pathway, Pathways, Row
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import said, tr

SECTION = "constants"
"""The section of a pathway whose rows are thresholds."""

Kept = Mapping[str, int]
"""A clinic's own values by the row id they stand for (``DUE_FROM_DAY``)."""

_IMAGING = {field.name.upper(): field.name for field in fields(ImagingThresholds)}
_DEFAULT = "default"


class Threshold(NamedTuple):
    """One number that may be changed from ``least`` to ``most``, both included (CLINICAL 2.1)."""

    id: str
    text: str
    value: int
    default: int
    least: int
    most: int
    unit: str
    source: str

    @property
    def is_changed(self) -> bool:
        return self.value != self.default


class ThresholdChange(NamedTuple):
    """One change of a threshold by ``id``. ``at`` is the instant, with its time zone."""

    at: datetime
    actor: str
    id: str
    before: int
    after: int


def thresholds_of(pathway: Pathway) -> tuple[Threshold, ...]:
    """The thresholds of a pathway as they are in force, in the file's order."""
    return tuple(_threshold(row) for row in pathway.section(SECTION))


def with_thresholds(pathway: Pathway, kept: Kept) -> Pathway:
    """The pathway as shipped, with a clinic's own values wherever they are used or shown.

    A value that doesn't fit this version of the pathway (another range, a threshold it no longer
    has) is left out: the default counts.
    """
    values = fitting(pathway, kept)
    if not values:
        return pathway
    own = tuple(_with_value(row, values) for row in pathway.section(SECTION))
    imaging = pathway.imaging
    if imaging is not None:
        numbers = {_IMAGING[name]: value for name, value in values.items() if name in _IMAGING}
        imaging = replace(imaging, **numbers)
    return replace(
        pathway,
        imaging=imaging,
        rows={**pathway.rows, **{row.id: row for row in own}},
        sections={**pathway.sections, SECTION: own},
        sessions_min=values.get("SESSIONS_MIN", pathway.sessions_min),
        sessions_max=values.get("SESSIONS_MAX", pathway.sessions_max),
    )


def judged_by(pathways: Pathways, kept: Mapping[str, Kept]) -> dict[str, Pathway]:
    """Every pathway with the clinic's own values, by key."""
    return {key: with_thresholds(one, kept.get(key, {})) for key, one in pathways.items()}


def fitting(pathway: Pathway, kept: Kept) -> dict[str, int]:
    """The kept values that this pathway can be judged by."""
    rows = {one.id: one for one in thresholds_of(pathway)}
    values = {
        name: value
        for name, value in kept.items()
        if name in rows and rows[name].least <= value <= rows[name].most
    }
    for low, high, *_ in _PAIRS:
        if _pair_problem(rows, values, low, high):
            values.pop(low, None)
            values.pop(high, None)
    return values


def threshold_problems(pathway: Pathway, kept: Kept, name: str, value: int) -> list[Problem]:
    """What speaks against a new value of one threshold beside those already kept."""
    rows = {one.id: one for one in thresholds_of(pathway)}
    row = rows[name]
    if not row.least <= value <= row.most:
        span = tr("{least} to {most} {unit}", least=row.least, most=row.most, unit=row.unit)
        return [
            Problem(
                name,
                tr("{value} is outside the allowed range.", value=value),
                tr("Use {span}.", span=span),
                str(value),
            )
        ]
    values = {**kept, name: value}
    return [
        Problem(name, tr(words), tr(mend), str(value))
        for low, high, words, mend in _PAIRS
        if name in (low, high) and _pair_problem(rows, values, low, high)
    ]


_PAIRS = (
    (
        "CONSIDER_FROM_DAY",
        "DUE_FROM_DAY",
        said("Consider must begin before due."),
        said("Change the other one first, or choose another day."),
    ),
    (
        "SESSIONS_MIN",
        "SESSIONS_MAX",
        said("The fewest sessions can't be above the most."),
        said("Change the other one first, or choose another number."),
    ),
)
"""Thresholds that bind each other: the first below the second (sessions: not above it)."""


def _pair_problem(rows: Mapping[str, Threshold], values: Kept, low: str, high: str) -> bool:
    if low not in rows or high not in rows:
        return False
    first, last = (values.get(name, rows[name].default) for name in (low, high))
    return first > last or (first == last and low in _IMAGING)


def changed_thresholds(pathway: Pathway) -> dict[str, int]:
    """The thresholds that are not the file's own, by their ids."""
    return {one.id: one.value for one in thresholds_of(pathway) if one.is_changed}


def edition(pathway: Pathway) -> str:
    """The pathway with its version, and what this clinic changed in it.

    ``hamstring_bursitis 1.0, DUE_FROM_DAY 30``
    """
    changed = [f"{name} {value}" for name, value in changed_thresholds(pathway).items()]
    return ", ".join((f"{pathway.key} {pathway.version}", *changed))


def _threshold(row: Row) -> Threshold:
    data = row.data or {}
    value, least, most = (int(str(data[column])) for column in ("value", "min", "max"))
    default = int(str(data.get(_DEFAULT, value)))
    return Threshold(row.id, row.text, value, default, least, most, str(data["unit"]), row.source)


def _with_value(row: Row, values: Kept) -> Row:
    if row.id not in values:
        return row
    data = dict(row.data or {})
    return replace(row, data={**data, "value": values[row.id], _DEFAULT: data["value"]})
