"""Yes, partly or no in one tab stop: letters answer, arrows move, Backspace takes back."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.findings import PRESENCE_LABELS
from rehabdesk.domain.speech import tr
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

CHOICES = ("yes", "partial", "no")
_KEYS = {Qt.Key.Key_Y: "yes", Qt.Key.Key_P: "partial", Qt.Key.Key_N: "no"}
_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_SIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WIDTH, _HEIGHT = 132, 30


class PresenceControl(QWidget):
    """Three words, one of them chosen, or none: not looked at.

    Signals:
        chosen: a person answered, or took the answer back.
        stepped: −1 or 1: the answer above or below is wanted.
    """

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._value = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say_wrong("")
        self._say()
        watcher.changed.connect(self.update)

    def value(self) -> str:
        """``yes``, ``partial``, ``no``, or "" where there is no answer."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show an answer without saying so."""
        self._value = value
        self._say()
        self.update()

    def say_wrong(self, words: str) -> None:
        """Tell a screen reader what is wrong with the answer; "" for nothing."""
        self.setAccessibleDescription(words or tr("Y yes, P partly, N no, Backspace for no answer"))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def choose(self, value: str) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted = held & ~Qt.KeyboardModifier.ShiftModifier
        if shifted:
            event.ignore()
        elif key in _KEYS:
            self.choose(_KEYS[key])
        elif key in _BACK:
            self.choose("")
        elif key in _SIDE:
            self.choose(self._beside(_SIDE[key]))
        elif key in _ROWS:
            self.stepped.emit(_ROWS[key])
        elif key == Qt.Key.Key_Space:
            self.choose(CHOICES[(CHOICES.index(self._value) + 1) % 3] if self._value else "yes")
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for choice, box in zip(CHOICES, self._boxes(), strict=True):
            if box.contains(event.position()):
                self.choose("" if choice == self._value else choice)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        for choice, box in zip(CHOICES, self._boxes(), strict=True):
            mine = choice == self._value
            if mine:
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.setBrush(QColor(tokens.surface))
                painter.drawRoundedRect(box, 6, 6)
            painter.setFont(font(FONT_SMALL, 600 if mine else 500))
            painter.setPen(QColor(tokens.ink if mine else tokens.ink_2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, PRESENCE_LABELS[choice])
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _beside(self, step: int) -> str:
        if not self._value:
            return CHOICES[0 if step > 0 else -1]
        place = CHOICES.index(self._value) + step
        return CHOICES[place] if 0 <= place < len(CHOICES) else self._value

    def _boxes(self) -> list[QRectF]:
        width = (self.width() - 6) / 3
        size = QPointF(width, self.height() - 6)
        return [QRectF(3 + at * width, 3, size.x(), size.y()) for at in range(3)]

    def _say(self) -> None:
        said = PRESENCE_LABELS.get(self._value, tr("not answered"))
        self.setAccessibleName(f"{self._name}: {said}")
