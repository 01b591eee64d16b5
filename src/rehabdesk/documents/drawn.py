"""One exercise of the home sheet on the page: its drawing left; name, dose, words, days right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from rehabdesk.documents import drawings
from rehabdesk.documents.document import Drawn, spans
from rehabdesk.documents.engine import font
from rehabdesk.documents.strips import (
    ACCENT,
    DIM,
    INK,
    LABEL,
    Draw,
    Strip,
    beside,
    gap,
    text_strips,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import WEEKDAYS

_GUTTER = 20.0
_NAME, _WORDS, _LEADING = 15, 13, 18.0
"""Larger than a letter's type: the sheet is read from the floor."""
_BOX, _STEP = 13.0, 46.0


def drawn_strip(block: Drawn, width: float) -> Strip:
    """The exercise as one strip that is never split."""
    left = drawings.WIDTH + _GUTTER if drawings.has_drawing(block.drawing) else 0.0
    room = width - left
    lines = text_strips(
        spans(block.name), room, _NAME, 19, weight=QFont.Weight.DemiBold, colour=ACCENT
    )
    if block.dose:
        lines += text_strips(
            spans(block.dose), room, _WORDS, _LEADING, weight=QFont.Weight.DemiBold
        )
    lines += text_strips(spans(block.how), room, _WORDS, _LEADING)
    lines += [gap(6), Strip(_BOX + 4, _draw_days)]
    tracks = [(left, lines)]
    if left:
        tracks.append((0.0, [Strip(drawings.HEIGHT, _drawing_of(block.drawing))]))
    return beside(tracks)


def _drawing_of(exercise: str) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        drawings.draw(painter, exercise, x, y)

    return draw


def _draw_days(painter: QPainter, x: float, y: float) -> None:
    """A box for each day of the week, to be ticked with a pen."""
    for place, day in enumerate(WEEKDAYS):
        at = x + place * _STEP
        painter.setPen(QPen(INK, 0.9))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(at, y + 1, _BOX, _BOX))
        painter.setFont(font(LABEL))
        painter.setPen(DIM)
        painter.drawText(
            QRectF(at + _BOX + 3, y + 1, _STEP - _BOX - 3, _BOX),
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            tr(day),
        )
