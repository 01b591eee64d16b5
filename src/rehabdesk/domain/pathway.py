"""A pathway: the clinical content of one condition, as rows with an id, a text and a source."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row of clinical content; ``source`` says where it comes from, ``note`` its limits.

    ``data`` holds the machine-readable rest of the row (doses, ranges), by column.
    """

    id: str
    text: str
    source: str
    group: str = ""
    note: str = ""
    data: Mapping[str, object] | None = None


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


Pathways = Mapping[str, Pathway]
"""The installed pathways by key."""
