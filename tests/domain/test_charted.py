"""The charts as numbers: what is drawn, for whom, and what is left out."""

from datetime import date, timedelta

import pytest

from rehabdesk.domain.chart_table import chart_table
from rehabdesk.domain.charted import LOAD, PAIN, STRENGTH, Charts, charts_of
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import (
    Episode,
    EpisodeEvent,
    Facts,
    PainEntry,
    Patient,
    PhaseStart,
    Run,
    StrengthTrial,
)

DAY = date(2026, 3, 2)
ONSET = DAY - timedelta(days=30)


def charts(pathways: Pathways, side: str = "left", test: str = "", **series: tuple) -> Charts:
    episode = Episode("P-1", "1", "hamstring_bursitis", side, ONSET, ONSET)
    facts = Facts(Patient("P-1", "Adaeze Okafor", date(1990, 5, 5)), episode, **series)
    return charts_of(facts, DAY, pathways["hamstring_bursitis"], test)


def bridge(day: date, side: str, value: float, test: str = "single_leg_bridge") -> StrengthTrial:
    return StrengthTrial(day, test, side, value, "reps")


def test_the_activities_of_every_visit_come_first_and_keep_their_look(pathways: Pathways) -> None:
    scores = ("rest", "sitting", "worst")
    pain = tuple(PainEntry(DAY, activity, 3) for activity in scores)
    curves = charts(pathways, pain=pain).charts[0].curves
    assert [(curve.name, curve.look) for curve in curves[:2]] == [("worst pain", 0), ("sitting", 1)]
    assert curves[2].look >= 4


def test_what_comes_after_the_day_is_not_drawn(pathways: Pathways) -> None:
    later = DAY + timedelta(days=1)
    found = charts(pathways, pain=(PainEntry(later, "worst", 3),), runs=(Run(later, 5.0),))
    assert all(chart.is_empty() for chart in found.charts)


@pytest.mark.parametrize(
    ("side", "weaker"), [("left", "left"), ("right", "right"), ("both", "left")]
)
def test_the_symmetry_is_said_of_the_involved_side_or_of_the_lower_one(
    pathways: Pathways, side: str, weaker: str
) -> None:
    trials = (bridge(DAY, "left", 21), bridge(DAY, "right", 28))
    assert charts(pathways, side, strength=trials).charts[2].weaker == weaker


def test_the_strength_test_done_last_is_shown_where_none_was_chosen(pathways: Pathways) -> None:
    before = DAY - timedelta(days=7)
    trials = (bridge(before, "left", 20), bridge(DAY, "left", 9, "single_leg_calf_raise"))
    assert "Single-leg bridge" not in charts(pathways, strength=trials).charts[2].title
    chosen = charts(pathways, test="single_leg_bridge reps", strength=trials)
    assert chosen.charts[2].title == "Strength: Single-leg bridge"


def test_a_phase_lasts_until_the_next_and_the_last_through_today(pathways: Pathways) -> None:
    starts = (PhaseStart(ONSET, 0), PhaseStart(DAY - timedelta(days=9), 1))
    rest, first = charts(pathways, phases=starts).phases
    assert (rest.words, rest.until) == ("Relative rest", first.since)
    assert first.until == DAY + timedelta(days=1)


def test_charts_without_a_number_are_left_out_where_another_has_one(pathways: Pathways) -> None:
    found = charts(pathways, runs=(Run(DAY, 5.0),))
    assert [chart.key for chart in found.recorded().charts] == [LOAD]
    nothing = charts(pathways).recorded()
    assert [chart.key for chart in nothing.charts] == [PAIN, LOAD, STRENGTH]


def test_nothing_in_the_numbers_tells_who_it_is(pathways: Pathways) -> None:
    event = EpisodeEvent(DAY, "new_shoes", "bought with Ngozi")
    found = repr(charts(pathways, events=(event,), phases=(PhaseStart(DAY, 1, "Sam", "calm"),)))
    assert "new shoes" in found
    assert not [word for word in ("Okafor", "P-1", "1990", "Ngozi", "Sam", "calm") if word in found]


def test_a_week_is_in_the_table_of_any_of_its_days(pathways: Pathways) -> None:
    monday = DAY - timedelta(days=7)
    found = charts(pathways, runs=(Run(monday, 5.0),))
    rows = chart_table(found, monday + timedelta(days=3), DAY - timedelta(days=1))
    assert [(row.date, row.what, row.value) for row in rows] == [
        (monday, "week from this Monday", 5.0)
    ]
