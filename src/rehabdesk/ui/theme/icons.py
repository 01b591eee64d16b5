"""Our own icons, tinted to the theme: ``currentColor`` in the SVG becomes the asked-for ink."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rehabdesk.paths import resource
from rehabdesk.ui.theme.look import tokens_now

_RATIOS = (1, 2, 3)


def icon(name: str, colour: str | None = None, size: int = 18) -> QIcon:
    """``resources/icons/<name>.svg`` in a colour (``#RRGGBB``; by default the second ink)."""
    return _icon(name, colour or tokens_now().ink_2, size)


def pixmap(name: str, colour: str | None = None, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """The same as a picture of ``size`` logical pixels, for whoever paints it himself."""
    return _pixmap(name, colour or tokens_now().ink_2, size, ratio)


@cache
def _icon(name: str, colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(_pixmap(name, colour, size, ratio))
    return made


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
