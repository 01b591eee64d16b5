"""A pain score typed in a row of fields: it moves on when it is whole."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.ui.patient.record.fields import ValueEdit
from rehabdesk.ui.text import PlainLabel


class ScoreEdit(ValueEdit):
    """A whole number 0-10; 1 waits for the 0 that may follow."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("score", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(64)
        self.setMaxLength(3)
        self.textEdited.connect(self._on_typed)

    def value(self) -> int | None:
        """The score, or ``None`` where the field is empty or wrong."""
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdigit() and int(text) <= 10 else None

    def is_wrong(self) -> bool:
        """Something is typed that is no score."""
        return bool(self.text().strip()) and self.value() is None

    def show_score(self, score: int | None) -> None:
        self.setText("" if score is None else str(score))

    @Slot()
    def _on_typed(self) -> None:
        wrong = self.is_wrong()
        if wrong != bool(self.property("wrong")):
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        if self.value() is not None and self.text() != "1":
            self.focusNextPrevChild(True)


def labelled(label: str, editor: QWidget, parent: QWidget) -> QWidget:
    """An editor with its label above it."""
    holder = QWidget(parent)
    name = PlainLabel(label, "small", parent=holder)
    name.setBuddy(editor)
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    box.addWidget(name)
    box.addWidget(editor)
    return holder
