"""The charts' numbers as a table: one row a value, with its day and its unit."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from rehabdesk.domain.charted import Chart, Charts

HEADER = ("Date", "Chart", "What", "Value", "Unit")
_NAMES = {"pain": "Pain", "load": "Running", "strength": "Strength"}


class Row(NamedTuple):
    """``value`` is ``None`` for an event, which has none."""

    date: date
    chart: str
    what: str
    value: float | None
    unit: str


def chart_table(charts: Charts, since: date, until: date) -> tuple[Row, ...]:
    """Every number drawn between two days, both included, then the events of these days.

    A week stands on its Monday, where any day of it is drawn.
    """
    rows = [row for chart in charts.charts for row in _of_chart(chart)]
    rows += [Row(flag.date, "Events", flag.words, None, "") for flag in charts.flags]
    return tuple(row for row in rows if since <= row.date <= until or _reaches(row, since, until))


def _of_chart(chart: Chart) -> Iterator[Row]:
    name = _NAMES[chart.key]
    unit = chart.unit or "0–10"
    about = chart.title if chart.key == "strength" else name
    for curve in chart.curves:
        for day, value in curve.points:
            yield Row(day, about, curve.name, value, unit)
    for week in chart.weeks:
        yield Row(week.monday, name, _WEEK, week.km, unit)
    for day, km in chart.runs:
        yield Row(day, name, "run", km, unit)
    for day, pct in chart.symmetry:
        yield Row(day, about, "symmetry (LSI)", pct, "%")


_WEEK = "week from this Monday"


def _reaches(row: Row, since: date, until: date) -> bool:
    """Whether a week that began before the first day still reaches into it."""
    return row.what == _WEEK and row.date <= until and (since - row.date).days in range(7)
