"""What any column refuses by its kind: missing, unknown, out of time, not a number."""

import datetime as dt
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar, cast, get_type_hints

from rehabdesk.domain.checks.keys import Keys
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Entry, Episode, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import Column, Kind, Table, table_of
from rehabdesk.domain.words import long_date

EARLIEST = dt.date(1900, 1, 1)
"""No clinical date is earlier (CONTRACT section 2)."""
SHOWN_CHOICES = 12

AnyRecord = TypeVar("AnyRecord", bound=Patient | Episode | Entry)


def column_problems(
    record: Patient | Episode | Entry, today: dt.date, keys: Keys
) -> Iterator[Problem]:
    """What is wrong with each column on its own, in the order of the sheet."""
    for column in table_of(record).columns:
        value: Any = getattr(record, column.name, "")  # an entry's ids stand beside it, not in it
        if value is None or value == "":
            if column.required and hasattr(record, column.name):
                yield Problem(
                    column.name, tr("{title} is missing.", title=_title(column)), tr("Fill it in.")
                )
        elif column.kind is Kind.DATE:
            yield from _date_problems(column, value, today)
        elif column.kind in (Kind.NUMBER, Kind.WHOLE):
            yield from _number_problems(column, value)
        elif column.kind is Kind.CHOICE:
            allowed = column.choices or keys.choices[column.name]
            if value not in allowed:
                yield unknown_key(column.name, value, allowed)
        elif column.kind is Kind.TEXT:
            yield from _text_problems(column, value)


def unknown_key(field: str, value: str, allowed: Collection[str]) -> Problem:
    """A word that is not one of the column's."""
    known = sorted(allowed)
    shown = ", ".join(known[:SHOWN_CHOICES]) + (", …" if len(known) > SHOWN_CHOICES else "")
    return Problem(
        field,
        tr(
            "This is not {article} {replace} known here.",
            article=_article(field),
            replace=field.replace("_", " "),
        ),
        tr("Use one of: {shown}.", shown=shown),
        value,
    )


def _article(field: str) -> str:
    return "an" if field[0] in "aeio" else "a"


def trimmed(record: AnyRecord) -> AnyRecord:
    """The record with the spaces around each text taken off; otherwise as typed."""
    loose = {
        name: value.strip()
        for name in _text_names(table_of(record))
        if isinstance(value := getattr(record, name), str) and value != value.strip()
    }
    return changed(record, loose) if loose else record


def changed(record: AnyRecord, values: Mapping[str, Any]) -> AnyRecord:
    """The record with some of its values replaced."""
    if isinstance(record, Patient | Episode):
        return replace(record, **values)
    return cast(AnyRecord, record._replace(**values))


@cache
def _text_names(table: Table) -> tuple[str, ...]:
    kinds = get_type_hints(table.record)
    return tuple(name for name, kind in kinds.items() if kind is str)


def _title(column: Column) -> str:
    words = column.name.replace("_", " ")
    return words[0].upper() + words[1:]


def _date_problems(column: Column, value: dt.date, today: dt.date) -> Iterator[Problem]:
    if value < EARLIEST:
        yield Problem(
            column.name, tr("This date is before 1900."), tr("Check the year."), value.isoformat()
        )
    elif value > today and not column.may_be_future:
        yield Problem(
            column.name,
            tr("This date is in the future."),
            tr("Use a day up to {today}.", today=long_date(today)),
            value.isoformat(),
        )


def _number_problems(column: Column, value: float) -> Iterator[Problem]:
    if not math.isfinite(value):
        yield Problem(
            column.name, tr("This is not a number."), tr("Type a plain number."), str(value)
        )
    elif column.kind is Kind.WHOLE and value != int(value):
        yield Problem(
            column.name,
            tr("{title} is a whole number.", title=_title(column)),
            tr("Type a whole number."),
            f"{value:g}",
        )


def _text_problems(column: Column, value: str) -> Iterator[Problem]:
    if value.isascii() and "\0" not in value:
        return
    try:
        value.encode()
    except UnicodeEncodeError:
        broken = True
    else:
        broken = "\0" in value
    if broken:
        yield Problem(
            column.name,
            tr("This text has a character that no file can hold."),
            tr("Type the text again."),
            value.encode(errors="replace").decode().replace("\0", "?"),
        )
