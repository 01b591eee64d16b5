"""The cells of a diary that is typed back: digits go on by themselves, Enter or - skips."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.speech import mid_sentence
from rehabdesk.domain.tables import RUN_KINDS
from rehabdesk.domain.units import typed_text
from rehabdesk.ui.number_line import DistanceLine, NumberLine

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Cell(QLineEdit):
    """One cell. What is on record stands in it in grey, until something else is typed.

    Signals:
        done: the next cell is wanted; nothing was typed where the text is empty.
        moved: (rows, columns) to go by an arrow.
    """

    done = Signal()
    moved = Signal(int, int)

    def is_key(self, event: QKeyEvent) -> bool:
        """Take a key that means something here; answers whether it was."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        key = Qt.Key(event.key())
        if not plain:
            super().keyPressEvent(event)
            return
        if key in _ENTER or (event.text() == "-" and not self.takes_words()):
            self.done.emit()
        elif key in _MOVES and self._leaves(key):
            self.moved.emit(*_MOVES[key])
        elif not self.is_key(event):
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()  # a wrong digit is typed over

    def takes_words(self) -> bool:
        """Whether anything may be typed, a dash as well."""
        return False

    def write(self, text: str) -> None:
        """Put a text in as if a person had typed it, and go on."""
        self.setText(text)
        self.textEdited.emit(text)
        self.done.emit()

    def _leaves(self, key: Qt.Key) -> bool:
        """Whether an arrow leaves the cell; inside words it moves the cursor."""
        if not self.takes_words() or key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return True
        at, end = self.cursorPosition(), len(self.text())
        return at == (0 if key == Qt.Key.Key_Left else end)


class ScoreCell(Cell):
    """A score from 0 to 10: a digit goes on at once, x is 10."""

    def is_key(self, event: QKeyEvent) -> bool:
        text = event.text().lower()
        if text == "x":
            self.write("10")
        elif len(text) == 1 and text.isascii() and text.isdigit():
            self.write(text)
        else:
            return bool(text.isprintable() and text)
        return True

    def score(self) -> int | None:
        """The score that was typed."""
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdigit() else None


def kind_word(kind: str) -> str:
    """What a kind of run is called beside its number."""
    return mid_sentence(choice_name(kind))


class KindCell(Cell):
    """The kind of a run by the number it has on the page."""

    def is_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        if len(text) == 1 and text.isascii() and text.isdigit() and 1 <= int(text) <= _KINDS:
            self.write(kind_word(RUN_KINDS[int(text) - 1]))
            return True
        return bool(text.isprintable() and text)

    def kind(self) -> str:
        """The kind that was typed; "" where none was."""
        return next((kind for kind in RUN_KINDS if kind_word(kind) == self.text()), "")


_KINDS = len(RUN_KINDS)


class TicksCell(Cell):
    """Exercises by number: digits tick, a ticks all, 0 none; the last one possible goes on."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count

    def is_key(self, event: QKeyEvent) -> bool:
        text = event.text().lower()
        if text == "a":
            self.write(" ".join(str(number) for number in range(1, self._count + 1)))
        elif text == "0":
            self.write("0")
        elif len(text) == 1 and text.isascii() and text.isdigit() and int(text) <= self._count:
            self._toggle(int(text))
        else:
            return bool(text.isprintable() and text)
        return True

    def ticked(self) -> frozenset[int] | None:
        """The numbers that are ticked, none of them for 0; ``None`` where nothing was typed."""
        words = self.text().split()
        if not words:
            return None
        return frozenset(int(word) for word in words if word.isdigit()) - {0}

    def _toggle(self, number: int) -> None:
        now = set(self.ticked() or ()) ^ {number}
        text = " ".join(str(each) for each in sorted(now))
        if len(now) == self._count:
            self.write(text)
            return
        self.setText(text)
        self.textEdited.emit(text)


class MinutesCell(Cell, NumberLine):
    """Minutes; Enter goes on."""


class DistanceCell(Cell, DistanceLine):
    """A distance in the unit of the screens; Enter goes on, and past the kind where it is empty."""

    def show_known(self, km: float) -> None:
        """What is on record, in grey."""
        self.setPlaceholderText(typed_text(km))


class WordsCell(Cell):
    """A note."""

    def takes_words(self) -> bool:
        return True
