"""Which strength test the chart shows, and its best trial of each side a day."""

from datetime import date

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.ui.patient.charts.strength import BestOnDay

_KG_TO_N = 9.80665
"""CONTRACT 4.4: values of one test are compared in one unit."""


def tests_done(facts: Facts, until: date, pathway: Pathway) -> list[str]:
    """The tests with a trial up to a day, most recent first, ties in the pathway's order."""
    order = {test.key: place for place, test in enumerate(pathway.strength_tests)}
    latest: dict[str, date] = {}
    for trial in facts.strength:
        if trial.date <= until:
            latest[trial.test] = max(trial.date, latest.get(trial.test, trial.date))
    return sorted(latest, key=lambda test: (-latest[test].toordinal(), order.get(test, 99)))


def best_by_day(facts: Facts, test: str, until: date) -> tuple[str, list[BestOnDay]]:
    """The unit of the latest trial, and the best of each side a day in that unit."""
    trials = [t for t in facts.strength if t.test == test and t.date <= until]
    if not trials:
        return "", []
    unit = trials[-1].unit
    best: dict[date, dict[str, float]] = {}
    for trial in trials:
        value = _in_unit(trial, unit)
        if value is not None:
            sides = best.setdefault(trial.date, {})
            sides[trial.side] = max(value, sides.get(trial.side, value))
    days = [BestOnDay(day, best[day].get("left"), best[day].get("right")) for day in sorted(best)]
    return unit, days


def _in_unit(trial: StrengthTrial, unit: str) -> float | None:
    if trial.unit == unit:
        return trial.value
    if (trial.unit, unit) == ("kg", "N"):
        return trial.value * _KG_TO_N
    if (trial.unit, unit) == ("N", "kg"):
        return trial.value / _KG_TO_N
    return None
