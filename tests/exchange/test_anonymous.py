"""An anonymous caseload says nothing of a person and still adds up."""

from datetime import date

from hypothesis import given, settings

from rehabdesk.domain.checks import identity_of
from rehabdesk.domain.records import (
    ActivityScore,
    Entry,
    Episode,
    Facts,
    LoggedFlag,
    Patient,
    PatientFile,
    PhaseStart,
    Prescription,
    Recurrence,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.tables import SERIES_TABLES
from rehabdesk.exchange.anonymous import pseudonymised
from tests.exchange.made import PATHWAYS, TODAY, patient_files

FREE = ("name", "phone", "email", "address", "nhs_number", "gp", "occupation", "sport", "notes")


@settings(max_examples=30, deadline=None)
@given(file=patient_files())
def test_no_text_of_the_patient_is_left_and_intervals_stay(file: PatientFile) -> None:
    (made,) = pseudonymised([file], PATHWAYS, seed=3)
    assert {getattr(made.patient, name) for name in FREE} == {"", made.patient.patient_id}
    assert made.patient.patient_id != file.patient.patient_id
    for before, after in zip(file.episodes, made.episodes, strict=True):
        shift = before.episode.first_seen - after.episode.first_seen
        moved = {old.date - new.date for old, new in zip(before.pain, after.pain, strict=True)}
        texts = {visit.subjective + visit.plan for visit in after.visits}
        assert texts <= {""}
        if before.episode.first_seen.year > 1901 and all(e.date.year > 1901 for e in before.pain):
            assert moved <= {shift}


def test_one_seed_gives_one_caseload_and_no_seed_another() -> None:
    file = PatientFile(Patient("P-1", "Ann"))
    assert list(pseudonymised([file], PATHWAYS, 1)) == list(pseudonymised([file], PATHWAYS, 1))
    assert list(pseudonymised([file], PATHWAYS)) != list(pseudonymised([file], PATHWAYS))


def told(**series: tuple) -> Facts:
    """What is left of an episode about whose patient much was typed."""
    episode = Episode(
        "P-1", "R/7", "hamstring_bursitis", "left", TODAY, diagnosis="Ann's sit-bone",
        onset_words="after Leeds", destination="Leeds", prior_episode_id="R/3",
    )  # fmt: skip
    earlier = Facts(
        Patient("P-1", "Ann"), Episode("P-1", "R/3", "hamstring_bursitis", "left", TODAY)
    )
    later = Facts(Patient("P-1", "Ann"), episode, **series)
    (made,) = pseudonymised([PatientFile(Patient("P-1", "Ann"), (), (earlier, later))], PATHWAYS, 1)
    return made.episodes[1]


def test_an_episode_still_names_the_one_it_is_a_recurrence_of() -> None:
    episode = told().episode
    assert (episode.episode_id, episode.prior_episode_id) == ("2", "1")
    assert episode.diagnosis == episode.onset_words == episode.destination == ""


def test_what_tells_rows_apart_is_numbered_and_the_pathways_own_words_stay() -> None:
    facts = told(
        activity_scores=(ActivityScore(TODAY, "Drive to Ann's mother", 3),) * 2,
        prescriptions=(
            Prescription(TODAY, "glute_bridge", reason="Ann asked"),
            Prescription(TODAY, "Ann's ball"),
            Prescription(TODAY, "Bob's band"),
        ),
        strength=(
            StrengthTrial(TODAY, "knee_flexion", "left", 9.0, "kg", protocol="Ann's chair"),
            StrengthTrial(TODAY, "knee_flexion", "left", 9.0, "kg", protocol="Ann's bed"),
        ),
        phases=(PhaseStart(TODAY, 1, reason="Ann wants it", unmet="RR01, RR02"),),
        flag_log=(
            LoggedFlag(TODAY, "shown", "due", "IM-R15", "hamstring_bursitis 1.0", "Ann, day 30"),
        ),
        recurrences=(Recurrence(TODAY, "same", "Ann says so"),),
    )  # fmt: skip
    assert [row.activity for row in facts.activity_scores] == ["activity", "activity"]
    assert [row.exercise for row in facts.prescriptions] == ["glute_bridge", "other", "other 2"]
    assert [row.protocol for row in facts.strength] == ["protocol", "protocol 2"]
    assert (facts.phases[0].reason, facts.phases[0].unmet) == ("", "RR01, RR02")
    assert facts.flag_log[0][2:6] == ("due", "IM-R15", "hamstring_bursitis 1.0", "")
    assert facts.recurrences[0].reason == "Withheld: anonymous export"


def test_whoever_cleared_a_flag_or_asked_for_a_study_is_one_numbered_clinician() -> None:
    facts = told(visits=(Visit(TODAY, "Sam Physio"),), phases=(PhaseStart(TODAY, 0, "Sam Physio"),))
    assert facts.visits[0].clinician == facts.phases[0].clinician == "Clinician 1"


@settings(max_examples=30, deadline=None)
@given(file=patient_files())
def test_rows_that_were_different_rows_still_are(file: PatientFile) -> None:
    (made,) = pseudonymised([file], PATHWAYS, seed=5)
    for before, after in zip(file.episodes, made.episodes, strict=True):
        for table in SERIES_TABLES:
            old = [row for row in getattr(before, table.series) if days_can_move(row)]
            new = [row for row in getattr(after, table.series) if days_can_move(row)]
            if len(old) == len(new):
                assert len(set(map(identity_of, old))) == len(set(map(identity_of, new)))


def days_can_move(row: Entry) -> bool:
    """Dates of 1900 stay in 1900, where two may become one."""
    return all(value.year > 1901 for value in row if isinstance(value, date))
