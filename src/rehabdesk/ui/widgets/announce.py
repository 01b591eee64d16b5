"""The one place that tells a screen reader what the screen shows for a moment."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Passes words on to the assistive technology of the desktop.

    Signals:
        said: the words, and whether they interrupt what is being read.
    """

    said = Signal(str, bool)

    def say(self, widget: QWidget, words: str, *, urgent: bool = False) -> None:
        """Have ``words`` read out; ``urgent`` ones, such as an objection, are not queued."""
        if not words:
            return
        politeness = QAccessible.AnnouncementPoliteness
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.said.emit(words, urgent)


announcer = Announcer()
