"""Events as flags under the time axis: a shape with a letter, and its word where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from rehabdesk.domain.chart_flags import IMAGING, PHASE, VISIT, Flag, weight
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.patient.charts.geometry import GUTTER_PX, quiet_font
from rehabdesk.ui.theme.tokens import Tokens

FLAG_PX = 16
WEEKS_PX = 16
FLAGS_PX = 2 * FLAG_PX + 10
_STEP_PX = FLAG_PX + 6
"""Flags nearer than this share one place: two stand below each other, more fold."""
_LETTERS = {
    VISIT: "V",
    IMAGING: "I",
    PHASE: "P",
    "injection": "J",
    "new_shoes": "N",
    "insoles": "S",
    "race": "R",
    "surgery": "O",
    "medicine": "M",
    "fall": "F",
    "illness": "L",
    "travel": "T",
    "other": "E",
}


@dataclass(frozen=True, slots=True)
class Group:
    """The flags drawn at one place, weightiest first; ``x`` is the middle of their shapes."""

    x: float
    flags: tuple[Flag, ...]

    def drawn(self) -> tuple[str, ...]:
        """What stands below each other: one or two letters, or a letter and ``+3``."""
        letters = [_LETTERS.get(flag.kind, "E") for flag in self.flags]
        if len(letters) <= 2:
            return tuple(letters)
        return letters[0], f"+{len(letters) - 1}"

    def words(self) -> str:
        """Every event with its day, for a tooltip and for those who don't see the shapes."""
        by_day = sorted(self.flags, key=_day)
        return ", ".join(f"{long_date(flag.date)} {flag.words}" for flag in by_day)


def grouped(placed: Sequence[tuple[float, Flag]]) -> list[Group]:
    """Flags with their places in pixels, in order; no two groups touch."""
    groups: list[list[tuple[float, Flag]]] = []
    for x, flag in placed:
        if groups and x < groups[-1][0][0] + _STEP_PX:
            groups[-1].append((x, flag))
        else:
            groups.append([(x, flag)])
    return [
        Group(group[0][0], tuple(sorted((flag for _, flag in group), key=weight)))
        for group in groups
    ]


def paint_weeks(
    painter: QPainter,
    weeks: Sequence[tuple[float, str]],
    top: float,
    width: float,
    tokens: Tokens,
) -> None:
    """The numbers of the weeks since onset; what they count stands right of them."""
    if not weeks:
        return
    painter.setFont(quiet_font())
    painter.setPen(QColor(tokens.ink_3))
    for x, text in weeks:
        room = QRectF(x - 20, top, 40, WEEKS_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
    room = QRectF(width + 10, top, GUTTER_PX - 10, WEEKS_PX)
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, align, tr("weeks since onset"))


def paint_flags(
    painter: QPainter, groups: Sequence[Group], top: float, width: float, tokens: Tokens
) -> None:
    """Each group's shapes; the first one's word beside it where nothing else stands."""
    if not groups:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    word_font, ink = quiet_font(), QColor(tokens.ink_2)
    metrics = QFontMetricsF(word_font)
    ends = [group.x - FLAG_PX / 2 for group in groups[1:]] + [width + GUTTER_PX]
    for group, end in zip(groups, ends, strict=True):
        for row, text in enumerate(group.drawn()):
            middle = QPointF(group.x, top + FLAG_PX / 2 + 1 + row * (FLAG_PX + 2))
            kind = "" if text.startswith("+") else group.flags[row].kind
            _paint_shape(painter, middle, kind, text, tokens)
            if not kind:
                continue
            words = group.flags[row].words
            left = group.x + FLAG_PX / 2 + 4
            if left + metrics.horizontalAdvance(words) + 6 <= end:
                painter.setFont(word_font)
                painter.setPen(ink)
                painter.drawText(QPointF(left, middle.y() + metrics.capHeight() / 2), words)


def _paint_shape(painter: QPainter, middle: QPointF, kind: str, text: str, tokens: Tokens) -> None:
    """A circle for a visit, a diamond for imaging, a pennant for a phase, else a square."""
    half = FLAG_PX / 2 - 0.5
    box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
    painter.setPen(QPen(QColor(tokens.ink_3), 1))
    painter.setBrush(QColor(tokens.surface))
    x, y = middle.x(), middle.y()
    if kind == VISIT:
        painter.drawEllipse(box)
    elif kind == IMAGING:
        tips = (QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half))
        painter.drawPolygon(QPolygonF([*tips, QPointF(x - half, y)]))
    elif kind == PHASE:
        tips = (box.topLeft(), QPointF(x + 2, y - half), QPointF(x + half + 1, y))
        painter.drawPolygon(QPolygonF([*tips, QPointF(x + 2, y + half), box.bottomLeft()]))
    elif kind:
        painter.drawRoundedRect(box, 2, 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(quiet_font(10, strong=True))
    painter.setPen(QColor(tokens.ink_2))
    painter.drawText(box.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, text)


def _day(flag: Flag) -> int:
    return flag.date.toordinal()
