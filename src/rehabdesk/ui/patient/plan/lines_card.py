"""A card of lines under a heading: return to running, running form, discharge, remedies."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card


class LinesCard(Card):
    """A heading with words beside it, and lines.

    Signals:
        why_asked: explanations to show.
        judged: a row's id and the clinician's answer.
        noted: the id of the line whose button was pressed.
    """

    why_asked = Signal(object)
    judged = Signal(str, str)
    noted = Signal(str)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel("", "small", wrap=True, parent=self)
        self.lines = LinesList(self)
        self.lines.why_asked.connect(self.why_asked)
        self.lines.judged.connect(self.judged)
        self.lines.acted.connect(self.noted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(4)
        column.addWidget(PlainLabel(heading, "heading", parent=self))
        column.addWidget(self.words)
        column.addWidget(self.lines)
        column.addStretch(1)

    def show_lines(self, lines: Iterable[Line], words: str = "") -> None:
        """Show these lines; a card without any is not shown."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.lines.show_lines(lines)
        self.setVisible(bool(self.lines.views))
