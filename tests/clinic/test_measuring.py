"""Totals, activities and trials are saved together or not at all."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import ActivityScore, Outcome, StrengthTrial
from tests.clinic.helpers import KEY, TODAY, day, revision, trail

SCORES = tuple(
    ActivityScore(TODAY, name, score) for name, score in (("Sitting", 3), ("Hills", 4), ("5 km", 2))
)
HOLD = StrengthTrial(TODAY, "isometric_hamstring_hold", "left", 22, "s", "lever: long", None, 3)


def record(clinic: Clinic, *outcomes: Outcome, activities: tuple[ActivityScore, ...] = ()) -> None:
    clinic.record_outcomes(KEY, outcomes, activities, based_on=revision(clinic))


def problems(clinic: Clinic, *outcomes: Outcome, **given: tuple[ActivityScore, ...]) -> list[str]:
    with pytest.raises(Rejected) as refused:
        record(clinic, *outcomes, **given)
    return [problem.field for problem in refused.value.problems]


def test_the_activities_and_their_mean_are_saved_in_one_transaction(clinic: Clinic) -> None:
    before = revision(clinic)
    record(clinic, Outcome(TODAY, "LEFS", 43), activities=SCORES)
    facts = clinic.facts(KEY)
    assert facts.activity_scores == SCORES
    assert set(facts.outcomes) == {Outcome(TODAY, "LEFS", 43), Outcome(TODAY, "PSFS", 3.0)}
    assert facts.episode.revision == before + 1


def test_an_activity_scored_again_the_same_day_amends_the_mean(clinic: Clinic) -> None:
    record(clinic, activities=SCORES)
    record(clinic, activities=(SCORES[0]._replace(score=6),))
    facts = clinic.facts(KEY)
    assert [each.score for each in facts.activity_scores] == [6, 4, 2]
    assert facts.outcomes == (Outcome(TODAY, "PSFS", 4.0),)


def test_fewer_than_three_activities_have_no_total(clinic: Clinic) -> None:
    record(clinic, activities=SCORES[:2])
    facts = clinic.facts(KEY)
    assert facts.activity_scores == SCORES[:2]
    assert facts.outcomes == ()


def test_more_than_five_activities_are_refused(clinic: Clinic) -> None:
    entries = trail(clinic)
    six = tuple(ActivityScore(TODAY, f"Activity {n}", n) for n in range(6))
    assert problems(clinic, activities=six) == ["activities"]
    assert clinic.facts(KEY).activity_scores == ()
    assert trail(clinic) == entries


def test_an_activity_keeps_the_name_of_its_first_score(clinic: Clinic) -> None:
    record(clinic, activities=(SCORES[0]._replace(date=day(10)),))
    record(clinic, activities=(ActivityScore(TODAY, " SITTING ", 6),))
    assert [each.activity for each in clinic.facts(KEY).activity_scores] == ["Sitting", "Sitting"]


def test_the_same_activity_twice_in_one_save_is_refused(clinic: Clinic) -> None:
    twice = (SCORES[0], SCORES[0]._replace(score=9))
    assert problems(clinic, activities=twice) == ["activities.1.activity"]


def test_a_total_typed_beside_its_activities_is_refused(clinic: Clinic) -> None:
    assert problems(clinic, Outcome(TODAY, "PSFS", 5), activities=SCORES) == ["outcomes.PSFS.score"]


def test_a_total_outside_its_scale_is_refused_by_its_name(clinic: Clinic) -> None:
    assert problems(clinic, Outcome(TODAY, "LEFS", 81)) == ["outcomes.LEFS.score"]


def test_a_rating_of_change_needs_its_scale_and_must_lie_on_it(clinic: Clinic) -> None:
    assert problems(clinic, Outcome(TODAY, "GROC", 3)) == ["outcomes.GROC.version"]
    over = Outcome(TODAY, "GROC", 6, "11-point")
    assert problems(clinic, over) == ["outcomes.GROC.score"]
    record(clinic, over._replace(score=-5))
    assert clinic.facts(KEY).outcomes == (over._replace(score=-5),)


def test_nothing_typed_is_nothing_saved(clinic: Clinic) -> None:
    assert problems(clinic) == [""]


def test_trials_are_kept_with_their_protocol_and_pain(clinic: Clinic) -> None:
    other = HOLD._replace(side="right", value=31, nprs=0)
    clinic.record_strength(KEY, (HOLD, HOLD._replace(value=25), other), based_on=revision(clinic))
    kept = clinic.facts(KEY).strength
    assert [(each.side, each.value, each.protocol, each.nprs) for each in kept] == [
        ("left", 22, "lever: long", 3),
        ("left", 25, "lever: long", 3),
        ("right", 31, "lever: long", 0),
    ]


def test_one_wrong_trial_refuses_them_all_by_its_place(clinic: Clinic) -> None:
    with pytest.raises(Rejected) as refused:
        clinic.record_strength(
            KEY, (HOLD, HOLD._replace(value=0), HOLD._replace(unit="N")), based_on=revision(clinic)
        )
    assert [problem.field for problem in refused.value.problems] == [
        "trials.1.value",
        "trials.2.unit",
    ]
    assert clinic.facts(KEY).strength == ()


def test_a_trial_that_brings_its_row_is_mended(clinic: Clinic) -> None:
    clinic.record_strength(KEY, (HOLD,), based_on=revision(clinic))
    (kept,) = clinic.facts(KEY).strength
    clinic.record_strength(KEY, (kept._replace(value=25),), based_on=revision(clinic))
    assert clinic.facts(KEY).strength == (kept._replace(value=25),)
    with pytest.raises(Rejected):
        clinic.record_strength(KEY, (HOLD._replace(row_id="gone"),), based_on=revision(clinic))


def test_a_save_on_an_older_record_is_stale(clinic: Clinic) -> None:
    with pytest.raises(Stale):
        clinic.record_strength(KEY, (HOLD,), based_on=revision(clinic) - 1)
    with pytest.raises(Stale):
        clinic.record_outcomes(KEY, (), SCORES, based_on=revision(clinic) - 1)
