"""One of a few: a row of segments, moved along with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)


class _Segment(QPushButton):
    """One option; left and right go to its neighbours."""

    def __init__(self, text: str, value: object, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.value = value
        self.setCheckable(True)
        self.setProperty("kind", "segment")
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        group = self.group()
        control = self.parentWidget()
        if isinstance(control, SegmentedControl) and control.takes(event.text()):
            return
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = group.buttons()
        place = buttons.index(self) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            buttons[place].click()


class SegmentedControl(QFrame):
    """Options side by side, one chosen.

    ``options`` are words, or (value, words) pairs; a value is what ``value`` answers.

    Signals:
        chosen: the value, when a person chose it (not when it was set).
    """

    chosen = Signal(object)

    def __init__(
        self,
        options: Sequence[str | tuple[object, str]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for option in options:
            value, words = (option, option) if isinstance(option, str) else option
            segment = _Segment(words, value, self)
            if name:
                segment.setAccessibleName(f"{name}: {words}")
            self._group.addButton(segment)
            row.addWidget(segment)
        self._digits = False
        self._group.buttonClicked.connect(self._clicked)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stop_at_chosen()

    def value(self) -> object:
        """The chosen value, ``None`` where nothing is chosen."""
        chosen = self._group.checkedButton()
        return chosen.value if isinstance(chosen, _Segment) else None

    def set_value(self, value: object) -> None:
        """Choose without saying so; a value that isn't an option chooses nothing."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(isinstance(button, _Segment) and button.value == value)
        self._group.setExclusive(True)
        self._stop_at_chosen()

    def choose_by_digit(self) -> None:
        """From now on 1 chooses the first option, 2 the second, and so on."""
        self._digits = True

    def takes(self, typed: str) -> bool:
        """Choose the option that a typed digit names; false where it names none."""
        buttons = self._group.buttons()
        if not (self._digits and typed.isascii() and typed.isdigit()):
            return False
        if not 1 <= int(typed) <= len(buttons):
            return False
        buttons[int(typed) - 1].setFocus(Qt.FocusReason.ShortcutFocusReason)
        buttons[int(typed) - 1].click()
        return True

    def _stop_at_chosen(self) -> None:
        """The row is one stop of the Tab key: what is chosen, else the first.

        Otherwise Space on the first would change an answer that nobody meant to touch.
        """
        buttons = self._group.buttons()
        stop = self._group.checkedButton() or (buttons[0] if buttons else None)
        for button in buttons:
            at_stop = button is stop
            policy = Qt.FocusPolicy.StrongFocus if at_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        if stop is not None:
            self.setFocusProxy(stop)

    def buttons(self) -> list[QAbstractButton]:
        return self._group.buttons()

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        self._stop_at_chosen()
        if isinstance(button, _Segment):
            self.chosen.emit(button.value)
