"""The seven days of a diary on the page: boxes large enough for a pen, and a line for a note."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from rehabdesk.documents.document import DiaryWeek
from rehabdesk.documents.engine import font
from rehabdesk.documents.strips import DIM, INK, LABEL, RULE, SMALL, Draw, Strip
from rehabdesk.domain.speech import tr

_HEAD = 56.0
_DAY = 92.0
_BOX = 44.0
_SHARES = (0.0, 0.10, 0.215, 0.33, 0.48, 0.61, 0.72)
"""Where the columns begin: the day, then a heading each."""
_TICK, _TICK_STEP = 19.0, 20.5
_GAP = 12.0


def week_strips(block: DiaryWeek, width: float) -> list[Strip]:
    """The headings and a strip for each day; none is split."""
    return [
        Strip(_HEAD, _heads_of(block, width), keep=True),
        *(Strip(_DAY, _day_of(day, block, width)) for day in block.days),
    ]


def _columns(width: float) -> list[tuple[float, float]]:
    """Left edge and width of the columns right of the day."""
    starts = [share * width for share in _SHARES[1:]]
    return [
        (at, end - at - _GAP) for at, end in zip(starts, [*starts[1:], width + _GAP], strict=True)
    ]


def _heads_of(block: DiaryWeek, width: float) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setFont(font(LABEL, QFont.Weight.DemiBold))
        painter.setPen(DIM)
        flags = int(Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
        for (at, room), heading in zip(_columns(width), block.headings, strict=True):
            painter.drawText(QRectF(x + at, y, room, _HEAD - 4), flags, heading)

    return draw


def _day_of(day: str, block: DiaryWeek, width: float) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(RULE, 0.75))
        painter.drawLine(QPointF(x, y), QPointF(x + width, y))
        _name(painter, day, x, y + 8)
        *boxes, ticks = _columns(width)
        for at, room in boxes:
            _box(painter, QRectF(x + at, y + 8, room, _BOX))
        for number in range(1, block.exercises + 1):
            left = x + ticks[0] + (number - 1) * _TICK_STEP
            _tick(painter, number, left, y + 8 + (_BOX - _TICK) / 2)
        _note(painter, x + boxes[0][0], y + 8 + _BOX + 26, x + width)

    return draw


def _name(painter: QPainter, day: str, x: float, y: float) -> None:
    weekday, _, date = day.partition("\n")
    painter.setPen(INK)
    painter.setFont(font(13, QFont.Weight.DemiBold))
    painter.drawText(QPointF(x, y + 16), weekday)
    painter.setPen(DIM)
    painter.setFont(font(LABEL))
    painter.drawText(QPointF(x, y + 32), date)


def _box(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(INK, 0.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)


def _tick(painter: QPainter, number: int, x: float, y: float) -> None:
    _box(painter, QRectF(x, y, _TICK - 2, _TICK - 2))
    painter.setPen(DIM)
    painter.setFont(font(SMALL))
    below = QRectF(x, y + _TICK - 1, _TICK - 2, 12)
    painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), str(number))


def _note(painter: QPainter, x: float, y: float, right: float) -> None:
    painter.setPen(DIM)
    painter.setFont(font(SMALL))
    words = tr("Note")
    painter.drawText(QPointF(x, y), words)
    painter.setPen(QPen(RULE, 0.75))
    painter.drawLine(QPointF(x + 34, y + 1), QPointF(right, y + 1))
