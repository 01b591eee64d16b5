"""Days in words or figures: read again as they were written, and never written so to a file."""

from collections.abc import Iterator
from datetime import date

import pytest

from rehabdesk.domain import date_style, speech
from rehabdesk.domain.date_style import STYLES, DateStyle
from rehabdesk.domain.days import parse_day
from rehabdesk.domain.words import day_and_month, long_date, short_date, weekday_date

DAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def words_again() -> Iterator[None]:
    yield
    date_style.use("words")


@pytest.mark.parametrize(
    ("style", "long", "short"),
    [
        ("words", "2 Mar 2026", "Mon 2 Mar"),
        ("day_first", "02/03/2026", "Mon 02/03"),
        ("month_first", "3/2/2026", "Mon 3/2"),
        ("iso", "2026-03-02", "Mon 03-02"),
    ],
)
def test_a_day_is_written_as_was_chosen(style: DateStyle, long: str, short: str) -> None:
    date_style.use(style)
    assert (long_date(DAY), weekday_date(DAY)) == (long, short)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("month", range(1, 13))
def test_what_is_written_is_read_as_the_same_day(style: DateStyle, month: int) -> None:
    date_style.use(style)
    day, today = date(2026, month, 9), date(2026, month, 20)
    for text in (long_date(day), day_and_month(day), short_date(day, today), weekday_date(day)):
        assert parse_day(text, today) == day, text


def test_figures_are_read_the_way_they_are_written() -> None:
    assert parse_day("3/2/2026", DAY) == date(2026, 2, 3)
    date_style.use("month_first")
    assert parse_day("3/2/2026", DAY) == DAY
    assert parse_day("2026-03-02", DAY) == DAY
    assert parse_day("13/2/2026", DAY) is None


def test_files_and_stored_words_keep_their_days_in_words() -> None:
    date_style.use("month_first")
    with speech.english():
        assert long_date(DAY) == "2 Mar 2026"
