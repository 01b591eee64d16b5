"""Small ways to write a plan down in a test; days are counted back from TODAY."""

from rehabdesk.domain.records import (
    ExerciseSession,
    Finding,
    LoadingTest,
    PainEntry,
    PhaseStart,
    Prescription,
    Screen,
    StrengthTrial,
)
from tests.domain.helpers import ago


def pain(days_ago: int, activity: str, score: int) -> PainEntry:
    return PainEntry(ago(days_ago), activity, score)


def phase(days_ago: int, number: int) -> PhaseStart:
    return PhaseStart(ago(days_ago), number)


def loaded(
    days_ago: int,
    before: int | None,
    during: int | None,
    next_morning: int | None,
    task: str = "strength_session",
) -> LoadingTest:
    return LoadingTest(ago(days_ago), task, before, during, next_morning)


def bridges(days_ago: int, left: float, right: float) -> tuple[StrengthTrial, ...]:
    return both_sides(days_ago, "single_leg_bridge", left, right, "reps")


def both_sides(
    days_ago: int, test: str, left: float, right: float, unit: str
) -> tuple[StrengthTrial, ...]:
    return (
        StrengthTrial(ago(days_ago), test, "left", left, unit),
        StrengthTrial(ago(days_ago), test, "right", right, unit),
    )


def found(days_ago: int, item: str, present: str = "yes", value: float | None = None) -> Finding:
    return Finding(ago(days_ago), item, present, value)


def screened(days_ago: int) -> Screen:
    return Screen(ago(days_ago), "Sam Physio")


def dose(days_ago: int, exercise: str = "glute_bridge", **fields: object) -> Prescription:
    return Prescription(ago(days_ago), exercise, **fields)  # type: ignore[arg-type]


def done(days_ago: int, exercise: str = "glute_bridge", answer: str = "yes") -> ExerciseSession:
    return ExerciseSession(ago(days_ago), exercise, done=answer)
