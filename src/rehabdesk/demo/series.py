"""The numbers of an invented episode: pain, runs, strength, exercises, outcomes, phases."""

import datetime as dt
from collections.abc import Iterator
from random import Random

from rehabdesk.demo.timeline import DAY, Timeline
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import (
    ExerciseSession,
    Outcome,
    PainEntry,
    PhaseStart,
    Run,
    StrengthTrial,
)

_PHASE_DAYS = (0, 12, 28, 50, 78)
_KINDS = ("easy", "easy", "easy", "long", "tempo", "hill", "interval")
_RPE = {"easy": 3, "long": 5, "tempo": 6, "hill": 7, "interval": 8, "race": 9}


def row_id(rng: Random) -> str:
    return f"{rng.getrandbits(128):032x}"


def pain(
    line: Timeline, rng: Random, attended: frozenset[dt.date], decided_on: dt.date | None
) -> tuple[PainEntry, ...]:
    """A diary of worst pain, and more activities at visits, where the clinician asks."""
    entries: list[PainEntry] = []
    ceiling = 10
    last = line.discharged_on or line.end
    for offset in range((last - line.first_seen).days + 1):
        day = line.first_seen + offset * DAY
        at_visit = day in attended
        if not at_visit and (line.in_gap(day) or rng.random() > 0.6 or day > line.end):
            continue
        worst = min(ceiling, _score(line, line.pain(day), rng.gauss(0, 0.6)))
        if day == decided_on and line.story.decision != "void":
            ceiling = min(10, worst + 1)  # a rise by two would void the decision
        entries.append(PainEntry(day, "worst", worst))
        if at_visit:
            entries.extend(_asked(day, worst, rng))
    return tuple(entries)


def _score(line: Timeline, level: float, ups_and_downs: float) -> int:
    """A whole score; only an episode that resolves ever reaches 0."""
    if line.story.course == "resolved" and level < 0.5:
        return 0
    return min(9, max(1, round(level + ups_and_downs)))


def _asked(day: dt.date, worst: int, rng: Random) -> Iterator[PainEntry]:
    shares = (("average", 0.6), ("sitting", 0.8), ("running", 0.7), ("next_morning", 0.5))
    for activity, share in shares:
        yield PainEntry(day, activity, round(worst * share))
    if rng.random() < 0.4:
        yield PainEntry(day, "stretching", round(worst * 0.9))


def runs(line: Timeline, rng: Random) -> tuple[Run, ...]:
    """A running log from ten weeks before onset; less from the first visit on, then building up."""
    if rng.random() < 0.07:
        return ()
    longest, made = rng.uniform(9, 16), list[Run]()
    spike_on = line.end - rng.randint(3, 9) * DAY if line.story.spike else None
    day = line.onset - rng.randint(25, 55) * DAY
    last = line.discharged_on or line.end
    while day <= last:
        missed = line.in_gap(day) and day != spike_on
        if day == spike_on or (not missed and rng.random() < 0.4):
            kind, share = _session(line, day, rng)
            metres = max(2000, round(longest * share * 10) * 100)
            recent = [run.distance_km for run in made if 1 <= (day - run.date).days <= 30]
            if recent and day > line.onset:
                metres = min(metres, round(max(recent) * 10.6) * 100)
            if day == spike_on and recent:
                metres = round(max(recent) * rng.uniform(11.6, 14.5)) * 100
            made.append(_run(day, metres / 1000, kind, rng))
        day += DAY
    return tuple(made)


def _session(line: Timeline, day: dt.date, rng: Random) -> tuple[str, float]:
    if day < line.first_seen:
        kind = rng.choice(_KINDS)
        return kind, 1.0 if kind == "long" else rng.uniform(0.45, 0.75)
    weeks = (day - line.first_seen).days / 7
    kind = "easy" if weeks < 6 or rng.random() < 0.7 else rng.choice(_KINDS)
    return kind, min(0.9, 0.32 + 0.045 * weeks) * rng.uniform(0.8, 1.0)


def _run(day: dt.date, km: float, kind: str, rng: Random) -> Run:
    return Run(
        date=day,
        distance_km=km,
        time=dt.time(rng.choice((6, 7, 12, 17, 18)), rng.randrange(0, 60, 5)),
        duration_min=round(km * rng.uniform(5.1, 6.7), 1),
        kind=kind,
        rpe=float(_RPE[kind]),
        cadence_spm=float(rng.randint(158, 178)),
        notes="Felt it on the last hill." if kind == "hill" and rng.random() < 0.3 else "",
        row_id=row_id(rng),
    )


def strength(
    line: Timeline, side: str, rng: Random, attended: tuple[dt.date, ...]
) -> tuple[StrengthTrial, ...]:
    """The single-leg bridge and the knee flexors on both sides, every third visit."""
    bridge, force = rng.randint(20, 32), rng.uniform(170, 290)
    weak = "left" if side == "left" else "right"
    trials = []
    for day in attended[::3]:
        recovered = line.progress(day) if line.story.course != "worsening" else 0.1
        share = 0.68 + 0.27 * recovered + rng.uniform(-0.03, 0.03)
        for limb in ("left", "right"):
            level = share if limb == weak else rng.uniform(0.97, 1.02)
            for test, value, unit in (
                ("single_leg_bridge", float(max(1, round(bridge * level))), "reps"),
                ("knee_flexion", round(force * level, 1), "N"),
            ):
                trials.append(StrengthTrial(day, test, limb, value, unit, row_id=row_id(rng)))
    return tuple(trials)


def exercises(line: Timeline, pathway: Pathway, rng: Random) -> tuple[ExerciseSession, ...]:
    """Three or four days a week of what the phase asks for, with days that were left out."""
    diligence = rng.choice((0.55, 0.85, 0.92, 0.96))
    last = line.discharged_on or line.end
    sessions = []
    for offset in range(1, (min(last, line.end) - line.first_seen).days + 1):
        day = line.first_seen + offset * DAY
        if offset % 7 not in (1, 3, 5) or line.in_gap(day):
            continue
        phase = max(1, _phase_on(line, day))
        fitting = [each for each in pathway.exercises if phase in each.phases][:4]
        done = "yes" if rng.random() < diligence else "no"
        for exercise in rng.sample(fitting, min(len(fitting), 2 if offset % 7 == 3 else 1)):
            hold = exercise.key in ("isometric_hold", "hamstring_stretch")
            sessions.append(
                ExerciseSession(
                    date=day,
                    exercise=exercise.key,
                    sets=float(rng.choice((3, 4, 5) if hold else (3, 4))),
                    reps=None if hold else float(rng.choice((8, 10, 12, 15))),
                    hold_s=float(rng.choice((30, 40, 45))) if hold else None,
                    load_kg=float(rng.randrange(10, 50, 5)) if "thrust" in exercise.key else None,
                    done=done,
                    row_id=row_id(rng),
                )
            )
    return tuple(sessions)


def phases(line: Timeline) -> tuple[PhaseStart, ...]:
    """Phase 0 at the first visit, then onward; a worsening episode stays early."""
    reached = 2 if line.story.course == "worsening" else len(_PHASE_DAYS)
    starts = ((line.first_seen + days * DAY, phase) for phase, days in enumerate(_PHASE_DAYS))
    return tuple(PhaseStart(day, phase) for day, phase in starts if day <= line.end)[:reached]


def _phase_on(line: Timeline, day: dt.date) -> int:
    since = (day - line.first_seen).days
    return max(phase for phase, days in enumerate(_PHASE_DAYS) if days <= since)


def outcomes(line: Timeline, attended: tuple[dt.date, ...]) -> tuple[Outcome, ...]:
    """Totals of the outcome measures at the first visit and every fourth."""
    scores = []
    for day in attended[::4]:
        well = 1 - min(9.0, line.pain(day)) / 10
        scores.append(Outcome(day, "VISA-H", float(round(15 + 80 * well))))
        scores.append(Outcome(day, "PSFS", round(1 + 8.5 * well, 1)))
        scores.append(Outcome(day, "LEFS", float(round(28 + 50 * well))))
    if len(attended) > 4:
        change = round((line.baseline - line.pain(attended[-1])) / line.baseline * 7)
        scores.append(Outcome(attended[-1], "GROC", float(max(-7, min(7, change)))))
    return tuple(scores)
