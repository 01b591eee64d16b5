"""Nobody at the desk: how long it may be, and the watch that says so when it has been."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_SETTING = "privacy/idle_minutes"
USUAL_MINUTES, FEWEST_MINUTES, MOST_MINUTES = 5, 1, 15
_TICK_MS = 1000
_SLEPT_S = 30.0
"""A tick that comes this late, by either clock: the computer slept meanwhile."""
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


def idle_minutes() -> int:
    """After how many minutes of nobody the record is locked, 1 to 15; this computer's own."""
    chosen = int(str(QSettings().value(IDLE_SETTING, USUAL_MINUTES, type=int)))
    return min(max(chosen, FEWEST_MINUTES), MOST_MINUTES)


def choose_idle_minutes(minutes: int) -> None:
    QSettings().setValue(IDLE_SETTING, minutes)


def seconds() -> float:
    """A clock that nobody can set, and that goes on while the computer sleeps."""
    going_on = getattr(time, "CLOCK_BOOTTIME", None)  # Linux
    if going_on is None and sys.platform == "darwin":
        going_on = time.CLOCK_MONOTONIC  # Python's own steady clock stands still while a Mac sleeps
    return time.monotonic() if going_on is None else time.clock_gettime(going_on)


class IdleWatch(QObject):
    """Watches the windows that have the keyboard, between ``start`` and ``stop``.

    Only windows are listened to, never the whole application: every event of every widget would
    pass through here.

    Signals:
        idle: nobody was there for as long as was chosen, or the computer slept; once, and the
            watch has stopped.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clock = seconds
        self.wall = time.time
        self._limit = 0.0
        self._last = self._ticked = self._ticked_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.check)

    def start(self, window: QWindow | None) -> None:
        """From now on; ``window`` and every one that gets the keyboard later is watched."""
        self.stop()
        self._last = self.clock()
        self._note_tick()
        self._limit = 60.0 * idle_minutes()
        self._listen(window)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._listen)
        self._timer.start()

    def stop(self) -> None:
        if not self._timer.isActive():
            return
        self._timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._listen)

    @Slot()
    def check(self) -> None:
        """Has it been long enough? Asked every second."""
        self._limit = 60.0 * idle_minutes()
        if not self._is_over():
            self._note_tick()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS_OF_LIFE or not self._timer.isActive():
            return False
        if self._is_over():  # a key pressed on waking is nobody's entry
            return True
        self._last = self.clock()
        return False

    def _is_over(self) -> bool:
        now = self.clock()
        # A virtual machine that was halted knows it by the clock on the wall alone.
        slept = max(now - self._ticked, self.wall() - self._ticked_at) >= _SLEPT_S
        if not self._timer.isActive() or (now - self._last < self._limit and not slept):
            return False
        self.stop()
        self.idle.emit()
        return True

    def _note_tick(self) -> None:
        self._ticked, self._ticked_at = self.clock(), self.wall()

    @Slot(QWindow)
    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # never twice
            window.installEventFilter(self)
