"""Lines of the plan: a criterion, a verdict, a locked exercise; what it rests on, and why."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.plan.marks import LOOKS, Mark
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton, SegmentedControl

Answers = tuple[tuple[str, str], ...]
"""The choices of a line that a clinician answers, as (value, word)."""
JUDGED: Answers = (("yes", tr("Met")), ("no", tr("Not met")))


class Line(NamedTuple):
    """One line: its id, its words, how it stands (a name in ``LOOKS``), and the facts.

    ``answers`` are offered where only a clinician can tell, ``chosen`` is the one on file;
    ``action`` is the word of a button; ``word`` replaces the word of how it stands.
    """

    id: str
    text: str
    kind: str
    facts: str = ""
    explanations: tuple[Explanation, ...] = ()
    answers: Answers = ()
    chosen: str = ""
    action: str = ""
    word: str = ""

    @property
    def stands(self) -> str:
        """How it stands, in words."""
        return self.word or LOOKS[self.kind].word

    @property
    def below(self) -> str:
        """What is said under the line: how it stands, and from which facts."""
        return " · ".join(part for part in (self.stands, self.facts) if part)


class LineView(QWidget):
    """One line, made once and fed.

    Signals:
        why_asked: the explanations of the line.
        judged: the line's id and the answer that was chosen.
        acted: the line's id; its button was pressed.
    """

    why_asked = Signal(object)
    judged = Signal(str, str)
    acted = Signal(str)

    def __init__(self, answers: Answers = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line: Line | None = None
        self.mark = Mark(self)
        self.text = PlainLabel("", wrap=True, parent=self)
        self.below = PlainLabel("", "small", wrap=True, parent=self)
        # Made in the order they stand in: so the Tab key goes.
        self.choice = SegmentedControl(answers, parent=self) if answers else None
        if self.choice is not None:
            self.choice.setProperty("dense", True)
            self.choice.chosen.connect(self._on_chosen)
        self.action = _quiet("", self)
        self.action.clicked.connect(self._on_action)
        self.why = _quiet(tr("Why?"), self)
        self.why.clicked.connect(self._on_why)
        self._arrange()

    def show_line(self, line: Line) -> None:
        self.line = line
        self.mark.show_kind(line.kind, line.stands)
        self.text.setText(line.text)
        self.below.setText(line.below)
        self.below.setVisible(bool(line.below))
        self.why.setVisible(bool(line.explanations))
        self.why.setAccessibleName(tr("Why: {words}", words=line.text))
        self.action.setText(line.action)
        self.action.setAccessibleName(f"{line.action} {line.text}")
        self.action.setVisible(bool(line.action))
        if self.choice is not None:
            self.choice.setAccessibleName(line.text)
            self.choice.set_value(line.chosen)
            for button, (_, word) in zip(self.choice.buttons(), line.answers, strict=True):
                button.setAccessibleName(f"{line.text}: {word}")

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.mark, 0, 0, top)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.below, 1, 1)
        actions = QHBoxLayout()
        actions.setSpacing(4)
        if self.choice is not None:
            actions.addWidget(self.choice)
        actions.addWidget(self.action)
        actions.addWidget(self.why)
        grid.addLayout(actions, 0, 2, 2, 1, top)
        grid.setColumnStretch(1, 1)

    @Slot()
    def _on_why(self) -> None:
        if self.line is not None:
            self.why_asked.emit(self.line.explanations)

    @Slot()
    def _on_action(self) -> None:
        if self.line is not None:
            self.acted.emit(self.line.id)

    @Slot(object)
    def _on_chosen(self, answer: object) -> None:
        if self.line is not None:
            self.judged.emit(self.line.id, str(answer))


class LinesList(QWidget):
    """Lines under each other; their widgets are kept and fed again.

    Signals:
        why_asked: the explanations of a line.
        judged: a line's id and the answer that was chosen.
        acted: a line's id; its button was pressed.
    """

    why_asked = Signal(object)
    judged = Signal(str, str)
    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: list[LineView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these lines; the widgets are made anew only where other lines are offered."""
        shown = tuple(lines)
        if [_form(line) for line in shown] != [_form(view.line) for view in self.views]:
            self._remake(shown)
        for view, line in zip(self.views, shown, strict=True):
            view.show_line(line)
        self.setVisible(bool(shown))

    def view(self, name: str) -> LineView:
        """The view of the line with that id."""
        return next(view for view in self.views if view.line and view.line.id == name)

    def _remake(self, lines: Sequence[Line]) -> None:
        for view in self.views:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.views = [LineView(line.answers, self) for line in lines]
        for view in self.views:
            view.why_asked.connect(self.why_asked)
            view.judged.connect(self.judged)
            view.acted.connect(self.acted)
            self._column.addWidget(view)


def _form(line: Line | None) -> tuple[object, ...]:
    return (line.id, line.answers) if line is not None else ()


def _quiet(text: str, parent: QWidget) -> QuietButton:
    button = QuietButton(text, parent=parent)
    button.setProperty("dense", True)
    return button
