"""The log of imaging flags: what was shown or answered, by which rule of which version."""

import datetime as dt
from collections.abc import Iterable

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Decision, LoggedFlag
from rehabdesk.domain.speech import Labels
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.thresholds import edition
from rehabdesk.domain.words import STATE_LABELS, long_date

SHOWN, ACCEPTED, SNOOZED, DECLINED = "shown", "accepted", "snoozed", "declined"

EVENT_LABELS = Labels(
    {
        SHOWN: "Shown",
        ACCEPTED: "Accepted: referred",
        SNOOZED: "Snoozed",
        DECLINED: "Not indicated now",
    }
)

ASKING = (
    ImagingState.EMERGENCY,
    ImagingState.URGENT,
    ImagingState.DUE_IMPACT,
    ImagingState.DUE,
    ImagingState.CHASE,
    ImagingState.CONSIDER,
    ImagingState.ONSET_UNKNOWN,
    ImagingState.CHECK_RESOLVED,
)
"""The states that ask the clinician something: each is a flag, and is logged when shown."""


def flag_shown(assessment: Assessment, pathway: Pathway, clinician: str) -> LoggedFlag | None:
    """The entry for a flag that is on screen now; ``None`` where the state asks nothing."""
    if assessment.imaging.state not in ASKING:
        return None
    return flag_answered(SHOWN, assessment, pathway, clinician)


def flag_answered(
    event: str, assessment: Assessment, pathway: Pathway, clinician: str
) -> LoggedFlag:
    """The entry for an answer to the state as it stood before it."""
    imaging = assessment.imaging
    return LoggedFlag(
        assessment.as_of,
        event,
        imaging.state.value,
        imaging.rule,
        edition(pathway),
        " ".join(imaging.reasons),
        clinician,
    )


def event_of(decision: Decision) -> str:
    """How a decision stands in the log."""
    return SNOOZED if decision.decision == "snooze" else DECLINED


def is_logged(log: Iterable[LoggedFlag], entry: LoggedFlag) -> bool:
    """Whether this event of this rule is in the log of that day already."""
    name = (entry.date, entry.event, entry.rule)
    return any((each.date, each.event, each.rule) == name for each in log)


def log_rows(log: Iterable[LoggedFlag], until: dt.date) -> list[tuple[str, str, str, str, str]]:
    """The log, latest first: day, what happened, flag, rule with its version, who."""
    return [
        (
            long_date(entry.date),
            EVENT_LABELS.get(entry.event, entry.event),
            _state_words(entry),
            f"{entry.rule} · {entry.pathway}",
            entry.clinician,
        )
        for entry in reversed(list(log))
        if entry.date <= until
    ]


def _state_words(entry: LoggedFlag) -> str:
    known = {state.value: label for state, label in STATE_LABELS.items()}
    state = known.get(entry.state, entry.state)
    return f"{state}. {entry.because}" if entry.because else state
