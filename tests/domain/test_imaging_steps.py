"""A study knows where it stands, what comes next, and when it is to be chased."""

import pytest

from rehabdesk.domain.imaging_steps import progress_of
from rehabdesk.domain.pathway import ImagingThresholds
from rehabdesk.domain.records import ImagingStudy
from tests.domain.helpers import TODAY, ago, study

LIMITS = ImagingThresholds()


def stands(made: ImagingStudy) -> tuple[str, str]:
    found = progress_of(made, TODAY, LIMITS)
    return found.step, found.next_step


@pytest.mark.parametrize(
    ("made", "step", "then"),
    [
        (study(requested=3), "requested", "booked"),
        (study(requested=3, booked=-4), "booked", "done"),
        (study(requested=9, booked=3, done=3), "done", "reported"),
        (study(requested=9, done=3, reported=1), "reported", "acted_on"),
        (study(requested=9, done=3, reported=1)._replace(acted_on=ago(0)), "acted_on", ""),
        (study(requested=9, booked=3, cancelled=3), "cancelled", ""),
    ],
)
def test_each_step_names_the_next(made: ImagingStudy, step: str, then: str) -> None:
    assert stands(made) == (step, then)


def late(made: ImagingStudy) -> str:
    return progress_of(made, TODAY, LIMITS).late


def test_a_request_is_chased_from_day_15() -> None:
    assert late(study(requested=14)) == ""
    assert late(study(requested=15)) == "No appointment after 15 days: chase it."


def test_a_report_is_chased_from_day_15() -> None:
    assert late(study(requested=30, done=14)) == ""
    assert late(study(requested=30, done=15)) == "Report outstanding 15 days: chase it."


def test_an_appointment_is_chased_the_day_after() -> None:
    assert late(study(requested=30, booked=0)) == ""
    assert late(study(requested=30, booked=1)) == "Appointment 1 Mar passed: record the outcome."
