"""Pain before, during and the morning after loading (CLINICAL 3.2, its worked numbers)."""

import pytest

from rehabdesk.domain.plan.monitoring import (
    Verdict,
    pain_zone,
    session_verdict,
    session_verdicts,
    two_reduced,
    weekly_pain,
)
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, worst
from tests.domain.plan_facts import loaded


@pytest.mark.parametrize(
    ("before", "during", "next_morning", "verdict"),
    [
        (2, 4, 2, Verdict.HOLD),
        (2, 3, 5, Verdict.REDUCE),
        (2, 2, 2, Verdict.PROGRESS),
        (2, 3, None, Verdict.AWAITING),
        (3, 3, 3, Verdict.PROGRESS),
        (5, 5, 5, Verdict.HOLD),
        (4, 3, 4, Verdict.HOLD),
        (2, 6, 2, Verdict.REDUCE),
        (6, 3, 6, Verdict.REDUCE),
        (None, 6, 2, Verdict.REDUCE),
        (None, 2, 2, Verdict.NOT_KNOWN),
        (2, None, 2, Verdict.NOT_KNOWN),
        (2, None, 3, Verdict.REDUCE),
        (0, 0, 0, Verdict.PROGRESS),
        (None, 9, None, Verdict.AWAITING),
    ],
)
def test_a_session_is_judged_by_its_peak_and_by_the_next_morning(
    before, during, next_morning, verdict
):
    assert session_verdict(loaded(3, before, during, next_morning), PATHWAY).verdict is verdict


@pytest.mark.parametrize(
    ("during", "zone"),
    [(0, "safe"), (2, "safe"), (3, "acceptable"), (5, "acceptable"), (6, "too high"), (None, "")],
)
def test_pain_during_activity_has_its_zone(during, zone):
    assert pain_zone(during, PATHWAY) == zone


def test_the_worked_hold_says_why():
    session = session_verdict(loaded(3, 2, 4, 2), PATHWAY)
    assert session.zone == "acceptable"
    assert session.words == "2 before, 4 during (acceptable), 2 next morning: hold"
    why = session.explanation
    assert (why.rule, why.pathway) == ("PM05", "hamstring_bursitis 1.0")
    assert why.arithmetic == (
        "Peak over 24 h: the higher of 4 and 2 = 4; "
        "Next morning 2 \N{LESS-THAN OR EQUAL TO} before 2"
    )
    assert [fact.on for fact in why.inputs] == [ago(3), ago(3), ago(2)]


def test_a_missing_next_morning_is_named():
    why = session_verdict(loaded(0, 2, 3, None), PATHWAY).explanation
    assert why.missing == ("Pain next morning",)
    assert why.verdict == "awaiting next-morning score"


def test_the_next_morning_is_not_known_on_the_day_itself():
    episode = facts(loading_tests=(loaded(3, 2, 2, 2),))
    assert session_verdicts(episode, ago(3), PATHWAY)[0].verdict is Verdict.AWAITING
    assert session_verdicts(episode, ago(2), PATHWAY)[0].verdict is Verdict.PROGRESS


def test_the_newest_session_stands_first_and_none_of_a_later_day():
    episode = facts(loading_tests=(loaded(9, 2, 2, 2), loaded(3, 2, 2, 2)))
    assert [each.test.date for each in session_verdicts(episode, TODAY, PATHWAY)] == [
        ago(3),
        ago(9),
    ]
    assert len(session_verdicts(episode, ago(5), PATHWAY)) == 1


def test_a_task_of_no_pathway_keeps_its_own_name():
    assert session_verdict(loaded(3, 2, 2, 2, "sled"), PATHWAY).label == "sled"


@pytest.mark.parametrize(
    ("tests", "count"),
    [
        ((loaded(6, 2, 7, 2), loaded(3, 2, 3, 5)), 2),
        ((loaded(6, 2, 7, 2), loaded(3, 2, 3, 2)), 0),
        ((loaded(9, 2, 7, 2), loaded(6, 2, 2, 2), loaded(3, 2, 7, 2)), 0),
        ((loaded(6, 2, 7, 2), loaded(3, 2, 7, 2), loaded(1, 2, 3, None)), 2),
        ((loaded(6, 2, 7, 2), loaded(3, 2, 7, None), loaded(1, 2, 7, 2)), 0),
        ((loaded(3, 2, 7, 2),), 0),
        ((loaded(3, 2, 7, 2), loaded(3, 2, 7, 2, "run")), 0),
        ((loaded(6, 2, 7, 2), loaded(3, 2, 2, 2), loaded(3, 2, 7, 2, "run")), 2),
    ],
)
def test_two_days_in_a_row_to_reduce_are_found(tests, count):
    episode = facts(loading_tests=tests)
    assert len(two_reduced(episode, TODAY, PATHWAY, ago(20))) == count


def test_sessions_before_the_phase_began_do_not_count():
    episode = facts(loading_tests=(loaded(6, 2, 7, 2), loaded(3, 2, 7, 2)))
    assert two_reduced(episode, TODAY, PATHWAY, ago(4)) == ()


@pytest.mark.parametrize(
    ("last_week", "this_week", "rising"), [(4, 5, True), (4, 4, False), (4, 3, False)]
)
def test_pain_rises_from_week_to_week_by_more_than_half_a_point(last_week, this_week, rising):
    episode = facts(pain=(worst(9, last_week), worst(2, this_week)))
    assert weekly_pain(episode, TODAY, PATHWAY).rising is rising


def test_half_a_point_more_is_not_rising():
    episode = facts(pain=(worst(10, 4), worst(9, 4), worst(3, 4), worst(2, 5)))
    weekly = weekly_pain(episode, TODAY, PATHWAY)
    assert (weekly.last_week, weekly.this_week, weekly.rising) == (4, 4.5, False)


def test_a_week_without_worst_pain_is_not_known():
    weekly = weekly_pain(facts(pain=(worst(2, 5),)), TODAY, PATHWAY)
    assert (weekly.last_week, weekly.rising) == (None, None)
    assert weekly.explanation.missing == ("Worst pain in the 7 days before",)
