"""The days that a report is about."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

from rehabdesk.domain.speech import Labels, tr
from rehabdesk.domain.words import long_date

CHOICES: Mapping[str, str] = Labels(
    {
        "month": "This month",
        "3": "Last 3 months",
        "12": "Last 12 months",
        "span": "From – to",
    }
)
"""What can be chosen: its key and its words."""


class Period(NamedTuple):
    """From ``first`` to ``last``, both included."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether the day lies in it; a day nobody knows doesn't."""
        return day is not None and self.first <= day <= self.last

    @property
    def words(self) -> str:
        """``1 Mar 2026 to 2 Mar 2026``; one day alone is named once."""
        if self.first == self.last:
            return long_date(self.first)
        return tr("{first} to {last}", first=long_date(self.first), last=long_date(self.last))

    def until(self, today: date) -> "Period":
        """The same, cut at ``today``."""
        return Period(self.first, min(self.last, today))

    def year_before(self) -> "Period":
        """The 12 months that end on the day before it."""
        last = self.first - timedelta(days=1)
        return Period(_months_before(last, 12) + timedelta(days=1), last)


def chosen(choice: str, today: date) -> Period:
    """The period of one of ``CHOICES`` that ends today: the month so far, or so many months."""
    if choice == "month":
        return Period(today.replace(day=1), today)
    return Period(_months_before(today, int(choice)) + timedelta(days=1), today)


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or that month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
