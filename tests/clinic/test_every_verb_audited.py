"""Every public verb there is: what changes the record is on the trail in the same commit, or not at
all. A verb that is new and stands in none of the lists fails here.
"""

import datetime as dt
import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.drafting import Typing
from rehabdesk.clinic.places import Place
from rehabdesk.clinic.viewing import Viewed
from rehabdesk.demo import caseload as invented
from rehabdesk.domain.contact import Call
from rehabdesk.domain.diary import DiaryDay
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import (
    Clinician,
    EpisodeEvent,
    EpisodeKey,
    Finding,
    ImagingStudy,
    Letterhead,
    LoadingTest,
    Outcome,
    PainEntry,
    PhaseStart,
    Prescription,
    Recurrence,
    Run,
    Screen,
    StrengthTrial,
)
from rehabdesk.domain.staff import STUDENT_MARK
from rehabdesk.domain.views import View
from rehabdesk.store import audit
from rehabdesk.store.chain import BEGINNING
from rehabdesk.store.database import NotSaved
from tests.clinic.helpers import (
    EPISODE,
    FLAG,
    KEY,
    PATIENT,
    SNOOZE,
    TODAY,
    batch,
    day,
    revision,
)

SECOND = EpisodeKey("P-2", "1")
ANOTHER = replace(PATIENT, patient_id="P-2", name="Bea Example")
ANOTHERS = replace(EPISODE, patient_id="P-2")
MONDAY = dt.date(2026, 2, 16)

READS = frozenset(
    {
        *("assessment", "caseload", "clinician", "clinicians", "columns_of", "copies_beside"),
        *("done_today", "draft", "drafts", "episode_key", "episodes", "facts", "files_folder"),
        *("has_episode", "highest_number", "history", "holds_own_entries", "how_many_patients"),
        *("is_empty", "is_on_file", "is_wipe_due", "issued", "issued_by_code", "issued_content"),
        *("issued_of_patient", "judge", "judge_all", "last_entry_at", "last_seal", "last_triaged"),
        *("lately", "letterhead", "most_urgent", "namesakes", "open_episodes", "own_snippets"),
        *("owner_of", "papers_of", "past_retention", "pathway_of", "pathways", "patient_files"),
        *("patient_to_amend", "people", "place", "report", "retention_country", "retention_of"),
        *("retentions", "run_folder", "since", "snippets_for", "sort_recordings"),
        *("take_thresholds", "threshold_changes", "thresholds", "trail_of", "undo_words"),
        *("undoable", "unseen", "views", "trail", "trail_actors", "trail_end", "trail_faults"),
        *("recovery_made_on", "staff", "me", "hold_to", "front_desk", "awaiting_countersign"),
        "entries_to_countersign",
    }
)
NOT_THE_RECORD = {
    "keep_drafts": "typed and not saved: nobody else sees it",
    "keep_place": "where one left off",
    "keep_files_folder": "a folder offered again",
    "remember_columns": "how somebody else's sheet is read",
    "remember_signs": "whose watch a file is of",
    "watch_folder": "where run files are looked for",
    "note_seen": "which files were looked at",
    "make_recovery": "of encrypted files only: tests/ui/test_keyring.py looks for its entry",
    "add_member": "of encrypted files only: test_staffing looks for its entry",
    "give_passphrase": "of encrypted files only: test_staffing looks for its entry",
    "change_role": "of encrypted files only: test_staffing looks for its entry",
    "remove_member": "of encrypted files only: test_staffing looks for its entry",
    "set_pin": "of encrypted files only: test_staffing looks for its entry",
    "hand_over": "of encrypted files only: test_staffing looks for its entry",
    "sign_in": "acts as whoever opened: the opening is noted",
    "finish_wiping": "takes the bytes of what an audited verb erased",
}


def at(clinic: Clinic, key: EpisodeKey = KEY) -> int:
    return revision(clinic, key)


def with_view(clinic: Clinic) -> None:
    nothing(clinic)
    clinic.save_view(View(name="mine"))


def with_flag(clinic: Clinic) -> None:
    nothing(clinic)
    clinic.raise_red_flag(KEY, FLAG, at(clinic))


def with_student(clinic: Clinic) -> None:
    nothing(clinic)
    before, clinic.actor = clinic.actor, f"Stu Dent{STUDENT_MARK}"
    clinic.record_run(KEY, Run(day(20), 5.0), at(clinic))
    clinic.actor = before


def with_exercise(clinic: Clinic) -> None:
    nothing(clinic)
    clinic.prescribe(KEY, Prescription(day(20), "bridge"), at(clinic))


def with_run(clinic: Clinic) -> None:
    nothing(clinic)
    clinic.record_run(KEY, Run(day(20), 5.0), at(clinic))


def with_threshold(clinic: Clinic) -> None:
    nothing(clinic)
    one = clinic.thresholds(EPISODE.condition)[0]
    clinic.save_threshold(EPISODE.condition, one.id, one.least + (one.least == one.value))


def threshold(clinic: Clinic) -> Any:
    one = clinic.thresholds(EPISODE.condition)[0]
    value = one.least if one.least != one.value else one.least + 1
    return clinic.save_threshold(EPISODE.condition, one.id, value)


def hand_out(clinic: Clinic) -> None:
    with clinic.handing_out(Path(clinic.database.address).parent / "out", "export", "x") as file:
        file.write_text("x", "utf-8")


def nobody(clinic: Clinic) -> None:
    """A demo fills an empty record."""


def nothing(clinic: Clinic) -> None:
    """Most verbs need nobody but one patient."""
    clinic.add_patient(PATIENT, EPISODE)


Verb = Callable[[Clinic], Any]
DRIVEN: dict[str, tuple[Verb, Verb]] = {
    "add_patient": (nothing, lambda c: c.add_patient(ANOTHER, ANOTHERS)),
    "amend_patient": (nothing, lambda c: c.amend_patient(replace(PATIENT, name="Ann Married"))),
    "add_episode": (nothing, lambda c: c.add_episode(replace(EPISODE, episode_id="2"))),
    "amend_episode": (
        nothing,
        lambda c: c.amend_episode(replace(EPISODE, diagnosis="tendinopathy", revision=at(c))),
    ),
    "add_note": (nothing, lambda c: c.add_note(KEY, "a line", at(c))),
    "record_run": (nothing, lambda c: c.record_run(KEY, Run(day(21), 5.0), at(c))),
    "amend_run": (
        with_run,
        lambda c: c.amend_run(KEY, c.facts(KEY).runs[0]._replace(distance_km=6.0), at(c)),
    ),
    "raise_red_flag": (nothing, lambda c: c.raise_red_flag(KEY, FLAG, at(c))),
    "clear_red_flag": (
        with_flag,
        lambda c: c.clear_red_flag(
            KEY, FLAG.date, FLAG.flag, TODAY, "entered_in_error", at(c), "Robin Physio"
        ),
    ),
    "screen_red_flags": (nothing, lambda c: c.screen_red_flags(KEY, Screen(day(20)), at(c))),
    "decide": (nothing, lambda c: c.decide(KEY, SNOOZE, at(c))),
    "discharge": (nothing, lambda c: c.discharge(KEY, TODAY, "resolved", at(c))),
    "save_view": (nothing, lambda c: c.save_view(View(name="mine"))),
    "rename_view": (with_view, lambda c: c.rename_view("mine", "ours")),
    "drop_view": (with_view, lambda c: c.drop_view("mine")),
    "erase": (nothing, lambda c: c.erase("P-1", "P-1", "asked for by the person")),
    "hold": (nothing, lambda c: c.hold("P-1", "a claim")),
    "fill_with_demo": (
        nobody,
        lambda c: c.fill_with_demo(invented(2, 1, TODAY, pathways.installed()), 2),
    ),
    "handing_out": (nothing, hand_out),
    "import_batch": (nothing, lambda c: c.import_batch(batch(PainEntry(day(20), "worst", 4)))),
    "issue": (nothing, lambda c: c.issue(KEY, "letter", "Letter", "AAAA-BBBB", b"pdf", b"[]")),
    "log_shown": (nothing, lambda c: c.log_shown(KEY, c.assessment(KEY))),
    "mark_triaged": (nothing, lambda c: c.mark_triaged()),
    "note_opened": (nothing, lambda c: c.note_opened("the app")),
    "note_output": (nothing, lambda c: c.note_output(KEY, "print", "x")),
    "note_outputs": (nothing, lambda c: c.note_outputs([KEY], "print", "x")),
    "note_restored": (nothing, lambda c: c.note_restored("a backup", BEGINNING)),
    "note_views": (nothing, lambda c: c.note_views([Viewed(KEY, "record", "Robin Physio")])),
    "prescribe": (nothing, lambda c: c.prescribe(KEY, Prescription(day(20), "bridge"), at(c))),
    "stop_exercise": (with_exercise, lambda c: c.stop_exercise(KEY, "bridge", TODAY, at(c))),
    "record_assessment": (
        nothing,
        lambda c: c.record_assessment(
            KEY,
            [Finding(day(20), c.pathways[EPISODE.condition].section("factors")[0].id, "yes")],
            based_on=at(c),
        ),
    ),
    "record_call": (
        nothing,
        lambda c: c.record_call(KEY, Call(TODAY, "reached", "ok"), at(c)),
    ),
    "record_diary": (nothing, lambda c: c.record_diary(KEY, [DiaryDay(day(20), worst=3)], at(c))),
    "record_event": (nothing, lambda c: c.record_event(KEY, EpisodeEvent(day(20), "fall"), at(c))),
    "record_imaging": (
        nothing,
        lambda c: c.record_imaging(KEY, ImagingStudy("mri", "left", day(20)), at(c)),
    ),
    "record_loading_test": (
        nothing,
        lambda c: c.record_loading_test(KEY, LoadingTest(day(20), "run", 1, 2), at(c)),
    ),
    "record_outcomes": (
        nothing,
        lambda c: c.record_outcomes(KEY, [Outcome(day(20), "VISA-H", 60)], based_on=at(c)),
    ),
    "record_recurrence": (
        nothing,
        lambda c: c.record_recurrence(KEY, Recurrence(day(20), "same", "x"), at(c)),
    ),
    "record_strength": (
        nothing,
        lambda c: c.record_strength(
            KEY, [StrengthTrial(day(20), "knee_flexion", "left", 100.0, "N")], based_on=at(c)
        ),
    ),
    "record_visit": (
        nothing,
        lambda c: c.record_visit(VisitDraft(KEY, at(c), TODAY, pain={"worst": 4})),
    ),
    "record_week": (
        with_exercise,
        lambda c: c.record_week(KEY, MONDAY, {"bridge": {day(20): True}}, at(c)),
    ),
    "save_threshold": (nothing, threshold),
    "reset_threshold": (
        with_threshold,
        lambda c: c.reset_threshold(EPISODE.condition, c.thresholds(EPISODE.condition)[0].id),
    ),
    "save_clinician": (nothing, lambda c: c.save_clinician(Clinician("Robin Physio"))),
    "save_letterhead": (nothing, lambda c: c.save_letterhead(Letterhead("Northside"))),
    "save_retention_country": (nothing, lambda c: c.save_retention_country("wales")),
    "save_snippets": (nothing, lambda c: c.save_snippets({"ax": "words"})),
    "name_owner": (nothing, lambda c: c.name_owner("Ann Owner")),
    "countersign": (with_student, lambda c: c.countersign(c.awaiting_countersign()[0])),
    "set_next_review": (nothing, lambda c: c.set_next_review(KEY, TODAY, at(c))),
    "set_reviews": (nothing, lambda c: c.set_reviews({KEY: at(c)}, TODAY)),
    "set_phase": (nothing, lambda c: c.set_phase(KEY, PhaseStart(day(20), 1), at(c))),
    "undo": (with_run, lambda c: c.undo(c.undoable())),
}
ONLY_NOTED = frozenset(
    {
        *("note_opened", "note_output", "note_outputs", "note_restored", "note_views"),
        *("handing_out", "countersign"),
    }
)
"""Verbs whose entry is all they write."""


def test_every_public_verb_is_known_here() -> None:
    public = {name for name, _ in inspect.getmembers(Clinic) if not name.startswith("_")}
    assert public - READS - NOT_THE_RECORD.keys() - DRIVEN.keys() == set()


@pytest.mark.parametrize("name", sorted(DRIVEN))
def test_a_verb_and_its_entry_are_one_commit_or_none(
    empty: Clinic, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, verb = DRIVEN[name]
    prepare(empty)
    rows, entries, beside = content(empty), count(empty), files(empty)
    with monkeypatch.context() as patch:
        patch.setattr(audit, "append_many", full)
        with pytest.raises(NotSaved):
            verb(empty)
    assert (content(empty), count(empty), files(empty)) == (rows, entries, beside)
    with commits(empty) as made:
        verb(empty)
    assert len(made) == (2 if prepare is nobody else 1)  # many patients, a commit a handful
    assert count(empty) > entries
    assert (content(empty) != rows) is (name not in ONLY_NOTED)
    assert audit.verify(empty.database) == []


def test_what_is_not_the_record_leaves_the_trail_alone(clinic: Clinic) -> None:
    entries = count(clinic)
    clinic.keep_drafts([Typing("visit", KEY, {"note": "x"})])
    clinic.keep_place(Place("patient", KEY, "Progress"))
    clinic.keep_files_folder("/x")
    clinic.remember_columns(["Name"], {0: "name"})
    clinic.remember_signs("P-1", ["watch 7"])
    clinic.watch_folder("/y")
    clinic.note_seen(["file"])
    clinic.finish_wiping()
    assert count(clinic) == entries


def full(*_: object, **__: object) -> None:
    raise NotSaved("The disk is full.")


def files(clinic: Clinic) -> list[Path]:
    """What was handed out, and what is on its way there."""
    folder = Path(clinic.database.address).parent
    return sorted([*folder.glob("out*"), *folder.glob(".rehabdesk-*")])


def content(clinic: Clinic) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the trail and its anchor."""
    fetch = clinic.database.fetch_sql
    names = [row[0] for row in fetch("SELECT name FROM sqlite_master WHERE type = 'table'")]
    tables = {name: fetch(f'SELECT * FROM "{name}"') for name in names if name != "audit"}
    tables["setting"] = [row for row in tables["setting"] if row[1] != "audit_anchor"]
    return tables


def count(clinic: Clinic) -> int:
    return int(clinic.database.fetch_sql("SELECT count(*) FROM audit")[0][0])


@contextmanager
def commits(clinic: Clinic) -> Iterator[list[str]]:
    """The transactions that were begun to write inside."""
    begun: list[str] = []

    def see(statement: str) -> None:
        if statement.upper().startswith("BEGIN IMMEDIATE"):
            begun.append(statement)

    connection = clinic.database.connection()
    connection.set_trace_callback(see)
    yield begun
    connection.set_trace_callback(None)
