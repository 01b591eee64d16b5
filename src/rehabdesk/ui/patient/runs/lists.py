"""The runs and the events as lists: Enter opens the row."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.ui.patient.lists import RowsModel
from rehabdesk.ui.text import PlainLabel, plain_tooltip
from rehabdesk.ui.widgets import Button, Card, EmptyState

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEADER_PX, _ROW_PX = 34, 34
_EMPTY_ROWS, _LEAST_ROWS, _MOST_ROWS = 4, 2, 12


class _Model(RowsModel):
    """Rows of words, each with a tooltip."""

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(headings, parent)
        self.tips: tuple[str, ...] = ()

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.tips[index.row()])
        return super().data(index, role)


class _Table(QTableView):
    """A table without grid lines; Enter or a double click asks for the row.

    Signals:
        asked: the row's place.
    """

    asked = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        self.doubleClicked.connect(self._on_double_click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        self.asked.emit(index.row())


class ListCard(Card):
    """A heading with an action beside it, and rows of words.

    Signals:
        opened: the id of the row that was asked for.
        add_asked: the action was pressed.
    """

    opened = Signal(str)
    add_asked = Signal()

    def __init__(
        self,
        name: str,
        headings: Sequence[str],
        widths: Sequence[int],
        empty: tuple[str, str],
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = _Model(headings, self)
        self.table = _Table(name, self)
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        self.table.asked.connect(self._on_asked)
        self.add_button = Button(action, parent=self)
        self.add_button.setVisible(bool(action))
        self.add_button.clicked.connect(self.add_asked)
        self._empty = EmptyState(*empty)
        self._ids: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._arrange(name)

    def show_rows(
        self, ids: Sequence[str], rows: Sequence[tuple[str, ...]], tips: Sequence[str]
    ) -> None:
        """Show these rows; the row that was chosen stays chosen."""
        now, shown = tuple(ids), tuple(rows)
        if now == self._ids and shown == self._rows:
            return
        at = self.table.currentIndex().row()
        kept = self._ids[at] if 0 <= at < len(self._ids) else ""
        self._ids, self._rows = now, shown
        self.model.tips = tuple(tips)
        self.model.show_rows(shown)
        if kept in now:
            self.table.selectRow(now.index(kept))
        elif now:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._stack.setCurrentIndex(0 if shown else 1)
        visible = max(_LEAST_ROWS, min(_MOST_ROWS, len(shown))) if shown else _EMPTY_ROWS
        self._host.setFixedHeight(_HEADER_PX + _ROW_PX * visible + 8)

    @Slot(int)
    def _on_asked(self, place: int) -> None:
        if 0 <= place < len(self._ids):
            self.opened.emit(self._ids[place])

    def _arrange(self, name: str) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(name, "heading", parent=self), 1)
        head.addWidget(self.add_button)
        self._host = QWidget(self)
        self._stack = QStackedLayout(self._host)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        self._host.setFixedHeight(_HEADER_PX + _ROW_PX * _EMPTY_ROWS + 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._host)
