"""Which right each verb takes, and holding everybody to theirs: screens and command line alike."""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import wraps
from inspect import getmembers, isfunction
from typing import Any, TypeVar

from rehabdesk.clinic.base import Base
from rehabdesk.domain.staff import Right

Kind = TypeVar("Kind", bound=type[Base])

_NOTHING_OF_A_PATIENT = (
    *("clinician", "clinicians", "letterhead", "pathway_of", "take_thresholds", "is_empty"),
    *("last_seal", "last_entry_at", "trail_end", "trail_faults", "note_opened", "note_restored"),
    *("note_output", "note_outputs", "hold_to", "place", "keep_place", "draft", "drafts"),
    *("keep_drafts", "note_views", "staff", "me", "sign_in", "hand_over", "set_pin"),
    *("recovery_made_on", "is_wipe_due", "holds_own_entries", "retention_country"),
)
"""Everybody's: one's own typing, the clinic's name, who is at the desk. An output is held to its
right by what kind it is.
"""
_BY_RIGHT: Mapping[Right, tuple[str, ...]] = {
    Right.NAMES: ("front_desk",),
    Right.APPOINTMENTS: ("set_reviews",),
    Right.READ: (
        *("assessment", "caseload", "columns_of", "copies_beside", "done_today", "episode_key"),
        *("episodes", "facts", "files_folder", "has_episode", "highest_number", "history"),
        *("how_many_patients", "is_on_file", "issued", "issued_by_code", "issued_content"),
        *("issued_of_patient", "judge", "judge_all", "last_triaged", "lately", "most_urgent"),
        *("namesakes", "open_episodes", "own_snippets", "owner_of", "papers_of", "past_retention"),
        *("patient_files", "patient_to_amend", "people", "report", "retention_of", "retentions"),
        *("run_folder", "since", "snippets_for", "sort_recordings", "threshold_changes"),
        *("thresholds", "trail_of", "undo_words", "undoable", "unseen", "views"),
        *("awaiting_countersign", "entries_to_countersign"),
    ),
    Right.RECORD: (
        *("add_episode", "add_note", "add_patient", "amend_episode", "amend_patient"),
        *("amend_run", "log_shown", "mark_triaged", "prescribe", "raise_red_flag"),
        *("record_assessment", "record_call", "record_diary", "record_event", "record_imaging"),
        *("record_loading_test", "record_outcomes", "record_recurrence", "record_run"),
        *("record_strength", "record_visit", "record_week", "screen_red_flags"),
        *("set_next_review", "set_phase", "stop_exercise", "undo", "keep_files_folder"),
        *("note_seen", "remember_columns", "remember_signs"),
        *("save_view", "rename_view", "drop_view", "save_snippets"),
    ),
    Right.DECIDE: ("clear_red_flag", "decide", "discharge", "issue"),
    Right.COUNTERSIGN: ("countersign",),
    Right.GIVE_OUT: ("handing_out",),
    Right.TAKE_IN: ("import_batch",),
    Right.TRAIL: ("trail", "trail_actors"),
    Right.SET_UP: (
        *("save_letterhead", "save_clinician", "save_threshold", "reset_threshold"),
        *("save_retention_country", "watch_folder", "fill_with_demo"),
    ),
    Right.ERASE: ("erase", "finish_wiping", "hold"),
    Right.STAFF: (
        *("make_recovery", "name_owner", "add_member", "change_role", "remove_member"),
        "give_passphrase",
    ),
}
RIGHTS: Mapping[str, Right | None] = {
    **dict.fromkeys(_NOTHING_OF_A_PATIENT),
    **{verb: right for right, verbs in _BY_RIGHT.items() for verb in verbs},
}
"""The right that each verb of the clinic takes; ``None`` is everybody's."""

_inside: ContextVar[bool] = ContextVar("inside a verb", default=False)


def held_to_rights(clinic: Kind) -> Kind:
    """Have every verb ask for its right first; a verb that ``RIGHTS`` does not name can't be.

    What a verb does on its way, it does by its own right.
    """
    for name, verb in getmembers(clinic, isfunction):
        if not name.startswith("_") and (right := RIGHTS[name]) is not None:
            setattr(clinic, name, _held(verb, right))
    return clinic


def _held(verb: Callable[..., Any], right: Right) -> Callable[..., Any]:
    @wraps(verb)
    def held(clinic: Base, *given: Any, **named: Any) -> Any:
        if _inside.get():
            return verb(clinic, *given, **named)
        clinic.hold_to(right)
        token = _inside.set(True)
        try:
            return verb(clinic, *given, **named)
        finally:
            _inside.reset(token)

    return held
