"""How a runner ran before the onset, and what of it is still to come back, in order (RL13)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rehabdesk.domain.load import metres
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.running.kinds import is_hilly
from rehabdesk.domain.series import after, since, upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Limit

USUAL_DAYS = 56
"""The running of the eight weeks before the onset is what is usual."""
RECENT_DAYS = 30
WEEK_DAYS = 7
PACE_KINDS = frozenset({"tempo", "interval", "race"})


class Step(StrEnum):
    """One variable that may change at a time; hills and sprints come last."""

    DISTANCE = "distance"
    FREQUENCY = "frequency"
    PACE = "pace"
    HILLS = "hills"
    SPRINTS = "sprints"

    def say(self, limit_km: float, longest: str) -> str:
        """The step as an instruction to the runner; the limit is unrounded, to the metre."""
        if self is Step.DISTANCE:
            return tr("Distance: up to {cap}, flat and easy", cap=Limit(limit_km))
        if self is Step.FREQUENCY:
            return tr(
                "Frequency: one more run this week, flat and easy, up to {longest}", longest=longest
            )
        if self is Step.PACE:
            return tr("Pace: part of a run quicker, flat, up to {longest}", longest=longest)
        if self is Step.HILLS:
            return tr("Hills: part of an easy run on hills, up to {longest}", longest=longest)
        return tr("Sprints: a few short ones in an easy run, up to {longest}", longest=longest)


@dataclass(frozen=True, slots=True)
class Usual:
    """The running of the eight weeks before the onset."""

    longest_km: float
    runs_a_week: float
    steps: frozenset[Step]
    """The kinds of work that belonged to it."""


def before_onset(facts: Facts) -> Usual | None:
    """The usual running; ``None`` where the onset or the running before it is not known."""
    onset = facts.episode.onset_date
    if onset is None:
        return None
    day_before = onset - timedelta(days=1)
    runs = since(upto(facts.runs, day_before), onset - timedelta(days=USUAL_DAYS))
    if not runs:
        return None
    weeks = min(USUAL_DAYS, (onset - runs[0].date).days) / WEEK_DAYS
    return Usual(max(run.distance_km for run in runs), len(runs) / max(1.0, weeks), _kinds_of(runs))


def next_step(runs: Sequence[Run], usual: Usual | None, today: date) -> Step | None:
    """The first variable that is not back at its usual; distance where the usual is not known.

    ``None`` where all of it is back.
    """
    if usual is None:
        return Step.DISTANCE
    recent = after(upto(tuple(runs), today), today - timedelta(days=RECENT_DAYS))
    longest = max((run.distance_km for run in recent), default=0.0)
    week = after(recent, today - timedelta(days=WEEK_DAYS))
    if metres(longest) < metres(usual.longest_km):
        return Step.DISTANCE
    if len(week) + 0.5 < usual.runs_a_week:
        return Step.FREQUENCY
    done = _kinds_of(recent)
    missing = (step for step in Step if step in usual.steps and step not in done)
    return next(missing, None)


def _kinds_of(runs: Sequence[Run]) -> frozenset[Step]:
    found = set()
    for run in runs:
        if run.kind in PACE_KINDS:
            found.add(Step.PACE)
        if is_hilly(run):
            found.add(Step.HILLS)
        if run.kind == "sprint":
            found.add(Step.SPRINTS)
    return frozenset(found)
