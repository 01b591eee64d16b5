"""How often the programme was done (CONTRACT 4.5)."""

from dataclasses import dataclass
from datetime import date, timedelta

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import ExerciseSession, Facts
from rehabdesk.domain.series import after, upto

WEEK_DAYS = 7
LOGGED_DAYS = 28


@dataclass(frozen=True, slots=True)
class AdherenceFigures:
    """Distinct days with an exercise done in the last 7 days, beside the pathway's target."""

    sessions_7d: int
    target_min: int
    target_max: int
    last_on: date | None = None
    """The last day exercises were written down, done or not; ``None`` where they never were."""


def adherence_of(
    exercises: tuple[ExerciseSession, ...], today: date, pathway: Pathway
) -> AdherenceFigures:
    """The adherence of sessions that end with ``today``; a row counts when it says it was done."""
    week = after(exercises, today - timedelta(days=WEEK_DAYS))
    days = {session.date for session in week if session.done == "yes"}
    last_on = exercises[-1].date if exercises else None
    return AdherenceFigures(len(days), pathway.sessions_min, pathway.sessions_max, last_on)


def is_logged(exercises: tuple[ExerciseSession, ...], today: date) -> bool:
    """Whether the programme was written down at all in the last 28 days, done or not."""
    return bool(after(exercises, today - timedelta(days=LOGGED_DAYS)))


def adherence_figures(facts: Facts, today: date, pathway: Pathway) -> AdherenceFigures:
    """Sessions in the 7 days up to ``today``, beside the pathway's target."""
    return adherence_of(upto(facts.exercises, today), today, pathway)
