"""A discharge summary is one page, and says what it leaves to the record to be one."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from rehabdesk.app import demo_clinic
from rehabdesk.clinic import Clinic
from rehabdesk.documents.brevity import foremost
from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.discharge_words import suggested_words
from rehabdesk.documents.document import Document, Table
from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import pdf_bytes
from rehabdesk.documents.superseding import superseding
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.records import Clinician
from tests.conftest import key

DAY = date(2026, 3, 2)
SAM = Clinician("Sam Physio", "Physiotherapist", "PH000000")


@pytest.fixture(scope="module")
def demo(qapp: QApplication) -> Iterator[Clinic]:
    with demo_clinic(DAY) as clinic:
        yield clinic


def summary(clinic: Clinic, judged: Assessment, **typed: str) -> Document:
    facts = clinic.facts(judged.key)
    pathway = clinic.pathway_of(facts.episode)
    words = replace(suggested_words(facts, judged, pathway), **typed)
    head = clinic.letterhead()
    return discharge_summary(facts, judged, pathway, head, SAM, words, True, DAY)


def of(clinic: Clinic, patient_id: str, **typed: str) -> Document:
    return summary(clinic, clinic.judge(clinic.facts(key(patient_id))), **typed)


def on(paper: str, document: Document) -> Document:
    return replace(document, letterhead=replace(document.letterhead, paper=paper))


def pages(document: Document) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf_bytes(document)))


def test_every_discharged_patient_of_the_demo_is_printed_on_one_page(demo: Clinic) -> None:
    discharged = [
        judged
        for judged in demo.caseload(closed=True)
        if demo.facts(judged.key).episode.discharged_on is not None
    ]
    assert len(discharged) >= 10
    counts = {judged.key: pages(summary(demo, judged)) for judged in discharged}
    assert set(counts.values()) == {1}, counts


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_open_patient_of_the_demo_fits_one_page(demo: Clinic, paper: str) -> None:
    counts = {each.key: lay_out(on(paper, summary(demo, each))).count for each in demo.caseload()}
    assert set(counts.values()) == {1}, counts


def test_what_is_left_out_is_named(demo: Clinic, printed: Callable[[Document], str]) -> None:
    document = of(demo, "P-0012")
    words = " ".join(printed(document).split())
    whole = " ".join(printed(replace(document, briefer=())).split())
    named = re.search(r"Also on file: ([^.]+)\.", words)
    assert named
    (every,) = (block for block in document.blocks if isinstance(block, Table))
    names = {row[0].partition(" (")[0] for row in every.rows}
    assert {name for name in names if words.count(name) < whole.count(name)} == set()
    assert len(left_out := named[1].split("; ")) >= 3
    assert set(left_out) < names
    assert "exercises stopped earlier, on file" in words
    assert "Also on file" not in whole
    assert "stopped earlier, on file" not in whole
    for heading in ("Treatment given", "History and contributing factors", "Copies to"):
        assert heading in words
        assert heading in whole


def test_the_first_measure_of_each_kind_stays() -> None:
    groups = (["pain"], ["sitting", "uphill"], ["PSFS", "LEFS", "GROC"], ["bridge"])
    assert foremost(groups, 5) == (
        ["pain", "sitting", "uphill", "PSFS", "bridge"],
        ["LEFS", "GROC"],
    )
    assert foremost(groups, None) == (
        ["pain", "sitting", "uphill", "PSFS", "LEFS", "GROC", "bridge"],
        [],
    )


def test_what_a_person_typed_is_never_shortened(
    demo: Clinic, printed: Callable[[Document], str]
) -> None:
    typed = " ".join(f"sentence{number}." for number in range(1200))
    document = of(demo, "P-0012", plan=typed)
    assert lay_out(document).count > 1
    assert " ".join(printed(document).split()).count("sentence") == 1200


def test_a_page_with_room_says_everything(demo: Clinic, printed: Callable[[Document], str]) -> None:
    documents = (summary(demo, each) for each in demo.caseload())
    short = next(each for each in documents if lay_out(replace(each, briefer=())).count == 1)
    assert words_of(printed(short)) == words_of(printed(replace(short, briefer=())))


def words_of(page: str) -> list[str]:
    """The words of a page without its code, which knows what the page might have left out."""
    return re.sub(r"check \S+", "", page).split()


def test_a_superseding_version_is_one_page_and_says_so(
    demo: Clinic, printed: Callable[[Document], str]
) -> None:
    document = of(demo, "P-0012")
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    before = Issued(1, "QXXT-K2EC", "discharge", "", key("P-0012"), at, "Sam Physio", "00")
    second = superseding(document, before, "The dose was wrong")
    assert lay_out(second).count == 1
    assert "This supersedes QXXT-K2EC of" in " ".join(printed(second).split())


def test_another_length_is_another_code(demo: Clinic) -> None:
    document = of(demo, "P-0012")
    assert replace(document, briefer=()).check != document.check
