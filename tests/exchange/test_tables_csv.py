"""The record's tables as CSV for other programs, and the schema that says what they hold."""

import csv
import datetime as dt
import io
import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings

from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import Episode, Facts, Patient, PatientFile, Run, Visit
from rehabdesk.domain.tables import RUNS, TABLES, Kind
from rehabdesk.exchange.tables_csv import write_tables
from rehabdesk.exchange.tables_csv_meanings import _OF_COLUMN, _OF_TABLE, TABLES_MEAN, meaning
from rehabdesk.exchange.workbook.layout import record_columns
from rehabdesk.pathways import installed
from tests.exchange.made import patient_files

KEYS = keys_of(installed()).choices
DAY = dt.date(2026, 3, 2)
RUNNER = Patient("P-1", "=HYPERLINK(0)", notes='a line\nanother, "quoted"')
EPISODE = Episode("P-1", "1", "hamstring_bursitis", "left", DAY)
RUN = Run(DAY, 8.368588800000001, dt.time(7, 30), notes="-2 °C", row_id="r1")
FILE = PatientFile(
    RUNNER, (RUN,), (Facts(RUNNER, EPISODE, runs=(RUN,), visits=(Visit(DAY, plan="'as is"),)),)
)


def tables_of(path: Path) -> dict[str, list[dict[str, str]]]:
    with ZipFile(path) as archive:
        return {
            name: list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))
            for name in archive.namelist()
            if name.endswith(".csv")
        }


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return write_tables(tmp_path / "out.zip", [FILE], KEYS, total=1)


def test_there_is_one_file_for_each_table_also_where_it_has_no_rows(written: Path) -> None:
    assert set(tables_of(written)) == {f"{table.sheet}.csv" for table in TABLES}


def test_a_distance_keeps_every_digit(written: Path) -> None:
    assert float(tables_of(written)["Runs.csv"][0]["distance_km"]) == RUN.distance_km


def test_a_run_keeps_its_time_of_day(written: Path) -> None:
    assert tables_of(written)["Runs.csv"][0]["time"] == "07:30:00"


def test_no_cell_begins_as_a_formula_does(written: Path) -> None:
    for rows in tables_of(written).values():
        for row in rows:
            assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize(
    ("file", "column", "recorded"),
    [
        ("Patients.csv", "name", RUNNER.name),
        ("Patients.csv", "notes", RUNNER.notes),
        ("Runs.csv", "notes", RUN.notes),
        ("Visits.csv", "plan", "'as is"),
    ],
)
def test_a_text_less_one_leading_apostrophe_is_the_text_recorded(
    written: Path, file: str, column: str, recorded: str
) -> None:
    assert tables_of(written)[file][0][column].removeprefix("'") == recorded


def test_what_was_not_recorded_is_empty_and_not_nought(written: Path) -> None:
    assert tables_of(written)["Runs.csv"][0]["rpe"] == ""


def test_the_schema_names_the_columns_of_each_file_in_their_order(written: Path) -> None:
    with ZipFile(written) as archive:
        schema = json.loads(archive.read("schema.json"))
        for table in schema["tables"]:
            header = archive.read(table["file"]).decode("utf-8-sig").splitlines()[0]
            assert header.split(",") == [column["name"] for column in table["columns"]]


def test_every_choice_has_its_keys_in_the_schema(written: Path) -> None:
    with ZipFile(written) as archive:
        schema = json.loads(archive.read("schema.json"))
    empty = [
        (table["name"], column["name"])
        for table in schema["tables"]
        for column in table["columns"]
        if column["type"] == "choice" and not column["choices"]
    ]
    assert empty == []


def test_every_column_has_a_meaning_and_no_meaning_is_of_no_column() -> None:
    assert all(meaning(table, column).words for table in TABLES for column in record_columns(table))
    columns = {(table.sheet, c.name) for table in TABLES for c in record_columns(table)}
    assert set(_OF_TABLE) <= columns
    assert set(_OF_COLUMN) <= {name for _, name in columns}
    assert set(TABLES_MEAN) == {table.sheet for table in TABLES}


def test_a_number_whose_name_ends_in_its_unit_says_that_unit() -> None:
    for table in TABLES:
        for column in record_columns(table):
            for ending, unit in (("_kg", "kg"), ("_min", "min"), ("_cm", "cm"), ("_s", "s")):
                if column.kind is Kind.NUMBER and column.name.endswith(ending):
                    assert meaning(table, column).unit == unit, column.name


def test_the_page_shows_every_column(written: Path) -> None:
    with ZipFile(written) as archive:
        page = archive.read("schema.html").decode()
    assert all(f"<code>{c.name}</code>" in page for table in TABLES for c in record_columns(table))


def test_one_that_was_stopped_leaves_what_stood_there_and_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    target.write_bytes(b"PK older")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_tables(target, [FILE], KEYS, total=1, tick=stop)
    assert [each.name for each in tmp_path.iterdir()] == ["out.zip"]
    assert target.read_bytes() == b"PK older"


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(patient_files())
def test_every_value_of_a_record_can_be_read_back_from_its_table(
    tmp_path_factory: pytest.TempPathFactory, file: PatientFile
) -> None:
    target = tmp_path_factory.mktemp("tables") / "out.zip"
    found = tables_of(write_tables(target, [file], KEYS, total=1))
    for table in TABLES:
        if table is RUNS:
            records = list(file.runs)
        elif table.series:
            records = [row for facts in file.episodes for row in getattr(facts, table.series)]
        else:
            continue
        rows = found[f"{table.sheet}.csv"]
        assert len(rows) == len(records)
        for row, record in zip(rows, records, strict=True):
            for column in record_columns(table):
                if hasattr(record, column.name):
                    assert read(row[column.name], column.kind) == getattr(record, column.name)


def read(text: str, kind: Kind) -> object:
    """A cell as a program would read it by the schema's conventions."""
    if kind in (Kind.TEXT, Kind.CHOICE):
        return text.removeprefix("'")
    made = {
        Kind.DATE: dt.date.fromisoformat,
        Kind.TIME: dt.time.fromisoformat,
        Kind.WHOLE: int,
        Kind.NUMBER: float,
    }
    return made[kind](text) if text else None
