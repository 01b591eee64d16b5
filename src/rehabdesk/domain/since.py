"""What changed since a moment: new entries, states crossed, patients who fell silent."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rehabdesk.domain.alerts import Alert
from rehabdesk.domain.assessment import Assessment, triage_order
from rehabdesk.domain.rewinding import Happened, Values
from rehabdesk.domain.states import URGENCY, ImagingState
from rehabdesk.domain.tables import DECISION_LOG, EPISODES, PATIENTS, TABLES
from rehabdesk.domain.words import STATE_LABELS, counted, plural

NOT_ENTRIES = frozenset({DECISION_LOG.name})
"""Tables that the app itself writes to: what it showed is not a new entry."""

_ENTERED = {table.name for table in TABLES} - NOT_ENTRIES
_EACH_CHANGE = frozenset({PATIENTS.name, EPISODES.name})
_WORDS: dict[str, tuple[str, str]] = {
    "patient": counted("change of the patient's details", "changes of the patient's details"),
    "episode": counted("change of the episode", "changes of the episode"),
    "pain_entry": counted("pain score", "pain scores"),
    "imaging_study": counted("imaging study", "imaging studies"),
    "exercise_session": counted("exercise", "exercises"),
    "screen": counted("red-flag screen", "red-flag screens"),
    "body_mark": counted("body-chart mark", "body-chart marks"),
    "activity_score": counted("activity score", "activity scores"),
    "episode_event": counted("event", "events"),
}
_OF_THE_STATE = frozenset({"imaging_due", "imaging_consider", "imaging_chase", "silent"})
"""Alerts that the crossing or the silence says already."""


@dataclass(frozen=True, slots=True)
class Entered:
    """How many rows of one kind were added or changed, and by whom.

    A row that was changed several times is one; of patient and episode each change counts.
    """

    subject: str
    count: int
    actors: tuple[str, ...]

    @property
    def words(self) -> str:
        """``2 pain scores``."""
        return plural(self.count, *_named(self.subject))


@dataclass(frozen=True, slots=True)
class EpisodeChange:
    """What changed of one episode. ``before`` is ``None`` where it was not on file then."""

    assessment: Assessment
    before: ImagingState | None
    entries: tuple[Entered, ...]
    raised: tuple[Alert, ...]
    chips: tuple[str, ...]
    """Modifiers of the imaging state that were not there then."""
    newly_silent: bool

    @property
    def is_new(self) -> bool:
        return self.before is None

    @property
    def crossed(self) -> bool:
        """Whether the imaging state is another than it was."""
        return self.before is not None and self.before is not self.assessment.imaging.state

    @property
    def is_worse(self) -> bool:
        """Whether the episode moved up the triage list."""
        now = URGENCY[self.assessment.imaging.state]
        return self.before is not None and now < URGENCY[self.before]

    @property
    def crossing(self) -> str:
        """``Not due → Consider``; "" where the state is what it was."""
        if self.before is None or not self.crossed:
            return ""
        return f"{STATE_LABELS[self.before]} → {self.assessment.imaging.label}"


@dataclass(frozen=True, slots=True)
class WhatChanged:
    """Everything that changed from ``moment`` to ``until``, what asks for attention first."""

    moment: datetime
    until: datetime
    day: date
    """The day that episodes are compared with."""
    episodes: tuple[EpisodeChange, ...]
    thresholds: tuple[str, ...]
    """Changes of the clinic's thresholds, in words."""

    def crossed(self) -> int:
        return sum(one.crossed for one in self.episodes)

    def silent(self) -> int:
        return sum(one.newly_silent for one in self.episodes)

    def with_entries(self) -> int:
        return sum(bool(one.entries) for one in self.episodes)


def change_of(
    now: Assessment, then: Assessment | None, happened: Sequence[Happened]
) -> EpisodeChange | None:
    """What changed of one episode; ``None`` where nothing did."""
    codes = {alert.code for alert in then.alerts} if then else set()
    chips = then.imaging.modifiers if then else ()
    found = EpisodeChange(
        assessment=now,
        before=then.imaging.state if then else None,
        entries=entered(happened),
        raised=tuple(
            alert
            for alert in now.alerts
            if alert.code not in codes and alert.code not in _OF_THE_STATE
        ),
        chips=tuple(chip for chip in now.imaging.modifiers if chip not in chips),
        newly_silent="silent" not in codes and any(a.code == "silent" for a in now.alerts),
    )
    speaks = found.is_new or found.crossed or found.entries or found.raised or found.chips
    return found if speaks or found.newly_silent else None


def in_order(changes: Iterable[EpisodeChange]) -> tuple[EpisodeChange, ...]:
    """Moved up the list first, then other crossings, then the newly silent, each by urgency."""
    return tuple(
        sorted(
            changes,
            key=lambda one: (
                not one.is_worse,
                not one.crossed,
                not one.newly_silent,
                triage_order(one.assessment),
            ),
        )
    )


def entered(happened: Iterable[Happened]) -> tuple[Entered, ...]:
    """The rows of each kind, in the order of the record's tables.

    ``happened`` is newest first: what an entry found is what an earlier one of its row wrote.
    """
    counts: Counter[str] = Counter()
    actors: dict[str, dict[str, None]] = {}
    found: Counter[tuple[str, str]] = Counter()
    gone: Counter[tuple[str, str]] = Counter()
    for entry in happened:
        if entry.subject not in _ENTERED:
            continue
        actors.setdefault(entry.subject, {})[entry.actor] = None
        wrote, before = (_seal(entry.subject, values) for values in (entry.after, entry.before))
        if found[wrote] and entry.subject not in _EACH_CHANGE:
            found[wrote] -= 1
        else:
            counts[entry.subject] += 1
        if entry.before is not None:
            found[before] += 1
        if entry.after is None or gone[wrote]:
            gone[wrote] -= entry.after is not None
            if entry.before is not None:
                gone[before] += 1
            elif entry.subject not in _EACH_CHANGE:
                counts[entry.subject] -= 1  # came and went again
    return tuple(
        Entered(table.name, counts[table.name], tuple(actors[table.name]))
        for table in TABLES
        if counts[table.name]
    )


def _seal(subject: str, values: Values | None) -> tuple[str, str]:
    told = {name: value for name, value in (values or {}).items() if name != "row"}
    return subject, repr(sorted(told.items()))


def _named(subject: str) -> tuple[str, str]:
    one = subject.replace("_", " ")
    return _WORDS.get(subject, (one, f"{one}s"))
