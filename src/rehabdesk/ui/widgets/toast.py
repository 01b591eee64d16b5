"""A short word at the bottom of the window that goes away by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets.announce import announcer

SECONDS = 5


class Toast(QFrame):
    """Lies over its host's bottom edge; says one thing at a time.

    Signals:
        undo_asked: what it says was saved is to be taken back.
    """

    undo_asked = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("toast", True)
        self._words = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addWidget(self._words)
        self.undo = QPushButton(tr("Undo  Ctrl+Z"))
        self.undo.setFlat(True)
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it goes away by itself; Ctrl+Z stays
        self.undo.setAccessibleName(tr("Undo"))
        self.undo.clicked.connect(self._ask)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        host.installEventFilter(self)
        self.hide()

    def say(self, words: str, seconds: int = SECONDS) -> None:
        """Say it for a while; what another toast of the window says goes."""
        self._show(words, seconds, saved=False)

    def say_saved(self, words: str) -> None:
        """Say what was saved, and offer to take it back."""
        self._show(words, SECONDS, saved=True)

    def _show(self, words: str, seconds: int, *, saved: bool) -> None:
        for other in self.window().findChildren(Toast):
            if other is not self:
                other._go()  # two words over each other would contradict
        self._words.setText(words)
        self.undo.setVisible(saved)
        self.setAccessibleName(words)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(seconds * 1000)
        announcer.say(self, words)

    def words(self) -> str:
        """What it says, "" while it is away."""
        return self._words.text() if not self.isHidden() else ""

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @Slot()
    def _ask(self) -> None:
        self._go()
        self.undo_asked.emit()

    @Slot()
    def _go(self) -> None:
        self.hide()
        self._words.clear()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        self.move((host.width() - self.width()) // 2, host.height() - self.height() - 48)
