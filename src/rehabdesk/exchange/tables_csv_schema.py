"""The schema that goes with the tables, for programs and to read; both of ``domain.tables``."""

import json
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from rehabdesk.domain.tables import EPISODES, PATIENTS, TABLES, Column, Kind, Table
from rehabdesk.exchange.tables_csv_meanings import TABLES_MEAN, meaning
from rehabdesk.exchange.workbook.layout import record_columns

SCHEMA_JSON = "schema.json"
SCHEMA_PAGE = "schema.html"
VERSION = "1"
"""Grows when a column goes or changes its meaning; a new column leaves it."""

_TYPES: Mapping[Kind, str] = {
    Kind.TEXT: "text",
    Kind.DATE: "date",
    Kind.TIME: "time",
    Kind.WHOLE: "integer",
    Kind.NUMBER: "number",
    Kind.CHOICE: "choice",
}
CONVENTIONS: Mapping[str, str] = {
    "encoding": "UTF-8 with a byte order mark; comma; text in double quotes where it needs them; "
    "line breaks inside a text stay",
    "empty": "An empty cell was not recorded. It never means 0 or no.",
    "dates": "YYYY-MM-DD, the clinic's local calendar day; times HH:MM:SS, local",
    "numbers": "Point as decimal mark, no thousands separator, every digit as kept",
    "formulas": "A text that begins with = + - @ ' or a tab has one apostrophe in front of it, so "
    "that no spreadsheet runs it: take one leading apostrophe off a text column to have it as "
    "recorded",
    "identity": "Where `same_row_when` is empty, rows may repeat and `row_id` tells them apart",
    "text": "Texts are as the clinic typed them and may identify a person",
}
_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
       color: #1d2730; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
         border-bottom: 1px solid #d5dce1; }
code { font-family: ui-monospace, monospace; font-size: .93em; }
@media print { h2 { break-after: avoid; } tr { break-inside: avoid; } }
"""


def schema(keys: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Every table and column; ``keys`` are the installed pathways' keys by column."""
    return {
        "schema": "RehabDesk record",
        "version": VERSION,
        "conventions": dict(CONVENTIONS),
        "tables": [_table(table, keys) for table in TABLES],
    }


def schema_json(keys: Mapping[str, Iterable[str]]) -> str:
    return json.dumps(schema(keys), ensure_ascii=False, indent=2) + "\n"


def schema_page(keys: Mapping[str, Iterable[str]]) -> str:
    """The same to read: one page of HTML that needs nothing but itself."""
    told = schema(keys)
    rules = "".join(f"<li>{escape(rule)}</li>" for rule in told["conventions"].values())
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>RehabDesk record: schema</title><style>{_STYLE}</style></head><body>"
        f"<h1>RehabDesk record: schema, version {VERSION}</h1>"
        "<p>One CSV file a table. A column marked * is always filled.</p>"
        f"<ul>{rules}</ul>{''.join(map(_section, told['tables']))}</body></html>\n"
    )


def _table(table: Table, keys: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    return {
        "name": table.sheet,
        "file": f"{table.sheet}.csv",
        "meaning": TABLES_MEAN[table.sheet],
        "same_row_when": _identity(table),
        "columns": [_column(table, column, keys) for column in record_columns(table)],
    }


def _identity(table: Table) -> list[str]:
    """The columns that together name a row; empty where ``row_id`` does."""
    if table.has_row_id:
        return []
    owner = ["patient_id"] if table is PATIENTS else ["patient_id", "episode_id"]
    return owner if table in (PATIENTS, EPISODES) else [*owner, *table.identity]


def _column(table: Table, column: Column, keys: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    words, unit = meaning(table, column)
    told: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.kind],
        "required": column.required or column.name == "row_id",
        "meaning": words,
    }
    if unit:
        told["unit"] = unit
    if column.kind is Kind.CHOICE:
        told["choices"] = list(column.choices) or sorted(keys.get(column.name, ()))
    refers = _refers(table, column.name)
    if refers:
        told["refers_to"] = refers
    return told


def _refers(table: Table, name: str) -> str:
    if name == "patient_id" and table is not PATIENTS:
        return "Patients.patient_id"
    if name == "episode_id" and table is not EPISODES:
        return "Episodes.patient_id, Episodes.episode_id"
    if name == "prior_episode_id":
        return "Episodes.patient_id, Episodes.episode_id"
    return ""


def _section(table: Mapping[str, Any]) -> str:
    same = " + ".join(f"<code>{escape(name)}</code>" for name in table["same_row_when"])
    same = same or "<code>row_id</code>"
    rows = "".join(
        f"<tr><td><code>{escape(column['name'])}</code>{'*' if column['required'] else ''}</td>"
        f"<td>{escape(column['type'])}</td><td>{escape(column.get('unit', ''))}</td>"
        f"<td>{escape(column['meaning'])}{_choices(column)}</td></tr>"
        for column in table["columns"]
    )
    return (
        f"<h2>{escape(table['name'])}</h2><p>{escape(table['meaning'])} "
        f"A row is the same row when {same} is.</p><table><thead><tr><th>Column</th>"
        f"<th>Type</th><th>Unit</th><th>Meaning</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def _choices(column: Mapping[str, Any]) -> str:
    given = column.get("choices")
    if not given:
        return ""
    return "<br>" + " · ".join(f"<code>{escape(choice)}</code>" for choice in given)
