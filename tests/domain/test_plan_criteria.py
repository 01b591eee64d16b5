"""Criteria of the pathway judged from the record: met, not met, not known."""

from dataclasses import replace

import pytest

from rehabdesk.domain.plan.criteria import Status, discharge_criteria, return_to_run, unmet
from rehabdesk.domain.plan.phases import entry_criteria, progress_criteria
from rehabdesk.domain.records import ActivityScore, Outcome, RedFlag
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, run, study, worst
from tests.domain.plan_facts import both_sides, bridges, found, loaded, pain, phase, screened

MET, NOT_MET, NOT_KNOWN = Status.MET, Status.NOT_MET, Status.NOT_KNOWN


def statuses(criteria):
    return {each.id: each.status for each in criteria}


def progress(number, episode, day=TODAY):
    return statuses(progress_criteria(number, episode, day, PATHWAY))


def running(episode):
    return statuses(return_to_run(episode, TODAY, PATHWAY))


def discharge(episode):
    return statuses(discharge_criteria(episode, TODAY, PATHWAY))


@pytest.mark.parametrize(("score", "status"), [(0, MET), (2, MET), (3, NOT_MET)])
def test_phase_0_asks_for_rest_pain_of_2_at_most(score, status):
    assert progress(0, facts(pain=(pain(1, "rest", score),)))["RH00-P1"] is status


def test_a_score_of_more_than_14_days_ago_says_nothing_of_now():
    assert progress(0, facts(pain=(pain(13, "rest", 1),)))["RH00-P1"] is MET
    assert progress(0, facts(pain=(pain(14, "rest", 1),)))["RH00-P1"] is NOT_KNOWN


@pytest.mark.parametrize(
    ("scores", "status"),
    [
        (((1, 5),), MET),
        (((1, 6),), NOT_KNOWN),
        (((15, 8), (8, 7), (1, 6)), MET),
        (((15, 6), (8, 7), (1, 8)), NOT_MET),
        (((15, 7), (8, 7), (1, 7)), NOT_MET),
        ((), NOT_KNOWN),
    ],
)
def test_phase_0_asks_for_worst_pain_of_5_at_most_or_falling(scores, status):
    episode = facts(pain=tuple(worst(day, score) for day, score in scores))
    assert progress(0, episode)["RH00-P2"] is status


@pytest.mark.parametrize(
    ("during", "next_morning", "status"),
    [
        (3, 3, MET),
        (3, 2, MET),
        (4, 2, NOT_MET),
        (3, 4, NOT_MET),
        (3, None, NOT_KNOWN),
        (4, None, NOT_MET),
        (None, 2, NOT_KNOWN),
    ],
)
def test_a_loading_test_is_stable_over_24_hours(during, next_morning, status):
    test = loaded(3, 4, during, next_morning, "short_lever_bridge")
    assert progress(1, facts(loading_tests=(test,)))["RH01-P1"] is status


def test_the_latest_loading_test_of_the_task_decides():
    tests = (
        loaded(5, 2, 6, 2, "short_lever_bridge"),
        loaded(3, 2, 3, 2, "short_lever_bridge"),
        loaded(2, 2, 9, 2, "run"),
    )
    assert progress(1, facts(loading_tests=tests))["RH01-P1"] is MET


@pytest.mark.parametrize(
    ("before", "next_morning", "status"),
    [(2, 2, MET), (2, 1, MET), (2, 3, NOT_MET), (None, 2, NOT_KNOWN), (2, None, NOT_KNOWN)],
)
def test_the_next_morning_is_back_at_the_baseline(before, next_morning, status):
    episode = facts(loading_tests=(loaded(3, before, 3, next_morning),))
    assert progress(1, episode)["RH01-P2"] is status


@pytest.mark.parametrize(
    ("starts", "status"),
    [
        ((phase(7, 1),), MET),
        ((phase(6, 1),), NOT_MET),
        ((phase(10, 1), phase(2, 1)), MET),
        ((phase(10, 1), phase(2, 0)), NOT_MET),
        ((phase(20, 1), phase(10, 0), phase(3, 1)), NOT_MET),
        ((phase(20, 0),), NOT_MET),
        ((), NOT_KNOWN),
    ],
)
def test_a_phase_has_its_shortest_time(starts, status):
    assert progress(1, facts(phases=starts))["RH01-P3"] is status


@pytest.mark.parametrize(
    ("left", "right", "status"),
    [(20, 30, MET), (19, 30, NOT_MET), (16, 20, MET), (15, 20, NOT_MET)],
)
def test_phase_2_asks_for_20_bridges_or_symmetry_of_80(left, right, status):
    assert progress(2, facts(strength=bridges(2, left, right)))["RH02-P2"] is status


def test_too_few_bridges_with_the_other_leg_untested_are_not_known():
    one_leg = bridges(2, 15, 20)[:1]
    assert progress(2, facts(strength=one_leg))["RH02-P2"] is NOT_KNOWN


def test_of_both_sides_the_lower_counts():
    episode = facts(side="both", strength=bridges(2, 30, 15))
    assert progress(2, episode)["RH02-P2"] is NOT_MET


@pytest.mark.parametrize(
    ("tests", "status"),
    [
        ((loaded(5, 2, 3, 2), loaded(2, 2, 3, 2)), MET),
        ((loaded(4, 2, 3, 2), loaded(2, 2, 3, 2)), NOT_MET),
        ((loaded(5, 2, 3, 3), loaded(2, 2, 3, 2)), NOT_MET),
        ((loaded(5, 2, 3, 2), loaded(2, 2, 3, None)), NOT_KNOWN),
        ((loaded(2, 2, 3, 2),), NOT_KNOWN),
        ((loaded(2, 2, 3, 5),), NOT_MET),
    ],
)
def test_phase_4_asks_for_two_settled_sessions_72_hours_apart(tests, status):
    named = tuple(test._replace(task="energy_storage_session") for test in tests)
    assert progress(4, facts(loading_tests=named))["RH04-P1"] is status


@pytest.mark.parametrize(
    ("present", "status"), [("yes", MET), ("no", NOT_MET), ("partial", NOT_MET), ("", NOT_KNOWN)]
)
def test_a_goal_is_the_clinicians_to_judge(present, status):
    episode = facts(findings=(found(2, "RH04-E1", present),) if present else ())
    goal = next(each for each in entry_criteria(4, episode, TODAY, PATHWAY) if each.id == "RH04-E1")
    assert (goal.status, goal.judged) == (status, True)


def test_every_return_to_run_criterion_met():
    episode = facts(
        pain=(pain(1, "rest", 0),),
        strength=bridges(2, 27, 30),
        loading_tests=(
            loaded(5, 0, 0, None, "drop_lunge"),
            loaded(4, 1, 2, 1, "brisk_walk"),
            loaded(3, 1, 2, None, "single_leg_hops"),
        ),
        screens=(screened(5),),
    )
    assert set(running(episode).values()) == {MET}


@pytest.mark.parametrize(
    ("entry", "failed"),
    [
        ({"pain": (pain(1, "rest", 1),)}, "RR01"),
        ({"loading_tests": (loaded(3, 0, 1, 0, "drop_lunge"),)}, "RR02"),
        ({"strength": bridges(2, 26, 30)}, "RR03"),
        ({"loading_tests": (loaded(3, 0, 2, 3, "brisk_walk"),)}, "RR04"),
        ({"loading_tests": (loaded(3, 0, 3, 0, "single_leg_hops"),)}, "RR05"),
        ({"red_flags": (RedFlag(ago(3), "infection"),)}, "RR06"),
    ],
)
def test_each_return_to_run_criterion_can_fail_alone(entry, failed):
    every = running(facts(**entry))
    assert [row for row, status in every.items() if status is NOT_MET] == [failed]


def test_either_strength_test_is_enough_to_run_and_both_short_are_not():
    curl = both_sides(2, "prone_curl_10rm", 18, 20, "kg")
    weak = both_sides(2, "prone_curl_10rm", 16, 20, "kg")
    assert running(facts(strength=curl))["RR03"] is MET
    assert running(facts(strength=weak + bridges(1, 30, 30)))["RR03"] is MET
    assert running(facts(strength=weak + bridges(1, 20, 30)))["RR03"] is NOT_MET


def test_a_flag_never_screened_for_is_not_known():
    assert running(facts())["RR06"] is NOT_KNOWN
    assert running(facts(screens=(screened(1),)))["RR06"] is MET
    cleared = RedFlag(ago(9), "infection", cleared_on=ago(5))
    assert running(facts(red_flags=(cleared,)))["RR06"] is MET


@pytest.mark.parametrize(
    ("scores", "status"),
    [
        (((14, 2), (1, 2)), MET),
        (((13, 2), (1, 2)), NOT_MET),
        (((20, 2), (7, 3), (1, 2)), NOT_MET),
        (((20, 2), (1, 3)), NOT_MET),
        (((30, 2), (15, 2)), NOT_KNOWN),
        ((), NOT_KNOWN),
    ],
)
def test_discharge_asks_for_14_days_of_low_worst_pain(scores, status):
    episode = facts(pain=tuple(worst(day, score) for day, score in scores))
    assert discharge(episode)["DS-C2"] is status


def test_discharge_asks_for_symmetry_of_both_tests():
    flexion = both_sides(2, "knee_flexion", 190, 200, "N")
    assert discharge(facts(strength=flexion))["DS-C3"] is NOT_KNOWN
    assert discharge(facts(strength=flexion + bridges(1, 27, 30)))["DS-C3"] is MET
    assert discharge(facts(strength=flexion + bridges(1, 26, 30)))["DS-C3"] is NOT_MET


@pytest.mark.parametrize(
    ("scores", "status"),
    [((8,), MET), ((7.9,), NOT_KNOWN), ((3, 5), MET), ((3, 4.9), NOT_MET), ((), NOT_KNOWN)],
)
def test_discharge_asks_for_a_psfs_of_8_or_a_gain_of_2(scores, status):
    outcomes = tuple(Outcome(ago(20 - place), "PSFS", score) for place, score in enumerate(scores))
    assert discharge(facts(outcomes=outcomes))["DS-C4"] is status


def test_a_gain_counts_only_the_activities_scored_on_both_days():
    outcomes = (Outcome(ago(20), "PSFS", 3), Outcome(ago(2), "PSFS", 6))
    scores = (
        ActivityScore(ago(20), "Sitting", 3),
        ActivityScore(ago(2), "Sitting", 4),
        ActivityScore(ago(2), "Driving", 8),
    )
    assert discharge(facts(outcomes=outcomes))["DS-C4"] is MET
    assert discharge(facts(outcomes=outcomes, activity_scores=scores))["DS-C4"] is NOT_MET


def test_the_figures_shown_of_a_gain_are_those_that_were_compared():
    outcomes = (Outcome(ago(20), "PSFS", 3), Outcome(ago(2), "PSFS", 6))
    scores = (
        ActivityScore(ago(20), "Sitting", 3),
        ActivityScore(ago(2), "Sitting", 4),
        ActivityScore(ago(2), "Driving", 8),
    )
    episode = facts(outcomes=outcomes, activity_scores=scores)
    found = next(each for each in discharge_criteria(episode, TODAY, PATHWAY) if each.id == "DS-C4")
    assert [fact.value for fact in found.facts] == ["6", "4", "3"]


def test_psfs_of_another_version_is_not_compared():
    outcomes = (Outcome(ago(20), "PSFS", 3, "1"), Outcome(ago(2), "PSFS", 6, "2.0"))
    assert discharge(facts(outcomes=outcomes))["DS-C4"] is NOT_KNOWN


def weekly(goal, last_week_km):
    episode = facts(runs=(*(run(day, 5) for day in (28, 21, 14, 7)), run(2, last_week_km)))
    return replace(episode, episode=replace(episode.episode, goal_km_week=goal))


@pytest.mark.parametrize(
    ("goal", "km", "status"),
    [(5, 5, MET), (6, 5, NOT_MET), (None, 5, NOT_KNOWN), (5, 6, MET), (5, 7, NOT_MET)],
)
def test_discharge_asks_for_the_agreed_distance_without_a_larger_spike(goal, km, status):
    assert discharge(weekly(goal, km))["DS-C5"] is status


def test_four_weeks_without_a_spike_need_a_log_of_four_weeks():
    short = facts(runs=(run(14, 5), run(7, 5), run(2, 5)))
    episode = replace(short, episode=replace(short.episode, goal_km_week=5))
    assert discharge(episode)["DS-C5"] is NOT_KNOWN


@pytest.mark.parametrize(
    ("series", "status"),
    [
        ({"onset": 27}, MET),
        ({"onset": 28}, NOT_MET),
        ({"onset": 28, "decisions": (decided(2, -20),)}, MET),
        ({"onset": 28, "imaging": (study(requested=9, done=5, reported=3),)}, MET),
        ({"onset": 28, "imaging": (study(requested=9),)}, NOT_MET),
    ],
)
def test_discharge_asks_for_an_imaging_decision_if_one_was_due(series, status):
    assert discharge(facts(**series))["DS-C8"] is status


def test_phase_5_asks_for_all_the_discharge_criteria():
    assert progress(5, facts())["RH05-P1"] is NOT_KNOWN
    assert progress(5, facts(red_flags=(RedFlag(ago(3), "infection"),)))["RH05-P1"] is NOT_MET


def test_no_later_day_is_read():
    episode = facts(pain=(pain(5, "rest", 5), pain(1, "rest", 0)))
    assert progress(0, episode, ago(2))["RH00-P1"] is NOT_MET
    assert progress(0, episode)["RH00-P1"] is MET


def test_a_criterion_shows_its_facts_its_sum_and_its_source():
    rest = progress_criteria(0, facts(pain=(pain(1, "rest", 3),)), TODAY, PATHWAY)[0]
    assert [(fact.label, fact.value, fact.on) for fact in rest.facts] == [
        ("Rest pain", "3", ago(1))
    ]
    assert rest.explanation.arithmetic == "3 > 2"
    assert rest.explanation.source.startswith("[M]; 14 days [P]")
    assert rest.explanation.rule == rest.id


def test_what_is_not_known_says_what_is_missing():
    for each in unmet(return_to_run(facts(), TODAY, PATHWAY)):
        assert each.explanation.missing, each.id


@pytest.mark.parametrize("pathway", installed().values(), ids=installed())
def test_criteria_name_only_what_their_pathway_has(pathway):
    tests = {test.key for test in pathway.strength_tests}
    tasks = {str((row.data or {})["key"]) for row in pathway.section("loading_tests")}
    for section in ("phase_criteria", "return_to_run", "discharge_criteria"):
        for row in pathway.section(section):
            columns = row.data or {}
            assert columns.get("task") is None or columns["task"] in tasks, row.id
            assert columns.get("test") is None or columns["test"] in tests, row.id
            assert set(columns.get("tests", ())) <= tests, row.id


@pytest.mark.parametrize("pathway", installed().values(), ids=installed())
def test_an_empty_record_meets_nothing_that_needs_one(pathway):
    criteria = [
        *return_to_run(facts(), TODAY, pathway),
        *discharge_criteria(facts(), TODAY, pathway),
        *(each for n in range(6) for each in progress_criteria(n, facts(), TODAY, pathway)),
    ]
    assert {each.id for each in criteria if each.status is MET} <= {"DS-C8"}


def test_the_next_morning_is_dated_the_day_after_its_test():
    episode = facts(loading_tests=(loaded(3, 2, 3, 1, "short_lever_bridge"),))
    told = progress_criteria(1, episode, TODAY, PATHWAY)
    days = {fact.label.rpartition(", ")[2]: fact.on for each in told for fact in each.facts}
    assert (days["during"], days["next morning"]) == (ago(3), ago(2))
