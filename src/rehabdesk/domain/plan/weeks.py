"""Exercise sessions by calendar week against the target (CLINICAL EX-rule)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AdherenceWeek:
    """One week, Monday to Sunday.

    ``sessions`` are distinct days with an exercise done, ``None`` where nothing was logged; ``pct``
    of the fewest that are on target, at most 100; ``band`` is ``None`` for the current, partial
    week and for one without a log. ``done`` maps each exercise to the days it was done,
    ``logged`` to every day it has an answer for.
    """

    monday: date
    sessions: int | None
    pct: float | None
    band: str | None
    is_current: bool
    done: Mapping[str, tuple[date, ...]]
    logged: Mapping[str, tuple[date, ...]]
    words: str
