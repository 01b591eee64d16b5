"""The clinic's own snippets: one a line, beside those the pathways bring."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.snippets import list_text, read_list, shipped
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Card, PrimaryButton

_LIST_PX = 120


class SnippetsCard(Card):
    """Edits the list.

    Signals:
        said: words for a toast.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = ""
        self.list = QPlainTextEdit()
        self.list.setAccessibleName(tr("Own snippets, one a line"))
        self.list.setPlaceholderText(tr(";nf No flare since the last visit."))
        self.list.setTabChangesFocus(True)
        self.list.setFixedHeight(_LIST_PX)
        self.problem = PlainLabel("", "problem", wrap=True)
        self.problem.hide()
        self.shipped = PlainLabel("", "small", wrap=True)
        self.save_button = PrimaryButton(tr("Save snippets"))
        self.save_button.clicked.connect(self.save)
        self._arrange()

    @Slot()
    def reread(self) -> None:
        """Show what is kept, and what the pathways bring."""
        clinic = self._desk.clinic
        kept = list_text(clinic.own_snippets())
        if self.list.toPlainText() == self._shown:  # what is typed and not saved stays
            self.list.setPlainText(kept)
        self._shown = kept
        known: dict[str, str] = {}
        for pathway in clinic.pathways.values():
            known |= shipped(pathway)
        told = " · ".join(f";{name} {words}" for name, words in sorted(known.items()))
        self.shipped.setText(tr("From the conditions' own words: {told}", told=told))

    @Slot()
    def save(self) -> None:
        """Keep the list, or say which line can't be."""
        snippets, problems = read_list(self.list.toPlainText())
        self.problem.setText("\n".join(map(str, problems)))
        self.problem.setVisible(bool(problems))
        if not problems and self._desk.do(partial(Clinic.save_snippets, snippets=snippets)):
            self._shown = self.list.toPlainText()
            self.reread()
            self.said.emit(tr("Snippets saved"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Snippets for notes"), "heading"))
        box.addWidget(
            PlainLabel(
                tr(
                    "In a note, ;nf and Space writes the words kept as nf. One a line; your "
                    "own letters go before a condition's."
                ),
                wrap=True,
            )
        )
        box.addWidget(self.list)
        box.addWidget(self.problem)
        box.addLayout(row)
        box.addWidget(self.shipped)
