"""The calendar strip: a week a column, an exercise a row, one digit a cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.plan.marks import ICON_PX, ink_of
from rehabdesk.ui.patient.plan.weeks_model import (
    CELL_ROLE,
    ROW_ROLE,
    Cell,
    ExerciseRow,
    WeeksModel,
    WeekTotal,
)
from rehabdesk.ui.theme import Tokens, font, pixmap, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

_WEEK_PX = 60
_ROW_PX = 46
_HEAD_PX = 32
_STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class WeekDelegate(QStyledItemDelegate):
    """Paints names, digits and the week's band."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = tokens_now()
        table = self.parent()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))
        here = isinstance(table, QTableView) and table.currentIndex() == index
        typing = isinstance(table, QTableView) and table.hasFocus()
        content = index.data(CELL_ROLE)
        if isinstance(content, Cell):
            _paint_cell(painter, box, content, tokens)
            if here:
                _paint_cursor(painter, box, tokens, strong=typing)
        elif isinstance(content, WeekTotal):
            _paint_total(painter, box, content, tokens)
        else:
            row = index.data(ROW_ROLE)
            chosen = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
            if isinstance(row, ExerciseRow):
                _paint_name(painter, box, row, tokens, chosen=chosen)
            else:
                painter.setFont(font(FONT_SMALL, 600))
                painter.setPen(QColor(tokens.ink_2))
                painter.drawText(box, _MIDDLE, str(index.data()))
        painter.restore()


def _paint_name(
    painter: QPainter, box: QRectF, row: ExerciseRow, tokens: Tokens, *, chosen: bool
) -> None:
    top = QRectF(box.left(), box.top() + 5, box.width() - 12, 18)
    painter.setFont(font(weight=600))
    painter.setPen(QColor(tokens.accent if chosen else tokens.ink))
    label = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, _px(top))
    painter.drawText(top, _MIDDLE, label)
    if row.caution:
        left = box.left() + painter.fontMetrics().horizontalAdvance(label) + 8
        picture = pixmap("warning", ink_of("consider", tokens), ICON_PX)
        painter.drawPixmap(round(left), round(top.top()) + 1, picture)
    painter.setFont(font(FONT_SMALL))
    painter.setPen(QColor(tokens.ink_2))
    below = top.translated(0, 18)
    words = " · ".join(part for part in (row.dose, row.before) if part)
    painter.drawText(
        below,
        _MIDDLE,
        painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _px(below)),
    )


def _paint_cell(painter: QPainter, box: QRectF, cell: Cell, tokens: Tokens) -> None:
    inner = QRectF(0, 0, 36, 32)
    inner.moveCenter(box.center())
    painter.setPen(Qt.PenStyle.NoPen)
    if cell.typed:
        painter.setBrush(QColor(tokens.accent_ground))
        painter.drawRoundedRect(inner, 6, 6)
    elif cell.times is not None:
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(inner, 6, 6)
    painter.setFont(font(weight=600 if cell.times or cell.typed else 400))
    painter.setPen(QColor(_cell_ink(cell, tokens)))
    painter.drawText(inner, _CENTRE, "·" if cell.times is None else str(cell.times))
    if cell.typed:
        painter.setPen(QPen(QColor(tokens.accent), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def _cell_ink(cell: Cell, tokens: Tokens) -> str:
    if cell.typed:
        return tokens.accent
    return tokens.ink_3 if cell.times is None or cell.current else tokens.ink


def _paint_cursor(painter: QPainter, box: QRectF, tokens: Tokens, *, strong: bool) -> None:
    inner = QRectF(0, 0, 38, 34)
    inner.moveCenter(box.center())
    painter.setPen(QPen(QColor(tokens.accent if strong else tokens.ink_3), 2 if strong else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, 7, 7)


def _paint_total(painter: QPainter, box: QRectF, total: WeekTotal, tokens: Tokens) -> None:
    if total.sessions is None:
        return
    painter.setFont(font(weight=600))
    painter.setPen(QColor(ink_of(total.tone, tokens) if total.band else tokens.ink_3))
    upper = QRectF(box.left(), box.top() + 4, box.width(), 20)
    painter.drawText(upper if total.band else box, _CENTRE, str(total.sessions))
    painter.setFont(font(FONT_SMALL - 1))
    painter.drawText(upper.translated(0, 17), _CENTRE, total.band)


def _px(box: QRectF) -> int:
    return max(0, int(box.width()))


class WeeksTable(QTableView):
    """The strip; arrows move, a digit is how often, Backspace takes it back.

    Signals:
        focused: the keyboard is here.
        moved: another cell is current.
        digit_typed: the digit (0-9) meant for the current cell.
        taken_back: the typed digit of the current cell is to go.
    """

    focused = Signal()
    moved = Signal()
    digit_typed = Signal(int)
    taken_back = Signal()

    def __init__(self, model: WeeksModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Exercises, times done each week"))
        self.weeks = model
        self.setModel(model)
        self.setItemDelegate(WeekDelegate(self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = self.horizontalHeader()
        head.setFixedHeight(_HEAD_PX)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        model.modelReset.connect(self._on_reset)
        watcher.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        return QSize(900, _HEAD_PX + self.weeks.rowCount() * _ROW_PX + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(600, self.sizeHint().height())

    def cell(self) -> QModelIndex:
        """The current cell; an invalid index where there is none."""
        index = self.currentIndex()
        return index if self.weeks.is_cell(index) else QModelIndex()

    def go_to(self, row: int, week: int) -> None:
        """Make a cell current; ``week`` counts from the first shown, 0."""
        last_row, last_week = len(self.weeks.rows) - 1, len(self.weeks.mondays) - 1
        if last_row >= 0:
            place = max(0, min(row, last_row)), max(0, min(week, last_week)) + 1
            self.setCurrentIndex(self.weeks.index(*place))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cell = self.currentIndex()
        if plain and key in _STEPS:
            down, right = _STEPS[key]
            self.go_to(cell.row() + down, cell.column() - 1 + right)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(cell.row(), 0 if key == Qt.Key.Key_Home else len(self.weeks.mondays))
        elif plain and event.text().isdecimal() and self.cell().isValid():
            self.digit_typed.emit(int(event.text()))
        elif plain and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.taken_back.emit()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            super().keyPressEvent(event)
        else:
            event.ignore()

    @Slot()
    def _on_reset(self) -> None:
        head = self.horizontalHeader()
        for section in range(self.weeks.columnCount()):
            wide = section == 0
            mode = QHeaderView.ResizeMode.Stretch if wide else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(section, mode)
            if not wide:
                head.resizeSection(section, _WEEK_PX)
        self.updateGeometry()

    @Slot()
    def _on_theme(self) -> None:
        self.viewport().update()
