"""The charts as a PNG, an SVG, a PDF or a table of their numbers: each made of one picture."""

import re
from collections.abc import Callable
from html import unescape
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from rehabdesk import __version__
from rehabdesk.domain.chart_table import HEADER, chart_table
from rehabdesk.domain.speech import tr
from rehabdesk.exchange.comma_table import comma_table
from rehabdesk.ui.patient.charts.geometry import quiet_font
from rehabdesk.ui.patient.charts.painting import Picture, paint_picture
from rehabdesk.ui.theme.tokens import FONT_FAMILY

TITLE = tr("RehabDesk charts")
SCALE = 2
"""A saved picture has so many pixels for one of the screen: sharp on paper and on any screen."""
_WIDTH = 1000
_HEIGHTS = {1: 440, 2: 580, 3: 720}
_PDF_DPI = 1200
_MARGIN_PX = 40.0
_FALLBACKS = f"{FONT_FAMILY}, Helvetica, Arial, sans-serif"

_WORDS = re.compile(
    r'(?P<head><text [^>]*font-size="(?P<size>[0-9]+)" font-weight="(?P<weight>[0-9]+)"[^>]*)'
    r">(?P<words>[^<]+)</text>"
)


class Format(NamedTuple):
    """A kind of file: its ending, its words for a menu and for a dialog, and how it is made."""

    suffix: str
    words: str
    kind: str
    made: Callable[[Picture], bytes]


def size_of(picture: Picture) -> QSize:
    """How large a picture is, in pixels of a screen; one chart is lower than three."""
    return QSize(_WIDTH, _HEIGHTS[len(picture.charts.charts)])


def as_image(picture: Picture) -> QImage:
    """A picture of ``SCALE`` times its size, opaque."""
    size = size_of(picture)
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 * SCALE / 0.0254))
    image.setDotsPerMeterY(round(96 * SCALE / 0.0254))
    image.fill(QColor(picture.tokens.surface))
    with QPainter(image) as painter:
        painter.scale(SCALE, SCALE)
        paint_picture(painter, picture, QRectF(0, 0, size.width(), size.height()))
    return image


def as_png(picture: Picture) -> bytes:
    held = _opened()
    QImageWriter(held, QByteArray(b"png")).write(as_image(picture))
    return bytes(held.data().data())


def as_svg(picture: Picture) -> bytes:
    """Lines as lines and words as words; another typeface is squeezed into the same room."""
    from PySide6.QtSvg import QSvgGenerator

    size, held = size_of(picture), _opened()
    generator = QSvgGenerator()
    generator.setOutputDevice(held)
    generator.setTitle(TITLE)
    generator.setDescription(picture.days())
    generator.setResolution(96)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    with QPainter(generator) as painter:
        paint_picture(painter, picture, QRectF(0, 0, size.width(), size.height()))
    named, safe = f'font-family="{FONT_FAMILY}"', f'font-family="{_FALLBACKS}"'
    drawn = bytes(held.data().data()).decode().replace(named, safe)
    return _WORDS.sub(_of_its_width, drawn).encode()


def _of_its_width(found: re.Match[str]) -> str:
    """The words with the width they were drawn with: without the typeface they still fit."""
    font = quiet_font(int(found["size"]), strong=int(found["weight"]) >= QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(unescape(found["words"]))
    fitted = f'textLength="{width:.1f}" lengthAdjust="spacingAndGlyphs"'
    return f"{found['head']}{fitted}>{found['words']}</text>"


def as_pdf(picture: Picture) -> bytes:
    """One page of A4, lying; its metadata names the app, never the patient."""
    held = _opened()
    writer = QPdfWriter(held)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(TITLE)
    writer.setCreator(tr("RehabDesk {version}", version=__version__))
    writer.setResolution(_PDF_DPI)
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF()
    )
    page.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(page)
    with QPainter(writer) as painter:
        scale = _PDF_DPI / 96
        painter.scale(scale, scale)
        room = QRectF(0, 0, writer.width() / scale, writer.height() / scale)
        room.adjust(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        wanted = size_of(picture)
        room.setHeight(min(room.height(), room.width() * wanted.height() / wanted.width()))
        paint_picture(painter, picture, room)
    return bytes(held.data().data())


def as_csv(picture: Picture) -> bytes:
    """The numbers of the days shown, with their units."""
    return comma_table(HEADER, chart_table(picture.charts, picture.since, picture.until))


FORMATS = (
    Format("png", tr("Save as &PNG…"), tr("PNG picture (*.png)"), as_png),
    Format("svg", tr("Save as &SVG…"), tr("SVG drawing (*.svg)"), as_svg),
    Format("pdf", tr("Save as P&DF…"), tr("PDF (*.pdf)"), as_pdf),
    Format("csv", tr("Save the &numbers as CSV…"), tr("Comma-separated values (*.csv)"), as_csv),
)


def format_of(suffix: str) -> Format:
    """The format of a file's ending, without its dot."""
    return next(one for one in FORMATS if one.suffix == suffix)


def _opened() -> QBuffer:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    return held
