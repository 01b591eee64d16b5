"""One episode on one line of days: what happened, what was decided, when the rule becomes true."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging_case import clock_of, counted_until, standing_of
from rehabdesk.domain.imaging_steps import CANCELLED, STEPS, day_of_step, step_words
from rehabdesk.domain.imaging_words import flag_label, study_words
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Entry, Episode, Facts
from rehabdesk.domain.series import Known, known, upto
from rehabdesk.domain.speech import Labels, mid_sentence, said, tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.words import CLEARING_LABELS, DISCHARGE_LABELS, long_date, short_date

ONSET, CONTACT, REST, RULE, FLAG, DECISION, STUDY, IMPACT, RECURRED, CLOSED, TODAY = (
    "onset",
    "first seen",
    "relative rest",
    "rule",
    "red flag",
    "decision",
    "study",
    "impact",
    "recurrence",
    "closed",
    "today",
)
LANES = ("", said("Course"), said("Rest"), said("Red flags"), said("Decisions"), said("Imaging"))
"""What stands under what, from the top; the first is the rule's own days, and today."""

_LANE_OF = {RULE: 0, TODAY: 0, REST: 2, FLAG: 3, DECISION: 4, STUDY: 5}
_SETTLED = Labels(
    {
        ImagingState.CLOSED: "The episode is closed; no imaging decision is asked for.",
        ImagingState.DONE: "Imaging is done and reported; no imaging decision is asked for.",
    }
)
_REST_DAYS = (10, 14)
"""Review on day 10, over after day 14 (CLINICAL RM01), where the pathway says nothing else."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the strip, on ``on``, or from ``on`` to ``until`` (both days included).

    ``label`` stands beside it, ``words`` say it whole; ``record`` is the row it comes from and
    opens (``None``: the rule itself, which opens its Why). ``rule`` names the threshold's row.
    """

    kind: str
    on: dt.date
    label: str
    words: str
    record: Entry | Episode | None = None
    until: dt.date | None = None
    rule: str = ""
    ended: bool = False
    """A flag that was cleared, a decision that no longer counts, a study that was cancelled."""
    in_error: bool = False
    """A flag entered in error: struck through, never taken away."""

    @property
    def lane(self) -> int:
        return _LANE_OF.get(self.kind, 1)


@dataclass(frozen=True, slots=True)
class Strip:
    """The marks in order of day, and the first and last day there is to show."""

    marks: tuple[Mark, ...]
    first: dt.date
    last: dt.date
    today: dt.date
    headline: str
    """When the rule becomes true, or became so."""
    clears: str
    """What would clear it; "" where nothing asks for it."""


def strip_of(facts: Facts, assessment: Assessment, pathway: Pathway) -> Strip:
    """The strip of an episode as known on the day of its assessment."""
    today = assessment.as_of
    case = known(facts, today)
    marks = [
        *_course(case),
        *_rest(case, pathway),
        *_rule_days(case, assessment, pathway),
        *_flags(case, pathway),
        *_decisions(case, pathway),
        *_studies(case),
        Mark(TODAY, today, tr("Today"), tr("Today, {today}.", today=long_date(today))),
    ]
    marks.sort(key=lambda mark: (mark.on, mark.lane))
    days = [day for mark in marks for day in (mark.on, mark.until) if day is not None]
    return Strip(
        tuple(marks),
        min(days),
        max(days),
        today,
        _headline(assessment),
        " ".join(assessment.imaging.clears_when),
    )


def _course(case: Known) -> Iterator[Mark]:
    episode, today = case.episode, case.today
    onset, latest = episode.onset_date, episode.onset_latest
    if onset is not None and latest is not None and latest > onset:
        words = tr(
            "Symptoms began between {onset} and {latest}.",
            onset=long_date(onset),
            latest=long_date(latest),
        )
        yield Mark(ONSET, onset, tr("Onset, a range"), words, episode, latest)
    elif onset is not None:
        yield Mark(
            ONSET,
            onset,
            tr("Onset"),
            tr("Symptoms began on {onset}.", onset=long_date(onset)),
            episode,
        )
    seen = episode.first_seen
    if seen <= today:
        yield Mark(
            CONTACT,
            seen,
            tr("First seen"),
            tr("First seen on {seen}.", seen=long_date(seen)),
            episode,
        )
    yield from _impact(case)
    for answer in upto(case.facts.recurrences, today):
        chosen = tr("a new episode") if answer.choice == "new" else tr("the same episode")
        words = tr(
            "Pain came back on {date}: {chosen}. {reason}",
            date=long_date(answer.date),
            chosen=chosen,
            reason=answer.reason,
        )
        yield Mark(RECURRED, answer.date, tr("Pain back"), words, answer)
    if case.is_closed and episode.discharged_on is not None:
        label = DISCHARGE_LABELS.get(episode.discharge_reason, tr("Closed"))
        where = (
            tr(" to {destination}", destination=episode.destination) if episode.destination else ""
        )
        words = tr(
            "{label}{where} on {discharged_on}.",
            label=label,
            where=where,
            discharged_on=long_date(episode.discharged_on),
        )
        yield Mark(CLOSED, episode.discharged_on, label, words, episode)


def _impact(case: Known) -> Iterator[Mark]:
    """Each visit from which daily movement was significantly affected."""
    before = ""
    for visit in case.impact_answers:
        if visit.daily_impact == "significant" and before != "significant":
            words = tr(
                "Daily movement significantly affected since {date}.", date=long_date(visit.date)
            )
            yield Mark(IMPACT, visit.date, tr("Impact"), words, visit)
        before = visit.daily_impact


def _rest(case: Known, pathway: Pathway) -> Iterator[Mark]:
    """Relative rest, from the day phase 0 began until the window is over or another phase began."""
    review, over = _rest_days(pathway)
    for place, start in enumerate(case.phases):
        if start.phase != 0 or (place and case.phases[place - 1].phase == 0):
            continue  # setting phase 0 again while it runs does not start it anew
        last = start.date + dt.timedelta(days=over - 1)
        then = next((each for each in case.phases[place + 1 :] if each.phase != 0), None)
        ended = then is not None and then.date <= last
        until = last
        if then is not None and ended:
            until = max(start.date, then.date - dt.timedelta(days=1))
        asked = start.date + dt.timedelta(days=review - 1)
        words = tr(
            "Relative rest from {date}, that day being day 1: review on day "
            "{review}, {asked}; over after day {over}, {last}.",
            date=long_date(start.date),
            review=review,
            asked=long_date(asked),
            over=over,
            last=long_date(last),
        )
        if then is not None and ended:
            words += tr(" Ended by phase {phase}.", phase=then.phase)
        yield Mark(REST, start.date, tr("Relative rest"), words, start, until, ended=ended)


def _rest_days(pathway: Pathway) -> tuple[int, int]:
    row = pathway.rows.get("RM01")
    data = (row.data or {}) if row else {}
    low, high = data.get("min"), data.get("max")
    return (low, high) if isinstance(low, int) and isinstance(high, int) else _REST_DAYS


def _rule_days(case: Known, assessment: Assessment, pathway: Pathway) -> Iterator[Mark]:
    """The days on which the rule becomes true, counted from onset (or the latest it can be)."""
    rule, imaging = pathway.imaging, assessment.imaging
    if rule is None or imaging.consider_on is None or imaging.due_on is None:
        return
    clock = clock_of(case)
    since = "" if clock.earliest else tr(" of known symptoms; the onset is unknown")
    for day, count, what, row in (
        (imaging.consider_on, rule.consider_from_day, tr("consider imaging"), "CONSIDER_FROM_DAY"),
        (imaging.due_on, rule.due_from_day, tr("an imaging decision is due"), "DUE_FROM_DAY"),
    ):
        words = tr(
            "Day {count}{since}: from {day} {what}.",
            count=count,
            since=since,
            day=long_date(day),
            what=what,
        )
        yield Mark(RULE, day, tr("Day {count}", count=count), words, rule=row)


def _flags(case: Known, pathway: Pathway) -> Iterator[Mark]:
    for flag in case.red_flags:
        label = flag_label(flag, pathway)
        cleared = flag.cleared_on if flag.cleared_on and flag.cleared_on <= case.today else None
        by = tr(" by {clinician}", clinician=flag.clinician) if flag.clinician else ""
        words = tr("{label}: ticked {date}{by}", label=label, date=long_date(flag.date), by=by)
        if cleared is not None:
            who = tr(" by {cleared_by}", cleared_by=flag.cleared_by) if flag.cleared_by else ""
            why = mid_sentence(CLEARING_LABELS.get(flag.cleared_reason, ""))
            words += tr(
                ", cleared {cleared}{who}{value}.",
                cleared=long_date(cleared),
                who=who,
                value=f" ({why})" if why else "",
            )
        else:
            words += tr(", not cleared.")
        yield Mark(
            FLAG,
            flag.date,
            label,
            words,
            flag,
            cleared or case.today,
            ended=cleared is not None,
            in_error=cleared is not None and flag.cleared_reason == "entered_in_error",
        )


def _decisions(case: Known, pathway: Pathway) -> Iterator[Mark]:
    rule = pathway.imaging or ImagingThresholds()
    standing = standing_of(case, clock_of(case), rule)
    for decision in case.decisions:
        last = counted_until(decision, rule)
        latest = standing is not None and standing.decision is decision
        void = latest and standing is not None and bool(standing.void)
        name = tr("Snoozed") if decision.decision == "snooze" else tr("Not indicated")
        reason = pathway.decision_reasons.get(decision.reason, decision.reason)
        by = tr(" by {clinician}", clinician=decision.clinician) if decision.clinician else ""
        words = tr(
            "{name} from {date} to {last}{by}: {reason}.",
            name=name,
            date=long_date(decision.date),
            last=long_date(last),
            by=by,
            reason=reason,
        )
        words += f" {decision.note}"
        if void and standing is not None:
            void_on = standing.void_on or case.today
            words += tr(" Void since {void_on}: it no longer counts.", void_on=long_date(void_on))
            last = min(last, void_on)
        ended = last < case.today or void
        yield Mark(DECISION, decision.date, name, words, decision, last, ended=ended)


def _studies(case: Known) -> Iterator[Mark]:
    """Each study from its request to its furthest day; a mark a study."""
    stored = {study.row_id: study for study in case.facts.imaging}
    for study in case.imaging:
        steps = [(step, day) for step in (*STEPS, CANCELLED) if (day := day_of_step(study, step))]
        told = ", ".join(
            f"{mid_sentence(step_words(study, step))} {short_date(day, case.today)}"
            for step, day in steps
        )
        first = study.requested_on or study.done_on
        if first is None:
            continue
        label = study_words(study).split(" of ")[0]
        yield Mark(
            STUDY,
            first,
            f"{label} {mid_sentence(step_words(study, steps[-1][0]))}",
            f"{study_words(study)}: {told}.",
            stored.get(study.row_id, study),
            max(day for _, day in steps),
            ended=study.cancelled_on is not None,
        )


def _headline(assessment: Assessment) -> str:
    imaging, today = assessment.imaging, assessment.as_of
    if imaging.consider_on is None or imaging.due_on is None:
        return tr("This pathway has no imaging rule.")
    if imaging.state in _SETTLED:
        return _SETTLED[imaging.state]
    consider, due = (short_date(day, today) for day in (imaging.consider_on, imaging.due_on))
    if today < imaging.consider_on:
        return tr(
            "Consider imaging from {consider}; a decision is due from {due}.",
            consider=consider,
            due=due,
        )
    if today < imaging.due_on:
        return tr(
            "Consider imaging since {consider}; a decision is due from {due}.",
            consider=consider,
            due=due,
        )
    return tr(
        "Consider imaging since {consider}; a decision due since {due}.", consider=consider, due=due
    )
