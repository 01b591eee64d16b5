"""Undo back to the start: the exported workbook is what it was, and so are the settings."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.history_words import difference_words, happened_words
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import (
    BodyMark,
    Clinician,
    EpisodeEvent,
    Finding,
    Letterhead,
    Outcome,
    PainEntry,
    Patient,
    PhaseStart,
    Run,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.since import entered
from rehabdesk.domain.tables import LIMBS
from rehabdesk.exchange.workbook.writer import write_workbook
from tests.clinic.helpers import EPISODE, FLAG, KEY, PATIENT, SNOOZE, TODAY, batch, day, revision

Cells = dict[str, list[tuple[object, ...]]]


def exported(clinic: Clinic, target: Path) -> Cells:
    """Every cell of every sheet of the clinic's workbook."""
    everyone = clinic.caseload(closed=True)
    write_workbook(
        target,
        clinic.patient_files(),
        everyone,
        clinic.pathways,
        chart_patients=(),
        as_of=clinic.today(),
        total=1,
    )
    book = load_workbook(target)
    return {sheet.title: [tuple(row) for row in sheet.values] for sheet in book}


def undo_all(clinic: Clinic, until: int) -> int:
    count = 0
    while (change := clinic.undoable()) is not None and change.number > until:
        clinic.undo(change)
        count += 1
    return count


def visit(clinic: Clinic, score: int) -> None:
    clinic.record_visit(
        VisitDraft(
            KEY,
            revision(clinic),
            TODAY,
            pain={"worst": score, "sitting": 2},
            runs=(Run(TODAY, float(score + 1)),),
            visit=Visit(TODAY, subjective=f"Score {score}"),
        )
    )


def chart(clinic: Clinic, pick: int) -> None:
    places = [BodyMark(TODAY, area, "left", "ache") for area in ("sit_bone", "calf", "buttock")]
    marks = [mark for at, mark in enumerate(places) if pick & (1 << at)]
    clinic.record_assessment(
        KEY,
        (Finding(TODAY, "CA09", "yes", float(pick + 1), "mm", "structural"),),
        marks,
        based_on=revision(clinic),
    )


def details(clinic: Clinic, pick: int) -> None:
    clinic.amend_patient(replace(clinic.facts(KEY).patient, phone=f"020 7946 001{pick}"))
    clinic.amend_episode(replace(clinic.facts(KEY).episode, goal_km_week=float(pick + 1)))


def measured(clinic: Clinic, pick: int) -> None:
    outcome = Outcome(TODAY, "LEFS", 40 + pick)
    clinic.record_outcomes(KEY, (outcome,), based_on=revision(clinic))
    trials = [
        StrengthTrial(TODAY, "single_leg_bridge", side, 20.0 + pick, "reps") for side in LIMBS
    ]
    clinic.record_strength(KEY, trials, based_on=revision(clinic))


def plan(clinic: Clinic, pick: int) -> None:
    clinic.set_phase(KEY, PhaseStart(TODAY, 1 + pick % 3, "SP", "Judged so"), revision(clinic))
    clinic.record_event(KEY, EpisodeEvent(TODAY, "new_shoes", f"Pair {pick}"), revision(clinic))


def decided(clinic: Clinic, pick: int) -> None:
    clinic.decide(KEY, SNOOZE._replace(note=f"Loading first, then look: {pick}"), revision(clinic))


def another(clinic: Clinic, pick: int) -> None:
    name = str(len(clinic.episodes("P-1")) + 1)
    clinic.add_episode(replace(EPISODE, episode_id=name, side="right", first_seen=TODAY))


def from_file(clinic: Clinic, pick: int) -> None:
    rows = [PainEntry(day(10 + n), "worst", (pick + n) % 11) for n in range(3)]
    runs = [Run(day(10 + pick), 4.0), Run(day(10 + pick), 4.0)]
    report = clinic.import_batch(batch(*rows, *runs, replace(PATIENT, occupation=f"Job {pick}")))
    assert report.accepted, report.errors


def closed(clinic: Clinic, pick: int) -> None:
    clinic.discharge(KEY, TODAY, "resolved", revision(clinic))


VERBS: tuple[Callable[[Clinic, int], None], ...] = (
    visit,
    chart,
    details,
    measured,
    plan,
    decided,
    another,
    from_file,
    closed,
)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 7)), min_size=1, max_size=6))
def test_undone_to_the_start_the_workbook_is_the_same_cell_for_cell(
    clinic: Clinic, tmp_path: Path, series: list[tuple[Callable[[Clinic, int], None], int]]
) -> None:
    visit(clinic, 5)
    chart(clinic, 7)
    before = exported(clinic, tmp_path / "before.xlsx")
    start = clinic.undoable()
    assert start is not None
    for verb, pick in series:
        try:
            verb(clinic, pick)
        except Rejected:
            continue  # what may not be saved has nothing to undo
    undo_all(clinic, start.number)
    assert exported(clinic, tmp_path / "after.xlsx") == before


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_of_the_series_saves_and_goes_back(
    clinic: Clinic, verb: Callable[[Clinic, int], None]
) -> None:
    visit(clinic, 5)
    before, start = clinic.facts(KEY), clinic.undoable()
    verb(clinic, 2)
    assert start is not None
    assert undo_all(clinic, start.number) > 0
    after = clinic.facts(KEY)
    assert replace(after, episode=before.episode) == before


def test_a_mark_taken_off_the_chart_comes_back_between_those_it_stood_between(
    clinic: Clinic,
) -> None:
    chart(clinic, 0b111)
    before = clinic.facts(KEY).body_marks
    chart(clinic, 0b101)
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.facts(KEY).body_marks == before


def test_an_import_that_brought_a_red_flag_goes_back_whole(clinic: Clinic, tmp_path: Path) -> None:
    before = exported(clinic, tmp_path / "before.xlsx")
    assert clinic.import_batch(batch(FLAG)).accepted
    change = clinic.undoable()
    assert change is not None
    assert clinic.undo_words(change) == "the import of 1 row"
    clinic.undo(change)
    assert exported(clinic, tmp_path / "after.xlsx") == before


def test_an_import_of_many_patients_goes_back_in_one_piece(clinic: Clinic) -> None:
    people = [Patient(f"P-{n}", f"Person {n}") for n in range(100, 140)]
    episodes = [replace(EPISODE, patient_id=one.patient_id) for one in people]
    assert clinic.import_batch(batch(*people, *episodes)).accepted
    told: list[tuple[int, int]] = []
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change, tick=lambda done, total: told.append((done, total)))
    assert [facts.key for facts in clinic.caseload()] == [KEY]
    assert told[-1] == (80, 80)


def test_nobody_elses_entries_go_with_an_imported_patient(clinic: Clinic) -> None:
    new = replace(EPISODE, patient_id="P-9")
    assert clinic.import_batch(batch(Patient("P-9", "From a File"), new)).accepted
    change = clinic.undoable()
    assert change is not None
    clinic.actor = "Ada Other"
    clinic.record_run(new.key, Run(TODAY, 5.0), clinic.facts(new.key).episode.revision)
    clinic.actor = "Robin Physio"
    with pytest.raises(Rejected, match="Patient P-9 has 1 later entry"):
        clinic.undo(change)
    assert clinic.facts(new.key).runs


def test_the_letterhead_and_who_signs_go_back(clinic: Clinic) -> None:
    clinic.save_letterhead(Letterhead("Northside"))
    clinic.save_letterhead(Letterhead("Southside", phone="0113 496 0000"))
    clinic.save_clinician(Clinician("Robin Physio"))
    assert undo_all(clinic, clinic.undoable().number - 1) == 1  # type: ignore[union-attr]
    assert clinic.clinicians() == []
    assert undo_all(clinic, clinic.undoable().number - 1) == 1  # type: ignore[union-attr]
    assert clinic.letterhead() == Letterhead("Northside")


def test_a_threshold_goes_back_and_is_judged_by_at_once(clinic: Clinic) -> None:
    before = clinic.thresholds(EPISODE.condition)[0]
    clinic.save_threshold(EPISODE.condition, before.id, before.value + 1)
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.thresholds(EPISODE.condition)[0].value == before.value
    assert clinic.threshold_changes(EPISODE.condition)[0].after == before.value


def test_the_list_of_snippets_goes_back(clinic: Clinic) -> None:
    clinic.save_snippets({"he": "Home exercises done."})
    clinic.save_snippets({"he": "Home exercises done.", "ok": "No complaints."})
    change = clinic.undoable()
    assert change is not None
    assert clinic.undo_words(change) == "Snippets"
    clinic.undo(change)
    assert clinic.own_snippets() == {"he": "Home exercises done."}


def test_a_setting_somebody_else_changed_since_stays(clinic: Clinic) -> None:
    clinic.save_letterhead(Letterhead("Northside"))
    change = clinic.undoable()
    assert change is not None
    clinic.actor = "Ada Other"
    clinic.save_letterhead(Letterhead("Eastside"))
    clinic.actor = "Robin Physio"
    with pytest.raises(Rejected, match="letterhead was changed since"):
        clinic.undo(change)


def test_history_says_what_an_undo_did(clinic: Clinic) -> None:
    visit(clinic, 4)
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    rows = [
        (
            happened_words(one.subject, one.action, one.before, one.after),
            difference_words(one.before, one.after, clinic.pathways),
        )
        for one in clinic.history(KEY)
        if one.action == "undo"
    ]
    assert ("Pain score removed by undo") in [what for what, _ in rows]
    assert not any("row" in words or "→" in words for _, words in rows)


def test_what_came_and_went_again_is_no_news(clinic: Clinic) -> None:
    visit(clinic, 4)
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    news = [one for one in clinic.history(None) if one.at >= change.at]
    assert entered(news) == ()


def test_a_day_of_two_equal_runs_loses_only_the_one_that_was_saved_last(clinic: Clinic) -> None:
    for _ in range(2):
        clinic.record_run(KEY, Run(TODAY, 5.0), revision(clinic))
    first = clinic.facts(KEY).runs[0]
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.facts(KEY).runs == (first,)


def test_a_new_episode_that_nobody_wrote_in_goes_again(clinic: Clinic) -> None:
    another(clinic, 0)
    assert len(clinic.episodes("P-1")) == 2
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert [one.key for one in clinic.episodes("P-1")] == [KEY]
