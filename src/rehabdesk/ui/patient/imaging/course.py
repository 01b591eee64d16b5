"""The card with the strip: when the rule becomes true, what clears it, and how it came to that."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.episode_strip import Mark, Strip
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.imaging.strip import StripView
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Button, Card

_HINT = tr("Left and right go from mark to mark; Enter opens the record.")


class CourseCard(Card):
    """Headline, the strip, and the words of the mark that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = PlainLabel("", "heading", wrap=True, parent=self)
        self.clears = PlainLabel("", "small", wrap=True, parent=self)
        self.strip = StripView(self)
        self.looked_at = PlainLabel(_HINT, "small", wrap=True, parent=self)
        self.flags = Button(tr("Red flags…"), parent=self)
        self.why = Button(tr("Why?"), parent=self)
        self.strip.looked_at.connect(self._say)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.clears)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.flags)
        head.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(self.looked_at)

    def show_strip(self, strip: Strip) -> None:
        if strip == self.strip.strip:
            return
        self.headline.setText(strip.headline)
        self.clears.setText(
            tr("Clears when: {clears}", clears=strip.clears) if strip.clears else ""
        )
        self.clears.setVisible(bool(strip.clears))
        self.strip.show_strip(strip)
        self.looked_at.setText(_HINT)

    @Slot(object)
    def _say(self, mark: Mark) -> None:
        self.looked_at.setText(mark.words)
