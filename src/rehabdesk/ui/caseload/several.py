"""The card under the list while several rows are chosen: how many, and what can be done to all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card


class SeveralCard(Card):
    """Stands where the reasons of one row stand.

    Signals:
        review_asked: set the next review of all of them.
        export_asked: their workbook.
        print_asked: their rows on paper.
        letters_asked: a document of each of them.
        one_asked: only the row with the keyboard again.
    """

    review_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()
    letters_asked = Signal()
    one_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel("", "strong")
        self.review = Button(tr("Next review"), "V")
        self.export = Button(tr("Export"))
        self.print = Button(tr("Print"))
        self.letters = Button(tr("Documents…"))
        self.one = Button(tr("One again"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 12, 2 * GRID, 12)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        for button, asked in (
            (self.review, self.review_asked),
            (self.export, self.export_asked),
            (self.print, self.print_asked),
            (self.letters, self.letters_asked),
            (self.one, self.one_asked),
        ):
            button.clicked.connect(asked)
            row.addWidget(button)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show how many are chosen; one is none of this card's business."""
        self.words.setText(tr("{patients} chosen", patients=plural(count, "patient")))
        self.setVisible(count > 1)
