"""The numbers of an invented episode: pain, runs, strength, outcomes."""

import datetime as dt
from collections.abc import Iterator
from random import Random

from rehabdesk.demo.timeline import DAY, Timeline
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.records import ActivityScore, Outcome, PainEntry, Run, StrengthTrial
from rehabdesk.domain.strength_protocol import protocol_fields, write_protocol

_KINDS = ("easy", "easy", "easy", "long", "tempo", "hill", "interval")
_ACTIVITIES = (
    "Sit through a film",
    "Drive to work",
    "Run 5 km on the flat",
    "Run uphill",
    "Climb two flights of stairs",
    "Tie my shoes",
    "Play football with the children",
    "Stand up after an hour at the desk",
)
_TYPED = {
    "angle": "90°",
    "device": "hand-held, clinic",
    "box cm": "60",
    "knee angle": "20°",
    "step cm": "20",
}
"""How the fields of a protocol that are typed freely are filled in."""
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
    line: Timeline, side: str, pathway: Pathway, rng: Random, attended: tuple[dt.date, ...]
) -> tuple[StrengthTrial, ...]:
    """A test by repetitions and one by force on both sides, every third visit."""
    most, force = rng.randint(20, 32), rng.uniform(170, 290)
    tested = (
        (_test_in("reps", pathway), "reps", lambda level: float(max(1, round(most * level)))),
        (_test_in("N", pathway), "N", lambda level: round(force * level, 1)),
    )
    weak = "left" if side == "left" else "right"
    trials = []
    for day in attended[::3]:
        recovered = line.progress(day) if line.story.course != "worsening" else 0.1
        share = 0.68 + 0.27 * recovered + rng.uniform(-0.03, 0.03)
        for limb in ("left", "right"):
            level = share if limb == weak else rng.uniform(0.97, 1.02)
            for test, unit, value in tested:
                if test:
                    trials.append(
                        StrengthTrial(day, test, limb, value(level), unit, row_id=row_id(rng))
                    )
    return tuple(trials)


def _test_in(unit: str, pathway: Pathway) -> str:
    """The pathway's first test in this unit; "" where it has none."""
    return next((test.key for test in pathway.strength_tests if unit in test.units), "")


def by_protocol(
    trials: tuple[StrengthTrial, ...], pathway: Pathway, line: Timeline, rng: Random
) -> tuple[StrengthTrial, ...]:
    """The trials with how they were done: a lever for a force, and the pain during each.

    Now and then another device is used half way, so that values stop being comparable.
    """
    lever = float(rng.randint(30, 38))
    changed = rng.random() < 0.15
    ways = {test.key: _ways(test, rng) for test in pathway.strength_tests}
    return tuple(
        trial._replace(
            protocol=ways[trial.test][changed and line.progress(trial.date) > 0.5],
            lever_cm=lever if trial.unit == "N" else None,
            nprs=min(10, max(0, round(0.4 * line.pain(trial.date)))),
        )
        for trial in trials
    )


def _ways(test: StrengthTest, rng: Random) -> tuple[str, str]:
    """A test's protocol as this clinic does it, and the same with the last field otherwise."""
    fields = protocol_fields(test)
    usual = {
        field.name: rng.choice(field.choices) if field.choices else _TYPED.get(field.name, "usual")
        for field in fields
    }
    other = {**usual, fields[-1].name: "new one"} if fields else usual
    return write_protocol(usual), write_protocol(other)


def activities(
    line: Timeline, rng: Random, attended: tuple[dt.date, ...]
) -> tuple[ActivityScore, ...]:
    """Three activities that the patient named at the first visit, scored at every fourth."""
    named = rng.sample(_ACTIVITIES, 3)
    return tuple(
        ActivityScore(day, activity, max(0, min(10, round(_well(line, day) * 9 + rng.gauss(0, 1)))))
        for day in attended[::4]
        for activity in named
    )


def _well(line: Timeline, day: dt.date) -> float:
    return 1 - min(9.0, line.pain(day)) / 10


def outcomes(
    line: Timeline,
    pathway: Pathway,
    attended: tuple[dt.date, ...],
    scored: tuple[ActivityScore, ...],
) -> tuple[Outcome, ...]:
    """Totals of the pathway's measures at every fourth visit; PSFS is its activities' mean."""
    known = {str((row.data or {})["instrument"]) for row in pathway.section("outcomes")}
    scores: list[Outcome] = []
    for day in attended[::4]:
        own = [each.score for each in scored if each.date == day]
        totals = {
            "VISA-H": float(round(15 + 80 * _well(line, day))),
            "LEFS": float(round(28 + 50 * _well(line, day))),
            "PSFS": round(sum(own) / len(own), 1),
        }
        scores.extend(Outcome(day, name, score) for name, score in totals.items() if name in known)
    if len(attended) > 4 and "GROC" in known:
        change = round((line.baseline - line.pain(attended[-1])) / line.baseline * 7)
        total = float(max(-7, min(7, change)))
        scores.append(Outcome(attended[-1], "GROC", total, "15-point"))
    return tuple(scores)
