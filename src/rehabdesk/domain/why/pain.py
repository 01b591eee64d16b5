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
from rehabdesk.domain.why.asked import NOT_KNOWN, Asked, percent
from rehabdesk.domain.words import ACTIVITY_LABELS, MINUS, long_date, signed


def pain(asked: Asked) -> Iterator[Explanation]:
    """The latest worst pain, its change, and where it is going."""
    yield latest(asked)
    yield change(asked)
    yield trend(asked)


def latest(asked: Asked) -> Explanation:
    """The worst pain of the latest day with entries."""
    figures, title = asked.assessment.pain, "Worst pain"
    day = figures.latest_on
    if day is None:
        return asked.explain("PR01", title, NOT_KNOWN, missing=["a pain score"])
    entries = [entry for entry in asked.case.pain if entry.date == day]
    stated = any(entry.activity == "worst" for entry in entries)
    how = "its “worst” entry" if stated else "the highest of its entries, “worst” not being asked"
    return asked.explain(
        "PR01",
        title,
        f"{figures.latest}/10 on {long_date(day)}",
        [Input(ACTIVITY_LABELS[e.activity], f"{e.score}/10", e.date) for e in entries],
        arithmetic=f"The day's worst is {how}.",
    )


def change(asked: Asked) -> Explanation:
    """The change of worst pain since the first day with entries."""
    figures, title, days = asked.assessment.pain, "Change of worst pain", list(asked.case.worst)
    if figures.change is None or figures.baseline is None or figures.latest is None:
        needed = ["a second day with a pain score"] if days else ["a pain score"]
        return asked.explain("NC-R", title, NOT_KNOWN, missing=needed)
    points = f"{signed(figures.change)} {_points(figures.change)}"
    return asked.explain(
        "NC-R",
        title,
        f"{points}: {meaning(figures.change, figures.baseline)}",
        [
            Input("Baseline", f"{figures.baseline}/10", days[0]),
            Input("Latest", f"{figures.latest}/10", days[-1]),
        ],
        arithmetic=_difference(figures.latest, figures.baseline),
        threshold=(
            f"Meaningful from {MINUS}{MEANINGFUL_POINTS} points and {MINUS}30 % of the baseline "
            f"together; worse from +{MEANINGFUL_POINTS} points; under {MEANINGFUL_POINTS} points "
            "within measurement error."
        ),
    )


def meaning(points: int, baseline: int) -> str:
    """A change of worst pain in words (CLINICAL NC-R)."""
    if points >= MEANINGFUL_POINTS:
        return "worse"
    if points > -MEANINGFUL_POINTS:
        return "within measurement error"
    return "meaningful" if 10 * points <= -3 * baseline else "improved, below threshold"


def _points(change: int) -> str:
    return "point" if abs(change) == 1 else "points"


def _difference(now: int, baseline: int) -> str:
    points = f"{now} {MINUS} {baseline} = {signed(now - baseline)}"
    if not baseline:
        return f"{points}; of a baseline of 0 there is no percentage"
    share = 100 * (now - baseline) / baseline
    return f"{points}; 100 × {signed(now - baseline)} / {baseline} = {percent(share)}"


def trend(asked: Asked) -> Explanation:
    """The slope of worst pain over the last four weeks."""
    per_week, title = asked.assessment.pain.trend_per_week, "Trend of worst pain"
    begin = asked.today - timedelta(days=TREND_DAYS)
    days = [(day, worst) for day, worst in asked.case.worst.items() if day > begin]
    inputs = [Input("Worst", f"{worst}/10", day) for day, worst in days]
    needs = (
        f"Needs {TREND_MIN_POINTS} days with a score in the last {TREND_DAYS}, "
        f"{TREND_MIN_SPAN_DAYS} days or more from the first to the last."
    )
    if per_week is None:
        missing = ["enough days with a pain score"]
        return asked.explain("PM03", title, NOT_KNOWN, inputs, threshold=needs, missing=missing)
    pairs = len(list(combinations(days, 2)))
    return asked.explain(
        "PM03",
        title,
        f"{signed(per_week, 1)} points a week",
        inputs,
        arithmetic=(
            f"7 × the middle one of the {pairs} slopes between every two of {len(days)} days "
            f"= {signed(per_week, 1)}"
        ),
        threshold=f"Rising from {signed(RISING_PER_WEEK, 1)} a week. {needs}",
    )
