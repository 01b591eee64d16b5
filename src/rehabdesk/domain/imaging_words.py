"""The imaging decision in sentences: the facts that raised it and what would clear it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.imaging_case import Clock, Standing, Studies
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import ImagingStudy, RedFlag
from rehabdesk.domain.series import Known
from rehabdesk.domain.speech import Labels, said, tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.words import (
    DISCHARGE_LABELS,
    MODALITY_LABELS,
    STATE_LABELS,
    long_date,
    plural,
    short_date,
    side_name,
)


@dataclass(frozen=True, slots=True)
class Told:
    """Everything the sentences are made of. ``flags`` are those in force, by tier."""

    case: Known
    clock: Clock
    rule: ImagingThresholds
    studies: Studies
    standing: Standing | None
    flags: Mapping[str, list[RedFlag]]
    pathway: Pathway

    @property
    def today(self) -> date:
        return self.case.today

    def day(self, day: date) -> str:
        return short_date(day, self.today)


def when(day: date, today: date) -> str:
    """``today``, ``yesterday``, or ``on 2 Mar``."""
    days = (today - day).days
    if days == 0:
        return tr("today")
    return tr("yesterday") if days == 1 else tr("on {day}", day=short_date(day, today))


def side_words(side: str) -> str:
    """``the left side``, ``both sides``."""
    return tr("both sides") if side == "both" else tr("the {side} side", side=side_name(side))


def study_words(study: ImagingStudy) -> str:
    """``MRI of the left side``."""
    return tr(
        "{modality_labels} of {side_words}",
        modality_labels=MODALITY_LABELS.get(study.modality, study.modality),
        side_words=side_words(study.side),
    )


def flag_label(flag: RedFlag, pathway: Pathway) -> str:
    """The flag in the pathway's words, else its key in plain letters."""
    label = next((rule.label for rule in pathway.red_flags if rule.key == flag.flag), "")
    return label or flag.flag.replace("_", " ").capitalize()


_CHASED = Labels({"IM-R06": "Chase report", "IM-R08": "Chase outcome", "IM-R10": "Chase booking"})


def label(state: ImagingState, row: str, told: Told) -> str:
    """The state as a list shows it, with what is chased or the day it is for."""
    words = _CHASED.get(row, STATE_LABELS[state])
    study, standing = told.studies.deciding, told.standing
    if state is ImagingState.BOOKED and study is not None and study.booked_for is not None:
        return f"{words} {told.day(study.booked_for)}"
    if state is ImagingState.SNOOZED and standing is not None:
        return tr("{words} to {last_day}", words=words, last_day=told.day(standing.last_day))
    return words


def reasons(state: ImagingState, row: str, told: Told) -> tuple[str, ...]:
    """The facts behind a state, the one that raised it first; one sentence each."""
    first = _RAISED_BY[row](told)
    if state is ImagingState.CLOSED:
        return tuple(first)
    day = [] if row in _TELLS_THE_DAY else [_day_sentence(told)]
    return (*first, *day, *_impact(told, row), *_pain(told), *_decision(told, row), *_files(told))


def clears_when(state: ImagingState, row: str, told: Told) -> tuple[str, ...]:
    """What would clear a state, one sentence a condition; empty where nothing asks for it."""
    if state in (ImagingState.EMERGENCY, ImagingState.URGENT):
        return (
            tr("The red flag is cleared with a reason."),
            tr("The episode is closed as transferred."),
        )
    if row in _CLEARED_BY:
        return tuple(tr(text) for text in _CLEARED_BY[row])
    side = side_words(told.case.episode.side)
    decide = (
        tr(
            "An MRI or ultrasound of {side} is recorded as requested, booked or done.",
            side=side,
        ),
        tr("A decision not to refer now is recorded with its reason."),
    )
    if state is ImagingState.DUE_IMPACT:
        return (*decide, tr("Daily impact is answered as some or none."))
    if state in (ImagingState.DUE, ImagingState.CONSIDER):
        ending = () if told.clock.earliest else (tr("The onset is recorded as later."),)
        return (*decide, *ending, tr("The episode is closed."))
    if row == "IM-R13" and told.standing is not None:
        points = told.rule.worse_break_nprs
        return (
            tr("It runs out after {last_day}.", last_day=told.day(told.standing.last_day)),
            tr(
                "Sooner, if worst pain rises by {points} or daily movement is "
                "significantly affected.",
                points=points,
            ),
        )
    return ()


_CLEARED_BY: Mapping[str, tuple[str, ...]] = {
    "IM-R06": (said("The report is recorded."),),
    "IM-R07": (said("The report is recorded."),),
    "IM-R08": (said("The appointment's outcome is recorded: done, cancelled or a new date."),),
    "IM-R09": (said("The study is recorded as done or cancelled."),),
    "IM-R10": (said("An appointment is recorded, or the request is cancelled."),),
    "IM-R11": (said("An appointment, the study or its cancelling is recorded."),),
    "IM-R12": (
        said("The episode is closed as resolved."),
        said("A pain score above 0 is recorded."),
    ),
    "IM-R17": (said("The day symptoms began is recorded, exact or as a range."),),
}


def _day_sentence(told: Told) -> str:
    clock = told.clock
    if clock.earliest is None:
        basis = tr("first recorded pain") if clock.first_pain else tr("first contact")
        return tr(
            "Onset unknown: day {low} since {basis} on {since}.",
            low=clock.low,
            basis=basis,
            since=told.day(clock.since),
        )
    if clock.is_range:
        span = tr(
            "{earliest} and {since}", earliest=told.day(clock.earliest), since=told.day(clock.since)
        )
        return tr(
            "Day {low} to {high} since onset between {span}.",
            low=clock.low,
            high=clock.high,
            span=span,
        )
    return tr("Day {low} since onset on {since}.", low=clock.low, since=told.day(clock.since))


def _by_days(told: Told) -> list[str]:
    return [_day_sentence(told)]


def _flagged(*tiers: str) -> Callable[[Told], list[str]]:
    """Every open flag of these tiers is named, not only the one that decides the state."""

    def sentences(told: Told) -> list[str]:
        return [
            tr(
                "{flag_label}: ticked {when}, not cleared.",
                flag_label=flag_label(flag, told.pathway),
                when=when(flag.date, told.today),
            )
            for tier in tiers
            for flag in told.flags.get(tier, ())
        ]

    return sentences


def _closed(told: Told) -> list[str]:
    episode = told.case.episode
    reason = DISCHARGE_LABELS.get(episode.discharge_reason, tr("Closed"))
    on = episode.discharged_on
    return [tr("{reason} on {on}.", reason=reason, on=long_date(on)) if on else f"{reason}."]


def _out_of_scope(told: Told) -> list[str]:
    return [tr("The pathway {label} has no imaging rule.", label=told.pathway.label)]


def _study(told: Told) -> list[str]:
    """The study that decides, from its furthest step."""
    study = told.studies.deciding
    if study is None:
        return []
    name = study_words(study)
    if study.done_on is not None:
        if study.reported_on is not None:
            reported = told.day(study.reported_on)
            return [
                tr(
                    "{name} done on {done_on}, reported on {reported}.",
                    name=name,
                    done_on=told.day(study.done_on),
                    reported=reported,
                )
            ]
        waiting = plural((told.today - study.done_on).days, "day")
        return [
            tr(
                "{name} done {when}, report outstanding {waiting}.",
                name=name,
                when=when(study.done_on, told.today),
                waiting=waiting,
            )
        ]
    if study.booked_for is not None:
        if study.booked_for < told.today:
            return [
                tr(
                    "{name}: appointment on {booked_for} passed, no outcome yet.",
                    name=name,
                    booked_for=told.day(study.booked_for),
                )
            ]
        return [
            tr("{name} booked for {booked_for}.", name=name, booked_for=told.day(study.booked_for))
        ]
    requested = study.requested_on or told.today
    waiting = plural((told.today - requested).days, "day")
    return [
        tr(
            "{name} requested {when}, no appointment after {waiting}.",
            name=name,
            when=when(requested, told.today),
            waiting=waiting,
        )
    ]


def _resolved(told: Told) -> list[str]:
    day = told.case.last_pain_day
    return (
        [tr("Symptom-free {when}: confirm whether resolved.", when=when(day, told.today))]
        if day
        else []
    )


def _decided(told: Told) -> list[str]:
    standing = told.standing
    if standing is None:
        return []
    decision = standing.decision
    what = tr("Snoozed") if decision.decision == "snooze" else tr("Not indicated for now")
    reason = told.pathway.decision_reasons.get(decision.reason, decision.reason)
    capped = tr(" (its cap)") if standing.last_day < decision.until else ""
    until = tr("until {last_day}{capped}", last_day=told.day(standing.last_day), capped=capped)
    return [
        tr(
            "{what} {until}, decided {when}: {reason}.",
            what=what,
            until=until,
            when=when(decision.date, told.today),
            reason=reason,
        )
    ]


def _impacted(told: Told) -> list[str]:
    """The latest answer, told from the first of the unbroken run of the same answer."""
    first: date | None = None
    for visit in reversed(told.case.impact_answers):
        if visit.daily_impact != "significant":
            break
        first = visit.date
    return (
        [tr("Daily movement significantly affected since {first}.", first=told.day(first))]
        if first
        else []
    )


def _impact(told: Told, row: str) -> list[str]:
    return [] if row == "IM-R14" else _impacted(told)


def _pain(told: Told) -> list[str]:
    day = told.case.last_pain_day
    if day is None:
        return [tr("No pain score on file.")]
    gap = (told.today - day).days
    sentence = tr("Pain {worst}/10 {when}.", worst=told.case.worst[day], when=when(day, told.today))
    if gap > told.rule.stale_after_days:
        return [sentence, tr("Provisional: symptoms last confirmed {gap} days ago.", gap=gap)]
    return [sentence]


_VOID_WORDS: Mapping[str, str] = Labels(
    {
        "impact": "daily movement was significantly affected",
        "pain": "pain had worsened by {points} points or more",
        "band": "the days since onset reached the next band",
    }
)


def _decision(told: Told, row: str) -> list[str]:
    """The latest decision, where it no longer holds: void, or past its last day."""
    standing = told.standing
    if standing is None or row == "IM-R13":
        return []
    name = tr("Snooze") if standing.decision.decision == "snooze" else tr("Decision not to refer")
    dated = tr("{name} of {date}", name=name, date=told.day(standing.decision.date))
    if not standing.is_within(told.today):
        return [
            tr("{dated} ran out on {last_day}.", dated=dated, last_day=told.day(standing.last_day))
        ]
    if not standing.void:
        return [
            tr(
                "{dated} stands until {last_day}.",
                dated=dated,
                last_day=told.day(standing.last_day),
            )
        ]
    why = _VOID_WORDS[standing.void].format(points=told.rule.worse_break_nprs)
    on = tr(" on {void_on}", void_on=told.day(standing.void_on)) if standing.void_on else ""
    return [tr("{dated} no longer counts: {why}{on}.", dated=dated, why=why, on=on)]


def _files(told: Told) -> list[str]:
    """What imaging is on file beside the study that decides."""
    studies = told.studies
    if not told.case.imaging:
        return [tr("No imaging on file.")]
    lines = [_answering(told)] if studies.deciding is not None else []
    for study in studies.cancelled:
        cancelled = study.cancelled_on
        if cancelled is not None:
            missed = tr("not attended") if study.cancel_reason == "dna" else tr("cancelled")
            lines.append(f"{study_words(study)} {missed} {when(cancelled, told.today)}.")
    for study in studies.prior:
        if study.done_on is not None:
            lines.append(
                tr(
                    "{study_words} of {done_on} was before onset.",
                    study_words=study_words(study),
                    done_on=long_date(study.done_on),
                )
            )
    for study in studies.others:
        dated = study.done_on or study.requested_on
        if dated is not None:
            lines.append(
                tr(
                    "{study_words} of {dated} does not answer for this.",
                    study_words=study_words(study),
                    dated=long_date(dated),
                )
            )
    return [line for line in lines if line]


def _answering(told: Told) -> str:
    """The deciding study, for states that another fact raised (a red flag over imaging done)."""
    return " ".join(_study(told)) if told.flags.keys() & {"emergency", "urgent"} else ""


_TELLS_THE_DAY = frozenset({"IM-R15", "IM-R16", "IM-R17", "IM-R18"})

_RAISED_BY: Mapping[str, Callable[[Told], list[str]]] = {
    "IM-R01": _flagged("emergency", "urgent"),
    "IM-R02": _flagged("urgent"),
    "IM-R03": _closed,
    "IM-R04": _out_of_scope,
    "IM-R05": _study,
    "IM-R06": _study,
    "IM-R07": _study,
    "IM-R08": _study,
    "IM-R09": _study,
    "IM-R10": _study,
    "IM-R11": _study,
    "IM-R12": _resolved,
    "IM-R13": _decided,
    "IM-R14": _impacted,
    "IM-R15": _by_days,
    "IM-R16": _by_days,
    "IM-R17": _by_days,
    "IM-R18": _by_days,
}
