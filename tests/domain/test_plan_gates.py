"""Which exercises are open: the stretching gate MB05, and the single-leg deadlift's warning."""

import pytest

from rehabdesk.domain.plan.gates import gate
from tests.domain.helpers import PATHWAY, TODAY, ago, facts
from tests.domain.plan_facts import pain, phase

STRETCH, DEADLIFT = "hamstring_stretch", "single_leg_rdl"


def stretching(*entries: tuple[int, int]):
    return facts(pain=tuple(pain(day, "stretching", score) for day, score in entries))


@pytest.mark.parametrize(
    ("entries", "is_open"),
    [
        (((20, 6), (10, 3), (3, 3)), True),
        (((20, 6), (9, 3), (3, 3)), False),
        (((20, 5), (10, 4), (3, 3)), False),
        (((20, 4), (10, 3), (3, 3)), False),
        (((20, 4), (10, 3), (3, 2)), True),
        (((20, 6), (10, 3), (6, 2), (3, 3)), True),
        (((20, 6), (10, 3), (6, 4), (3, 3)), False),
        (((20, 6), (10, 2), (3, 2), (1, 4)), False),
        (((3, 3),), False),
        (((10, 3), (3, 1)), True),
    ],
)
def test_stretching_opens_on_low_entries_a_week_apart_and_two_down(entries, is_open):
    assert gate(STRETCH, stretching(*entries), TODAY, PATHWAY).open is is_open


def test_a_shut_gate_says_what_is_missing():
    shut = gate(STRETCH, stretching((20, 4), (3, 3)), TODAY, PATHWAY)
    assert (
        shut.words == "Locked: 1 entry in a row at 3 or less, 2 wanted; down by 1 from 4, 2 wanted"
    )
    assert (shut.explanation.rule, shut.explanation.title) == (
        "MB05",
        "Hamstring stretching: locked",
    )


def test_no_stretching_score_keeps_the_gate_shut():
    shut = gate(STRETCH, facts(), TODAY, PATHWAY)
    assert not shut.open
    assert shut.explanation.missing == ("Pain on stretching",)


def test_the_gate_reads_no_later_day():
    episode = stretching((20, 6), (10, 3), (3, 3))
    assert not gate(STRETCH, episode, ago(4), PATHWAY).open
    assert gate(STRETCH, episode, ago(3), PATHWAY).open


def test_pain_of_another_activity_does_not_open_it():
    episode = facts(
        pain=tuple(pain(day, "worst", score) for day, score in ((20, 6), (10, 2), (3, 2)))
    )
    assert not gate(STRETCH, episode, TODAY, PATHWAY).open


@pytest.mark.parametrize(("number", "warned"), [(0, True), (1, True), (2, True), (3, False)])
def test_the_single_leg_deadlift_is_warned_of_early_and_never_locked(number, warned):
    judged = gate(DEADLIFT, facts(phases=(phase(5, number),)), TODAY, PATHWAY)
    assert judged.open
    assert bool(judged.caution) is warned


def test_without_a_phase_the_single_leg_deadlift_is_warned_of():
    assert gate(DEADLIFT, facts(), TODAY, PATHWAY).caution.startswith("No phase is set.")


def test_an_exercise_of_the_clinics_own_is_open():
    judged = gate("Nordic curl", facts(), TODAY, PATHWAY)
    assert (judged.open, judged.caution) == (True, "")


def test_a_plain_exercise_is_open_in_every_phase():
    judged = gate("glute_bridge", facts(phases=(phase(5, 1),)), TODAY, PATHWAY)
    assert (judged.open, judged.words) == (True, "No gate: open in every phase")
