"""Why the pain figures are what they are (CONTRACT 4.2; CLINICAL NC-R, PM03)."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations

from rehabdesk.domain.alerts import RISING_PER_WEEK
from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.pain import (
    MEANINGFUL_POINTS,
    TREND_DAYS,
    TREND_MIN_POINTS,
    TREND_MIN_SPAN_DAYS,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, percent
from rehabdesk.domain.words import ACTIVITY_LABELS, MINUS, long_date, signed


def pain(asked: Asked) -> Iterator[Explanation]:
    """The latest worst pain, its change, and where it is going."""
    yield latest(asked)
    yield change(asked)
    yield trend(asked)


def latest(asked: Asked) -> Explanation:
    """The worst pain of the latest day with entries."""
    figures, title = asked.assessment.pain, tr("Worst pain")
    day = figures.latest_on
    if day is None:
        return asked.explain("PR01", title, tr(NOT_KNOWN), missing=[tr("a pain score")])
    entries = [entry for entry in asked.case.pain if entry.date == day]
    stated = any(entry.activity == "worst" for entry in entries)
    how = (
        tr("its “worst” entry")
        if stated
        else tr("the highest of its entries, “worst” not being asked")
    )
    return asked.explain(
        "PR01",
        title,
        tr("{latest}/10 on {day}", latest=figures.latest, day=long_date(day)),
        [Input(ACTIVITY_LABELS[e.activity], f"{e.score}/10", e.date) for e in entries],
        arithmetic=tr("The day's worst is {how}.", how=how),
    )


def change(asked: Asked) -> Explanation:
    """The change of worst pain since the first day with entries."""
    figures, title, days = asked.assessment.pain, tr("Change of worst pain"), list(asked.case.worst)
    if figures.change is None or figures.baseline is None or figures.latest is None:
        needed = [tr("a second day with a pain score")] if days else [tr("a pain score")]
        return asked.explain("NC-R", title, tr(NOT_KNOWN), missing=needed)
    points = f"{signed(figures.change)} {_points(figures.change)}"
    return asked.explain(
        "NC-R",
        title,
        f"{points}: {meaning(figures.change, figures.baseline)}",
        [
            Input(tr("Baseline"), f"{figures.baseline}/10", days[0]),
            Input(tr("Latest"), f"{figures.latest}/10", days[-1]),
        ],
        arithmetic=_difference(figures.latest, figures.baseline),
        threshold=(
            tr(
                "Meaningful from {minus}{meaningful_points} points and {minus}30 % of "
                "the baseline together; worse from +{meaningful_points} points; under "
                "{meaningful_points} points within measurement error.",
                minus=MINUS,
                meaningful_points=MEANINGFUL_POINTS,
            )
        ),
    )


def meaning(points: int, baseline: int) -> str:
    """A change of worst pain in words (CLINICAL NC-R)."""
    if points >= MEANINGFUL_POINTS:
        return tr("worse")
    if points > -MEANINGFUL_POINTS:
        return tr("within measurement error")
    return tr("meaningful") if 10 * points <= -3 * baseline else tr("improved, below threshold")


def _points(change: int) -> str:
    return tr("point") if abs(change) == 1 else tr("points")


def _difference(now: int, baseline: int) -> str:
    points = f"{now} {MINUS} {baseline} = {signed(now - baseline)}"
    if not baseline:
        return tr("{points}; of a baseline of 0 there is no percentage", points=points)
    share = 100 * (now - baseline) / baseline
    return f"{points}; 100 × {signed(now - baseline)} / {baseline} = {percent(share)}"


def trend(asked: Asked) -> Explanation:
    """The slope of worst pain over the last four weeks."""
    per_week, title = asked.assessment.pain.trend_per_week, tr("Trend of worst pain")
    begin = asked.today - timedelta(days=TREND_DAYS)
    days = [(day, worst) for day, worst in asked.case.worst.items() if day > begin]
    inputs = [Input(tr("Worst"), f"{worst}/10", day) for day, worst in days]
    needs = tr(
        "Needs {trend_min_points} days with a score in the last {trend_days}, "
        "{trend_min_span_days} days or more from the first to the last.",
        trend_min_points=TREND_MIN_POINTS,
        trend_days=TREND_DAYS,
        trend_min_span_days=TREND_MIN_SPAN_DAYS,
    )
    if per_week is None:
        missing = [tr("enough days with a pain score")]
        return asked.explain("PM03", title, tr(NOT_KNOWN), inputs, threshold=needs, missing=missing)
    pairs = len(list(combinations(days, 2)))
    return asked.explain(
        "PM03",
        title,
        tr("{per_week} points a week", per_week=signed(per_week, 1)),
        inputs,
        arithmetic=(
            tr(
                "7 × the middle one of the {pairs} slopes between every two of {days} "
                "days = {per_week}",
                pairs=pairs,
                days=len(days),
                per_week=signed(per_week, 1),
            )
        ),
        threshold=tr(
            "Rising from {rising_per_week} a week. {needs}",
            rising_per_week=signed(RISING_PER_WEEK, 1),
            needs=needs,
        ),
    )
