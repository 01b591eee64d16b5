"""Is an imaging decision due? (CONTRACT 4.1; CLINICAL section 2.)"""

from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain import imaging_words
from rehabdesk.domain.imaging_case import (
    CONSIDER,
    DUE,
    Clock,
    Standing,
    Studies,
    acted_on_by,
    clock_of,
    standing_of,
    studies_of,
    tier_of,
)
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Facts, ImagingStudy, RedFlag
from rehabdesk.domain.series import Known, known
from rehabdesk.domain.states import URGENCY, ImagingState

__all__ = ["URGENCY", "ImagingFigures", "ImagingState", "imaging_figures", "imaging_of", "state_of"]


@dataclass(frozen=True, slots=True)
class ImagingFigures:
    """The imaging state with the facts that raised it, in sentences, and what would clear it.

    ``rule`` is CLINICAL's row id (``IM-R15``). ``consider_on`` and ``due_on`` are the days the
    rule becomes true; ``None`` only where the pathway has no imaging rule.
    """

    state: ImagingState
    rule: str
    consider_on: date | None
    due_on: date | None
    label: str = ""
    """The state in two words, with its day where it has one: "Booked 9 Mar"."""
    modifiers: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    clears_when: tuple[str, ...] = ()


def imaging_figures(facts: Facts, today: date, pathway: Pathway) -> ImagingFigures:
    """The imaging decision of ``facts`` as known on ``today``, by the thresholds of ``pathway``."""
    case = known(facts, today)
    return imaging_of(case, clock_of(case), pathway)


def imaging_of(case: Known, clock: Clock, pathway: Pathway) -> ImagingFigures:
    """The imaging decision of an episode already cut at its day."""
    # A pathway without an imaging rule still says when an entry is stale.
    rule = pathway.imaging or ImagingThresholds()
    studies = studies_of(case, clock)
    standing = standing_of(case, clock, rule)
    flags = _flags(case, pathway)
    state, row = _state(case, clock, studies, standing, flags, pathway.imaging)
    told = imaging_words.Told(case, clock, rule, studies, standing, flags, pathway)
    consider_from = clock.earliest or clock.since
    return ImagingFigures(
        state=state,
        rule=row,
        consider_on=(
            consider_from + timedelta(days=rule.consider_from_day) if pathway.imaging else None
        ),
        due_on=clock.since + timedelta(days=rule.due_from_day) if pathway.imaging else None,
        label=imaging_words.label(state, row, told),
        modifiers=_modifiers(case, clock, rule, studies, standing, pathway),
        reasons=imaging_words.reasons(state, row, told),
        clears_when=imaging_words.clears_when(state, row, told),
    )


def state_of(case: Known, clock: Clock, pathway: Pathway) -> ImagingState:
    """The state alone: it rests on pain, visits, red flags, imaging and decisions."""
    standing = standing_of(case, clock, pathway.imaging or ImagingThresholds())
    studies, flags = studies_of(case, clock), _flags(case, pathway)
    return _state(case, clock, studies, standing, flags, pathway.imaging)[0]


def _flags(case: Known, pathway: Pathway) -> dict[str, list[RedFlag]]:
    """Uncleared flags that nobody has taken over, by tier."""
    by_tier: dict[str, list[RedFlag]] = {}
    for flag in case.uncleared:
        if not acted_on_by(case, flag):
            by_tier.setdefault(tier_of(flag, pathway), []).append(flag)
    return by_tier


def _state(
    case: Known,
    clock: Clock,
    studies: Studies,
    standing: Standing | None,
    flags: dict[str, list[RedFlag]],
    rule: ImagingThresholds | None,
) -> tuple[ImagingState, str]:
    """The first state that holds, with CLINICAL's row of it: the order of CONTRACT 4.1."""
    if flags.get("emergency"):
        return ImagingState.EMERGENCY, "IM-R01"
    if flags.get("urgent"):
        return ImagingState.URGENT, "IM-R02"
    if case.is_closed:
        return ImagingState.CLOSED, "IM-R03"
    if rule is None:
        return ImagingState.OUT_OF_SCOPE, "IM-R04"
    if studies.deciding is not None:
        return _state_of_study(studies.deciding, case.today, rule)
    if _asks_resolved(case):
        return ImagingState.CHECK_RESOLVED, "IM-R12"
    if standing is not None and not standing.void and standing.is_within(case.today):
        snoozed = standing.decision.decision == "snooze"
        return (ImagingState.SNOOZED if snoozed else ImagingState.DECLINED), "IM-R13"
    return _state_by_days(case, clock, rule)


def _state_of_study(
    study: ImagingStudy, today: date, rule: ImagingThresholds
) -> tuple[ImagingState, str]:
    if study.done_on is not None:
        if study.reported_on is not None:
            return ImagingState.DONE, "IM-R05"
        if (today - study.done_on).days > rule.chase_report_days:
            return ImagingState.CHASE, "IM-R06"
        return ImagingState.AWAITING_REPORT, "IM-R07"
    if study.booked_for is not None:
        if study.booked_for < today:
            return ImagingState.CHASE, "IM-R08"
        return ImagingState.BOOKED, "IM-R09"
    if study.requested_on is not None and (
        (today - study.requested_on).days > rule.chase_request_days
    ):
        return ImagingState.CHASE, "IM-R10"
    return ImagingState.REQUESTED, "IM-R11"


def _asks_resolved(case: Known) -> bool:
    """Whether the latest pain day was symptom-free and nothing from then on speaks against it."""
    day = case.symptom_free_day
    if day is None:
        return False
    return not any(
        visit.daily_impact == "significant" and visit.date >= day for visit in case.visits
    )


def _state_by_days(case: Known, clock: Clock, rule: ImagingThresholds) -> tuple[ImagingState, str]:
    answers = case.impact_answers
    if answers and answers[-1].daily_impact == "significant":
        return ImagingState.DUE_IMPACT, "IM-R14"
    band = clock.band(case.today, rule)
    if band == DUE:
        return ImagingState.DUE, "IM-R15"
    if band == CONSIDER:
        return ImagingState.CONSIDER, "IM-R16"
    if clock.earliest is None:
        return ImagingState.ONSET_UNKNOWN, "IM-R17"
    return ImagingState.NOT_DUE, "IM-R18"


def _modifiers(
    case: Known,
    clock: Clock,
    rule: ImagingThresholds,
    studies: Studies,
    standing: Standing | None,
    pathway: Pathway,
) -> tuple[str, ...]:
    """What stands beside the state and never hides it; each is found whatever the state is."""
    last_seen = case.last_pain_day or case.episode.first_seen
    voided = standing is not None and bool(standing.void) and standing.is_within(case.today)
    referred = any(tier_of(flag, pathway) == "refer" for flag in case.uncleared)
    found = (
        ("stale", (case.today - last_seen).days > rule.stale_after_days),
        ("approximate", clock.is_range),
        ("onset_unknown", clock.earliest is None),
        ("prior_imaging", bool(studies.prior)),
        ("imaging_cancelled", studies.deciding is None and bool(studies.cancelled)),
        ("refer_rheumatology", referred),
        ("decision_void", voided),
    )
    return tuple(name for name, holds in found if holds)
