"""What is still open when an episode is about to be closed: told, never a refusal."""

from collections.abc import Iterator, Mapping
from datetime import date

from rehabdesk.domain.imaging import imaging_figures
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.criteria import discharge_criteria, unmet
from rehabdesk.domain.records import Facts
from rehabdesk.domain.screening import screening
from rehabdesk.domain.speech import Labels
from rehabdesk.domain.states import ImagingState

_IMAGING: Mapping[ImagingState, str] = Labels(
    {
        ImagingState.DUE_IMPACT: "The imaging decision is due, and none is recorded.",
        ImagingState.DUE: "The imaging decision is due, and none is recorded.",
        ImagingState.CONSIDER: "Imaging is to be considered, and no decision is recorded.",
        ImagingState.ONSET_UNKNOWN: "The onset is unknown, so it is not known if imaging is due.",
        ImagingState.CHASE: "An imaging study is under way and waits to be chased.",
        ImagingState.REQUESTED: "An imaging study is requested and not done.",
        ImagingState.BOOKED: "An imaging study is booked and not done.",
        ImagingState.AWAITING_REPORT: "An imaging study is done and not reported.",
    }
)


def still_open(facts: Facts, day: date, pathway: Pathway) -> tuple[str, ...]:
    """Sentences for what is undecided on ``day``, then for each discharge criterion not met.

    Imaging and the red-flag screen come first (CLINICAL 2, 7, DS-C1 to DS-C8). Empty where all
    is done. The clinician may close all the same.
    """
    return tuple(_told(facts, day, pathway))


def _told(facts: Facts, day: date, pathway: Pathway) -> Iterator[str]:
    words = _IMAGING.get(imaging_figures(facts, day, pathway).state)
    if words:
        yield words
    found = screening(facts, day, pathway)
    if found.due:
        yield found.because
    for criterion in unmet(discharge_criteria(facts, day, pathway)):
        yield f"{criterion.text}: {criterion.status.value}."
