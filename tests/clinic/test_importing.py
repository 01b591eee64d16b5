"""A whole file comes in, or none of it; every refusal names its cell."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehabdesk.clinic import Clinic, changes_of
from rehabdesk.domain.batch import Batch, CellProblem
from rehabdesk.domain.changes import Area
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import (
    ActivityScore,
    BodyMark,
    EpisodeEvent,
    EpisodeKey,
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
    Run,
    Screen,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.tables import TABLES
from rehabdesk.store.database import Database
from tests.clinic.helpers import (
    EPISODE,
    FLAG,
    KEY,
    PATIENT,
    SNOOZE,
    TODAY,
    batch,
    day,
    revision,
    row,
    trail,
)

RUN = Run(TODAY, 8.0, dt.time(7, 5), 48.0, "easy")
TRIAL = StrengthTrial(TODAY, "single_leg_bridge", "left", 14, "reps")
SESSION = ExerciseSession(TODAY, "glute_bridge", 3, 12, done="yes")
STUDY = ImagingStudy("mri", "left", requested_on=day(20))
SNOOZES = [SNOOZE._replace(date=day(each), until=day(each)) for each in (5, 10, 15)]

WHOLE = batch(
    PATIENT,
    EPISODE,
    PainEntry(TODAY, "worst", 6),
    PainEntry(TODAY, "sitting", 4),
    RUN,
    RUN,
    TRIAL,
    TRIAL,
    Outcome(TODAY, "VISA-H", 62),
    Visit(TODAY, daily_impact="some", plan="Load on."),
    FLAG._replace(cleared_on=TODAY),
    STUDY,
    SNOOZE,
    SESSION,
    SESSION,
    PhaseStart(TODAY, 1),
    Screen(TODAY),
    Finding(TODAY, "CA09", "yes", 6.0, "mm"),
    BodyMark(TODAY, "sit_bone", "left", "ache"),
    LoadingTest(TODAY, "run", 2, 3),
    ActivityScore(TODAY, "Sit through a lecture", 4),
    Prescription(TODAY, "glute_bridge", 3, 12, per_week=3),
    EpisodeEvent(TODAY, "new_shoes"),
    Recurrence(TODAY, "same", "Never free of symptoms."),
    LoggedFlag(TODAY, "shown", "due", "IM-R15", "hamstring_bursitis 1.0"),
)


def cells(report) -> list[str]:
    assert not report.accepted
    assert not any(report.added.values())
    return [f"{error.sheet}!{error.cell}" for error in report.errors]


def state(clinic: Clinic) -> tuple:
    return (trail(clinic), list(clinic.patient_files()))


def refused(clinic: Clinic, file: Batch) -> list[str]:
    before = state(clinic)
    found = cells(clinic.import_batch(file))
    assert state(clinic) == before
    return found


def test_a_whole_file_comes_in(empty):
    report = empty.import_batch(WHOLE)
    assert report.accepted
    assert report.added == {
        "patients": 1, "episodes": 1, "pain": 2, "runs": 2, "strength": 2, "outcomes": 1,
        "visits": 1, "redflags": 1, "imaging": 1, "decisions": 1, "exercises": 2, "phases": 1,
        "screens": 1, "findings": 1, "bodychart": 1, "loadingtests": 1, "psfs": 1,
        "prescriptions": 1, "events": 1, "recurrences": 1, "decisionlog": 1,
    }  # fmt: skip
    facts = empty.facts(KEY)
    assert facts.patient == PATIENT
    assert [run._replace(row_id="") for run in facts.runs] == [RUN, RUN]
    assert facts.visits == (Visit(TODAY, daily_impact="some", plan="Load on."),)
    assert changes_of(report).all_episodes


def test_the_same_file_twice_adds_nothing(empty):
    empty.import_batch(WHOLE)
    before = state(empty)
    again = empty.import_batch(WHOLE)
    assert again.accepted
    assert not any(again.added.values())
    assert not any(again.updated.values())
    assert sum(again.unchanged.values()) == len(WHOLE.rows)
    assert state(empty) == before
    assert changes_of(again).areas == Area(0)


def test_a_dry_run_answers_the_same_and_saves_nothing(empty):
    dry = empty.import_batch(WHOLE, dry_run=True)
    assert state(empty) == (0, [])
    assert empty.import_batch(WHOLE) == dry


def test_every_sheet_is_counted(empty):
    report = empty.import_batch(batch(PATIENT))
    assert list(report.unchanged) == [table.sheet.lower() for table in TABLES]


def test_one_bad_row_refuses_the_file_and_every_bad_row_is_named(clinic):
    file = batch(
        PainEntry(TODAY, "worst", 11),
        PainEntry(TODAY, "sitting", 4),
        PainEntry(TODAY + dt.timedelta(days=1), "rest", 4),
        Run(TODAY, 0),
    )
    assert refused(clinic, file) == ["Pain!E2", "Pain!C4", "Runs!C2"]


def test_the_readers_errors_stand_beside_ours_one_a_cell(clinic):
    read = CellProblem("Pain", "E2", "score", "six", "This is not a number")
    file = replace(
        batch(PainEntry(TODAY, "worst", None), PainEntry(TODAY, "rest", 12)), errors=(read,)
    )
    report = clinic.import_batch(file)
    assert cells(report) == ["Pain!E2", "Pain!E3"]
    assert report.errors[0] is read


def test_strangers_are_named(clinic):
    nobody = EpisodeKey("P-9", "1")
    assert refused(clinic, batch(PainEntry(TODAY, "worst", 4), key=nobody)) == ["Pain!A2"]
    assert refused(clinic, batch(Run(TODAY, 4), key=nobody)) == ["Runs!A2"]
    assert refused(clinic, batch(replace(EPISODE, patient_id="P-9"))) == ["Episodes!A2"]
    other = EpisodeKey("P-1", "7")
    assert refused(clinic, batch(PainEntry(TODAY, "worst", 4), key=other)) == ["Pain!B2"]


@pytest.mark.parametrize(
    ("first", "second", "cell"),
    [
        (PATIENT, replace(PATIENT, name="Twin"), "Patients!A3"),
        (EPISODE, replace(EPISODE, side="right"), "Episodes!B3"),
        (PainEntry(TODAY, "worst", 4), PainEntry(TODAY, "worst", 5), "Pain!C3"),
        (Visit(TODAY), Visit(TODAY, plan="x"), "Visits!C3"),
        (FLAG, FLAG, "RedFlags!C3"),
        (STUDY, STUDY._replace(result="Oedema"), "Imaging!C3"),
        (SNOOZE, SNOOZE._replace(decision="decline"), "Decisions!C3"),
        (Screen(TODAY), Screen(TODAY), "Screens!C3"),
        (RUN._replace(row_id="r1"), RUN._replace(row_id="r1", distance_km=3), "Runs!J3"),
    ],
)
def test_the_same_key_twice_in_a_sheet_is_refused(clinic, first, second, cell):
    assert refused(clinic, batch(first, second)) == [cell]


def test_an_activity_in_other_capitals_is_no_second_activity_of_the_day(clinic):
    hills = ActivityScore(TODAY, "Hills", 4)
    assert refused(clinic, batch(hills, hills._replace(activity="hills"))) == ["PSFS!D3"]
    clinic.import_batch(batch(hills))
    assert refused(clinic, batch(hills._replace(activity="HILLS"))) == ["PSFS!D2"]
    assert clinic.import_batch(batch(hills)).unchanged["psfs"] == 1


def test_a_recurrence_of_an_episode_nobody_knows_is_refused(clinic):
    second = replace(EPISODE, episode_id="2", prior_episode_id="7")
    assert refused(clinic, batch(second)) == ["Episodes!Q2"]
    assert clinic.import_batch(batch(replace(second, prior_episode_id="1"))).accepted


def test_other_values_under_a_known_key_are_an_audited_update(clinic):
    clinic.import_batch(batch(PainEntry(TODAY, "worst", 6)))
    read = revision(clinic)
    report = clinic.import_batch(batch(PainEntry(TODAY, "worst", 3)))
    assert report.updated["pain"] == 1
    latest = clinic.history(KEY)[0]
    assert (latest.action, latest.before["score"], latest.after["score"]) == ("import", 6, 3)
    assert revision(clinic) == read + 1


def test_another_birthday_under_a_known_patient_id_is_refused(clinic):
    twin = replace(PATIENT, date_of_birth=dt.date(1980, 1, 5))
    report = clinic.import_batch(batch(twin))
    assert cells(report) == ["Patients!C2"]
    assert "another person" in report.errors[0].message


def test_columns_that_the_file_lacks_stay_as_stored(clinic):
    clinic.amend_patient(replace(PATIENT, phone="0123", sport="Marathon"))
    renamed = replace(PATIENT, name="Ann Married", phone="")
    report = clinic.import_batch(batch(renamed, without=["phone", "sport"]))
    assert report.updated["patients"] == 1
    assert clinic.facts(KEY).patient == replace(
        PATIENT, name="Ann Married", phone="0123", sport="Marathon"
    )


def test_an_empty_cell_of_a_column_that_is_there_empties_it(clinic):
    clinic.amend_patient(replace(PATIENT, phone="0123"))
    clinic.import_batch(batch(PATIENT))
    assert clinic.facts(KEY).patient.phone == ""


def test_the_nth_equal_row_is_the_nth_equal_row(clinic):
    assert clinic.import_batch(batch(RUN, RUN)).added["runs"] == 2
    report = clinic.import_batch(batch(RUN, RUN, RUN))
    assert (report.unchanged["runs"], report.added["runs"]) == (2, 1)
    assert clinic.import_batch(batch(RUN)).unchanged["runs"] == 1
    assert len(clinic.facts(KEY).runs) == 3


def test_equal_rows_are_compared_in_the_columns_that_the_file_has(clinic):
    clinic.import_batch(batch(RUN._replace(rpe=4, notes="windy")))
    report = clinic.import_batch(batch(RUN, without=["rpe", "notes", "row_id"]))
    assert report.unchanged["runs"] == 1
    assert clinic.facts(KEY).runs[0].notes == "windy"


def test_a_row_that_brings_its_row_id_is_that_row(clinic):
    clinic.import_batch(batch(RUN, RUN))
    first, second = clinic.facts(KEY).runs
    report = clinic.import_batch(batch(first._replace(distance_km=8.4), second, RUN))
    assert (report.updated["runs"], report.unchanged["runs"], report.added["runs"]) == (1, 1, 1)
    assert {run.row_id for run in clinic.facts(KEY).runs} >= {first.row_id, second.row_id}
    assert sorted(run.distance_km for run in clinic.facts(KEY).runs) == [8.0, 8.0, 8.4]


def test_an_empty_database_keeps_the_row_ids(empty):
    named = [
        RUN._replace(row_id="a" * 32),
        TRIAL._replace(row_id="b" * 32),
        STUDY._replace(row_id="c" * 32),
        SESSION._replace(row_id="d" * 32),
    ]
    empty.import_batch(batch(PATIENT, EPISODE, *named))
    facts = empty.facts(KEY)
    assert [*facts.runs, *facts.strength, *facts.imaging, *facts.exercises] == named


def test_a_row_id_of_somebody_elses_row_is_refused(clinic):
    second = replace(EPISODE, patient_id="P-2")
    clinic.add_patient(Patient("P-2", "Ben Example"), second)
    clinic.import_batch(batch(RUN))
    (mine,) = clinic.facts(KEY).runs
    assert refused(clinic, batch(mine, key=second.key)) == ["Runs!J2"]
    both = Batch("x", (row(mine, second.key), row(PainEntry(TODAY, "worst", 1), KEY)))
    assert refused(clinic, both) == ["Runs!J2"]


def test_a_study_is_found_by_its_request_and_moved_on(clinic):
    clinic.import_batch(batch(STUDY))
    report = clinic.import_batch(batch(STUDY._replace(done_on=day(25)), without=["row_id"]))
    assert report.updated["imaging"] == 1
    assert [study.done_on for study in clinic.facts(KEY).imaging] == [day(25)]


def test_a_study_is_not_mended_into_another_one(clinic):
    clinic.import_batch(batch(STUDY, STUDY._replace(requested_on=day(21))))
    second = clinic.facts(KEY).imaging[1]
    assert refused(clinic, batch(second._replace(requested_on=day(20)))) == ["Imaging!C2"]


def test_rows_absent_from_the_file_are_left_alone(empty):
    empty.import_batch(WHOLE)
    before = list(empty.patient_files())
    empty.import_batch(batch(PATIENT))
    assert list(empty.patient_files()) == before


def test_a_third_snooze_in_a_row_is_refused_in_a_file(clinic):
    assert refused(clinic, batch(*SNOOZES)) == ["Decisions!D4"]


def test_a_third_snooze_counts_those_on_file(clinic):
    clinic.import_batch(batch(SNOOZES[0], SNOOZES[2]))
    assert refused(clinic, batch(SNOOZES[1])) == ["Decisions!D2"]
    decline = SNOOZES[1]._replace(decision="decline")
    assert clinic.import_batch(batch(decline)).accepted


def test_a_decision_beyond_its_cap_is_taken_with_a_warning(clinic):
    report = clinic.import_batch(batch(SNOOZE._replace(until=TODAY + dt.timedelta(days=30))))
    assert report.accepted
    assert [(each.sheet, each.cell) for each in report.warnings] == [("Decisions", "E2")]
    assert clinic.facts(KEY).decisions[0].until == TODAY + dt.timedelta(days=30)


@pytest.mark.parametrize("reason", ["resolved", "discharged"])
def test_a_clean_close_over_a_red_flag_is_refused_whichever_comes_first(clinic, reason):
    closed = replace(EPISODE, discharged_on=TODAY, discharge_reason=reason)
    assert refused(clinic, batch(closed, FLAG)) == ["Episodes!J2"]
    clinic.import_batch(batch(FLAG))
    assert refused(clinic, batch(closed)) == ["Episodes!J2"]
    assert clinic.import_batch(batch(closed, FLAG._replace(cleared_on=TODAY))).accepted
    assert refused(clinic, batch(FLAG._replace(flag="infection"))) == ["RedFlags!D2"]


def test_a_transfer_over_a_red_flag_is_taken(clinic):
    moved = replace(EPISODE, discharged_on=TODAY, discharge_reason="transferred")
    assert clinic.import_batch(batch(moved, FLAG)).accepted


def test_a_birthday_after_the_first_visit_names_the_cell_that_came(empty):
    unborn = replace(PATIENT, date_of_birth=day(10))
    assert refused(empty, batch(unborn, EPISODE)) == ["Episodes!G2"]
    empty.import_batch(batch(replace(PATIENT, date_of_birth=None), EPISODE))
    assert refused(empty, batch(unborn)) == ["Patients!C2"]


def test_a_cancelled_import_leaves_nothing(empty):
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    many = batch(PATIENT, EPISODE, *(Run(TODAY, 1 + each) for each in range(600)))
    with pytest.raises(Cancelled):
        empty.import_batch(many, tick=stop)
    assert state(empty) == (0, [])


def test_an_encrypted_file_keeps_what_came_in(tmp_path, empty):
    path = tmp_path / "locked.rehabdesk"
    with Database.open(path, "correct horse battery", create=True) as database:
        clinic = Clinic(database, empty.pathways, "RP", lambda: TODAY)
        assert clinic.import_batch(WHOLE).accepted
    with Database.open(path, "correct horse battery") as database:
        assert database.encrypted
        clinic = Clinic(database, empty.pathways, "RP", lambda: TODAY)
        assert len(clinic.facts(KEY).runs) == 2


A_RUN = st.tuples(st.dates(day(1), day(3)), st.sampled_from([5.0, 8.0]))
LOG = st.lists(A_RUN.map(lambda values: Run(*values)), min_size=1, max_size=8)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15
)
@given(LOG, LOG)
def test_a_log_comes_to_the_most_of_each_run_that_any_file_had(clinic, first, second):
    def counted(runs) -> dict[Run, int]:
        runs = [run._replace(row_id="") for run in runs]
        return {run: runs.count(run) for run in runs}

    stands = counted(clinic.facts(KEY).runs)
    for runs in (first, second, first):
        clinic.import_batch(batch(*runs))
        for run, count in counted(runs).items():
            stands[run] = max(stands.get(run, 0), count)
    assert counted(clinic.facts(KEY).runs) == stands
