"""An invented caseload fills an empty database and marks it for good."""

from dataclasses import replace

import pytest

from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import Facts, PainEntry, PatientFile, Run
from tests.clinic.helpers import EPISODE, KEY, PATIENT, TODAY


def test_a_demo_caseload_is_written_and_marked(empty):
    run = Run(TODAY, 5.0, row_id="r1")
    facts = Facts(PATIENT, EPISODE, pain=(PainEntry(TODAY, "worst", 4),), runs=(run,))
    empty.fill_with_demo(iter([PatientFile(PATIENT, (run,), (facts,))]), 1)
    assert empty.facts(KEY) == facts
    assert empty.letterhead().demo
    assert empty.clinician() is not None
    assert {entry.action for entry in empty.history()} == {"demo"}


def test_a_large_demo_is_written_whole(empty):
    files = [
        PatientFile(person, (), (Facts(person, replace(EPISODE, patient_id=person.patient_id)),))
        for number in range(250)
        for person in (replace(PATIENT, patient_id=f"P-{number:03}"),)
    ]
    assert empty.is_empty()
    empty.fill_with_demo(files, 250)
    assert [file.patient for file in empty.patient_files()] == [file.patient for file in files]
    assert not empty.is_empty()


def test_invented_people_are_not_mixed_with_real_ones(clinic):
    with pytest.raises(Rejected):
        clinic.fill_with_demo([], 0)
    assert not clinic.letterhead().demo
