"""The small editors of the assessment, each one answer of its sheet."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.number_line import NumberLine
from rehabdesk.ui.onset_line import OnsetLine
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import SegmentedControl


class Line(QWidget):
    """A label, an editor, what was answered before, and what is wrong.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = PlainLabel(label, "small", parent=self)
        self.label.setBuddy(editor)
        self.label.setFixedWidth(132)
        editor.setAccessibleName(label)
        self.beside = PlainLabel("", "faint", parent=self)
        self.beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.below = PlainLabel("", "faint", wrap=True, parent=self)
        self.below.hide()
        self._hint = ""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.label)
        wide = isinstance(editor, QLineEdit) and not isinstance(editor, NumberLine)
        row.addWidget(editor, 1 if wide else 0)
        row.addWidget(self.beside, 0 if wide else 1)
        self.beside.setVisible(not wide)
        under = QHBoxLayout()
        under.addSpacing(144)
        under.addWidget(self.below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(under)

    def value(self) -> object:
        """What stands in the editor: text as typed, or the key chosen, "" for none."""
        if isinstance(self.editor, QLineEdit):
            return self.editor.text().strip()
        if isinstance(self.editor, QComboBox):
            return self.editor.currentData()
        if isinstance(self.editor, SegmentedControl):
            return self.editor.value() or ""
        raise TypeError(type(self.editor).__name__)

    def show_value(self, value: object) -> None:
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(str(value))
        elif isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(value)))
        elif isinstance(self.editor, SegmentedControl):
            self.editor.set_value(value)
        self.refuse("")

    def problem(self) -> str:
        """What is wrong with what is typed, in words; "" if nothing is."""
        if isinstance(self.editor, OnsetLine | NumberLine):
            return self.editor.problem()
        return ""

    def say_beside(self, words: str) -> None:
        self.beside.setText(words)

    def set_hint(self, words: str) -> None:
        """Something helpful under the editor."""
        self._hint = words
        self._under(words, "faint")

    def refuse(self, words: str) -> None:
        """What is wrong, under the editor; "" brings the hint back."""
        self._under(words or self._hint, "problem" if words else "faint")
        self.editor.setProperty("wrong", bool(words))
        self.editor.setAccessibleDescription(words or self._hint)
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)

    def _under(self, words: str, role: str) -> None:
        self.below.setText(words)
        self.below.setVisible(bool(words))
        if self.below.property("role") != role:
            self.below.setProperty("role", role)
            self.below.style().unpolish(self.below)
            self.below.style().polish(self.below)

    @Slot()
    def _on_changed(self) -> None:
        self.refuse("")
        self.changed.emit()


class TextLine(Line):
    """A line of text."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        editor = QLineEdit(parent)
        super().__init__(label, editor, parent)
        editor.textEdited.connect(self._on_changed)


class OnsetAnswer(Line):
    """The onset in words, with what is understood under it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self.onset = OnsetLine(today, parent)
        super().__init__(tr("Onset"), self.onset, parent)
        self.onset.textEdited.connect(self._on_changed)
        self.onset.textChanged.connect(self._understand)
        self._understand()

    @Slot()
    def _understand(self) -> None:
        self.set_hint(self.onset.hint())


class NumberAnswer(Line):
    """A number in a unit; empty is not known."""

    def __init__(self, label: str, unit: str, parent: QWidget | None = None) -> None:
        self.number = NumberLine(unit, parent)
        self.number.setFixedWidth(124)
        super().__init__(label, self.number, parent)
        self.number.setAccessibleName(f"{label}, {unit}")
        self.number.textEdited.connect(self._on_changed)


class ChoiceAnswer(Line):
    """One of a few keys; Backspace takes the choice back."""

    def __init__(
        self, label: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        self.segments = SegmentedControl(options, label, parent)
        super().__init__(label, self.segments, parent)
        self.segments.chosen.connect(self._on_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.value():
            self.segments.set_value(None)
            self._on_changed()
            return
        super().keyPressEvent(event)


class ListAnswer(Line):
    """One of several keys, in a list."""

    def __init__(
        self, label: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        self.box = ChoiceBox(parent)
        super().__init__(label, self.box, parent)
        self.box.addItem(tr("Not recorded"), "")
        for key, words in options:
            self.box.addItem(words, key)
        self.box.activated.connect(self._on_changed)
