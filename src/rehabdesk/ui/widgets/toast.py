"""A short word at the bottom of the window that goes away by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from rehabdesk.ui.text import PlainLabel

SECONDS = 5


class Toast(QFrame):
    """Lies over its host's bottom edge; says one thing at a time."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("toast", True)
        self._words = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str, seconds: int = SECONDS) -> None:
        for other in self.window().findChildren(Toast):
            if other is not self:
                other._go()  # two words over each other would contradict
        self._words.setText(words)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(seconds * 1000)

    def words(self) -> str:
        """What it says, "" while it is away."""
        return self._words.text() if not self.isHidden() else ""

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @Slot()
    def _go(self) -> None:
        self.hide()
        self._words.clear()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - 48)
