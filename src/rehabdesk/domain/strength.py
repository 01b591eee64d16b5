"""Strength side to side: the limb symmetry index (CONTRACT 4.4)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.series import Known, day_of, known, upto

NEWTONS_PER_KG = 9.80665
"""The standard weight of one kilogram, in newtons."""

SIDES = ("left", "right")

FORCE = ("N", "kg")
"""Units of one quantity, comparable with each other; every other unit only with itself."""


@dataclass(frozen=True, slots=True)
class StrengthFigures:
    """The latest test with both sides; ``lsi_pct`` is 100 x involved / uninvolved, unrounded."""

    test: str | None = None
    lsi_pct: float | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class StrengthDay:
    """Best value of each side on one day; ``None`` where that side was not tested."""

    date: date
    left: float | None
    right: float | None
    lsi_pct: float | None


@dataclass(frozen=True, slots=True)
class StrengthSeries:
    """One test over time, in one unit: what the chart draws."""

    test: str
    unit: str
    days: tuple[StrengthDay, ...]


def quantity(unit: str) -> str:
    """What a unit measures, as the unit it is compared in: N and kg are both force."""
    return "N" if unit in FORCE else unit


def best(trials: Iterable[StrengthTrial], side: str, unit: str) -> float | None:
    """The best value of a side, in ``unit``; ``None`` where the side has no trial."""
    return max(
        (convert(trial.value, trial.unit, unit) for trial in trials if trial.side == side),
        default=None,
    )


def convert(value: float, unit: str, into: str) -> float:
    """A value in another unit of the same quantity (kg x 9.80665 = N)."""
    if unit == into:
        return value
    return value * NEWTONS_PER_KG if into == "N" else value / NEWTONS_PER_KG


def limb_symmetry(left: float, right: float, side: str) -> float:
    """100 x involved / uninvolved; on an episode of both sides 100 x lower / higher."""
    if side == "left":
        return 100 * left / right
    if side == "right":
        return 100 * right / left
    return 100 * min(left, right) / max(left, right)


def symmetry_of_day(trials: Sequence[StrengthTrial], side: str) -> float | None:
    """LSI of one test on one day; ``None`` where no one quantity has both sides.

    A test measured as force (N, kg) and as torque (Nm) on the same day is never mixed: force
    decides where it has both sides, else torque. Where every trial is in kg, kg are compared as
    they stand, so that 9 kg against 10 kg is 90 % exactly.
    """
    quantities = sorted({quantity(trial.unit) for trial in trials})  # "N" sorts before "Nm"
    for wanted in quantities:
        comparable = [trial for trial in trials if quantity(trial.unit) == wanted]
        unit = comparable[0].unit if len({trial.unit for trial in comparable}) == 1 else wanted
        left, right = best(comparable, "left", unit), best(comparable, "right", unit)
        if left is not None and right is not None:
            return limb_symmetry(left, right, side)
    return None


def latest_symmetry(
    trials: tuple[StrengthTrial, ...], side: str, tests: Sequence[str]
) -> StrengthFigures:
    """The latest day on which one of ``tests`` has both sides; earlier tests in the list win."""
    for day, rows in groupby(reversed(trials), key=day_of):
        by_test: dict[str, list[StrengthTrial]] = {}
        for trial in rows:
            by_test.setdefault(trial.test, []).append(trial)
        for test in tests:
            if len({trial.side for trial in by_test.get(test, ())}) < len(SIDES):
                continue
            symmetry = symmetry_of_day(by_test[test], side)
            if symmetry is not None:
                return StrengthFigures(test, symmetry, day)
    return StrengthFigures()


def strength_of(case: Known, pathway: Pathway) -> StrengthFigures:
    """The strength figures of an episode already cut at its day."""
    if not case.strength:
        return StrengthFigures()
    tests = [test.key for test in pathway.strength_tests]
    return latest_symmetry(case.strength, case.episode.side, tests)


def strength_figures(facts: Facts, today: date, pathway: Pathway) -> StrengthFigures:
    """The limb symmetry index as known on ``today``; the pathway orders the tests."""
    return strength_of(known(facts, today), pathway)


def lsi_series(
    strength: Sequence[StrengthTrial], side: str, today: date, pathway: Pathway
) -> tuple[StrengthSeries, ...]:
    """Every test of ``strength`` up to ``today``, in the pathway's order, for the charts.

    A test measured in N and kg is drawn in N; its Nm trials make a series of their own.
    """
    by_line: dict[tuple[str, str], list[StrengthTrial]] = {}
    for trial in upto(tuple(strength), today):
        by_line.setdefault((trial.test, quantity(trial.unit)), []).append(trial)
    order = {test.key: place for place, test in enumerate(pathway.strength_tests)}
    lines = sorted(by_line, key=lambda line: (order.get(line[0], len(order)), line))
    return tuple(_line(test, by_line[test, wanted], wanted, side) for test, wanted in lines)


def _line(test: str, trials: list[StrengthTrial], wanted: str, side: str) -> StrengthSeries:
    unit = "kg" if all(trial.unit == "kg" for trial in trials) else wanted
    days = []
    for day, rows in groupby(trials, key=day_of):
        of_day = list(rows)
        days.append(
            StrengthDay(
                day,
                best(of_day, "left", unit),
                best(of_day, "right", unit),
                symmetry_of_day(of_day, side),
            )
        )
    return StrengthSeries(test, unit, tuple(days))
