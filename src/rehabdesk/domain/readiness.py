"""Is an episode ready to discharge, as far as the data know? (CLINICAL section 7, DS-C.)"""

from datetime import date, timedelta

from rehabdesk.domain.imaging import ImagingFigures
from rehabdesk.domain.load import LoadFigures
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.series import Known
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.strength import latest_symmetry

SETTLED_PAIN = 2
SETTLED_DAYS = 14
SYMMETRY_TESTS = ("knee_flexion", "single_leg_bridge")
"""ST01 and ST05, the tests DS-C names."""
SYMMETRY = 90
PSFS_GOOD = 8
PSFS_GAIN = 2
"""PSFS points: a mean of 8, or a gain of 2 (the smallest change that matters, CLINICAL 6)."""

_PENDING = frozenset(
    {
        ImagingState.CHASE,
        ImagingState.AWAITING_REPORT,
        ImagingState.REQUESTED,
        ImagingState.BOOKED,
    }
)


def readiness(
    case: Known, imaging: ImagingFigures, load: LoadFigures, pathway: Pathway
) -> tuple[str, ...]:
    """What is met, in sentences, where every criterion the data can judge is met; else nothing.

    Judged: worst pain at most 2 for 14 days or longer, confirmed in the last 14; limb symmetry
    at least 90 % on each of knee flexion and single-leg bridge that was tested, and one of them
    was; the patient-specific score at least 8 or 2 up, where it was recorded; no run more than a
    small spike in 28 days; no uncleared red flag; an imaging decision on record if one was ever
    due, and no study still under way. Goals, agreed mileage and the relapse plan are not data:
    the clinician judges those. Missing data never counts as met.
    """
    del pathway
    if case.uncleared or imaging.state in _PENDING or not _imaging_decided(case, imaging):
        return ()
    since = settled_since(case)
    symmetry = _symmetry(case)
    if since is None or symmetry is None or not _function_met(case):
        return ()
    if any(spike.size != "small" for spike in load.spikes):
        return ()
    return (
        f"Worst pain at most {SETTLED_PAIN} for {(case.today - since).days} days.",
        f"Limb symmetry {symmetry:.1f} %.",
        "Goals, mileage and relapse plan are yours to judge.",
    )


def settled_since(case: Known) -> date | None:
    """The first day of the unbroken run of low worst pain up to now, if it is long enough.

    The latest entry must lie in the last 14 days and the first of the run at least 14 days back.
    """
    since: date | None = None
    for day, worst in case.worst.items():
        if worst > SETTLED_PAIN:
            since = None
        elif since is None:
            since = day
    last = case.last_pain_day
    if since is None or last is None:
        return None
    span = timedelta(days=SETTLED_DAYS)
    return since if since <= case.today - span and last >= case.today - span else None


def _symmetry(case: Known) -> float | None:
    """The lowest latest limb symmetry of the tests DS-C names, if every one recorded is enough."""
    found = [
        figure.lsi_pct
        for test in SYMMETRY_TESTS
        if (figure := latest_symmetry(case.strength, case.episode.side, (test,))).lsi_pct
        is not None
    ]
    values = [value for value in found if value is not None]
    return min(values) if values and min(values) >= SYMMETRY else None


def _function_met(case: Known) -> bool:
    scores = [outcome.score for outcome in case.outcomes if outcome.instrument == "PSFS"]
    return not scores or scores[-1] >= PSFS_GOOD or scores[-1] - scores[0] >= PSFS_GAIN


def _imaging_decided(case: Known, imaging: ImagingFigures) -> bool:
    """Whether imaging was decided on, if a decision was ever due by days or by impact."""
    was_due = (imaging.due_on is not None and imaging.due_on <= case.today) or any(
        visit.daily_impact == "significant" for visit in case.visits
    )
    return not was_due or imaging.state is ImagingState.DONE or bool(case.decisions)
