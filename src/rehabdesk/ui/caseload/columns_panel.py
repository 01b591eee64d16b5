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

from rehabdesk.ui.caseload.columns import AS_SHIPPED, BY_KEY, COLUMNS, FIXED
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, SegmentedControl

_ROW_PX = 30
_KEY = Qt.ItemDataRole.UserRole


class ColumnsList(QListWidget):
    """Space shows or hides a column, Alt with an arrow moves it.

    Signals:
        moved: the chosen column was moved.
    """

    moved = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_chosen(step)
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
    """

    arranged = Signal(object)
    sorted = Signal(str, bool)

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
        self.list.setAccessibleName("Columns: Space shows or hides, Alt and an arrow moves")
        self.sort = QComboBox(self)
        self.sort.addItem("Triage order: the most urgent first", "")
        for column in COLUMNS:
            self.sort.addItem(column.title, column.key)
        self.sort.setCurrentIndex(max(0, self.sort.findData(sort)))
        self.way = SegmentedControl(
            [(False, "Lowest first"), (True, "Highest first")], "Direction", self
        )
        self.way.set_value(descending)
        self.up, self.down = Button("Up", "Alt ↑"), Button("Down", "Alt ↓")
        self.reset = Button("As the app comes")
        self._show(shown)
        self._arrange()
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(self._on_arranged)
        self.list.moved.connect(self._on_arranged)
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
            item = QListWidgetItem(BY_KEY[key].title, self.list)
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

    @Slot()
    def _on_reset(self) -> None:
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
        buttons.addWidget(self.reset)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(GRID + 4)
        box.addWidget(PlainLabel("Space shows or hides a column, Alt ↑ ↓ moves it.", wrap=True))
        self.list.setFixedHeight(_ROW_PX * len(COLUMNS) + 10)
        box.addWidget(self.list)
        box.addLayout(buttons)
        box.addWidget(Field("Sorted by", self.sort))
        box.addWidget(self.way)
        box.addStretch(1)
