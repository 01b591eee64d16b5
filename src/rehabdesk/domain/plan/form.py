"""Running form: the cadence beside the runner's own, and the other targets (CLINICAL 1.6)."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.pathway import Row
from rehabdesk.domain.records import Finding


@dataclass(frozen=True, slots=True)
class Cadence:
    """Steps a minute: the runner's own baseline, 5 and 10 % above it, and the usual range.

    ``at_most`` is 10 % above the latest: the most one change should ask for.
    """

    baseline: float | None
    baseline_on: date | None
    latest: float | None
    latest_on: date | None
    plus_5: int | None
    plus_10: int | None
    at_most: int | None
    in_range: bool | None
    low: int
    high: int
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class FormTarget:
    """One target of running form and the latest finding on it, if any."""

    row: Row
    finding: Finding | None
