"""Why the imaging rule says what it says (CLINICAL 2.3, RG03)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.imaging_case import counted_until, studies_of
from rehabdesk.domain.imaging_words import flag_label, side_words
from rehabdesk.domain.records import Decision, ImagingStudy
from rehabdesk.domain.why.asked import Asked, days_between
from rehabdesk.domain.words import (
    ACTIVITY_LABELS,
    DISCHARGE_LABELS,
    IMPACT_LABELS,
    MODALITY_LABELS,
    long_date,
    plural,
)

LIMITS = (
    "It raises a question and never names a diagnosis; it does not exclude serious pathology. "
    "It counts whole calendar days since onset and reads only what was recorded; red flags are "
    "ticked by a clinician, never inferred. Imaging findings also occur in people without pain. "
    "The decision is the clinician's."
)
_STEPS = (
    ("requested", "requested_on"),
    ("booked for", "booked_for"),
    ("done", "done_on"),
    ("reported", "reported_on"),
    ("cancelled", "cancelled_on"),
)


def state(asked: Asked) -> Explanation:
    """The imaging state: everything it read, how it counted, and by which thresholds."""
    imaging = asked.assessment.imaging
    told = asked.explain(
        imaging.rule,
        "Imaging decision",
        " ".join((f"{imaging.label}.", *imaging.reasons[:1])),
        tuple(inputs(asked)),
        arithmetic="\n".join(_counted(asked)),
        threshold=_THRESHOLDS.get(imaging.rule, _none)(asked),
        missing=tuple(_missing(asked)),
    )
    return replace(told, limits=" ".join(part for part in (_ended(told.limits), LIMITS) if part))


def clearing(asked: Asked) -> Explanation | None:
    """What would clear the state; ``None`` where nothing asks for it."""
    imaging = asked.assessment.imaging
    if not imaging.clears_when:
        return None
    told = asked.explain(
        imaging.rule,
        "What would clear it",
        " ".join(imaging.clears_when),
        threshold="Any one of these.",
    )
    return replace(told, source="", limits="")  # said beside the state already


def inputs(asked: Asked) -> Iterator[Input]:
    """Each fact the rule reads, with its day."""
    case, episode = asked.case, asked.case.episode
    yield _onset(asked)
    yield Input("Side", episode.side)
    yield Input("First contact", "", episode.first_seen)
    for flag in case.uncleared:
        yield Input("Red flag", f"{flag_label(flag, asked.pathway)}, not cleared", flag.date)
    if case.is_closed:
        reason = DISCHARGE_LABELS.get(episode.discharge_reason, "Closed")
        yield Input("Episode", reason, episode.discharged_on)
    if case.last_pain_day is not None:
        yield Input("Latest pain", _scores(asked, case.last_pain_day), case.last_pain_day)
    if case.impact_answers:
        answer = case.impact_answers[-1]
        yield Input("Daily movement", IMPACT_LABELS[answer.daily_impact], answer.date)
    for study in case.imaging:
        yield Input("Imaging on file", study_steps(study))
    if case.decisions:
        yield _decision(asked, case.decisions[-1])
    if case.last_entry_on is not None:
        yield Input("Last entry", "", case.last_entry_on)


def study_steps(study: ImagingStudy) -> str:
    """``MRI of the left side: requested 2 Mar 2026, done 9 Mar 2026``."""
    steps = [
        f"{_step_word(study, word)} {long_date(day)}"
        for word, field in _STEPS
        if (day := getattr(study, field)) is not None
    ]
    name = MODALITY_LABELS.get(study.modality, study.modality)
    return f"{name} of {side_words(study.side)}: {', '.join(steps)}"


def _step_word(study: ImagingStudy, word: str) -> str:
    missed = word == "cancelled" and study.cancel_reason == "dna"
    return "not attended" if missed else word


def _onset(asked: Asked) -> Input:
    clock = asked.clock
    if clock.earliest is None:
        basis = "first recorded pain" if clock.first_pain else "first contact"
        return Input("Onset", f"unknown, so the count runs from {basis}", clock.since)
    words = asked.case.episode.onset_words
    if clock.is_range:
        span = f"between {long_date(clock.earliest)} and {long_date(clock.since)}"
        return Input("Onset", f"{span} (“{words}”)" if words else span)
    return Input("Onset", f"“{words}”" if words else "", clock.since)


def _scores(asked: Asked, day: date) -> str:
    return ", ".join(
        f"{ACTIVITY_LABELS[entry.activity].lower()} {entry.score}"
        for entry in asked.case.pain
        if entry.date == day
    )


def _decision(asked: Asked, decision: Decision) -> Input:
    kind = "Snooze" if decision.decision == "snooze" else "Not indicated now"
    reason = asked.pathway.decision_reasons.get(decision.reason, decision.reason)
    until = long_date(decision.until)
    return Input(
        "Latest decision", f"{kind} until {until}: {reason}. {decision.note}", decision.date
    )


def _missing(asked: Asked) -> Iterator[str]:
    if asked.clock.earliest is None:
        yield "the day symptoms began"
    if asked.case.last_pain_day is None:
        yield "a pain score"
    if not asked.case.impact_answers:
        yield "whether daily movement is affected"


def _counted(asked: Asked) -> Iterator[str]:
    """The sums as one would do them on paper."""
    rule, clock, today = asked.pathway.imaging, asked.clock, asked.today
    if rule is None or asked.case.is_closed:
        return
    yield days_between(today, clock.since)
    if clock.is_range and clock.earliest is not None:
        yield f"At most, from the earliest onset: {days_between(today, clock.earliest)}"
    yield from _study_sum(asked)
    yield from _decision_sum(asked)
    start = clock.earliest or clock.since
    for word, begin, days in (
        ("Consider", start, rule.consider_from_day),
        ("Due", clock.since, rule.due_from_day),
    ):
        day = begin + timedelta(days=days)
        yield f"{word} from {long_date(begin)} + {days} days = {long_date(day)}"


def _study_sum(asked: Asked) -> Iterator[str]:
    """How long the deciding study has waited, where that is what decides."""
    field = _WAITED.get(asked.assessment.imaging.rule)
    if field is None:
        return
    day = getattr(studies_of(asked.case, asked.clock).deciding, field)
    if day is not None:
        yield f"Waited: {days_between(asked.today, day)}"


def _decision_sum(asked: Asked) -> Iterator[str]:
    if not asked.case.decisions:
        return
    decision = asked.case.decisions[-1]
    last = counted_until(decision, asked.rule)
    cap = asked.rule.snooze_max_days if decision.decision == "snooze" else None
    limit = cap or asked.rule.decline_review_max_days
    yield (
        f"The decision counts to {long_date(last)}: the earlier of {long_date(decision.until)} and "
        f"{long_date(decision.date)} + {limit} days"
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
    return (
        f"Consider from day {rule.consider_from_day}, due from day {rule.due_from_day} after "
        "onset, onset being day 0. With an onset between two days, due counts from the later one."
    )


def _chased(asked: Asked) -> str:
    request = plural(asked.rule.chase_request_days, "day")
    report = plural(asked.rule.chase_report_days, "day")
    return f"Chased after more than {request} without an appointment, {report} without a report."


def _standing(asked: Asked) -> str:
    rule = asked.rule
    return (
        f"A snooze counts at most {rule.snooze_max_days} days, not indicated now at most "
        f"{rule.decline_review_max_days}. Void before that when daily movement is answered "
        f"significantly affected, worst pain rises by {rule.worse_break_nprs} points, or, for a "
        "snooze, the next band by days is reached."
    )


def _impacted(asked: Asked) -> str:
    return "The latest answer to “daily movement affected?” is significantly, whatever the day."


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
