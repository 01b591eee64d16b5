"""Everything known of one episode on one day: what row, page, letter and export are made of."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.adherence import AdherenceFigures, adherence_of
from rehabdesk.domain.alerts import Alert, Figures, alerts
from rehabdesk.domain.imaging import ImagingFigures, imaging_of, state_of
from rehabdesk.domain.imaging_case import clock_of
from rehabdesk.domain.load import LoadFigures, load_of
from rehabdesk.domain.pain import PainFigures, pain_of
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Episode, EpisodeKey, Facts, Patient
from rehabdesk.domain.series import known
from rehabdesk.domain.states import URGENCY, ImagingState
from rehabdesk.domain.strength import StrengthFigures, strength_of
from rehabdesk.domain.undecided import is_undecided

OPEN, CLOSED = "open", "closed"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What an episode's facts mean on ``as_of``. Figures are unrounded; ``None`` is "not known"."""

    as_of: date
    patient: Patient
    episode: Episode
    status: str
    days_since_onset: int | None
    imaging: ImagingFigures
    pain: PainFigures
    load: LoadFigures
    strength: StrengthFigures
    adherence: AdherenceFigures
    alerts: tuple[Alert, ...]
    review_overdue: bool
    last_entry_on: date | None
    phase: int | None
    undecided: bool
    """It asks for a decision and nothing recorded on the day answers it; no figure of CONTRACT."""

    @property
    def key(self) -> EpisodeKey:
        return self.episode.key


def assess(facts: Facts, today: date, pathway: Pathway) -> Assessment:
    """Judge an episode as it was known on ``today``: nothing dated later is read.

    Pure: the same facts, day and pathway always give the same assessment. Fields of the episode
    itself (onset, side, next review) are those of now, whatever the day (CONTRACT section 4).
    """
    case = known(facts, today)
    clock = clock_of(case)
    review = facts.episode.next_review
    figures = Figures(
        imaging=imaging_of(case, clock, pathway),
        pain=pain_of(case),
        load=load_of(case.runs, today),
        strength=strength_of(case, pathway),
        adherence=adherence_of(case.exercises, today, pathway),
        review_overdue=not case.is_closed and review is not None and review < today,
    )
    return Assessment(
        as_of=today,
        patient=facts.patient,
        episode=facts.episode,
        status=CLOSED if case.is_closed else OPEN,
        days_since_onset=None if clock.earliest is None else clock.low,
        imaging=figures.imaging,
        pain=figures.pain,
        load=figures.load,
        strength=figures.strength,
        adherence=figures.adherence,
        alerts=alerts(case, figures, pathway),
        review_overdue=figures.review_overdue,
        last_entry_on=case.last_entry_on,
        phase=case.phases[-1].phase if case.phases else None,
        undecided=is_undecided(case, figures.imaging.state),
    )


Order = tuple[int, bool, int, str, str]


def triage_order(assessment: Assessment) -> Order:
    """Sort key of the caseload: state, then longest since onset (unknown last), then the ids."""
    return _order(assessment.imaging.state, assessment.days_since_onset, assessment.key)


def _order(state: ImagingState, days: int | None, key: EpisodeKey) -> Order:
    return URGENCY[state], days is None, -(days or 0), key.patient_id, key.episode_id


def place_of(facts: Facts, today: date, pathway: Pathway) -> Order | None:
    """Where ``triage_order`` puts an episode; ``None`` where it is closed.

    It rests on the series that ``imaging.state_of`` names; the others may be left out.
    """
    case = known(facts, today)
    clock = clock_of(case)
    state = state_of(case, clock, pathway)
    if state is ImagingState.CLOSED:
        return None
    return _order(state, None if clock.earliest is None else clock.low, facts.key)


def listed(assessment: Assessment, closed: bool) -> bool:
    """Whether the caseload of the assessment's day lists it; ``closed`` adds closed episodes.

    First seen by that day, and its state is not closed: an episode that was discharged with an
    urgent red flag uncleared is still listed.
    """
    if assessment.episode.first_seen > assessment.as_of:
        return False
    return closed or assessment.imaging.state is not ImagingState.CLOSED


def counts(assessments: Iterable[Assessment]) -> Counter[ImagingState]:
    """How many episodes are in each state, for the caseload's chips."""
    return Counter(assessment.imaging.state for assessment in assessments)
