"""The log of imaging flags keeps what was shown and what was answered, by which rule."""

import datetime as dt

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import Decision, ImagingStudy, LoggedFlag
from tests.clinic.helpers import KEY, SNOOZE, TODAY, day, revision, trail

STUDY = ImagingStudy("mri", "left", requested_on=TODAY)


def log(clinic: Clinic) -> tuple[LoggedFlag, ...]:
    return clinic.facts(KEY).flag_log


def show(clinic: Clinic) -> None:
    clinic.log_shown(KEY, clinic.assessment(KEY))


def test_a_flag_is_logged_as_shown_once_a_day_and_rule(clinic: Clinic) -> None:
    show(clinic)
    before = trail(clinic)
    show(clinic)
    (entry,) = log(clinic)
    assert (entry.date, entry.event, entry.state, entry.rule) == (TODAY, "shown", "due", "IM-R15")
    assert entry.pathway == "hamstring_bursitis 1.0"
    assert entry.clinician == "Robin Physio"
    assert "Day 41 since onset on 20 Jan" in entry.because
    assert trail(clinic) == before


def test_another_rule_of_the_same_day_is_another_entry(clinic: Clinic) -> None:
    show(clinic)
    clinic.record_visit(VisitDraft(KEY, revision(clinic), TODAY, pain={"worst": 0}))
    show(clinic)
    assert [entry.rule for entry in log(clinic)] == ["IM-R15", "IM-R12"]


def test_a_state_that_asks_nothing_is_not_logged(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY, revision(clinic))
    before = len(log(clinic))
    show(clinic)
    assert len(log(clinic)) == before


def test_looking_does_not_make_a_colleagues_save_stale(clinic: Clinic) -> None:
    before = revision(clinic)
    show(clinic)
    assert revision(clinic) == before
    assert clinic.history(KEY)[0].action == "log_shown"


def test_a_scan_from_before_the_episode_answers_no_flag(clinic: Clinic) -> None:
    old = ImagingStudy("mri", "left", requested_on=dt.date(2025, 5, 1), done_on=dt.date(2025, 5, 8))
    clinic.record_imaging(KEY, old, revision(clinic))
    assert log(clinic) == ()


def test_a_decision_is_logged_with_the_state_it_answered(clinic: Clinic) -> None:
    clinic.decide(KEY, SNOOZE, revision(clinic))
    (entry,) = log(clinic)
    assert (entry.event, entry.state, entry.rule) == ("snoozed", "due", "IM-R15")
    (stored,) = clinic.facts(KEY).decisions
    assert stored.clinician == "Robin Physio"


def test_a_second_thought_of_the_day_stands_beside_the_first(clinic: Clinic) -> None:
    clinic.decide(KEY, SNOOZE, revision(clinic))
    clinic.decide(KEY, SNOOZE._replace(decision="decline"), revision(clinic))
    assert [(entry.event, entry.state) for entry in log(clinic)] == [
        ("snoozed", "due"),
        ("declined", "due"),
    ]


def test_the_same_decision_again_is_already_recorded(clinic: Clinic) -> None:
    clinic.decide(KEY, SNOOZE, revision(clinic))
    before = trail(clinic)
    with pytest.raises(Rejected, match="Already recorded today"):
        clinic.decide(KEY, SNOOZE, revision(clinic))
    assert (len(log(clinic)), trail(clinic)) == (1, before)


def test_a_new_request_is_an_accepted_flag(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY, revision(clinic))
    (entry,) = log(clinic)
    assert (entry.event, entry.state) == ("accepted", "due")
    (stored,) = clinic.facts(KEY).imaging
    assert stored.clinician == "Robin Physio"


def test_moving_a_study_on_accepts_nothing_again(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY, revision(clinic))
    (stored,) = clinic.facts(KEY).imaging
    clinic.record_imaging(KEY, stored._replace(booked_for=TODAY), revision(clinic))
    assert len(log(clinic)) == 1


def test_an_x_ray_or_the_other_side_accepts_nothing(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY._replace(modality="xray"), revision(clinic))
    clinic.record_imaging(KEY, STUDY._replace(side="right"), revision(clinic))
    assert log(clinic) == ()


def test_an_answer_of_an_earlier_day_is_logged_by_the_state_of_that_day(clinic: Clinic) -> None:
    early = Decision(day(5), "snooze", day(12), "DC01", "Loading first, then look.")
    clinic.decide(KEY, early, revision(clinic))
    (entry,) = log(clinic)
    assert (entry.date, entry.state, entry.rule) == (day(5), "not_due", "IM-R18")


def test_the_log_keeps_what_was_shown_when_thresholds_change(clinic: Clinic) -> None:
    show(clinic)
    clinic.save_threshold("hamstring_bursitis", "DUE_FROM_DAY", 42)
    assert clinic.assessment(KEY).imaging.state == "consider"
    show(clinic)
    assert [(entry.state, entry.pathway) for entry in log(clinic)] == [
        ("due", "hamstring_bursitis 1.0"),
        ("consider", "hamstring_bursitis 1.0, DUE_FROM_DAY 42"),
    ]


def test_a_study_is_carried_to_what_was_done_about_it(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY._replace(requested_on=day(20)), revision(clinic))
    for step in (
        {"booked_for": day(24)},
        {"done_on": day(24)},
        {"reported_on": day(26), "result": "Oedema at the origin"},
        {"acted_on": TODAY, "action": "Told; loading goes on"},
    ):
        (stored,) = clinic.facts(KEY).imaging
        clinic.record_imaging(KEY, stored._replace(**step), revision(clinic))
    (stored,) = clinic.facts(KEY).imaging
    assert (stored.acted_on, stored.action) == (TODAY, "Told; loading goes on")
    assert clinic.assessment(KEY).imaging.state == "done"


def test_not_attending_brings_the_band_back(clinic: Clinic) -> None:
    clinic.record_imaging(KEY, STUDY._replace(requested_on=day(20)), revision(clinic))
    (stored,) = clinic.facts(KEY).imaging
    missed = stored._replace(cancelled_on=day(25), cancel_reason="dna")
    clinic.record_imaging(KEY, missed, revision(clinic))
    judged = clinic.assessment(KEY).imaging
    assert (judged.state, judged.modifiers) == ("due", ("stale", "imaging_cancelled"))


def test_imaged_elsewhere_needs_its_date(clinic: Clinic) -> None:
    undated = SNOOZE._replace(reason="DC08", note="Had a scan at the other hospital.")
    with pytest.raises(Rejected, match="not said when"):
        clinic.decide(KEY, undated, revision(clinic))
    dated = undated._replace(note="MRI at the other hospital, 3 Feb 2026.")
    clinic.decide(KEY, dated, revision(clinic))
    assert clinic.facts(KEY).decisions[-1].reason == "DC08"
