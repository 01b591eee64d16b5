"""Which of the daily backups are kept: 7 days, 5 weeks, 12 months."""

from collections.abc import Hashable, Iterable
from datetime import date

DAYS, WEEKS, MONTHS = 7, 5, 12


def kept_days(days: Iterable[date]) -> frozenset[date]:
    """The days whose backup stays: the latest 7, the last one of each of the latest 5 weeks and of
    each of the latest 12 months that have one.
    """
    latest = sorted(set(days), reverse=True)
    weeks: dict[Hashable, date] = {}
    months: dict[Hashable, date] = {}
    for day in latest:
        weeks.setdefault(day.isocalendar()[:2], day)
        months.setdefault((day.year, day.month), day)
    return frozenset(
        [*latest[:DAYS], *list(weeks.values())[:WEEKS], *list(months.values())[:MONTHS]]
    )
