"""Each kind of block as rows of strips, ready to be put on pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product, repeat

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPen

from rehabdesk.documents.charts import HEIGHT, paint_chart
from rehabdesk.documents.diary_week import week_strips
from rehabdesk.documents.document import (
    Block,
    Callout,
    Cell,
    Charts,
    Columns,
    DiaryWeek,
    Drawn,
    Grid,
    Note,
    Section,
    Signature,
    Span,
    Table,
    clean,
    spans,
)
from rehabdesk.documents.drawn import drawn_strip
from rehabdesk.documents.strips import (
    ACCENT,
    BODY,
    DIM,
    HEADING,
    INK,
    LABEL,
    LEADING,
    TINT,
    Strip,
    beside,
    gap,
    rule,
    text_strips,
)
from rehabdesk.domain.speech import tr

WIDTH = 690.0
"""The width of the text on the page."""
_GUTTER = 28.0
_COLUMN = (WIDTH - _GUTTER) / 2
_CELLS = ((0.0, 262.0), (276.0, 204.0), (494.0, 196.0))
_PAD = 12.0
_CHART_GAP = 18.0
_BETWEEN = 14.0
_TIGHT = 7.0
_CLOSE = 14.0
"""The pitch of body lines on a page that has to be one sheet."""
_LARGE = (13, 18.0)
"""Size and pitch of what a patient reads."""


@dataclass(frozen=True, slots=True)
class Row:
    """Columns of strips that start level: (x, strips). ``again`` heads every further page."""

    tracks: tuple[tuple[float, tuple[Strip, ...]], ...]
    before: float = 0.0
    again: Strip | None = None

    @property
    def height(self) -> float:
        return max(sum(strip.height for strip in strips) for _, strips in self.tracks)


SetRows = dict[tuple[object, ...], Strip]
"""The rows of tables that are set already: a shorter table has the same ones, only fewer."""


def rows_of(block: Block, already: SetRows) -> list[Row]:
    """The rows of one block, in order; ``already`` belongs to one document."""
    match block:
        case Grid():
            return _grid(block)
        case Callout():
            return [_callout(block)]
        case Section():
            return [Row(((0.0, tuple(_section(block, WIDTH))),), before=15)]
        case Columns():
            return _columns(block)
        case Charts():
            return _charts(block)
        case Table():
            return [_table(block, already)]
        case Note():
            return [Row(((0.0, tuple(text_strips(block.text, WIDTH))),), before=13)]
        case Drawn():
            return [_single([drawn_strip(block, WIDTH)], before=14)]
        case DiaryWeek():
            return [_single(week_strips(block, WIDTH), before=10)]
        case Signature():
            return [_signature(block)]


def _single(strips: Iterable[Strip], before: float = 0.0) -> Row:
    return Row(((0.0, tuple(strips)),), before)


def _heading(text: str, width: float, after: float = 3.0) -> list[Strip]:
    lines = text_strips(
        spans(text), width, HEADING, 16, weight=QFont.Weight.DemiBold, colour=ACCENT
    )
    return [*(replace(line, keep=True) for line in lines), Strip(after, gap(0).draw, keep=True)]


def _section(
    section: Section, width: float, size: int = BODY, leading: float = LEADING
) -> list[Strip]:
    strips = _heading(section.heading, width)
    for place, paragraph in enumerate(section.paragraphs):
        if place:
            strips.append(gap(3))
        strips.extend(text_strips(paragraph, width, size, leading))
    return strips


def _columns(block: Columns) -> list[Row]:
    """Two columns of sections, each in the order of the page."""
    if not block.sections:
        return []
    style = _LARGE if block.large else (BODY, _CLOSE if block.tight else LEADING)
    made = [_section(section, _COLUMN, *style) for section in block.sections]
    between = _TIGHT if block.tight else _BETWEEN
    heights = [between + sum(strip.height for strip in strips) for strips in made]
    sides = _alike(heights) if block.tight else _under_the_shorter(heights)
    tracks: tuple[list[Strip], list[Strip]] = ([], [])
    for strips, side in zip(made, sides, strict=True):
        if tracks[side]:
            tracks[side].append(Strip(between, gap(0).draw, keep=True))
        tracks[side].extend(strips)
    return [Row(((0.0, tuple(tracks[0])), (_COLUMN + _GUTTER, tuple(tracks[1]))), before=between)]


def _under_the_shorter(heights: Sequence[float]) -> list[int]:
    """The column of each section: under the shorter one so far, so that neither leaves a hole."""
    filled = [0.0, 0.0]
    sides = []
    for height in heights:
        side = 0 if filled[0] <= filled[1] else 1
        filled[side] += height
        sides.append(side)
    return sides


def _alike(heights: Sequence[float]) -> tuple[int, ...]:
    """The column of each section with which the taller one is lowest; the first is on the left."""

    def tallest(sides: tuple[int, ...]) -> float:
        right = sum(height for height, side in zip(heights, sides, strict=True) if side)
        return max(right, sum(heights) - right)

    return min(product((0,), *repeat((0, 1), len(heights) - 1)), key=tallest)


def _grid(block: Grid) -> list[Row]:
    rows = []
    for start in range(0, len(block.cells), len(_CELLS)):
        cells = block.cells[start : start + len(_CELLS)]
        tracks = [(x, _cell(cell, width)) for cell, (x, width) in zip(cells, _CELLS, strict=False)]
        rows.append(_single([beside(tracks, pad=1.5)]))
    return [*rows, _single([gap(8), rule(WIDTH), gap(10)])]


def _cell(cell: Cell, width: float) -> list[Strip]:
    label = Span(f"{cell.label} ", dim=True)
    value = Span(clean(cell.value).replace("\n", ", "), bold=cell.bold)
    return text_strips((label, value), width)


def _callout(block: Callout) -> Row:
    lines = text_strips(block.text, WIDTH - 2 * _PAD)
    strips = [_tinted(gap(_PAD - 3), top=True)]
    strips.extend(_tinted(line) for line in lines)
    strips.append(_tinted(gap(_PAD - 3), bottom=True))
    return _single(strips)


def _tinted(strip: Strip, *, top: bool = False, bottom: bool = False) -> Strip:
    """The same strip, inset, on the tint; the ends are rounded."""

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.setClipRect(QRectF(x, y - (0 if top else 0.3), WIDTH, strip.height + 0.3))
        path = QPainterPath()
        reach = QRectF(
            x,
            y - (0 if top else 20),
            WIDTH,
            strip.height + (0 if top else 20) + (0 if bottom else 20),
        )
        path.addRoundedRect(reach, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(TINT))
        painter.drawPath(path)
        painter.restore()
        strip.draw(painter, x + _PAD, y)

    return Strip(strip.height, draw, strip.keep or top)


def _charts(block: Charts) -> list[Row]:
    count = max(len(block.charts), 3)
    width = (WIDTH - (count - 1) * _CHART_GAP) / count

    def draw(painter: QPainter, x: float, y: float) -> None:
        for place, chart in enumerate(block.charts):
            left = x + place * (width + _CHART_GAP)
            paint_chart(painter, chart, QRectF(left, y, width, HEIGHT))

    return [_single([*_heading(block.heading, WIDTH), Strip(HEIGHT, draw)], before=15)]


def _table(block: Table, already: SetRows) -> Row:
    places = []
    at = 0.0
    for share in block.widths:
        places.append((at, share * WIDTH))
        at += share * WIDTH
    head = _table_row(block, block.columns, places, head=True)
    body = []
    for row in block.rows:
        name = (row, block.widths, block.right, block.tight)
        if name not in already:
            already[name] = _table_row(block, row, places)
        body.append(already[name])
    more = [gap(4), *text_strips(spans(clean(block.more)), WIDTH, colour=DIM)] if block.more else []
    strips = (*_heading(block.heading, WIDTH, 2), replace(head, keep=True), *body, *more)
    return Row(((0.0, strips),), before=13, again=head)


def _table_row(
    block: Table, cells: tuple[str, ...], places: list[tuple[float, float]], *, head: bool = False
) -> Strip:
    tracks = []
    for index, (text, (x, width)) in enumerate(zip(cells, places, strict=True)):
        lines = text_strips(
            spans(clean(text)),
            width - 12,
            LABEL if head else BODY,
            _CLOSE if block.tight else LEADING,
            weight=QFont.Weight.DemiBold if head else QFont.Weight.Normal,
            colour=DIM if head else INK,
            right=index in block.right,
        )
        tracks.append((x, lines))
    content = beside(tracks, pad=1.8 if block.tight else 2.8)
    line = rule(WIDTH)

    def draw(painter: QPainter, x: float, y: float) -> None:
        content.draw(painter, x, y)
        line.draw(painter, x, y + content.height)

    return Strip(content.height + line.height, draw)


def _signature(block: Signature) -> Row:
    left = text_strips(spans(block.name or tr("Not signed")), _COLUMN)
    right = text_strips(spans(block.day), _COLUMN) if block.day else []
    names = beside([(0.0, left), (_COLUMN + _GUTTER, right)])

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(QPen(INK, 0.9))
        for start in (x, x + _COLUMN + _GUTTER):
            painter.drawLine(QPointF(start, y), QPointF(start + _COLUMN, y))
        names.draw(painter, x, y + 3)

    # room above the line, for a pen
    return _single([Strip(22, gap(0).draw, keep=True), Strip(names.height + 4, draw)], before=10)
