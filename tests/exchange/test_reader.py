"""What a clinic's workbook may hold, and how each wrong cell is named."""

import datetime as dt
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from rehabdesk.domain.batch import Batch
from rehabdesk.domain.records import PainEntry, Run
from rehabdesk.exchange.workbook.reader import read_workbook
from tests.exchange.made import PATHWAYS, TODAY

PAIN = ["patient_id", "episode_id", "date", "activity", "score"]
RUNS = ["patient_id", "date", "distance_km", "rpe"]


def saved(path: Path, sheet: str, rows: Sequence[Sequence[object]], first: str = "A1") -> Path:
    book = Workbook()
    page = book.active
    page.title = sheet
    corner = page[first]
    for down, row in enumerate(rows):
        for along, value in enumerate(row):
            page.cell(corner.row + down, corner.column + along, value)
    book.save(path)
    return path


def read(path: Path) -> Batch:
    return read_workbook(path, PATHWAYS, TODAY)


def pain_read(tmp_path: Path, *rows: Sequence[object]) -> Batch:
    return read(saved(tmp_path / "a.xlsx", "Pain", [PAIN, *rows]))


def test_columns_are_found_by_name_in_any_order_case_and_spacing(tmp_path: Path) -> None:
    header = ["SCORE", " Activity", "Date ", "Episode ID", "patient id"]
    batch = read(saved(tmp_path / "a.xlsx", "pain", [header, [5, "Worst", TODAY, 1, 7.0]]))
    assert batch.errors == ()
    assert batch.rows[0].patient_id == "7"
    assert batch.rows[0].record == PainEntry(TODAY, "worst", 5)


def test_a_table_that_begins_further_down_and_right_names_its_own_cells(tmp_path: Path) -> None:
    rows = [PAIN, [None] * 5, ["P", "1", TODAY, "worst", "five"]]
    batch = read(saved(tmp_path / "a.xlsx", "Pain", rows, first="C4"))
    assert [(error.sheet, error.cell, error.column) for error in batch.errors] == [
        ("Pain", "G6", "score")
    ]


def test_unknown_columns_and_sheets_are_warned_of_and_a_missing_one_refuses(tmp_path: Path) -> None:
    batch = read(saved(tmp_path / "a.xlsx", "Pain", [[*PAIN[:-1], "mood"]]))
    assert [error.column for error in batch.errors] == ["score"]
    assert [warning.column for warning in batch.warnings] == ["mood"]


def test_every_wrong_cell_is_named_not_only_the_first(tmp_path: Path) -> None:
    batch = pain_read(
        tmp_path,
        ["P", "1", "2026-13-01", "worst", 4.5],
        ["P", None, TODAY, "worst", True],
        ["P", "1", "03/31/2026", "worst", "4,5"],
        ["P", "1", "1/2/26", "worst", "nan"],
        ["P", "1", 46000, "worst", "4 "],
    )
    assert [error.cell for error in batch.errors] == [
        "C2", "E2", "E3", "B3", "C4", "E4", "C5", "E5", "C6",
    ]  # fmt: skip
    assert batch.rows == ()


@pytest.mark.parametrize("epoch_1904", [False, True])
def test_real_dates_are_the_same_day_in_workbooks_of_1900_and_1904(
    tmp_path: Path, epoch_1904: bool
) -> None:
    book = Workbook()
    if epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    page = book.active
    page.title = "Runs"
    days = [
        dt.datetime.fromisoformat("2026-03-01 07:30"),
        dt.date(2024, 2, 29),
        dt.date(1904, 3, 1),
    ]
    for row in [RUNS, *(["P", day, 5] for day in days)]:
        page.append(row)
    book.save(tmp_path / "a.xlsx")
    runs = [row.record for row in read(tmp_path / "a.xlsx").rows]
    assert runs == [
        Run(dt.date(2026, 3, 1), 5.0, dt.time(7, 30)),
        Run(dt.date(2024, 2, 29), 5.0),
        Run(dt.date(1904, 3, 1), 5.0),
    ]


def test_a_run_may_carry_its_time_as_text_and_others_may_not(tmp_path: Path) -> None:
    batch = read(saved(tmp_path / "a.xlsx", "Runs", [RUNS, ["P", "2026-03-01 07:30", "5.5", 4]]))
    assert batch.rows[0].record == Run(dt.date(2026, 3, 1), 5.5, dt.time(7, 30), rpe=4.0)
    assert pain_read(tmp_path, ["P", "1", "2026-03-01 07:30", "worst", 4]).errors[0].cell == "C2"


def test_text_that_could_be_either_order_is_read_day_first_with_one_warning(tmp_path: Path) -> None:
    batch = pain_read(
        tmp_path, ["P", "1", "03/02/2026", "worst", 4], ["P", "1", "01/02/2026", "worst", 4]
    )
    assert [row.record.date for row in batch.rows] == [dt.date(2026, 2, 3), dt.date(2026, 2, 1)]
    assert [warning.cell for warning in batch.warnings] == ["C2"]


def test_a_formula_never_computed_and_an_error_value_are_named(tmp_path: Path) -> None:
    batch = pain_read(
        tmp_path, ["P", "1", TODAY, "worst", "=2+2"], ["P", "1", TODAY, "rest", "#N/A"]
    )
    assert [(error.cell, error.found) for error in batch.errors] == [("E2", "=2+2"), ("E3", "#N/A")]
    assert "open the workbook in Excel" in batch.errors[0].mend


def test_what_a_terminal_would_obey_is_not_repeated_in_an_error(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", "Pain", [PAIN, ["P", "1", "_x001B_[31m", "worst", 4]])
    assert "\x1b" not in read(path).errors[0].sentence("a.xlsx")


def rewritten(tmp_path: Path, name: str, change: object) -> Path:
    """A good workbook with one part of it changed."""
    good = saved(tmp_path / "good.xlsx", "Pain", [PAIN, ["P", "1", TODAY, "worst", 4]])
    bad = tmp_path / "bad.xlsx"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w", zipfile.ZIP_DEFLATED) as into:
        for part in source.namelist():
            content = source.read(part)
            into.writestr(part, change(content) if part == name else content)
    return bad


def refusal(path: Path) -> str:
    batch = read(path)
    assert batch.rows == ()
    assert len(batch.errors) == 1
    return batch.errors[0].message


SHEET = "xl/worksheets/sheet1.xml"


def test_a_part_that_unpacks_to_gigabytes_is_refused_unread(tmp_path: Path) -> None:
    bomb = rewritten(tmp_path, SHEET, lambda part: part + b" " * (40 << 20))
    assert "unpacks to far more" in refusal(bomb)


def test_an_entity_is_refused(tmp_path: Path) -> None:
    lol = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    assert "entities" in refusal(rewritten(tmp_path, SHEET, lambda part: lol + part))


def test_a_stray_cell_at_the_far_corner_is_refused_in_words(tmp_path: Path) -> None:
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = rewritten(tmp_path, SHEET, lambda part: part.replace(b"</sheetData>", far))
    assert "reaches much further" in refusal(path)


def test_a_file_cut_short_anywhere_is_refused(tmp_path: Path) -> None:
    good = saved(tmp_path / "good.xlsx", "Pain", [PAIN]).read_bytes()
    for length in range(0, len(good), 97):
        cut = tmp_path / "cut.xlsx"
        cut.write_bytes(good[:length])
        assert refusal(cut)


def test_what_is_no_workbook_of_ours_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "a.xlsx"
    text.write_text("patient_id,name")
    assert "not an Excel workbook" in refusal(text)
    assert "none of RehabDesk's sheets" in refusal(saved(tmp_path / "b.xlsx", "Sheet1", [["x"]]))


@pytest.mark.skipif(os.name != "posix", reason="links and pipes are made so only there")
def test_links_pipes_and_folders_are_refused_without_waiting(tmp_path: Path) -> None:
    good = saved(tmp_path / "good.xlsx", "Pain", [PAIN])
    (tmp_path / "link.xlsx").symlink_to(good)
    os.mkfifo(tmp_path / "pipe.xlsx")
    assert "link" in refusal(tmp_path / "link.xlsx")
    assert "not an ordinary file" in refusal(tmp_path / "pipe.xlsx")
    assert refusal(tmp_path)
