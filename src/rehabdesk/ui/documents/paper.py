"""Pages to a printer or to a file, on whichever page of the app they stand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic.database import NotSaved
from rehabdesk.documents.page import Painted
from rehabdesk.documents.pdf import paint_pages
from rehabdesk.domain.speech import tr
from rehabdesk.ui.masking import mask
from rehabdesk.ui.one_sheet import chosen_printer
from rehabdesk.whole_files import whole_file

Note = Callable[[str, str], None]


class PaperOut(QObject):
    """Nothing leaves before it is noted in the history.

    ``note`` is told how it leaves, "pdf" or "print", and what it is; it raises ``NotSaved``.

    Signals:
        said: words for a toast.
    """

    said = Signal(str)

    def __init__(self, host: QWidget, note: Note) -> None:
        super().__init__(host)
        self._host = host
        self._note = note

    def print_pages(self, pages: Painted, name: str, told: str) -> None:
        """Ask for the printer, then print; says so where that can't be."""
        printer = chosen_printer(self._host, name)
        if printer is None:
            return
        try:
            self._note("print", told)
            paint_pages(pages, printer)
        except (OSError, NotSaved) as error:
            self.said.emit(tr("Not printed: {error}", error=error))
            return
        self.said.emit(tr("Sent to the printer"))

    def ask_file(self, suggested: str) -> Path | None:
        """Ask where a PDF goes; ``None`` where nobody says."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._host, tr("Save PDF"), suggested, tr("PDF (*.pdf)")
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".pdf")

    def write(self, path: Path, content: bytes, told: str) -> bool:
        """Write a PDF's bytes, whole or not at all; says so where that can't be."""
        try:
            with whole_file(path) as scratch:
                scratch.write_bytes(content)
                self._note("pdf", told)
        except NotSaved as error:
            self.said.emit(tr("Not saved: {error}", error=error))
            return False
        except OSError as error:
            why = error.strerror or error
            self.said.emit(tr("Not saved: {strerror}. Choose another folder.", strerror=why))
            return False
        self.said.emit(tr("Saved {own}", own=mask.own(path.name)).rstrip())
        return True
