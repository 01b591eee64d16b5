"""One threshold in Settings: what it means, its value, its range, where it comes from."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from rehabdesk.domain.citing import cited, short_source
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import Threshold
from rehabdesk.ui.text import PlainLabel, plain_tooltip
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import QuietButton

_EDIT, _UNIT, _BUTTON = 56, 104, 84


class ThresholdRow(QWidget):
    """A value typed and saved with Enter; Esc takes the typing back.

    Signals:
        save_asked: the threshold's id and the whole number typed.
        reset_asked: the threshold's id.
    """

    save_asked = Signal(str, int)
    reset_asked = Signal(str)

    def __init__(
        self, threshold: Threshold, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.threshold = threshold
        self._text = PlainLabel(threshold.text, wrap=True)
        self._about = PlainLabel(role="faint", wrap=True)
        self._about.setToolTip(plain_tooltip(cited(pathway, threshold.source)))
        self._problem = PlainLabel(role="problem", wrap=True)
        self._problem.hide()
        self.edit = QLineEdit()
        self.edit.setFixedWidth(_EDIT)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setAccessibleName(f"{threshold.text}, {tr(threshold.unit)}")
        self.edit.textEdited.connect(self._on_typed)
        self.edit.returnPressed.connect(self._save)
        unit = PlainLabel(tr(threshold.unit), "small", wrap=True)
        unit.setFixedWidth(_UNIT)
        self.save = QuietButton(tr("Save"))
        self.save.setAccessibleName(tr("Save {id}", id=threshold.id))
        self.save.clicked.connect(self._save)
        self.reset = QuietButton(tr("Reset"))
        self.reset.setAccessibleName(
            tr("Reset {id} to {default}", id=threshold.id, default=threshold.default)
        )
        self.reset.clicked.connect(self._reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GRID, 0, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._text, 0, 0)
        grid.addWidget(self._about, 1, 0)
        grid.addWidget(self._problem, 2, 0)
        grid.addWidget(self.edit, 0, 1, 2, 1)
        grid.addWidget(unit, 0, 2, 2, 1)
        place = QWidget()  # of one or the other, and as wide where it holds none
        place.setFixedWidth(_BUTTON)
        inside = QHBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        for button in (self.save, self.reset):
            inside.addWidget(button)
        grid.addWidget(place, 0, 3, 2, 1)
        self.show_threshold(threshold)

    def show_threshold(self, threshold: Threshold) -> None:
        """Show the value in force; typing that is not saved yet stays."""
        untouched = self.edit.text() in ("", str(self.threshold.value))
        saved = self.edit.text().strip() == str(threshold.value)
        self.threshold = threshold
        if untouched or saved:
            self.edit.setText(str(threshold.value))
        changed = tr("Changed; default") if threshold.is_changed else tr("Default")
        self._about.setText(
            tr(
                "{changed} {default} · {least} to {most} · {short_source}",
                changed=changed,
                default=threshold.default,
                least=threshold.least,
                most=threshold.most,
                short_source=short_source(threshold.source),
            )
        )
        self._on_typed()

    def is_typed(self) -> bool:
        """Whether something stands in the field that is not saved."""
        return self.edit.text().strip() != str(self.threshold.value)

    def typed(self) -> int | None:
        """The whole number typed; ``None`` where it is none."""
        text = self.edit.text().strip()
        return int(text) if text.isdecimal() and text.isascii() else None

    def set_problem(self, problem: Problem | None) -> None:
        """Say what is against the value typed; ``None`` takes the words away."""
        words = str(problem) if problem else ""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.edit.setProperty("wrong", bool(words))
        self.edit.setAccessibleDescription(words)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def problem(self) -> str:
        """The words against what was typed, "" where there are none."""
        return self._problem.text()

    @Slot()
    def _on_typed(self) -> None:
        self.set_problem(None)
        typed = self.is_typed()
        self.save.setVisible(typed)
        self.reset.setVisible(self.threshold.is_changed and not typed)

    @Slot()
    def _save(self) -> None:
        value = self.typed()
        if value is None:
            name, found = self.threshold.id, self.edit.text()
            self.set_problem(
                Problem(name, tr("This is not a whole number."), tr("Type digits."), found)
            )
        elif value != self.threshold.value:
            self.save_asked.emit(self.threshold.id, value)

    @Slot()
    def _reset(self) -> None:
        self.reset_asked.emit(self.threshold.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_typed():
            self.edit.setText(str(self.threshold.value))
            self._on_typed()
            event.accept()
            return
        super().keyPressEvent(event)
