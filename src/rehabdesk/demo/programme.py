"""The programme of an invented episode: phases, doses, days done, loading tests."""

import datetime as dt
from collections.abc import Sequence
from random import Random

from rehabdesk.demo.series import row_id
from rehabdesk.demo.timeline import DAY, Timeline
from rehabdesk.domain.pathway import Exercise, Pathway
from rehabdesk.domain.records import ExerciseSession, LoadingTest, PhaseStart, Prescription

_PHASE_DAYS = (0, 12, 28, 50, 78)
_EARLY = "Earlier than its criteria: a race is entered, agreed with the patient."
_SETS, _HOLD_SETS = (3, 4), (3, 4, 5)
_REPS, _HOLDS = (8, 10, 12, 15), (30, 40, 45)


def phases(line: Timeline, pathway: Pathway, clinician: str, rng: Random) -> tuple[PhaseStart, ...]:
    """Phase 0 at the first visit, then onward; a worsening episode stays early."""
    reached = 2 if line.story.course == "worsening" else len(_PHASE_DAYS)
    starts = []
    for phase, days in list(enumerate(_PHASE_DAYS))[:reached]:
        day = line.first_seen + days * DAY
        if day > line.end:
            break
        unmet = _unmet(pathway, phase, rng)
        reason = _EARLY if unmet else ("Tolerates the load." if phase else "Load to be settled.")
        starts.append(PhaseStart(day, phase, clinician, reason, unmet))
    return tuple(starts)


def _unmet(pathway: Pathway, phase: int, rng: Random) -> str:
    """Now and then one criterion of the phase before was not met."""
    asked = [
        row.id
        for row in pathway.section("phase_criteria")
        if (row.data or {}).get("phase") == phase - 1 and (row.data or {}).get("kind") == "progress"
    ]
    return rng.choice(asked) if asked and rng.random() < 0.15 else ""


def prescriptions(
    pathway: Pathway, starts: Sequence[PhaseStart], clinician: str, rng: Random
) -> tuple[Prescription, ...]:
    """Two or three exercises from the day of each phase; what the next leaves out is stopped."""
    made: list[Prescription] = []
    for start in starts:
        chosen = {each.key: each for each in _fitting(pathway, start.phase, rng)}
        newest = {dose.exercise: place for place, dose in enumerate(made)}
        for exercise, place in newest.items():
            if exercise not in chosen and made[place].stopped_on is None:
                made[place] = made[place]._replace(stopped_on=start.date)
        made.extend(_dose(exercise, start, clinician, rng) for exercise in chosen.values())
    return tuple(made)


def _fitting(pathway: Pathway, phase: int, rng: Random) -> list[Exercise]:
    """Exercises of the phase without a gate to open first; for phase 0, those of phase 1."""
    fitting = [
        exercise
        for exercise in pathway.exercises
        if max(1, phase) in exercise.phases and "gate_activity" not in (exercise.row.data or {})
    ]
    return rng.sample(fitting, min(len(fitting), rng.choice((2, 3))))


def _dose(exercise: Exercise, start: PhaseStart, clinician: str, rng: Random) -> Prescription:
    held = "hold" in exercise.key or "stretch" in exercise.key
    loaded = start.phase >= 2 and not held and rng.random() < 0.5
    return Prescription(
        date=start.date,
        exercise=exercise.key,
        sets=float(rng.choice(_HOLD_SETS if held else _SETS)),
        reps=None if held else float(rng.choice(_REPS)),
        hold_s=float(rng.choice(_HOLDS)) if held else None,
        load_kg=float(rng.randrange(5, 15) * start.phase) if loaded else None,
        per_week=float(rng.choice((3, 3, 4))),
        clinician=clinician,
    )


def exercises(
    line: Timeline, doses: Sequence[Prescription], rng: Random
) -> tuple[ExerciseSession, ...]:
    """Three days a week of what is prescribed, with days that were left out."""
    diligence = rng.choice((0.55, 0.85, 0.92, 0.96))
    last = min(line.discharged_on or line.end, line.end)
    sessions = []
    for offset in range(1, (last - line.first_seen).days + 1):
        day = line.first_seen + offset * DAY
        if offset % 7 not in (1, 3, 5) or line.in_gap(day):
            continue
        done = "yes" if rng.random() < diligence else "no"
        current = _current(doses, day)
        for dose in rng.sample(current, min(len(current), 2 if offset % 7 == 3 else 1)):
            sessions.append(
                ExerciseSession(
                    date=day,
                    exercise=dose.exercise,
                    sets=dose.sets,
                    reps=dose.reps,
                    hold_s=dose.hold_s,
                    load_kg=dose.load_kg,
                    done=done,
                    row_id=row_id(rng),
                )
            )
    return tuple(sessions)


def _current(doses: Sequence[Prescription], day: dt.date) -> list[Prescription]:
    """The doses in force that day, the newest of each exercise."""
    in_force = {
        dose.exercise: dose
        for dose in doses
        if dose.date <= day and (dose.stopped_on is None or day < dose.stopped_on)
    }
    return list(in_force.values())


def loading_tests(
    line: Timeline, pathway: Pathway, starts: Sequence[PhaseStart], rng: Random
) -> tuple[LoadingTest, ...]:
    """The phase's own test about weekly; the morning after the very last day is not known yet."""
    made = []
    day = line.first_seen + rng.randint(3, 6) * DAY
    while day <= line.end:
        task = _task(pathway, starts, day)
        if task and not line.in_gap(day):
            made.append(_tested(line, task, day, rng))
        day += rng.randint(5, 9) * DAY
    return tuple(made)


def _task(pathway: Pathway, starts: Sequence[PhaseStart], day: dt.date) -> str:
    phase = max((start.phase for start in starts if start.date <= day), default=0)
    fitting = [
        str((row.data or {})["key"])
        for row in pathway.section("loading_tests")
        if phase in _phases_of(row.data)
    ]
    return fitting[0] if fitting else ""


def _phases_of(data: object) -> Sequence[object]:
    phases = data.get("phases", ()) if isinstance(data, dict) else ()
    return phases if isinstance(phases, list) else ()


def _tested(line: Timeline, task: str, day: dt.date, rng: Random) -> LoadingTest:
    level = 0.5 * line.pain(day)
    before = max(0, min(10, round(level + rng.gauss(0, 0.4))))
    during = max(0, min(10, before + rng.choice((0, 1, 1, 2))))
    worse = line.story.course == "worsening" or rng.random() < 0.15
    morning = None if day >= line.as_of else min(10, before + (1 if worse else 0))
    return LoadingTest(day, task, before, during, morning)
