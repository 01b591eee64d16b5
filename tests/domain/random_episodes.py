"""Random episodes whose dates crowd around the edges of the rules."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from rehabdesk.domain.records import (
    Decision,
    Episode,
    ExerciseSession,
    Facts,
    ImagingStudy,
    Outcome,
    PainEntry,
    Patient,
    RedFlag,
    Run,
    StrengthTrial,
    Visit,
)
from tests.domain.helpers import TODAY
from tests.domain.second_reading import TIERS

EDGES = (0, 1, 6, 7, 13, 14, 15, 20, 21, 22, 27, 28, 29, 30, 31, 41, 42, 43)

past = st.one_of(st.sampled_from(EDGES), st.integers(-6, 70)).map(
    lambda number: TODAY - timedelta(days=number)
)
"""A day near an edge of the rules; some lie after TODAY."""


def later(draw: Callable[..., Any], day: date | None, most: int = 45) -> date | None:
    """Perhaps a day on or after ``day``."""
    if day is None or draw(st.booleans()):
        return None
    return day + timedelta(days=draw(st.one_of(st.sampled_from(EDGES), st.integers(0, most))))


@st.composite
def studies(draw: Callable[..., Any]) -> ImagingStudy:
    requested = draw(st.one_of(st.none(), past))
    done = later(draw, requested) if requested else draw(past)
    booked = later(draw, requested)
    cancelled = later(draw, requested) if done is None else None
    return ImagingStudy(
        draw(st.sampled_from(["mri", "ultrasound", "xray"])),
        draw(st.sampled_from(["left", "left", "right", "both"])),
        requested,
        booked,
        done,
        later(draw, done),
        cancelled,
    )


@st.composite
def decisions(draw: Callable[..., Any]) -> Decision:
    made = draw(past)
    until = made + timedelta(days=draw(st.one_of(st.sampled_from(EDGES), st.integers(0, 60))))
    kind = draw(st.sampled_from(["snooze", "decline"]))
    return Decision(made, kind, until, "DC01", "loading comes first")


@st.composite
def flags(draw: Callable[..., Any]) -> RedFlag:
    raised = draw(past)
    return RedFlag(raised, draw(st.sampled_from(sorted(TIERS))), later(draw, raised))


activities = st.sampled_from(["worst", "worst", "average", "sitting"])
scores = st.tuples(past, activities, st.one_of(st.just(0), st.integers(0, 10))).map(
    lambda drawn: PainEntry(*drawn)
)
visits = st.tuples(past, st.sampled_from(["", "none", "some", "significant"])).map(
    lambda drawn: Visit(drawn[0], daily_impact=drawn[1])
)
distances = st.sampled_from([5.0, 10.0, 11.0, 11.1, 13.0, 13.1, 20.0, 20.1])
kinds = st.sampled_from(["", "easy", "long", "hill", "treadmill"])
runs = st.tuples(past, distances, kinds, st.sampled_from([None, 6.5, 7.0])).map(
    lambda drawn: Run(drawn[0], drawn[1], kind=drawn[2], rpe=drawn[3])
)
sides = st.sampled_from(["left", "right"])
forces = st.tuples(
    past,
    st.sampled_from(["knee_flexion", "hip_extension"]),
    sides,
    st.sampled_from([18.0, 20.0, 180.0, 200.0]),
    st.sampled_from(["N", "kg", "Nm"]),
)
bridges = st.tuples(
    past, st.just("single_leg_bridge"), sides, st.sampled_from([17.0, 18.0, 20.0]), st.just("reps")
)
trials = st.one_of(forces, bridges).map(lambda drawn: StrengthTrial(*drawn))
sessions = st.tuples(past, st.sampled_from(["yes", "no", ""])).map(
    lambda drawn: ExerciseSession(drawn[0], "glute_bridge", done=drawn[1])
)
outcomes = st.tuples(past, st.just("PSFS"), st.sampled_from([3.0, 5.0, 8.0])).map(
    lambda drawn: Outcome(*drawn)
)


def _ordered(rows: list[Any], *identity: str) -> tuple[Any, ...]:
    """In order of date, one row an identity."""
    named: dict[Any, Any] = {}
    for number, row in enumerate(rows):
        named[tuple(getattr(row, name) for name in identity) or number] = row
    return tuple(sorted(named.values(), key=lambda row: row.date))


@st.composite
def episodes(draw: Callable[..., Any]) -> Facts:
    """A whole episode, valid as the contract has it, with some rows after TODAY."""

    def some(rows: st.SearchStrategy[Any], most: int) -> list[Any]:
        drawn: list[Any] = draw(st.lists(rows, max_size=most))
        return drawn

    onset = draw(st.one_of(st.none(), past, past))
    latest = later(draw, onset)
    seen_from = latest or onset or TODAY - timedelta(days=60)
    first_seen = seen_from + timedelta(days=draw(st.sampled_from([0, 0, 1, 5, 21])))
    discharged = later(draw, first_seen) if draw(st.integers(0, 3)) == 0 else None
    reasons = ["resolved", "discharged", "transferred", "self_discharged", "died"]
    episode = Episode(
        "P-1",
        "1",
        "hamstring_bursitis",
        draw(st.sampled_from(["left", "left", "right", "both"])),
        first_seen,
        onset,
        latest,
        draw(st.one_of(st.none(), past)),
        discharged,
        draw(st.sampled_from(reasons)) if discharged else "",
    )
    return Facts(
        Patient("P-1", "A. Runner"),
        episode,
        pain=_ordered(some(scores, 12), "date", "activity"),
        runs=_ordered(some(runs, 14)),
        strength=_ordered(some(trials, 8)),
        outcomes=_ordered(some(outcomes, 2), "date", "instrument"),
        visits=_ordered(some(visits, 4), "date"),
        red_flags=_ordered(some(flags(), 1), "date", "flag"),
        imaging=tuple(some(studies(), 3)),
        decisions=_ordered(some(decisions(), 2), "date"),
        exercises=_ordered(some(sessions, 6)),
    )
