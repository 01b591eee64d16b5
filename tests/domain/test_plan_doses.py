"""What is prescribed now, and how each dose came to be."""

import pytest

from rehabdesk.domain.plan.doses import dose_words, doses, stopped_doses
from tests.domain.helpers import PATHWAY, TODAY, ago, facts
from tests.domain.plan_facts import dose


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"sets": 3, "reps": 8, "load_kg": 20.5, "per_week": 3}, "3 × 8, 20.5 kg, 3 a week"),
        ({"sets": 5, "hold_s": 45}, "5 × 45 s"),
        ({"sets": 3, "reps": 8, "hold_s": 5}, "3 × 8, hold 5 s"),
        ({"reps": 8}, "8 reps"),
        ({"hold_s": 30}, "30 s"),
        ({"sets": 3}, "3 sets"),
        ({"per_week": 4}, "4 a week"),
        ({}, ""),
    ],
)
def test_a_dose_reads_as_one_would_write_it(fields, words):
    assert dose_words(dose(1, **fields)) == words


def test_the_latest_dose_is_in_force_and_says_how_far_it_came():
    episode = facts(
        prescriptions=(
            dose(30, sets=3, reps=8, load_kg=20),
            dose(10, sets=3, reps=10, load_kg=22.5),
        )
    )
    (now,) = doses(episode, TODAY, PATHWAY)
    assert (now.words, now.progression) == ("3 × 10, 22.5 kg", "+2 reps, +2.5 kg since 31 Jan")
    assert (now.label, len(now.earlier)) == ("Glute bridge", 1)


def test_a_load_added_to_body_weight_is_no_difference_from_0():
    episode = facts(prescriptions=(dose(30, sets=3), dose(10, sets=3, load_kg=5)))
    assert doses(episode, TODAY, PATHWAY)[0].progression == "5 kg added since 31 Jan"


def test_a_stopped_exercise_is_not_in_force_until_it_is_prescribed_again():
    stopped = dose(30, stopped_on=ago(10))
    episode = facts(prescriptions=(stopped,))
    assert doses(episode, TODAY, PATHWAY) == ()
    assert [each.exercise for each in stopped_doses(episode, TODAY, PATHWAY)] == ["glute_bridge"]
    again = facts(prescriptions=(stopped, dose(2)))
    assert len(doses(again, TODAY, PATHWAY)) == 1
    assert stopped_doses(again, TODAY, PATHWAY) == ()


def test_a_later_stop_and_a_later_dose_have_not_happened_yet():
    episode = facts(prescriptions=(dose(30, reps=8, stopped_on=ago(5)), dose(2, reps=12)))
    assert doses(episode, ago(6), PATHWAY)[0].words == "8 reps"
    assert doses(episode, ago(5), PATHWAY) == ()


def test_the_pathways_order_comes_first_then_the_clinics_own():
    names = ("Nordic curl", "core_stability", "glute_bridge")
    episode = facts(prescriptions=tuple(dose(5, name) for name in names))
    assert [each.label for each in doses(episode, TODAY, PATHWAY)] == [
        "Glute bridge",
        "Core stability",
        "Nordic curl",
    ]
