"""Pain before, during and the morning after loading: what it says (CLINICAL PM01-PM05)."""

from dataclasses import dataclass
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.records import LoadingTest


class Verdict(StrEnum):
    """Advice to the clinician on one session; never applied by itself (PM05)."""

    PROGRESS = "can progress"
    HOLD = "hold"
    REDUCE = "reduce"
    AWAITING = "awaiting next-morning score"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class SessionVerdict:
    """One loading test or session, judged.

    ``zone`` is "safe", "acceptable", "too high", or "" where pain during it is not recorded.
    """

    test: LoadingTest
    label: str
    zone: str
    verdict: Verdict
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class WeeklyPain:
    """Mean worst pain of the last 7 days beside the 7 before; ``rising`` is ``None`` if unknown."""

    this_week: float | None
    last_week: float | None
    rising: bool | None
    words: str
    explanation: Explanation
