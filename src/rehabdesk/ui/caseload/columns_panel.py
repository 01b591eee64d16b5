"""Which columns the caseload shows, in which order, and what it is sorted by."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.domain.speech import tr
from rehabdesk.ui.caseload.columns import AS_SHIPPED, BY_KEY, COLUMNS, FIXED, title_of
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, SegmentedControl

_ROW_PX = 30
_STEP_PX = 8
_HOW = tr("Space shows or hides a column, Alt ↑ ↓ moves it, Alt ← → makes it narrower or wider.")
_KEY = Qt.ItemDataRole.UserRole


class ColumnsList(QListWidget):
    """Space shows or hides a column, Alt with an arrow moves it or makes it wider or narrower.

    Signals:
        moved: the chosen column was moved.
        widened: the chosen column is to be wider by that many pixels, or narrower.
    """

    moved = Signal()
    widened = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        wider = {Qt.Key.Key_Right: _STEP_PX, Qt.Key.Key_Left: -_STEP_PX}.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and (step or wider):
            if step:
                self.move_chosen(step)
            elif wider:
                self.widened.emit(wider)
            return
        super().keyPressEvent(event)

    def move_chosen(self, step: int) -> None:
        """Move the chosen column up or down by one place."""
        place = self.currentRow()
        if 0 <= place + step < self.count():
            item = self.takeItem(place)
            self.insertItem(place + step, item)
            self.setCurrentRow(place + step)
            self.moved.emit()


class ColumnsPanel(QWidget):
    """Each change shows at once in the list behind it.

    Signals:
        arranged: the keys of the shown columns, in order.
        sorted: the key that is sorted by, "" for the triage order, and whether downwards.
        widened: a column's key, and by how many pixels it is to be wider (narrower under 0).
        reset_asked: columns, widths and order as the app comes.
    """

    arranged = Signal(object)
    sorted = Signal(str, bool)
    widened = Signal(str, int)
    reset_asked = Signal()

    def __init__(
        self,
        shown: Sequence[str],
        sort: str,
        *,
        descending: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = ColumnsList(self)
        self.list.setAccessibleName(tr("Columns"))
        self.sort = QComboBox(self)
        self.sort.addItem(tr("Triage order: the most urgent first"), "")
        for column in COLUMNS:
            self.sort.addItem(title_of(column), column.key)
        self.sort.setCurrentIndex(max(0, self.sort.findData(sort)))
        self.way = SegmentedControl(
            [(False, tr("Lowest first")), (True, tr("Highest first"))], tr("Direction"), self
        )
        self.way.set_value(descending)
        self.up, self.down = Button("Up", "Alt ↑"), Button("Down", "Alt ↓")
        self.narrower, self.wider = Button(tr("Narrower"), "Alt ←"), Button(tr("Wider"), "Alt →")
        self.reset = Button(tr("As the app comes"))
        self._show(shown)
        self._arrange()
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(self._on_arranged)
        self.list.moved.connect(self._on_arranged)
        self.list.widened.connect(self._on_widened)
        self.narrower.clicked.connect(self._on_narrower)
        self.wider.clicked.connect(self._on_wider)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.reset.clicked.connect(self._on_reset)
        self.sort.currentIndexChanged.connect(self._on_sorted)
        self.way.chosen.connect(self._on_sorted)

    def keys(self) -> tuple[str, ...]:
        """The shown columns, in order."""
        items = (self.list.item(place) for place in range(self.list.count()))
        return tuple(
            str(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def _show(self, shown: Sequence[str]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        hidden = [column.key for column in COLUMNS if column.key not in shown]
        for key in (*shown, *hidden):
            item = QListWidgetItem(title_of(BY_KEY[key]), self.list)
            item.setData(_KEY, key)
            item.setSizeHint(QSize(0, _ROW_PX))
            item.setToolTip(BY_KEY[key].meaning)
            is_shown = Qt.CheckState.Checked if key in shown else Qt.CheckState.Unchecked
            item.setCheckState(is_shown)
            if key == FIXED:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    @Slot()
    def _on_arranged(self) -> None:
        self.arranged.emit(self.keys())

    @Slot()
    def _on_up(self) -> None:
        self.list.move_chosen(-1)

    @Slot()
    def _on_down(self) -> None:
        self.list.move_chosen(1)

    @Slot(int)
    def _on_widened(self, step: int) -> None:
        item = self.list.currentItem()
        if item is not None and item.checkState() == Qt.CheckState.Checked:
            self.widened.emit(str(item.data(_KEY)), step)

    @Slot()
    def _on_narrower(self) -> None:
        self._on_widened(-_STEP_PX)

    @Slot()
    def _on_wider(self) -> None:
        self._on_widened(_STEP_PX)

    @Slot()
    def _on_reset(self) -> None:
        self.reset_asked.emit()
        self._show(AS_SHIPPED)
        self.sort.setCurrentIndex(0)
        self._on_arranged()

    @Slot()
    def _on_sorted(self) -> None:
        self.sorted.emit(str(self.sort.currentData() or ""), bool(self.way.value()))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch(1)
        sizes = QHBoxLayout()
        sizes.setSpacing(GRID)
        for button in (self.narrower, self.wider):
            sizes.addWidget(button)
        sizes.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(GRID + 4)
        box.addWidget(PlainLabel(_HOW, wrap=True))
        self.list.setFixedHeight(_ROW_PX * len(COLUMNS) + 10)
        box.addWidget(self.list)
        box.addLayout(buttons)
        box.addLayout(sizes)
        box.addWidget(Field(tr("Sorted by"), self.sort))
        box.addWidget(self.way)
        box.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
