"""Exercise sessions by calendar week against the target (CLINICAL EX-rule, worked numbers)."""

import datetime as dt

import pytest

from rehabdesk.domain.plan.weeks import adherence_weeks, band_of, spread
from tests.domain.helpers import PATHWAY, TODAY, ago, facts
from tests.domain.plan_facts import done, dose

MONDAY = dt.date(2026, 2, 23)
"""The Monday of the last full week before TODAY, itself a Monday."""


def week_of(*days: int, exercise: str = "glute_bridge"):
    """The week of MONDAY with that exercise done on those weekdays, 0 = Monday."""
    rows = tuple(done(7 - day, exercise) for day in days)
    return next(
        week
        for week in adherence_weeks(facts(exercises=rows), TODAY, PATHWAY)
        if week.monday == MONDAY
    )


def test_mon_mon_wed_sat_are_three_sessions_and_all_of_the_target():
    week = week_of(0, 0, 2, 5)
    assert (week.sessions, week.pct, week.band) == (3, 100, "on target")


def test_tue_fri_are_two_thirds_and_below_target():
    week = week_of(1, 4)
    assert week.pct == pytest.approx(66.7, abs=0.05)
    assert week.band == "below target"
    assert week.words == "2 sessions of 3\N{EN DASH}4, 66.7 %: below target"


@pytest.mark.parametrize(
    ("sessions", "band"),
    [
        (0, "low"),
        (1, "low"),
        (2, "below target"),
        (3, "on target"),
        (4, "on target"),
        (5, "above target \N{EN DASH} check recovery"),
    ],
)
def test_the_bands_of_a_week(sessions, band):
    assert band_of(sessions, PATHWAY) == band


def test_the_current_week_is_counted_and_never_banded():
    week = adherence_weeks(facts(exercises=(done(0),)), TODAY, PATHWAY)[-1]
    assert (week.is_current, week.sessions, week.band) == (True, 1, None)
    assert week.words.endswith("so far")


def test_a_week_without_a_log_is_not_known_and_one_of_noes_is_0():
    weeks = adherence_weeks(facts(exercises=(done(21), done(7, answer="no"))), TODAY, PATHWAY)
    assert [week.sessions for week in weeks] == [1, None, 0, None]
    assert [week.band for week in weeks] == ["low", None, "low", None]


def test_two_exercises_on_one_day_are_one_session():
    rows = (done(7), done(7, "hip_thrust"))
    week = adherence_weeks(facts(exercises=rows), TODAY, PATHWAY)[-2]
    assert week.sessions == 1
    assert week.done == {"glute_bridge": (MONDAY,), "hip_thrust": (MONDAY,)}


def test_weeks_begin_with_the_prescription_and_are_at_most_as_many_as_asked():
    episode = facts(prescriptions=(dose(21),))
    assert [week.monday for week in adherence_weeks(episode, TODAY, PATHWAY)] == [
        ago(21),
        ago(14),
        ago(7),
        TODAY,
    ]
    assert len(adherence_weeks(episode, TODAY, PATHWAY, count=2)) == 2


def test_an_empty_record_still_has_the_current_week():
    assert [week.monday for week in adherence_weeks(facts(), TODAY, PATHWAY)] == [TODAY]


@pytest.mark.parametrize(
    ("count", "weekdays"),
    [(1, [0]), (2, [0, 2]), (3, [0, 2, 4]), (4, [0, 2, 4, 6]), (7, [0, 1, 2, 3, 4, 5, 6])],
)
def test_a_digit_is_spread_over_distinct_days(count, weekdays):
    days = spread(count, MONDAY, TODAY)
    assert [day.weekday() for day in days] == weekdays
    assert set(days.values()) == {True}


def test_days_already_done_are_kept_and_surplus_ones_answered_no():
    tuesday, thursday = MONDAY + dt.timedelta(days=1), MONDAY + dt.timedelta(days=3)
    assert spread(3, MONDAY, TODAY, (tuesday, thursday)) == {
        MONDAY: True,
        tuesday: True,
        thursday: True,
    }
    assert spread(1, MONDAY, TODAY, (tuesday, thursday)) == {tuesday: True, thursday: False}


def test_0_times_is_an_answer():
    assert spread(0, MONDAY, TODAY) == {MONDAY: False}
    assert spread(0, MONDAY, TODAY, (MONDAY,)) == {MONDAY: False}


@pytest.mark.parametrize(
    ("count", "monday", "words"),
    [
        (2, TODAY, "Only 1 day of this week so far."),
        (1, TODAY + dt.timedelta(days=7), "This week has not begun."),
        (8, MONDAY, "Type how many times that week, from 0 to 7."),
    ],
)
def test_more_than_the_week_has_is_refused_in_words(count, monday, words):
    with pytest.raises(ValueError, match=words):
        spread(count, monday, TODAY)
