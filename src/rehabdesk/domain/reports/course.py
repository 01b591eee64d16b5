"""One episode as a report sees it: how it ended, and how its day 28 stood."""

from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain.contact import was_seen
from rehabdesk.domain.imaging_case import Clock, clock_of, covers, standing_of, studies_of
from rehabdesk.domain.outcome_changes import Change, change_of
from rehabdesk.domain.outcome_measures import measures
from rehabdesk.domain.pain import PainFigures, pain_of
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Episode, Facts
from rehabdesk.domain.series import Known, known

SILENT_DAYS = 42
"""An open episode without an entry for longer, and without a review ahead, was dropped [P]."""

SEEN_LATE, CLOSED_BEFORE, COUNTED = "seen late", "closed before", "counted"


@dataclass(frozen=True, slots=True)
class Ending:
    """How an episode stood on the day it was discharged.

    ``days`` from first contact; ``visits`` that took place; ``outcomes`` by instrument.
    """

    days: int
    visits: int
    pain: PainFigures
    outcomes: dict[str, Change]


@dataclass(frozen=True, slots=True)
class ImagingDay:
    """The day an imaging decision became due by the days since onset, and how it stood then."""

    on: date
    standing: str
    imaged: bool = False
    decided: bool = False
    symptom_free: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """An episode's part in any period's figures; ``imaging`` is ``None`` where no day is known."""

    facts: Facts
    ending: Ending | None
    imaging: ImagingDay | None

    @property
    def episode(self) -> Episode:
        return self.facts.episode

    def ended_by(self, day: date) -> bool:
        ended = self.episode.discharged_on
        return ended is not None and ended <= day

    def is_dropped(self, day: date) -> bool:
        return is_dropped(self.facts, day)


def is_dropped(facts: Facts, day: date) -> bool:
    """Open that day, silent for longer than ``SILENT_DAYS``, and no review planned after it."""
    episode = facts.episode
    ended, review = episode.discharged_on, episode.next_review
    if episode.first_seen > day or (ended is not None and ended <= day):
        return False
    if review is not None and review > day:
        return False
    last = known(facts, day).last_entry_on or episode.first_seen
    return (day - last).days > SILENT_DAYS


def course_of(facts: Facts, pathway: Pathway, today: date) -> Course:
    """Reads nothing dated after ``today``; facts of an episode discharged by then are detailed."""
    ended = facts.episode.discharged_on
    ending = _ending(facts, pathway, ended) if ended is not None and ended <= today else None
    return Course(facts, ending, _imaging_day(facts, pathway, today))


def _ending(facts: Facts, pathway: Pathway, day: date) -> Ending:
    case = known(facts, day)
    changes = ((one, change_of(one, facts, day, pathway)) for one in measures(pathway))
    return Ending(
        days=(day - facts.episode.first_seen).days,
        visits=sum(was_seen(visit) for visit in case.visits),
        pain=pain_of(case),
        outcomes={measure.instrument: change for measure, change in changes if change is not None},
    )


def _imaging_day(facts: Facts, pathway: Pathway, today: date) -> ImagingDay | None:
    """``None`` without an imaging rule, without a known onset, and before the day has come."""
    rule, episode = pathway.imaging, facts.episode
    if rule is None or episode.onset_date is None:
        return None
    onset = episode.onset_latest or episode.onset_date
    day = onset + timedelta(days=rule.due_from_day)
    if day > today:
        return None
    if episode.first_seen > day:
        return ImagingDay(day, SEEN_LATE)
    case = known(facts, day)
    if case.is_closed:
        return ImagingDay(day, CLOSED_BEFORE)
    return _stood(case, clock_of(case), rule, episode.onset_date)


def _stood(case: Known, clock: Clock, rule: ImagingThresholds, onset: date) -> ImagingDay:
    imaged = any(
        study.done_on is not None and study.done_on >= onset and covers(study, case.episode)
        for study in case.imaging
        if study.cancelled_on is None
    )
    answer = standing_of(case, clock, rule)
    in_force = answer is not None and not answer.void and answer.is_within(case.today)
    return ImagingDay(
        case.today,
        COUNTED,
        imaged=imaged,
        decided=imaged or studies_of(case, clock).deciding is not None or in_force,
        symptom_free=case.symptom_free_day is not None,
    )
