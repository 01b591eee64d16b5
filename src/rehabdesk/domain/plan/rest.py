"""The window of relative rest, and ice before heat (CLINICAL RM01-RM03, RL12)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.records import Run


class RestState(StrEnum):
    """Where in its window the relative rest stands."""

    NOT_STARTED = "not started"
    RESTING = "resting"
    IN_WINDOW = "in window"
    OVERDUE = "overdue"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RestWindow:
    """Relative rest from the day phase 0 was set, that day being day 1.

    ``review_on`` is day 10, ``last_day`` day 14; ``ended_on`` the day another phase was set.
    ``breaches`` are the hill, speed, sprint and long runs inside it.
    """

    state: RestState
    began: date | None
    day: int | None
    review_on: date | None
    last_day: date | None
    ended_on: date | None
    breaches: tuple[Run, ...]
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Temperature:
    """Ice or heat, never both; ``until`` is the last day of ice."""

    state: str
    until: date | None
    words: str
    explanation: Explanation
