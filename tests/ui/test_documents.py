"""The document page: what is typed stands on the paper, and a signature is earned."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, qGray
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.documents.referral_words import MRI_SAFETY
from rehabdesk.domain.records import Clinician, Episode, EpisodeKey, Letterhead, Patient
from rehabdesk.store.anchors import anchor_faults
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs

TODAY = date(2026, 3, 2)
KEY = EpisodeKey("P/12", "1")


@pytest.fixture
def paper_clinic(tmp_path: Path) -> Iterator[Clinic]:
    with Database.open(tmp_path / "clinic.db", None, create=True, plain=True) as database:
        clinic = Clinic(database, pathways.installed(), "Sam Physio", lambda: TODAY)
        clinic.save_letterhead(Letterhead("Northside Physiotherapy", phone="0113 496 0000"))
        clinic.save_clinician(Clinician("Sam Physio", "Physiotherapist", "PH000000"))
        patient = Patient("P/12", "<b>Bo</b> Li", date(1990, 1, 2), address="4 Hill Road")
        episode = Episode(
            "P/12", "1", "hamstring_bursitis", "left", date(2026, 2, 3), date(2026, 1, 30)
        )
        clinic.add_patient(patient, episode)
        yield clinic


@pytest.fixture
def page(qtbot: QtBot, paper_clinic: Clinic) -> DocumentPage:
    made = DocumentPage(Desk(paper_clinic), Jobs())
    qtbot.addWidget(made)
    return made


def complete(page: DocumentPage) -> None:
    words = page._form.words() | {key: "No" for key, _ in MRI_SAFETY}
    words |= {
        "modality": "mri",
        "question": "Partial tear?",
        "diagnosis": "Proximal tendinopathy",
        "previous_imaging": "None known.",
        "urgency": "Routine",
        "acts_on_report": "Sam Physio",
    }
    page._form.fill(words)


def test_typed_words_stand_on_the_page(page: DocumentPage) -> None:
    page.show_document("discharge", KEY)
    editor = page._form.field("plan").editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Patient: bridges twice a week.")
    assert "Patient: bridges twice a week." in repr(page.document().blocks)
    assert "plan and who does what" not in page.document().gaps


def test_a_referral_with_gaps_is_not_signed_and_says_what_is_missing(page: DocumentPage) -> None:
    page.show_document("referral", KEY)
    page.sign()
    assert not page.document().signed
    assert "clinical question" in page._problem.text()


def test_signing_a_complete_referral_puts_the_request_on_record(
    page: DocumentPage, paper_clinic: Clinic
) -> None:
    page.show_document("referral", KEY)
    complete(page)
    page.sign()
    assert page.document().signed
    (study,) = paper_clinic.facts(KEY).imaging
    assert (study.modality, study.side, study.requested_on) == ("mri", "left", TODAY)


def test_a_change_after_signing_makes_it_a_draft_again(page: DocumentPage) -> None:
    page.show_document("discharge", KEY)
    page.sign()
    assert page.document().signed
    editor = page._form.field("gp_summary").editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Something else.")
    assert not page.document().signed


def test_nobody_signs_without_a_name(page: DocumentPage) -> None:
    page.show_document("discharge", KEY)
    page._who.name.setEditText("")
    page.sign()
    assert not page.document().signed


def test_no_examination_is_chosen_for_the_clinician(page: DocumentPage) -> None:
    page.show_document("referral", KEY)
    editor = page._form.field("modality").editor
    assert isinstance(editor, QComboBox)
    assert editor.currentData() == ""


def test_a_saved_pdf_is_noted_in_the_history(
    page: DocumentPage, paper_clinic: Clinic, tmp_path: Path
) -> None:
    page.show_document("discharge", KEY)
    assert page.save_pdf(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert paper_clinic.history(KEY, limit=1)[0].action == "pdf"


def test_a_folder_that_is_gone_is_said_in_words(page: DocumentPage, tmp_path: Path) -> None:
    page.show_document("discharge", KEY)
    assert not page.save_pdf(tmp_path / "gone" / "a.pdf")
    assert "Choose another folder" in page._toast._words.text()


def test_the_suggested_file_name_has_the_record_and_not_the_name(page: DocumentPage) -> None:
    page.show_document("discharge", KEY)
    assert page._drafting is not None
    assert page._drafting.file_name(TODAY) == "discharge-P-12-2026-03-02.pdf"


def test_the_page_is_painted_white_on_screen(page: DocumentPage) -> None:
    page.resize(1200, 800)
    page.show_document("discharge", KEY)
    page.grab()
    picture = page._view.grab().toImage()
    assert page._view.count() == 1
    assert picture.pixelColor(picture.width() // 2, 60).name() == "#ffffff"


def type_in(page: DocumentPage, name: str, text: str) -> None:
    editor = page._form.field(name).editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText(text)


def test_what_is_signed_is_kept_and_saved_again_byte_for_byte(
    page: DocumentPage, paper_clinic: Clinic, tmp_path: Path
) -> None:
    page.show_document("discharge", KEY)
    assert page._issued.isHidden()
    page.sign()
    (copy,) = paper_clinic.issued(KEY)
    assert (copy.code, copy.issued_by) == (page.document().check, "Sam Physio")
    number, _, seal = page.document().trail.partition(":")
    assert anchor_faults(paper_clinic.database, int(number), seal) == []
    assert page.save_pdf(tmp_path / "now.pdf")
    page.show_document("discharge", KEY)
    assert not page._issued.isHidden()
    assert page.save_issued(copy, tmp_path / "later.pdf")
    assert (tmp_path / "now.pdf").read_bytes() == (tmp_path / "later.pdf").read_bytes()


def test_signing_the_same_words_again_issues_nothing_new(
    page: DocumentPage, paper_clinic: Clinic
) -> None:
    for _ in range(2):
        page.show_document("discharge", KEY)
        page.sign()
        assert page.document().signed
    assert len(paper_clinic.issued(KEY)) == 1


def test_a_new_version_says_what_changed_and_names_the_one_it_supersedes(
    page: DocumentPage, paper_clinic: Clinic
) -> None:
    page.show_document("discharge", KEY)
    page.sign()
    first = page.document().check
    type_in(page, "plan", "Patient: bridges twice a week.")
    page.sign()
    assert "what changed" in page._problem.text()
    assert len(paper_clinic.issued(KEY)) == 1
    page._issued.reason.setText("The plan was missing")
    page.sign()
    assert f"This supersedes {first} of" in repr(page.document().blocks[0])
    later, earlier = paper_clinic.issued(KEY)
    assert (later.supersedes, earlier.code) == (first, first)
    assert page._issued.copies.itemText(1).endswith("superseded")


def test_an_issued_copy_is_shown_as_it_was_though_the_record_says_more_now(
    page: DocumentPage, paper_clinic: Clinic
) -> None:
    page.resize(1200, 800)
    page.show_document("discharge", KEY)
    page.sign()
    before = page._view.grab().toImage()
    type_in(page, "plan", "Something else.")
    page.refresh()
    assert page._view.grab().toImage() != before
    page.show_issued(paper_clinic.issued(KEY)[0])
    assert page._state.text().startswith("As issued")
    assert _is_like(page._view.grab().toImage(), before)


def _is_like(one: QImage, other: QImage) -> bool:
    """Equal but for the edges of letters, which a kept page smooths a little differently."""
    step = 6
    places = [(x, y) for x in range(0, one.width(), step) for y in range(0, one.height(), step)]
    far = sum(abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 90 for x, y in places)
    return one.size() == other.size() and far / len(places) < 0.005


def test_a_snippet_expands_in_a_letter(qtbot: QtBot, page: DocumentPage) -> None:
    page.show_document("letter", KEY)
    editor = page._form.field("advice").editor
    qtbot.keyClicks(editor, "Signs of ;hb ")
    assert page._form.words()["advice"] == "Signs of Hamstring bursitis"
