"""Week on week and acute:chronic in words: descriptions, never an alert (CLINICAL RL02-RL04)."""

from collections.abc import Iterator
from datetime import timedelta

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation, Input, from_row
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.running.figures import Figure
from rehabdesk.domain.running.ratios import (
    coupled_ratio,
    ewma_means,
    ewma_ratio,
    is_complete,
    last_gap,
)
from rehabdesk.domain.series import after, upto
from rehabdesk.domain.speech import said, tr
from rehabdesk.domain.units import Distance, in_unit
from rehabdesk.domain.why import load as why_load
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, asked

CAVEAT = said(
    "Descriptions only. Neither the change from week to week nor the acute:chronic ratio told "
    "injured runners from others; the ratio is rescaled recent load, and no safe range is drawn."
)
INCOMPLETE = said("Incomplete")
"""Seven days or more without a logged run in the last 28: not known to have been 0 km."""
THRESHOLD = said("None: a description, never a risk, and never an alert.")


def descriptions(facts: Facts, assessment: Assessment, pathway: Pathway) -> tuple[Figure, ...]:
    """The figures shown in neutral grey beside their caveat."""
    return tuple(_descriptions(asked(facts, assessment, pathway)))


def _descriptions(case: Asked) -> Iterator[Figure]:
    runs, today = upto(case.case.runs, case.today), case.today
    note = "" if is_complete(runs, today) or not runs else tr(INCOMPLETE)
    change = why_load.week_change(case)
    yield Figure("RL02", tr("Week on week, rolling"), change.verdict, "", (change,))
    uncoupled = why_load.acute_chronic(case)
    yield Figure(
        "RL03b",
        tr("Acute:chronic, uncoupled"),
        uncoupled.verdict,
        _beside(note, uncoupled.verdict),
        (uncoupled,),
    )
    yield _ratio(case, "RL03a", tr("Acute:chronic, coupled"), coupled_ratio(runs, today), note)
    yield _ratio(case, "RL04", tr("Acute:chronic, weighted means"), ewma_ratio(runs, today), note)


def _beside(note: str, verdict: str) -> str:
    """The note, unless the verdict says the same."""
    return tr("{note} log", note=note) if note and verdict != tr(NOT_KNOWN) else ""


def _ratio(case: Asked, rule: str, label: str, ratio: float | None, note: str) -> Figure:
    value = note or tr(NOT_KNOWN) if ratio is None else f"{ratio:.2f}"
    if ratio is not None and not after(
        upto(case.case.runs, case.today), case.today - timedelta(days=7)
    ):
        value = why_load.NO_RUN_LOGGED
    return Figure(rule, label, value, "", (_explain(case, rule, label, value, ratio),))


def _explain(case: Asked, rule: str, label: str, value: str, ratio: float | None) -> Explanation:
    if ratio is None:
        missing = (tr("28 days of logged runs, without 7 days or more between two"),)
        return from_row(case.pathway, rule, label, value, threshold=tr(THRESHOLD), missing=missing)
    runs = case.case.runs
    inputs: tuple[Input, ...] = ()
    arithmetic = ""
    means = ewma_means(runs, case.today) if rule == "RL04" else None
    first = last_gap(runs, case.today)
    if means is not None and first is not None:
        inputs = (Input(tr("The log begins, without a break"), tr("from then on"), first),)
        arithmetic = tr(
            "{means:.3f} / {means2:.3f} a day = {ratio:.3f}",
            means=in_unit(means[0]),
            means2=Distance(means[1]),
            ratio=ratio,
        )
    elif case.assessment.load.week_km is not None:
        week = case.assessment.load.week_km
        inputs = (Input(tr("Last 7 days"), f"{Distance(week):.1f}", case.today),)
        arithmetic = (
            tr(
                "{week:.1f} / weekly mean of 28 days {week2:.2f} = {ratio:.3f}",
                week=in_unit(week),
                week2=in_unit(week / ratio),
                ratio=ratio,
            )
            if (ratio)
            else ""
        )
    return from_row(
        case.pathway,
        rule,
        label,
        value,
        inputs=inputs,
        arithmetic=arithmetic,
        threshold=tr(THRESHOLD),
    )
