"""The clinic's own figures, from the record."""

import datetime as dt
from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import (
    ActivityScore,
    EpisodeKey,
    Facts,
    ImagingStudy,
    Outcome,
    PatientFile,
    Run,
)
from rehabdesk.domain.reports import Period
from tests.clinic.helpers import EPISODE, KEY, PATIENT, TODAY, revision

PERIOD = Period(dt.date(2026, 1, 1), TODAY)


def test_a_report_is_read_from_the_record(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, ImagingStudy("mri", "left", dt.date(2026, 2, 10)), revision(clinic))
    found = clinic.report(PERIOD)
    assert (found.figure("new").value, found.figure("in_care").value) == (1, 1)
    decided = found.figure("decided")  # onset 20 Jan, day 28 is 17 Feb
    assert (decided.value, decided.of) == (1, 1)


def test_psfs_is_compared_over_the_activities_scored_on_both_days(empty: Clinic) -> None:
    first, last = dt.date(2026, 2, 1), dt.date(2026, 2, 20)
    facts = Facts(
        PATIENT,
        replace(EPISODE, discharged_on=dt.date(2026, 2, 25), discharge_reason="resolved"),
        outcomes=(Outcome(first, "PSFS", 3), Outcome(last, "PSFS", 9)),
        activity_scores=(
            ActivityScore(first, "Running", 3),
            ActivityScore(last, "Running", 4),
            ActivityScore(last, "Sitting", 14 - 4),
        ),
    )
    empty.fill_with_demo([PatientFile(PATIENT, (), (facts,))], 1)
    found = empty.report(PERIOD)
    assert found.figure("change_PSFS").value == 1  # only Running was scored on both days
    assert found.figure("better_PSFS").value == 0


def test_a_runner_who_logs_only_runs_was_not_silent(empty: Clinic) -> None:
    first_seen = dt.date(2025, 12, 1)
    files = []
    for name, runs in (("P-1", (Run(dt.date(2026, 2, 25), 8.0),)), ("P-2", ())):
        person = replace(PATIENT, patient_id=name)
        episode = replace(EPISODE, patient_id=name, first_seen=first_seen, onset_date=None)
        files.append(PatientFile(person, runs, (Facts(person, episode, runs=runs),)))
    empty.fill_with_demo(files, 2)
    dropped = empty.report(PERIOD).figure("drop_out")
    assert (dropped.value, dropped.of) == (1, 2)


def test_the_due_day_is_the_clinic_s_own(clinic: Clinic) -> None:
    day_30 = dt.date(2026, 2, 19)
    study = ImagingStudy("mri", "left", day_30, done_on=day_30)
    clinic.record_imaging(KEY, study, revision(clinic))
    assert clinic.report(PERIOD).figure("imaged").value == 0
    clinic.save_threshold("hamstring_bursitis", "DUE_FROM_DAY", 30)
    assert clinic.report(PERIOD).figure("imaged").value == 1


def test_a_period_the_wrong_way_round_is_refused(clinic: Clinic) -> None:
    with pytest.raises(Rejected, match="before the first"):
        clinic.report(Period(TODAY, TODAY - dt.timedelta(days=1)))
    tomorrow = TODAY + dt.timedelta(days=1)
    with pytest.raises(Rejected, match="after today"):
        clinic.report(Period(tomorrow, tomorrow))


def test_a_period_that_goes_on_is_cut_at_today(clinic: Clinic) -> None:
    assert clinic.report(Period(PERIOD.first, dt.date(2026, 12, 31))).period == PERIOD


def test_the_queries_are_as_many_for_one_patient_as_for_fifty(
    empty: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    fetch = empty.database.fetch_sql
    monkeypatch.setattr(
        type(empty.database),
        "fetch_sql",
        lambda self, sql, values=(): (asked.append(sql), fetch(sql, values))[1],
    )
    closed = replace(EPISODE, discharged_on=TODAY, discharge_reason="resolved")
    files = []
    for number in range(50):
        person = replace(PATIENT, patient_id=f"P-{number:02}")
        episode = replace(closed, patient_id=person.patient_id)
        files.append(PatientFile(person, (), (Facts(person, episode),)))
    empty.fill_with_demo(files, 50)
    asked.clear()
    assert empty.report(PERIOD).figure("discharged").value == 50
    fifty = len(asked)
    asked.clear()
    facts = empty.facts(EpisodeKey("P-00", "1"))
    assert facts.episode.discharged_on == TODAY
    assert fifty <= 3 * len(asked)


def test_counting_can_be_stopped(clinic: Clinic) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        clinic.report(PERIOD, stop)
