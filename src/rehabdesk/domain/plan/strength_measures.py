"""Criteria judged by strength: what the involved side does, and how it compares."""

from itertools import groupby

from rehabdesk.domain.explanation import Input
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.reading import Reading, Status, all_of, any_of, compared
from rehabdesk.domain.plan.rules import number, optional_number, text, texts
from rehabdesk.domain.records import StrengthTrial
from rehabdesk.domain.series import Known, day_of
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import SIDES, best, latest_symmetry


def strength(row: Row, case: Known, pathway: Pathway) -> Reading:
    """The involved side's best of the latest day of ``test`` is ``at_least`` so much.

    Of an episode on both sides the lower one counts. ``or_symmetry`` is enough as well.
    """
    test = text(row, "test")
    readings = [_value(test, number(row, "at_least"), case, pathway)]
    enough = optional_number(row, "or_symmetry")
    if enough is not None:
        readings.append(_symmetry((test,), enough, case, pathway))
    return _together(readings, any_of([reading.status for reading in readings]))


def symmetry(row: Row, case: Known, pathway: Pathway) -> Reading:
    """Limb symmetry ``at_least`` so much, on ``all`` of ``tests``, or on ``any`` that was tested.

    Without ``tests`` it is the figure of the episode: the latest test with both sides.
    """
    at_least, tests = number(row, "at_least"), texts(row, "tests")
    if not tests:
        every = tuple(each.key for each in pathway.strength_tests)
        return _symmetry(every, at_least, case, pathway)
    readings = [_symmetry((test,), at_least, case, pathway) for test in tests]
    if text(row, "need") == "any":
        readings = [each for each in readings if each.status is not Status.NOT_KNOWN] or readings
        return _together(readings, any_of([reading.status for reading in readings]))
    return _together(readings, all_of([reading.status for reading in readings]))


def _together(readings: list[Reading], status: Status) -> Reading:
    return Reading(
        status,
        tuple(fact for reading in readings for fact in reading.facts),
        "; ".join(reading.arithmetic for reading in readings if reading.arithmetic),
        tuple(words for reading in readings for words in reading.missing),
    )


def _label(test: str, pathway: Pathway) -> str:
    return next((each.label for each in pathway.strength_tests if each.key == test), test)


def _value(test: str, at_least: float, case: Known, pathway: Pathway) -> Reading:
    label = _label(test, pathway)
    sides = SIDES if case.episode.side == "both" else (case.episode.side,)
    for day, trials in groupby(reversed(case.strength), key=day_of):
        values = _of_day([trial for trial in trials if trial.test == test], sides)
        if values:
            value, unit = min(values)
            sign = "\N{GREATER-THAN OR EQUAL TO}" if value >= at_least else "<"
            return Reading(
                compared(value >= at_least),
                (Input(tr("{label}, involved side", label=label), f"{value:g} {unit}", day),),
                f"{value:g} {sign} {at_least:g} {unit}",
            )
    return Reading(Status.NOT_KNOWN, missing=(tr("{label}, involved side", label=label),))


def _of_day(trials: list[StrengthTrial], sides: tuple[str, ...]) -> list[tuple[float, str]]:
    """The best of every side, in the unit of the day's trials; nothing unless all were tested."""
    units = {trial.unit for trial in trials}
    if len(units) != 1:
        return []
    unit = units.pop()
    values = [value for side in sides if (value := best(trials, side, unit)) is not None]
    return [(value, unit) for value in values] if len(values) == len(sides) else []


def _symmetry(tests: tuple[str, ...], at_least: float, case: Known, pathway: Pathway) -> Reading:
    figure = latest_symmetry(case.strength, case.episode.side, tests)
    if figure.lsi_pct is None or figure.test is None:
        label = _label(tests[0], pathway) if len(tests) == 1 else tr("A strength test")
        return Reading(Status.NOT_KNOWN, missing=(tr("{label} on both sides", label=label),))
    sign = "\N{GREATER-THAN OR EQUAL TO}" if figure.lsi_pct >= at_least else "<"
    return Reading(
        compared(figure.lsi_pct >= at_least),
        (
            Input(
                tr("Symmetry, {label}", label=_label(figure.test, pathway)),
                f"{figure.lsi_pct:.1f} %",
                figure.on,
            ),
        ),
        f"{figure.lsi_pct:.1f} % {sign} {at_least:g} %",
    )
