"""The widths and the type every chart shares, so that plots line up to the pixel."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from rehabdesk.ui.theme.tokens import FONT_FAMILY

LEFT_PX = 58
"""Every left axis has this width: linked plots line up by screen geometry, not by value."""
GUTTER_PX = 118
"""Room right of the plots for titles and the ends of direct labels."""


def quiet_font(pixels: int = 11, *, strong: bool = False) -> QFont:
    """The chart's own small type."""
    font = QFont(QApplication.font())
    font.setFamily(FONT_FAMILY)
    # Signs that a feature of the typeface puts in are lost where a PDF's words are searched.
    font.clearFeatures()
    font.setFeature(QFont.Tag("calt"), 0)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
