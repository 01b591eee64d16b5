"""The audit trail on screen: searched, read line by line, and given out as a table."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.trail import Line
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import tr
from rehabdesk.domain.trail import TrailSearch
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.trail.export import write_trail
from rehabdesk.ui.trail.filters import TrailFilters
from rehabdesk.ui.trail.model import HEADINGS, PIECE, TrailModel
from rehabdesk.ui.widgets import Button, Card, EmptyState, ProgressPanel, Toast

_WHOLE_HEIGHT = 96
_WIDTHS = (150, 140, 190, 170)


class _Piece(NamedTuple):
    lines: list[Line]
    actors: list[str]


def _read(clinic: Clinic, search: TrailSearch, before: int | None, tick: Tick) -> _Piece:
    tick(0, 0)
    with clinic.database.on_this_thread(), clinic.database.reading():
        return _Piece(clinic.trail(search, before, PIECE), clinic.trail_actors())


class TrailPage(QWidget):
    """Reads when it is shown, and again when something else is asked."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._desk, self._jobs = desk, jobs
        self._reading: Job | None = None
        self.filters = TrailFilters(desk)
        self.filters.changed.connect(self.reread)
        self.model = TrailModel(desk.clinic.pathways, self)
        self.model.more_wanted.connect(self._read_more)
        self.table = QTableView()
        self.whole = QPlainTextEdit(readOnly=True)
        self.words = PlainLabel(role="small", wrap=True)
        self.export_button = Button(tr("Export…"), tr("Ctrl E"))
        self.export_button.clicked.connect(self.ask_file)
        self.progress = ProgressPanel()
        self.empty = EmptyState(
            tr("Nothing like that"), tr("No entry of the audit trail says all that is asked.")
        )
        self._arrange()
        self.toast = Toast(self)
        mask.changed.connect(self._on_masked)
        asks = QAction(self)
        asks.setShortcut(QKeySequence("Ctrl+E"))
        asks.triggered.connect(self.ask_file)
        self.addAction(asks)

    @Slot()
    def reread(self) -> None:
        """Ask again; what is still being read is given up for this."""
        self._start(None)

    def is_reading(self) -> bool:
        return self._reading is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.filters.count_from()
        self.reread()

    def _start(self, before: int | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        search = self.filters.search()
        job = Job(tr("Reading"), partial(_read, self._desk.clinic, search, before))
        job.finished.connect(self._on_more if before is not None else self._on_first)
        job.failed.connect(self._on_failed)
        self._reading = job
        self._jobs.start(job)

    @Slot(int)
    def _read_more(self, before: int) -> None:
        self._start(before)

    @Slot(object)
    def _on_first(self, piece: _Piece) -> None:
        if self.sender() is not self._reading:
            return
        self._reading = None
        self.filters.offer(piece.actors)
        self.model.start(piece.lines)
        self.export_button.setEnabled(bool(piece.lines))
        self._stack.setCurrentIndex(0 if piece.lines else 1)
        self.whole.clear()
        if piece.lines:
            self.table.selectRow(0)

    @Slot(object)
    def _on_more(self, piece: _Piece) -> None:
        if self.sender() is self._reading:
            self._reading = None
            self.model.add(piece.lines)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if self.sender() is self._reading:
            self._reading = None
            self.toast.say(tr("The audit trail could not be read: {error}", error=error))

    @Slot()
    def _on_masked(self) -> None:
        self.model.say_again()
        self._show_whole(self.table.currentIndex())

    @Slot(QModelIndex)
    def _show_whole(self, index: QModelIndex) -> None:
        """All of the line in front: the table shows the beginning."""
        if not index.isValid():
            self.whole.clear()
            return
        *head, rest = self.model.words_of(index.row())
        self.whole.setPlainText("\n".join(filter(None, (" · ".join(filter(None, head)), rest))))

    @Slot()
    def ask_file(self) -> None:
        """Ask where the table goes."""
        if not self.export_button.isEnabled():
            return
        dialog = QFileDialog(self, tr("Export the audit trail"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Comma-separated values (*.csv)"))
        dialog.setDefaultSuffix("csv")
        day = self._desk.today().isoformat()
        dialog.selectFile(tr("Audit trail {day}.csv", day=day))
        dialog.fileSelected.connect(self.export)
        dialog.open()

    @Slot(str)
    def export(self, target: str) -> None:
        """Write every entry that is asked for to a chosen file."""
        work = partial(write_trail, self._desk.clinic, self.filters.search(), Path(target))
        job = Job(tr("Writing the audit trail"), work)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_unwritten)
        self.progress.follow(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.toast.say(tr("Audit trail written: {name}", name=mask.own(target.name)))

    @Slot(Exception)
    def _on_unwritten(self, error: Exception) -> None:
        self.toast.say(tr("Not done: {error}", error=error))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(tr("Audit trail"), "title"))
        head.addSpacing(GRID)
        self.words.setText(tr("Who did what, newest first. Nothing here can be changed."))
        head.addWidget(self.words, 1)
        head.addWidget(self.export_button)
        self._dress_table()
        lines = Card()
        inside = QVBoxLayout(lines)
        inside.setContentsMargins(12, 8, 12, 12)
        inside.addWidget(self.table)
        self._stack = QStackedWidget()
        self._stack.addWidget(lines)
        self._stack.addWidget(self.empty)
        self.whole.setAccessibleName(tr("The whole entry"))
        self.whole.setTabChangesFocus(True)
        self.whole.setFixedHeight(_WHOLE_HEIGHT)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 12)
        box.setSpacing(2 * GRID)
        box.addLayout(head)
        box.addWidget(self.filters)
        box.addWidget(self._stack, 1)
        box.addWidget(self.whole)
        box.addWidget(self.progress)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Audit trail"))
        table.setProperty("lines", True)
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in zip(range(len(HEADINGS) - 1), _WIDTHS, strict=True):
            table.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        table.selectionModel().currentChanged.connect(self._show_whole)
