"""The card of how the app looks on this computer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.ui import text_size, theme
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, Field, SegmentedControl

_THEMES = (("light", "Light"), ("dark", "Dark"), ("system", "As the computer"))


class LookCard(Card):
    """Theme at once; the size of text and controls when the app is started again.

    Signals:
        restart_asked: close the app and start it again; what is typed is kept.
    """

    restart_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = SegmentedControl(_THEMES, "Theme")
        self.scale = SegmentedControl(
            [(size, f"{size} %") for size in text_size.SIZES], "Text and controls"
        )
        self.waiting = PlainLabel("", "small", wrap=True)
        self.restart = Button("Start again now")
        self.theme.chosen.connect(self._choose_theme)
        self.scale.chosen.connect(self._choose_size)
        self.restart.clicked.connect(self.restart_asked)
        theme.watcher.changed.connect(self.reread)
        self._arrange()
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Show what is chosen, and whether it waits for the next start."""
        self.theme.set_value(theme.watcher.choice)
        size = text_size.chosen()
        self.scale.set_value(size)
        waits = size != text_size.shown()
        self.waiting.setText(
            f"{size} % is put on when the app starts again. What you typed is kept."
            if waits
            else ""
        )
        for part in (self.waiting, self.restart):
            part.setVisible(waits)

    @Slot(object)
    def _choose_theme(self, choice: theme.ThemeChoice) -> None:
        theme.choose(choice)

    @Slot(object)
    def _choose_size(self, size: int) -> None:
        text_size.choose(size)
        self.reread()

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel("Look", "heading"))
        box.addWidget(Field("Theme", self.theme))
        box.addWidget(Field("Text and controls", self.scale, "Ctrl + and Ctrl −; Ctrl 0 is 100 %"))
        again = QHBoxLayout()
        again.addWidget(self.waiting, 1)
        again.addWidget(self.restart)
        box.addLayout(again)
