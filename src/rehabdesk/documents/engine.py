"""The page engine's footing: a Qt application, and the app's own typeface."""

import os
import sys
from functools import cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from rehabdesk import paths

FAMILY = "Inter"
_FONTS = tuple(f"Inter-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold"))
"""One file a weight: of two subsets of one family Qt reads only one, and a PDF keeps a variable
typeface's first weight only."""
_REGISTERED = "rehabdesk_page_fonts"
_NO_CONTEXTUAL_FORMS = QFont.Tag("calt")


def ensure_application() -> QCoreApplication:
    """The running application, or a new one that needs no display.

    Keep the answer alive for as long as pages are made.
    """
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["rehabdesk"])


def register_fonts() -> None:
    """Make the bundled typeface known to the running application, once."""
    application = QCoreApplication.instance()
    if application is None or application.property(_REGISTERED):
        return
    for name in _FONTS:
        QFontDatabase.addApplicationFont(str(paths.resource("fonts", name)))
    application.setProperty(_REGISTERED, True)


@cache
def font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The page's typeface at ``size`` px of 1/96 inch.

    Contextual and tabular forms stay off: their glyphs carry no characters in a PDF, so that the
    digits of a dose could neither be searched nor read aloud.
    """
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(_NO_CONTEXTUAL_FORMS, 0)
    return made
