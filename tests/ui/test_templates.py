"""The clinic's own words for a document: typed beside the page they make, kept as a file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rehabdesk import paths
from rehabdesk.documents import template_files
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs
from tests.conftest import key

KEY = key("P-0012")


@pytest.fixture
def page(
    qtbot: QtBot, desk: Desk, jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> DocumentPage:
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "user")
    made = DocumentPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.show_document("letter", KEY)
    return made


def shown(page: DocumentPage) -> str:
    return repr(page.document().blocks)


def test_a_template_is_seen_on_the_page_while_it_is_typed_and_stands_in_the_next_letter(
    page: DocumentPage,
) -> None:
    page.edit_template()
    editor = page._template.editor
    editor.setPlainText("[body]\n{{ first_name }} has {{ worst_now }} of 10.\n")
    assert "Adaeze has 6 of 10." in shown(page)
    assert not template_files.read("letter")
    page._template.save()
    assert not page._template.isVisible()
    assert page._form.words()["body"] == "Adaeze has 6 of 10."
    assert page._form.words()["plan"] == ""


def test_a_faulty_line_is_named_and_not_kept(qtbot: QtBot, page: DocumentPage) -> None:
    page.edit_template()
    page._template.editor.setPlainText("[body]\n\n{{ frist_name }}\n")
    assert page._template.wrong.text() == "Line 3: There is no name frist_name."
    assert not page._template.save_button.isEnabled()
    assert "Worst pain" in shown(page)
    qtbot.mouseClick(page._template.back_button, Qt.MouseButton.LeftButton)
    assert not template_files.read("letter")


def test_a_file_somebody_broke_is_said_and_the_record_s_words_stand(page: DocumentPage) -> None:
    template_files.write("letter", "[body]\n{% if %}\n")
    page.show_document("letter", KEY)
    assert "Line 2" in page._toast._words.text()
    assert "Worst pain" in page._form.words()["body"]


def test_the_template_can_be_taken_away_again(page: DocumentPage) -> None:
    template_files.write("letter", "[body]\nMine.\n")
    page.show_document("letter", KEY)
    assert page._form.words()["body"] == "Mine."
    page.edit_template()
    page._template.remove()
    assert "Worst pain" in page._form.words()["body"]
    assert not template_files.file_of("letter").exists()


def test_a_template_never_answers_what_each_patient_is_asked(page: DocumentPage) -> None:
    page.show_document("referral", KEY)
    page.edit_template()
    assert "[question]" in page._template.text()
    assert "[modality]" not in page._template.text()
    assert "[pacemaker]" not in page._template.text()
