"""The plan's verbs: phases with what was unmet, doses, weeks by digit, loading tests."""

import datetime as dt

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.plan.weeks import adherence_weeks, spread
from rehabdesk.domain.problems import Rejected, Stale, Unknown
from rehabdesk.domain.records import LoadingTest, PainEntry, PhaseStart, Prescription
from tests.clinic.helpers import KEY, TODAY, day, revision

LAST_WEEK = dt.date(2026, 2, 23)
"""The Monday of the full week before TODAY, itself a Monday."""


def refused(verb, *arguments) -> list[str]:
    with pytest.raises(Rejected) as caught:
        verb(*arguments)
    return [problem.field for problem in caught.value.problems]


def test_a_phase_is_logged_with_who_set_it_and_what_was_unmet(clinic: Clinic):
    clinic.set_phase(KEY, PhaseStart(day(3), 0), revision(clinic))
    clinic.set_phase(KEY, PhaseStart(day(20), 1, reason="tolerated at once"), revision(clinic))
    first, second = clinic.facts(KEY).phases
    assert (first.unmet, first.clinician) == ("", clinic.actor)
    assert (second.unmet, second.reason) == ("RH00-P1, RH00-P2", "tolerated at once")


def test_the_same_days_phase_is_amended_and_judged_anew(clinic: Clinic):
    clinic.set_phase(KEY, PhaseStart(day(3), 0), revision(clinic))
    clinic.set_phase(KEY, PhaseStart(day(20), 1), revision(clinic))
    clinic.set_phase(KEY, PhaseStart(day(20), 0), revision(clinic))
    assert [(start.phase, start.unmet) for start in clinic.facts(KEY).phases] == [(0, ""), (0, "")]


def test_a_past_phase_is_judged_by_its_own_day(clinic: Clinic):
    clinic.set_phase(KEY, PhaseStart(TODAY, 2), revision(clinic))
    clinic.set_phase(KEY, PhaseStart(day(10), 1), revision(clinic))
    assert clinic.facts(KEY).phases[0].unmet == "RH00-P1, RH00-P2"


def test_a_new_dose_keeps_the_earlier_one(clinic: Clinic):
    for number, reps in ((3, 8), (17, 10)):
        dose = Prescription(day(number), "glute_bridge", sets=3, reps=reps, per_week=3)
        clinic.prescribe(KEY, dose, revision(clinic))
    clinic.prescribe(KEY, Prescription(day(17), "glute_bridge", 3, 12), revision(clinic))
    doses = clinic.facts(KEY).prescriptions
    assert [(dose.date.day, dose.reps, dose.clinician) for dose in doses] == [
        (3, 8, clinic.actor),
        (17, 12, clinic.actor),
    ]


def test_a_shut_gate_asks_for_a_reason_and_takes_one(clinic: Clinic):
    stretch = Prescription(TODAY, "hamstring_stretch", sets=2, hold_s=20)
    assert refused(clinic.prescribe, KEY, stretch, revision(clinic)) == ["reason"]
    clinic.prescribe(KEY, stretch._replace(reason="dancer, end range needed"), revision(clinic))
    (held,) = clinic.facts(KEY).prescriptions
    assert held.reason == "dancer, end range needed"


def test_a_reason_of_spaces_is_none(clinic: Clinic):
    stretch = Prescription(TODAY, "hamstring_stretch", reason="   ")
    assert refused(clinic.prescribe, KEY, stretch, revision(clinic)) == ["reason"]


def test_the_single_leg_deadlift_in_an_early_phase_is_not_refused(clinic: Clinic):
    clinic.set_phase(KEY, PhaseStart(day(3), 1), revision(clinic))
    clinic.prescribe(KEY, Prescription(TODAY, "single_leg_rdl", 3, 8), revision(clinic))
    assert clinic.facts(KEY).prescriptions[0].exercise == "single_leg_rdl"


def test_a_stopped_exercise_keeps_its_doses(clinic: Clinic):
    clinic.prescribe(KEY, Prescription(day(3), "glute_bridge", 3, 8), revision(clinic))
    clinic.stop_exercise(KEY, "glute_bridge", day(20), revision(clinic))
    (held,) = clinic.facts(KEY).prescriptions
    assert (held.date, held.stopped_on, held.reps) == (day(3), day(20), 8)


def test_what_is_not_prescribed_can_not_be_stopped(clinic: Clinic):
    with pytest.raises(Unknown):
        clinic.stop_exercise(KEY, "glute_bridge", TODAY, revision(clinic))
    clinic.prescribe(KEY, Prescription(day(10), "glute_bridge"), revision(clinic))
    assert refused(clinic.stop_exercise, KEY, "glute_bridge", day(9), revision(clinic)) == [
        "stopped_on"
    ]
    clinic.stop_exercise(KEY, "glute_bridge", day(12), revision(clinic))
    with pytest.raises(Unknown):
        clinic.stop_exercise(KEY, "glute_bridge", TODAY, revision(clinic))


def test_a_digit_becomes_the_sessions_of_its_week(clinic: Clinic):
    week = {
        "glute_bridge": spread(3, LAST_WEEK, TODAY),
        "hip_thrust": spread(2, LAST_WEEK, TODAY),
        "core_stability": spread(0, LAST_WEEK, TODAY),
    }
    clinic.record_week(KEY, LAST_WEEK, week, revision(clinic))
    facts = clinic.facts(KEY)
    judged = adherence_weeks(facts, TODAY, clinic.pathway_of(facts.episode))[-2]
    assert (judged.sessions, judged.band) == (3, "on target")
    assert len(judged.done["glute_bridge"]) == 3
    assert "core_stability" not in judged.done
    assert judged.logged["core_stability"] == (LAST_WEEK,)


def test_a_digit_typed_again_mends_the_same_rows(clinic: Clinic):
    clinic.record_week(
        KEY, LAST_WEEK, {"glute_bridge": spread(3, LAST_WEEK, TODAY)}, revision(clinic)
    )
    done = [session.date for session in clinic.facts(KEY).exercises]
    clinic.record_week(
        KEY, LAST_WEEK, {"glute_bridge": spread(1, LAST_WEEK, TODAY, done)}, revision(clinic)
    )
    sessions = clinic.facts(KEY).exercises
    assert [session.date for session in sessions] == done
    assert [session.done for session in sessions] == ["yes", "no", "no"]


def test_a_week_is_saved_whole_or_not_at_all(clinic: Clinic):
    tomorrow = TODAY + dt.timedelta(days=1)
    assert refused(
        clinic.record_week,
        KEY,
        TODAY,
        {"glute_bridge": {TODAY: True, tomorrow: True}},
        revision(clinic),
    ) == ["date"]
    assert clinic.facts(KEY).exercises == ()


def test_days_outside_the_week_and_a_week_that_starts_on_tuesday_are_refused(clinic: Clinic):
    week = {"glute_bridge": {day(20): True}}
    assert refused(clinic.record_week, KEY, LAST_WEEK, week, revision(clinic)) == ["date"]
    tuesday = LAST_WEEK + dt.timedelta(days=1)
    assert refused(clinic.record_week, KEY, tuesday, {}, revision(clinic)) == ["date"]


def test_the_next_morning_is_added_to_the_test_of_the_day_before(clinic: Clinic):
    clinic.record_loading_test(KEY, LoadingTest(day(27), "run", 2, 4), revision(clinic))
    clinic.record_loading_test(
        KEY, LoadingTest(day(27), "run", next_morning=2, notes="slept well"), revision(clinic)
    )
    assert clinic.facts(KEY).loading_tests == (LoadingTest(day(27), "run", 2, 4, 2, "slept well"),)


def test_a_score_of_0_is_kept_apart_from_none(clinic: Clinic):
    clinic.record_loading_test(KEY, LoadingTest(day(27), "run", 3, 3, 3), revision(clinic))
    clinic.record_loading_test(KEY, LoadingTest(day(27), "run", 0), revision(clinic))
    assert clinic.facts(KEY).loading_tests[0][2:5] == (0, 3, 3)


def test_todays_test_has_no_next_morning_yet_and_an_empty_one_is_refused(clinic: Clinic):
    early = LoadingTest(TODAY, "run", 2, 3, 2)
    assert refused(clinic.record_loading_test, KEY, early, revision(clinic)) == ["next_morning"]
    empty = LoadingTest(TODAY, "run")
    assert refused(clinic.record_loading_test, KEY, empty, revision(clinic)) == ["during"]


def test_an_unknown_task_is_refused(clinic: Clinic):
    test = LoadingTest(day(20), "sled", 2, 3, 2)
    assert refused(clinic.record_loading_test, KEY, test, revision(clinic)) == ["task"]


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("prescribe", (Prescription(TODAY, "glute_bridge"),)),
        ("stop_exercise", ("glute_bridge", TODAY)),
        ("record_week", (LAST_WEEK, {"glute_bridge": {LAST_WEEK: True}})),
        ("record_loading_test", (LoadingTest(TODAY, "run", 2, 3),)),
        ("set_phase", (PhaseStart(TODAY, 1),)),
    ],
)
def test_a_plan_changed_meanwhile_is_not_written_over(clinic: Clinic, verb, arguments):
    stale = revision(clinic)
    clinic.set_next_review(KEY, TODAY, stale)
    with pytest.raises(Stale):
        getattr(clinic, verb)(KEY, *arguments, stale)


def test_each_verb_stands_in_the_history_once(clinic: Clinic):
    clinic.prescribe(KEY, Prescription(day(3), "glute_bridge"), revision(clinic))
    clinic.record_loading_test(KEY, LoadingTest(day(27), "run", 2, 3, 2), revision(clinic))
    week = {"glute_bridge": {LAST_WEEK: True, day(25): True}}
    clinic.record_week(KEY, LAST_WEEK, week, revision(clinic))
    actions = [entry.action for entry in clinic.history(KEY, 10)]
    assert actions[:3].count("record_week") >= 1
    assert {"prescribe", "record_loading_test", "record_week"} <= set(actions)


def test_a_gate_that_opened_takes_the_exercise_without_a_reason(clinic: Clinic):
    for number, score in ((5, 6), (15, 3), (25, 2)):
        clinic.record_visit(
            VisitDraft(KEY, revision(clinic), day(number), pain={"stretching": score})
        )
    assert PainEntry(day(25), "stretching", 2) in clinic.facts(KEY).pain
    clinic.prescribe(KEY, Prescription(TODAY, "hamstring_stretch", 2), revision(clinic))
    assert clinic.facts(KEY).prescriptions[0].reason == ""


def test_nothing_of_a_plan_is_typed_from_before_the_episode(clinic: Clinic):
    long_ago = dt.date(2020, 1, 1)
    dose = Prescription(long_ago, "glute_bridge", 3, 8)
    test = LoadingTest(long_ago, "single_leg_bridge", during=2)
    assert refused(clinic.set_phase, KEY, PhaseStart(long_ago, 1), revision(clinic)) == ["date"]
    assert refused(clinic.prescribe, KEY, dose, revision(clinic)) == ["date"]
    assert refused(clinic.record_loading_test, KEY, test, revision(clinic)) == ["date"]


def test_a_dose_is_counted_in_whole_sets_and_lasts(clinic: Clinic):
    dose = Prescription(TODAY, "glute_bridge", sets=3.5, reps=0, hold_s=0, per_week=0)
    wrong = refused(clinic.prescribe, KEY, dose, revision(clinic))
    assert wrong == ["sets", "reps", "per_week", "hold_s"]
