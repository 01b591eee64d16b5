"""One window a record: whoever opens the app a second time gets the window there is.

No socket is needed for it: the window holds a lock that goes with its process, however that ends,
and looks now and then whether somebody left a wish beside it.
"""

import time
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer, Slot

from rehabdesk import paths
from rehabdesk.ui.session import Session

_LOOK_MS = 250
_ANSWERED_WITHIN_S = 5.0


class OneWindow:
    """The right to be the window of the record at an address, on this computer for this person."""

    def __init__(self, address: str) -> None:
        place = paths.user_folder() / "open"
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = sha256(str(Path(address).resolve()).encode()).hexdigest()[:16]
        self.wish = place / f"{name}.raise"
        self._lock = QLockFile(str(place / f"{name}.lock"))
        self._lock.setStaleLockTime(0)  # it is held for days; only a process that is gone lets go

    def take(self) -> bool:
        """Whether this is the record's only window; it is then, until ``give_up``."""
        held = QLockFile.LockError.LockFailedError
        # where no lock can be made at all, a second window is better than none
        taken = self._lock.tryLock(0) or self._lock.error() != held
        if taken:
            self.wish.unlink(missing_ok=True)
        return taken

    def give_up(self) -> None:
        """Another one may open the record."""
        self._lock.unlock()

    def raise_other(self) -> bool:
        """Have the window there is come to the front; whether it answered."""
        self.wish.touch(mode=0o600)
        until = time.monotonic() + _ANSWERED_WITHIN_S
        while time.monotonic() < until:
            if not self.wish.exists():
                return True
            time.sleep(0.05)
        self.wish.unlink(missing_ok=True)
        return False


class RaiseWatch(QObject):
    """Brings the session's window to the front when somebody opened the app again."""

    def __init__(self, one: OneWindow, session: Session) -> None:
        super().__init__(session)
        self._one, self._session = one, session
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        if not self._one.wish.exists():
            return
        self._one.wish.unlink(missing_ok=True)
        window = self._session.window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()
