"""The phase the record speaks for; the clinician sets it (CLINICAL section 7)."""

from dataclasses import dataclass
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.plan.criteria import Criterion


class Direction(StrEnum):
    """Where a proposal goes from the current phase."""

    START = "start"
    PROGRESS = "progress"
    STAY = "stay"
    REGRESS = "regress"


@dataclass(frozen=True, slots=True)
class Proposal:
    """The phase the criteria speak for; nothing is set by it.

    ``because`` are whole sentences; ``criteria`` what the next phase asks.
    """

    phase: int
    direction: Direction
    because: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    explanation: Explanation
