"""Each verb saves what it says, writes it down, and refuses the rest whole."""

import datetime as dt
from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area
from rehabdesk.domain.problems import Rejected, Stale, Unknown
from rehabdesk.domain.records import (
    Clinician,
    Decision,
    Episode,
    EpisodeKey,
    ImagingStudy,
    Letterhead,
    Patient,
    PhaseStart,
    Screen,
)
from tests.clinic.helpers import EPISODE, FLAG, KEY, PATIENT, SNOOZE, TODAY, day, revision, trail

STUDY = ImagingStudy("mri", "left", requested_on=day(20))


def refused(verb, *arguments) -> list[str]:
    """The fields a verb refuses; nothing may have moved."""
    clinic: Clinic = verb.__self__
    before = (trail(clinic), list(clinic.patient_files()))
    with pytest.raises(Rejected) as refusal:
        verb(*arguments)
    assert (trail(clinic), list(clinic.patient_files())) == before
    return [problem.field for problem in refusal.value.problems]


def test_a_new_patient_stands_on_the_caseload(empty):
    changes = empty.add_patient(replace(PATIENT, name="  Ann Example "), EPISODE)
    assert changes.touch(KEY)
    (one,) = empty.caseload()
    assert (one.patient.name, one.episode.condition) == ("Ann Example", "hamstring_bursitis")
    assert {entry.action for entry in empty.history(KEY)} == {"add_patient"}


def test_a_patient_id_is_given_once(clinic):
    assert refused(clinic.add_patient, PATIENT, EPISODE) == ["patient_id"]


def test_a_patient_is_not_seen_before_being_born(empty):
    unborn = replace(PATIENT, date_of_birth=day(10))
    assert refused(empty.add_patient, unborn, EPISODE) == ["first_seen"]


def test_an_amended_patient_keeps_the_old_values_in_the_trail(clinic):
    clinic.amend_patient(replace(PATIENT, name="Ann Married"))
    assert clinic.facts(KEY).patient.name == "Ann Married"
    latest = clinic.history(KEY)[0]
    assert (latest.action, latest.before["name"], latest.after["name"]) == (
        "amend_patient",
        "Ann Example",
        "Ann Married",
    )
    assert latest.actor == "Robin Physio"


def test_an_amended_birthday_stays_before_the_first_visit(clinic):
    assert refused(clinic.amend_patient, replace(PATIENT, date_of_birth=day(10))) == [
        "date_of_birth"
    ]


def test_a_second_episode_has_a_name_of_its_own(clinic):
    second = replace(EPISODE, episode_id="2", side="right")
    clinic.add_episode(second)
    assert [episode.episode_id for episode in clinic.episodes("P-1")] == ["1", "2"]
    assert refused(clinic.add_episode, second) == ["episode_id"]


def test_an_episode_is_amended_on_what_was_read(clinic):
    read = clinic.facts(KEY).episode
    clinic.amend_episode(replace(read, onset_date=day(1)))
    assert clinic.facts(KEY).episode.onset_date == day(1)
    assert revision(clinic) == read.revision + 1
    with pytest.raises(Stale):
        clinic.amend_episode(replace(read, onset_date=day(1)))


def test_a_bad_episode_is_refused_whole(clinic):
    read = clinic.facts(KEY).episode
    assert refused(clinic.amend_episode, replace(read, onset_date=day(20))) == ["onset_date"]


def test_an_unknown_episode_is_said_to_be_unknown(clinic):
    nobody = EpisodeKey("P-9", "1")
    with pytest.raises(Unknown):
        clinic.set_next_review(nobody, TODAY, 0)
    with pytest.raises(Unknown):
        clinic.facts(nobody)
    with pytest.raises(Unknown):
        clinic.amend_patient(replace(PATIENT, patient_id="P-9"))
    with pytest.raises(Unknown):
        clinic.patient_files(["P-1", "P-9"])


def test_a_study_moves_from_request_to_report(clinic):
    clinic.record_imaging(KEY, STUDY, revision(clinic))
    assert clinic.assessment(KEY).imaging.state == "requested"
    (stored,) = clinic.facts(KEY).imaging
    done = stored._replace(done_on=day(25), reported_on=day(26), result="Oedema")
    clinic.record_imaging(KEY, done, revision(clinic))
    assert clinic.facts(KEY).imaging == (done,)
    assert clinic.assessment(KEY).imaging.state == "done"


def test_the_same_study_is_not_recorded_twice(clinic):
    clinic.record_imaging(KEY, STUDY, revision(clinic))
    assert refused(clinic.record_imaging, KEY, STUDY, revision(clinic)) == ["requested_on"]
    strange = STUDY._replace(row_id="strange")
    assert refused(clinic.record_imaging, KEY, strange, revision(clinic)) == ["row_id"]


def test_a_decision_is_in_force_with_its_reason(clinic):
    clinic.decide(KEY, SNOOZE, revision(clinic))
    assert clinic.assessment(KEY).imaging.state == "snoozed"
    assert refused(clinic.decide, KEY, SNOOZE._replace(note="later"), revision(clinic)) == ["note"]


def snooze(number: int) -> Decision:
    return SNOOZE._replace(date=day(number), until=day(number))


def test_a_third_snooze_in_a_row_is_refused(clinic):
    clinic.decide(KEY, snooze(5), revision(clinic))
    clinic.decide(KEY, snooze(10), revision(clinic))
    assert refused(clinic.decide, KEY, snooze(15), revision(clinic)) == ["decision"]
    clinic.decide(KEY, snooze(12)._replace(decision="decline"), revision(clinic))
    clinic.decide(KEY, snooze(15), revision(clinic))
    assert len(clinic.facts(KEY).decisions) == 4


def test_a_decision_of_the_same_day_takes_the_first_ones_place(clinic):
    clinic.decide(KEY, snooze(5), revision(clinic))
    clinic.decide(KEY, snooze(10), revision(clinic))
    clinic.decide(KEY, snooze(10)._replace(note="Thought better of it."), revision(clinic))
    assert [each.note for each in clinic.facts(KEY).decisions] == [
        SNOOZE.note,
        "Thought better of it.",
    ]


def test_a_red_flag_is_raised_and_cleared_with_its_reason(clinic):
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    assert clinic.assessment(KEY).imaging.state == "emergency"
    clear = (KEY, FLAG.date, FLAG.flag, TODAY)
    assert refused(clinic.clear_red_flag, *clear, "", revision(clinic)) == ["cleared_reason"]
    how = {"cleared_by": "Dr Lee", "notes": "MRI of the spine clear"}
    clinic.clear_red_flag(*clear, "imaging_negative", revision(clinic), **how)
    (flag,) = clinic.facts(KEY).red_flags
    assert (flag.cleared_on, flag.cleared_by, flag.cleared_reason, flag.notes) == (
        TODAY,
        "Dr Lee",
        "imaging_negative",
        "MRI of the spine clear",
    )
    again = (*clear, "specialist_review", revision(clinic))
    assert refused(clinic.clear_red_flag, *again) == ["cleared_on"]


def test_a_red_flag_is_not_cleared_before_it_was_raised(clinic):
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    early = (KEY, FLAG.date, FLAG.flag, day(1), "entered_in_error", revision(clinic))
    assert refused(clinic.clear_red_flag, *early) == ["cleared_on"]


@pytest.mark.parametrize("reason", ["resolved", "discharged"])
def test_no_clean_discharge_over_an_uncleared_red_flag(clinic, reason):
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    close = (KEY, TODAY, reason, revision(clinic))
    assert refused(clinic.discharge, *close) == ["discharge_reason"]
    read = clinic.facts(KEY).episode
    closed = replace(read, discharged_on=TODAY, discharge_reason=reason)
    assert refused(clinic.amend_episode, closed) == ["discharge_reason"]
    clinic.discharge(KEY, TODAY, "transferred", revision(clinic), "Emergency department", "14:30")
    assert clinic.facts(KEY).episode.discharge_reason == "transferred"


def test_a_discharged_episode_leaves_the_list(clinic):
    clinic.discharge(KEY, TODAY, "resolved", revision(clinic))
    assert clinic.caseload() == []
    assert [one.status for one in clinic.caseload(closed=True)] == ["closed"]
    assert [one.status for one in clinic.caseload(TODAY - dt.timedelta(days=1))] == ["open"]
    assert refused(clinic.discharge, KEY, TODAY, "died", revision(clinic)) == ["discharged_on"]


def test_a_discharge_without_a_reason_is_refused(clinic):
    assert refused(clinic.discharge, KEY, TODAY, "", revision(clinic)) == ["discharge_reason"]


def test_a_red_flag_after_the_close_is_taken_and_one_before_it_is_not(clinic):
    clinic.discharge(KEY, day(25), "resolved", revision(clinic))
    assert refused(clinic.raise_red_flag, KEY, FLAG, revision(clinic)) == ["date"]
    clinic.raise_red_flag(KEY, FLAG._replace(date=TODAY), revision(clinic))
    assert [one.imaging.state for one in clinic.caseload()] == ["emergency"]


def test_the_plan_holds_phase_screen_and_review(clinic):
    clinic.set_phase(KEY, PhaseStart(day(3), 1), revision(clinic))
    clinic.set_phase(KEY, PhaseStart(day(3), 2), revision(clinic))
    clinic.screen_red_flags(KEY, Screen(day(3), "RP"), revision(clinic))
    clinic.set_next_review(KEY, TODAY + dt.timedelta(days=7), revision(clinic))
    facts = clinic.facts(KEY)
    assert [(start.date, start.phase) for start in facts.phases] == [(day(3), 2)]
    assert facts.screens == (Screen(day(3), "RP"),)
    assert facts.episode.next_review == TODAY + dt.timedelta(days=7)
    clinic.set_next_review(KEY, None, revision(clinic))
    assert clinic.facts(KEY).episode.next_review is None


@pytest.mark.parametrize(
    ("verb", "argument"),
    [
        ("set_phase", PhaseStart(TODAY, 1)),
        ("set_next_review", TODAY),
        ("screen_red_flags", Screen(TODAY)),
        ("raise_red_flag", FLAG),
        ("decide", SNOOZE),
        ("record_imaging", STUDY),
    ],
)
def test_a_save_on_an_older_reading_is_stale_and_saves_nothing(clinic, verb, argument):
    read = revision(clinic)
    clinic.set_next_review(KEY, TODAY, read)
    before = (trail(clinic), clinic.facts(KEY))
    with pytest.raises(Stale):
        getattr(clinic, verb)(KEY, argument, read)
    assert (trail(clinic), clinic.facts(KEY)) == before


def test_the_clinic_keeps_its_letterhead_and_people(clinic):
    clinic.save_letterhead(Letterhead(clinic="Hill Street Physio", phone="0123"))
    changes = clinic.save_clinician(Clinician(" Robin Physio ", registration="PH1"))
    assert changes.areas == Area.SETTINGS
    assert clinic.letterhead().clinic == "Hill Street Physio"
    assert clinic.clinician() == Clinician("Robin Physio", registration="PH1")
    assert refused(clinic.save_clinician, Clinician("  ")) == ["name"]


def test_what_leaves_the_house_is_written_down(clinic):
    clinic.note_output(KEY, "pdf", "discharge draft")
    latest = clinic.history(KEY)[0]
    assert (latest.action, latest.after) == ("pdf", {"detail": "discharge draft"})


def test_the_episode_meant_is_the_latest_open_one(clinic):
    later = replace(EPISODE, episode_id="2", first_seen=day(10))
    clinic.add_episode(later)
    assert clinic.episode_key("P-1") == EpisodeKey("P-1", "2")
    clinic.discharge(later.key, day(20), "resolved", revision(clinic, later.key))
    assert clinic.episode_key("P-1") == KEY
    assert clinic.episode_key("P-1", as_of=day(15)) == later.key
    assert clinic.episode_key("P-1", "2") == later.key
    for asked in (("P-1", "3"), ("P-9",)):
        with pytest.raises(Unknown):
            clinic.episode_key(*asked)


def test_the_list_is_in_the_order_of_urgency(clinic):
    early = Episode("P-2", "1", "hamstring_bursitis", "left", TODAY, onset_date=TODAY)
    clinic.add_patient(Patient("P-2", "Ben Example"), early)
    assert [one.patient.patient_id for one in clinic.caseload()] == ["P-1", "P-2"]
    clinic.raise_red_flag(early.key, FLAG._replace(date=TODAY), revision(clinic, early.key))
    assert [one.patient.patient_id for one in clinic.caseload()] == ["P-2", "P-1"]
    files = list(clinic.patient_files())
    assert clinic.judge_all(files) == clinic.caseload()
