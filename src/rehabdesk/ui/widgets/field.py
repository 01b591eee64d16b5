"""A labelled field that says in words what is wrong with it, and a date typed as one says it."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from rehabdesk.domain.days import HELP, parse_day
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets.announce import announcer
from rehabdesk.ui.widgets.segments import SegmentedControl


class DateField(QLineEdit):
    """A day, typed without a calendar; tidied to ``2 Mar 2026`` when the cursor leaves.

    ``ahead``: a day without a year is the next one to come.
    """

    def __init__(
        self, today: date, parent: QWidget | None = None, *, ahead: bool | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._ahead = ahead
        self.setPlaceholderText(tr("1w, 9 Mar") if ahead else tr("2 Mar 2026, today, -3"))
        self.editingFinished.connect(self._tidy)

    def day(self) -> date | None:
        """The day meant, ``None`` where empty or not a day (see ``problem``)."""
        return parse_day(self.text(), self._today, ahead=self._ahead)

    def count_from(self, today: date) -> None:
        """The day that "today" means from now on."""
        self._today = today

    def set_day(self, day: date | None) -> None:
        self.setText(long_date(day) if day else "")

    def problem(self) -> str:
        """What is wrong with the text, in words; "" if nothing is."""
        if not self.text().strip() or self.day() is not None:
            return ""
        return tr("This is not a date. {help}", help=tr(HELP))

    @Slot()
    def _tidy(self) -> None:
        if (day := self.day()) is not None:
            self.set_day(day)


class Field(QWidget):
    """Label above, editor, and underneath a hint or what is wrong with what was typed."""

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        name = PlainLabel(label, "small")
        name.setBuddy(editor)
        editor.setAccessibleName(label)
        self._below = PlainLabel(hint, "faint", wrap=True)
        if not hint:
            self._below.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        for part in (name, editor, self._below):
            box.addWidget(part)
        self._listen()

    def _listen(self) -> None:
        """What is mended is no longer objected to."""
        editor = self.editor
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._on_edited)
        elif isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(self._on_edited)
        elif isinstance(editor, QComboBox):
            editor.currentTextChanged.connect(self._on_edited)
        elif isinstance(editor, SegmentedControl):
            editor.chosen.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        if self.problem():
            self.set_problem("")

    def problem(self) -> str:
        """The words under the field, where they are a problem."""
        return self._below.text() if self._below.property("role") == "problem" else ""

    def set_hint(self, words: str) -> None:
        """Say something helpful under the field; it replaces a problem."""
        self._hint = words
        self.set_problem("")

    def set_problem(self, words: str) -> None:
        """Show what is wrong; "" clears it and the hint comes back."""
        self._below.setText(words or self._hint)
        self._below.setVisible(bool(words or self._hint))
        self._below.setProperty("role", "problem" if words else "faint")
        self.editor.setProperty("wrong", bool(words))
        self.editor.setAccessibleDescription(words or self._hint)
        for part in (self._below, self.editor):
            part.style().unpolish(part)
            part.style().polish(part)
        if words:
            announcer.say(self.editor, f"{self.editor.accessibleName()}: {words}", urgent=True)
