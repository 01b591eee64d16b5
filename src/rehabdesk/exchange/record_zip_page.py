"""One patient's record as a page that any browser opens and prints: to be read, not imported."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from html import escape
from typing import Any, Protocol

from rehabdesk.domain.history_words import (
    column_words,
    difference_words,
    happened_words,
    value_words,
)
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Entry, Episode, Facts, Letterhead, Patient, PatientFile
from rehabdesk.domain.speech import Labels, begun_large, is_english, tr
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, TABLES, Column, Kind, Table
from rehabdesk.domain.words import ACTIVITY_LABELS, long_date, side_name

HEADINGS = Labels(
    {
        "Pain": "Pain scores",
        "Runs": "Runs",
        "Strength": "Strength tests",
        "Outcomes": "Outcome measures",
        "Visits": "Visits",
        "RedFlags": "Red flags",
        "Imaging": "Imaging",
        "Decisions": "Decisions about imaging",
        "Exercises": "Exercises done",
        "Phases": "Phases of the rehabilitation",
        "Screens": "Red-flag screens",
        "Findings": "Findings",
        "BodyChart": "Body chart",
        "LoadingTests": "Loading tests",
        "PSFS": "The patient's own activities",
        "Prescriptions": "Exercises prescribed",
        "Events": "Events",
        "Recurrences": "Recurrences",
        "DecisionLog": "Imaging flags shown",
    }
)
_OWNERS = frozenset({"patient_id", "episode_id"})
_NOT_TO_READ = frozenset({"row_id", "pathway"})
_KEYS = frozenset({"exercise", "state"})
"""Texts that are a key where the app chose them."""
_LANG = ' lang="en"'
_UNIT = re.compile(r" (km|kg|min|cm|m|s|spm)$")
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1d2730; background: #fff;
       margin: 2rem auto; max-width: 62rem; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin-bottom: .2rem; } h2 { font-size: 1.25rem; margin-top: 2.6rem; }
h3 { font-size: 1rem; margin: 1.6rem 0 .3rem; }
.said { color: #51606b; margin-top: 0; }
.demo { border: 2px solid #9a5b00; padding: .4rem .8rem; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.2rem; }
dt { color: #51606b; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
         border-bottom: 1px solid #d5dce1; white-space: pre-wrap; overflow-wrap: anywhere; }
th { color: #51606b; font-weight: 600; }
td:first-child, .day { white-space: nowrap; }
@media print { body { margin: 0; max-width: none; font-size: 11px; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; }
  thead { display: table-header-group; } }
"""


class Change(Protocol):
    """One entry of the audit trail."""

    @property
    def at(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def before(self) -> Mapping[str, object] | None: ...
    @property
    def after(self) -> Mapping[str, object] | None: ...


def record_page(
    file: PatientFile,
    trail: Iterable[Change],
    pathways: Pathways,
    head: Letterhead,
    as_of: date,
) -> str:
    """The whole record in the language of the screens; ``pathways`` name its keys.

    It loads nothing from anywhere: no script, no picture, no address.
    """
    patient = file.patient
    title = tr("Health record of {name}", name=patient.name)
    made = tr("Made on {day}", day=long_date(as_of))
    if head.clinic:
        made = tr("{clinic} · made on {day}", clinic=head.clinic, day=long_date(as_of))
    parts = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="said">{escape(made)}</p>',
        f'<p class="demo">{escape(tr("DEMO: this person is invented."))}</p>' if head.demo else "",
        f"<h2>{escape(tr('The person'))}</h2>",
        _values(PATIENTS, patient, pathways),
    ]
    for facts in file.episodes:
        parts += _episode(facts, pathways)
    parts += _section(RUNS, file.runs, pathways, "h2")
    parts += _history(trail, pathways)
    return (
        f'<!doctype html>\n<html{_LANG if is_english() else ""}><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>\n"
    )


def _episode(facts: Facts, pathways: Pathways) -> Iterator[str]:
    episode = facts.episode
    pathway = pathways.get(episode.condition)
    what = tr(
        "{condition}, {side}, first seen {day}",
        condition=pathway.label if pathway else episode.condition,
        side=side_name(episode.side),
        day=long_date(episode.first_seen),
    )
    yield f"<h2>{escape(what)}</h2>"
    yield _values(EPISODES, episode, pathways)
    for table in TABLES:
        if table.series and table is not RUNS:
            yield from _section(table, getattr(facts, table.series), pathways, "h3")


def _section(
    table: Table, records: Sequence[Entry], pathways: Pathways, heading: str
) -> Iterator[str]:
    if records:
        yield f"<{heading}>{escape(HEADINGS[table.sheet])}</{heading}>"
        yield _rows(table, records, pathways)


def _values(table: Table, record: Patient | Episode, pathways: Pathways) -> str:
    """Every column that is filled, one a line."""
    lines = [
        f"<dt>{escape(_label(column))}</dt>"
        f"<dd>{escape(_words(column, getattr(record, column.name), pathways))}</dd>"
        for column in table.columns
        if getattr(record, column.name) not in (None, "")
    ]
    return f"<dl>{''.join(lines)}</dl>"


def _rows(table: Table, records: Sequence[Entry], pathways: Pathways) -> str:
    """A table of the columns that any of its rows has filled."""
    columns = [
        column
        for column in table.columns
        if column.name not in _OWNERS | _NOT_TO_READ
        and any(getattr(each, column.name) not in (None, "") for each in records)
    ]
    header = "".join(f"<th>{escape(_label(column))}</th>" for column in columns)
    rows = "".join(
        "<tr>"
        + "".join(_cell(column, getattr(each, column.name), pathways) for column in columns)
        + "</tr>"
        for each in records
    )
    return f"<table><thead><tr>{header}</tr></thead><tbody>{rows}</tbody></table>"


def _cell(column: Column, value: Any, pathways: Pathways) -> str:
    if value is None or value == "":
        return "<td></td>"
    day = ' class="day"' if column.kind is Kind.DATE else ""
    return f"<td{day}>{escape(_words(column, value, pathways))}</td>"


def _label(column: Column) -> str:
    """The column as the screens call it, its unit behind a comma."""
    return begun_large(_UNIT.sub(r", \1", column_words(column.name)))


def _words(column: Column, value: Any, pathways: Pathways) -> str:
    if column.kind is Kind.TEXT and column.name not in _KEYS:
        return str(value)  # exactly as typed, also where it looks like a day or a key
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if column.choices and value in ACTIVITY_LABELS:
        return ACTIVITY_LABELS[value]
    return value_words(column.name, value, pathways)


def _history(trail: Iterable[Change], pathways: Pathways) -> Iterator[str]:
    rows = [
        "<tr>"
        f'<td class="day">{escape(f"{long_date(at.date())} {at:%H:%M}")}</td>'
        f"<td>{escape(each.actor)}</td>"
        f"<td>{escape(happened_words(each.subject, each.action, each.before, each.after))}</td>"
        f"<td>{escape(difference_words(each.before, each.after, pathways))}</td></tr>"
        for each in trail
        for at in (each.at.astimezone(),)
    ]
    if not rows:
        return
    names = (tr("When"), tr("Who"), tr("What"), tr("Old → new"))
    header = "".join(f"<th>{escape(name)}</th>" for name in names)
    yield f"<h2>{escape(tr('Who changed what'))}</h2>"
    yield f"<table><thead><tr>{header}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
