"""The report on paper: one page, every figure with its denominator, nobody named."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import write_pdf
from rehabdesk.documents.period_report import period_report
from rehabdesk.domain.records import Letterhead
from tests.exchange.test_period_report import made


def test_it_is_one_page(qapp: QCoreApplication) -> None:
    assert lay_out(period_report(made(), Letterhead("Northside", "12 Mill Lane"))).count == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_every_figure_stands_on_it_with_its_denominator(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    report = made()
    write_pdf(period_report(report, Letterhead("Northside")), tmp_path / "r.pdf")
    said = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "r.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    words = " ".join(said.split())
    for line in report.lines:
        for part in (line.figure.meaning.title, line.figure.words, line.figure.base):
            assert part in words
    assert "1 Jan 2026 to 2 Mar 2026" in words
    assert "Nobody Known" not in words
    assert "DRAFT" not in words
