"""Charts copied and saved: each file opened and read again, white and without a name."""

import csv
import errno
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.charted import STRENGTH, Chart, Charts, Curve
from rehabdesk.ui.clipboard import ClipboardWatch
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.charts.axis import DAY, stamp
from rehabdesk.ui.patient.charts.formats import as_svg
from rehabdesk.ui.patient.charts.menu import ChartMenu
from rehabdesk.ui.patient.charts.painting import Picture
from rehabdesk.ui.patient.charts.panel import ChartPanel
from rehabdesk.ui.patient.charts.taking_out import why
from rehabdesk.ui.theme import apply
from tests.conftest import TODAY
from tests.ui.test_chart_presentation import KEY, SECRET, record

OPENS_A_MENU = pytest.mark.qt_log_ignore("does not support")
"""It asks the offscreen platform for what it hasn't got."""
TELLING = ("Okafor", "Adaeze", KEY.patient_id, "1990", SECRET, "Ngozi")
SVG = "{http://www.w3.org/2000/svg}"
Save = Callable[[str], Path]


class Page(QWidget):
    """The charts with their menu, and a field to type in."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.charts = ChartPanel(self)
        self.chart_menu = ChartMenu(desk, jobs, self.charts, self)
        self.line = QLineEdit(self)
        facts = desk.clinic.facts(KEY)
        pathway = desk.clinic.pathway_of(facts.episode)
        self.charts.show_episode(facts, desk.clinic.judge(facts), pathway)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[Page]:
    record(desk.clinic)
    page = Page(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    yield page
    page.chart_menu.menu.close()
    apply(dressed, "light")


@pytest.fixture
def save(qtbot: QtBot, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Save:
    """Choose a format in the menu and take the file name that is offered, in a folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    asked: list[QFileDialog] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog))

    def saved(suffix: str) -> Path:
        action(page, suffix).trigger()
        name = Path(asked[-1].selectedFiles()[0]).name
        with qtbot.waitSignal(page.chart_menu.said, check_params_cb=is_over):
            asked[-1].fileSelected.emit(str(folder / name))
        return folder / name

    return saved


def is_over(words: str) -> bool:
    return not words.endswith("…")


def action(page: Page, data: str) -> QAction:
    return next(one for one in page.chart_menu.menu.actions() if one.data() == data)


def last_said(clinic: Clinic) -> tuple[str, str]:
    entry = max(clinic.history(KEY), key=lambda one: one.at)
    return entry.action, str((entry.after or {})["detail"])


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf", "csv"])
def test_a_file_is_its_owners_alone_names_nobody_and_is_on_record(
    page: Page, save: Save, clinic: Clinic, suffix: str
) -> None:
    target = save(suffix)
    assert target.name == f"Charts 2026-03-02.{suffix}"
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(target.parent.iterdir()) == [target]
    assert not [word for word in TELLING if word.encode() in target.read_bytes()]
    verb, detail = last_said(clinic)
    assert verb == "export"
    assert detail.startswith(f"charts as {suffix.upper()}: pain, running, strength, 30 Jan 2026")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_is_white_and_twice_as_large_as_on_screen(
    page: Page, save: Save, dressed: QApplication, theme: str
) -> None:
    apply(dressed, "dark" if theme == "dark" else "light")
    image = QImage(str(save("png")))
    assert (image.width(), image.height()) == (2000, 1440)
    assert image.pixelColor(3, 3) == QColor("white")


def test_an_svg_holds_lines_and_words_and_is_drawn_again(page: Page, save: Save) -> None:
    target = save("svg")
    root = ET.parse(target).getroot()
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "Pain, 0–10: lower is better" in words
    assert "worst pain 6" in words
    assert "left 21 reps, 75 % of right" in words
    assert root.findall(f".//{SVG}polyline")
    assert not root.findall(f".//{SVG}image")
    renderer = QSvgRenderer(str(target))
    assert renderer.isValid()
    drawn = QImage(500, 360, QImage.Format.Format_RGB32)
    drawn.fill(QColor("white"))
    with QPainter(drawn) as painter:
        renderer.render(painter, QRectF(0, 0, 500, 360))
    colours = {drawn.pixelColor(x, y).name() for x in range(0, 500, 2) for y in range(0, 360, 2)}
    assert len(colours) > 10


def test_words_from_a_file_stay_words_in_an_svg(qapp: QApplication) -> None:
    hostile = '</text><script>x & "y"</script>'
    chart = Chart(STRENGTH, hostile, "kg", (Curve("left", ((TODAY, 21.0),), 0, 70),))
    charts = Charts(TODAY, None, (chart,), (), ())
    root = ET.fromstring(as_svg(Picture(charts, TODAY - timedelta(days=9), TODAY)))
    assert hostile in [text.text for text in root.iter(f"{SVG}text")]
    assert not list(root.iter(f"{SVG}script"))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_a_pdf_holds_words_that_can_be_searched_and_no_picture(page: Page, save: Save) -> None:
    target = save("pdf")

    def said(*command: str) -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    words = said("pdftotext", "-layout", str(target), "-")
    assert "Pain, 0–10: lower is better" in words
    assert "left 21 reps, 75 % of right" in words
    assert "Pages:           1" in said("pdfinfo", str(target))
    assert len(said("pdfimages", "-list", str(target)).splitlines()) == 2  # its head alone


def test_a_table_holds_every_number_with_its_day_and_unit(page: Page, save: Save) -> None:
    with save("csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["Date", "Chart", "What", "Value", "Unit"]
    assert ["2026-03-01", "Pain", "worst pain", "6", "0–10"] in rows
    assert ["2026-02-20", "Running", "run", "8", "km"] in rows
    assert ["2026-02-16", "Running", "week from this Monday", "8", "km"] in rows
    assert ["2026-03-02", "Strength: Single-leg bridge", "left", "21", "reps"] in rows
    assert ["2026-03-02", "Strength: Single-leg bridge", "symmetry (LSI)", "75", "%"] in rows
    assert ["2026-02-27", "Events", "new shoes", "", ""] in rows


def test_the_time_shown_is_the_time_saved(qtbot: QtBot, page: Page, save: Save) -> None:
    first, last = stamp(TODAY - timedelta(days=4)), stamp(TODAY)
    page.charts.pain.setXRange(first - DAY / 2, last + DAY / 2, padding=0)
    with save("csv").open(encoding="utf-8-sig", newline="") as file:
        days = {row["Date"] for row in csv.DictReader(file) if row["Chart"] == "Pain"}
    assert days == {"2026-03-01"}


@OPENS_A_MENU
def test_one_chart_alone_is_saved_where_it_was_chosen(page: Page, save: Save) -> None:
    action(page, "pain").trigger()
    with save("csv").open(encoding="utf-8-sig", newline="") as file:
        assert {row["Chart"] for row in csv.DictReader(file)} == {"Pain", "Events"}
    assert QImage(str(save("png"))).height() == 880


def test_the_folder_is_offered_again_and_stays_in_the_record(
    page: Page, save: Save, clinic: Clinic
) -> None:
    assert clinic.files_folder() == ""
    target = save("csv")
    assert clinic.files_folder() == str(target.parent)


def test_a_copy_is_a_picture_that_leaves_the_clipboard_after_a_minute(
    qtbot: QtBot, page: Page, clinic: Clinic
) -> None:
    watch = ClipboardWatch(page)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(page.chart_menu.said, check_params_cb=is_over):
        qtbot.keyClick(page, Qt.Key.Key_C, modifiers)
    held = QGuiApplication.clipboard()
    assert held.image().width() == 2000
    assert held.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    assert last_said(clinic)[1].startswith("charts copied as a picture: pain, running")
    assert watch.timer.isActive()
    watch.timer.timeout.emit()
    assert held.image().isNull()


@OPENS_A_MENU
def test_alt_c_opens_the_menu(qtbot: QtBot, page: Page) -> None:
    qtbot.keyClick(page.line, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert page.chart_menu.menu.isVisible()


@pytest.mark.parametrize(
    ("number", "mended"),
    [
        (errno.ENOSPC, "The disk is full. Make room on it, or choose another folder."),
        (errno.EACCES, "You may not write in that folder. Choose another one."),
        (errno.ENOENT, "That folder is not there any more. Choose another one."),
    ],
)
def test_what_went_wrong_is_said_with_what_to_do(number: int, mended: str) -> None:
    assert why(OSError(number, "x")) == mended


def test_a_full_disk_leaves_what_was_there_and_nothing_half_made(
    qtbot: QtBot, page: Page, save: Save, clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = save("pdf")
    before, entries = target.read_bytes(), len(clinic.history(KEY))

    def full(path: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    save("pdf")
    assert target.read_bytes() == before
    assert list(target.parent.iterdir()) == [target]
    assert len(clinic.history(KEY)) == entries


def test_no_file_is_left_where_the_record_can_t_say_that_it_left(
    page: Page, save: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(clinic: Clinic, *given: object) -> None:
        raise NotSaved("The record can't be written to.")

    monkeypatch.setattr(Clinic, "note_output", refused)
    assert not list(save("svg").parent.iterdir())


@OPENS_A_MENU
def test_a_right_click_on_the_charts_opens_the_same_menu(page: Page) -> None:
    under = page.charts.view.viewport()
    at = under.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(under, QContextMenuEvent(reason, at, under.mapToGlobal(at)))
    assert page.chart_menu.menu.isVisible()


def test_a_dialog_for_a_file_is_gone_when_it_is_closed(
    qtbot: QtBot, page: Page, tmp_path: Path
) -> None:
    action(page, "svg").trigger()
    dialog = page.findChildren(QFileDialog)[0]
    dialog.setDirectory(str(tmp_path))
    with qtbot.waitSignal(page.chart_menu.said, check_params_cb=is_over):
        dialog.accept()
    assert (tmp_path / "Charts 2026-03-02.svg").exists()
    qtbot.waitUntil(lambda: not page.findChildren(QFileDialog))


@OPENS_A_MENU
def test_a_file_takes_two_keys_and_enter(
    qtbot: QtBot, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: asked.append(dialog.defaultSuffix()))
    for letter, suffix in (("P", "png"), ("S", "svg"), ("D", "pdf"), ("N", "csv")):
        qtbot.keyClick(page.line, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(page.chart_menu.menu, letter)
        assert asked[-1] == suffix


def test_a_copy_that_comes_after_the_lock_is_not_put_on_the_clipboard(
    qtbot: QtBot, page: Page, jobs: Jobs
) -> None:
    QGuiApplication.clipboard().clear()
    page.chart_menu.copy()
    page.close()
    jobs.close()
    QApplication.processEvents()
    assert QGuiApplication.clipboard().image().isNull()
