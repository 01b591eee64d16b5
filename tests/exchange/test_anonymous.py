"""An anonymous caseload says nothing of a person and still adds up."""

from hypothesis import given, settings

from rehabdesk.domain.records import Patient, PatientFile
from rehabdesk.exchange.anonymous import pseudonymised
from tests.exchange.made import patient_files

FREE = ("name", "phone", "email", "address", "nhs_number", "gp", "occupation", "sport", "notes")


@settings(max_examples=30, deadline=None)
@given(file=patient_files())
def test_no_text_of_the_patient_is_left_and_intervals_stay(file: PatientFile) -> None:
    (made,) = pseudonymised([file], seed=3)
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
    assert list(pseudonymised([file], 1)) == list(pseudonymised([file], 1))
    assert list(pseudonymised([file])) != list(pseudonymised([file]))
