"""Which recordings are the same run."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from rehabdesk.domain.recordings import Fate, Recording, Sport, sorted_out, steps
from rehabdesk.domain.records import Run

TODAY = date(2026, 3, 1)
RUN = Recording(
    "a.fit", datetime.fromisoformat("2026-02-20 18:05:10"), 8000, sport=Sport.RUN, moving_s=2700
)
STORED = Run(date(2026, 2, 20), 8.0, time(18, 5, 10), 45.0, row_id="r1")


def fate(recording: Recording, *stored: Run) -> Fate:
    return sorted_out([recording], stored, TODAY)[0].fate


@pytest.mark.parametrize(
    ("seconds", "metres", "expected"),
    [
        (60, 8000, Fate.KNOWN),
        (61, 8000, Fate.NEW),
        (-60, 8160, Fate.KNOWN),
        (0, 8170, Fate.NEW),
        (0, 7840, Fate.KNOWN),
        (0, 7830, Fate.NEW),
    ],
)
def test_the_same_start_within_a_minute_and_distance_within_two_per_cent(
    seconds: int, metres: float, expected: Fate
) -> None:
    moved = replace(RUN, start=RUN.start + timedelta(seconds=seconds), distance_m=metres)
    assert fate(replace(moved, moving_s=2000), STORED) is expected


def test_the_same_second_in_another_zone_is_the_same_run() -> None:
    assert (
        fate(replace(RUN, start=RUN.start + timedelta(hours=5, minutes=30)), STORED) is Fate.KNOWN
    )
    later = replace(RUN, start=RUN.start + timedelta(hours=5), moving_s=2500)
    assert fate(later, STORED) is Fate.NEW


def test_a_run_typed_without_a_time_is_known_by_its_day_and_distance() -> None:
    typed = STORED._replace(time=None)
    found = sorted_out([RUN], [typed], TODAY)[0]
    assert (found.fate, found.known) == (Fate.KNOWN, typed)
    assert "typed already" in found.words


def test_two_formats_of_one_run_come_in_once_by_the_better_one() -> None:
    track = replace(RUN, source="a.gpx", rank=2, start=RUN.start + timedelta(seconds=3))
    found = sorted_out([track, RUN], (), TODAY)
    assert [each.fate for each in found] == [Fate.KNOWN, Fate.NEW]
    assert found[0].words == "the same run as a.fit"


def test_two_equal_rows_of_a_day_are_two_runs_and_known_again_as_two() -> None:
    row = replace(RUN, source="runs.csv", has_time=False)
    assert [each.fate for each in sorted_out([row, row], (), TODAY)] == [Fate.NEW, Fate.NEW]
    stored = [STORED._replace(time=None, row_id=name) for name in "ab"]
    found = sorted_out([row, row, row], stored, TODAY)
    assert [each.fate for each in found] == [Fate.KNOWN, Fate.KNOWN, Fate.NEW]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"distance_m": 0.2}, "no distance"),
        ({"start": datetime.fromisoformat("2026-03-02")}, "a day to come"),
        ({"start": datetime.fromisoformat("1980-03-02")}, "its day is wrong"),
        ({"distance_m": 400_000}, "400 km is no run"),
    ],
)
def test_what_cant_be_a_run_is_named(changed: dict[str, object], words: str) -> None:
    found = sorted_out([replace(RUN, **changed)], (), TODAY)[0]  # type: ignore[arg-type]
    assert found.fate is Fate.WRONG
    assert words in found.words


def test_strides_are_doubled_and_steps_left_alone() -> None:
    assert (steps(83.4), steps(167), steps(0), steps(None)) == (167, 167, None, None)
