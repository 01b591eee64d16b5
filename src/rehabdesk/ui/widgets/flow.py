"""Parts side by side that go on in a next line where the width ends."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Every part has its own width; lines follow the reading direction."""

    def __init__(self, parent: QWidget, gap: int, *, at_end: bool = False) -> None:
        """``at_end``: each line ends where the width ends, as buttons of a card do."""
        super().__init__(parent)
        self._at_end = at_end
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), only_measured=True)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._lay_out(box, only_measured=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    def _lay_out(self, box: QRect, *, only_measured: bool) -> int:
        """Place the parts in ``box``, if not only measured; the height they take."""
        y = 0
        for line in self._broken(box.width()):
            tall = max(item.sizeHint().height() for item in line)
            if not only_measured:
                self._place(line, box, y)
            y += tall + self._gap
        return max(0, y - self._gap)

    def _broken(self, width: int) -> list[list[QLayoutItem]]:
        """The parts line by line."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in (item for item in self._items if not item.isEmpty()):
            wide = item.sizeHint().width()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += wide + self._gap
        return lines

    def _place(self, line: list[QLayoutItem], box: QRect, y: int) -> None:
        used = sum(item.sizeHint().width() + self._gap for item in line) - self._gap
        x = box.width() - used if self._at_end else 0
        mirrored = self.parentWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in line:
            size = item.sizeHint()
            left = box.width() - x - size.width() if mirrored else x
            item.setGeometry(QRect(box.topLeft() + QPoint(left, y), size))
            x += size.width() + self._gap
