"""Documents of everybody chosen in the list: one PDF, a PDF each, or page by page on paper."""

import hashlib
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.progress import Cancelled, silent
from rehabdesk.domain.records import RedFlag
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.batch import BatchPanel
from rehabdesk.ui.documents.batch_work import make_all, write_each, write_one
from rehabdesk.ui.documents.drafting import Kind
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.documents.print_run import PrintRun
from rehabdesk.ui.jobs import Jobs
from tests.conftest import TODAY, key

KEYS = [key("P-0012"), key("P-0003"), key("P-0031")]


@pytest.fixture
def panel(qtbot: QtBot, desk: Desk, jobs: Jobs) -> BatchPanel:
    made = BatchPanel(desk, jobs, KEYS)
    qtbot.addWidget(made)
    made.show()
    return made


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def sign_one(qtbot: QtBot, desk: Desk, jobs: Jobs, kind: Kind = "discharge") -> None:
    page = DocumentPage(desk, jobs)
    qtbot.addWidget(page)
    page.show_document(kind, KEYS[0])
    page.sign()


def test_one_pdf_holds_everybody_s_and_says_who_s_is_a_draft(
    qtbot: QtBot, desk: Desk, jobs: Jobs, panel: BatchPanel, tmp_path: Path
) -> None:
    sign_one(qtbot, desk, jobs)
    with qtbot.waitSignal(panel.said):
        panel.write_together(tmp_path / "all.pdf")
    assert pages(tmp_path / "all.pdf") == 3
    assert panel.words.text().splitlines()[0] == "1 issued, 2 drafts."
    assert "P-0003: not recorded" in panel.words.text()
    assert "P-0012" not in panel.words.text()
    assert desk.clinic.history(KEYS[1])[0].action == "pdf"


def test_a_pdf_each_is_named_by_number_and_none_is_written_over(
    qtbot: QtBot, panel: BatchPanel, tmp_path: Path
) -> None:
    (tmp_path / "letter-P-0012.pdf").write_bytes(b"mine")
    panel.kind.setCurrentIndex(panel.kind.findData("letter"))
    with qtbot.waitSignal(panel.said):
        panel.write_apart(tmp_path)
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    assert names == [
        "letter-P-0003.pdf",
        "letter-P-0012-2.pdf",
        "letter-P-0012.pdf",
        "letter-P-0031.pdf",
    ]
    assert (tmp_path / "letter-P-0012.pdf").read_bytes() == b"mine"
    assert pages(tmp_path / "letter-P-0003.pdf") == 1


def test_an_issued_copy_goes_out_as_its_own_bytes(
    qtbot: QtBot, desk: Desk, jobs: Jobs, panel: BatchPanel, tmp_path: Path
) -> None:
    sign_one(qtbot, desk, jobs)
    with qtbot.waitSignal(panel.said):
        panel.write_apart(tmp_path)
    written = (tmp_path / "discharge-P-0012.pdf").read_bytes()
    (copy,) = desk.clinic.issued(KEYS[0])
    assert hashlib.sha256(written).hexdigest() == copy.sha256


def test_the_diary_of_a_week_that_was_issued_is_not_a_draft(
    qtbot: QtBot, desk: Desk, jobs: Jobs
) -> None:
    sign_one(qtbot, desk, jobs, "diary")
    batch = make_all(desk.clinic, KEYS, "diary", silent)
    assert [bool(each.draft) for each in batch.made] == [False, True, True]


def test_whoever_stops_half_way_has_no_file_the_history_does_not_know(
    clinic: Clinic, tmp_path: Path, qapp: object
) -> None:
    def stop_at_the_last(done: int, total: int) -> None:
        if list(tmp_path.glob("*.pdf")) and done == total - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_each(clinic, KEYS, "letter", tmp_path, stop_at_the_last)
    told = [each for each in KEYS if clinic.history(each)[0].action == "pdf"]
    assert told == KEYS[:2]
    assert len(list(tmp_path.glob("*letter*"))) == 2


@pytest.mark.parametrize("kind", ["discharge", "referral", "letter", "exercises"])
def test_every_kind_of_document_can_be_made_of_many(
    clinic: Clinic, kind: str, qapp: object
) -> None:
    batch = make_all(clinic, KEYS, kind, silent)  # type: ignore[arg-type]
    assert [each.pages.count >= 1 for each in batch.made] == [True] * 3
    assert batch.blocked == ()


def block(clinic: Clinic, place: int) -> None:
    """An open emergency forbids the referral of one of them."""
    revision = clinic.facts(KEYS[place]).episode.revision
    clinic.raise_red_flag(KEYS[place], RedFlag(TODAY, "cauda_equina"), revision)


def choose(panel: BatchPanel, kind: str) -> None:
    panel.kind.setCurrentIndex(panel.kind.findData(kind))


def test_a_blocked_document_is_left_out_and_named_with_its_reason(
    qtbot: QtBot, desk: Desk, panel: BatchPanel, tmp_path: Path
) -> None:
    block(desk.clinic, 1)
    choose(panel, "referral")
    with qtbot.waitSignal(panel.said):
        panel.write_apart(tmp_path)
    names = sorted(file.name for file in tmp_path.glob("*.pdf"))
    assert names == ["referral-P-0012.pdf", "referral-P-0031.pdf"]
    said = panel.words.text().splitlines()
    assert said[:2] == ["0 issued, 2 drafts.", "1 document left out, blocked:"]
    assert said[2].startswith("P-0003: ")
    assert "same-day emergency pathway, never an outpatient letter" in said[2]
    assert all(each.action != "pdf" for each in desk.clinic.history(KEYS[1]))


def test_a_blocked_document_is_neither_in_the_one_file_nor_printed(
    qtbot: QtBot, desk: Desk, panel: BatchPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    block(desk.clinic, 1)
    choose(panel, "referral")
    with qtbot.waitSignal(panel.said):
        panel.write_together(tmp_path / "all.pdf")
    batch = make_all(desk.clinic, KEYS, "referral", silent)
    assert pages(tmp_path / "all.pdf") == sum(each.pages.count for each in batch.made)
    paper = tmp_path / "paper.pdf"

    def chosen(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    with qtbot.waitSignal(panel.said):
        panel.paper.click()
    assert pages(paper) == pages(tmp_path / "all.pdf")
    assert "P-0003: " in panel.words.text()
    actions = [desk.clinic.history(each)[0].action for each in KEYS]
    assert [action == "print" for action in actions] == [True, False, True]


def test_where_all_are_blocked_there_is_no_file_and_nothing_is_printed(
    qtbot: QtBot, desk: Desk, panel: BatchPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in range(3):
        block(desk.clinic, place)
    choose(panel, "referral")
    with qtbot.waitSignal(panel.said):
        panel.write_together(tmp_path / "all.pdf")
    assert not (tmp_path / "all.pdf").exists()
    asked: list[object] = []
    monkeypatch.setattr(QPrintDialog, "exec", asked.append)
    panel.words.setText("")
    panel.paper.click()
    qtbot.waitUntil(lambda: "3 documents left out" in panel.words.text())
    assert asked == []


def test_stopping_leaves_no_file(clinic: Clinic, tmp_path: Path, qapp: object) -> None:
    def tick(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_one(clinic, KEYS, "discharge", tmp_path / "all.pdf", tick)
    assert list(tmp_path.glob("*.pdf")) == []


def test_pages_go_to_the_printer_one_at_a_time_and_can_be_stopped(
    qtbot: QtBot, clinic: Clinic, tmp_path: Path
) -> None:
    made = [each.pages for each in make_all(clinic, KEYS, "discharge", silent).made]
    host = QObject()
    whole = PrintRun(made, QPdfWriter(str(tmp_path / "paper.pdf")), host)
    with qtbot.waitSignal(whole.finished):
        whole.start()
    assert pages(tmp_path / "paper.pdf") == 3
    stopped = PrintRun(made, QPdfWriter(str(tmp_path / "less.pdf")), host)
    stopped.progressed.connect(stopped.cancel)
    with qtbot.waitSignal(stopped.stopped):
        stopped.start()
    assert pages(tmp_path / "less.pdf") == 1


def test_the_card_of_several_opens_the_documents(
    qtbot: QtBot, dressed: object, desk: Desk, jobs: Jobs
) -> None:
    page = CaseloadPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.reread()
    qtbot.waitUntil(lambda: page.model.rowCount() > 2)
    page.table.select(0)
    page.table.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(page.several.letters, Qt.MouseButton.LeftButton)
    assert isinstance(page.panel.content(), BatchPanel)
