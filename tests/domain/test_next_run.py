"""The next run: its cap with the arithmetic, its day, and one variable at a time."""

import datetime as dt

import pytest

from rehabdesk.domain.load import spike_size
from rehabdesk.domain.next_run import Move, NextRun, cap_m, next_run
from rehabdesk.domain.records import (
    Facts,
    Finding,
    LoadingTest,
    PainEntry,
    Run,
    Screen,
    StrengthTrial,
)
from rehabdesk.domain.running.usual import Step
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run

ONSET = 60


def settled(days_ago: int, before: int = 2, morning: int = 2) -> LoadingTest:
    return LoadingTest(ago(days_ago), "run", before, 2, morning)


def ready(*runs: Run, tests: tuple[LoadingTest, ...] = (), **series: object) -> Facts:
    """A runner who meets RR01-RR06, with these runs."""
    cleared = (
        LoadingTest(ago(13), "drop_lunge", 0, 0, 0),
        LoadingTest(ago(13), "brisk_walk", 1, 1, 1),
        LoadingTest(ago(13), "single_leg_hops", 1, 1, 1),
    )
    strength = tuple(
        StrengthTrial(ago(5), "single_leg_bridge", side, 25, "reps") for side in ("left", "right")
    )
    return facts(
        onset=ONSET,
        first_seen=50,
        runs=runs,
        loading_tests=(*cleared, *tests),
        strength=strength,
        pain=(PainEntry(ago(4), "rest", 0),),
        screens=(Screen(ago(5)),),
        **series,
    )


def proposed(case: Facts) -> NextRun:
    return next_run(case, TODAY, PATHWAY)


def test_the_cap_stands_with_its_arithmetic():
    words = "\N{LESS-THAN OR EQUAL TO} 8.8 km: 1.10 × your longest in 30 days, 8.0"
    assert proposed(ready(run(9, 7.0), run(3, 8.0))).cap_words == words


def test_the_worked_cap_after_14_km_is_15_4_km():
    assert proposed(ready(run(3, 14.0))).cap_km == 15.4


@pytest.mark.parametrize("longest_m", [1, 999, 8000, 8050, 14_000, 21_097])
def test_a_run_at_the_cap_is_never_a_spike_and_one_metre_more_is(longest_m: int):
    assert spike_size(cap_m(longest_m), longest_m) == ""
    assert spike_size(cap_m(longest_m) + 1, longest_m) != ""


def test_the_cap_is_rounded_down():
    assert proposed(ready(run(3, 8.05))).cap_km == 8.8


def test_a_run_of_31_days_ago_gives_no_cap():
    found = proposed(ready(run(31, 8.0)))
    assert found.cap_km is None
    assert found.move is Move.REINTRODUCE
    assert "re-introduction" in found.cap_words


def test_unmet_criteria_of_a_return_to_running_leave_no_step():
    found = proposed(facts(runs=(run(5, 6.0), run(2, 6.0))))
    assert found.move is Move.WAIT
    assert found.step is None
    assert "Not known: No pain at rest" in found.because


def test_the_next_run_leaves_a_day_without_running():
    assert proposed(ready(run(1, 6.0))).from_day == ago(-1)
    assert proposed(ready(run(6, 6.0))).from_day == TODAY


def test_one_run_that_settled_is_repeated():
    found = proposed(ready(run(3, 6.0), tests=(settled(3),)))
    assert (found.move, found.settled) == (Move.REPEAT, 1)


def test_two_runs_that_settled_speak_for_more_distance_first():
    found = proposed(ready(run(5, 6.0), run(3, 6.0), tests=(settled(5), settled(3))))
    assert (found.move, found.step) == (Move.STEP, Step.DISTANCE)
    assert found.words == "Distance: up to 6.6 km, flat and easy, today at the earliest. " + (
        "Change nothing else"
    )


def test_a_run_that_had_not_settled_by_the_next_morning_asks_for_less():
    found = proposed(ready(run(5, 6.0), run(3, 6.0), tests=(settled(5), settled(3, 2, 5))))
    assert found.move is Move.EASE


def test_a_run_without_its_next_morning_is_not_taken_to_have_settled():
    waiting = LoadingTest(ago(3), "run", 2, 2)
    found = proposed(ready(run(5, 6.0), run(3, 6.0), tests=(settled(5), waiting)))
    assert (found.move, found.settled) == (Move.REPEAT, None)


def test_the_mornings_of_the_day_and_of_the_next_tell_too():
    mornings = tuple(PainEntry(ago(days), "next_morning", 2) for days in (5, 4, 3, 2))
    pain = (*mornings[:2], PainEntry(ago(4), "rest", 0), *mornings[2:])
    case = ready(run(5, 6.0), run(3, 6.0))
    found = next_run(with_pain(case, pain), TODAY, PATHWAY)
    assert found.settled == 2


def with_pain(case: Facts, pain: tuple[PainEntry, ...]) -> Facts:
    return Facts(
        case.patient,
        case.episode,
        pain=tuple(sorted(pain, key=_day)),
        runs=case.runs,
        loading_tests=case.loading_tests,
        strength=case.strength,
        screens=case.screens,
    )


def _day(entry: PainEntry) -> dt.date:
    return entry.date


def test_frequency_comes_after_distance_is_back():
    before = tuple(run(ONSET + 1 + 2 * week, 6.0) for week in range(20, 0, -1))
    found = proposed(ready(*before, run(5, 6.0), run(3, 6.0), tests=(settled(5), settled(3))))
    assert found.step is Step.FREQUENCY


def test_hills_and_sprints_come_last():
    before = (run(ONSET + 20, 6.0, "hill"), run(ONSET + 10, 6.0, "sprint"))
    now = (run(7, 6.0, "easy"), run(5, 6.0, "easy"), run(3, 6.0, "easy"))
    found = proposed(ready(*before, *now, tests=(settled(5), settled(3))))
    assert found.step is Step.HILLS


def test_it_says_when_all_of_the_usual_running_is_back():
    before = (run(ONSET + 20, 6.0), run(ONSET + 10, 6.0))
    now = (run(7, 6.0), run(5, 6.0), run(3, 6.0))
    found = proposed(ready(*before, *now, tests=(settled(5), settled(3))))
    assert (found.move, found.step) == (Move.STEP, None)
    assert found.words.startswith("Back at the usual running")


def test_both_explanations_name_their_rule_and_source():
    found = proposed(ready(run(3, 8.0)))
    assert [each.rule for each in found.explanations] == ["RL06", "RL13"]
    assert found.explanations[0].arithmetic == "1.10 × 8.0 = 8.8 km, rounded down to 0.1 km"


def test_nothing_dated_later_is_read():
    case = ready(run(3, 8.0), run(-2, 30.0))
    assert proposed(case).cap_km == 8.8


def test_a_pathway_finding_of_another_kind_changes_nothing():
    case = ready(run(3, 8.0), findings=(Finding(ago(2), "CA04", "yes"),))
    assert proposed(case).move is Move.REPEAT
