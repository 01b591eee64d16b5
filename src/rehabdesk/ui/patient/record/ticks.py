"""The exercises done on the day: a box each, ticked for good where the record has it."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel


class ExerciseTicks(QWidget):
    """The exercises to ask about.

    Signals:
        changed: a box was ticked or unticked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(PlainLabel(tr("Exercises done today"), "section", parent=self))

    def ask(self, asked: Mapping[str, str]) -> None:
        """Ask for these, key to label; a tick of one that was asked before stays."""
        if list(asked) == list(self.boxes):
            return
        ticked = {key for key, box in self.boxes.items() if box.isChecked()}
        for box in self.boxes.values():
            box.deleteLater()
        self.boxes = {}
        for key, label in asked.items():
            box = QCheckBox(label.replace("&", "&&"), self)
            box.setChecked(key in ticked)
            box.toggled.connect(self.changed)
            self.boxes[key] = box
            self._column.addWidget(box)
        self.setVisible(bool(self.boxes))

    def mark_done(self, done: Collection[str], *, keep_ticks: bool) -> None:
        """Show what the record has of the day; that can't be unticked here."""
        for key, box in self.boxes.items():
            box.blockSignals(True)  # showing the record is not typing
            typed = keep_ticks and box.isEnabled() and box.isChecked()
            box.setEnabled(key not in done)
            box.setChecked(key in done or typed)
            box.blockSignals(False)

    def typed(self) -> list[str]:
        """The keys of what was ticked and is not on record yet."""
        return [k for k, box in self.boxes.items() if box.isEnabled() and box.isChecked()]
