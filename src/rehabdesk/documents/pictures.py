"""Pages as they were painted, kept so that a copy is shown and printed as it was issued.

The page's code may change from one version of the app to the next; what was issued may not.
"""

import zlib
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QPainter, QPicture

from rehabdesk.documents.engine import register_fonts
from rehabdesk.documents.page import Painted, Sheet

_LEVEL = 9
_MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class KeptPages:
    """Pages that were kept, ready to be painted at any scale."""

    pictures: tuple[QPicture, ...]
    sheet: Sheet

    @property
    def count(self) -> int:
        return len(self.pictures)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint page ``number`` (0 is the first) at 96 units an inch."""
        painter.drawPicture(0, 0, self.pictures[number])


def keep(pages: Painted) -> bytes:
    """The pages as they are painted now, packed."""
    packed = QByteArray()
    stream = QDataStream(packed, QIODevice.OpenModeFlag.WriteOnly)
    stream.setVersion(QDataStream.Version.Qt_6_5)
    stream.writeDouble(pages.sheet.width)
    stream.writeDouble(pages.sheet.height)
    stream.writeInt32(pages.count)
    for number in range(pages.count):
        picture = QPicture()
        painter = QPainter(picture)
        pages.paint(painter, number)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer)
        stream << buffer.data()
    return zlib.compress(bytes(packed.data()), _LEVEL)


def read_back(kept: bytes) -> KeptPages:
    """The pages that were kept. Raises ``ValueError`` where they can't be read."""
    register_fonts()
    try:
        unpacked = zlib.decompress(kept)
    except zlib.error as damage:
        raise ValueError("the pages were not kept whole") from damage
    stream = QDataStream(QByteArray(unpacked))
    stream.setVersion(QDataStream.Version.Qt_6_5)
    sheet = Sheet(stream.readDouble(), stream.readDouble())
    count = stream.readInt32()
    if not 0 < count <= _MOST_PAGES:
        raise ValueError("the pages were not kept whole")
    return KeptPages(tuple(_picture(stream) for _ in range(count)), sheet)


def _picture(stream: QDataStream) -> QPicture:
    data = QByteArray()
    stream >> data
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    picture = QPicture()
    if not picture.load(buffer):
        raise ValueError("the pages were not kept whole")
    return picture
