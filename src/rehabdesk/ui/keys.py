"""The keys as F1 lists them, and the card of them on paper or as a PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.actions import with_keys
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button

if TYPE_CHECKING:  # paper loads when it is asked for
    from rehabdesk.documents.document import Document


class KeysList(QWidget):
    """Every key and what it does.

    Signals:
        print_asked: the card on paper is wanted.
        save_asked: the card as a PDF is wanted.
    """

    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        printing, saving = Button(tr("Print…")), Button(tr("Save as PDF…"))
        printing.clicked.connect(self.print_asked)
        saving.clicked.connect(self.save_asked)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(printing)
        row.addWidget(saving)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * GRID)
        box.addLayout(_grid())
        box.addLayout(row)
        box.addStretch(1)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(GRID)
    grid.setHorizontalSpacing(2 * GRID)
    grid.setColumnStretch(1, 1)
    for place, actions in with_keys():
        grid.addWidget(PlainLabel(place, "heading"), grid.rowCount(), 0, 1, 2)
        for one in actions:
            down = grid.rowCount()
            grid.addWidget(PlainLabel(one.keys, "strong"), down, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(one.words, wrap=True), down, 1)
    return grid


class KeyCard(QObject):
    """Prints the keys, or saves them as a PDF.

    Signals:
        said: words for a toast.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._host = host

    @Slot()
    def ask_file(self) -> None:
        """Ask where to, then write the PDF."""
        dialog = QFileDialog(self._host, tr("Save the key card"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("RehabDesk keys.pdf"))
        dialog.fileSelected.connect(self.save)
        dialog.open()

    @Slot(str)
    def save(self, target: str) -> None:
        """Write the card to a chosen file."""
        from rehabdesk.documents.pdf import write_pdf

        try:
            write_pdf(self._card(), Path(target))
        except OSError as error:
            self.said.emit(tr("Not saved: {error}", error=error))
            return
        self.said.emit(tr("Key card saved: {name}", name=Path(target).name))

    @Slot()
    def print_paper(self) -> None:
        """Ask for the printer, then print the card."""
        # The print library is heavy and may be missing: only the one who prints needs it.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from rehabdesk.documents.pdf import paint

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("RehabDesk keys"))
        if QPrintDialog(printer, self._host).exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            paint(self._card(), printer)
        except OSError as error:
            self.said.emit(tr("Not printed: {error}", error=error))
            return
        self.said.emit(tr("Sent to the printer"))

    def _card(self) -> "Document":
        from rehabdesk.documents.key_card import key_card

        places = [(place, [(one.keys, one.words) for one in rows]) for place, rows in with_keys()]
        return key_card(places, self._desk.clinic.letterhead())
