"""The file: whole or not at all, vectors, its typeface inside, no name in its metadata."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QRawFont

from rehabdesk.documents.charts import spread
from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.document import Document, clean
from rehabdesk.documents.engine import font, register_fonts
from rehabdesk.documents.pdf import write_pdf
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import Facts
from tests.documents.conftest import DAY, HEAD, SAM


@pytest.fixture
def document(facts: Facts, pathway: Pathway, qapp: QGuiApplication) -> Document:
    assessment = assess(facts, DAY, pathway)
    return discharge_summary(facts, assessment, pathway, replace(HEAD, demo=True), SAM)


def test_the_metadata_names_no_patient(document: Document, tmp_path: Path) -> None:
    write_pdf(document, tmp_path / "a.pdf")
    raw = (tmp_path / "a.pdf").read_bytes()
    assert b"Discharge summary" in raw
    assert b"Adaeze" not in raw
    assert b'pdfaid:part="1"' in raw


def test_a_cancelled_write_leaves_the_old_file_and_no_scratch(
    document: Document, tmp_path: Path
) -> None:
    target = tmp_path / "a.pdf"
    target.write_text("before")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_pdf(document, target, stop)
    assert target.read_text() == "before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_an_error_in_the_callers_hands(
    document: Document, tmp_path: Path
) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_pdf(document, tmp_path / "nowhere" / "a.pdf")


@pytest.mark.skipif(shutil.which("pdfimages") is None, reason="poppler is not installed")
def test_charts_are_vectors_and_not_pictures(document: Document, tmp_path: Path) -> None:
    write_pdf(document, tmp_path / "a.pdf")
    listed = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "a.pdf")], capture_output=True, check=True, text=True
    )
    assert len(listed.stdout.splitlines()) == 2


def test_a_demo_page_says_so(document: Document, printed: Callable[[Document], str]) -> None:
    assert "DEMO · invented patient" in printed(document)


def test_figures_can_be_searched_in_the_file(
    document: Document, printed: Callable[[Document], str]
) -> None:
    assert "Single-leg bridge, symmetry" in printed(document)
    assert "65 %" in printed(document)


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_bundled_typeface_has_latin_in_every_weight(
    qapp: QGuiApplication, weight: QFont.Weight
) -> None:
    register_fonts()
    raw = QRawFont.fromFont(font(11, weight))
    assert raw.familyName() == "Inter"
    assert all(raw.supportsCharacter(ord(letter)) for letter in "aZ09Łőé−×")


def test_the_names_of_lines_never_touch() -> None:
    assert spread([50.0, 52.0, 53.0], 11.0, 60.0) == [38.0, 49.0, 60.0]
    assert spread([10.0, 40.0], 11.0, 60.0) == [10.0, 40.0]


def test_control_characters_and_turned_direction_are_dropped() -> None:
    assert clean("a\x00b\u202ec\r\nd\x0b") == "a bc\nd"


def test_the_same_page_has_the_same_check(document: Document) -> None:
    assert replace(document).check == document.check
    corner = document.letterhead
    for other in (
        replace(document, subtitle="Other"),
        replace(document, identity=("Somebody Else", "")),
        replace(document, letterhead=replace(corner, paper="Letter")),
        replace(document, letterhead=replace(corner, clinic="Moved")),
        replace(document, letterhead=replace(corner, logo=b"new")),
    ):
        assert other.check != document.check
