"""Says above what is typed into that the episode is closed, and the way to go on."""

from datetime import date

from PySide6.QtWidgets import QWidget

from rehabdesk.domain.checks import closed_words
from rehabdesk.domain.records import Episode
from rehabdesk.ui.text import PlainLabel


class ClosedNote(PlainLabel):
    """Hidden while the episode is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "strong", wrap=True, parent=parent)
        self.hide()

    def show_episode(self, episode: Episode, today: date) -> None:
        """Say it of this episode, if it is closed on ``today``."""
        self.setText(closed_words(episode, today))
        self.setVisible(bool(self.text()))
