"""The running figures in rows, each with its Why; the descriptions in grey beside their caveat."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from rehabdesk.domain.running.descriptions import CAVEAT
from rehabdesk.domain.running.figures import Figure
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.plan.marks import ICON_PX, Mark
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, QuietButton, rule


class FigureRow(QWidget):
    """One figure, made once and fed.

    Signals:
        why_asked: the explanations of the figure.
    """

    why_asked = Signal(object)

    def __init__(self, *, quiet: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self.label = PlainLabel("", "small", wrap=True, parent=self)
        self.value = PlainLabel("", "small" if quiet else "strong", wrap=True, parent=self)
        self.note = PlainLabel("", "small", wrap=True, parent=self)
        self.mark = Mark(self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setProperty("dense", True)
        self.why.clicked.connect(self._on_why)
        kept = self.mark.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.mark.setSizePolicy(kept)
        self._arrange()

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        self.label.setText(figure.label)
        self.value.setText(figure.value)
        self.note.setText(figure.note)
        self.note.setVisible(bool(figure.note))
        self.mark.show_kind("warning", tr("Look at this"))
        self.mark.setVisible(figure.warns)
        self.why.setAccessibleName(
            tr("Why: {label}, {value}", label=figure.label, value=figure.value)
        )

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 5, 0, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.mark, 0, 0, top)
        grid.addWidget(self.label, 0, 1, 2, 1, top)
        grid.addWidget(self.value, 0, 2, top)
        grid.addWidget(self.note, 1, 2, top)
        grid.addWidget(self.why, 0, 3, 2, 1, top)
        grid.setColumnMinimumWidth(0, ICON_PX)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 5)

    @Slot()
    def _on_why(self) -> None:
        if self.figure is not None:
            self.why_asked.emit(self.figure.explanations)


class FiguresCard(Card):
    """Figures that may ask for a look, and below them descriptions that never do.

    Signals:
        why_asked: the explanations of a figure.
    """

    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FigureRow] = []
        self.quiet_rows: list[FigureRow] = []
        self._loud, self._quiet = QVBoxLayout(), QVBoxLayout()
        for part in (self._loud, self._quiet):
            part.setSpacing(0)
        self.caveat = PlainLabel(tr(CAVEAT), "small", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Running load"), "heading", parent=self))
        column.addLayout(self._loud)
        column.addWidget(rule(self))
        column.addLayout(self._quiet)
        column.addWidget(self.caveat)
        column.addStretch(1)

    def show_figures(self, figures: Sequence[Figure], descriptions: Sequence[Figure]) -> None:
        """Show these; the rows are made once."""
        self._feed(self.rows, self._loud, figures, quiet=False)
        self._feed(self.quiet_rows, self._quiet, descriptions, quiet=True)

    def row(self, rule_id: str) -> FigureRow:
        """The row of a rule."""
        every = [*self.rows, *self.quiet_rows]
        return next(row for row in every if row.figure and row.figure.rule == rule_id)

    def _feed(
        self, rows: list[FigureRow], place: QVBoxLayout, figures: Sequence[Figure], *, quiet: bool
    ) -> None:
        while len(rows) < len(figures):
            row = FigureRow(quiet=quiet, parent=self)
            row.why_asked.connect(self.why_asked)
            rows.append(row)
            place.addWidget(row)
        for row, figure in zip(rows, figures, strict=True):
            row.show_figure(figure)
