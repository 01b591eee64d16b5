"""What rows of a file may not be together with each other and with what is stored."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import cast

from rehabdesk.clinic.matching import Fate, Repeat, name_of
from rehabdesk.domain.batch import BatchRow, CellProblem
from rehabdesk.domain.checks import (
    birth_problems,
    check_close,
    check_entry,
    check_episode,
    check_patient,
    check_same_person,
    in_cell,
    snooze_problem,
    thresholds_of,
    warnings_of,
)
from rehabdesk.domain.pathway import Pathway, Pathways
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import (
    ActivityScore,
    Decision,
    Episode,
    EpisodeKey,
    Patient,
    RedFlag,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import (
    DECISIONS_TABLE,
    EPISODES,
    IMAGING,
    PATIENTS,
    PSFS,
    RED_FLAGS,
    TABLES,
    Table,
)
from rehabdesk.store.rows import Stored

Fates = Mapping[Table, Sequence[Fate]]
OnFile = Mapping[Table, Sequence[Stored]]

_PLACE = {table.sheet: place for place, table in enumerate(TABLES)}
_CELL = re.compile(r"([A-Z]*)(\d*)")


def at(row: BatchRow, problem: Problem) -> CellProblem:
    """The problem at its cell, or where the file lacks the column, at the row's first cell."""
    cell = row.cells.get(problem.field) or next(iter(row.cells.values()), "")
    return in_cell(problem, row.table.sheet, cell)


def in_order(problems: Iterable[CellProblem]) -> tuple[CellProblem, ...]:
    """One problem a cell, in the order of the sheets, their rows and their columns.

    What is about no cell and no column stands as often as it says something else.
    """
    first: dict[tuple[str, str], CellProblem] = {}
    for problem in problems:
        about = problem.cell or problem.column or problem.message
        first.setdefault((problem.sheet, about), problem)
    return tuple(sorted(first.values(), key=_place))


def _place(problem: CellProblem) -> tuple[int, int, int, str]:
    parts = _CELL.match(problem.cell)
    letters, digits = parts.groups() if parts else ("", "")
    return (_PLACE.get(problem.sheet, -1), int(digits or 0), len(letters), letters)


def strangers(
    row: BatchRow, patients: Mapping[str, Patient], episodes: Mapping[EpisodeKey, Episode]
) -> Iterator[CellProblem]:
    """A row of a patient or an episode that neither the file nor the clinic knows."""
    if row.table is PATIENTS:
        return
    if row.patient_id not in patients:
        yield at(
            row,
            Problem(
                "patient_id",
                tr("No such patient is on file or in this workbook."),
                tr("Add the patient to Patients, or correct the patient_id."),
                row.patient_id,
            ),
        )
    elif (
        row.table.of_episode
        and row.table is not EPISODES
        and EpisodeKey(row.patient_id, row.episode_id) not in episodes
    ):
        yield at(
            row,
            Problem(
                "episode_id",
                tr(
                    "{patient_id} has no such episode on file or in this workbook.",
                    patient_id=row.patient_id,
                ),
                tr("Add the episode to Episodes, or correct the episode_id."),
                row.episode_id,
            ),
        )


def repeated(repeat: Repeat) -> CellProblem:
    """A second row of one sheet with the name of an earlier one."""
    row = repeat.row
    found = {"patient_id": row.patient_id, "episode_id": row.episode_id}.get(repeat.column)
    value = getattr(row.record, repeat.column, "") if found is None else found
    shown = value.isoformat() if isinstance(value, date) else str(value)
    problem = Problem(
        repeat.column,
        tr("An earlier row of this sheet has the same key."),
        tr("Keep one of the two rows."),
        shown,
    )
    return at(row, problem)


def own_problems(fate: Fate, today: date, pathways: Pathways) -> Iterator[CellProblem]:
    """What is wrong with one row as it would be stored."""
    if fate.is_unchanged:
        return
    record = fate.record
    if isinstance(record, Patient):
        problems = check_patient(record, today)
        if fate.held is not None:
            problems += check_same_person(cast(Patient, fate.held.record), record)
    elif isinstance(record, Episode):
        problems = check_episode(record, None, today, pathways)
    else:
        problems = check_entry(record, today, pathways)
    for problem in problems:
        yield at(fate.row, problem)


def born_too_late(
    fates: Fates, patients: Mapping[str, Patient], episodes: Mapping[EpisodeKey, Episode]
) -> Iterator[CellProblem]:
    """A first visit before the date of birth, whichever of the two the file brings."""
    in_file = {fate.key: fate for fate in fates.get(EPISODES, ())}
    born = {fate.row.patient_id: fate for fate in fates.get(PATIENTS, ())}
    for key, episode in episodes.items():
        patient = patients.get(key.patient_id)
        if patient is None:
            continue
        row, person = in_file.get(key), born.get(key.patient_id)
        for problem in birth_problems(episode, patient):
            if row is not None and not row.is_unchanged:
                yield at(row.row, problem)
            elif person is not None and not person.is_unchanged:
                yield at(person.row, _of_birth(problem, patient))


def _of_birth(problem: Problem, patient: Patient) -> Problem:
    born = patient.date_of_birth
    return Problem(
        "date_of_birth",
        tr("The date of birth is after the first visit, {found}.", found=problem.found),
        tr("Check both dates."),
        born.isoformat() if born else "",
    )


def unknown_priors(fates: Fates, episodes: Mapping[EpisodeKey, Episode]) -> Iterator[CellProblem]:
    """An episode said to be a recurrence of one that neither the file nor the clinic knows."""
    for fate in fates.get(EPISODES, ()):
        prior = cast(Episode, fate.record).prior_episode_id
        if fate.is_unchanged or not prior:
            continue
        if EpisodeKey(fate.key.patient_id, prior) not in episodes:
            yield at(
                fate.row,
                Problem(
                    "prior_episode_id",
                    tr(
                        "{patient_id} has no such episode on file or in this workbook.",
                        patient_id=fate.key.patient_id,
                    ),
                    tr("Add the earlier episode to Episodes, or leave this empty."),
                    prior,
                ),
            )


def closed_over_a_flag(
    fates: Fates, stored: OnFile, episodes: Mapping[EpisodeKey, Episode]
) -> Iterator[CellProblem]:
    """An episode that would stand closed as resolved or discharged with a flag uncleared."""
    closing = {fate.key: fate for fate in fates.get(EPISODES, ())}
    raising: dict[EpisodeKey, list[Fate]] = defaultdict(list)
    for fate in fates.get(RED_FLAGS, ()):
        raising[fate.key].append(fate)
    flags = _by_episode(RED_FLAGS, fates, stored)
    for key in {*closing, *raising}:
        episode = episodes.get(key)
        if episode is None:
            continue
        moved = [fate for fate in raising[key] if not fate.is_unchanged]
        close = closing.get(key)
        records = [cast(RedFlag, record) for record in flags[key] if cast(RedFlag, record).date]
        for problem in check_close(episode, records):
            if close is not None and not close.is_unchanged:
                yield at(close.row, problem)
            for fate in moved if close is None or close.is_unchanged else ():
                if check_close(episode, [cast(RedFlag, fate.record)]):
                    yield at(fate.row, _on_closed(problem, episode, fate))


def _on_closed(problem: Problem, episode: Episode, fate: Fate) -> Problem:
    closed = episode.discharged_on
    return Problem(
        "flag",
        tr(
            "The episode was closed as {discharge_reason} on {isoformat}, which a "
            "red flag not cleared contradicts.",
            discharge_reason=episode.discharge_reason,
            isoformat=closed.isoformat() if closed else "",
        ),
        tr("Give the day it was cleared, or close the episode as transferred."),
        cast(RedFlag, fate.record).flag,
    )


def snoozed_too_often(
    fates: Fates, stored: OnFile, episodes: Mapping[EpisodeKey, Episode], pathways: Pathways
) -> Iterator[CellProblem]:
    """A third snooze in a row that this file makes, wherever in the row its own stands."""
    moved: dict[EpisodeKey, dict[date, Fate]] = defaultdict(dict)
    for fate in fates.get(DECISIONS_TABLE, ()):
        decision = cast(Decision, fate.record)
        if not fate.is_unchanged and decision.date is not None:
            moved[fate.key][decision.date] = fate
    decisions = _by_episode(DECISIONS_TABLE, fates, stored)
    for key, own in moved.items():
        limit = thresholds_of(_pathway(episodes.get(key), pathways)).snooze_max_consecutive
        row: list[Decision] = []
        for record in sorted(
            (cast(Decision, each) for each in decisions[key] if cast(Decision, each).date),
            key=lambda each: each.date,
        ):
            row = [*row, record] if record.decision == "snooze" else []
            if len(row) <= limit:
                continue
            blamed = next((own[each.date] for each in reversed(row) if each.date in own), None)
            if blamed is not None:
                yield at(blamed.row, snooze_problem(cast(Decision, blamed.record), limit))


def studies_of_one_name(fates: Fates, stored: OnFile) -> Iterator[CellProblem]:
    """A study mended into the name of another one that is stored."""
    touched = {fate.held.row for fate in fates.get(IMAGING, ()) if fate.held is not None}
    names = {
        name_of(IMAGING, *held.key, held.record)
        for held in stored.get(IMAGING, ())
        if held.row not in touched
    }
    for fate in fates.get(IMAGING, ()):
        if name_of(IMAGING, fate.row.patient_id, fate.row.episode_id, fate.record) in names:
            yield at(
                fate.row,
                Problem(
                    "modality",
                    tr("Another study of this side with the same request is on file."),
                    tr("Correct its dates, or leave the row out."),
                    str(getattr(fate.record, "modality", "")),
                ),
            )


def activities_alike(fates: Fates, stored: OnFile) -> Iterator[CellProblem]:
    """An activity of one day that differs from another of that day in capitals only (PS02)."""
    names: dict[tuple[EpisodeKey, date, str], str] = {}
    for held in stored.get(PSFS, ()):
        score = cast(ActivityScore, held.record)
        names[held.key, score.date, score.activity.casefold()] = score.activity
    for fate in fates.get(PSFS, ()):
        score = cast(ActivityScore, fate.record)
        key = fate.key, score.date, score.activity.casefold()
        if fate.is_new and names.setdefault(key, score.activity) != score.activity:
            yield at(
                fate.row,
                Problem(
                    "activity",
                    tr(
                        "This is the activity “{names}” of that day in other capitals.",
                        names=names[key],
                    ),
                    tr("Write it the same way, or leave the row out."),
                    score.activity,
                ),
            )


def caps(
    fates: Fates, episodes: Mapping[EpisodeKey, Episode], pathways: Pathways
) -> Iterator[CellProblem]:
    """Warnings of decisions that are kept as typed and counted as capped."""
    for fate in fates.get(DECISIONS_TABLE, ()):
        decision = cast(Decision, fate.record)
        if decision.date is None or decision.until is None:
            continue
        pathway = _pathway(episodes.get(fate.key), pathways)
        for problem in warnings_of(decision, pathway):
            yield at(fate.row, problem)


def _pathway(episode: Episode | None, pathways: Pathways) -> Pathway | None:
    return None if episode is None else pathways.get(episode.condition)


def _by_episode(table: Table, fates: Fates, stored: OnFile) -> dict[EpisodeKey, list[object]]:
    """An episode's rows as they would be: the stored ones, with the file's in their place."""
    replaced = {fate.held.row for fate in fates.get(table, ()) if fate.held is not None}
    rows: dict[EpisodeKey, list[object]] = defaultdict(list)
    for held in stored.get(table, ()):
        if held.row not in replaced:
            rows[held.key].append(held.record)
    for fate in fates.get(table, ()):
        rows[fate.key].append(fate.record)
    return rows
