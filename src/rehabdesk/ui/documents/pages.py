"""The real page on screen: painted by the same code that prints it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from rehabdesk.documents.page import SHEETS, Painted, Sheet
from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme import tokens_now
from rehabdesk.ui.theme.tokens import GRID

_MARGIN = 2 * GRID
_GAP = 2 * GRID
_WIDEST = 1.35
"""The largest scale a page is shown at, however wide the window."""


class PagesView(QWidget):
    """Sheets of paper, one under the other, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Painted | None = None
        self.setAccessibleName(tr("The page as it prints"))

    def show_pages(self, pages: Painted | None) -> None:
        self._pages = pages
        self._fit()
        self.update()

    def count(self) -> int:
        return self._pages.count if self._pages else 0

    def _sheet(self) -> Sheet:
        return self._pages.sheet if self._pages else SHEETS["A4"]

    def _scale(self) -> float:
        return min(max(self.width() - 2 * _MARGIN, 100) / self._sheet().width, _WIDEST)

    def _fit(self) -> None:
        step = self._sheet().height * self._scale() + _GAP
        self.setMinimumHeight(round(self.count() * step + 2 * _MARGIN - _GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        left = (self.width() - self._sheet().width * scale) / 2
        for number in range(self._pages.count):
            top = _MARGIN + number * (self._sheet().height * scale + _GAP)
            sheet = QRectF(left, top, self._sheet().width * scale, self._sheet().height * scale)
            if not sheet.toAlignedRect().intersects(event.rect()):
                continue
            painter.setPen(QPen(QColor(tokens_now().line), 1))
            painter.setBrush(QColor(Qt.GlobalColor.white))
            painter.drawRect(sheet)
            painter.save()
            painter.setClipRect(sheet)
            painter.translate(sheet.topLeft())
            painter.scale(scale, scale)
            self._pages.paint(painter, number)
            painter.restore()


def scrolled(view: QWidget, name: str) -> QScrollArea:
    """``view`` in a frameless scroll area that grows with the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    area.setWidget(view)
    return area
