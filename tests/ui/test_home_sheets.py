"""The exercise sheet and the diary on the page where a document is finished."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.documents.document import Drawn
from rehabdesk.domain.records import Clinician, Prescription
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs
from tests.conftest import TODAY, key

KEY = key("P-0012")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, jobs: Jobs) -> DocumentPage:
    clinic = desk.clinic
    clinic.save_clinician(Clinician("Sam Physio", "Physiotherapist", "PH000000"))
    dose = Prescription(TODAY, "glute_bridge", 3, 12, per_week=3)
    clinic.prescribe(KEY, dose, clinic.facts(KEY).episode.revision)
    made = DocumentPage(desk, jobs)
    qtbot.addWidget(made)
    return made


def test_how_an_exercise_is_done_can_be_said_in_ones_own_words(page: DocumentPage) -> None:
    page.show_document("exercises", KEY)
    field = page._form.field("how glute_bridge")
    assert "Tighten your buttocks" in field.editor.toPlainText()
    field.editor.setPlainText("As we did it on Monday.")
    (drawn,) = (each for each in page.document().blocks if isinstance(each, Drawn))
    assert (drawn.name, drawn.how) == ("Glute bridge", "As we did it on Monday.")
    assert drawn.dose == "3 × 12, 3 a week"


def test_a_signed_sheet_is_issued_with_its_drawings(page: DocumentPage, clinic: Clinic) -> None:
    page.show_document("exercises", KEY)
    page.sign()
    (copy,) = clinic.issued(KEY)
    assert (copy.kind, copy.code) == ("exercises", page.document().check)
    page.show_issued(copy)
    assert page._view.count() == 1


def test_a_diary_of_another_week_can_be_shown_and_is_not_superseded(
    page: DocumentPage, clinic: Clinic
) -> None:
    clinic.issue(KEY, "diary 2026-02-20", "Weekly diary", "AAAA-BBBB", b"", b"")
    page.show_document("diary", KEY)
    assert page._issued.valid() is None
    assert page._issued.copies.count() == 1
    assert "superseded" not in page._issued.copies.itemText(0)
    page.sign()
    assert {copy.supersedes for copy in clinic.issued(KEY)} == {""}
    assert page.document().kind == f"diary {date(2026, 3, 2).isoformat()}"
