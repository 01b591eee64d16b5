"""The end of Qt's time, before the interpreter's own."""

import ctypes
import gc
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QEvent


def give_back() -> None:
    """Hand freed memory back to the computer, with what stood in it, where that can be asked for.

    What Python and Qt keep for themselves to use again may still hold words of the record.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # a C library other than GNU's
            ctypes.CDLL(None).malloc_trim(0)


def let_go() -> None:
    """Delete what is to be deleted while Qt is there to do it.

    Charts that outlive the event loop are torn down by the interpreter in any order, which ends
    in a crash after the window has closed. An error that was told of goes too: its traceback would
    keep whatever stood in the functions it came through.
    """
    for name in ("last_type", "last_value", "last_traceback"):
        vars(sys).pop(name, None)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
