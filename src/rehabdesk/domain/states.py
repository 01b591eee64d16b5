"""The states of the imaging decision, and their order in the triage list."""

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


NOT_DEFERRED = frozenset(
    (
        ImagingState.EMERGENCY,
        ImagingState.URGENT,
        ImagingState.CLOSED,
        ImagingState.OUT_OF_SCOPE,
    )
)
"""A red flag is acted on, not put off; a closed episode asks for nothing."""

URGENCY = {state: place for place, state in enumerate(ImagingState)}
"""The place of each state in the triage list; 0 is the most urgent."""
