"""Whether a row of the caseload still waits for somebody to decide today."""

from datetime import date

from rehabdesk.domain.records import ImagingStudy, Visit
from rehabdesk.domain.series import Known, since
from rehabdesk.domain.states import ImagingState

RED_FLAGS = frozenset((ImagingState.EMERGENCY, ImagingState.URGENT))
WAITING = RED_FLAGS | {
    ImagingState.DUE_IMPACT,
    ImagingState.DUE,
    ImagingState.CHASE,
    ImagingState.CONSIDER,
}
"""The states that ask for a decision, the most urgent of the triage list."""


def is_undecided(case: Known, state: ImagingState) -> bool:
    """Whether an episode asks for a decision and nothing of today answers it.

    What answers it on the day itself:

    - any note written that day (a call that reached the patient is one): it was looked at;
    - of a red flag, a study requested or moved on that day, but never a snooze: a red flag is
      acted on, not put off;
    - of a study to be chased, a study moved on, or a decision, that day.

    A referral, a snooze or "not indicated" changes the state of the others, so that they no longer
    ask. A decision that is void by now (pain or daily movement grew worse since) answers nothing.
    A pain score alone, a phase, and a call that nobody answered decide nothing.
    """
    if state not in WAITING:
        return False
    if any(_has_words(visit) for visit in since(case.visits, case.today)):
        return False
    if state in RED_FLAGS:
        return not _moved_on(case)
    if state is ImagingState.CHASE:
        return not (_moved_on(case) or since(case.decisions, case.today))
    return True


def _has_words(visit: Visit) -> bool:
    return bool(visit.subjective or visit.objective or visit.assessment or visit.plan)


def _moved_on(case: Known) -> bool:
    return any(case.today in _days(study) for study in case.imaging)


def _days(study: ImagingStudy) -> tuple[date | None, ...]:
    return (
        study.requested_on,
        study.done_on,
        study.reported_on,
        study.cancelled_on,
        study.acted_on,
    )
