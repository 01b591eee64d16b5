"""What a student enters waits until somebody who answers for it has read it."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import EpisodeKey, Run
from rehabdesk.domain.staff import STUDENT_MARK
from tests.clinic.helpers import KEY, day, revision

STUDENT, OTHER = f"Stu Dent{STUDENT_MARK}", f"Lea Rner{STUDENT_MARK}"


def enter(clinic: Clinic, author: str, words: str, key: EpisodeKey = KEY) -> None:
    before, clinic.actor = clinic.actor, author
    clinic.add_note(key, words, revision(clinic, key))
    clinic.actor = before


def test_a_student_s_entries_wait_and_a_clinician_s_don_t(clinic: Clinic) -> None:
    clinic.add_note(KEY, "mine", revision(clinic))
    assert clinic.awaiting_countersign() == []
    enter(clinic, STUDENT, "first")
    enter(clinic, STUDENT, "second")
    enter(clinic, OTHER, "another's")
    waiting = clinic.awaiting_countersign()
    assert [(one.patient_id, one.author) for one in waiting] == [("P-1", STUDENT), ("P-1", OTHER)]
    told = [entry.after for entry in clinic.entries_to_countersign(waiting[0])]
    assert "second" in str(told)
    assert "another's" not in str(told)
    assert clinic.awaiting_countersign("P-2") == []


def test_a_countersign_ends_the_wait_up_to_what_was_read(clinic: Clinic) -> None:
    enter(clinic, STUDENT, "first")
    read = clinic.awaiting_countersign()[0]
    enter(clinic, STUDENT, "typed meanwhile")
    clinic.countersign(read)
    left = clinic.awaiting_countersign()
    assert len(left) == 1
    told = str([entry.after for entry in clinic.entries_to_countersign(left[0])])
    assert "typed meanwhile" in told
    clinic.countersign(left[0])
    assert clinic.awaiting_countersign() == []
    done = clinic.history(KEY, 1)[0]
    assert (done.actor, done.action) == (clinic.actor, "countersign")


def test_nobody_countersigns_their_own_entries(clinic: Clinic) -> None:
    enter(clinic, STUDENT, "first")
    clinic.actor = "Stu Dent"  # a clinician by now
    with pytest.raises(Rejected, match="their own"):
        clinic.countersign(clinic.awaiting_countersign()[0])
    assert len(clinic.awaiting_countersign()) == 1


def test_two_who_countersign_at_once_do_it_once(clinic: Clinic) -> None:
    enter(clinic, STUDENT, "first")
    read = clinic.awaiting_countersign()[0]
    clinic.countersign(read)
    with pytest.raises(Rejected, match="meanwhile"):
        clinic.countersign(read)


def test_looking_waits_for_nobody(clinic: Clinic) -> None:
    before, clinic.actor = clinic.actor, STUDENT
    clinic.log_shown(KEY, clinic.assessment(KEY))
    clinic.actor = before
    assert clinic.awaiting_countersign() == []


def test_a_run_is_the_patient_s_and_waits_too(clinic: Clinic) -> None:
    before, clinic.actor = clinic.actor, STUDENT
    clinic.record_run(KEY, Run(day(20), 5.0), revision(clinic))
    clinic.actor = before
    assert [one.patient_id for one in clinic.awaiting_countersign()] == ["P-1"]


def test_nothing_is_signed_over_entries_that_nobody_read(clinic: Clinic) -> None:
    enter(clinic, STUDENT, "first")
    with pytest.raises(Rejected, match="countersign"):
        clinic.issue(KEY, "letter", "Letter", "AAAA-BBBB", b"pdf", b"[]")
    assert clinic.issued(KEY) == []
    clinic.countersign(clinic.awaiting_countersign()[0])
    clinic.issue(KEY, "letter", "Letter", "AAAA-BBBB", b"pdf", b"[]")
    assert len(clinic.issued(KEY)) == 1


def test_erasing_a_patient_ends_the_wait(clinic: Clinic) -> None:
    enter(clinic, STUDENT, "first")
    clinic.erase("P-1", "P-1", "asked for by the person")
    assert clinic.awaiting_countersign() == []
