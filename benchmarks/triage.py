"""P5 and P6: the caseload's table scrolled, searched, filtered and sorted, to the last pixel."""

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtWidgets import QAbstractItemView, QApplication

from benchmarks import floors
from benchmarks.material import TODAY
from benchmarks.measure import Line, Work, milliseconds, most_of
from rehabdesk.clinic import Clinic
from rehabdesk.ui import theme
from rehabdesk.ui.caseload.columns import COLUMNS
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.caseload.table import CaseloadTable
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs

FRAME = 16.0
"""Milliseconds of one frame: what a keystroke may take."""
STEP_PX = 120
TYPED = ("o", "ok", "oka", "ok", "o", "", "a", "an", "ann", "", "p-00", "p-001", "")


def lines(clinic: Clinic) -> Iterator[Line]:
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    jobs = Jobs()
    page = CaseloadPage(Desk(clinic), jobs)
    page.resize(1128, 772)
    page.show()
    page.show_caseload(clinic.caseload(TODAY))
    app.processEvents()
    yield from _table(page.table)
    yield from _narrowing(page)
    page.close()
    jobs.close()


def _table(table: CaseloadTable) -> Iterator[Line]:
    count = table.rows.rowCount()
    rows = [table.rows.row(place) for place in range(count)]
    texts = [[column.text(row) for column in table.rows.columns] for row in rows if row]
    bare = floors.bare_table(texts, table.size(), table.verticalHeader().defaultSectionSize())
    QApplication.processEvents()
    size = f"{count:,} rows"
    floor = milliseconds(lambda: _shown(bare), 11)
    yield Line(f"P5 {size} shown", floor, milliseconds(lambda: _shown(table), 11), "<= 1.5x")
    floor = milliseconds(_scrolled(bare), 61)
    yield Line(
        f"P5 {size}, one frame of scrolling", floor, milliseconds(_scrolled(table), 61), "<= 1.3x"
    )
    bare.close()


def _shown(view: QAbstractItemView) -> None:
    view.model().layoutChanged.emit()
    view.viewport().repaint()


def _scrolled(view: QAbstractItemView) -> Work:
    """A step of the wheel, painted; up and down the whole list."""
    bar = view.verticalScrollBar()
    steps = cycle([*range(0, bar.maximum(), STEP_PX)][:400])

    def step() -> None:
        bar.setValue(next(steps))
        view.viewport().repaint()

    return step


def _narrowing(page: CaseloadPage) -> Iterator[Line]:
    size = f"{page.model.everyone():,} rows"
    typed, chips = cycle(TYPED), cycle(("due", "consider", "silent", "due", "consider", "silent"))
    sorts = cycle((column.key, down) for column in COLUMNS for down in (False, True))

    def search() -> None:
        page.search.setText(next(typed))
        QApplication.processEvents()

    def press() -> None:
        page.chips.chip(next(chips)).click()
        QApplication.processEvents()

    def sort() -> None:
        key, down = next(sorts)
        page.model.order_by(key, descending=down)
        QApplication.processEvents()

    for words, work in (("a key typed", search), ("a chip pressed", press), ("sorted", sort)):
        took = most_of(work, 10 * len(TYPED))
        yield Line(f"P6 {size}, {words} to painted, 95th of 100", FRAME, took, "<= 16 ms")
        page.clear()
