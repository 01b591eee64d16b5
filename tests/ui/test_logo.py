"""The clinic's logo: a harmless picture, kept in the record, printed, and taken back by undo."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.discharge_words import suggested_words
from rehabdesk.documents.logo import MOST_BYTES, objection
from rehabdesk.documents.page import lay_out
from rehabdesk.documents.pdf import write_pdf
from rehabdesk.domain.records import Clinician
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.settings.page import SettingsPage
from tests.conftest import key

RED = QColor("#D0021B")
OPEN = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"'
DRAWING = f'{OPEN}><rect width="120" height="40" fill="#D0021B"/></svg>'.encode()


def picture(kind: str, width: int = 120, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return bytes(buffer.data().data())


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> SettingsPage:
    made = SettingsPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_picture_can_be_the_logo(qapp: QApplication, kind: str) -> None:
    assert objection(picture(kind)) == ""


def test_a_plain_drawing_can_be_the_logo(qapp: QApplication) -> None:
    assert objection(DRAWING) == ""


@pytest.mark.parametrize(
    "content",
    [
        "<script>alert(1)</script>",
        '<rect width="9" height="9" onload="alert(1)"/>',
        '<image href="file:///etc/passwd" width="9" height="9"/>',
        '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://a.example/x.png"/>',
        '<rect width="9" height="9" fill="url(http://a.example/x)"/>',
        "<style>@import 'http://a.example/x.css';</style>",
        "<foreignObject><p>hello</p></foreignObject>",
        '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>',
    ],
)
def test_a_drawing_that_runs_or_loads_anything_is_refused(qapp: QApplication, content: str) -> None:
    assert "runs or is loaded" in objection(f"{OPEN}>{content}</svg>".encode())


@pytest.mark.parametrize("kind", ["pattern", "mask", "marker", "filter"])
def test_a_drawing_that_could_take_for_ever_is_refused(qapp: QApplication, kind: str) -> None:
    content = f'<{kind} id="p"><rect width="9" height="9"/></{kind}>'
    assert "patterns, masks" in objection(f"{OPEN}>{content}</svg>".encode())


def test_a_drawing_that_blows_up_entities_is_refused(qapp: QApplication) -> None:
    bomb = f'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>{OPEN}><text>&b;</text></svg>'
    assert "document type" in objection(bomb.encode())


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no picture"),
        (b"MZ\x90\x00 not a picture", "no picture"),
        (b"\x89PNG\r\n\x1a\n broken", "can't be read"),
        (b"<html><body>hello</body></html>", "no picture"),
        (b"\x89PNG" + b"0" * MOST_BYTES, "larger than 1 MB"),
    ],
)
def test_what_is_no_picture_is_said_to_be_none(qapp: QApplication, data: bytes, words: str) -> None:
    assert words in objection(data)


def test_a_picture_of_a_monstrous_size_is_refused_unread(qapp: QApplication) -> None:
    assert "can't be read" in objection(picture("png", 5000, 10))


def test_a_chosen_logo_is_kept_shown_and_taken_back(
    page: SettingsPage, clinic: Clinic, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(picture("png"))
    page.logo.take(str(file))
    assert clinic.letterhead().picture == file.read_bytes()
    assert page.logo.picture.isVisible()
    assert page.logo.grab().toImage().pixelColor(150, 30) == RED
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.letterhead().picture == b""


def test_a_removed_logo_comes_back_by_undo(
    page: SettingsPage, clinic: Clinic, tmp_path: Path
) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(DRAWING)
    page.logo.take(str(file))
    page.logo.remove.click()
    assert clinic.letterhead().picture == b""
    assert page.logo.picture.isHidden()
    change = clinic.undoable()
    assert change is not None
    clinic.undo(change)
    assert clinic.letterhead().picture == DRAWING


def test_a_refused_file_leaves_the_logo_as_it_was(
    page: SettingsPage, clinic: Clinic, tmp_path: Path
) -> None:
    file = tmp_path / "logo.svg"
    file.write_bytes(f"{OPEN}><script/></svg>".encode())
    page.logo.take(str(file))
    assert "runs or is loaded" in page.logo.problem.text()
    assert clinic.letterhead().picture == b""


def test_saving_the_address_keeps_the_logo(
    page: SettingsPage, clinic: Clinic, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(picture("png"))
    page.logo.take(str(file))
    page.address.setText("1 New Road")
    page.save_clinic.click()
    assert clinic.letterhead().address == "1 New Road"
    assert clinic.letterhead().picture == file.read_bytes()


def test_the_trail_names_the_logo_and_does_not_hold_it(
    page: SettingsPage, clinic: Clinic, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(picture("png"))
    page.logo.take(str(file))
    told = clinic.history(None)[0].after
    assert told is not None
    assert len(str(told["logo"])) == 64
    assert len(str(told)) < 400


@pytest.mark.parametrize("data", [pytest.param(b"png", id="png"), pytest.param(DRAWING, id="svg")])
def test_the_logo_stands_in_the_corner_of_a_letter(
    qapp: QApplication, clinic: Clinic, tmp_path: Path, data: bytes
) -> None:
    from dataclasses import replace

    logo = picture("png") if data == b"png" else data
    facts = clinic.facts(key("P-0012"))
    judged, pathway = clinic.judge(facts), clinic.pathway_of(facts.episode)
    words = suggested_words(facts, judged, pathway)
    signer = Clinician("Sam Physio")
    head = clinic.letterhead()

    def made(picture: bytes):
        whose = replace(head, picture=picture)
        return discharge_summary(facts, judged, pathway, whose, signer, words, False, None)

    plain, dressed = (_reds(made(each)) for each in (b"", logo))
    assert plain == 0
    assert dressed > 500
    write_pdf(made(logo), tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").stat().st_size > 0


def _reds(document: object) -> int:
    """How many points of the first page's right corner are red."""
    from PySide6.QtGui import QPainter

    pages = lay_out(document)
    image = QImage(794, 1123, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, 0)
    painter.end()
    corner = ((x, y) for x in range(500, 794) for y in range(30, 120))
    return sum(image.pixelColor(x, y) == RED for x, y in corner)
