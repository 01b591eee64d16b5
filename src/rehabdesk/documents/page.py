"""Blocks put on pages: header, body, and the footer that names the patient on every page."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from rehabdesk.documents import logo
from rehabdesk.documents.blocks import WIDTH, Row, SetRows, rows_of
from rehabdesk.documents.document import Block, Document, clean, spans
from rehabdesk.documents.engine import font, register_fonts
from rehabdesk.documents.strips import (
    BODY,
    DIM,
    INK,
    RULE,
    SMALL,
    TITLE,
    WATERMARK,
    Strip,
    gap,
    one_line,
    rule,
    text_strips,
)
from rehabdesk.domain.speech import tr


class Sheet(NamedTuple):
    """A sheet of paper in px of 1/96 inch, the unit of everything on the page."""

    width: float
    height: float

    @property
    def left(self) -> float:
        """Where the text begins; what is right of it has the same margin."""
        return (self.width - WIDTH) / 2

    @property
    def foot(self) -> float:
        """The footer's rule; nothing of the body reaches it."""
        return self.height - _FOOT_ROOM

    @property
    def bottom(self) -> float:
        return self.foot - 12


SHEETS = {"A4": Sheet(793.7, 1122.5), "Letter": Sheet(816.0, 1056.0)}
_TOP = 46.0
_FOOT_ROOM = 48.5
_SPLIT_FROM = 230.0
_LOGO_HEIGHT = 44.0
"""As tall as the title and its line beside it."""
"""A row taller than this may be split over two pages; a lower one moves to the next whole."""


class _Placed(NamedTuple):
    strip: Strip
    x: float
    y: float


class Painted(Protocol):
    """Pages that can be painted, whatever they are made of."""

    @property
    def count(self) -> int: ...

    @property
    def sheet(self) -> Sheet: ...

    def paint(self, painter: QPainter, number: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Pages:
    """A document broken into pages, ready to be painted at any scale."""

    document: Document
    body: tuple[tuple[_Placed, ...], ...]
    sheet: Sheet

    @property
    def count(self) -> int:
        return len(self.body)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number`` (0 is the first) at 96 units an inch."""
        if not self.document.signed:
            _watermark(painter, self.sheet)
        if self.document.demo:
            _demo_mark(painter, self.sheet)
        for strip, x, y in self.body[number]:
            strip.draw(painter, x, y)
        _footer(painter, self, number + 1)


def lay_out(document: Document) -> Pages:
    """Break ``document`` into pages, in the fullest words that are one sheet.

    Needs a running Qt application.
    """
    register_fonts()
    made: dict[int, list[Row]] = {}
    already: SetRows = {}

    def paged(blocks: Iterable[Block]) -> Pages:
        flow = _Flow(sheet)
        flow.place(header)
        for block in blocks:
            if id(block) not in made:  # most are the same in every length
                made[id(block)] = rows_of(block, already)
            for row in made[id(block)]:
                flow.place(row)
        return Pages(document, tuple(tuple(page) for page in flow.pages), sheet)

    sheet = SHEETS.get(document.letterhead.paper, SHEETS["A4"])
    header = _header(document)
    pages = paged(document.blocks)
    if pages.count == 1 or not document.briefer:
        return pages
    place = bisect_left(document.briefer, True, key=lambda blocks: paged(blocks).count == 1)
    return paged(document.briefer[min(place, len(document.briefer) - 1)])


class _Flow:
    """Fills pages from top to bottom."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self.pages: list[list[_Placed]] = [[]]
        self._y = _TOP

    def place(self, row: Row) -> None:
        before = row.before if self._y > _TOP else 0.0
        if self._y + before + row.height <= self._sheet.bottom:
            self._y += before
            self._put(row.tracks)
            return
        if row.height <= _SPLIT_FROM and self._y > _TOP:
            self._turn()
            self.place(row)
            return
        self._y += before
        self._split(row)

    def _split(self, row: Row) -> None:
        rest = [(x, list(strips)) for x, strips in row.tracks]
        while any(strips for _, strips in rest):
            first, room = self._y == _TOP, self._sheet.bottom - self._y
            heads = [(x, _fitting(strips, room, force=first)) for x, strips in rest]
            self._put(tuple((x, tuple(strips)) for x, strips in heads))
            rest = [
                (x, strips[len(head) :]) for (x, strips), (_, head) in zip(rest, heads, strict=True)
            ]
            if any(strips for _, strips in rest):
                self._turn()
                if row.again:
                    rest = [(x, [row.again, *strips]) for x, strips in rest]

    def _put(self, tracks: tuple[tuple[float, tuple[Strip, ...]], ...]) -> None:
        lowest = self._y
        for x, strips in tracks:
            y = self._y
            for strip in strips:
                self.pages[-1].append(_Placed(strip, self._sheet.left + x, y))
                y += strip.height
            lowest = max(lowest, y)
        self._y = lowest

    def _turn(self) -> None:
        self.pages.append([])
        self._y = _TOP


def _fitting(strips: list[Strip], room: float, *, force: bool) -> list[Strip]:
    """The strips that fit in ``room``, none of them left without what it must stay with."""
    taken = 0
    for strip in strips:
        if strip.height > room:
            break
        room -= strip.height
        taken += 1
    if taken < len(strips):
        kept = taken
        while kept and strips[kept - 1].keep:
            kept -= 1
        taken = kept or (max(taken, 1) if force else 0)
    return strips[:taken]


def _header(document: Document) -> Row:
    half = WIDTH * 0.56
    title = text_strips(
        spans(clean(document.title)), half, TITLE, 27, weight=QFont.Weight.Bold
    ) + text_strips(spans(clean(document.subtitle)), half, colour=DIM)
    clinic = _logo(document.letterhead.logo, WIDTH - half) + text_strips(
        spans(clean(document.letterhead.clinic)),
        WIDTH - half,
        weight=QFont.Weight.DemiBold,
        right=True,
    )
    if document.code_on_top:
        code = text_strips(
            spans(document.check), WIDTH - half, 17, 22, weight=QFont.Weight.Bold, right=True
        )
        clinic = [*code, *clinic]
    for line in document.letterhead.lines:
        clinic += text_strips(spans(clean(line)), WIDTH - half, colour=DIM, right=True)
    title_height = sum(strip.height for strip in title)
    clinic_height = sum(strip.height for strip in clinic)
    level = max(title_height, clinic_height) + 9
    return Row(
        (
            (0.0, (*title, gap(level - title_height), rule(WIDTH, INK, 1.4), gap(9))),
            (half, tuple(clinic)),
        )
    )


def _logo(data: bytes, width: float) -> list[Strip]:
    """The clinic's picture above its name; nothing where there is none."""
    tall = logo.height(data, width, _LOGO_HEIGHT) if data else 0.0
    if not tall:
        return []

    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        logo.draw(painter, data, QRectF(x, y, width, _LOGO_HEIGHT))

    return [Strip(tall, draw), gap(4)]


def _footer(painter: QPainter, pages: Pages, number: int) -> None:
    document, sheet, count = pages.document, pages.sheet, pages.count
    left_edge, foot = sheet.left, sheet.foot
    painter.setPen(QPen(RULE, 0.75))
    painter.drawLine(QPointF(left_edge, foot), QPointF(left_edge + WIDTH, foot))
    small = font(SMALL)
    metrics = QFontMetricsF(small)
    name, rest = document.identity
    page = tr("Page {number} of {count}", number=number, count=count)
    state = tr(" · draft, not signed")
    if document.signed:  # a draft's state stands where the trail would
        state = tr(" · trail {trail}", trail=document.trail) if document.trail else ""
    middle = tr("{app} · check {check}{state}", app=document.app, check=document.check, state=state)
    y, height = foot + 5, 14.0
    page_width = metrics.horizontalAdvance(page) + 4
    middle_width = metrics.horizontalAdvance(middle) + 4
    right = left_edge + WIDTH - page_width
    middle_left = right - 24 - middle_width
    space = metrics.horizontalAdvance(" ")
    rest_width = metrics.horizontalAdvance(f"· {rest}") + 4
    room = middle_left - 12 - left_edge - rest_width - space
    name_width = min(metrics.horizontalAdvance(clean(name).replace("\n", " ")) + 1, room)
    one_line(painter, QRectF(left_edge, y, name_width, height), name, small, DIM)
    rest_box = QRectF(left_edge + name_width + space, y, rest_width, height)
    one_line(painter, rest_box, f"· {rest}", small, DIM)
    one_line(painter, QRectF(middle_left, y, middle_width, height), middle, small, DIM)
    align = Qt.AlignmentFlag.AlignRight
    one_line(painter, QRectF(right, y, page_width, height), page, small, DIM, align)


def _watermark(painter: QPainter, sheet: Sheet) -> None:
    """DRAFT across the page, beneath everything; a plain grey, since PDF/A has no transparency."""
    painter.save()
    painter.translate(sheet.width / 2, sheet.height / 2)
    painter.rotate(-52)
    painter.setFont(font(210, QFont.Weight.Bold))
    painter.setPen(WATERMARK)
    box = QRectF(-600, -160, 1200, 320)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tr("DRAFT"))
    painter.restore()


def _demo_mark(painter: QPainter, sheet: Sheet) -> None:
    box = QRectF(sheet.left, 16, WIDTH, 16)
    words = tr("DEMO · invented patient, not a clinical record")
    align = Qt.AlignmentFlag.AlignHCenter
    one_line(painter, box, words, font(BODY, QFont.Weight.Bold), INK, align)
