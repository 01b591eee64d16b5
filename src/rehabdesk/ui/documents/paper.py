"""Pages to a printer or to a file, on whichever page of the app they stand."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.documents.page import Painted
from rehabdesk.documents.pdf import paint_pages
from rehabdesk.domain.speech import tr


def print_pages(pages: Painted, name: str, host: QWidget) -> bool:
    """Ask for the printer and print; whether it was printed. Raises ``OSError`` where it can't."""
    # the print library is heavy and may be missing: only the one who prints needs it
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if QPrintDialog(printer, host).exec() != QPrintDialog.DialogCode.Accepted:
        return False
    paint_pages(pages, printer)
    return True


def ask_file(suggested: str, host: QWidget) -> Path | None:
    """Ask where a PDF goes; ``None`` where nobody says."""
    chosen, _ = QFileDialog.getSaveFileName(host, tr("Save PDF"), suggested, tr("PDF (*.pdf)"))
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".pdf")
