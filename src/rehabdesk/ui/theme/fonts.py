"""Inter with figures that line up, or the system's typeface where Inter can't be read."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from rehabdesk.paths import resource
from rehabdesk.ui.theme.tokens import FONT_BODY, FONT_FAMILY

# One file a weight: of two subsets of one family Qt reads only one.
_FILES = tuple(f"Inter-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold"))


@cache
def _family() -> str:
    """Register the bundled typeface; its family, or "" for the system's own."""
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FILES]
    return FONT_FAMILY if -1 not in loaded else ""


def font(pixels: int = FONT_BODY, weight: int = QFont.Weight.Normal) -> QFont:
    """The app's typeface at a pixel size, with tabular figures so that numbers line up."""
    return QFont(_made(pixels, int(weight)))


@cache
def _made(pixels: int, weight: int) -> QFont:
    made = QFont(_family()) if _family() else QFont()
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
