"""A list to choose one from that the mouse wheel can't change by accident."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """The wheel scrolls past it: turning it over a page must not answer anything."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
