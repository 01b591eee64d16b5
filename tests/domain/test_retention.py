"""How long a record is kept: CLINICAL 8.4 with its worked examples."""

from datetime import date

import pytest

from rehabdesk.domain.retention import COUNTRIES, YEARS, Retention, anniversary, kept_until


@pytest.mark.parametrize(
    ("last", "born", "country", "until"),
    [
        (date(2026, 3, 14), date(1980, 1, 1), "england", date(2034, 3, 14)),
        (date(2026, 6, 1), date(2009, 5, 10), "england", date(2035, 5, 10)),
        (date(2026, 6, 1), date(2012, 5, 10), "england", date(2037, 5, 10)),
        (date(2026, 3, 14), date(1980, 1, 1), "scotland", date(2032, 3, 14)),
        (date(2026, 3, 14), date(1980, 1, 1), "wales", date(2034, 3, 14)),
        (date(2026, 3, 14), date(2008, 3, 14), "england", date(2034, 3, 14)),
        (date(2026, 3, 13), date(2008, 3, 14), "england", date(2034, 3, 14)),
        (date(2024, 2, 29), None, "scotland", date(2030, 3, 1)),
        (date(2024, 2, 29), None, "england", date(2032, 2, 29)),
    ],
)
def test_a_record_is_kept_until(last: date, born: date | None, country: str, until: date) -> None:
    assert kept_until(last, born, country)[0] == until


def test_of_29_february_the_year_after_has_1_march() -> None:
    assert anniversary(date(2024, 2, 29), 1) == date(2025, 3, 1)


def test_a_missing_birthday_is_said_and_never_taken_for_an_adults() -> None:
    assert "no date of birth" in kept_until(date(2026, 3, 14), None, "england")[1]


@pytest.mark.parametrize(
    ("hold", "deceased", "over"), [("", False, True), ("a claim", False, False), ("", True, False)]
)
def test_a_hold_or_a_death_keeps_a_record_off_the_list(
    hold: str, *, deceased: bool, over: bool
) -> None:
    day = date(2034, 3, 14)
    one = Retention("P-1", "Ada", date(2026, 3, 14), day, "", hold, deceased=deceased)
    assert one.is_over(day) is over


def test_the_day_before_it_is_not_over() -> None:
    one = Retention("P-1", "Ada", date(2026, 3, 14), date(2034, 3, 14), "")
    assert not one.is_over(date(2034, 3, 13))


def test_every_country_has_its_years() -> None:
    assert set(COUNTRIES) == set(YEARS)
