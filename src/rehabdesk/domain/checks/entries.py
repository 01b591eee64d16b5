"""What one row of an episode's record may not be, judged on its own."""

import datetime as dt
import math
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rehabdesk.domain.checks.columns import column_problems
from rehabdesk.domain.checks.keys import Keys, keys_of
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import (
    Decision,
    Entry,
    ExerciseSession,
    ImagingStudy,
    Outcome,
    PainEntry,
    PhaseStart,
    RedFlag,
    Run,
    StrengthTrial,
    Visit,
)
from rehabdesk.domain.tables import INSTRUMENTS

NPRS = (0, 10)
RPE = (0.0, 10.0)
SHORTEST_NOTE = 10
"""A decision's note has at least this many characters."""


def check_entry(record: Entry, today: dt.date, pathways: Pathways) -> list[Problem]:
    """What is wrong with one row on its own; each problem names its column."""
    return check_row(record, today, keys_of(pathways))


def check_row(record: Entry, today: dt.date, keys: Keys) -> list[Problem]:
    """As ``check_entry``, for a caller who has gathered the pathways' keys."""
    problems = list(column_problems(record, today, keys))
    refused = {problem.field for problem in problems}  # said once, by the column's own rule
    own = _OWN_RULES.get(type(record))
    if own is not None:
        problems.extend(p for p in own(record, keys) if p.field not in refused)
    return problems


def _pain(entry: PainEntry, keys: Keys) -> Iterator[Problem]:
    if entry.score is not None and not NPRS[0] <= entry.score <= NPRS[1]:
        yield Problem(
            "score",
            "Pain is scored from 0 to 10.",
            "Type a whole number from 0 to 10.",
            f"{entry.score:g}",
        )


def _run(run: Run, keys: Keys) -> Iterator[Problem]:
    if run.distance_km is not None and not run.distance_km > 0:
        yield Problem(
            "distance_km",
            "A run's distance is more than 0 km.",
            "Type the distance in km.",
            f"{run.distance_km:g}",
        )
    if run.rpe is not None and not RPE[0] <= run.rpe <= RPE[1]:
        yield Problem(
            "rpe",
            "Perceived exertion is rated from 0 to 10.",
            "Type a number from 0 to 10.",
            f"{run.rpe:g}",
        )
    yield from _not_negative(run, "duration_min", "cadence_spm")


def _strength(trial: StrengthTrial, keys: Keys) -> Iterator[Problem]:
    if trial.value is not None and not trial.value > 0:
        yield Problem(
            "value",
            "A strength value is more than 0.",
            "Type what was measured.",
            f"{trial.value:g}",
        )
    units = keys.units.get(trial.test)
    if units is not None and trial.unit and trial.unit not in units:
        yield Problem(
            "unit",
            f"{trial.test} is not measured in {trial.unit}.",
            f"Use {' or '.join(sorted(units))}.",
            trial.unit,
        )


def _outcome(outcome: Outcome, keys: Keys) -> Iterator[Problem]:
    if outcome.instrument not in INSTRUMENTS or outcome.score is None:
        return
    low, high = INSTRUMENTS[outcome.instrument]
    if not low <= outcome.score <= high:
        yield Problem(
            "score",
            f"{outcome.instrument} goes from {low:g} to {high:g}.",
            f"Type its total, from {low:g} to {high:g}.",
            f"{outcome.score:g}",
        )


def _visit(visit: Visit, keys: Keys) -> Iterator[Problem]:
    yield from _not_negative(visit, "sitting_min", "driving_min")


def _red_flag(flag: RedFlag, keys: Keys) -> Iterator[Problem]:
    yield from _order(
        flag, "date", "cleared_on", "The flag is cleared before the day it was raised."
    )


def _imaging(study: ImagingStudy, keys: Keys) -> Iterator[Problem]:
    if study.requested_on is None and study.done_on is None:
        yield Problem(
            "requested_on",
            "The study has neither a request nor a day it was done.",
            "Fill in requested_on or done_on.",
        )
    yield from _order(study, "requested_on", "booked_for", "It is booked for before its request.")
    yield from _order(study, "requested_on", "done_on", "It was done before its request.")
    yield from _order(study, "requested_on", "cancelled_on", "It was cancelled before its request.")
    yield from _order(study, "done_on", "reported_on", "The report is before the study.")
    if study.reported_on is not None and study.done_on is None:
        yield Problem(
            "reported_on",
            "There is a report but no day the study was done.",
            "Fill in done_on.",
            study.reported_on.isoformat(),
        )
    if study.done_on is not None and study.cancelled_on is not None:
        yield Problem(
            "cancelled_on",
            "The study can't be both done and cancelled.",
            "Keep the one that happened.",
            study.cancelled_on.isoformat(),
        )


def _decision(decision: Decision, keys: Keys) -> Iterator[Problem]:
    yield from _order(decision, "date", "until", "The decision ends before it begins.")
    if decision.note and len(decision.note.strip()) < SHORTEST_NOTE:
        yield Problem(
            "note",
            f"The note is shorter than {SHORTEST_NOTE} characters.",
            "Say in a sentence why imaging waits.",
            decision.note,
        )


def _exercise(session: ExerciseSession, keys: Keys) -> Iterator[Problem]:
    yield from _not_negative(session, "sets", "reps", "hold_s", "load_kg")


def _phase(start: PhaseStart, keys: Keys) -> Iterator[Problem]:
    if start.phase is not None and start.phase not in keys.phases:
        yield Problem(
            "phase",
            "There is no such phase.",
            f"Use {min(keys.phases, default=0)} to {max(keys.phases, default=0)}.",
            f"{start.phase:g}",
        )


def _not_negative(record: Entry, *names: str) -> Iterator[Problem]:
    for name in names:
        value = getattr(record, name)
        if value is not None and (value < 0 or math.isnan(value)):
            yield Problem(name, "This can't be less than 0.", "Type 0 or more.", f"{value:g}")


def _order(record: Entry, first: str, then: str, message: str) -> Iterator[Problem]:
    """``then`` may not be before ``first``; said of ``then``."""
    start, end = getattr(record, first), getattr(record, then)
    if start is not None and end is not None and end < start:
        yield Problem(then, message, f"Use a day from {start.isoformat()} on.", end.isoformat())


_OWN_RULES: Mapping[type, Callable[[Any, Keys], Iterator[Problem]]] = {
    PainEntry: _pain,
    Run: _run,
    StrengthTrial: _strength,
    Outcome: _outcome,
    Visit: _visit,
    RedFlag: _red_flag,
    ImagingStudy: _imaging,
    Decision: _decision,
    ExerciseSession: _exercise,
    PhaseStart: _phase,
}
