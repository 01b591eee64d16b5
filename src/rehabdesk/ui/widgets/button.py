"""Buttons that show their key, and chips that show their count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme import font, tokens_now
from rehabdesk.ui.theme.tokens import FONT_SMALL

_GAP = 10
_HINT_PAD = 6


class Button(QPushButton):
    """A plain action; ``key_hint`` is drawn in a small box beside its words."""

    kind = ""

    def __init__(self, text: str = "", key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._hint = key_hint
        self.setProperty("kind", self.kind)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key_hint:
            self.setAccessibleDescription(tr("Key: {key_hint}", key_hint=key_hint))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        if self._hint:
            size.setWidth(size.width() + round(_GAP + self._hint_width()))
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _hint_width(self) -> float:
        return QFontMetricsF(font(FONT_SMALL)).horizontalAdvance(self._hint) + 2 * _HINT_PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hint:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_words(painter, text)

    def _paint_words(self, painter: QPainter, text: str) -> None:
        hint = self._hint_width()
        words = painter.fontMetrics().horizontalAdvance(text)
        left = (self.width() - words - _GAP - hint) / 2
        tokens = tokens_now()
        ink = QColor(tokens.on_accent if self.kind == "primary" else tokens.ink)
        if not self.isEnabled():
            ink = QColor(tokens.ink_3)
        painter.setPen(ink)
        box = QRectF(left, 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        self._paint_hint(painter, QRectF(left + words + _GAP, self.height() / 2 - 9, hint, 18), ink)

    def _paint_hint(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(ink)
        edge.setAlphaF(0.35)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font(FONT_SMALL - 1))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._hint)


class PrimaryButton(Button):
    """The one action a page is for."""

    kind = "primary"


class QuietButton(Button):
    """An action beside the words it belongs to."""

    kind = "quiet"


class Chip(QPushButton):
    """A filter that says how many there are; the count is bold, or … until it is known."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self._count: int | None = None
        self.setCheckable(True)
        self.setProperty("kind", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_count(None)

    def set_count(self, count: int | None) -> None:
        self._count = count
        self.setAccessibleName(f"{self._words}, {self._shown()}")
        self.updateGeometry()
        self.update()

    def count(self) -> int | None:
        return self._count

    def _shown(self) -> str:
        return "…" if self._count is None else str(self._count)

    def _widths(self) -> tuple[float, float]:
        words = QFontMetricsF(font(weight=500)).horizontalAdvance(self._words)
        return words, QFontMetricsF(font(weight=700)).horizontalAdvance(self._shown())

    def sizeHint(self) -> QSize:
        words, count = self._widths()
        return QSize(round(words + count + 8 + 22), 34)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words, count = self._widths()
        left = (self.width() - words - count - 8) / 2
        tokens = tokens_now()
        checked = self.isChecked()
        painter.setFont(font(weight=500))
        painter.setPen(QColor(tokens.accent if checked else tokens.ink_2))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, words + 2, self.height()), middle, self._words)
        painter.setFont(font(weight=700))
        painter.setPen(QColor(tokens.accent if checked else tokens.ink))
        painter.drawText(
            QRectF(left + words + 8, 0, count + 2, self.height()), middle, self._shown()
        )
