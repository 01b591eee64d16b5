"""The discharge summary on screen is one page, and everything where somebody asks for it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.app import demo_clinic
from rehabdesk.documents.page import lay_out
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs
from tests.conftest import key


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentPage]:
    with demo_clinic(date(2026, 3, 2)) as clinic:
        desk = Desk(clinic)
        made = DocumentPage(desk, Jobs())
        qtbot.addWidget(made)
        made.show()
        made.show_document("discharge", key("P-0012"))
        yield made
        desk.drafts.close()


def test_everything_is_printed_where_it_is_asked_for(page: DocumentPage) -> None:
    assert lay_out(page.document()).count == 1
    page._everything.click()
    assert lay_out(page.document()).count == 2
    page.show_document("discharge", key("P-0003"))
    assert not page._everything.isChecked()


def test_what_was_asked_for_is_what_is_signed_and_any_change_makes_it_a_draft(
    page: DocumentPage,
) -> None:
    page._everything.click()
    page._who.name.setCurrentText("Sam Physio")
    page.sign()
    signed = page.document()
    (copy,) = page._desk.clinic.issued(key("P-0012"))
    assert signed.signed
    assert signed.briefer == ()
    assert page._copies.pages(copy).count == 2
    page._everything.click()
    assert not page.document().signed


def test_only_a_summary_can_be_asked_for_at_length(page: DocumentPage) -> None:
    assert page._everything.isVisible()
    page.show_document("letter", key("P-0012"))
    assert not page._everything.isVisible()
