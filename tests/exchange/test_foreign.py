"""A physio's own sheet comes in: same records, same checks, its own cells named."""

from collections.abc import Sequence
from datetime import date
from itertools import count
from pathlib import Path

import openpyxl
import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.batch import Batch, ImportReport
from rehabdesk.exchange.foreign.mapped import ForAll, as_batch
from rehabdesk.exchange.foreign.sheets import ForeignSheet, read_sheets
from rehabdesk.exchange.workbook.guard import Refused
from tests.conftest import CONDITION, key

HEADERS = ("Name", "DOB", "Leg", "Onset", "Date", "Pain", "Miles", "Notes")
ANN = ("Ann Smith", "05/05/1991", "L", "2026-01-20", date(2026, 2, 10), "6/10", None, "Sore")
ANN_LATER = ("Ann Smith", None, None, None, date(2026, 2, 24), 4, 5, "Better")
OKAFOR = ("Adaeze Okafor", "05/05/1990", None, None, date(2026, 2, 27), 5, None, None)


def saved(path: Path, *rows: Sequence[object], above: int = 0) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "My runners"
    for _ in range(above):
        sheet.append(["Hamstring list of spring"])
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def batch_of(clinic: Clinic, path: Path, for_all: ForAll | None = None) -> Batch:
    (sheet,) = read_sheets(path)
    numbers = (f"P-{number:04d}" for number in count(900))
    chosen = clinic.columns_of(sheet.headers)
    for_all = for_all or ForAll(CONDITION)
    return as_batch(sheet, chosen, for_all, clinic.people(), numbers, clinic.pathways)


def imported(clinic: Clinic, path: Path, for_all: ForAll | None = None) -> ImportReport:
    return clinic.import_batch(batch_of(clinic, path, for_all))


def wrong(report: ImportReport) -> dict[str, str]:
    return {problem.cell: problem.message for problem in report.errors}


def test_people_and_what_was_noted_of_them_come_in(clinic: Clinic, tmp_path: Path) -> None:
    report = imported(clinic, saved(tmp_path / "own.xlsx", HEADERS, ANN, ANN_LATER))
    assert report.errors == ()
    facts = clinic.facts(key("P-0900"))
    assert (facts.patient.name, facts.patient.date_of_birth) == ("Ann Smith", date(1991, 5, 5))
    assert (facts.episode.side, facts.episode.onset_date) == ("left", date(2026, 1, 20))
    assert facts.episode.first_seen == date(2026, 2, 10)
    assert [(row.date.day, row.score) for row in facts.pain] == [(10, 6), (24, 4)]
    assert [run.distance_km for run in facts.runs] == [8.047]
    assert [visit.subjective for visit in facts.visits] == ["Sore", "Better"]


def test_somebody_on_file_is_known_by_name_and_birth_and_loses_nothing(
    clinic: Clinic, tmp_path: Path
) -> None:
    before = clinic.facts(key("P-0012"))
    report = imported(clinic, saved(tmp_path / "own.xlsx", HEADERS, OKAFOR))
    after = clinic.facts(key("P-0012"))
    assert (report.added["patients"], report.warnings) == (0, ())
    assert (after.patient, after.episode.side) == (before.patient, before.episode.side)
    assert len(after.pain) == len(before.pain) + 1


def test_a_name_alone_is_taken_with_a_warning(clinic: Clinic, tmp_path: Path) -> None:
    row = ("Adaeze Okafor", None, None, None, date(2026, 2, 27), 5, None, None)
    batch = batch_of(clinic, saved(tmp_path / "own.xlsx", HEADERS, row))
    assert [each.message for each in batch.warnings] == ["Taken for P-0012 by the name alone"]


def test_the_same_name_born_on_another_day_is_somebody_else(clinic: Clinic, tmp_path: Path) -> None:
    row = ("Adaeze Okafor", "06/06/1980", "R", None, date(2026, 2, 27), 5, None, None)
    report = imported(clinic, saved(tmp_path / "own.xlsx", HEADERS, row))
    assert report.added["patients"] == 1
    assert clinic.facts(key("P-0900")).patient.date_of_birth == date(1980, 6, 6)


def test_every_wrong_cell_is_named_as_it_stands_in_the_sheet_and_nothing_is_saved(
    clinic: Clinic, tmp_path: Path
) -> None:
    rows = (
        ("Ann Smith", "05/05/1991", "L", None, date(2026, 2, 10), 16, None, None),
        ("Ben Jones", "05/05/1992", "middle", None, date(2026, 2, 10), 3, None, None),
        ("Cy Young", "31/02/1990", "R", None, date(2026, 2, 10), 3, None, None),
        (None, None, "R", None, date(2026, 2, 10), 3, None, None),
        ("Di Long", None, "R", None, None, 3, None, None),
    )
    report = imported(clinic, saved(tmp_path / "own.xlsx", HEADERS, *rows))
    assert not report.accepted
    assert wrong(report).keys() == {"F2", "C3", "B4", "C5", "F6", "A6"}
    assert wrong(report)["B4"] == "There is no such day"
    assert len(clinic.people()) == 7


def test_rows_of_one_patient_that_disagree_are_named(clinic: Clinic, tmp_path: Path) -> None:
    other = ("Ann Smith", None, "R", None, date(2026, 2, 12), 5, None, None)
    report = imported(clinic, saved(tmp_path / "own.xlsx", HEADERS, ANN, other))
    assert wrong(report) == {"C3": "C2 says left"}


def test_a_side_that_no_column_says_can_be_said_for_all(clinic: Clinic, tmp_path: Path) -> None:
    path = saved(tmp_path / "own.xlsx", ("Name", "Date", "Pain"), ("Ann Smith", TODAY_TEXT, 3))
    assert set(wrong(imported(clinic, path)).values()) != set()
    report = imported(clinic, path, ForAll(CONDITION, "right", date(2026, 2, 1)))
    assert report.accepted
    assert clinic.facts(key("P-0900")).episode.first_seen == date(2026, 2, 1)


TODAY_TEXT = "2026-03-02"


def test_a_title_above_the_headers_is_passed_over(tmp_path: Path) -> None:
    (sheet,) = read_sheets(saved(tmp_path / "own.xlsx", HEADERS, ANN, above=2))
    assert sheet.headers == HEADERS
    assert sheet.rows[0][0] == 4


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_csv_is_read_however_it_was_saved(encoding: str, mark: str, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    text = f"Name{mark}Pain\r\nJürgen Groß{mark}4\r\nZoë{mark}05\r\n"
    path.write_bytes(text.encode(encoding))
    (sheet,) = read_sheets(path)
    assert [list(values) for _, values in sheet.rows] == [["Jürgen Groß", 4.0], ["Zoë", "05"]]


def test_what_was_chosen_is_known_the_next_time(clinic: Clinic) -> None:
    headers = ("Who", "Score today")
    assert clinic.columns_of(headers) == {}
    clinic.remember_columns(headers, {0: "patient.name", 1: "pain.average"})
    assert clinic.columns_of(headers) == {0: "patient.name", 1: "pain.average"}
    assert clinic.columns_of(("Who", "Another")) == {}


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02", b"PK\x03\x04nonsense", b"only,a,header"])
@pytest.mark.parametrize("name", ["own.csv", "own.xlsx"])
def test_a_file_without_rows_is_refused_in_words(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_sheets(tmp_path / name)
    assert refused.value.message


def test_a_formula_in_a_name_stays_text(clinic: Clinic, tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_text("Name,Side,Date,Pain\n=cmd|'/c calc'!A1,L,2026-02-10,3\n", encoding="utf-8")
    report = imported(clinic, path)
    assert report.accepted
    assert clinic.facts(key("P-0900")).patient.name == "=cmd|'/c calc'!A1"


def test_cells_are_named_where_the_sheet_begins_further_in() -> None:
    sheet = ForeignSheet("x", ("Name",), ((3, ["Ann"]),), first_column=2)
    assert sheet.cell(0, 3) == "C3"
