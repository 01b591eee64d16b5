"""Calendar days on a chart: where a day stands, which carry a label, and what happened then."""

from datetime import date, timedelta
from functools import lru_cache

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from rehabdesk.domain.chart_flags import Flag
from rehabdesk.domain.words import MONTHS, day_and_month, long_date, month_name
from rehabdesk.ui.patient.charts.flags import (
    FLAG_PX,
    FLAGS_PX,
    WEEKS_PX,
    Group,
    grouped,
    paint_flags,
    paint_weeks,
)
from rehabdesk.ui.patient.charts.geometry import GUTTER_PX, LEFT_PX
from rehabdesk.ui.theme.tokens import LIGHT, Tokens

DAY = 86_400.0
_EPOCH = date(1970, 1, 1).toordinal()
_LABEL_PX = 58
"""The narrowest distance between two labels that never lets them touch."""
_WEEK_PX = 30
"""Three digits and white between them."""
_COUNT_STEPS = (1, 2, 4, 8, 12, 26, 52, 104)
_WEEK_STEPS = (1, 2, 4)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60)


def stamp(day: date) -> float:
    """Noon UTC, so that no time zone can move a point to its neighbour's day."""
    return (day.toordinal() - _EPOCH) * DAY + DAY / 2


def day_at(x: float) -> date:
    """The calendar day a place on the axis lies in."""
    return date.fromordinal(max(1, min(3_652_059, int(x // DAY) + _EPOCH)))


def monday(day: date) -> date:
    """The Monday of the ISO week."""
    return day - timedelta(days=day.weekday())


@lru_cache(maxsize=64)
def labelled_days(first: date, last: date, width_px: int) -> tuple[date, ...]:
    """The days to label between two days: Mondays, or the first of months where weeks crowd."""
    room = max(1, width_px // _LABEL_PX)
    weeks = ((last - first).days + 7) // 7
    for step in _WEEK_STEPS:
        if weeks <= room * step:
            return _mondays(first, last, step)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((step for step in _MONTH_STEPS if months <= room * step), _MONTH_STEPS[-1])
    return _month_starts(first, last, step)


def _mondays(first: date, last: date, step: int) -> tuple[date, ...]:
    weeks = -(-(first.toordinal() - 1) // 7)  # ordinal 1 was a Monday
    weeks += -weeks % step  # the same Mondays whatever the view, so that panning slides them
    days = range(weeks * 7 + 1, last.toordinal() + 1, 7 * step)
    return tuple(date.fromordinal(day) for day in days)


def _month_starts(first: date, last: date, step: int) -> tuple[date, ...]:
    months = range(first.year * 12, last.year * 12 + 12, step)
    days = (date(month // 12, month % 12 + 1, 1) for month in months)
    return tuple(day for day in days if first <= day <= last)


def day_labels(days: tuple[date, ...]) -> list[str]:
    """``2 Feb``, ``9``, ``16`` …: the month where it changes, the year where that changes."""
    labels: list[str] = []
    before: date | None = None
    yearly = all(day.day == day.month == 1 for day in days)
    for day in days:
        if before is None or day.year != before.year:
            labels.append(_first_label(day, before, yearly=yearly))
        elif day.month != before.month:
            labels.append(_month_label(day, days))
        else:
            labels.append(str(day.day))
        before = day
    return labels


def _first_label(day: date, before: date | None, *, yearly: bool) -> str:
    if before is None:
        return f"{MONTHS[0]} {day.year}" if yearly else day_and_month(day)
    return f"{month_name(day)} {day.year}" if day.day == 1 else long_date(day)


def _month_label(day: date, days: tuple[date, ...]) -> str:
    monthly = all(other.day == 1 for other in days)
    return month_name(day) if monthly else day_and_month(day)


def labelled_weeks(onset: date, first: date, last: date, width_px: float) -> tuple[int, ...]:
    """The whole weeks since onset to label between two days: 0, 1, 2 … or wider steps."""
    weeks = max(1.0, ((last - first).days + 1) / 7)
    room = max(1.0, width_px / _WEEK_PX)
    step = next((step for step in _COUNT_STEPS if weeks <= room * step), _COUNT_STEPS[-1])
    low = max(0, -(-(first - onset).days // 7))
    low += -low % step
    high = (last - onset).days // 7
    return tuple(range(low, high + 1, step))


class TimeAxis(pg.AxisItem):
    """The shared bottom axis: days, weeks since onset below them, and the events' flags."""

    def __init__(self) -> None:
        super().__init__("bottom", maxTickLength=5)
        self.setStyle(autoExpandTextSpace=False, tickTextOffset=6, hideOverlappingLabels=False)
        self.onset: date | None = None
        self.flags: tuple[Flag, ...] = ()
        self.tokens: Tokens = LIGHT
        self.setHeight(28)
        self.enableAutoSIPrefix(False)

    def show_events(self, onset: date | None, flags: tuple[Flag, ...]) -> None:
        """Count weeks from this day, where it is known, and mark these events."""
        if (onset, flags) == (self.onset, self.flags):
            return
        self.onset, self.flags = onset, flags
        self.setHeight(28 + (WEEKS_PX if onset else 0) + (FLAGS_PX if flags else 0))
        self.redraw()

    def restyle(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        self.redraw()

    def redraw(self) -> None:
        self.picture = None
        self.update()

    def days(self) -> tuple[date, ...]:
        """The days labelled now."""
        low, high = self.range
        return labelled_days(day_at(low - DAY / 2 + 1), day_at(high - DAY / 2), int(self.width()))

    def px(self, day: date) -> float:
        """Where the middle of a day stands, in this axis' pixels."""
        low, high = self.range
        return (stamp(day) - low) / ((high - low) or 1) * self.width()

    def weeks(self) -> list[tuple[float, str]]:
        """Where each week since onset that is labelled stands, and its label."""
        if self.onset is None:
            return []
        first, last = day_at(self.range[0]), day_at(self.range[1])
        shown = labelled_weeks(self.onset, first, last, self.width())
        return [(self.px(self.onset + timedelta(weeks=n)), str(n)) for n in shown]

    def groups(self) -> list[Group]:
        """The flags in view as they are drawn."""
        places = [(self.px(flag.date), flag) for flag in self.flags]
        return grouped([(x, flag) for x, flag in places if 0 <= x <= self.width()])

    def flag_top(self) -> float:
        return float(28 + (WEEKS_PX if self.onset else 0))

    def group_at(self, x: float, y: float) -> Group | None:
        """The flags drawn at a place of this axis."""
        if not self.flag_top() <= y <= self.height():
            return None
        return next((g for g in self.groups() if abs(g.x - x) <= FLAG_PX / 2 + 1), None)

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(-LEFT_PX, 0, GUTTER_PX, 0)

    def drawPicture(
        self, p: QPainter, axisSpec: object, tickSpecs: object, textSpecs: object
    ) -> None:
        super().drawPicture(p, axisSpec, tickSpecs, textSpecs)
        paint_weeks(p, self.weeks(), 26.0, self.width(), self.tokens)
        paint_flags(p, self.groups(), self.flag_top(), self.width(), self.tokens)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        days = labelled_days(day_at(minVal + DAY / 2 - 1), day_at(maxVal - DAY / 2), int(size))
        return [(7 * DAY, [stamp(day) for day in days])]

    def tickStrings(self, values: list, scale: float, spacing: float) -> list[str]:
        return day_labels(tuple(day_at(value) for value in values))
