"""Fields that say what is wrong where it is typed, and move on when a value is whole."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from rehabdesk.domain.days import HELP, parse_day
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import exact_text, kept_text, read_again, typed_text
from rehabdesk.domain.words import weekday_date
from rehabdesk.ui.text import PlainLabel

_LABEL_PX, _EDIT_PX = 98, 56
_DAY_PX, _AHEAD_PX = 110, 96


class ValueEdit(QLineEdit):
    """A line that is selected when entered, so that typing replaces.

    Signals:
        finished: the value is whole; the next field may have the keyboard.
        saved: Enter was pressed.
        kept: ``=`` was pressed: the value of last time is today's too.
    """

    finished = Signal()
    saved = Signal()
    kept = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, Ctrl+Z is left to the last save."""
        if leaves_undo(event, has_own=self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.saved.emit()
        elif event.text() == "=":
            self.kept.emit()
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """A label, a value, what it was last time, and what is wrong with it.

    Signals:
        changed: the text changed.
        saved: Enter was pressed in it.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.label = PlainLabel(label, parent=self)
        self.edit = ValueEdit(self)
        self.edit.setAccessibleName(label)
        self.edit.setFixedWidth(_EDIT_PX)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setBuddy(self.edit)
        self.label.ensurePolished()
        self.label.setFixedWidth(max(_LABEL_PX, self.label.sizeHint().width()))
        self.last = PlainLabel("", "faint", parent=self)
        self.last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.objection = PlainLabel("", "problem", wrap=True, parent=self)
        self.objection.hide()
        self._refused = ""
        self._before = self._since = ""
        self._same = False
        self._arrange()
        self.edit.textChanged.connect(self._on_text)
        self.edit.kept.connect(self._keep)
        self.edit.saved.connect(self.saved)
        self.edit.finished.connect(self._move_on)

    def text(self) -> str:
        return self.edit.text().strip()

    def clear(self) -> None:
        self._refused = ""
        self.edit.setText("")  # not clear(): Ctrl+Z must not bring back another patient's value
        self.review()

    def kept_text(self) -> str:
        """The text as a draft keeps it."""
        return self.text()

    def stand_beside(self, value: str, since: str) -> None:
        """What was recorded last and on which day; ``=`` types it as today's value."""
        self._before, self._since = value, since
        self._show_beside()

    def refuse(self, words: str) -> None:
        """Show what the record has against this value; it stays until the text changes."""
        self._refused = words
        self.review()

    def problem(self) -> str:
        """What is wrong with the text, in words; empty where nothing is."""
        return ""

    def review(self) -> None:
        """Show what is wrong now."""
        words = self.problem() or self._refused
        self.objection.setText(words)
        self.objection.setVisible(bool(words))
        self.edit.setAccessibleDescription(words)
        if bool(words) != bool(self.edit.property("wrong")):
            self.edit.setProperty("wrong", bool(words))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.edit, 0, 1)
        grid.addWidget(self.last, 0, 2)
        grid.addWidget(self.objection, 1, 0, 1, 3)
        grid.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show_beside(self) -> None:
        kept = self._same and bool(self._before) and self.text() == self._before
        before = f"{self._before} · {self._since}" if self._before else ""
        self.last.setText(tr("same as {since}", since=self._since) if kept else before)

    @Slot()
    def _keep(self) -> None:
        if not self._before:
            self.refuse(tr("Nothing was recorded before: = has nothing to keep."))
            return
        self._same = True
        self.edit.setText(self._before)
        self._show_beside()
        self.edit.finished.emit()

    @Slot()
    def _on_text(self) -> None:
        self._refused = ""
        self._same = self._same and self.text() == self._before
        self.review()
        self._show_beside()
        self.changed.emit()

    @Slot()
    def _move_on(self) -> None:
        self.focusNextPrevChild(True)


class ScoreField(Field):
    """A whole number 0-10. A whole value moves on; 1 waits for the 0 that may follow."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self.edit.textEdited.connect(self._on_typed)

    def value(self) -> int | None:
        """The score, or ``None`` where the field is empty or wrong."""
        text = self.text()
        return int(text) if text.isascii() and text.isdigit() and int(text) <= 10 else None

    def problem(self) -> str:
        if not self.text() or self.value() is not None:
            return ""
        return tr("Pain is a whole number from 0 to 10. Type 0 for none, 10 for the worst.")

    @Slot()
    def _on_typed(self) -> None:
        if self.value() is not None and self.text() != "1":
            self.edit.finished.emit()


class NumberField(Field):
    """A number of repetitions, minutes…; a decimal comma is a decimal point."""

    def __init__(
        self, name: str, label: str, parent: QWidget | None = None, *, above_zero: bool = True
    ) -> None:
        super().__init__(name, label, parent)
        self._above_zero = above_zero

    def value(self) -> float | None:
        """The number, or ``None`` where the field is empty or wrong."""
        text = self.text().replace(",", ".")
        if (
            not text
            or not all(sign.isdigit() or sign == "." for sign in text)
            or not text.isascii()
        ):
            return None
        try:
            number = float(text)
        except ValueError:
            return None
        return number if number > 0 or not self._above_zero else None

    def problem(self) -> str:
        if not self.text() or self.value() is not None:
            return ""
        return (
            tr("Type a number above 0, such as 7.5.") if self._above_zero else tr("Type a number.")
        )


class DistanceField(NumberField):
    """A distance in the unit of the screens, or in the one that is typed behind it."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(name, label, parent)
        self._km_before: float | None = None

    def value(self) -> float | None:
        """The km, or ``None`` where the field is empty or wrong; ``=`` keeps the last ones."""
        km = read_again(self.text(), self._km_before if self._same else None)
        return km or None

    def kept_text(self) -> str:
        if self._same and self._km_before is not None:
            return exact_text(self._km_before)
        return kept_text(self.text())

    def show_km(self, km: float) -> None:
        """Fill the field so that it reads the same km again."""
        self.edit.setText(exact_text(km))

    def stand_beside_km(self, km: float | None, since: str) -> None:
        """The km of last time, in the unit of the screens."""
        self._km_before = km
        self.stand_beside(typed_text(km), since)


class DayField(Field):
    """A day in words; what it is understood as stands beside it.

    ``ahead`` lets ``1w`` and days to come be typed; otherwise a day to come is refused.
    """

    def __init__(
        self, name: str, label: str, parent: QWidget | None = None, *, ahead: bool = False
    ) -> None:
        super().__init__(name, label, parent)
        self.today = date.min
        self._ahead = ahead
        self._quiet = ""
        self.edit.setFixedWidth(_AHEAD_PX if ahead else _DAY_PX)
        self.edit.setPlaceholderText(tr("1w, 9 Mar") if ahead else tr("2 Mar"))

    def value(self) -> date | None:
        """The day, or ``None`` where the field is empty or wrong."""
        day = parse_day(self.text(), self.today, ahead=self._ahead)
        return day if day is not None and (self._ahead or day <= self.today) else None

    def show_day(self, day: date | None) -> None:
        """Fill the field."""
        self.edit.setText("" if day is None else weekday_or_long(day, self.today))

    def kept_text(self) -> str:
        """The text as it is kept: a day as a day, so that "today" still means it tomorrow."""
        day = self.value()
        return self.text() if day is None else day.isoformat()

    def show_kept(self, text: str) -> None:
        """Type again what ``kept_text`` answered."""
        try:
            self.show_day(date.fromisoformat(text))
        except ValueError:
            self.edit.setText(text)

    def say_beside(self, words: str) -> None:
        """What stands beside the field while it is empty."""
        self._quiet = words
        self.review()

    def _show_beside(self) -> None:
        self.review()

    def problem(self) -> str:
        if not self.text() or self.value() is not None:
            return ""
        if parse_day(self.text(), self.today, ahead=self._ahead) is not None:
            return tr("This day is still to come. Type today or a day before.")
        return tr("This is not a day. {help}", help=tr(HELP))

    def review(self) -> None:
        super().review()
        day = self.value()
        self.last.setText(weekday_or_long(day, self.today) if day is not None else self._quiet)


def leaves_undo(event: QEvent, *, has_own: bool) -> bool:
    """Whether a key offered to a line first is Ctrl+Z, and the line has nothing to undo."""
    if has_own or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)


def weekday_or_long(day: date, today: date) -> str:
    """``Mon 2 Mar``, with the year where it is not today's."""
    return weekday_date(day) if day.year == today.year else f"{weekday_date(day)} {day.year}"
