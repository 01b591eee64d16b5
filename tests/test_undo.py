"""Undo: what one saved last goes back to what it was, as a new change that the trail tells of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import (
    Decision,
    Episode,
    Facts,
    PainEntry,
    Patient,
    RedFlag,
    Run,
    Visit,
)
from rehabdesk.store import audit
from tests.clinic.helpers import batch
from tests.conftest import CONDITION, TODAY, key

OKAFOR = key("P-0012")


def content(facts: Facts) -> Facts:
    """What the record says, without how often it was changed."""
    return replace(facts, episode=replace(facts.episode, revision=0))


def undo(clinic: Clinic) -> None:
    """Take back the last change there is."""
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)


def record(clinic: Clinic, worst: int, note: str = "") -> None:
    facts = clinic.facts(OKAFOR)
    visit = Visit(TODAY, subjective=note) if note else None
    draft = VisitDraft(
        OKAFOR,
        facts.episode.revision,
        TODAY,
        pain={"worst": worst},
        runs=(Run(TODAY, 5.0),),
        visit=visit,
    )
    clinic.record_visit(draft)


def test_a_recorded_visit_goes_back_whole(clinic: Clinic) -> None:
    before = content(clinic.facts(OKAFOR))
    record(clinic, 4, "Less stiff")
    undo(clinic)
    assert content(clinic.facts(OKAFOR)) == before


def test_a_corrected_value_gets_its_old_value_back(clinic: Clinic) -> None:
    record(clinic, 4, "First")
    before = content(clinic.facts(OKAFOR))
    record(clinic, 7, "Second")
    undo(clinic)
    assert [entry.score for entry in clinic.facts(OKAFOR).pain][-1] == 4
    assert content(clinic.facts(OKAFOR)).visits == before.visits


def test_undo_again_takes_back_the_change_before(clinic: Clinic) -> None:
    before = content(clinic.facts(OKAFOR))
    record(clinic, 4)
    record(clinic, 5)
    undo(clinic)
    undo(clinic)
    assert content(clinic.facts(OKAFOR)) == before


def test_a_change_saved_after_an_undo_is_the_next_to_go(clinic: Clinic) -> None:
    record(clinic, 4)
    undo(clinic)
    before = content(clinic.facts(OKAFOR))
    record(clinic, 6)
    undo(clinic)
    assert content(clinic.facts(OKAFOR)) == before


def test_the_trail_grows_by_the_undo_and_stays_whole(clinic: Clinic) -> None:
    record(clinic, 4)
    length = len(audit.entries(clinic.database, limit=10_000))
    undo(clinic)
    entries = audit.entries(clinic.database, limit=10_000)
    assert len(entries) > length
    assert entries[0].action == "undo"
    assert entries[0].actor == "Sam Physio"
    assert audit.verify(clinic.database) == []


def test_an_undo_makes_older_readings_stale(clinic: Clinic) -> None:
    record(clinic, 4)
    seen = clinic.facts(OKAFOR).episode.revision
    undo(clinic)
    assert clinic.facts(OKAFOR).episode.revision > seen


def test_a_row_changed_since_is_named_and_nothing_is_undone(clinic: Clinic) -> None:
    record(clinic, 4)
    clinic.actor = "Ada Other"
    record(clinic, 8)
    before = clinic.facts(OKAFOR)
    clinic.actor = "Sam Physio"
    with pytest.raises(Rejected, match=r"Pain score of 2 Mar 2026, patient P-0012, was changed"):
        undo(clinic)
    assert clinic.facts(OKAFOR) == before


def test_a_refused_change_is_passed_over_for_the_one_before(clinic: Clinic) -> None:
    clinic.amend_patient(replace(clinic.facts(OKAFOR).patient, phone="020 7946 0018"))
    record(clinic, 4)
    last = clinic.undoable()
    assert last is not None
    before = clinic.undoable(skip={last.number})
    assert before is not None
    assert clinic.undo_words(before) == "Patient of Adaeze Okafor"


def test_a_change_is_undone_once(clinic: Clinic) -> None:
    record(clinic, 4)
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    with pytest.raises(Rejected, match="undone already"):
        clinic.undo(change)


def test_a_red_flag_that_was_raised_is_cleared_and_never_taken_away(clinic: Clinic) -> None:
    flag = next(iter(clinic.pathways[CONDITION].red_flags)).key
    clinic.raise_red_flag(OKAFOR, RedFlag(TODAY, flag), clinic.facts(OKAFOR).episode.revision)
    with pytest.raises(Rejected, match="never taken away"):
        undo(clinic)
    assert [one.flag for one in clinic.facts(OKAFOR).red_flags] == [flag]


def test_a_decision_goes_with_its_line_in_the_log(clinic: Clinic) -> None:
    before = content(clinic.facts(OKAFOR))
    decision = Decision(TODAY, "snooze", TODAY + timedelta(days=7), "DC01", "Loads first.")
    clinic.decide(OKAFOR, decision, clinic.facts(OKAFOR).episode.revision)
    assert clinic.facts(OKAFOR).flag_log != before.flag_log
    undo(clinic)
    assert content(clinic.facts(OKAFOR)) == before


def test_what_was_shown_of_a_patient_added_by_mistake_goes_too(clinic: Clinic) -> None:
    before = {facts.key for facts in clinic.caseload()}
    episode = Episode("P-0900", "1", CONDITION, "left", TODAY, date(2026, 1, 1))
    clinic.add_patient(Patient("P-0900", "Twice Typed"), episode)
    clinic.log_shown(episode.key, clinic.judge(clinic.facts(episode.key)))
    undo(clinic)
    assert {facts.key for facts in clinic.caseload()} == before


def test_nobody_undoes_what_somebody_else_saved(clinic: Clinic) -> None:
    clinic.actor = "Ada Other"
    assert clinic.undoable() is None


def test_a_patient_added_by_mistake_goes_again(clinic: Clinic) -> None:
    before = {facts.key for facts in clinic.caseload()}
    episode = Episode("P-0900", "1", CONDITION, "left", TODAY, date(2026, 2, 1))
    clinic.add_patient(Patient("P-0900", "Twice Typed"), episode)
    undo(clinic)
    assert {facts.key for facts in clinic.caseload()} == before


def test_a_patient_somebody_else_recorded_for_is_not_taken_away(clinic: Clinic) -> None:
    added = Episode("P-0900", "1", CONDITION, "left", TODAY, date(2026, 2, 1))
    clinic.add_patient(Patient("P-0900", "Twice Typed"), added)
    clinic.actor = "Ada Other"
    draft = VisitDraft(
        added.key, clinic.facts(added.key).episode.revision, TODAY, pain={"worst": 3}
    )
    clinic.record_visit(draft)
    clinic.actor = "Sam Physio"
    with pytest.raises(Rejected, match="1 later entry"):
        undo(clinic)
    assert clinic.facts(added.key).pain


def test_an_edited_patient_gets_the_old_details_back(clinic: Clinic) -> None:
    patient = clinic.facts(OKAFOR).patient
    clinic.amend_patient(replace(patient, phone="020 7946 0018"))
    undo(clinic)
    assert clinic.facts(OKAFOR).patient == patient


def test_an_import_goes_back_whole(clinic: Clinic) -> None:
    everyone = {one.key for one in clinic.caseload()}
    before = content(clinic.facts(OKAFOR))
    everything = batch(
        Patient("P-0901", "From a File"),
        Episode("P-0901", "1", CONDITION, "left", TODAY, date(2026, 2, 1)),
        PainEntry(date(2026, 2, 20), "worst", 2),  # stored as 7
        Run(date(2026, 2, 21), 3.0),
        key=OKAFOR,
    )
    report = clinic.import_batch(everything)
    assert report.accepted, report.errors
    assert content(clinic.facts(OKAFOR)) != before
    undo(clinic)
    assert content(clinic.facts(OKAFOR)) == before
    assert {one.key for one in clinic.caseload()} == everyone


def test_what_would_be_undone_is_said_in_words(clinic: Clinic) -> None:
    record(clinic, 4)
    change = clinic.undoable()
    assert change is not None
    assert clinic.undo_words(change) == "Pain score and Run of Adaeze Okafor"


VISITS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.dictionaries(st.sampled_from(("worst", "sitting", "running")), st.integers(0, 10)),
        st.one_of(st.none(), st.floats(1, 20).map(lambda km: round(km, 1))),
        st.sampled_from(("", "Less stiff", "Sat through a film")),
    ),
    max_size=5,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(VISITS)
def test_undone_to_the_start_the_record_is_what_it_was(clinic: Clinic, visits: list) -> None:
    before = content(clinic.facts(OKAFOR))
    first = clinic.undoable()
    for back, pain, km, note in visits:
        day = TODAY - timedelta(days=back)
        draft = VisitDraft(
            OKAFOR,
            clinic.facts(OKAFOR).episode.revision,
            day,
            pain=pain,
            runs=(Run(day, km),) if km else (),
            visit=Visit(day, subjective=note) if note else None,
        )
        if not draft.is_empty():
            clinic.record_visit(draft)
    while (change := clinic.undoable()) != first:
        assert change is not None
        clinic.undo(change)
    assert content(clinic.facts(OKAFOR)) == before
    assert audit.verify(clinic.database) == []
