"""The charts' own arithmetic: days, labels that never collide, gaps drawn as gaps."""

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from rehabdesk.domain.chart_flags import Flag
from rehabdesk.domain.days import parse_day
from rehabdesk.domain.records import Run
from rehabdesk.domain.strength import StrengthDay
from rehabdesk.domain.tables import EVENT_KINDS
from rehabdesk.ui.patient.charts.axis import (
    day_at,
    day_labels,
    labelled_days,
    labelled_weeks,
    stamp,
)
from rehabdesk.ui.patient.charts.flags import FLAG_PX, Group, grouped, paint_flags
from rehabdesk.ui.patient.charts.geometry import quiet_font
from rehabdesk.ui.patient.charts.labels import spread
from rehabdesk.ui.patient.charts.line import Line
from rehabdesk.ui.patient.charts.pain import PainPlot
from rehabdesk.ui.patient.charts.panel import every_spike
from rehabdesk.ui.patient.charts.plot import nice_ticks
from rehabdesk.ui.patient.charts.strength import StrengthPlot
from rehabdesk.ui.theme.tokens import LIGHT

DAY = date(2026, 3, 2)


def test_a_day_survives_its_place_on_the_axis() -> None:
    days = [date(2024, 2, 28) + timedelta(days=n) for n in range(800)]
    assert [day_at(stamp(day)) for day in days] == days


@pytest.mark.parametrize("days", [10, 40, 90, 400, 1500, 3650])
def test_labelled_days_leave_room_for_their_words(days: int) -> None:
    shown = labelled_days(DAY - timedelta(days=days), DAY, 564)
    assert 2 <= len(shown) <= 564 // 45
    assert list(shown) == sorted(set(shown))


def test_ten_years_are_labelled_with_their_years() -> None:
    days = labelled_days(date(2016, 1, 1), date(2026, 3, 2), 300)
    assert day_labels(days)[0].startswith("Jan 20")


@pytest.mark.parametrize("width", [250, 564, 1100])
@pytest.mark.parametrize("days", [10, 33, 90, 200, 400, 1500, 3650])
def test_no_label_of_days_or_weeks_touches_the_next(qtbot: QtBot, days: int, width: int) -> None:
    first = DAY - timedelta(days=days)
    metrics = QFontMetricsF(quiet_font())
    px = width / days

    def touching(places: list[tuple[date, str]]) -> list[str]:
        boxes = [
            ((day - first).days * px + side * metrics.horizontalAdvance(text) / 2, text)
            for day, text in places
            for side in (-1, 1)
        ]
        return [b for (x, _), (y, b) in zip(boxes[1::2], boxes[2::2], strict=False) if y < x + 3]

    shown = labelled_days(first, DAY, width)
    assert touching(list(zip(shown, day_labels(shown), strict=True))) == []
    weeks = labelled_weeks(first, first, DAY, width)
    assert len(weeks) >= 2
    assert touching([(first + timedelta(weeks=n), str(n)) for n in weeks]) == []


def test_flags_of_one_place_stack_and_more_of_them_fold() -> None:
    flags = [Flag(DAY, "visit", "visit"), Flag(DAY, "race", "race"), Flag(DAY, "injection", "x")]
    near, far = 100.0, 160.0
    pair = grouped([(near, flags[0]), (near + 3, flags[1]), (far, flags[2])])
    assert [group.drawn() for group in pair] == [("R", "V"), ("J",)]
    folded = grouped([(near + n, flag) for n, flag in enumerate([*flags, flags[0]])])
    assert [group.drawn() for group in folded] == [("J", "+3")]


def test_no_two_groups_of_flags_touch() -> None:
    groups = grouped([(x * 7.0, Flag(DAY, "visit", "visit")) for x in range(100)])
    assert min(b.x - a.x for a, b in pairwise(groups)) > FLAG_PX


def test_an_axis_without_events_is_painted_too(qtbot: QtBot) -> None:
    picture = QPixmap(200, 60)
    painter = QPainter(picture)
    paint_flags(painter, grouped([]), 0, 200, LIGHT)
    painter.end()


def test_every_kind_of_event_has_its_own_letter() -> None:
    kinds = ("visit", "imaging", "phase", *EVENT_KINDS)
    assert len({Group(0, (Flag(DAY, kind, kind),)).drawn() for kind in kinds}) == len(kinds)


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
