"""The phase that the record speaks for; the clinician sets it (CLINICAL section 7)."""

from rehabdesk.domain.plan.phases import (
    Direction,
    current_phase,
    phase_proposal,
    progress_criteria,
    unmet_on_entry,
)
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, worst
from tests.domain.plan_facts import bridges, found, loaded, pain, phase

SETTLED = (pain(1, "rest", 1), worst(1, 4))


def proposed(episode, day=TODAY):
    proposal = phase_proposal(episode, day, PATHWAY)
    return proposal.phase, proposal.direction


def test_without_a_phase_phase_0_starts_the_plan():
    assert proposed(facts()) == (0, Direction.START)


def test_with_every_criterion_met_the_next_phase_is_proposed():
    assert proposed(facts(phases=(phase(5, 0),), pain=SETTLED)) == (1, Direction.PROGRESS)


def test_with_one_not_known_it_stays_and_says_so():
    proposal = phase_proposal(facts(phases=(phase(5, 0),), pain=SETTLED[1:]), TODAY, PATHWAY)
    assert (proposal.phase, proposal.direction) == (0, Direction.STAY)
    assert proposal.because == ("1 not known.", "Pain at rest 0-2: not known.")


def test_phase_1_asks_for_its_week_its_test_and_its_morning():
    test = loaded(3, 2, 3, 2, "short_lever_bridge")
    assert proposed(facts(phases=(phase(7, 1),), loading_tests=(test,))) == (2, Direction.PROGRESS)
    assert proposed(facts(phases=(phase(6, 1),), loading_tests=(test,))) == (1, Direction.STAY)


def test_phase_4_asks_for_a_running_goal_as_well():
    done = {
        "phases": (phase(30, 3),),
        "loading_tests": (loaded(3, 2, 3, 2, "loaded_single_leg_deadlift"),),
        "strength": bridges(2, 27, 30),
    }
    assert proposed(facts(**done)) == (3, Direction.STAY)
    assert proposed(facts(**done, findings=(found(2, "RH04-E1"),))) == (4, Direction.PROGRESS)


def test_two_sessions_to_reduce_speak_for_one_phase_back_whatever_else_is_met():
    tests = (loaded(5, 2, 7, 2), loaded(3, 2, 3, 5))
    proposal = phase_proposal(facts(phases=(phase(20, 2),), loading_tests=tests), TODAY, PATHWAY)
    assert (proposal.phase, proposal.direction) == (1, Direction.REGRESS)
    assert proposal.because[0] == "2 sessions in a row to reduce."
    assert proposal.explanation.rule == "PM05"


def test_after_the_step_back_the_same_sessions_do_not_ask_again():
    tests = (loaded(5, 2, 7, 2), loaded(3, 2, 3, 5))
    episode = facts(phases=(phase(20, 2), phase(1, 1)), loading_tests=tests)
    assert proposed(episode) == (1, Direction.STAY)


def test_phase_0_has_none_below_it():
    tests = (loaded(5, 2, 7, 2), loaded(3, 2, 3, 5))
    episode = facts(phases=(phase(20, 0),), loading_tests=tests)
    assert proposed(episode) == (0, Direction.STAY)


def test_the_last_phase_stays():
    proposal = phase_proposal(facts(phases=(phase(20, 5),)), TODAY, PATHWAY)
    assert (proposal.phase, proposal.direction) == (5, Direction.STAY)
    assert [each.id for each in proposal.criteria] == ["RH05-P1"]


def test_a_later_phase_is_not_known_on_an_earlier_day():
    episode = facts(phases=(phase(9, 0), phase(2, 1)))
    assert current_phase(episode, ago(5)) == phase(9, 0)
    assert current_phase(episode, ago(10)) is None


def test_a_step_up_is_logged_with_what_is_unmet_and_a_step_back_with_nothing():
    episode = facts(phases=(phase(5, 1),))
    assert unmet_on_entry(2, episode, TODAY, PATHWAY) == "RH01-P1, RH01-P2, RH01-P3"
    assert unmet_on_entry(1, episode, TODAY, PATHWAY) == ""
    assert unmet_on_entry(0, episode, TODAY, PATHWAY) == ""
    assert unmet_on_entry(1, facts(pain=SETTLED), TODAY, PATHWAY) == ""


def test_a_step_over_a_phase_is_logged_with_what_both_ask():
    logged = unmet_on_entry(3, facts(phases=(phase(5, 1),)), TODAY, PATHWAY)
    assert [row[:4] for row in logged.split(", ")] == ["RH01"] * 3 + ["RH02"] * 3


def test_every_phase_has_what_it_asks():
    for number in range(6):
        assert progress_criteria(number, facts(), TODAY, PATHWAY)
