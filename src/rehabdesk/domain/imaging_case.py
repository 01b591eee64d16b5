"""What the imaging rule looks at: the clock, the study that decides, the decision in force."""

from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Decision, Episode, ImagingStudy, RedFlag
from rehabdesk.domain.series import Known, after

ANSWERING = ("mri", "ultrasound")
"""The modalities that answer the soft-tissue question (CLINICAL NF03)."""

HANDED_OVER = ("transferred", "died")
"""Discharge reasons after which a flag raised by then is somebody else's to act on."""

NOT_DUE, CONSIDER, DUE = range(3)
"""The bands by days, in order."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The days since onset, on one day.

    ``since`` is the day ``low`` counts from; ``high`` is ``None`` where the onset is unknown.
    ``first_pain`` says that an unknown onset counts from recorded pain rather than first contact.
    """

    today: date
    earliest: date | None
    since: date
    is_range: bool
    first_pain: bool = False

    @property
    def low(self) -> int:
        return (self.today - self.since).days

    @property
    def high(self) -> int | None:
        return None if self.earliest is None else (self.today - self.earliest).days

    def band(self, day: date, rule: ImagingThresholds) -> int:
        """The band by days on ``day``, by the same clock."""
        low = (day - self.since).days
        if low >= rule.due_from_day:
            return DUE
        high = (day - self.earliest).days if self.is_range and self.earliest else low
        return CONSIDER if max(low, high) >= rule.consider_from_day else NOT_DUE


def clock_of(case: Known) -> Clock:
    """The clock of an episode: from onset, never from first contact where onset is known.

    With the onset unknown, the earlier of first contact and the first day of pain above 0 is the
    latest that symptoms can have begun.
    """
    episode = case.episode
    onset = episode.onset_date
    if onset is not None:
        latest = episode.onset_latest or onset
        return Clock(case.today, onset, latest, latest > onset)
    first_pain = next((day for day, worst in case.worst.items() if worst > 0), None)
    if first_pain is not None and first_pain < episode.first_seen:
        return Clock(case.today, None, first_pain, False, first_pain=True)
    return Clock(case.today, None, episode.first_seen, False)


@dataclass(frozen=True, slots=True)
class Standing:
    """The latest decision, until when it counts, and what has voided it since.

    ``void`` is "", "impact", "pain" or "band"; ``void_on`` the day that did it, where one did.
    """

    decision: Decision
    last_day: date
    void: str = ""
    void_on: date | None = None

    def is_within(self, today: date) -> bool:
        """Not yet past its last day, which counts."""
        return today <= self.last_day


def counted_until(decision: Decision, rule: ImagingThresholds) -> date:
    """The last day a decision counts: its ``until``, capped from its date (CLINICAL DC-R2/R4)."""
    cap = rule.snooze_max_days if decision.decision == "snooze" else rule.decline_review_max_days
    return min(decision.until, decision.date + timedelta(days=cap))


def standing_of(case: Known, clock: Clock, rule: ImagingThresholds) -> Standing | None:
    """How the latest decision stands, or ``None`` where none was recorded (CONTRACT 4.1)."""
    if not case.decisions:
        return None
    decision = case.decisions[-1]
    last_day = counted_until(decision, rule)
    for visit in after(case.visits, decision.date):
        if visit.daily_impact == "significant":
            return Standing(decision, last_day, "impact", visit.date)
    worse_on = _worse_since(case, decision.date, rule.worse_break_nprs)
    if worse_on is not None:
        return Standing(decision, last_day, "pain", worse_on)
    if decision.decision == "snooze" and (
        clock.band(case.today, rule) > clock.band(decision.date, rule)
    ):
        return Standing(decision, last_day, "band")
    return Standing(decision, last_day)


def _worse_since(case: Known, decided_on: date, points: int) -> date | None:
    """The first day since the decision with a worst that reached the worst then plus ``points``.

    The worst then is that of the last day with entries on or before the decision; with no such
    day there is nothing to compare with.
    """
    reference: int | None = None
    for day, worst in case.worst.items():
        if day <= decided_on:
            reference = worst
        elif reference is None:
            return None
        elif worst >= reference + points:
            return day
    return None


def covers(study: ImagingStudy, episode: Episode) -> bool:
    """Whether a study is of a kind and side that can answer for this episode."""
    if study.modality not in ANSWERING:
        return False
    return study.side == "both" or (study.side == episode.side and episode.side != "both")


def _in_time(study: ImagingStudy, not_before: date) -> bool:
    dated = study.done_on or study.requested_on
    return dated is not None and dated >= not_before


def _recency(study: ImagingStudy) -> tuple[date, date]:
    requested = study.requested_on or date.min
    return (study.done_on or study.booked_for or requested, requested)


@dataclass(frozen=True, slots=True)
class Studies:
    """The imaging of an episode as known on the day, sorted by what it means for the rule."""

    deciding: ImagingStudy | None
    """The most recent qualifying study; it alone decides."""
    cancelled: tuple[ImagingStudy, ...]
    """Would qualify, but cancelled."""
    prior: tuple[ImagingStudy, ...]
    """MRI or ultrasound of a side that would qualify, done before onset."""
    others: tuple[ImagingStudy, ...]
    """On file, but no answer for this episode: another side, another kind, too early."""


NO_STUDIES = Studies(None, (), (), ())


def studies_of(case: Known, clock: Clock) -> Studies:
    """Sort the studies of an episode already cut at its day (CONTRACT 4.1)."""
    if not case.imaging:
        return NO_STUDIES
    episode = case.episode
    not_before = episode.onset_date or clock.since
    qualifying: list[ImagingStudy] = []
    cancelled: list[ImagingStudy] = []
    prior: list[ImagingStudy] = []
    others: list[ImagingStudy] = []
    for study in case.imaging:
        if not covers(study, episode):
            others.append(study)
        elif _in_time(study, not_before):
            (cancelled if study.cancelled_on else qualifying).append(study)
        elif study.done_on and episode.onset_date:
            prior.append(study)
        else:
            others.append(study)
    # max keeps the first of equals, and the later row is to win.
    deciding = max(reversed(qualifying), key=_recency, default=None)
    return Studies(deciding, tuple(cancelled), tuple(prior), tuple(others))


def tier_of(flag: RedFlag, pathway: Pathway) -> str:
    """A flag's tier: emergency, urgent or refer.

    A key that the pathway doesn't know (raised under another one) is urgent, so that no ticked
    flag is ever silently lost.
    """
    return next((rule.tier for rule in pathway.red_flags if rule.key == flag.flag), "urgent")


def acted_on_by(case: Known, flag: RedFlag) -> bool:
    """Whether an uncleared flag was handed over: closed as transferred or died since raised."""
    episode = case.episode
    return (
        case.is_closed
        and episode.discharge_reason in HANDED_OVER
        and episode.discharged_on is not None
        and episode.discharged_on >= flag.date
    )
