"""The line above a form that says what came back into it, and lets go of it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehabdesk.clinic.drafting import Kept
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton


class Typed(Protocol):
    """What follows the typing into a form: says what it put back, and lets go of it."""

    brought_back: SignalInstance

    def discard(self) -> None: ...


class BroughtBack(QWidget):
    """Hidden until something was brought back; Discard shows the form as it was opened.

    Signals:
        discarded: what was brought back is gone from the form and from the database.
    """

    discarded = Signal()

    def __init__(
        self, typing: Typed, parent: QWidget, words: Callable[[Kept], str] | None = None
    ) -> None:
        super().__init__(parent)
        self._typing = typing
        self._say = words or brought_back_words
        self.words = PlainLabel("", "small", wrap=True, parent=self)
        self.discard = QuietButton(tr("Discard"), parent=self)
        self.discard.setAccessibleName(tr("Discard what was brought back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.discard)
        self.hide()
        typing.brought_back.connect(self._show)
        self.discard.clicked.connect(self._discard)

    @Slot(object)
    def _show(self, kept: Kept) -> None:
        self.words.setText(self._say(kept))
        self.show()

    @Slot()
    def _discard(self) -> None:
        self._typing.discard()
        self.hide()
        self.discarded.emit()


def brought_back_words(kept: Kept) -> str:
    """``Typed on 2 Mar 2026 at 14:05, not saved yet.``"""
    at = kept.at.astimezone()
    return tr("Typed on {day} at {at:%H:%M}, not saved yet.", day=long_date(at.date()), at=at)
