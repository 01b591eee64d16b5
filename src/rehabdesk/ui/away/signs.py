"""Whatever this computer says of somebody leaving it, as one signal."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class AwaySigns(QObject):
    """Listens from ``start`` on, as this platform lets a program listen.

    Linux by D-Bus, Windows by window messages. A computer that tells neither, as a Mac, is still
    locked when it wakes: ``IdleWatch`` sees how much time went by.

    Signals:
        leaving: lock now. What is connected is done by the time the computer goes to sleep.
    """

    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening: object = None

    def start(self, window: QWidget) -> None:
        """Listen, from the first window on; each later one is told of too."""
        if sys.platform == "win32":
            from rehabdesk.ui.away.windows import WindowMessages

            if not isinstance(self._listening, WindowMessages):
                self._listening = WindowMessages(self.leaving.emit)
            self._listening.register(int(window.winId()))
        elif sys.platform != "darwin" and self._listening is None:
            self._listening = self._on_the_bus()

    def _on_the_bus(self) -> object:
        try:
            from rehabdesk.ui.away.bus import BusSigns
        except ImportError:  # a Linux without the D-Bus library: the clocks still lock on waking
            return None
        listening = BusSigns(parent=self)
        listening.leaving.connect(self.leaving)
        listening.start()
        return listening
