"""A diary is issued for its week, and what was written in it is typed back in one piece."""

from datetime import date

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.contact import diary_line, was_seen
from rehabdesk.domain.diary import DiaryDay, first_day_of, is_diary
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import PainEntry, Visit
from tests.clinic.helpers import KEY, TODAY, day, revision

FULL = DiaryDay(
    day(20),
    morning=3,
    worst=4,
    sitting_min=40,
    distance_km=5.2,
    run_kind="easy",
    done={"glute_bridge": True, "hip_mobility": False},
    note="Long drive",
)


def test_a_diary_is_issued_for_its_week_and_found_by_its_code(clinic: Clinic) -> None:
    copy = clinic.issue(KEY, "diary 2026-03-02", "Weekly diary", "AAAA-BBBB", b"", b"")
    later = clinic.issue(KEY, "diary 2026-03-09", "Weekly diary", "CCCC-DDDD", b"", b"")
    assert not later.supersedes, "next week's diary takes the place of none"
    assert clinic.issued_by_code("aaaabbbb") == copy
    assert is_diary(copy)
    assert first_day_of(copy) == date(2026, 3, 2)


def test_a_day_of_a_diary_is_pain_a_run_exercises_sitting_and_a_note(clinic: Clinic) -> None:
    clinic.record_diary(KEY, [FULL], revision(clinic))
    facts = clinic.facts(KEY)
    assert set(facts.pain) == {
        PainEntry(day(20), "next_morning", 3),
        PainEntry(day(20), "worst", 4),
    }
    assert [(run.distance_km, run.kind) for run in facts.runs] == [(5.2, "easy")]
    done = {each.exercise: each.done for each in facts.exercises}
    assert done == {"glute_bridge": "yes", "hip_mobility": "no"}
    (visit,) = facts.visits
    assert (visit.sitting_min, diary_line(visit.subjective)) == (40, "Long drive")
    assert not was_seen(visit), "a letter never counts a day of a diary as a visit"


def test_one_undo_takes_the_whole_week_back(clinic: Clinic) -> None:
    week = [DiaryDay(day(number), worst=4, distance_km=3) for number in (18, 19, 20)]
    clinic.record_diary(KEY, week, revision(clinic))
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    facts = clinic.facts(KEY)
    assert (facts.pain, facts.runs) == ((), ())


def test_a_wrong_day_is_named_and_nothing_of_the_week_is_saved(clinic: Clinic) -> None:
    week = [DiaryDay(day(19), worst=4), DiaryDay(day(20), worst=11, sitting_min=500)]
    with pytest.raises(Rejected) as caught:
        clinic.record_diary(KEY, week, revision(clinic))
    assert [each.field for each in caught.value.problems] == ["1.worst", "1.sitting_min"]
    assert clinic.facts(KEY).pain == ()


def test_what_is_on_record_is_amended_and_kept_in_the_trail(clinic: Clinic) -> None:
    clinic.record_diary(KEY, [FULL], revision(clinic))
    run = clinic.facts(KEY).runs[0]
    again = DiaryDay(day(20), worst=6, distance_km=5.4, run_row=run.row_id, note="Long drives")
    clinic.record_diary(KEY, [again], revision(clinic))
    facts = clinic.facts(KEY)
    assert PainEntry(day(20), "worst", 6) in facts.pain
    assert [(each.distance_km, each.kind) for each in facts.runs] == [(5.4, "easy")]
    assert facts.visits[0].subjective == "Diary: Long drives"
    told = [entry for entry in clinic.history(KEY) if entry.action == "record_diary"]
    assert len(told) > len(facts.pain)


def test_what_was_left_empty_stays_as_it_was(clinic: Clinic) -> None:
    clinic.record_diary(KEY, [FULL], revision(clinic))
    before = clinic.facts(KEY)
    clinic.record_diary(KEY, [DiaryDay(day(20), worst=4)], revision(clinic))
    after = clinic.facts(KEY)
    assert (after.pain, after.runs, after.visits) == (before.pain, before.runs, before.visits)


def test_a_visits_own_note_stays_above_the_diarys(clinic: Clinic) -> None:
    visit = Visit(day(20), subjective="Deep ache.", attendance="attended")
    clinic.record_visit(VisitDraft(KEY, revision(clinic), day(20), visit=visit))
    clinic.record_diary(KEY, [FULL], revision(clinic))
    (held,) = clinic.facts(KEY).visits
    assert held.subjective == "Deep ache.\nDiary: Long drive"
    assert was_seen(held)


def test_a_kind_without_a_run_is_refused(clinic: Clinic) -> None:
    with pytest.raises(Rejected) as caught:
        clinic.record_diary(KEY, [DiaryDay(day(20), run_kind="easy")], revision(clinic))
    assert [each.field for each in caught.value.problems] == ["0.distance_km"]


def test_a_stale_week_is_refused(clinic: Clinic) -> None:
    with pytest.raises(Stale):
        clinic.record_diary(KEY, [FULL], revision(clinic) - 1)


def test_a_day_to_come_is_refused(clinic: Clinic) -> None:
    tomorrow = TODAY.replace(day=TODAY.day + 1)
    with pytest.raises(Rejected):
        clinic.record_diary(KEY, [DiaryDay(tomorrow, worst=3)], revision(clinic))
    assert clinic.facts(KEY).pain == ()
