"""Running form: the cadence beside the runner's own, and the other targets (CLINICAL 1.6)."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway, Row
from rehabdesk.domain.plan.rules import number, row_of
from rehabdesk.domain.records import Facts, Finding
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr

RULE = "FM01"
STEADY_KINDS = frozenset({"", "easy", "treadmill"})
"""Kinds of run whose cadence is the runner's usual one: flat and easy (RL10)."""
STRIDES = (70, 110)
"""A value in here may be strides of one foot: it is asked about, never doubled silently."""
LESS, MORE = 1.05, 1.10


@dataclass(frozen=True, slots=True)
class Cadence:
    """Steps a minute: the runner's own baseline, 5 and 10 % above it, and the usual range.

    ``at_most`` is 10 % above the latest: the most one change should ask for.
    """

    baseline: float | None
    baseline_on: date | None
    latest: float | None
    latest_on: date | None
    plus_5: int | None
    plus_10: int | None
    at_most: int | None
    in_range: bool | None
    low: int
    high: int
    words: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class FormTarget:
    """One target of running form and the latest finding on it, if any."""

    row: Row
    finding: Finding | None


def may_be_strides(value: float) -> bool:
    """Whether a cadence may count one foot only (70-110): to be asked, not assumed."""
    return STRIDES[0] <= value <= STRIDES[1]


def cadence(facts: Facts, today: date, pathway: Pathway) -> Cadence | None:
    """The cadence on record and what to aim for; ``None`` where the pathway has no such target.

    The baseline is the first one measured in this episode, by a finding or on a flat easy run,
    else the last run before it. Values that may be strides are left out until someone says.
    """
    rule = row_of(pathway, RULE)
    if rule is None:
        return None
    low, high = int(number(rule, "min")), int(number(rule, "max"))
    values = _measured(facts, today)
    began = facts.episode.first_seen
    first = next((pair for pair in values if pair[0] >= began), values[-1] if values else None)
    if first is None:
        words = tr("No cadence is recorded")
        explanation = from_row(
            pathway, RULE, tr("Cadence"), words, missing=(tr("Cadence in steps a minute"),)
        )
        return Cadence(
            None, None, None, None, None, None, None, None, low, high, words, explanation
        )
    return _judged(first, values[-1], low, high, pathway)


def form_targets(facts: Facts, today: date, pathway: Pathway) -> tuple[FormTarget, ...]:
    """Each target of running form with the latest finding on it."""
    latest = {finding.item: finding for finding in upto(facts.findings, today)}
    return tuple(FormTarget(row, latest.get(row.id)) for row in pathway.section("form_targets"))


def _measured(facts: Facts, today: date) -> list[tuple[date, float]]:
    """Every cadence in steps a minute, oldest first."""
    found = [
        (finding.date, finding.value)
        for finding in upto(facts.findings, today)
        if finding.item == RULE and finding.value is not None
    ]
    runs = [
        (run.date, run.cadence_spm)
        for run in upto(facts.runs, today)
        if run.kind in STEADY_KINDS and run.cadence_spm is not None
    ]
    return sorted(
        ((day, value) for day, value in found + runs if not may_be_strides(value)),
        key=lambda pair: pair[0],
    )


def _judged(
    first: tuple[date, float], last: tuple[date, float], low: int, high: int, pathway: Pathway
) -> Cadence:
    baseline, latest = first[1], last[1]
    in_range = low <= latest <= high
    plus_5, plus_10 = _steps(baseline * LESS), _steps(baseline * MORE)
    at_most = _steps(latest * MORE)
    words = _words(latest, in_range, plus_5, plus_10, low, high)
    explanation = from_row(
        pathway,
        RULE,
        tr("Cadence"),
        words,
        inputs=(
            Input(
                tr("Own baseline"), tr("{baseline:g} steps a minute", baseline=baseline), first[0]
            ),
            Input(tr("Latest"), tr("{latest:g} steps a minute", latest=latest), last[0]),
        ),
        arithmetic=(
            tr(
                "{baseline:g} + 5 % = {baseline2:.1f}, rounded {plus_5}; {baseline:g} + "
                "10 % = {baseline3:.1f}, rounded {plus_10}",
                baseline=baseline,
                baseline2=baseline * LESS,
                plus_5=plus_5,
                baseline3=baseline * MORE,
                plus_10=plus_10,
            )
        ),
        threshold=tr("{low}–{high} steps a minute; at most 10 % at a change", low=low, high=high),
    )
    return Cadence(
        baseline,
        first[0],
        latest,
        last[0],
        plus_5,
        plus_10,
        at_most,
        in_range,
        low,
        high,
        words,
        explanation,
    )


def _steps(value: float) -> int:
    """Whole steps, halves up."""
    return int(round(value, 6) + 0.5)


def _words(latest: float, in_range: bool, plus_5: int, plus_10: int, low: int, high: int) -> str:
    usual = f"{low}\N{EN DASH}{high}"
    if in_range:
        return tr("{latest:g} lies in {usual}: no change advised", latest=latest, usual=usual)
    if latest > high:
        return tr("{latest:g} is above {usual}: no change advised", latest=latest, usual=usual)
    aim = f"{plus_5}\N{EN DASH}{plus_10}"
    return tr(
        "{latest:g} is below {usual}: {aim} is +5 to +10 % of the own baseline",
        latest=latest,
        usual=usual,
        aim=aim,
    )
