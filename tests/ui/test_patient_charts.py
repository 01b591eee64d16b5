"""The charts' own arithmetic: days, labels that never collide, gaps drawn as gaps."""

from datetime import date, timedelta

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.domain.days import parse_day
from rehabdesk.domain.records import Run
from rehabdesk.domain.strength import StrengthDay
from rehabdesk.ui.patient.charts.axis import day_at, day_labels, labelled_days, stamp
from rehabdesk.ui.patient.charts.labels import spread
from rehabdesk.ui.patient.charts.line import Line
from rehabdesk.ui.patient.charts.pain import PainPlot
from rehabdesk.ui.patient.charts.panel import every_spike
from rehabdesk.ui.patient.charts.plot import nice_ticks
from rehabdesk.ui.patient.charts.strength import StrengthPlot

DAY = date(2026, 3, 2)


def test_a_day_survives_its_place_on_the_axis() -> None:
    days = [date(2024, 2, 28) + timedelta(days=n) for n in range(800)]
    assert [day_at(stamp(day)) for day in days] == days


@pytest.mark.parametrize("days", [10, 40, 90, 400, 1500, 3650])
def test_labelled_days_leave_room_for_their_words(days: int) -> None:
    shown = labelled_days(DAY - timedelta(days=days), DAY, 564)
    assert 2 <= len(shown) <= 564 // 45
    assert list(shown) == sorted(set(shown))


def test_the_month_is_said_where_it_changes_and_the_year_where_that_does() -> None:
    mondays = tuple(date(2025, 12, 22) + timedelta(weeks=n) for n in range(7))
    assert day_labels(mondays) == ["22 Dec", "29", "5 Jan 2026", "12", "19", "26", "2 Feb"]


def test_labels_that_want_one_place_are_moved_apart_and_stay_inside() -> None:
    placed = spread([50, 50, 51, 10], 15, 6, 60)
    assert sorted(placed) == placed[3:] + placed[:3]
    gaps = np.diff(sorted(placed))
    assert gaps.min() >= 15 - 1e-9
    assert min(placed) >= 6
    assert max(placed) <= 60


def test_a_long_silence_is_a_gap_in_the_line(qtbot: QtBot) -> None:
    plot = PainPlot()
    line = Line(plot, 14)
    line.feed([(DAY, 3.0), (DAY + timedelta(days=14), 4.0), (DAY + timedelta(days=29), 5.0)])
    _, values = line.curve.getData()
    assert [None if np.isnan(v) else v for v in values] == [3.0, 4.0, None, 5.0]
    line.feed([])
    assert len(line.curve.getData()[0] if line.curve.getData()[0] is not None else []) == 0


def test_no_line_is_drawn_to_a_value_under_another_protocol(qtbot: QtBot) -> None:
    plot = StrengthPlot()
    days = [StrengthDay(DAY + timedelta(days=n), 20.0 + n, None, None) for n in (0, 7, 14)]
    changed = DAY + timedelta(days=7)
    plot.feed("Hold", "s", days, "left", {"left": {changed}})
    _, values = plot.lines["left"].curve.getData()
    assert [None if np.isnan(v) else v for v in values] == [20.0, None, 27.0, 34.0]
    assert plot.values_on(changed) == ["left 27 s, protocol changed: not comparable"]
    assert plot.values_on(DAY) == ["left 20 s"]


def test_spikes_of_the_whole_log_are_found_not_only_the_last_four_weeks() -> None:
    usual = [Run(DAY - timedelta(days=n), 5.0) for n in range(120, 0, -3)]
    old = Run(DAY - timedelta(days=61), 9.0)
    runs = tuple(sorted([*usual, old], key=lambda run: run.date))
    assert [(spike.date, round(spike.pct)) for spike in every_spike(runs, DAY)] == [(old.date, 80)]


@pytest.mark.parametrize(("highest", "top"), [(0, 1), (7, 8), (34, 40), (41, 60), (100, 100)])
def test_a_scale_ends_on_a_round_number(highest: float, top: float) -> None:
    assert nice_ticks(highest)[-1] == top


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", DAY),
        ("yesterday", date(2026, 3, 1)),
        ("Mon 2 Mar", DAY),
        ("28 feb", date(2026, 2, 28)),
        ("30 Dec", date(2025, 12, 30)),
        ("28/2", date(2026, 2, 28)),
        ("2026-02-28", date(2026, 2, 28)),
        ("31 Feb", None),
        ("soon", None),
    ],
)
def test_a_past_day_is_read_as_it_is_said(text: str, day: date | None) -> None:
    assert parse_day(text, DAY, ahead=False) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("1w", date(2026, 3, 9)), ("3 d", date(2026, 3, 5)), ("28 Feb", date(2027, 2, 28))],
)
def test_a_day_to_come_is_counted_on_or_is_the_next_one(text: str, day: date) -> None:
    assert parse_day(text, DAY, ahead=True) == day
