"""The chips: what each one counts and keeps."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.speech import tr


@dataclass(frozen=True, slots=True)
class Filter:
    """Keeps the episodes in one of ``states`` or with the alert ``code``.

    ``undecided`` keeps those that still wait for somebody to decide today.
    """

    key: str
    words: str
    states: frozenset[ImagingState] = frozenset()
    code: str = ""
    only_if_any: bool = False
    undecided: bool = False

    def keeps(self, assessment: Assessment) -> bool:
        if assessment.imaging.state in self.states:
            return True
        if self.undecided and assessment.undecided:
            return True
        return bool(self.code) and any(alert.code == self.code for alert in assessment.alerts)


UNDECIDED = Filter("undecided", tr("Undecided"), undecided=True)
FILTERS = (
    UNDECIDED,
    Filter(
        "red_flag",
        tr("Red flag"),
        frozenset({ImagingState.EMERGENCY, ImagingState.URGENT}),
        only_if_any=True,
    ),
    Filter("due", tr("Imaging due"), frozenset({ImagingState.DUE, ImagingState.DUE_IMPACT})),
    Filter("consider", tr("Consider"), frozenset({ImagingState.CONSIDER})),
    Filter("chase", tr("Chase"), frozenset({ImagingState.CHASE})),
    Filter("pain_rising", tr("Pain rising"), code="pain_rising"),
    Filter("load_spike", tr("Load spike"), code="load_spike"),
    Filter("review_overdue", tr("Review overdue"), code="review_overdue"),
    Filter("silent", tr("Silent"), code="silent"),
    Filter("ready", tr("Ready to discharge"), code="ready_to_discharge"),
)


def kept(assessment: Assessment, chosen: Collection[Filter]) -> bool:
    """Whether an episode is shown: any of the chosen filters keeps it, or none is chosen."""
    return not chosen or any(one.keeps(assessment) for one in chosen)


def counts(assessments: Iterable[Assessment]) -> dict[str, int]:
    """How many episodes each filter keeps, by its key."""
    found = dict.fromkeys((one.key for one in FILTERS), 0)
    by_state = {state: one.key for one in FILTERS for state in one.states}
    by_code = {one.code: one.key for one in FILTERS if one.code}
    for assessment in assessments:
        found[UNDECIDED.key] += assessment.undecided
        if key := by_state.get(assessment.imaging.state):
            found[key] += 1
        for code in {alert.code for alert in assessment.alerts}:
            if key := by_code.get(code):
                found[key] += 1
    return found
