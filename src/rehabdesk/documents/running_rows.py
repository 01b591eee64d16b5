"""A letter's measures of running: before, now, and the change as the page shows it."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.next_run import limit_km
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, Limit, in_unit, unit_words
from rehabdesk.domain.words import signed
from rehabdesk.domain.worked import below_limit

NONE = "–"
"""What was never measured, in a table."""
Measure = tuple[str, str, str, str, str]
"""A row: the measure, at the start, at the end, the change, what it means."""


def running_rows(facts: Facts, assessment: Assessment) -> Iterable[Measure]:
    """The week and the longest run, before the start and now, as far as they are logged."""
    before = _baseline_week(facts)
    load = assessment.load
    if load.week_km is None:
        return
    ran = bool(load.week_km)  # every run is longer than 0 km: 0.0 is a week nobody logged
    week = f"{in_unit(load.week_km):.1f}"
    before_words, change = _before_and_change(before, week)
    peak = peak_week(facts, assessment.as_of)
    yield (
        tr("Running logged, {unit} in 7 days", unit=unit_words()),
        before_words,
        week if ran else NONE,
        change if ran else NONE,
        tr("most in 7 days since first seen: {peak:.1f}", peak=Distance(peak))
        if peak is not None
        else "",
    )
    if load.longest_30d_km is None:
        return
    start, limit = _longest_before(facts), limit_km(load.longest_30d_km)
    longest = below_limit(load.longest_30d_km, limit)
    before_words, change_words = _before_and_change(start, longest)
    yield (
        tr("Longest run in 30 days, {unit}", unit=unit_words()),
        before_words,
        longest,
        change_words,
        tr("1.10 × longest: {cap}", cap=Limit(limit)),
    )


def _before_and_change(before_km: float | None, now: str) -> tuple[str, str]:
    """The distance before, in the decimals of the one now, and the difference of both as shown."""
    if before_km is None:
        return NONE, NONE
    decimals = len(now.partition(".")[2])
    before = f"{in_unit(before_km):.{decimals}f}"
    return before, signed(float(Decimal(now) - Decimal(before)), decimals)


def _start(facts: Facts) -> date:
    """The day running load counts as baseline: the onset, else the first contact."""
    return facts.episode.onset_date or facts.episode.first_seen


def _baseline_week(facts: Facts) -> float | None:
    """Mean km a week over the four weeks before the start; unknown if the log is younger."""
    start = _start(facts)
    if not facts.runs or min(run.date for run in facts.runs) > start - timedelta(days=28):
        return None
    return _km(facts, start - timedelta(days=28), start - timedelta(days=1)) / 4


def _longest_before(facts: Facts) -> float | None:
    start = _start(facts)
    window = [
        run.distance_km for run in facts.runs if start - timedelta(days=30) <= run.date <= start
    ]
    return max(window, default=None)


def peak_week(facts: Facts, end: date) -> float | None:
    """The most kilometres in any 7 days that end between the first contact and ``end``."""
    days = {run.date for run in facts.runs if facts.episode.first_seen <= run.date <= end}
    return max((_km(facts, day - timedelta(days=6), day) for day in days), default=None)


def _km(facts: Facts, first: date, last: date) -> float:
    return sum(run.distance_km for run in facts.runs if first <= run.date <= last)
