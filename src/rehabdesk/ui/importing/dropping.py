"""Files dropped on the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from rehabdesk.ui.importing.run_work import RUN_SUFFIXES

SPREADSHEETS = (".xlsx", ".csv")
"""A ``.csv`` may be a service's table of runs or somebody's own sheet."""


class Drops(QObject):
    """Takes the files that are dropped on a widget and can be imported.

    Signals:
        dropped: a list of ``Path``.
    """

    dropped = Signal(list)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        host.setAcceptDrops(True)
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and importable(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            files = importable(event)
            if files:
                event.acceptProposedAction()
                self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)


def are_runs(files: Iterable[Path]) -> bool:
    """Whether these can all be one patient's run files; a ``.csv`` over a patient is."""
    return all(file.suffix.lower() in (".csv", *RUN_SUFFIXES) for file in files)


def importable(event: QDropEvent) -> list[Path]:
    """The files of a drag that an import reads."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in (*SPREADSHEETS, *RUN_SUFFIXES)]
