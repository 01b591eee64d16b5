"""The weekly diary: seven days on paper, typed back by the code on the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from rehabdesk.domain.issued import Issued

KIND = "diary"
DAYS = 7
MOST_EXERCISES = 9
"""One digit names an exercise; the page has room for as many boxes."""


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """What the patient wrote for one day; ``None`` and "" are what was left empty.

    ``morning`` and ``worst`` are NPRS 0-10, ``sitting_min`` minutes, ``distance_km`` km. ``done``
    is exercise to whether it was done. ``run_row`` is the run on file that the distance mends.
    """

    date: date
    morning: int | None = None
    worst: int | None = None
    sitting_min: float | None = None
    distance_km: float | None = None
    run_kind: str = ""
    run_row: str = ""
    done: Mapping[str, bool] = field(default_factory=dict)
    note: str = ""


def kind_of(first_day: date) -> str:
    """The kind under which the diary of a week is issued: each week is a document of its own."""
    return f"{KIND} {first_day.isoformat()}"


def is_diary(copy: Issued) -> bool:
    """Whether an issued copy is a diary."""
    return copy.kind.partition(" ")[0] == KIND


def first_day_of(copy: Issued) -> date:
    """The first of the seven days of an issued diary. Raises ``ValueError`` for another copy."""
    return date.fromisoformat(copy.kind.removeprefix(f"{KIND} "))


def week_from(first_day: date) -> tuple[date, ...]:
    """The seven days of a diary."""
    return tuple(first_day + timedelta(days=step) for step in range(DAYS))
