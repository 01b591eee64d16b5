"""Calls, one-line notes and reviews recorded from the caseload, in a real database."""

import datetime as dt
from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.contact import MESSAGE, NO_ANSWER, REACHED, Call, was_seen
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import EpisodeKey, Visit
from tests.clinic.helpers import EPISODE, KEY, PATIENT, TODAY, day, revision, trail

OTHER = EpisodeKey("P-2", "1")
NEXT_WEEK = TODAY + dt.timedelta(days=7)


def todays_note(clinic: Clinic) -> str:
    return next(v.subjective for v in clinic.facts(KEY).visits if v.date == TODAY)


def refused(verb, *arguments) -> list[str]:
    with pytest.raises(Rejected) as caught:
        verb(*arguments)
    return [problem.field for problem in caught.value.problems]


@pytest.fixture
def two(clinic: Clinic) -> dict[EpisodeKey, int]:
    patient = replace(PATIENT, patient_id="P-2", name="Bea Example")
    clinic.add_patient(patient, replace(EPISODE, patient_id="P-2"))
    return {each: revision(clinic, each) for each in (KEY, OTHER)}


def test_a_call_that_reached_the_patient_is_a_note_but_no_visit(clinic: Clinic):
    call = Call(TODAY, REACHED, "calm,  runs 3 km", NEXT_WEEK)
    clinic.record_call(KEY, call, revision(clinic))
    facts = clinic.facts(KEY)
    assert todays_note(clinic) == "Phone call: reached. calm, runs 3 km"
    assert facts.episode.next_review == NEXT_WEEK
    assert not was_seen(facts.visits[-1])


@pytest.mark.parametrize(
    ("outcome", "words"),
    [(NO_ANSWER, "Phone call: no answer."), (MESSAGE, "Phone call: left a message.")],
)
def test_a_call_that_reached_nobody_is_an_event_and_ends_no_silence(
    clinic: Clinic, outcome: str, words: str
):
    silent_since = clinic.assessment(KEY).last_entry_on
    clinic.record_call(KEY, Call(TODAY, outcome), revision(clinic))
    facts = clinic.facts(KEY)
    assert [event.notes for event in facts.events] == [words]
    assert facts.visits == ()
    assert clinic.assessment(KEY).last_entry_on == silent_since


def test_a_second_call_of_the_day_stands_below_the_first(clinic: Clinic):
    for _ in range(2):
        clinic.record_call(KEY, Call(TODAY, NO_ANSWER), revision(clinic))
    (event,) = clinic.facts(KEY).events
    assert event.notes.splitlines() == ["Phone call: no answer."] * 2


def test_a_line_is_put_below_the_days_note_and_the_day_stays_a_visit(clinic: Clinic):
    seen = Visit(TODAY, subjective="Less stiff")
    clinic.record_visit(VisitDraft(KEY, revision(clinic), TODAY, visit=seen))
    clinic.add_note(KEY, "asked the GP for the report", revision(clinic))
    assert todays_note(clinic).endswith("\nWithout a visit: asked the GP for the report")
    assert was_seen(clinic.facts(KEY).visits[-1])


def test_a_line_below_a_colleagues_note_is_signed(clinic: Clinic):
    clinic.add_note(KEY, "mine", revision(clinic))
    colleague = Clinic(clinic.database, clinic.installed, "Alex Other", clinic.today)
    colleague.add_note(KEY, "theirs", revision(clinic))
    assert todays_note(clinic).splitlines()[-1] == "Without a visit: theirs (Alex Other)"


def test_what_can_not_be_saved_is_named_and_nothing_is(clinic: Clinic):
    before = trail(clinic)
    past = TODAY - dt.timedelta(days=1)
    based_on = revision(clinic)
    assert refused(clinic.record_call, KEY, Call(TODAY, ""), based_on) == ["outcome"]
    assert refused(clinic.record_call, KEY, Call(TODAY, REACHED, " "), based_on) == ["words"]
    assert refused(clinic.add_note, KEY, "  ", based_on) == ["words"]
    assert refused(clinic.add_note, KEY, "fine", based_on, past) == ["next_review"]
    assert (trail(clinic), revision(clinic)) == (before, based_on)


def test_reviews_of_several_are_set_together_and_undone_in_one(
    clinic: Clinic, two: dict[EpisodeKey, int]
):
    clinic.set_reviews(two, NEXT_WEEK)
    assert {clinic.facts(each).episode.next_review for each in two} == {NEXT_WEEK}
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert {clinic.facts(each).episode.next_review for each in two} == {None}


def test_where_one_of_several_was_changed_meanwhile_none_is_set(
    clinic: Clinic, two: dict[EpisodeKey, int]
):
    clinic.add_note(OTHER, "changed meanwhile", two[OTHER])
    with pytest.raises(Stale):
        clinic.set_reviews(two, NEXT_WEEK)
    assert clinic.facts(KEY).episode.next_review is None


def test_a_review_in_the_past_or_of_a_closed_episode_is_refused(
    clinic: Clinic, two: dict[EpisodeKey, int]
):
    assert refused(clinic.set_reviews, two, day(1)) == ["next_review"]
