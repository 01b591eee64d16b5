"""Descriptions of load that are never a risk: week on week, acute:chronic (CLINICAL RL02-RL04)."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import fsum

from rehabdesk.domain.records import Run
from rehabdesk.domain.series import upto

ACUTE_DAYS, CHRONIC_DAYS = 7, 28


def week_change(now: float | None, before: float | None) -> float | None:
    """Per cent against the week before; ``None`` where a week is not known, and from zero."""
    if now is None or not before:
        return None
    return 100 * (now - before) / before


def last_gap(runs: Sequence[Run], today: date) -> date | None:
    """The first day of the unbroken log: since the last 7 days or more without any run.

    ``None`` without a run, or where the last 7 days have none: fewer days than that are rest.
    """
    logged = upto(tuple(runs), today)
    if not logged or (today - logged[-1].date).days >= ACUTE_DAYS:
        return None
    first = logged[-1].date
    for run in reversed(logged):
        if (first - run.date).days > ACUTE_DAYS:
            break
        first = run.date
    return first


def is_complete(runs: Sequence[Run], today: date) -> bool:
    """Whether the last 28 days are all part of an unbroken log."""
    first = last_gap(runs, today)
    return first is not None and (today - first).days >= CHRONIC_DAYS - 1


def coupled_ratio(runs: Sequence[Run], today: date) -> float | None:
    """km of the last 7 days against the weekly mean of the last 28 (RL03a).

    ``None`` where the 28 days are not logged without a break of 7 days.
    """
    if not is_complete(runs, today):
        return None
    logged = upto(tuple(runs), today)
    acute = _km(logged, today - timedelta(days=ACUTE_DAYS - 1), today)
    chronic = _km(logged, today - timedelta(days=CHRONIC_DAYS - 1), today) / 4
    return acute / chronic if chronic else None


def ewma_ratio(runs: Sequence[Run], today: date) -> float | None:
    """The exponentially weighted mean km a day over 7 days against that over 28 (RL04).

    Weight 2 / (N + 1); both begin with the mean of the first 7 days of the unbroken log. ``None``
    before 28 such days.
    """
    means = ewma_means(runs, today)
    return None if means is None else means[0] / means[1]


def ewma_means(runs: Sequence[Run], today: date) -> tuple[float, float] | None:
    """The two weighted means in km a day, as ``ewma_ratio`` compares them."""
    first = last_gap(runs, today)
    if first is None or (today - first).days < CHRONIC_DAYS - 1:
        return None
    days = [0.0] * ((today - first).days + 1)
    for run in upto(tuple(runs), today):
        if run.date >= first:
            days[(run.date - first).days] += run.distance_km
    seed = fsum(days[:ACUTE_DAYS]) / ACUTE_DAYS
    return _ewma(days, ACUTE_DAYS, seed), _ewma(days, CHRONIC_DAYS, seed)


def _ewma(days: Sequence[float], span: int, seed: float) -> float:
    weight, mean = 2 / (span + 1), seed
    for km in days:
        mean = weight * km + (1 - weight) * mean
    return mean


def _km(runs: Sequence[Run], first: date, last: date) -> float:
    return fsum(run.distance_km for run in runs if first <= run.date <= last)
