"""When outcome measures are due: at baseline, 4, 8 and 12 weeks, and at discharge."""

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from rehabdesk.domain.outcome_changes import scores_of
from rehabdesk.domain.outcome_measures import Measure, measures
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Outcome
from rehabdesk.domain.speech import tr


class Due(StrEnum):
    """How one appointed time of a measure stands."""

    DONE = "done"
    DUE = "due"
    MISSED = "missed"
    COMING = "coming"
    NOT_USED = "not used"


class Slot(NamedTuple):
    """One appointed time. ``on`` is ``None`` for a discharge that has no day yet."""

    label: str
    on: date | None
    state: Due
    score: Outcome | None = None


def schedule(measure: Measure, facts: Facts, today: date) -> tuple[Slot, ...]:
    """The appointed times of one measure, counted in weeks from the first contact.

    A total counts for a time from ``due_within_days`` before it to as many after; at discharge,
    before it only. A measure that got no total at its first time is not in use, and nothing of it
    falls due until it gets one.
    """
    if not measure.due_weeks:
        return ()
    scores = scores_of(measure, facts, today)
    seen, closed = facts.episode.first_seen, facts.episode.discharged_on
    is_closed = _is_closed(facts, today)
    within = timedelta(days=measure.due_within_days)
    opening = seen + timedelta(weeks=measure.due_weeks[0]) + within
    in_use = bool(scores) or (today < opening and not is_closed)
    slots = []
    for week in measure.due_weeks:
        on = seen + timedelta(weeks=week)
        if is_closed and closed is not None and on > closed:
            continue
        since = date.min if week == 0 else on - within
        score = _within(scores, since, on + within - timedelta(days=1))
        state = _state(score, today, on, on + within, is_closed)
        label = tr("Baseline") if week == 0 else tr("{week} weeks", week=week)
        slots.append(Slot(label, on, state if in_use else Due.NOT_USED, score))
    slots.append(_at_discharge(scores, closed if is_closed else None, within, in_use))
    return tuple(slots)


def due_now(facts: Facts, today: date, pathway: Pathway) -> tuple[tuple[Measure, Slot], ...]:
    """What is due and not yet done, in the pathway's order; nothing on a closed episode."""
    return tuple(
        (measure, slot)
        for measure in measures(pathway)
        for slot in schedule(measure, facts, today)
        if slot.state is Due.DUE
    )


def without_baseline(facts: Facts, today: date, pathway: Pathway) -> tuple[Measure, ...]:
    """Measures that were never taken though their first time is over, in the pathway's order.

    Nothing of them falls due, so that this is all that tells of a baseline that was missed; none
    on a closed episode.
    """
    return tuple(
        measure
        for measure in measures(pathway)
        if (slots := schedule(measure, facts, today))
        and not scores_of(measure, facts, today)
        and slots[0].state is Due.NOT_USED
        and not _is_closed(facts, today)
    )


def _is_closed(facts: Facts, today: date) -> bool:
    closed = facts.episode.discharged_on
    return closed is not None and closed <= today


def _within(scores: tuple[Outcome, ...], since: date, until: date) -> Outcome | None:
    return next((one for one in reversed(scores) if since <= one.date <= until), None)


def _state(score: Outcome | None, today: date, on: date, until: date, is_closed: bool) -> Due:
    if score is not None:
        return Due.DONE
    if today < on:
        return Due.COMING
    return Due.MISSED if is_closed or today >= until else Due.DUE


def _at_discharge(
    scores: tuple[Outcome, ...], closed: date | None, within: timedelta, in_use: bool
) -> Slot:
    if closed is None:
        return Slot(tr("Discharge"), None, Due.COMING if in_use else Due.NOT_USED)
    score = _within(scores, closed - within, closed)
    if score is not None:
        return Slot(tr("Discharge"), closed, Due.DONE, score)
    return Slot(tr("Discharge"), closed, Due.MISSED if in_use else Due.NOT_USED)
