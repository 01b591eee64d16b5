"""Where the window stood and how large it was: the door and the record share one place."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

PLACE_SETTING = "window/geometry"


def keep(window: QWidget) -> None:
    """Remember it for the next start."""
    QSettings().setValue(PLACE_SETTING, window.saveGeometry())


def stand(window: QWidget, before: QWidget | None) -> None:
    """Stand where the window before it stands, large or maximised as that is.

    The first window of a sitting stands where the last one of the sitting before stood.
    """
    kept = before.saveGeometry() if before else QSettings().value(PLACE_SETTING)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
