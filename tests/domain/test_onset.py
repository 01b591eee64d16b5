"""When it began, as patients say it."""

from datetime import date

import pytest

from rehabdesk.domain.onset import UNKNOWN, Onset, read_onset, understood, written

TODAY = date(2026, 9, 14)  # a Monday
EXACT = {
    "3 Aug": date(2026, 8, 3),
    "3 August 2025": date(2025, 8, 3),
    "2026-08-03": date(2026, 8, 3),
    "3/8/2026": date(2026, 8, 3),
    "yesterday": date(2026, 9, 13),
    "today": TODAY,
    "-3": date(2026, 9, 11),
    "3 days ago": date(2026, 9, 11),
    "3d": date(2026, 9, 11),
    "last Tuesday": date(2026, 9, 8),
    "Monday": date(2026, 9, 7),
    "Mon 3 Aug": date(2026, 8, 3),
    "since 1 Sep": date(2026, 9, 1),
    "20 Dec": date(2025, 12, 20),
}
RANGES = {
    "second half of August": (date(2026, 8, 15), date(2026, 8, 31)),
    "first half of August": (date(2026, 8, 1), date(2026, 8, 15)),
    "mid-August": (date(2026, 8, 11), date(2026, 8, 20)),
    "mid August 2025": (date(2025, 8, 11), date(2025, 8, 20)),
    "early August": (date(2026, 8, 1), date(2026, 8, 10)),
    "late Feb": (date(2026, 2, 21), date(2026, 2, 28)),
    "end of August": (date(2026, 8, 21), date(2026, 8, 31)),
    "August": (date(2026, 8, 1), date(2026, 8, 31)),
    "December": (date(2025, 12, 1), date(2025, 12, 31)),
    "3w ago": (date(2026, 8, 21), date(2026, 8, 27)),
    "3w": (date(2026, 8, 21), date(2026, 8, 27)),
    "3 weeks ago": (date(2026, 8, 21), date(2026, 8, 27)),
    "about three weeks ago": (date(2026, 8, 21), date(2026, 8, 27)),
    "a couple of weeks ago": (date(2026, 8, 28), date(2026, 9, 3)),
    "2 months ago": (date(2026, 6, 29), date(2026, 7, 29)),
    "a year ago": (date(2025, 3, 15), date(2026, 3, 16)),
    "week of 3 Aug": (date(2026, 8, 3), date(2026, 8, 9)),
    "week of 6 Aug": (date(2026, 8, 3), date(2026, 8, 9)),
    "last week": (date(2026, 9, 7), date(2026, 9, 13)),
    "last month": (date(2026, 8, 1), date(2026, 8, 31)),
    "around 3 Aug": (date(2026, 7, 31), date(2026, 8, 6)),
    "3 to 10 Aug": (date(2026, 8, 3), date(2026, 8, 10)),
    "28 Dec to 3 Jan": (date(2025, 12, 28), date(2026, 1, 3)),
    "between 3 Aug and 10 Aug": (date(2026, 8, 3), date(2026, 8, 10)),
    "15 Aug 2026 to 31 Aug 2026": (date(2026, 8, 15), date(2026, 8, 31)),
    "2025": (date(2025, 1, 1), date(2025, 12, 31)),
}


@pytest.mark.parametrize("text", EXACT)
def test_a_day_is_that_day(text: str) -> None:
    assert read_onset(text, TODAY) == Onset(EXACT[text], EXACT[text])


@pytest.mark.parametrize("text", RANGES)
def test_a_vague_time_is_a_range(text: str) -> None:
    assert read_onset(text, TODAY) == Onset(*RANGES[text])


def test_c24_the_second_half_of_august_is_14_to_30_days_on_14_september() -> None:
    said = understood(read_onset("second half of August", TODAY), TODAY)
    assert said == "15 Aug 2026 to 31 Aug 2026, 14–30 days ago"


@pytest.mark.parametrize("text", ["", "?", "unknown", " Not known "])
def test_nobody_knows_is_no_day_at_all(text: str) -> None:
    assert read_onset(text, TODAY) == UNKNOWN
    assert read_onset(text, TODAY).stored_latest is None


@pytest.mark.parametrize("text", ["this week", "September", "1 week ago", "2026"])
def test_no_range_reaches_past_today(text: str) -> None:
    latest = read_onset(text, TODAY).latest
    assert latest is not None
    assert latest <= TODAY


@pytest.mark.parametrize(
    "text",
    [
        "banana",
        "31 Feb",
        "mid-Marble",
        "10 to 3 Aug",
        "before 3 Aug",
        "1 Oct 2026",
        "999 years ago",
    ],
)
def test_what_is_no_time_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"[A-Z].+\."):
        read_onset(text, TODAY)


@pytest.mark.parametrize("text", [*EXACT, *RANGES, "unknown"])
def test_what_is_written_back_is_read_the_same(text: str) -> None:
    onset = read_onset(text, TODAY)
    assert read_onset(written(onset), TODAY) == onset
