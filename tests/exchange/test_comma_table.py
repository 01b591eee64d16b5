"""Comma-separated values: exact, and nothing that Excel would run."""

import csv
import io
from datetime import date

import pytest

from rehabdesk.exchange.comma_table import comma_table


def rows_of(table: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(table.decode("utf-8-sig"))))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'x"])
def test_a_text_that_looks_like_a_formula_is_marked_as_text(text: str) -> None:
    assert rows_of(comma_table(["What"], [[text]]))[1] == [f"'{text}"]


def test_days_numbers_and_awkward_texts_read_back() -> None:
    row = [date(2026, 3, 2), 6.0, -1.5, 8.25, None, 'left, "21"\nreps']
    assert rows_of(comma_table(["a"] * 6, [row]))[1] == [
        "2026-03-02",
        "6",
        "-1.5",
        "8.25",
        "",
        'left, "21"\nreps',
    ]
