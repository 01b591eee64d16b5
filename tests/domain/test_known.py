"""On a past day nothing of a later day is known, not even of a row that began before it."""

from datetime import date

from rehabdesk.domain.records import (
    Episode,
    Facts,
    ImagingStudy,
    LoadingTest,
    Patient,
    Prescription,
    RedFlag,
)
from rehabdesk.domain.report import series_json

BEGAN, BETWEEN, LATER = date(2026, 2, 2), date(2026, 2, 9), date(2026, 2, 16)
FACTS = Facts(
    Patient("P-1", "Bo Li"),
    Episode("P-1", "1", "hamstring_bursitis", "left", BEGAN),
    red_flags=(
        RedFlag(
            BEGAN, "infection", LATER, cleared_by="Dr Lee", cleared_reason="specialist_review"
        ),
    ),
    imaging=(
        ImagingStudy(
            "mri", "left", BEGAN, done_on=BEGAN, reported_on=BEGAN, result="Oedema",
            acted_on=LATER, action="Load reduced",
        ),
        ImagingStudy("mri", "right", BEGAN, cancelled_on=LATER, cancel_reason="dna"),
    ),
    prescriptions=(Prescription(BEGAN, "glute_bridge", 3, 12, stopped_on=LATER),),
    loading_tests=(LoadingTest(BETWEEN, "run", 2, 3, 5),),
)  # fmt: skip


def test_a_later_clearing_takes_its_reason_along() -> None:
    (flag,) = series_json(FACTS, BETWEEN)["red_flags"]
    assert (flag["cleared_on"], flag["cleared_by"], flag["cleared_reason"]) == (None, None, None)
    (flag,) = series_json(FACTS, LATER)["red_flags"]
    assert flag["cleared_reason"] == "specialist_review"


def test_what_a_report_led_to_is_not_known_before_it_was_done() -> None:
    done, cancelled = series_json(FACTS, BETWEEN)["imaging"]
    assert (done["result"], done["acted_on"], done["action"]) == ("Oedema", None, None)
    assert (cancelled["cancelled_on"], cancelled["cancel_reason"]) == (None, None)


def test_an_exercise_that_is_stopped_later_is_still_prescribed() -> None:
    assert series_json(FACTS, BETWEEN)["prescriptions"][0]["stopped_on"] is None
    assert series_json(FACTS, LATER)["prescriptions"][0]["stopped_on"] == "2026-02-16"


def test_the_next_morning_is_not_known_on_the_day_of_the_load() -> None:
    assert series_json(FACTS, BETWEEN)["loading_tests"][0]["next_morning"] is None
    assert series_json(FACTS, LATER)["loading_tests"][0]["next_morning"] == 5
