"""The smallest pieces of a page, never split: lines of text, rules and gaps."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from rehabdesk.documents.document import Span, Spans, clean
from rehabdesk.documents.engine import font

INK = QColor("#16202A")
DIM = QColor("#51606E")
ACCENT = QColor("#0F6E6E")
RULE = QColor("#DDE2E6")
TINT = QColor("#F0F4F7")
WATERMARK = QColor("#EDF0F2")

BODY, SMALL, LABEL, HEADING, TITLE = 11, 9, 10, 12, 21
"""Sizes of type in px of 1/96 inch: 11 px is 8.25 pt."""
LEADING = 15.5
"""The pitch of body lines."""

Draw = Callable[[QPainter, float, float], None]


@dataclass(frozen=True, slots=True)
class Strip:
    """Something of one height that is drawn at (x, y); ``keep`` never stands last on a page."""

    height: float
    draw: Draw
    keep: bool = False


def gap(height: float) -> Strip:
    return Strip(height, _draw_nothing)


def _draw_nothing(painter: QPainter, x: float, y: float) -> None:
    """White space."""


def rule(width: float, colour: QColor = RULE, thickness: float = 0.75) -> Strip:
    """A level line over ``width``."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(colour, thickness))
        painter.drawLine(QPointF(x, y), QPointF(x + width, y))

    return Strip(thickness, draw)


def text_strips(
    text: Spans,
    width: float,
    size: int = BODY,
    leading: float = LEADING,
    *,
    weight: QFont.Weight = QFont.Weight.Normal,
    colour: QColor = INK,
    right: bool = False,
) -> list[Strip]:
    """``text`` broken into lines of ``width``; what was typed as a new line stays one."""
    strips: list[Strip] = []
    for paragraph in _paragraphs(text):
        lines = _broken(paragraph, width, font(size, weight), right)
        made = [_line_strip(layout, line, leading, colour) for layout, line in lines]
        if len(made) > 1:
            made[0] = replace(made[0], keep=True)
        strips.extend(made)
    return strips


def _paragraphs(text: Spans) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for span in text:
        for place, part in enumerate(span.text.split("\n")):
            if place and paragraphs[-1]:
                paragraphs.append([])
            if part:
                paragraphs[-1].append(replace(span, text=part))
    return [paragraph for paragraph in paragraphs if paragraph]


def _broken(
    paragraph: list[Span], width: float, base: QFont, right: bool
) -> list[tuple[QTextLayout, QTextLine]]:
    layout = QTextLayout("".join(span.text for span in paragraph), base)
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(paragraph, base))
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        lines.append((layout, line))
    layout.endLayout()
    return lines


def _formats(paragraph: list[Span], base: QFont) -> list[QTextLayout.FormatRange]:
    ranges = []
    start = 0
    for span in paragraph:
        # Qt counts UTF-16 units: a character beyond the basic plane is two of them
        length = len(span.text.encode("utf-16-le")) // 2
        if span.bold or span.dim:
            shape = QTextCharFormat()
            shape.setFont(font(base.pixelSize(), QFont.Weight.DemiBold) if span.bold else base)
            if span.dim:
                shape.setForeground(DIM)
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, length, shape
            ranges.append(piece)
        start += length
    return ranges


def _line_strip(layout: QTextLayout, line: QTextLine, leading: float, colour: QColor) -> Strip:
    rise = (leading - line.height()) / 2

    def draw(painter: QPainter, x: float, y: float, layout: QTextLayout = layout) -> None:
        # the layout owns the line's glyphs and lives as long as this strip
        painter.setPen(colour)
        line.draw(painter, QPointF(x, y + rise))

    return Strip(max(leading, line.height()), draw)


def beside(tracks: list[tuple[float, list[Strip]]], pad: float = 0.0) -> Strip:
    """Lines of several columns as one strip that is never split; tracks are (x, lines)."""
    height = max((sum(s.height for s in strips) for _, strips in tracks), default=0.0)

    def draw(painter: QPainter, x: float, y: float) -> None:
        for offset, strips in tracks:
            at = y + pad
            for strip in strips:
                strip.draw(painter, x + offset, at)
                at += strip.height

    return Strip(height + 2 * pad, draw)


def one_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    of: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text in a box, cut with an ellipsis where it is too long."""
    shown = clean(text).replace("\n", " ")
    metrics = QFontMetricsF(of)
    if metrics.horizontalAdvance(shown) > box.width():
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(of)
    painter.setPen(colour)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, int(flags), shown)
