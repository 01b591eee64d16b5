"""The answer to "Why?": inputs with their days, arithmetic, threshold, source, limits, rule."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.why import as_text, why_all
from rehabdesk.domain.why.text import origin, parts, value_words
from rehabdesk.ui.clipboard import copy_text
from rehabdesk.ui.patient.why_head import WhyHead
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button
from rehabdesk.ui.widgets import rule as hairline

COPIED = "a Why copied as text"
"""What the history is told of a copy."""
NOTHING = tr("Nothing is known that would explain this.")


class WhyView(QWidget):
    """Explanations one under the other; one alone lies open, of several the first does.

    Up and Down go from one to the next, Enter or Space opens and folds, Ctrl+C copies all.
    """

    def __init__(self, explanations: Sequence[Explanation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.may_copy: Callable[[], bool] = _always
        """Asked before anything is copied: of a patient, it is written down first."""
        self.explanations = tuple(explanations)
        self.heads: list[WhyHead] = []
        self.copy_button = Button(tr("Copy"), tr("Ctrl C"), self)
        self.copy_button.clicked.connect(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(GRID)
        for place, explanation in enumerate(self.explanations):
            if place:
                column.addWidget(hairline(self))
            self._add(column, explanation, opened=place == 0)
        if not self.explanations:
            column.addWidget(PlainLabel(NOTHING, wrap=True, parent=self))
        foot = QHBoxLayout()
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        column.addSpacing(GRID)
        column.addLayout(foot)
        column.addStretch(1)
        self.copy_button.setEnabled(bool(self.explanations))
        if self.heads:
            self.setFocusProxy(self.heads[0])

    def _add(self, column: QVBoxLayout, explanation: Explanation, *, opened: bool) -> None:
        body = WhyBody(explanation, self)
        head = WhyHead(explanation.title, explanation.verdict, body, self)
        head.set_open(opened)
        head.stepped.connect(self._step)
        self.heads.append(head)
        column.addWidget(head)
        column.addWidget(body)

    def text(self) -> str:
        """Everything it says, as it is copied."""
        return as_text(self.explanations)

    @Slot()
    def copy(self) -> None:
        """Put all of it on the clipboard as plain text."""
        if not self.may_copy():
            return
        copy_text(self.text())
        self.copy_button.setText(tr("Copied"))

    @Slot(int)
    def _step(self, step: int) -> None:
        place = next((at for at, head in enumerate(self.heads) if head is self.sender()), 0) + step
        if 0 <= place < len(self.heads):
            self.heads[place].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)


class WhyPanel(WhyView):
    """Why the imaging rule says what it says of one episode, and every figure beside it."""

    def __init__(
        self, facts: Facts, assessment: Assessment, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(why_all(facts, assessment, pathway), parent)


class WhyBody(QWidget):
    """What one explanation rests on."""

    def __init__(self, explanation: Explanation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, 0, 0, GRID)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._grid, self._row = grid, 0
        for fact in explanation.inputs:
            self._fact(fact)
        for heading, words in parts(explanation):
            self._words(heading, words)
        if origin(explanation):
            self._words("", origin(explanation), "faint")

    def _fact(self, fact: Input) -> None:
        self._words(fact.label, value_words(fact))

    def _words(self, heading: str, words: str, role: str = "") -> None:
        """One line: the heading in the first column, what it says in the second."""
        name = PlainLabel(heading, "small", wrap=True, parent=self)
        name.setFixedWidth(_HEADING)
        said = PlainLabel(words, role, wrap=True, parent=self)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, self._row, 0, top)
        self._grid.addWidget(said, self._row, 1, top)
        self._row += 1


def _always() -> bool:
    return True


_HEADING = 104
