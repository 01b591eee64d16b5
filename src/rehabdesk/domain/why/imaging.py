"""Why the imaging rule says what it says (CLINICAL 2.3, RG03)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import counted_until, studies_of
from rehabdesk.domain.imaging_words import flag_label, side_words
from rehabdesk.domain.records import Decision, ImagingStudy
from rehabdesk.domain.speech import mid_sentence, said, tr
from rehabdesk.domain.why.asked import Asked, days_between
from rehabdesk.domain.words import (
    ACTIVITY_LABELS,
    DISCHARGE_LABELS,
    IMPACT_LABELS,
    MODALITY_LABELS,
    long_date,
    plural,
)

LIMITS = said(
    "It raises a question and never names a diagnosis; it does not exclude serious pathology. "
    "It counts whole calendar days since onset and reads only what was recorded; red flags are "
    "ticked by a clinician, never inferred. Imaging findings also occur in people without pain. "
    "The decision is the clinician's."
)
_STEPS = (
    (said("requested"), "requested_on"),
    (said("booked for"), "booked_for"),
    (said("done"), "done_on"),
    (said("reported"), "reported_on"),
    (said("cancelled"), "cancelled_on"),
)


def state(asked: Asked) -> Explanation:
    """The imaging state: everything it read, how it counted, and by which thresholds."""
    imaging = asked.assessment.imaging
    told = asked.explain(
        imaging.rule,
        tr("Imaging decision"),
        " ".join((f"{imaging.label}.", *imaging.reasons[:1])),
        tuple(inputs(asked)),
        arithmetic="\n".join(_counted(asked)),
        threshold=_THRESHOLDS.get(imaging.rule, _none)(asked),
        missing=tuple(_missing(asked)),
    )
    return replace(
        told, limits=" ".join(part for part in (_ended(told.limits), tr(LIMITS)) if part)
    )


def clearing(asked: Asked) -> Explanation | None:
    """What would clear the state; ``None`` where nothing asks for it."""
    imaging = asked.assessment.imaging
    if not imaging.clears_when:
        return None
    told = asked.explain(
        imaging.rule,
        tr("What would clear it"),
        " ".join(imaging.clears_when),
        threshold=tr("Any one of these."),
    )
    return replace(told, source="", limits="")  # said beside the state already


def inputs(asked: Asked) -> Iterator[Input]:
    """Each fact the rule reads, with its day."""
    case, episode = asked.case, asked.case.episode
    yield _onset(asked)
    yield Input(tr("Side"), episode.side)
    yield Input(tr("First contact"), "", episode.first_seen)
    for flag in case.uncleared:
        yield Input(
            tr("Red flag"),
            tr("{flag_label}, not cleared", flag_label=flag_label(flag, asked.pathway)),
            flag.date,
        )
    if case.is_closed:
        reason = DISCHARGE_LABELS.get(episode.discharge_reason, tr("Closed"))
        yield Input(tr("Episode"), reason, episode.discharged_on)
    if case.last_pain_day is not None:
        yield Input(tr("Latest pain"), _scores(asked, case.last_pain_day), case.last_pain_day)
    if case.impact_answers:
        answer = case.impact_answers[-1]
        yield Input(tr("Daily movement"), IMPACT_LABELS[answer.daily_impact], answer.date)
    for study in case.imaging:
        yield Input(tr("Imaging on file"), study_steps(study))
    if case.decisions:
        yield _decision(asked, case.decisions[-1])
    if case.last_entry_on is not None:
        yield Input(tr("Last entry"), "", case.last_entry_on)


def study_steps(study: ImagingStudy) -> str:
    """``MRI of the left side: requested 2 Mar 2026, done 9 Mar 2026``."""
    steps = [
        f"{_step_word(study, word)} {long_date(day)}"
        for word, field in _STEPS
        if (day := getattr(study, field)) is not None
    ]
    name = MODALITY_LABELS.get(study.modality, study.modality)
    return tr(
        "{name} of {side_words}: {steps}",
        name=name,
        side_words=side_words(study.side),
        steps=", ".join(steps),
    )


def _step_word(study: ImagingStudy, word: str) -> str:
    missed = word == "cancelled" and study.cancel_reason == "dna"
    return tr("not attended") if missed else tr(word)


def _onset(asked: Asked) -> Input:
    clock = asked.clock
    if clock.earliest is None:
        basis = tr("first recorded pain") if clock.first_pain else tr("first contact")
        return Input(
            tr("Onset"), tr("unknown, so the count runs from {basis}", basis=basis), clock.since
        )
    words = asked.case.episode.onset_words
    if clock.is_range:
        span = tr(
            "between {earliest} and {since}",
            earliest=long_date(clock.earliest),
            since=long_date(clock.since),
        )
        return Input(tr("Onset"), f"{span} (“{words}”)" if words else span)
    return Input(tr("Onset"), f"“{words}”" if words else "", clock.since)


def _scores(asked: Asked, day: date) -> str:
    return ", ".join(
        f"{mid_sentence(ACTIVITY_LABELS[entry.activity])} {entry.score}"
        for entry in asked.case.pain
        if entry.date == day
    )


def _decision(asked: Asked, decision: Decision) -> Input:
    kind = tr("Snooze") if decision.decision == "snooze" else tr("Not indicated now")
    reason = asked.pathway.decision_reasons.get(decision.reason, decision.reason)
    until = long_date(decision.until)
    return Input(
        tr("Latest decision"),
        tr(
            "{kind} until {until}: {reason}. {note}",
            kind=kind,
            until=until,
            reason=reason,
            note=decision.note,
        ),
        decision.date,
    )


def _missing(asked: Asked) -> Iterator[str]:
    if asked.clock.earliest is None:
        yield tr("the day symptoms began")
    if asked.case.last_pain_day is None:
        yield tr("a pain score")
    if not asked.case.impact_answers:
        yield tr("whether daily movement is affected")


def _counted(asked: Asked) -> Iterator[str]:
    """The sums as one would do them on paper."""
    rule, clock, today = asked.pathway.imaging, asked.clock, asked.today
    if rule is None or asked.case.is_closed:
        return
    yield days_between(today, clock.since)
    if clock.is_range and clock.earliest is not None:
        yield tr(
            "At most, from the earliest onset: {days_between}",
            days_between=days_between(today, clock.earliest),
        )
    yield from _study_sum(asked)
    yield from _decision_sum(asked)
    start = clock.earliest or clock.since
    for word, begin, days in (
        (tr("Consider"), start, rule.consider_from_day),
        (tr("Due"), clock.since, rule.due_from_day),
    ):
        day = begin + timedelta(days=days)
        yield tr(
            "{word} from {begin} + {days} days = {day}",
            word=word,
            begin=long_date(begin),
            days=days,
            day=long_date(day),
        )


def _study_sum(asked: Asked) -> Iterator[str]:
    """How long the deciding study has waited, where that is what decides."""
    field = _WAITED.get(asked.assessment.imaging.rule)
    if field is None:
        return
    day = getattr(studies_of(asked.case, asked.clock).deciding, field)
    if day is not None:
        yield tr("Waited: {days_between}", days_between=days_between(asked.today, day))


def _decision_sum(asked: Asked) -> Iterator[str]:
    if not asked.case.decisions:
        return
    decision = asked.case.decisions[-1]
    last = counted_until(decision, asked.rule)
    cap = asked.rule.snooze_max_days if decision.decision == "snooze" else None
    limit = cap or asked.rule.decline_review_max_days
    yield (
        tr(
            "The decision counts to {last}: the earlier of {until} and {date} + {limit} days",
            last=long_date(last),
            until=long_date(decision.until),
            date=long_date(decision.date),
            limit=limit,
        )
    )


_WAITED = {
    "IM-R06": "done_on",
    "IM-R07": "done_on",
    "IM-R08": "booked_for",
    "IM-R10": "requested_on",
    "IM-R11": "requested_on",
}


def _none(asked: Asked) -> str:
    return ""


def _by_days(asked: Asked) -> str:
    rule = asked.rule
    return tr(
        "Consider from day {consider_from_day}, due from day {due_from_day} "
        "after onset, onset being day 0. With an onset between two days, due "
        "counts from the later one.",
        consider_from_day=rule.consider_from_day,
        due_from_day=rule.due_from_day,
    )


def _chased(asked: Asked) -> str:
    request = plural(asked.rule.chase_request_days, "day")
    report = plural(asked.rule.chase_report_days, "day")
    return tr(
        "Chased after more than {request} without an appointment, {report} without a report.",
        request=request,
        report=report,
    )


def _standing(asked: Asked) -> str:
    rule = asked.rule
    return tr(
        "A snooze counts at most {snooze_max_days} days, not indicated now at "
        "most {decline_review_max_days}. Void before that when daily movement is "
        "answered significantly affected, worst pain rises by {worse_break_nprs} "
        "points, or, for a snooze, the next band by days is reached.",
        snooze_max_days=rule.snooze_max_days,
        decline_review_max_days=rule.decline_review_max_days,
        worse_break_nprs=rule.worse_break_nprs,
    )


def _impacted(asked: Asked) -> str:
    return tr("The latest answer to “daily movement affected?” is significantly, whatever the day.")


_THRESHOLDS: Mapping[str, Callable[[Asked], str]] = {
    "IM-R06": _chased,
    "IM-R07": _chased,
    "IM-R10": _chased,
    "IM-R11": _chased,
    "IM-R13": _standing,
    "IM-R14": _impacted,
    "IM-R15": _by_days,
    "IM-R16": _by_days,
    "IM-R17": _by_days,
    "IM-R18": _by_days,
}


def _ended(words: str) -> str:
    return words if not words or words.endswith(".") else f"{words}."
