"""The state pill: shape, word and colour; quiet states wear no ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.words import STATE_LABELS
from rehabdesk.ui.theme import font, tokens_now
from rehabdesk.ui.theme.tokens import FONT_SMALL, Tokens
from rehabdesk.ui.widgets.shapes import draw_shape, tone_of

HEIGHT = 23
_SHAPE = 13
_PAD = 8
_GAP = 7
_QUIET = (ImagingState.NOT_DUE, ImagingState.OUT_OF_SCOPE, ImagingState.CLOSED)


def pill_width(text: str) -> float:
    words = QFontMetricsF(font(FONT_SMALL, 600)).horizontalAdvance(text)
    return _PAD + _SHAPE + _GAP + words + _PAD + 2


def paint_pill(
    painter: QPainter, left: float, middle: float, state: ImagingState, text: str, tokens: Tokens
) -> None:
    """Paint a pill whose left edge and vertical middle are given."""
    tone = tone_of(state, tokens)
    quiet = state in _QUIET
    ink = QColor(tone.ink)
    box = QRectF(left, middle - HEIGHT / 2, pill_width(text), HEIGHT)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its place is already chosen
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not quiet:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    shape = QRectF(left + _PAD, middle - _SHAPE / 2, _SHAPE, _SHAPE)
    draw_shape(painter, state, shape, ink, QColor(tokens.surface if quiet else tone.ground))
    painter.setPen(ink)
    painter.setFont(font(FONT_SMALL, 500 if quiet else 600))
    words = box.adjusted(_PAD + _SHAPE + _GAP, 0, 4, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()


class Pill(QWidget):
    """One imaging state as a pill; ``text`` replaces the state's own word."""

    def __init__(
        self,
        state: ImagingState = ImagingState.NOT_DUE,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state, text)

    def set_state(self, state: ImagingState, text: str = "") -> None:
        self._state = state
        self._text = text or STATE_LABELS[state]
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    @property
    def state(self) -> ImagingState:
        return self._state

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(round(pill_width(self._text)), HEIGHT + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, 0, self.height() / 2, self._state, self._text, tokens_now())
        painter.end()
