"""What was typed of one visit: what is wrong with it, and what saving it would make of it all."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from rehabdesk.domain.checks import Keys, check_row, check_run
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import (
    Entry,
    EpisodeKey,
    ExerciseSession,
    Facts,
    PainEntry,
    Run,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """One day's numbers and note for one episode, as the record panel holds them.

    ``based_on`` is the episode's revision when its values were read: a save on an older one is
    refused as stale. ``pain`` maps an activity to its NPRS score; activities left empty are absent.
    ``note_emptied``: the note on record was seen and deleted; the trail keeps its words.
    """

    key: EpisodeKey
    based_on: int
    date: dt.date
    pain: Mapping[str, int] = field(default_factory=dict)
    runs: tuple[Run, ...] = ()
    strength: tuple[StrengthTrial, ...] = ()
    exercises: tuple[ExerciseSession, ...] = ()
    visit: Visit | None = None
    next_review: dt.date | None = None
    note_emptied: bool = False

    def is_empty(self) -> bool:
        return not (
            self.pain
            or self.runs
            or self.strength
            or self.exercises
            or self.visit
            or self.next_review
        )

    def pain_entries(self) -> tuple[PainEntry, ...]:
        return tuple(PainEntry(self.date, activity, score) for activity, score in self.pain.items())


def check_visit(draft: VisitDraft, facts: Facts, today: dt.date, pathway: Pathway) -> list[Problem]:
    """What is wrong with a draft, field by field.

    Fields are named ``date``, ``next_review``, ``pain.ACTIVITY``, ``runs.N.COLUMN``,
    ``strength.N.COLUMN``, ``exercises.N.COLUMN`` (N counts from 0) and, of the note, the column.
    """
    return visit_problems(draft, facts, today, Keys.of((pathway,)))


def visit_problems(draft: VisitDraft, facts: Facts, today: dt.date, keys: Keys) -> list[Problem]:
    """As ``check_visit``, against the keys of several pathways."""
    if draft.is_empty():
        return [Problem("", tr("Nothing has been typed yet."), tr("Fill in at least one value."))]
    problems = _unrepeated([*_each(draft, today, keys), *_new_runs(draft, facts)])
    return [*problems, *_review_problems(draft, facts)]


def apply(draft: VisitDraft, facts: Facts) -> Facts:
    """The facts as they would be once the draft is saved; nothing is stored."""
    pain = {(entry.date, entry.activity): entry for entry in facts.pain}
    pain.update({(entry.date, entry.activity): entry for entry in draft.pain_entries()})
    visits = {visit.date: visit for visit in facts.visits}
    if draft.visit is not None:
        typed = draft.visit._replace(date=draft.date)
        visits[draft.date] = merge_visit(
            visits.get(draft.date), typed, note_emptied=draft.note_emptied
        )
    return replace(
        facts,
        episode=replace(facts.episode, next_review=draft.next_review or facts.episode.next_review),
        pain=_by_date(pain.values()),
        visits=_by_date(visits.values()),
        runs=_by_date(_with_rows(facts.runs, draft.runs)),
        strength=_by_date(_with_rows(facts.strength, draft.strength)),
        exercises=_by_date(_with_sessions(facts.exercises, draft.exercises)),
    )


def merge_visit(stored: Visit | None, typed: Visit, *, note_emptied: bool = False) -> Visit:
    """What was typed replaces what is stored; a field left empty leaves it as it was.

    Only ``note_emptied`` empties one: the ``subjective`` of the day.
    """
    if stored is None:
        return typed
    given = {name: value for name, value in typed._asdict().items() if value not in (None, "")}
    if note_emptied:
        given["subjective"] = ""
    return stored._replace(**given)


def stored_session(
    stored: Iterable[ExerciseSession], typed: ExerciseSession
) -> ExerciseSession | None:
    """The session that a typed one corrects: the same row, else that exercise on that day."""
    for session in stored:
        if typed.row_id:
            if session.row_id == typed.row_id:
                return session
        elif (session.date, session.exercise) == (typed.date, typed.exercise):
            return session
    return None


Dated = TypeVar("Dated", PainEntry, Visit, Run, StrengthTrial, ExerciseSession)
Numbered = TypeVar("Numbered", Run, StrengthTrial, ExerciseSession)


def _by_date(rows: Iterable[Dated]) -> tuple[Dated, ...]:
    return tuple(sorted(rows, key=lambda row: row.date))  # stable: entry order within a day


def _with_rows(stored: Sequence[Numbered], typed: Sequence[Numbered]) -> list[Numbered]:
    rows = {row.row_id or place: row for place, row in enumerate(stored)}
    for row in typed:
        rows[row.row_id or len(rows)] = row
    return list(rows.values())


def _with_sessions(
    stored: Sequence[ExerciseSession], typed: Sequence[ExerciseSession]
) -> list[ExerciseSession]:
    rows = list(stored)
    for session in typed:
        known = stored_session(rows, session)
        if known is None:
            rows.append(session)
        else:
            rows[rows.index(known)] = session._replace(row_id=known.row_id)
    return rows


def _each(draft: VisitDraft, today: dt.date, keys: Keys) -> Iterator[Problem]:
    for entry in draft.pain_entries():
        yield from _named(f"pain.{entry.activity}", "score", check_row(entry, today, keys))
    series: tuple[tuple[str, Sequence[Entry]], ...] = (
        ("runs", draft.runs),
        ("strength", draft.strength),
        ("exercises", draft.exercises),
    )
    for name, rows in series:
        for place, row in enumerate(rows):
            yield from _named(f"{name}.{place}", "", check_row(row, today, keys))
    visit = draft.visit or Visit(draft.date)
    yield from check_row(visit._replace(date=draft.date), today, keys)


def _new_runs(draft: VisitDraft, facts: Facts) -> Iterator[Problem]:
    for place, run in enumerate(draft.runs):
        if not run.row_id:
            yield from _named(f"runs.{place}", "", check_run(run, facts.patient, facts.episode))


def _named(path: str, only: str, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Problems said of a field of the draft; a wrong date is said once, of the draft's own."""
    for problem in problems:
        if only:
            yield problem if problem.field == "date" else replace(problem, field=path)
        else:
            yield replace(problem, field=f"{path}.{problem.field}")


def _unrepeated(problems: Iterable[Problem]) -> list[Problem]:
    return list(dict.fromkeys(problems))


def _review_problems(draft: VisitDraft, facts: Facts) -> Iterator[Problem]:
    if draft.next_review is not None and draft.next_review < draft.date:
        yield Problem(
            "next_review",
            tr("The next review is before this visit."),
            tr("Use a day from {date} on.", date=long_date(draft.date)),
            draft.next_review.isoformat(),
        )
    if draft.next_review is not None and facts.episode.discharged_on is not None:
        yield Problem(
            "next_review",
            tr("The episode is closed, so nothing is left to review."),
            tr("Leave it empty, or reopen the episode first."),
            draft.next_review.isoformat(),
        )
