"""How pain stands and where it is going (CONTRACT 4.2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, PainEntry
from rehabdesk.domain.series import Known, known, upto, worst_by_day

TREND_DAYS = 28
TREND_MIN_POINTS = 3
TREND_MIN_SPAN_DAYS = 7
SITTING = "sitting"
SPARKLINE_DAYS = 56
MEANINGFUL_POINTS = 2
"""NPRS points, with at least 30 % of the baseline for a fall (CLINICAL NC-R)."""


@dataclass(frozen=True, slots=True)
class PainFigures:
    """Worst pain on the numeric pain rating scale (NPRS 0-10); ``None`` is "not known"."""

    latest: int | None = None
    latest_on: date | None = None
    baseline: int | None = None
    change: int | None = None
    meaningful: bool | None = None
    trend_per_week: float | None = None
    recent: tuple[tuple[date, int], ...] = ()
    """(day, worst) of the last 8 weeks, for the sparkline."""
    sitting: int | None = None
    """The latest score while sitting, and its day."""
    sitting_on: date | None = None


def daily_worst(pain: Sequence[PainEntry], today: date) -> dict[date, int]:
    """Each day's worst up to ``today``, in order of day; ``pain`` is in order of date."""
    return worst_by_day(upto(tuple(pain), today))


def is_meaningful(change: int, baseline: int) -> bool:
    """Whether a change of worst pain is more than measurement error (CLINICAL NC-R).

    A fall counts from 2 points and 30 % of the baseline together; a rise counts from 2 points.
    """
    if change >= MEANINGFUL_POINTS:
        return True
    return change <= -MEANINGFUL_POINTS and 10 * change <= -3 * baseline


def trend_per_week(days: Sequence[tuple[date, int]]) -> float | None:
    """NPRS points a week: 7 x the median slope between every pair of days (Theil-Sen).

    ``days`` are in order and lie in the 28-day window. ``None`` with fewer than 3 days or a span
    under 7 days: a line through so little is noise.
    """
    if len(days) < TREND_MIN_POINTS:
        return None
    points = [(day.toordinal(), score) for day, score in days]
    if points[-1][0] - points[0][0] < TREND_MIN_SPAN_DAYS:
        return None
    slopes = [
        (later_score - score) / (later - day)
        for (day, score), (later, later_score) in combinations(points, 2)
    ]
    slopes.sort()
    middle = len(slopes) // 2
    # Slopes are fractions of at most 27 days: taken back exactly, the alert's edge is no
    # matter of float rounding.
    upper = Fraction(slopes[middle]).limit_denominator(TREND_DAYS)
    if len(slopes) % 2:
        return float(7 * upper)
    lower = Fraction(slopes[middle - 1]).limit_denominator(TREND_DAYS)
    return float(7 * (lower + upper) / 2)


def pain_of(case: Known) -> PainFigures:
    """The pain figures of an episode already cut at its day."""
    if not case.worst:
        return PainFigures()
    days = list(case.worst.items())
    latest_on, latest = days[-1]
    baseline = days[0][1]
    change = latest - baseline if len(days) > 1 else None
    recent = [pair for pair in days if pair[0] > case.today - timedelta(days=SPARKLINE_DAYS)]
    sat = next((entry for entry in reversed(case.pain) if entry.activity == SITTING), None)
    window = [pair for pair in recent if pair[0] > case.today - timedelta(days=TREND_DAYS)]
    return PainFigures(
        latest=latest,
        latest_on=latest_on,
        baseline=baseline,
        change=change,
        meaningful=None if change is None else is_meaningful(change, baseline),
        trend_per_week=trend_per_week(window),
        recent=tuple(recent),
        sitting=None if sat is None else sat.score,
        sitting_on=None if sat is None else sat.date,
    )


def pain_figures(facts: Facts, today: date, pathway: Pathway) -> PainFigures:
    """Worst pain of ``facts`` as known on ``today``; the same for every pathway."""
    del pathway
    return pain_of(known(facts, today))
