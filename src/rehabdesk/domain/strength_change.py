"""Strength over time: what is a real change, what is error, and what can't be compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.plan.rules import optional_number
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.strength import SIDES, quantity
from rehabdesk.domain.strength_protocol import (
    Measurement,
    differences,
    measurements,
    noise_of,
    value_words,
)
from rehabdesk.domain.strength_symmetry import Symmetry, symmetry_of
from rehabdesk.domain.strength_units import torque_per_kg
from rehabdesk.domain.words import MINUS, side_name, signed

_DUST = 6


class Verdict(StrEnum):
    """What a change of one side is (CLINICAL LS06)."""

    REAL = "real change"
    WITHIN_ERROR = "within error"
    NOT_COMPARABLE = "not comparable"
    NO_MARGIN = "no error margin known"
    FIRST = "first value"


for _each in Verdict:
    said(_each.value)


@dataclass(frozen=True, slots=True)
class SideChange:
    """One side of a test: the latest value against the first one under the same protocol."""

    side: str
    latest: Measurement
    first: Measurement | None
    delta: float | None
    verdict: Verdict
    words: str
    norm: str
    """Where the value stands among others, where the row knows: "poor (under 20)"."""
    nm_per_kg: float | None
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class StrengthReading:
    """One test in one quantity: its sides and their symmetry as known on the day."""

    test: StrengthTest
    unit: str
    sides: tuple[SideChange, ...]
    symmetry: Symmetry | None

    @property
    def on(self) -> date:
        """The day it was last done."""
        return max(side.latest.date for side in self.sides)


def readings(facts: Facts, today: date, pathway: Pathway) -> tuple[StrengthReading, ...]:
    """Every test done up to ``today``, in the pathway's order; N and Nm of one test are apart."""
    trials = upto(facts.strength, today)
    found = []
    for test in pathway.strength_tests:
        own = [trial for trial in trials if trial.test == test.key]
        for wanted in sorted({quantity(trial.unit) for trial in own}):
            same = tuple(trial for trial in own if quantity(trial.unit) == wanted)
            found.append(_reading(test, same, wanted, facts, pathway))
    return tuple(found)


def is_real_change(change: float, least: float) -> bool:
    """Whether a change is at or above the smallest detectable one, both in one unit (LS06)."""
    return abs(round(change, _DUST)) >= round(least, _DUST)


def norm_words(test: StrengthTest, value: float) -> str:
    """``poor (under 20)``, ``average``, ``good (over 30)``; "" where the row has no norm."""
    poor = optional_number(test.row, "poor_below")
    good = optional_number(test.row, "good_above")
    if poor is None or good is None:
        return ""
    if value < poor:
        return tr("poor (under {poor:g})", poor=poor)
    return (
        tr("good (over {good:g})", good=good)
        if value > good
        else tr("average ({poor:g} to {good:g})", poor=poor, good=good)
    )


def _reading(
    test: StrengthTest,
    trials: tuple[StrengthTrial, ...],
    wanted: str,
    facts: Facts,
    pathway: Pathway,
) -> StrengthReading:
    values = {side: measurements(trials, test.key, side, wanted) for side in SIDES}
    sides = tuple(
        side_change(test, values[side], facts.patient.weight_kg, pathway)
        for side in SIDES
        if values[side]
    )
    symmetry = symmetry_of(test, trials, values, facts.episode.side, pathway)
    return StrengthReading(test, sides[0].latest.unit, sides, symmetry)


def side_change(
    test: StrengthTest,
    values: Sequence[Measurement],
    weight_kg: float | None,
    pathway: Pathway,
) -> SideChange:
    """The latest of a side's values (at least one, in order) against the first comparable one."""
    latest, earlier = values[-1], values[:-1]
    first = next((one for one in earlier if not differences(one, latest)), None)
    inputs = [
        Input(
            tr("{title}, latest", title=side_name(latest.side).title()),
            value_words(latest),
            latest.date,
        )
    ]
    arithmetic = threshold = ""
    missing: tuple[str, ...] = ()
    delta: float | None = None
    if first is not None:
        delta = round(latest.value - first.value, _DUST)
        inputs.insert(
            0,
            Input(
                tr("{title}, first", title=side_name(latest.side).title()),
                value_words(first),
                first.date,
            ),
        )
        arithmetic = (
            f"{latest.value:.4g} {MINUS} {first.value:.4g} = {_points(delta)} {tr(latest.unit)}"
        )
        verdict, words, threshold = _against_error(test, first, delta)
    elif earlier:
        changed = "; ".join(differences(earlier[-1], latest))
        verdict, words = (
            Verdict.NOT_COMPARABLE,
            tr("not comparable with before: {changed}", changed=changed),
        )
        inputs.insert(0, Input(tr("Protocol"), changed, earlier[-1].date))
    else:
        verdict, words = Verdict.FIRST, tr("first value")
        missing = (tr("A second value under the same protocol"),)
    if not latest.protocol:
        missing = (*missing, tr("The protocol"))
    rule = "LS06" if verdict is Verdict.NOT_COMPARABLE else test.row.id
    title = tr("{label}, {side}: change", label=test.label, side=side_name(latest.side))
    explanation = from_row(
        pathway,
        rule,
        title,
        words,
        inputs=tuple(inputs),
        arithmetic=arithmetic,
        threshold=threshold,
        missing=missing,
    )
    norm = norm_words(test, latest.value)
    nm_per_kg = torque_per_kg(latest.torque_nm, weight_kg)
    return SideChange(
        latest.side, latest, first, delta, verdict, words, norm, nm_per_kg, explanation
    )


def _against_error(
    test: StrengthTest, first: Measurement, delta: float
) -> tuple[Verdict, str, str]:
    least, how = noise_of(test, first)
    change = f"{_points(delta)} {tr(first.unit)}"
    if least is None:
        return (
            Verdict.NO_MARGIN,
            tr("{change}: no error margin is known for this test", change=change),
            "",
        )
    verdict = Verdict.REAL if is_real_change(delta, least) else Verdict.WITHIN_ERROR
    return (
        verdict,
        f"{change}: {tr(verdict)}",
        tr("Real from the error margin on (MDC): {how}", how=how),
    )


def _points(change: float) -> str:
    return signed(change, 0 if float(change).is_integer() else 1)
