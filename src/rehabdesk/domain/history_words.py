"""The audit trail in words: what was touched, and each value old → new, as the screen calls it."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from rehabdesk.domain.countersign import COUNTERSIGN
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.speech import Labels, said, tr
from rehabdesk.domain.tables import INSTRUMENTS, TABLES, UNITS
from rehabdesk.domain.trail import DONE, OUTPUT, RESTORE, VIEW
from rehabdesk.domain.units import typed_text, unit_words
from rehabdesk.domain.words import long_date, plural

UNDO = "undo"
"""The action of the audit trail, and the subject of the entry that names what was undone."""

SUBJECTS: Mapping[str, str] = Labels(
    {
        "pain_entry": "Pain score",
        "strength_trial": "Strength trial",
        "outcome": "Outcome measure",
        "imaging_study": "Imaging",
        "exercise_session": "Exercise",
        "phase_start": "Phase",
        "screen": "Red-flag screen",
        "body_mark": "Body chart",
        "activity_score": "Patient's activity",
        "episode_event": "Event",
        "flag_log": "Decision log",
        UNDO: "Undo",
    }
)
"""Tables whose name on screen is not just their own name."""
_OF_THE_DESK = frozenset({OUTPUT, VIEW, RESTORE, COUNTERSIGN})
_UNSHOWN = frozenset({"row_id", "revision", "row", "first", "last"})
_KM = frozenset({"distance_km", "goal_km_week"})
"""Columns of kilometres: stored so, said in the unit of the screens."""
_SHORT = frozenset({"id", "km", "kg", "cm", "mm", "nprs", "rpe", "spm", "gp", "nhs"})
_KEPT = frozenset({*INSTRUMENTS, *UNITS})
_FREE_TEXT = frozenset(
    {
        *("notes", "note", "result", "action", "because", "subjective", "objective", "assessment"),
        *("plan", "name", "address", "email", "phone", "diagnosis", "destination", "allergies"),
        *("medicines", "onset_words", "activity", "protocol", "version", "detail", "pathway"),
        *("patient_id", "episode_id", "prior_episode_id", "clinician", "cleared_by", "gp", "unit"),
        *("occupation", "sport", "nhs_number", "registration", "role", "unmet", "rule", "undone"),
    }
)
"""Columns shown exactly as typed."""


def subject_words(subject: str) -> str:
    """What was touched: ``Pain score``, ``Episode``."""
    return SUBJECTS.get(subject) or _spoken(subject)


def touched_words(subjects: Iterable[str], whose: Sequence[str], count: int = 0) -> str:
    """``Pain score and Run of Adaeze Okafor``; of a file's many rows, how many they were."""
    if count:
        return tr("the import of {rows}", rows=plural(count, "row"))
    names = list(dict.fromkeys(subject_words(each) for each in subjects))
    rest = len(names) - 2
    what = (
        tr("{names} and {rest} more", names=", ".join(names[:2]), rest=rest)
        if rest > 0
        else tr(" and ").join(names)
    )
    if not whose:
        return what
    return tr(
        "{what} of {whose}",
        what=what,
        whose=whose[0] if len(whose) == 1 else plural(len(whose), "patient"),
    )


def happened_words(
    subject: str, action: str, before: Mapping[str, object] | None, after: object
) -> str:
    """What was done, as History has it: ``Pain score changed``, ``Run removed by undo``."""
    if subject in _OF_THE_DESK:
        return DONE.get(action) or _spoken(action)
    what = subject_words(subject)
    if action == UNDO:
        if subject == UNDO:
            return what
        if after is None:
            return tr("{what} removed by undo", what=what)
        return (
            tr("{what} changed back by undo", what=what)
            if before is not None
            else tr("{what} put back by undo", what=what)
        )
    if after is None:
        done = tr("removed") if before is not None else action.replace("_", " ")
    else:
        done = tr("changed") if before is not None else tr("added")
    return f"{what} {done}"


def difference_words(
    before: Mapping[str, object] | None, after: Mapping[str, object] | None, pathways: Pathways
) -> str:
    """Only the values that moved, old → new; of a row added or removed, what it holds or held."""
    old, new = before or {}, after or {}
    moved = []
    for name in dict.fromkeys([*old, *new]):
        was, now = old.get(name), new.get(name)
        if was == now or name in _UNSHOWN:
            continue
        label = _label(name)
        if after is None:
            moved.append(f"{label}: {value_words(name, was, pathways)}")
        elif old:
            was_words = value_words(name, was, pathways)
            moved.append(f"{label}: {was_words} → {value_words(name, now, pathways)}")
        elif now not in (None, ""):
            moved.append(f"{label}: {value_words(name, now, pathways)}")
    return "; ".join(moved)


def value_words(column: str, value: object, pathways: Pathways) -> str:
    """A stored value as a person reads it; a text that was typed stays exactly as typed."""
    if value in (None, ""):
        return tr("empty")
    if column in _KM and isinstance(value, int | float):
        return typed_text(float(value))
    if not isinstance(value, str):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return long_date(date.fromisoformat(value))
    if column in _FREE_TEXT or value in _KEPT:
        return value
    find = _NAMES.get(column)
    named = find(value, pathways) if find else ""
    return named or (_spoken(value) if re.fullmatch(r"[a-z0-9_]+", value) else value)


def column_words(name: str) -> str:
    """A column as the screens call it: ``date of birth``, ``NPRS``."""
    words = name.replace("_", " ")
    return tr(words.upper() if name in _SHORT else words)


def _label(name: str) -> str:
    """A column as it stands before its values: one of kilometres in the unit of the screens."""
    words = column_words(name)
    return re.sub(r"\bkm\b", unit_words(), words, flags=re.IGNORECASE) if name in _KM else words


def _spoken(key: str) -> str:
    words = key.replace("_", " ").strip()
    return tr(words[:1].upper() + words[1:])


def _mark_for_translation() -> None:
    """The names of every table, column and choice can be said in another language."""
    for table in TABLES:
        said(table.name.replace("_", " ").capitalize())
        for column in table.columns:
            words = column.name.replace("_", " ")
            said(words.upper() if column.name in _SHORT else words)
            for choice in set(column.choices) - _KEPT:
                said(choice.replace("_", " ").capitalize())


_mark_for_translation()


def _row(row_id: str, pathways: Pathways) -> str:
    return next((p.rows[row_id].text for p in pathways.values() if row_id in p.rows), "")


def _keyed(section: str) -> Callable[[str, Pathways], str]:
    def find(key: str, pathways: Pathways) -> str:
        for pathway in pathways.values():
            for row in pathway.section(section):
                data = row.data or {}
                if data.get("key") == key:
                    return str(data.get("label", row.text))
        return ""

    return find


def _condition(key: str, pathways: Pathways) -> str:
    return pathways[key].label if key in pathways else ""


_NAMES: Mapping[str, Callable[[str, Pathways], str]] = {
    "item": _row,
    "reason": _row,
    "area": _keyed("body_areas"),
    "task": _keyed("loading_tests"),
    "flag": _keyed("red_flags"),
    "test": _keyed("strength_tests"),
    "exercise": _keyed("exercises"),
    "condition": _condition,
}
