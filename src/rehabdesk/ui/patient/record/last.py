"""What was recorded last time, in the words that stand beside a field."""

from collections.abc import Iterable
from datetime import date, timedelta

from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.records import Facts, Run, StrengthTrial, Visit
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import limb_symmetry
from rehabdesk.domain.strength_protocol import last_protocol
from rehabdesk.domain.units import Distance, typed_text

Before = tuple[str, date]
"""A value as it is typed, and the day it is of."""


def score_before(facts: Facts, activity: str, today: date) -> Before | None:
    """The latest score of an activity; ``None`` where it was never scored."""
    entries = [e for e in facts.pain if e.activity == activity and e.date <= today]
    return (str(entries[-1].score), entries[-1].date) if entries else None


def protocol_before(facts: Facts, test: str, unit: str, today: date) -> tuple[str, float | None]:
    """How a test was last done, and its lever in cm; nothing where it was in another unit."""
    trial = last_protocol(upto(facts.strength, today), test)
    return ("", None) if trial is None or trial.unit != unit else (trial.protocol, trial.lever_cm)


def protocol_words(facts: Facts, test: str, unit: str, today: date) -> str:
    """What a trial typed here is taken to have in common with the last one; said beside it."""
    protocol, lever = protocol_before(facts, test, unit, today)
    parts = [protocol, "" if lever is None else tr("lever {lever:g} cm", lever=lever)]
    said = "; ".join(part for part in parts if part)
    return (
        tr("Done as last time ({said}). If not, use the Strength tab.", said=said) if said else ""
    )


def last_trial(facts: Facts, test: str, side: str, unit: str, today: date) -> StrengthTrial | None:
    """The best trial of a side on the last day it was tested in that unit."""
    asked = (test, side, unit)
    trials = [t for t in facts.strength if (t.test, t.side, t.unit) == asked and t.date <= today]
    if not trials:
        return None
    return max((t for t in trials if t.date == trials[-1].date), key=lambda t: t.value)


def usual_test(facts: Facts, pathway: Pathway) -> tuple[StrengthTest | None, str]:
    """The pathway's first among the tests of the last day of testing, with the unit used then.

    Where nothing was tested yet, the pathway's first.
    """
    last_day = facts.strength[-1].date if facts.strength else None
    units = {trial.test: trial.unit for trial in facts.strength if trial.date == last_day}
    for test in pathway.strength_tests:
        if test.key in units:
            return test, units[test.key]
    first = next(iter(pathway.strength_tests), None)
    return first, first.units[0] if first else ""


def kilometres(facts: Facts, monday: date) -> float:
    """The kilometres of one calendar week."""
    after = monday + timedelta(days=7)
    return sum(run.distance_km for run in facts.runs if monday <= run.date < after)


def week_words(facts: Facts, day: date) -> str:
    """``Every visit · 12 km this week, 10 last``: calendar weeks, Monday to Sunday."""
    if not facts.runs:
        return tr("Every visit")
    monday = day - timedelta(days=day.weekday())
    last = kilometres(facts, monday - timedelta(days=7))
    return tr(
        "Every visit · {run:g} this week, {last} last",
        run=Distance(kilometres(facts, monday)),
        last=typed_text(last),
    )


def run_before(facts: Facts, today: date) -> Run | None:
    """The latest run."""
    return next((run for run in reversed(facts.runs) if run.date <= today), None)


def last_answer(visits: Iterable[Visit], name: str, today: date) -> tuple[date, object] | None:
    """The latest visit that answered a question, and the answer."""
    answered = [v for v in visits if v.date <= today and getattr(v, name) not in ("", None)]
    return (answered[-1].date, getattr(answered[-1], name)) if answered else None


def visit_on(facts: Facts, day: date) -> Visit | None:
    return next((visit for visit in facts.visits if visit.date == day), None)


def symmetry(involved: str, left: float | None, right: float | None) -> float | None:
    """The limb symmetry index of two values; ``None`` unless both are known."""
    return limb_symmetry(left, right, involved) if left and right else None
