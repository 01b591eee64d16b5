"""The clinic's logo: looked through before it is kept, drawn in the corner of a letter."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QRectF,
    QSizeF,
    Qt,
    QXmlStreamAttributes,
    QXmlStreamReader,
)
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from rehabdesk.domain.speech import tr

MOST_BYTES = 1024 * 1024
MOST_PIXELS = 4000
"""A side of a picture, in pixels."""
_FORMATS = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg"}
_FORBIDDEN = frozenset(("script", "image", "foreignObject", "iframe", "use", "a", "style"))
"""Elements that run, load or show something from elsewhere; a logo needs none of them."""
_ENDLESS = frozenset(("pattern", "mask", "marker", "filter"))
"""Elements drawn anew wherever they are named, also in one another: ten each, eight deep, is ten
to the eighth drawings from 5 kB; a few hundred filters take seconds.
"""


def is_drawn(data: bytes) -> bool:
    """Whether it is a drawing (SVG) and no picture of pixels."""
    return not any(data.startswith(mark) for mark in _FORMATS)


def objection(data: bytes) -> str:
    """Why a file can't be the logo, in words; "" where it can.

    The file is read and never run: an SVG that holds a script, a document type, or anything from
    outside itself is refused whole.
    """
    if len(data) > MOST_BYTES:
        return tr("The file is larger than 1 MB. Save the logo smaller.")
    wanted = tr("Choose a PNG, a JPEG or an SVG.")
    if is_drawn(data):
        return _objection_to_drawing(data, wanted)
    return "" if _picture(data) is not None else tr("The picture can't be read.") + " " + wanted


def draw(painter: QPainter, data: bytes, box: QRectF) -> None:
    """Draw the logo as large as fits, against the right and the top of a box."""
    if is_drawn(data):
        renderer = QSvgRenderer(QByteArray(data))
        renderer.render(painter, _within(QSizeF(renderer.defaultSize()), box))
    elif (picture := _picture(data)) is not None:
        painter.drawImage(_within(QSizeF(picture.size()), box), picture)


def height(data: bytes, width: float, most: float) -> float:
    """How tall it stands in a width, ``most`` at the most; 0 where nothing can be drawn."""
    if is_drawn(data):
        size = QSizeF(QSvgRenderer(QByteArray(data)).defaultSize())
    else:
        picture = _picture(data)
        size = QSizeF(picture.size()) if picture is not None else QSizeF()
    return 0.0 if size.isEmpty() else _within(size, QRectF(0, 0, width, most)).height()


def _within(size: QSizeF, box: QRectF) -> QRectF:
    fitted = size.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(box.right() - fitted.width(), box.top(), fitted.width(), fitted.height())


def _picture(data: bytes) -> QImage | None:
    """The picture, if it is one of a sane size: its header is read before its pixels are."""
    kind = next((form for mark, form in _FORMATS.items() if data.startswith(mark)), b"")
    device = QBuffer()
    device.setData(QByteArray(data))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(kind))
    size = reader.size()
    if size.isEmpty() or max(size.width(), size.height()) > MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _objection_to_drawing(data: bytes, wanted: str) -> str:
    reader = QXmlStreamReader(data.decode("utf-8-sig", "replace"))
    seen = ""
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.DTD:
            return tr("The SVG declares a document type, which a logo never needs.") + " " + wanted
        if token == QXmlStreamReader.TokenType.StartElement:
            seen = seen or reader.name()
            if reader.name() in _FORBIDDEN or _reaches_out(reader.attributes()):
                words = tr("The SVG holds something that runs or is loaded from elsewhere.")
                return f"{words} {wanted}"
            if reader.name() in _ENDLESS:
                words = tr("The SVG holds patterns, masks, markers or filters: save it without.")
                return f"{words} {wanted}"
    if reader.hasError() or seen != "svg" or not QSvgRenderer(QByteArray(data)).isValid():
        return tr("The file is no picture that can be read.") + " " + wanted
    return ""


def _reaches_out(attributes: QXmlStreamAttributes) -> bool:
    every = (attributes.at(place) for place in range(attributes.size()))
    return any(_leads_out(each.name(), each.value()) for each in every)


def _leads_out(name: str, value: str) -> bool:
    """Whether an attribute runs code or names anything but a part of the same drawing."""
    plain = "".join(value.split()).lower()
    own_parts = plain.replace("url(#", "").replace('url("#', "").replace("url('#", "")
    return (
        name.lower().startswith("on")
        or (name == "href" and not plain.startswith("#"))
        or "url(" in own_parts
        or "javascript:" in plain
    )
