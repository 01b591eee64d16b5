"""The window of relative rest, and ice before heat (CLINICAL RM01-RM03, RL12)."""

import pytest

from rehabdesk.domain.plan.rest import RestState, cold_or_heat, rest_window
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run, worst
from tests.domain.plan_facts import phase


@pytest.mark.parametrize(
    ("days_ago", "day", "state"),
    [
        (0, 1, RestState.RESTING),
        (8, 9, RestState.RESTING),
        (9, 10, RestState.IN_WINDOW),
        (13, 14, RestState.IN_WINDOW),
        (14, 15, RestState.OVERDUE),
    ],
)
def test_day_1_is_the_day_phase_0_was_set(days_ago, day, state):
    window = rest_window(facts(phases=(phase(days_ago, 0),)), TODAY, PATHWAY)
    assert (window.day, window.state) == (day, state)


def test_the_review_is_on_day_10_and_the_last_day_is_day_14():
    window = rest_window(facts(phases=(phase(3, 0),)), TODAY, PATHWAY)
    assert (window.review_on, window.last_day) == (ago(-6), ago(-10))
    assert window.words == "Day 4 of 10\N{EN DASH}14: review on 8 Mar 2026"
    assert window.explanation.arithmetic == "2 Mar 2026 \N{MINUS SIGN} 27 Feb 2026 + 1 = day 4"


def test_the_next_phase_ends_it():
    window = rest_window(facts(phases=(phase(20, 0), phase(8, 1))), TODAY, PATHWAY)
    assert (window.state, window.ended_on) == (RestState.ENDED, ago(8))
    assert window.words == "Ended on 22 Feb 2026 after 12 days"


def test_phase_0_set_twice_does_not_start_it_anew_but_after_another_phase_it_does():
    twice = facts(phases=(phase(12, 0), phase(5, 0)))
    assert rest_window(twice, TODAY, PATHWAY).day == 13
    again = facts(phases=(phase(30, 0), phase(20, 1), phase(5, 0)))
    window = rest_window(again, TODAY, PATHWAY)
    assert (window.day, window.state) == (6, RestState.RESTING)


def test_without_phase_0_it_has_not_started():
    window = rest_window(facts(phases=(phase(5, 1),)), TODAY, PATHWAY)
    assert (window.state, window.day, window.breaches) == (RestState.NOT_STARTED, None, ())


def test_it_reads_no_later_day():
    episode = facts(phases=(phase(10, 0), phase(2, 1)))
    assert rest_window(episode, ago(3), PATHWAY).state is RestState.RESTING
    assert rest_window(episode, ago(11), PATHWAY).state is RestState.NOT_STARTED


def test_hills_speed_sprints_and_long_runs_in_the_window_are_breaches():
    runs = tuple(
        run(day, 5, kind)
        for day, kind in ((12, "hill"), (9, "easy"), (8, "hill"), (7, "interval"), (6, "long"))
    )
    window = rest_window(
        facts(phases=(phase(10, 0),), runs=(*runs, run(5, 5, "sprint"))), TODAY, PATHWAY
    )
    assert [breach.kind for breach in window.breaches] == ["hill", "interval", "long", "sprint"]


def test_the_day_the_next_phase_is_set_and_days_past_14_are_no_breach():
    ended = facts(phases=(phase(10, 0), phase(5, 1)), runs=(run(5, 5, "hill"),))
    assert rest_window(ended, TODAY, PATHWAY).breaches == ()
    overdue = facts(phases=(phase(20, 0),), runs=(run(7, 5, "hill"), run(6, 5, "hill")))
    assert [each.date for each in rest_window(overdue, TODAY, PATHWAY).breaches] == [ago(7)]


@pytest.mark.parametrize(("onset", "state"), [(0, "ice"), (3, "ice"), (4, "heat"), (40, "heat")])
def test_ice_lasts_72_hours_from_the_onset_then_heat(onset, state):
    advice = cold_or_heat(facts(onset=onset, first_seen=0), TODAY, PATHWAY)
    assert advice.state == state
    assert ("Ice window passed" in advice.words) is (state == "heat")


def test_a_flare_starts_ice_anew():
    episode = facts(onset=40, pain=(worst(9, 3), worst(2, 5)))
    advice = cold_or_heat(episode, TODAY, PATHWAY)
    assert (advice.state, advice.until) == ("ice", ago(-1))
    assert advice.explanation.inputs[0].label == "Latest flare"


def test_a_point_more_is_no_flare():
    assert (
        cold_or_heat(facts(onset=40, pain=(worst(9, 3), worst(2, 4))), TODAY, PATHWAY).state
        == "heat"
    )


def test_an_unknown_onset_is_not_known():
    advice = cold_or_heat(facts(onset=None), TODAY, PATHWAY)
    assert (advice.state, advice.until) == ("not known", None)
