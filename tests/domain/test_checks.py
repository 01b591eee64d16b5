"""Every refusal of the contract's section 2, one by one, and nothing else refused."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehabdesk.domain.checks import (
    check_close,
    check_entry,
    check_episode,
    check_patient,
    check_same_person,
    check_snoozes,
    identity_of,
    in_cell,
    trimmed,
    warnings_of,
)
from rehabdesk.domain.pathway import (
    ImagingThresholds,
    Pathway,
    Phase,
    RedFlagRule,
    Row,
    StrengthTest,
)
from rehabdesk.domain.records import (
    ActivityScore,
    Decision,
    Episode,
    ExerciseSession,
    Finding,
    ImagingStudy,
    LoadingTest,
    LoggedFlag,
    Outcome,
    PainEntry,
    Patient,
    PhaseStart,
    Prescription,
    Recurrence,
    RedFlag,
    Run,
    Screen,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.words import long_date

TODAY = dt.date(2026, 3, 2)
TOMORROW = TODAY + dt.timedelta(days=1)
ROW = Row("X1", "text", "source")
PATHWAY = Pathway(
    key="hamstring_bursitis",
    version="1.0",
    label="Hamstring",
    short_label="Hamstring",
    imaging=ImagingThresholds(),
    sessions_min=3,
    sessions_max=4,
    strength_tests=(
        StrengthTest("single_leg_bridge", "Bridge", ("reps",), ROW),
        StrengthTest("knee_flexion", "Knee flexion", ("N", "kg", "Nm"), ROW),
    ),
    red_flags=(RedFlagRule("cauda_equina", "Cauda equina", "emergency", "", "", ROW),),
    exercises=(),
    phases=tuple(Phase(number, f"Phase {number}", ROW) for number in range(6)),
    decision_reasons={"DC01": "supervised loading first", "DC99": "other"},
    rows={"X1": ROW},
    sections={
        "factors": (ROW,),
        "loading_tests": (Row("X3", "text", "source", data={"key": "run"}),),
    },
)
PATHWAYS = {PATHWAY.key: PATHWAY}

PATIENT = Patient("P-1", "Ann Example", date_of_birth=dt.date(1980, 5, 1), sex="female")
EPISODE = Episode(
    "P-1", "1", "hamstring_bursitis", "left", dt.date(2026, 2, 1), onset_date=dt.date(2026, 1, 20)
)
STUDY = ImagingStudy("mri", "left", requested_on=dt.date(2026, 2, 10))
TRIAL = StrengthTrial(TODAY, "knee_flexion", "left", 18.5, "kg")
FLAG = RedFlag(TODAY, "cauda_equina")
REPORTED = STUDY._replace(done_on=dt.date(2026, 2, 20), reported_on=dt.date(2026, 2, 22))
LOADING = LoadingTest(TODAY, "run")
DOSE = Prescription(TODAY, "glute_bridge")
BACK = Recurrence(TODAY, "same", "Never free of symptoms.")
LOGGED = LoggedFlag(TODAY, "shown", "due", "IM-R15", "hamstring_bursitis 1.0")
DECISION = Decision(TODAY, "snooze", TODAY + dt.timedelta(days=7), "DC01", "Loading first, review.")


def day(number: int) -> dt.date:
    return dt.date(2026, 2, number)


def fields(problems: list) -> list[str]:
    assert all(problem.message for problem in problems)
    assert all(problem.mend for problem in problems)
    return [problem.field for problem in problems]


@pytest.mark.parametrize(
    "record",
    [
        PainEntry(TODAY, "worst", 0),
        PainEntry(TODAY, "next_morning", 10),
        Run(TODAY, 0.001),
        Run(TODAY, 12.5, dt.time(7, 30), 0.0, "easy", 10, 172, "windy"),
        StrengthTrial(TODAY, "knee_flexion", "left", 18.5, "kg"),
        Outcome(TODAY, "GROC", -7),
        Outcome(TODAY, "VISA-H", 100),
        Visit(TODAY),
        Visit(TODAY, attendance="dna", daily_impact="significant", sitting_min=0),
        RedFlag(TODAY, "cauda_equina", cleared_on=TODAY),
        STUDY,
        STUDY._replace(booked_for=TOMORROW),
        STUDY._replace(done_on=day(10), reported_on=day(10)),
        ImagingStudy("xray", "both", done_on=day(1)),
        STUDY._replace(cancelled_on=day(10)),
        DECISION,
        DECISION._replace(until=TODAY),
        ExerciseSession(TODAY, "something of our own", done="no"),
        PhaseStart(TODAY, 0),
        PhaseStart(TODAY, 5),
        Screen(TODAY),
        Run(TODAY, 5, ascent_m=0),
        TRIAL._replace(lever_cm=34, nprs=0, protocol="position: prone"),
        StrengthTrial(TODAY, "knee_flexion", "left", 1500, "N"),
        Visit(TODAY, limp="yes", needs_sitting="no", nights_woken=7, days_off_work=0),
        FLAG._replace(cleared_on=TODAY, cleared_reason="entered_in_error", cleared_by="Sam"),
        REPORTED._replace(acted_on=dt.date(2026, 2, 22), action="Loading continued."),
        STUDY._replace(cancelled_on=dt.date(2026, 2, 20), cancel_reason="dna"),
        Finding(TODAY, "X1", "partial", 6.0, "mm"),
        LOADING,
        LOADING._replace(before=0, during=10, next_morning=0),
        ActivityScore(TODAY, "Sit through a lecture", 10),
        DOSE._replace(sets=3, per_week=0, stopped_on=TODAY),
        Prescription(TODAY, "something of our own"),
        BACK._replace(symptom_free_on=TODAY, proposed="new"),
        LOGGED,
    ],
)
def test_what_the_contract_allows_is_accepted(record):
    assert check_entry(record, TODAY, PATHWAYS) == []


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (PainEntry(TODAY, "worst", 11), "score"),
        (PainEntry(TODAY, "worst", -1), "score"),
        (PainEntry(TODAY, "worst", 4.5), "score"),
        (PainEntry(TODAY, "worst", None), "score"),
        (PainEntry(TODAY, "kneeling", 4), "activity"),
        (PainEntry(TOMORROW, "worst", 4), "date"),
        (PainEntry(dt.date(1899, 12, 31), "worst", 4), "date"),
        (Run(TODAY, 0), "distance_km"),
        (Run(TODAY, -3), "distance_km"),
        (Run(TODAY, float("nan")), "distance_km"),
        (Run(TODAY, float("inf")), "distance_km"),
        (Run(TODAY, 5, duration_min=-1), "duration_min"),
        (Run(TODAY, 5, rpe=10.5), "rpe"),
        (Run(TODAY, 5, rpe=-1), "rpe"),
        (Run(TODAY, 5, cadence_spm=-1), "cadence_spm"),
        (Run(TODAY, 5, kind="jog"), "kind"),
        (Run(TOMORROW, 5), "date"),
        (StrengthTrial(TODAY, "leg_press", "left", 5, "kg"), "test"),
        (StrengthTrial(TODAY, "single_leg_bridge", "left", 12, "kg"), "unit"),
        (StrengthTrial(TODAY, "single_leg_bridge", "left", 12, "stone"), "unit"),
        (StrengthTrial(TODAY, "single_leg_bridge", "both", 12, "reps"), "side"),
        (StrengthTrial(TODAY, "single_leg_bridge", "left", 0, "reps"), "value"),
        (Outcome(TODAY, "VISA-H", 101), "score"),
        (Outcome(TODAY, "GROC", -8), "score"),
        (Outcome(TODAY, "VISA-A", 50), "instrument"),
        (Visit(TODAY, attendance="late"), "attendance"),
        (Visit(TODAY, daily_impact="yes"), "daily_impact"),
        (Visit(TODAY, sitting_min=-5), "sitting_min"),
        (Visit(TODAY, plan="a\0b"), "plan"),
        (Visit(TODAY, plan="\ud800"), "plan"),
        (RedFlag(TODAY, "gout"), "flag"),
        (RedFlag(TODAY, "cauda_equina", cleared_on=day(28)), "cleared_on"),
        (RedFlag(TODAY, "cauda_equina", cleared_on=TOMORROW), "cleared_on"),
        (ImagingStudy("mri", "left"), "requested_on"),
        (STUDY._replace(modality="pet"), "modality"),
        (STUDY._replace(booked_for=day(9)), "booked_for"),
        (STUDY._replace(done_on=day(9)), "done_on"),
        (STUDY._replace(cancelled_on=day(9)), "cancelled_on"),
        (STUDY._replace(done_on=day(20), reported_on=day(19)), "reported_on"),
        (STUDY._replace(reported_on=day(19)), "reported_on"),
        (STUDY._replace(done_on=day(20), cancelled_on=day(20)), "cancelled_on"),
        (STUDY._replace(done_on=TOMORROW), "done_on"),
        (DECISION._replace(until=TODAY - dt.timedelta(days=1)), "until"),
        (DECISION._replace(note="too short"), "note"),
        (DECISION._replace(note=""), "note"),
        (DECISION._replace(reason="DC42"), "reason"),
        (DECISION._replace(decision="wait"), "decision"),
        (DECISION._replace(date=TOMORROW, until=TOMORROW), "date"),
        (ExerciseSession(TODAY, ""), "exercise"),
        (ExerciseSession(TODAY, "glute_bridge", sets=-1), "sets"),
        (ExerciseSession(TODAY, "glute_bridge", done="maybe"), "done"),
        (PhaseStart(TODAY, 6), "phase"),
        (PhaseStart(TODAY, -1), "phase"),
        (Run(TODAY, 5, ascent_m=-1), "ascent_m"),
        (StrengthTrial(TODAY, "knee_flexion", "left", 1501, "N"), "value"),
        (TRIAL._replace(lever_cm=9.9), "lever_cm"),
        (TRIAL._replace(lever_cm=60.1), "lever_cm"),
        (TRIAL._replace(nprs=11), "nprs"),
        (Visit(TODAY, nights_woken=7.5), "nights_woken"),
        (Visit(TODAY, nights_woken=-1), "nights_woken"),
        (Visit(TODAY, days_off_work=-1), "days_off_work"),
        (Visit(TODAY, limp="slightly"), "limp"),
        (FLAG._replace(cleared_reason="imaging_negative"), "cleared_on"),
        (FLAG._replace(cleared_on=TODAY, cleared_reason="gone"), "cleared_reason"),
        (STUDY._replace(acted_on=TODAY), "acted_on"),
        (REPORTED._replace(acted_on=dt.date(2026, 2, 21)), "acted_on"),
        (REPORTED._replace(acted_on=TOMORROW), "acted_on"),
        (STUDY._replace(cancel_reason="dna"), "cancelled_on"),
        (Finding(TODAY, "X2", "yes"), "item"),
        (Finding(TODAY, "X1", "maybe"), "present"),
        (LOADING._replace(task="juggling"), "task"),
        (LOADING._replace(before=11), "before"),
        (LOADING._replace(during=-1), "during"),
        (LOADING._replace(next_morning=2.5), "next_morning"),
        (ActivityScore(TODAY, "", 4), "activity"),
        (ActivityScore(TODAY, "Sit", 11), "score"),
        (DOSE._replace(per_week=-1), "per_week"),
        (DOSE._replace(stopped_on=TODAY - dt.timedelta(days=1)), "stopped_on"),
        (BACK._replace(choice="both"), "choice"),
        (BACK._replace(reason=""), "reason"),
        (BACK._replace(symptom_free_on=TOMORROW), "symptom_free_on"),
        (LOGGED._replace(event="seen"), "event"),
        (LOGGED._replace(state="rather due"), "state"),
        (LOGGED._replace(rule=""), "rule"),
    ],
)
def test_each_bad_value_is_refused_once_at_its_own_column(record, field):
    assert fields(check_entry(record, TODAY, PATHWAYS)) == [field]


def test_a_plain_episode_is_accepted():
    assert check_episode(EPISODE, PATIENT, TODAY, PATHWAYS) == []


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"condition": "gout"}, "condition"),
        ({"side": "middle"}, "side"),
        ({"side": ""}, "side"),
        ({"onset_date": day(2)}, "onset_date"),
        ({"onset_latest": day(2)}, "onset_latest"),
        ({"onset_latest": dt.date(2026, 1, 19)}, "onset_latest"),
        ({"onset_date": None, "onset_latest": dt.date(2026, 1, 19)}, "onset_latest"),
        ({"discharged_on": day(20)}, "discharge_reason"),
        ({"discharge_reason": "resolved"}, "discharged_on"),
        ({"discharged_on": dt.date(2026, 1, 31), "discharge_reason": "died"}, "discharged_on"),
        ({"discharged_on": TOMORROW, "discharge_reason": "died"}, "discharged_on"),
        ({"discharged_on": day(20), "discharge_reason": "bored"}, "discharge_reason"),
        ({"first_seen": TOMORROW}, "first_seen"),
        ({"first_seen": dt.date(1979, 1, 1), "onset_date": None}, "first_seen"),
        ({"next_review": dt.date(1899, 1, 1)}, "next_review"),
        ({"goal_km_week": 0.0}, "goal_km_week"),
        ({"goal_km_week": float("nan")}, "goal_km_week"),
        ({"mechanism": "fate"}, "mechanism"),
        ({"certainty": "sure"}, "certainty"),
        ({"prior_episode_id": "1"}, "prior_episode_id"),
    ],
)
def test_each_bad_episode_is_refused_at_its_own_column(values, field):
    assert fields(check_episode(replace(EPISODE, **values), PATIENT, TODAY, PATHWAYS)) == [field]


def test_an_episode_may_be_reviewed_in_the_future():
    planned = replace(EPISODE, next_review=TODAY + dt.timedelta(days=400))
    assert check_episode(planned, PATIENT, TODAY, PATHWAYS) == []


def test_an_onset_in_the_future_is_refused_at_entry_c31():
    late = replace(EPISODE, first_seen=dt.date(2026, 2, 12), onset_date=dt.date(2026, 2, 20))
    assert "onset_date" in fields(check_episode(late, PATIENT, dt.date(2026, 2, 14), PATHWAYS))


def test_a_reversed_onset_range_is_refused_at_entry_c51():
    reversed_range = replace(
        EPISODE, onset_date=dt.date(2026, 1, 20), onset_latest=dt.date(2026, 1, 10)
    )
    assert fields(check_episode(reversed_range, PATIENT, TODAY, PATHWAYS)) == ["onset_latest"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": ""}, "name"),
        ({"patient_id": ""}, "patient_id"),
        ({"date_of_birth": TOMORROW}, "date_of_birth"),
        ({"date_of_birth": dt.date(1899, 12, 31)}, "date_of_birth"),
        ({"sex": "f"}, "sex"),
        ({"weight_kg": 0.0}, "weight_kg"),
        ({"weight_kg": float("inf")}, "weight_kg"),
    ],
)
def test_each_bad_patient_is_refused_at_its_own_column(values, field):
    assert fields(check_patient(replace(PATIENT, **values), TODAY)) == [field]


def test_another_birthday_is_probably_another_person():
    other = replace(PATIENT, date_of_birth=dt.date(1980, 1, 5))
    assert fields(check_same_person(PATIENT, other)) == ["date_of_birth"]
    assert check_same_person(replace(PATIENT, date_of_birth=None), other) == []


def snooze(number: int) -> Decision:
    return DECISION._replace(date=day(number), until=day(number))


def decline(number: int) -> Decision:
    return snooze(number)._replace(decision="decline")


def test_a_third_snooze_in_a_row_is_refused():
    assert check_snoozes([snooze(1), snooze(2)], PATHWAY) == []
    assert fields(check_snoozes([snooze(3), snooze(1), snooze(2)], PATHWAY)) == ["decision"]


def test_a_decline_breaks_the_row_of_snoozes():
    assert check_snoozes([snooze(1), snooze(2), decline(3), snooze(4), snooze(5)], PATHWAY) == []


@given(st.lists(st.booleans(), max_size=12))
def test_snoozes_are_refused_exactly_where_three_stand_together(kinds):
    decisions = [
        snooze(place + 1) if kind else decline(place + 1) for place, kind in enumerate(kinds)
    ]
    text = "".join("s" if kind else "d" for kind in kinds)
    expected = sum(text[place : place + 3] == "sss" for place in range(len(text)))
    assert len(check_snoozes(decisions, PATHWAY)) == expected


@pytest.mark.parametrize("reason", ["resolved", "discharged"])
def test_a_clean_close_over_an_uncleared_red_flag_is_refused(reason):
    closed = replace(EPISODE, discharged_on=day(20), discharge_reason=reason)
    flag = RedFlag(day(10), "cauda_equina")
    assert fields(check_close(closed, [flag])) == ["discharge_reason"]
    assert check_close(closed, [flag._replace(cleared_on=day(12))]) == []
    assert check_close(closed, [flag._replace(date=day(21))]) == []


def test_a_refused_close_names_the_flag_as_the_pathway_does():
    closed = replace(EPISODE, discharged_on=day(20), discharge_reason="resolved")
    flag = RedFlag(day(10), "cauda_equina")
    (problem,) = check_close(closed, [flag], PATHWAY)
    assert "(Cauda equina)" in problem.message
    assert "cauda_equina" not in str(problem)


@pytest.mark.parametrize("reason", ["transferred", "self_discharged", "died"])
def test_other_closes_may_leave_a_red_flag_uncleared(reason):
    closed = replace(EPISODE, discharged_on=day(20), discharge_reason=reason)
    assert check_close(closed, [RedFlag(day(10), "cauda_equina")]) == []


@pytest.mark.parametrize(("kind", "cap"), [("snooze", 14), ("decline", 42)])
def test_a_decision_beyond_its_cap_is_kept_with_a_warning(kind, cap):
    last = TODAY + dt.timedelta(days=cap)
    decision = DECISION._replace(decision=kind, until=last)
    assert warnings_of(decision, PATHWAY) == []
    beyond = decision._replace(until=last + dt.timedelta(days=1))
    assert check_entry(beyond, TODAY, PATHWAYS) == []
    assert fields(warnings_of(beyond, PATHWAY)) == ["until"]
    assert long_date(last) in warnings_of(beyond, PATHWAY)[0].message


def test_a_study_is_named_by_its_request_else_by_the_day_it_was_done():
    done = STUDY._replace(done_on=day(14), result="Oedema")
    assert identity_of(STUDY) == identity_of(done)
    assert identity_of(done._replace(requested_on=None)) == ("mri", "left", day(14))


def test_runs_trials_and_exercises_have_no_name_of_their_own():
    assert identity_of(Run(TODAY, 5)) is None
    assert identity_of(StrengthTrial(TODAY, "knee_flexion", "left", 5, "kg")) is None
    assert identity_of(ExerciseSession(TODAY, "glute_bridge")) is None


def test_text_is_trimmed_and_otherwise_kept():
    assert trimmed(Visit(TODAY, plan="  two  spaces \n")).plan == "two  spaces"
    assert trimmed(replace(PATIENT, name=" =cmd() ")).name == "=cmd()"
    assert trimmed(PATIENT) is PATIENT


def test_a_problem_reads_as_one_line_of_a_report():
    (problem,) = check_entry(PainEntry(TODAY, "worst", 11), TODAY, PATHWAYS)
    assert in_cell(problem, "Pain", "E7").sentence("a.xlsx") == (
        "a.xlsx: Pain!E7: Pain is scored from 0 to 10 (found 11): type a whole number from 0 to 10"
    )


def test_many_units_are_said_in_their_own_letters():
    (problem,) = check_entry(
        StrengthTrial(TODAY, "knee_flexion", "left", 5, "reps"), TODAY, PATHWAYS
    )
    assert "N or Nm or kg" in in_cell(problem, "Strength", "G2").mend


def test_a_refusal_writes_days_as_the_screen_does():
    run = Run(dt.date(2026, 3, 3), 8.0)
    [problem] = check_entry(run, dt.date(2026, 3, 2), {})
    assert problem.mend == "Use a day up to 2 Mar 2026."
    assert problem.found == "2026-03-03"
