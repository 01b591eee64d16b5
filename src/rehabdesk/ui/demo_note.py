"""The words that this is a demo, and the way out of it, where it stands."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel

_DEMO = tr("DEMO: everyone here is invented")
_SURE = tr("Throw it away, with what you entered?")


class DemoNote(QWidget):
    """Nothing where it is no demo.

    ``holds_own`` tells whether a person wrote something into it: only then is anything asked.

    Signals:
        thrown_away: the demo caseload is to go, and the clinic's own record to begin.
    """

    thrown_away = Signal()

    def __init__(self, holds_own: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holds_own = holds_own
        self._words = PlainLabel(role="strong")
        self.ask_button = _link(tr("Throw the demo away"))
        self.yes, self.no = _link(tr("Throw it away")), _link(tr("Keep it"))
        self.ask_button.clicked.connect(self.throw_away)
        self.yes.clicked.connect(self.thrown_away)
        self.no.clicked.connect(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._words, self.ask_button, self.yes, self.no):
            row.addWidget(part)
        self._can_go = False
        self.keep()

    def text(self) -> str:
        return self._words.text()

    def show_demo(self, *, demo: bool, can_go: bool) -> None:
        """Say it where it is a demo, and offer the way out where its file is ours to delete."""
        if demo and self.yes.isVisibleTo(self):
            return  # what is asked just now stays
        self._can_go = demo and can_go
        self._words.setText(_DEMO if demo else "")
        self.keep()

    @Slot()
    def throw_away(self) -> None:
        """Let it go, or ask first where something of a person's own is in it."""
        if not self._can_go:
            return
        if not self._holds_own():
            self.thrown_away.emit()
            return
        self._words.setText(_SURE)
        self.ask_button.hide()
        self.yes.show()
        self.no.show()
        self.no.setFocus()

    @Slot()
    def keep(self) -> None:
        self._words.setText(_DEMO if self._words.text() else "")
        self.ask_button.setVisible(self._can_go)
        self.yes.hide()
        self.no.hide()


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "inline")
    button.setAccessibleName(words)
    return button
