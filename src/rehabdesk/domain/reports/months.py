"""What came and what went, month by month."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from rehabdesk.domain.records import Episode
from rehabdesk.domain.reports.period import Period
from rehabdesk.domain.words import month_name

SHOWN = 12


class Month(NamedTuple):
    """One calendar month, cut at the report's last day."""

    first: date
    last: date
    new: int
    discharged: int

    @property
    def words(self) -> str:
        """``Mar 2026``."""
        return f"{month_name(self.first)} {self.first.year}"


def months_of(episodes: Iterable[Episode], period: Period) -> tuple[Month, ...]:
    """The 12 months that end with the period's last day, the last one as far as it has come."""
    new: Counter[tuple[int, int]] = Counter()
    discharged: Counter[tuple[int, int]] = Counter()
    for episode in episodes:
        if episode.first_seen <= period.last:
            new[_month(episode.first_seen)] += 1
        ended = episode.discharged_on
        if ended is not None and ended <= period.last:
            discharged[_month(ended)] += 1
    end = period.last.year * 12 + period.last.month - 1
    found = []
    for count in range(end - SHOWN + 1, end + 1):
        first = date(count // 12, count % 12 + 1, 1)
        last = first.replace(day=monthrange(first.year, first.month)[1])
        key = _month(first)
        found.append(Month(first, min(last, period.last), new[key], discharged[key]))
    return tuple(found)


def _month(day: date) -> tuple[int, int]:
    return day.year, day.month
