"""Is an imaging decision due? (CONTRACT 4.1; CLINICAL section 2.)"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ImagingState(StrEnum):
    """Where the imaging decision of an episode stands, most urgent first (the triage order)."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    DUE_IMPACT = "due_impact"
    DUE = "due"
    CHASE = "chase"
    CONSIDER = "consider"
    ONSET_UNKNOWN = "onset_unknown"
    CHECK_RESOLVED = "check_resolved"
    AWAITING_REPORT = "awaiting_report"
    REQUESTED = "requested"
    BOOKED = "booked"
    SNOOZED = "snoozed"
    DECLINED = "declined"
    NOT_DUE = "not_due"
    DONE = "done"
    OUT_OF_SCOPE = "out_of_scope"
    CLOSED = "closed"


URGENCY = {state: place for place, state in enumerate(ImagingState)}
"""The place of each state in the triage list; 0 is the most urgent."""


@dataclass(frozen=True, slots=True)
class ImagingFigures:
    """The imaging state with the facts that raised it, in sentences, and what would clear it.

    ``rule`` is CLINICAL's row id (``IM-R15``). ``consider_on`` and ``due_on`` are the days the
    rule becomes true; ``None`` only where the pathway has no imaging rule.
    """

    state: ImagingState
    rule: str
    consider_on: date | None
    due_on: date | None
    modifiers: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    clears_when: tuple[str, ...] = ()
