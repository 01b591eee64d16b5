"""Is an episode ready to discharge, as far as the data know? (CLINICAL section 7, DS-C.)"""

from datetime import date, timedelta

from rehabdesk.domain.imaging import ImagingFigures
from rehabdesk.domain.load import LoadFigures
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.series import Known
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.strength import latest_symmetry

SETTLED_PAIN = 2
SETTLED_DAYS = 14
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
    at least 90 % on each test of the pathway's symmetry criterion that was tested, and one of
    them was; the patient-specific score at least 8 or 2 up, where it was recorded; no run more
    than a small spike in 28 days; no uncleared red flag; an imaging decision on record if one was
    ever due, and no study still under way. Goals, agreed mileage and the relapse plan are not
    data: the clinician judges those. Missing data never counts as met.
    """
    if case.uncleared or imaging.state in _PENDING or not imaging_decided(case, imaging):
        return ()
    since = settled_since(case)
    symmetry = _symmetry(case, _symmetry_tests(pathway))
    if since is None or symmetry is None or not _function_met(case):
        return ()
    if any(spike.size != "small" for spike in load.spikes):
        return ()
    return (
        tr(
            "Worst pain at most {settled_pain} for {days} days.",
            settled_pain=SETTLED_PAIN,
            days=(case.today - since).days,
        ),
        tr("Limb symmetry {symmetry:.1f} %.", symmetry=symmetry),
        tr("Goals, mileage and relapse plan are yours to judge."),
    )


def settled_since(case: Known) -> date | None:
    """The first day of the unbroken run of low worst pain up to now, if it is long enough.

    The latest entry must lie in the last 14 days and the first of the run at least 14 days back.
    """
    began, last = low_since(case, SETTLED_PAIN), case.last_pain_day
    if began is None or last is None:
        return None
    span = timedelta(days=SETTLED_DAYS)
    return began if began <= case.today - span and last >= case.today - span else None


def low_since(case: Known, at_most: float) -> date | None:
    """The first day of the unbroken run of days with worst pain so low, up to the latest day.

    ``None`` where the latest day's worst is higher, or nothing is recorded.
    """
    began: date | None = None
    for day, worst in case.worst.items():
        if worst > at_most:
            began = None
        elif began is None:
            began = day
    return began


def _symmetry_tests(pathway: Pathway) -> tuple[str, ...]:
    """The tests whose symmetry the pathway's discharge criteria ask for."""
    columns = [row.data or {} for row in pathway.section("discharge_criteria")]
    named = (each.get("tests") for each in columns if each.get("measure") == "symmetry")
    return tuple(str(test) for tests in named if isinstance(tests, list) for test in tests)


def _symmetry(case: Known, tests: tuple[str, ...]) -> float | None:
    """The lowest latest limb symmetry of these tests, if every one recorded is enough."""
    found = [
        figure.lsi_pct
        for test in tests
        if (figure := latest_symmetry(case.strength, case.episode.side, (test,))).lsi_pct
        is not None
    ]
    values = [value for value in found if value is not None]
    return min(values) if values and min(values) >= SYMMETRY else None


def _function_met(case: Known) -> bool:
    scores = [outcome.score for outcome in case.outcomes if outcome.instrument == "PSFS"]
    return not scores or scores[-1] >= PSFS_GOOD or scores[-1] - scores[0] >= PSFS_GAIN


def imaging_decided(case: Known, imaging: ImagingFigures) -> bool:
    """Whether imaging was decided on, if a decision was ever due by days or by impact."""
    was_due = (imaging.due_on is not None and imaging.due_on <= case.today) or any(
        visit.daily_impact == "significant" for visit in case.visits
    )
    return not was_due or imaging.state is ImagingState.DONE or bool(case.decisions)
