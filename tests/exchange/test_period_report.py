"""The report's workbook: typed, whole, and nothing in it that Excel would run."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import Episode, Facts, Patient
from rehabdesk.domain.reports import Period, PeriodReport, report_of
from rehabdesk.exchange.period_report import write_report
from rehabdesk.pathways import installed

TODAY = date(2026, 3, 2)


def made(discharged: int = 6) -> PeriodReport:
    facts = [
        Facts(
            Patient(f"P{each}", "Nobody Known"),
            Episode(
                f"P{each}", "1", "hamstring_bursitis", "left", date(2026, 1, 5),
                discharged_on=date(2026, 2, 1 + each), discharge_reason="resolved",
            ),
        )
        for each in range(discharged)
    ]  # fmt: skip
    return report_of(facts, Period(date(2026, 1, 1), TODAY), TODAY, installed())


def rows(path: Path) -> dict[str, dict[str, Any]]:
    """Each figure's cells by its title."""
    values = list(load_workbook(path).active.iter_rows(values_only=True))
    start = next(at for at, row in enumerate(values) if row[0] == "Section")
    return {row[1]: dict(zip(values[start], row, strict=True)) for row in values[start + 1 :]}


def test_numbers_are_numbers_and_shares_are_fractions(tmp_path: Path) -> None:
    found = rows(write_report(tmp_path / "r.xlsx", made()))
    days = found["Days to discharge"]
    assert (days["Result"], days["Unit"], days["Out of"]) == (29.5, "days", 6)
    resolved = found["Reason: resolved"]
    assert (resolved["Result"], resolved["Number"], resolved["Out of"]) == (1, 6, 6)
    sheet = load_workbook(tmp_path / "r.xlsx").active
    cell = next(row[2] for row in sheet.iter_rows() if row[1].value == "Reason: resolved")
    assert cell.number_format == "0.0%"


def test_the_period_is_in_it_as_days(tmp_path: Path) -> None:
    sheet = load_workbook(write_report(tmp_path / "r.xlsx", made())).active
    told = {row[0]: row[1] for row in sheet.iter_rows(values_only=True, max_col=2)}
    assert [told[each].date() for each in ("From", "To")] == [date(2026, 1, 1), TODAY]


def test_of_fewer_than_five_there_is_no_percentage_and_no_median(tmp_path: Path) -> None:
    found = rows(write_report(tmp_path / "r.xlsx", made(4)))
    assert found["Days to discharge"]["Result"] is None
    assert found["Days to discharge"]["Out of"] == 4
    assert found["Reason: resolved"]["Result"] is None
    assert found["Reason: resolved"]["Number"] == 4
    assert found["Days to discharge"]["12 months before"] is None
    assert found["Days to discharge"]["Out of, before"] is None


def test_a_clinic_named_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    path = write_report(tmp_path / "r.xlsx", made(), clinic="=1+1", demo=True)
    sheet = load_workbook(path).active
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")
    assert str(sheet["A3"].value).startswith("DEMO")


def test_the_months_are_typed_and_charted(tmp_path: Path) -> None:
    sheet = load_workbook(write_report(tmp_path / "r.xlsx", made()))["Months"]
    found = list(sheet.iter_rows(values_only=True))
    assert found[0] == ("Month from", "New", "Discharged")
    assert (found[-2][0].date(), *found[-2][1:]) == (date(2026, 2, 1), 0, 6)
    assert len(found) == 13
    (chart,) = sheet._charts
    assert [one.val.numRef.f for one in chart.series] == [
        "'Months'!$B$2:$B$13",
        "'Months'!$C$2:$C$13",
    ]


def test_how_every_figure_is_counted_stands_beside_it(tmp_path: Path) -> None:
    report = made()
    sheet = load_workbook(write_report(tmp_path / "r.xlsx", report))["How it is counted"]
    told = {row[0]: row[1] for row in sheet.iter_rows(values_only=True)}
    for line in report.lines:
        assert told[line.figure.meaning.title] == line.figure.meaning.definition


def test_no_patient_is_in_it(tmp_path: Path) -> None:
    sheet = load_workbook(write_report(tmp_path / "r.xlsx", made())).active
    said = " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    assert "Nobody Known" not in said


def test_what_is_stopped_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    target = tmp_path / "r.xlsx"
    target.write_text("before")

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_report(target, made(), tick=stop)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]
