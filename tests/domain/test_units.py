"""Distances in km or miles: said in the chosen one, kept in km."""

from collections.abc import Iterator

import pytest

from rehabdesk.domain import speech, units
from rehabdesk.domain.units import Distance, DistanceUnit


@pytest.fixture(autouse=True)
def in_km_again() -> Iterator[None]:
    yield
    units.use("km")


def test_a_distance_is_said_in_the_chosen_unit() -> None:
    assert f"{Distance(44):.2f}" == "44.00 km"
    units.use("mi")
    assert f"{Distance(44):.2f}" == "27.34 mi"  # CLINICAL section 4, worked


@pytest.mark.parametrize(
    ("unit", "text", "km"),
    [
        ("km", "8", 8.0),
        ("km", " 8,4 ", 8.4),
        ("km", "5 mi", 8.047),
        ("km", "5miles", 8.047),
        ("mi", "5", 8.047),
        ("mi", "8 km", 8.0),
        ("mi", "26.2", 42.165),
        ("km", ".5", 0.5),
        ("km", "", None),
        ("km", "5 m", None),
        ("mi", "1.2.3", None),
        ("km", "-3", None),
        ("km", "mi", None),
        ("km", "1e3", None),
        ("km", "٣", None),
    ],
)
def test_what_is_typed_is_read_as_km(unit: DistanceUnit, text: str, km: float | None) -> None:
    units.use(unit)
    assert units.read_distance(text) == km


@pytest.mark.parametrize("hundredths", range(1, 6001, 97))
def test_miles_that_were_typed_are_shown_as_they_were_typed(hundredths: int) -> None:
    units.use("mi")
    typed = f"{hundredths / 100:g}"
    assert units.typed_text(units.read_distance(typed)) == typed


@pytest.mark.parametrize(
    ("unit", "km", "limit"),
    [("km", 15.4, 15.4), ("km", 15.39, 15.3), ("mi", 15.4, 9.5), ("mi", 1.609, 0.9)],
)
def test_a_limit_is_rounded_down(unit: DistanceUnit, km: float, limit: float) -> None:
    units.use(unit)
    assert units.rounded_down(km) == limit


def test_what_others_read_is_in_km() -> None:
    units.use("mi")
    with speech.english():
        assert f"{Distance(8):g}" == "8 km"


def test_a_draft_says_its_miles_and_is_read_alike_in_km() -> None:
    units.use("mi")
    kept = units.kept_text("5.2")
    assert kept == "5.2 mi"
    assert units.kept_text("5.2 km") == "5.2 km"
    assert units.kept_text("five") == "five"
    units.use("km")
    assert units.read_distance(kept) == 8.369
    assert units.kept_text("5.2") == "5.2"
