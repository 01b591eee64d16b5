"""Red flags: nothing that was ticked is ever lost, and who cleared it stands beside it."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import RedFlag, Screen
from tests.clinic.helpers import FLAG, KEY, TODAY, day, revision


def clear(clinic: Clinic, reason: str, **named: str) -> None:
    clinic.clear_red_flag(KEY, FLAG.date, FLAG.flag, TODAY, reason, revision(clinic), **named)


def stored(clinic: Clinic) -> RedFlag:
    (flag,) = clinic.facts(KEY).red_flags
    return flag


def test_who_ticked_a_flag_is_kept(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    assert stored(clinic).clinician == "Robin Physio"


def test_entered_in_error_stays_on_record(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG._replace(notes="Wrong patient"), revision(clinic))
    clear(clinic, "entered_in_error")
    flag = stored(clinic)
    assert (flag.cleared_reason, flag.cleared_by) == ("entered_in_error", "Robin Physio")
    assert flag.notes == "Wrong patient"
    assert clinic.assessment(KEY).imaging.state == "due"


def test_ticked_again_on_the_same_day_nothing_noted_is_lost(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG._replace(notes="Saddle numbness"), revision(clinic))
    clinic.raise_red_flag(KEY, FLAG._replace(notes="Bladder too"), revision(clinic))
    assert stored(clinic).notes == "Saddle numbness\nBladder too"
    clear(clinic, "specialist_review", cleared_by="Dr Lee")
    clinic.raise_red_flag(KEY, FLAG._replace(notes="Back again"), revision(clinic))
    flag = stored(clinic)
    assert flag.cleared_on is None
    assert "Cleared 2 Mar 2026 by Dr Lee (specialist review)." in flag.notes
    assert flag.notes.endswith("Raised again.\nBack again")
    assert clinic.assessment(KEY).imaging.state == "emergency"


def test_a_clearing_reason_is_one_of_the_four(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    with pytest.raises(Rejected) as refused:
        clear(clinic, "felt better")
    assert [problem.field for problem in refused.value.problems] == ["cleared_reason"]


def test_a_screen_says_who_asked(clinic: Clinic) -> None:
    clinic.screen_red_flags(KEY, Screen(day(20), notes="All asked, none found"), revision(clinic))
    (screen,) = clinic.facts(KEY).screens
    assert screen == Screen(day(20), "Robin Physio", "All asked, none found")


@pytest.mark.parametrize(
    ("where", "at", "fields"),
    [
        ("", "14:30", ["destination"]),
        ("Emergency department", "", ["handed_over_at"]),
        ("Emergency department", "half two", ["handed_over_at"]),
        ("", "24:00", ["destination", "handed_over_at"]),
    ],
)
def test_a_transfer_names_place_and_time(
    clinic: Clinic, where: str, at: str, fields: list[str]
) -> None:
    with pytest.raises(Rejected) as refused:
        clinic.discharge(KEY, TODAY, "transferred", revision(clinic), where, at)
    assert [problem.field for problem in refused.value.problems] == fields


def test_a_transfer_over_an_open_flag_is_taken_with_where_and_when(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    clinic.discharge(KEY, TODAY, "transferred", revision(clinic), "City ED", "14:30")
    assert clinic.facts(KEY).episode.destination == "City ED, handed over at 14:30"
    assert clinic.assessment(KEY).imaging.state == "closed"


@pytest.mark.parametrize("reason", ["self_discharged", "died"])
def test_leaving_or_dying_is_never_refused(clinic: Clinic, reason: str) -> None:
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    clinic.discharge(KEY, TODAY, reason, revision(clinic))
    assert clinic.facts(KEY).episode.discharge_reason == reason
