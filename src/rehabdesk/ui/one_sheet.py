"""One sheet that tells nothing of a patient, such as the key card: printed, or saved as a PDF."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.domain.speech import tr

if TYPE_CHECKING:  # paper loads when it is asked for
    from PySide6.QtPrintSupport import QPrinter

    from rehabdesk.documents.document import Document


def chosen_printer(host: QWidget, name: str) -> "QPrinter | None":
    """Ask for the printer; ``None`` where nobody wants one.

    ``name`` is what the computer's print queue shows: it tells nothing of a patient.
    """
    # The print library is heavy and may be missing: only the one who prints needs it.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    accepted = QPrintDialog(printer, host).exec() == QPrintDialog.DialogCode.Accepted
    return printer if accepted else None


class OneSheet(QObject):
    """``make`` draws it up when it is wanted; ``name`` is its file's and its print job's.

    ``saved`` is said once it is saved, where the file's name alone says too little.

    Signals:
        said: words for a toast.
    """

    said = Signal(str)

    def __init__(
        self, host: QWidget, name: str, make: "Callable[[], Document]", saved: str = ""
    ) -> None:
        super().__init__(host)
        self._host, self._name, self._make = host, name, make
        self._saved = saved

    @Slot()
    def ask_file(self) -> None:
        """Ask where to, then write the PDF."""
        dialog = QFileDialog(self._host, tr("Save PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._name}.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, target: str) -> None:
        """Write it to a chosen file."""
        from rehabdesk.documents.pdf import write_pdf

        try:
            write_pdf(self._make(), Path(target))
        except OSError as error:
            self.said.emit(tr("Not saved: {error}", error=error))
            return
        self.said.emit(self._saved or tr("Saved {own}", own=Path(target).name))

    @Slot()
    def print_paper(self) -> None:
        """Ask for the printer, then print it."""
        from rehabdesk.documents.pdf import paint

        printer = chosen_printer(self._host, self._name)
        if printer is None:
            return
        try:
            paint(self._make(), printer)
        except OSError as error:
            self.said.emit(tr("Not printed: {error}", error=error))
            return
        self.said.emit(tr("Sent to the printer"))
