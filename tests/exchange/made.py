"""Random patient files such as a clinic could have typed, and the pathways they name."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.records import Facts, PatientFile
from rehabdesk.domain.tables import EPISODES, PATIENTS, RUNS, SERIES_TABLES, Column, Kind, Table
from rehabdesk.pathways import installed

TODAY = dt.date(2026, 3, 2)
PATHWAYS = installed()
_KEYS = {column: sorted(keys) for column, keys in keys_of(PATHWAYS).choices.items()}
HOSTILE = (
    "=1+1", "=cmd|'/c calc'!A0", "+1", "-1", "@SUM(1)", "#N/A", "#REF!", "'quoted", "_x000B_",
    "a\x0bb", "a\rb", "a\r\nb", "a\nb", "\U0001f600", "<b>&amp;</b>", "]]>", "1",
    "TRUE",
    "2026-03-01", "1/2/26", "_x005F_", "_X000B_",
)  # fmt: skip

dates = st.dates(dt.date(1900, 1, 1), TODAY)
_characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff")
texts = (st.sampled_from(HOSTILE) | st.text(_characters, max_size=20)).map(str.strip)
numbers = st.floats(0, 1e6, allow_nan=False)


def _value(column: Column) -> st.SearchStrategy[Any]:
    given = {
        Kind.DATE: dates,
        Kind.TIME: st.times(),
        Kind.WHOLE: st.integers(0, 10),
        Kind.NUMBER: numbers,
        Kind.CHOICE: st.sampled_from(list(column.choices) or _KEYS.get(column.name, [])),
        Kind.TEXT: texts.filter(bool) if column.required else texts,
    }[column.kind]
    if column.required or column.kind is Kind.TEXT:
        return given
    return given | st.just("" if column.kind is Kind.CHOICE else None)


def _records(table: Table, **fixed: Any) -> st.SearchStrategy[Any]:
    made = {
        column.name: _value(column)
        for column in table.columns
        if column.name not in fixed and column.name in table.record.__annotations__
    }
    if table.has_row_id:
        made["row_id"] = st.uuids().map(lambda each: each.hex)
    return st.builds(table.record, **made, **{k: st.just(v) for k, v in fixed.items()})


@st.composite
def patient_files(draw: st.DrawFn) -> PatientFile:
    """A patient with up to two episodes and a few rows in every series."""
    patient = draw(_records(PATIENTS))
    runs = tuple(draw(st.lists(_records(RUNS), max_size=3)))
    episodes = []
    for episode_id in draw(st.lists(texts.filter(bool), unique=True, max_size=2)):
        episode = draw(_records(EPISODES, patient_id=patient.patient_id, episode_id=episode_id))
        series = {
            table.series: tuple(draw(st.lists(_records(table), max_size=2)))
            for table in SERIES_TABLES
            if table is not RUNS
        }
        episodes.append(Facts(patient, episode, runs=runs, **series))
    return PatientFile(patient, runs, tuple(episodes))
