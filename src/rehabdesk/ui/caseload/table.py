"""The table view: two-line rows painted whole, and letters that act on the row."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.ui.caseload.columns import BY_KEY, COLUMNS, in_words, is_narrow, widths, with_widths
from rehabdesk.ui.caseload.model import COLUMN_ROLE, ROW_ROLE, CaseloadModel
from rehabdesk.ui.caseload.why import LETTERS
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.theme.tokens import ROW_HEIGHT

ONLY_UNDECIDED, VIEWS, EVERYONE = "U", "L", "A"
_HEAD_HEIGHT = 36
_PAD = 16


class RowDelegate(QStyledItemDelegate):
    """Paints a cell from its row; asks nobody anything while doing so."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if row is None:
            return
        tokens = tokens_now()
        table = self.parent()
        current = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
        box = QRectF(_rect(option))
        painter.save()
        if current or _is_chosen(option):
            painter.fillRect(box, QColor(tokens.accent_ground))
            if index.column() == 0:
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), tokens.accent)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = _PAD if index.column() == 0 else 8
        column = index.data(COLUMN_ROLE)
        column.paint(painter, box.adjusted(left, 0, 0, -1), row, tokens)
        painter.restore()


def _is_chosen(option: QStyleOptionViewItem) -> bool:
    state: QStyle.StateFlag = option.state
    return bool(state & QStyle.StateFlag.State_Selected)


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return rect


class CaseloadTable(QTableView):
    """One episode a row.

    Signals:
        opened: Enter or a double click on a row (its ``EpisodeKey``).
        letter: one of ``LETTERS`` was pressed on a row, or U, L or A.
        looked: Space: a look at the chosen row, or no more.
        left: Esc was pressed.
        moved: another row is current, or none.
        sort_asked: a column's key; its title was clicked.
        columns_asked: which columns there are, their order and widths.
        rearranged: the columns' keys, in the order their titles were dragged to.

    ``own_widths`` are the columns that a person made wider or narrower, in pixels.
    """

    opened = Signal(object)
    letter = Signal(str)
    moved = Signal()
    looked = Signal()
    left = Signal()
    sort_asked = Signal(str)
    columns_asked = Signal()
    rearranged = Signal(object)

    def __init__(self, model: CaseloadModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Caseload"))
        self.setModel(model)
        self.rows = model
        self.own_widths: dict[str, int] = {}
        self._sharing = self._dragged = False
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self._set_headers()
        self.doubleClicked.connect(self._double_clicked)
        watcher.changed.connect(self._repaint)

    def _set_headers(self) -> None:
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultSectionSize(ROW_HEIGHT)
        across = self.horizontalHeader()
        across.setFixedHeight(_HEAD_HEIGHT)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setMinimumSectionSize(min(column.least for column in COLUMNS))
        across.setSectionsMovable(True)
        across.setSectionsClickable(True)
        across.sectionResized.connect(self._on_resized)
        across.sectionMoved.connect(self._on_moved)
        across.viewport().installEventFilter(self)
        across.sectionClicked.connect(self._on_head)
        across.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        across.customContextMenuRequested.connect(self._on_head_menu)
        across.setHighlightSections(False)

    @Slot(int)
    def _on_head(self, place: int) -> None:
        self.sort_asked.emit(self.rows.columns[place].key)

    @Slot()
    def _on_head_menu(self) -> None:
        self.columns_asked.emit()

    @Slot(int, int, int)
    def _on_resized(self, place: int, _before: int, now: int) -> None:
        if self._sharing or place >= len(self.rows.columns):
            return
        column = self.rows.columns[place]
        self.own_widths[column.key] = max(now, column.least)
        self._dragged = True

    @Slot(int, int, int)
    def _on_moved(self, _place: int, before: int, now: int) -> None:
        """A title was dragged: the model's columns are put in that order instead."""
        if self._sharing:
            return
        self._sharing = True
        self.horizontalHeader().moveSection(now, before)
        self._sharing = False
        keys = [column.key for column in self.rows.columns]
        keys.insert(now, keys.pop(before))
        self.rearranged.emit(tuple(keys))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Once a title's edge is let go, the other columns take what is left."""
        if event.type() == QEvent.Type.MouseButtonRelease and self._dragged:
            self._dragged = False
            QTimer.singleShot(0, self.share_out)
        return super().eventFilter(watched, event)

    def widen(self, key: str, step: int) -> None:
        """Make a column wider by that many pixels, or narrower."""
        keys = [column.key for column in self.rows.columns]
        if key in keys:
            now = self.columnWidth(keys.index(key)) + step
            self.own_widths[key] = max(now, BY_KEY[key].least)
            self.share_out()

    def show_order(self) -> None:
        """Mark the column that is sorted by."""
        key, descending = self.rows.ordered_by()
        keys = [column.key for column in self.rows.columns]
        across = self.horizontalHeader()
        across.setSortIndicatorShown(key in keys)
        if key in keys:
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            across.setSortIndicator(keys.index(key), order)

    def key(self) -> EpisodeKey | None:
        """The episode of the current row."""
        row = self.rows.row(self.currentIndex().row())
        return row.key if row else None

    def chosen_keys(self) -> list[EpisodeKey]:
        """Everyone chosen, top to bottom; the current row alone where nobody chose more."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self.rows.row(place) for place in places)
        return [row.key for row in rows if row is not None]

    def select(self, place: int) -> None:
        """Choose one row, and no other, whichever keys are held down just now."""
        command = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(self.rows.index(place, 0), command)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        super().selectionChanged(chosen, left)
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Give each column its width."""
        available = self.viewport().width()
        columns = with_widths(in_words(self.rows.columns), self.own_widths)
        self.rows.narrow_titles = is_narrow(columns, available)
        self._sharing = True
        for place, width in enumerate(widths(columns, available)):
            self.setColumnWidth(place, width)
        self._sharing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.key()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.opened.emit(key)
            return
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and event.key() == Qt.Key.Key_Space:
            self.looked.emit()
            return
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if plain and event.text().upper() in (ONLY_UNDECIDED, VIEWS, EVERYONE):
            self.letter.emit(event.text().upper())
            return
        if plain and key is not None and event.text().upper() in LETTERS:
            self.letter.emit(event.text().upper())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here; typing a name is the search field's."""

    def _double_clicked(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.opened.emit(row.key)

    def _repaint(self) -> None:
        self.viewport().update()
