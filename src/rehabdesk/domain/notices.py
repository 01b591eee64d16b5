"""What stands beside the imaging state: the screen, a void decision, an early recurrence."""

from typing import NamedTuple

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.imaging_case import clock_of, standing_of
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.recurrence import EARLY_MONTHS, Reinjury, reinjury_of
from rehabdesk.domain.screening import screening, screening_explained
from rehabdesk.domain.series import known
from rehabdesk.domain.speech import begun_large, tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.words import long_date, plural, short_date

SCREEN, VOID, RECURRENCE, LATE = "screen", "void", "recurrence", "late"
LOADING_FIRST = "DC01"
"""CLINICAL DC-R6: supervised loading first, what a late presenter is offered."""
EARLY_RULE = "RC04"


class Notice(NamedTuple):
    """One chip beside the state; ``asks`` marks one that wants something done."""

    kind: str
    words: str
    asks: bool
    explanation: Explanation


def notices_of(
    facts: Facts, prior: Facts | None, assessment: Assessment, pathway: Pathway
) -> tuple[Notice, ...]:
    """The chips of an episode; ``prior`` is the one it follows. None changes the state."""
    found = [
        _screen(facts, assessment, pathway),
        _void(facts, assessment, pathway),
        _early(facts, prior, pathway),
        _late(facts, assessment, pathway),
    ]
    return tuple(notice for notice in found if notice is not None)


def _screen(facts: Facts, assessment: Assessment, pathway: Pathway) -> Notice | None:
    """When red flags were last asked about: stands there always, also beside "not due" (HZ03)."""
    today = assessment.as_of
    found = screening(facts, today, pathway)
    if found.last is None and not found.due:
        return None
    if found.last is None:
        words = tr("Red flags not screened")
    elif found.due:
        words = tr("Pain jumped: screen red flags again")
    else:
        words = tr("Red flags screened {date}", date=short_date(found.last.date, today))
    return Notice(SCREEN, words, found.due, screening_explained(facts, today, pathway))


def _void(facts: Facts, assessment: Assessment, pathway: Pathway) -> Notice | None:
    if "decision_void" not in assessment.imaging.modifiers:
        return None
    rule = pathway.imaging or ImagingThresholds()
    case = known(facts, assessment.as_of)
    standing = standing_of(case, clock_of(case), rule)
    if standing is None:
        return None
    name = tr("Snooze") if standing.decision.decision == "snooze" else tr("Decision not to refer")
    causes = {
        "impact": tr("daily movement was significantly affected"),
        "pain": tr(
            "worst pain rose by {worse_break_nprs} or more", worse_break_nprs=rule.worse_break_nprs
        ),
        "band": tr("the days since onset reached the next band"),
    }
    made = long_date(standing.decision.date)
    inputs = [Input(tr("Decision"), standing.decision.note, standing.decision.date)]
    if standing.void_on is not None:
        inputs.append(Input(tr("Since then"), causes[standing.void], standing.void_on))
    explanation = from_row(
        pathway,
        "DC-R5",
        tr("{name} of {made}", name=name, made=made),
        tr("No longer counts: {causes}", causes=causes[standing.void]),
        inputs=tuple(inputs),
    )
    return Notice(
        VOID,
        tr("{name} void: {causes}", name=name, causes=causes[standing.void]),
        True,
        explanation,
    )


def _late(facts: Facts, assessment: Assessment, pathway: Pathway) -> Notice | None:
    """Due at, or soon after, first contact: the offer to load first; the state is unchanged."""
    due = assessment.imaging.state in (ImagingState.DUE, ImagingState.DUE_IMPACT)
    rule = pathway.imaging
    if not due or rule is None or LOADING_FIRST not in pathway.decision_reasons:
        return None
    seen = facts.episode.first_seen
    days = (assessment.as_of - seen).days
    if days > rule.stale_after_days or known(facts, assessment.as_of).decisions:
        return None
    explanation = from_row(
        pathway,
        assessment.imaging.rule,
        tr("Late presenter"),
        tr("The count runs from onset, never from first contact"),
        inputs=(Input(tr("First contact"), long_date(seen), seen),),
    )
    words = tr("First contact {days} ago: supervised loading first…", days=plural(days, "day"))
    return Notice(LATE, words, False, explanation)


def _early(facts: Facts, prior: Facts | None, pathway: Pathway) -> Notice | None:
    found = reinjury_of(facts, prior, pathway) if prior is not None else None
    if found is None or found.label != "early" or EARLY_RULE not in pathway.rows:
        return None  # without the row this pathway has no imaging to consider earlier
    words = tr(
        "Recurrence within {early_months} months: consider imaging earlier",
        early_months=EARLY_MONTHS,
    )
    return Notice(RECURRENCE, words, True, reinjury_explained(found, pathway))


def reinjury_explained(found: Reinjury, pathway: Pathway) -> Explanation:
    """Why a recurrence is called early, late or delayed."""
    return from_row(
        pathway,
        EARLY_RULE if found.label == "early" else "RC03",
        tr("Recurrence"),
        tr("{label}; the imaging state is unchanged", label=begun_large(tr(found.label))),
        inputs=(
            Input("Return", found.basis, found.returned_on),
            Input(tr("Onset of this episode"), long_date(found.came_back), found.came_back),
        ),
        arithmetic=(
            tr(
                "{came_back} \N{MINUS SIGN} {returned_on} = {days} days",
                came_back=long_date(found.came_back),
                returned_on=long_date(found.returned_on),
                days=(found.came_back - found.returned_on).days,
            )
        ),
        threshold=tr("Early to 2 months after the return, late to 12 months, delayed after that"),
    )
