"""What many columns refuse alike: below zero, outside a scale, one day before another."""

import math
from collections.abc import Iterator

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Entry, Episode, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

NPRS = (0, 10)


def not_negative(record: Entry, *names: str) -> Iterator[Problem]:
    for name in names:
        value = getattr(record, name)
        if value is not None and (value < 0 or math.isnan(value)):
            yield Problem(
                name, tr("This can't be less than 0."), tr("Type 0 or more."), f"{value:g}"
            )


def above_zero(record: Patient | Episode | Entry, name: str, what: str) -> Iterator[Problem]:
    """``what`` is the column in words: "A weekly goal"."""
    value = getattr(record, name)
    if value is not None and not value > 0:
        yield Problem(
            name,
            tr("{what} is more than 0.", what=what),
            tr("Correct it, or leave it empty."),
            f"{value}",
        )


def on_scale(
    record: Entry, name: str, scale: tuple[float, float], message: str
) -> Iterator[Problem]:
    """``message`` is a sentence that names the scale."""
    value = getattr(record, name)
    low, high = scale
    if value is not None and not low <= value <= high:
        yield Problem(
            name,
            message,
            tr("Type a number from {low:g} to {high:g}.", low=low, high=high),
            f"{value:g}",
        )


def nprs(record: Entry, *names: str) -> Iterator[Problem]:
    """Pain scores: whole numbers from 0 to 10; ``None`` was not asked."""
    for name in names:
        value = getattr(record, name)
        if value is not None and not NPRS[0] <= value <= NPRS[1]:
            yield Problem(
                name,
                tr("Pain is scored from 0 to 10."),
                tr("Type a whole number from 0 to 10."),
                f"{value:g}",
            )


def in_order(record: Entry, first: str, then: str, message: str) -> Iterator[Problem]:
    """``then`` may not be before ``first``; said of ``then``."""
    start, end = getattr(record, first), getattr(record, then)
    if start is not None and end is not None and end < start:
        yield Problem(
            then, message, tr("Use a day from {start} on.", start=long_date(start)), end.isoformat()
        )
