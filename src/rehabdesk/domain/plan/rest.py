"""The window of relative rest, and ice before heat (CLINICAL RM01-RM03, RL12)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pain import daily_worst
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.rules import number, row_of
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.series import since, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import long_date, plural

RULED_OUT = frozenset({"hill", "interval", "tempo", "sprint", "race", "long"})
"""Kinds of run that relative rest rules out: hills, speed work, sprints, long runs (RM01)."""
FLARE_POINTS = 2
"""A day's worst this much above that of the entry day before it starts the ice window anew."""
HOURS_A_DAY = 24


class RestState(StrEnum):
    """Where in its window the relative rest stands."""

    NOT_STARTED = "not started"
    RESTING = "resting"
    IN_WINDOW = "in window"
    OVERDUE = "overdue"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class RestWindow:
    """Relative rest from the day phase 0 was set, that day being day 1.

    ``review_on`` is day 10, ``last_day`` day 14; ``ended_on`` the day another phase was set.
    ``breaches`` are the hill, speed, sprint and long runs inside it.
    """

    state: RestState
    began: date | None
    day: int | None
    review_on: date | None
    last_day: date | None
    ended_on: date | None
    breaches: tuple[Run, ...]
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Temperature:
    """Ice or heat, never both; ``until`` is the last day of ice."""

    state: str
    until: date | None
    words: str
    explanation: Explanation


def rest_window(facts: Facts, today: date, pathway: Pathway) -> RestWindow:
    """The latest relative rest: counted by the phases the clinician set, phase 0 starting it.

    Setting phase 0 again while it runs does not start it anew. It ends the day another phase is
    set; ``day`` counts to that day at most.
    """
    rule = row_of(pathway, "RM01")
    began, ended = _latest_rest(facts, today)
    if rule is None or began is None:
        words = tr("Relative rest has not been started: set phase 0 to start it")
        explanation = from_row(
            pathway, "RM01", tr("Relative rest"), words, missing=(tr("The day phase 0 was set"),)
        )
        return RestWindow(
            RestState.NOT_STARTED, None, None, None, None, None, (), words, explanation
        )
    first, last = int(number(rule, "min")), int(number(rule, "max"))
    day = ((ended or today) - began).days + 1
    state = _state(day, ended, first, last)
    breaches = tuple(
        run
        for run in since(upto(facts.runs, _last_inside(began, ended, today, last)), began)
        if run.kind in RULED_OUT
    )
    words = _words(state, day, began, ended, first, last)
    explanation = from_row(
        pathway,
        "RM01",
        tr("Relative rest: {value}", value=state.value),
        words,
        inputs=(Input(tr("Phase 0 set"), long_date(began), began),)
        + ((Input(tr("Next phase set"), long_date(ended), ended),) if ended else ())
        + tuple(
            Input(tr("Run ruled out"), f"{run.kind}, {Distance(run.distance_km):g}", run.date)
            for run in breaches
        ),
        arithmetic=tr(
            "{ended} \N{MINUS SIGN} {began} + 1 = day {day}",
            ended=long_date(ended or today),
            began=long_date(began),
            day=day,
        ),
        threshold=tr("Review on day {first}; overdue after day {last}", first=first, last=last),
    )
    return RestWindow(
        state,
        began,
        day,
        began + timedelta(days=first - 1),
        began + timedelta(days=last - 1),
        ended,
        breaches,
        words,
        explanation,
    )


def cold_or_heat(facts: Facts, today: date, pathway: Pathway) -> Temperature:
    """Ice for 72 hours from the onset or the latest flare, then heat; counted in whole days.

    A range of onset counts from its earliest day: ice is not offered where its window may be over.
    """
    began, title = _started(facts, today)
    rule = row_of(pathway, "RM02")
    if rule is None or began is None:
        words = tr("Not known: the onset is unknown")
        explanation = from_row(
            pathway, "RM02", tr("Ice or heat"), words, missing=(tr("Onset or flare"),)
        )
        return Temperature(tr("not known"), None, words, explanation)
    shortest, longest = number(rule, "min"), number(rule, "max")
    until = began + timedelta(days=int(longest // HOURS_A_DAY))
    if today <= until:
        words = tr(
            "Ice, for {shortest:g}–{longest:g} h: until {until}. No heat yet",
            shortest=shortest,
            longest=longest,
            until=long_date(until),
        )
    else:
        words = tr("Ice window passed on {until}. Heat may be used", until=long_date(until))
    explanation = from_row(
        pathway,
        "RM02" if today <= until else "RM03",
        tr("Ice or heat"),
        words,
        inputs=(Input(title, long_date(began), began),),
        arithmetic=f"{long_date(began)} + {longest:g} h = {long_date(until)}",
        threshold=tr("{longest:g} hours", longest=longest),
    )
    return Temperature("ice" if today <= until else "heat", until, words, explanation)


def _latest_rest(facts: Facts, today: date) -> tuple[date | None, date | None]:
    """The day the latest relative rest began and the day it ended, where they are known."""
    began: date | None = None
    ended: date | None = None
    for start in upto(facts.phases, today):
        if start.phase != 0:
            ended = ended or (start.date if began else None)
        elif began is None or ended is not None:
            began, ended = start.date, None
    return began, ended


def _state(day: int, ended: date | None, first: int, last: int) -> RestState:
    if ended is not None:
        return RestState.ENDED
    if day > last:
        return RestState.OVERDUE
    return RestState.IN_WINDOW if day >= first else RestState.RESTING


def _last_inside(began: date, ended: date | None, today: date, last: int) -> date:
    """The last day that belongs to the window: it is never longer than its 14 days."""
    over = today if ended is None else ended - timedelta(days=1)
    return min(over, began + timedelta(days=last - 1))


def _words(
    state: RestState, day: int, began: date, ended: date | None, first: int, last: int
) -> str:
    if state is RestState.ENDED and ended is not None:
        return tr(
            "Ended on {ended} after {days}",
            ended=long_date(ended),
            days=plural((ended - began).days, "day"),
        )
    counted = tr("Day {day} of {first}–{last}", day=day, first=first, last=last)
    if state is RestState.OVERDUE:
        return tr(
            "{counted}: review overdue by {days}", counted=counted, days=plural(day - last, "day")
        )
    if state is RestState.IN_WINDOW:
        return tr("{counted}: review now", counted=counted)
    review = began + timedelta(days=first - 1)
    return tr("{counted}: review on {review}", counted=counted, review=long_date(review))


def _started(facts: Facts, today: date) -> tuple[date | None, str]:
    """The latest flare, else the onset, with what it is."""
    flare: date | None = None
    before: int | None = None
    for day, worst in daily_worst(facts.pain, today).items():
        if before is not None and worst >= before + FLARE_POINTS:
            flare = day
        before = worst
    onset = facts.episode.onset_date
    if onset is not None and onset > today:
        onset = None
    if flare is not None and (onset is None or flare > onset):
        return flare, tr("Latest flare")
    return onset, tr("Onset")
