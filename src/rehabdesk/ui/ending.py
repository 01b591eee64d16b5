"""The end of Qt's time, before the interpreter's own."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent


def let_go() -> None:
    """Delete what is to be deleted while Qt is there to do it.

    Charts that outlive the event loop are torn down by the interpreter in any order, which ends
    in a crash after the window has closed.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
