"""Letters are made for the sheets that the clinic's printer holds, and kept as they were made."""

import re
from dataclasses import replace

import pytest

from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.document import Document
from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import pdf_bytes
from rehabdesk.documents.pictures import keep, read_back
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Letterhead
from tests.documents.conftest import DAY


@pytest.fixture
def summary(facts: Facts, pathway: Pathway, qapp: object) -> Document:
    found = assess(facts, DAY, pathway)
    return discharge_summary(facts, found, pathway, Letterhead("Northside"), None)


def on(summary: Document, paper: str) -> Document:
    return replace(summary, letterhead=replace(summary.letterhead, paper=paper))


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_a_pdf_has_the_size_of_the_paper_and_names_nobody(
    summary: Document, paper: str, size: tuple[int, int]
) -> None:
    content = pdf_bytes(on(summary, paper))
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == size
    assert b"Okafor" not in content


def test_nothing_of_the_body_reaches_the_footer_of_a_shorter_sheet(summary: Document) -> None:
    pages = lay_out(on(summary, "Letter"))
    lowest = max(placed.y + placed.strip.height for page in pages.body for placed in page)
    assert lowest <= pages.sheet.bottom < lay_out(on(summary, "A4")).sheet.bottom


def test_pages_that_were_kept_come_back_with_their_sheet(summary: Document) -> None:
    pages = lay_out(on(summary, "Letter"))
    kept = read_back(keep(pages))
    assert (kept.count, kept.sheet) == (pages.count, pages.sheet)


@pytest.mark.parametrize("damage", [b"", b"not pages", b"x\x9c\x03\x00"])
def test_pages_that_were_not_kept_whole_are_refused(qapp: object, damage: bytes) -> None:
    with pytest.raises(ValueError, match="not kept whole"):
        read_back(damage)
