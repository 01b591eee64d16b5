"""The weekly diary: one page, boxes for a pen, and a code that finds whose week it is."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication

from rehabdesk.documents.diary import diary_page, suggested_diary
from rehabdesk.documents.document import Document
from rehabdesk.documents.page import lay_out
from rehabdesk.domain import units
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.diary import week_from
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.home import diary_exercises
from rehabdesk.domain.records import Facts, Prescription
from tests.documents.conftest import DAY, HEAD, SAM, SEEN


@pytest.fixture
def miles() -> Iterator[None]:
    units.use("mi")
    yield
    units.use("km")


def diary(facts: Facts, pathway: Pathway, signed: bool = True) -> Document:
    judged = assess(facts, DAY, pathway)
    return diary_page(facts, judged, pathway, HEAD, SAM, suggested_diary(), signed, DAY)


def with_doses(facts: Facts, count: int) -> Facts:
    many = tuple(Prescription(SEEN, f"Own exercise {n}", 3, 10) for n in range(count))
    return replace(facts, prescriptions=many)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_week_is_one_page_however_many_exercises(
    facts: Facts, pathway: Pathway, qapp: QGuiApplication, paper: str
) -> None:
    page = diary(with_doses(facts, 12), pathway)
    page = replace(page, letterhead=replace(page.letterhead, paper=paper))
    assert lay_out(page).count == 1
    assert len(diary_exercises(with_doses(facts, 12), DAY, pathway)) == 9


def test_the_page_has_its_days_its_code_and_the_numbered_exercises(
    facts: Facts, pathway: Pathway, printed: Callable[[Document], str]
) -> None:
    page = diary(with_doses(facts, 2), pathway)
    words = " ".join(printed(page).split())
    for said in ("2 Mar 2026 to 8 Mar 2026", "Sun", "Run, km", "1 Own exercise 0", "2 Own exer"):
        assert said in words
    assert words.count(page.check) == 2, "in the corner and in the footer"
    assert "Adaeze" not in page.check


def test_a_draft_has_no_code_to_type(
    facts: Facts, pathway: Pathway, printed: Callable[[Document], str]
) -> None:
    page = diary(facts, pathway, signed=False)
    assert printed(page).count(page.check) == 1


def test_the_run_is_asked_for_in_the_unit_of_the_screens(
    facts: Facts, pathway: Pathway, printed: Callable[[Document], str], miles: None
) -> None:
    assert "Run, mi" in printed(diary(facts, pathway))


def test_seven_days_begin_with_the_first() -> None:
    assert week_from(date(2026, 2, 26))[-1] == date(2026, 3, 4)
