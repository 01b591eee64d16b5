"""Windows tells its windows that it goes to sleep, and that its screen was locked."""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, WTS_CONSOLE_DISCONNECT = 0x02B1, 0x7, 0x2
_LEAVING = frozenset(
    {
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT),  # another user is switched to
    }
)
_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_THIS_SESSION = 0


class WindowMessages(QAbstractNativeEventFilter):
    """Looks at each message on its way to the app's windows, and lets every one pass.

    ``leaving`` is called while Windows waits for the answer, so before it sleeps.
    """

    def __init__(self, leaving: Callable[[], object]) -> None:
        super().__init__()
        self._leaving = leaving
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self)

    def register(self, handle: int) -> None:
        """Have Windows tell the window of this handle of the session's lock as well."""
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                wintypes.HWND(handle), wintypes.DWORD(_THIS_SESSION)
            )

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """``message`` is the address of a ``MSG``."""
        if QByteArray(kind).data() in _KINDS:
            said = wintypes.MSG.from_address(int(message))
            if (said.message, said.wParam) in _LEAVING:
                self._leaving()
        return False, 0
