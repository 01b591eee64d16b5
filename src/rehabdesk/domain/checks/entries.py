"""What one row of an episode's record may not be, judged on its own."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from rehabdesk.domain.checks import reasoning
from rehabdesk.domain.checks.columns import column_problems
from rehabdesk.domain.checks.keys import Keys, keys_of
from rehabdesk.domain.checks.ranges import in_order, not_negative, nprs, on_scale
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
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import INSTRUMENTS

RPE = (0.0, 10.0)
LEVER_CM = (10.0, 60.0)
STRONGEST_N = 1500
"""A force above this, in newtons, is a slip of the unit (CLINICAL section 5)."""
NIGHTS = (0.0, 7.0)
TOLERATED_MIN = (0.0, 240.0)
"""Minutes of sitting or driving that are asked about (CLINICAL PN01); files may say more."""
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
    yield from nprs(entry, "score")


def _run(run: Run, keys: Keys) -> Iterator[Problem]:
    if run.distance_km is not None and not run.distance_km > 0:
        yield Problem(
            "distance_km",
            tr("A run's distance is more than 0."),
            tr("Correct the distance."),
            f"{run.distance_km:g}",
        )
    yield from on_scale(run, "rpe", RPE, tr("Perceived exertion is rated from 0 to 10."))
    yield from not_negative(run, "duration_min", "cadence_spm", "ascent_m")


def _strength(trial: StrengthTrial, keys: Keys) -> Iterator[Problem]:
    if trial.value is not None and not trial.value > 0:
        yield Problem(
            "value",
            tr("A strength value is more than 0."),
            tr("Type what was measured."),
            f"{trial.value:g}",
        )
    elif trial.value is not None and trial.unit == "N" and trial.value > STRONGEST_N:
        yield Problem(
            "value",
            tr("No limb gives more than {strongest_n} N.", strongest_n=STRONGEST_N),
            tr("Check the value and its unit."),
            f"{trial.value:g}",
        )
    yield from on_scale(trial, "lever_cm", LEVER_CM, tr("A lever is 10 to 60 cm long."))
    yield from nprs(trial, "nprs")
    units = keys.units.get(trial.test)
    if units is not None and trial.unit and trial.unit not in units:
        yield Problem(
            "unit",
            tr("{test} is not measured in {unit}.", test=trial.test, unit=trial.unit),
            tr("Use {sorted}.", sorted=tr(" or ").join(sorted(units))),
            trial.unit,
        )


def _outcome(outcome: Outcome, keys: Keys) -> Iterator[Problem]:
    if outcome.instrument not in INSTRUMENTS or outcome.score is None:
        return
    low, high = INSTRUMENTS[outcome.instrument]
    if not low <= outcome.score <= high:
        yield Problem(
            "score",
            tr(
                "{instrument} goes from {low:g} to {high:g}.",
                instrument=outcome.instrument,
                low=low,
                high=high,
            ),
            tr("Type its total, from {low:g} to {high:g}.", low=low, high=high),
            f"{outcome.score:g}",
        )


def _visit(visit: Visit, keys: Keys) -> Iterator[Problem]:
    yield from not_negative(visit, "sitting_min", "driving_min", "days_off_work")
    yield from on_scale(visit, "nights_woken", NIGHTS, tr("A week has 7 nights."))


def check_tolerated(typed: Visit, stored: Visit | None = None) -> list[Problem]:
    """What is wrong with minutes as typed; what came from a file and is unchanged stands."""
    return [
        problem
        for name in ("sitting_min", "driving_min")
        if stored is None or getattr(typed, name) != getattr(stored, name)
        for problem in on_scale(
            typed, name, TOLERATED_MIN, tr("Minutes tolerated are asked from 0 to 240, four hours.")
        )
    ]


def _red_flag(flag: RedFlag, keys: Keys) -> Iterator[Problem]:
    yield from in_order(
        flag, "date", "cleared_on", tr("The flag is cleared before the day it was raised.")
    )
    if flag.cleared_reason and flag.cleared_on is None:
        yield Problem(
            "cleared_on",
            tr("There is a reason for clearing but no day."),
            tr("Fill in cleared_on, or leave the reason empty."),
        )


def _imaging(study: ImagingStudy, keys: Keys) -> Iterator[Problem]:
    if study.requested_on is None and study.done_on is None:
        yield Problem(
            "requested_on",
            tr("The study has neither a request nor a day it was done."),
            tr("Fill in requested_on or done_on."),
        )
    yield from in_order(study, "requested_on", "booked_for", tr("It is booked before its request."))
    yield from in_order(study, "requested_on", "done_on", tr("It was done before its request."))
    cancelled_early = tr("It was cancelled before its request.")
    yield from in_order(study, "requested_on", "cancelled_on", cancelled_early)
    yield from in_order(study, "done_on", "reported_on", tr("The report is before the study."))
    yield from in_order(study, "reported_on", "acted_on", tr("It was acted on before its report."))
    if study.acted_on is not None and study.reported_on is None:
        yield Problem(
            "acted_on",
            tr("There is no report that could have been acted on."),
            tr("Fill in reported_on."),
            study.acted_on.isoformat(),
        )
    if study.cancel_reason and study.cancelled_on is None:
        yield Problem(
            "cancelled_on",
            tr("There is a reason for the cancelling but no day."),
            tr("Fill in cancelled_on, or leave the reason empty."),
        )
    if study.reported_on is not None and study.done_on is None:
        yield Problem(
            "reported_on",
            tr("There is a report but no day the study was done."),
            tr("Fill in done_on."),
            study.reported_on.isoformat(),
        )
    if study.done_on is not None and study.cancelled_on is not None:
        yield Problem(
            "cancelled_on",
            tr("The study can't be both done and cancelled."),
            tr("Keep the one that happened."),
            study.cancelled_on.isoformat(),
        )


def _decision(decision: Decision, keys: Keys) -> Iterator[Problem]:
    yield from in_order(decision, "date", "until", tr("The decision ends before it begins."))
    if decision.note and len(decision.note.strip()) < SHORTEST_NOTE:
        yield Problem(
            "note",
            tr("The note is shorter than {shortest_note} characters.", shortest_note=SHORTEST_NOTE),
            tr("Say in a sentence why imaging waits."),
            decision.note,
        )


def _exercise(session: ExerciseSession, keys: Keys) -> Iterator[Problem]:
    yield from not_negative(session, "sets", "reps", "hold_s", "load_kg")


def _phase(start: PhaseStart, keys: Keys) -> Iterator[Problem]:
    if start.phase is not None and start.phase not in keys.phases:
        yield Problem(
            "phase",
            tr("There is no such phase."),
            tr(
                "Use {min} to {max}.",
                min=min(keys.phases, default=0),
                max=max(keys.phases, default=0),
            ),
            f"{start.phase:g}",
        )


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
    **reasoning.RULES,
}
