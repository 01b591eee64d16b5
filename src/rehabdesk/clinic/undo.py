"""Finding what the person acting saved last, and taking it back as a new, audited change."""

from collections.abc import Collection, Iterator
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from rehabdesk.clinic.base import refuse
from rehabdesk.clinic.taking_back import TakingBack
from rehabdesk.clinic.undo_settings import SETTINGS, SettingsUndo
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.history_words import UNDO, touched_words
from rehabdesk.domain.problems import Problem, Unknown
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS, RED_FLAGS, TABLES
from rehabdesk.store import audit, rows
from rehabdesk.store.audit import Entry, Mark

STEPS = 100
"""So many saved changes can be taken back."""
REACH = 200_000
"""Entries of the trail that are looked through for them; beyond, nobody means "just now"."""
IMPORT = "import"
_TABLES = frozenset(table.name for table in TABLES)
_UNDOABLE = _TABLES | SETTINGS
_NEVER = frozenset({UNDO, "log_shown", "demo"})
"""Not saved by a person, or already a taking back."""


class SavedChange(NamedTuple):
    """What one press of Save wrote: its place in the trail, and what it touched."""

    number: int
    """Where it begins in the trail; no other change has it."""
    last: int
    at: datetime
    action: str
    subjects: tuple[str, ...]
    keys: frozenset[EpisodeKey]
    rows: int

    @property
    def patients(self) -> tuple[str, ...]:
        """Whom it is about."""
        return tuple(sorted({key.patient_id for key in self.keys}))


class UndoVerbs(SettingsUndo):
    """Undo takes back what the person acting saved last, never what others did since.

    Taking back is itself not taken back: the way forward again is to type it again.
    """

    def undoable(self, skip: Collection[int] = ()) -> SavedChange | None:
        """What is next to be taken back; ``None`` where nothing of this person's is left.

        ``skip`` holds the numbers of changes that were refused and are passed over.
        """
        return next((one for one in self._standing() if one.number not in skip), None)

    def undo_words(self, change: SavedChange, called: str = "") -> str:
        """``Pain score and Run of Adaeze Okafor``: say it before it is undone.

        ``called`` is what the one patient concerned is called, where not by name.
        """
        whose = change.patients
        if len(whose) == 1 and called:
            whose = (called,)
        elif len(whose) == 1:
            try:
                whose = (rows.patient(self.database, whose[0]).name,)
            except Unknown:
                whose = change.patients
        count = change.rows if change.action == IMPORT else 0
        return touched_words(change.subjects, whose, count)

    def undo(self, change: SavedChange, *, tick: Tick = silent) -> Changes:
        """Take back one saved change of the person acting: all of it, or nothing.

        Raises ``Rejected`` where it was undone already or is not theirs, where a row of it was
        changed since, where others have written below a patient or episode it added, and where it
        raised a red flag: that is cleared as entered in error, never taken away. ``Cancelled``
        where ``tick`` does.
        """
        with self._saving(UNDO) as ledger:
            if all(one.number != change.number for one in self._standing()):
                refuse(
                    [Problem("", tr("This change is not yours to undo, or it was undone already."))]
                )
            entries = audit.between(self.database, change.number, change.last)
            if change.action != IMPORT:
                _refuse_raised(entries)
            words = self.undo_words(change)
            TakingBack(self, ledger, entries, tick).run()
            for entry in reversed(entries):
                self._take_back_setting(ledger, entry)
            about = next(iter(change.keys)) if len(change.keys) == 1 else None
            done = {"first": change.number, "undone": words, "saved": change.at.isoformat()}
            ledger.note(UNDO, about, None, done)
        self.take_thresholds()
        return self._moved(change)

    def _moved(self, change: SavedChange) -> Changes:
        """Read again those concerned; all of them where rows of the caseload came or went."""
        many = not change.keys or not _TABLES.issuperset(change.subjects)
        many = many or bool({PATIENTS.name, EPISODES.name} & set(change.subjects))
        stored = {held.key for held in rows.fetch_rows(self.database, EPISODES, change.patients)}
        gone = {key for key in change.keys if key.episode_id != PATIENT_WIDE}
        return Changes(Area.EVERYTHING, frozenset(stored | gone), all_episodes=many)

    def _standing(self) -> Iterator[SavedChange]:
        """The last changes of the person acting that still stand, the latest first."""
        undone: set[int] = set()
        seen = newest = 0
        trail = audit.backwards(self.database)
        for (at, actor, action), group in groupby(
            trail, lambda one: (one.at, one.actor, one.action)
        ):
            marks = list(group)
            newest = newest or marks[0].row
            if newest - marks[-1].row > REACH and marks[0].row != newest:
                return
            if action == UNDO:
                undone |= self._undone_by(marks)
            touched = [one for one in reversed(marks) if one.subject in _UNDOABLE]
            if actor != self.actor or action in _NEVER or not touched:
                continue
            seen += 1
            if seen > STEPS:
                return
            if touched[0].row not in undone:
                yield _saved(at, action, touched)

    def _undone_by(self, marks: list[Mark]) -> set[int]:
        """Where in the trail the change begins that an undo took back."""
        told = [one.row for one in marks if one.subject == UNDO]
        entries = [each for row in told for each in audit.between(self.database, row, row)]
        return {
            first for each in entries if isinstance(first := (each.after or {}).get("first"), int)
        }


def _saved(at: str, action: str, touched: list[Mark]) -> SavedChange:
    keys = frozenset(one.key for one in touched if one.key is not None)
    subjects = tuple(dict.fromkeys(one.subject for one in touched))
    when = datetime.fromisoformat(at)
    first, last = touched[0].row, touched[-1].row
    return SavedChange(first, last, when, action, subjects, keys, len(touched))


def _refuse_raised(entries: list[Entry]) -> None:
    if any(one.subject == RED_FLAGS.name and one.before is None for one in entries):
        words = tr("A red flag that was raised is never taken away, so nothing was undone.")
        refuse([Problem("", words, tr("Clear it, with “entered in error” as the reason."))])
