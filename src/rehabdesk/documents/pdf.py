"""Pages to a file or a printer: one paint code for both, and for the screen's preview."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from rehabdesk import __version__
from rehabdesk.documents.document import Document
from rehabdesk.documents.page import SHEETS, Painted, Sheet, lay_out
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.speech import tr
from rehabdesk.whole_files import whole_file

RESOLUTION = 1200
"""Device units an inch; fine enough that no rounding shows in print."""


def write_pdf(document: Document, path: Path, tick: Tick = silent) -> None:
    """Write ``document`` to ``path``; the file appears whole or not at all.

    The file's metadata names the kind of document and the app, never the patient.

    Raises:
        OSError: the folder can't be written to.
        Cancelled: ``tick`` said so; nothing is left behind.
    """
    with whole_file(Path(path)) as scratch:
        _write(document, scratch, tick)


def pdf_bytes(document: Document) -> bytes:
    """The PDF of ``document`` as ``write_pdf`` would write it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint_pdf(document, QPdfWriter(buffer), silent)
    return bytes(buffer.data().data())


def _write(document: Document, path: Path, tick: Tick) -> None:
    _paint_pdf(document, QPdfWriter(str(path)), tick)


def _paint_pdf(document: Document, writer: QPdfWriter, tick: Tick) -> None:
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(document.title)
    writer.setCreator(tr("RehabDesk {version}", version=__version__))
    writer.setResolution(RESOLUTION)
    paint(document, writer, tick)


def upright(sheet: Sheet) -> QPageLayout:
    """A sheet upright, its margins left to the page itself."""
    size = QPageSize.PageSizeId.Letter if sheet == SHEETS["Letter"] else QPageSize.PageSizeId.A4
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def paint(document: Document, device: QPagedPaintDevice, tick: Tick = silent) -> None:
    """Paint every page of ``document`` on a printer or a PDF writer.

    Raises:
        OSError: the device can't be painted on (the printer is gone, the file can't be written).
    """
    paint_pages(lay_out(document), device, tick)


def paint_pages(pages: Painted, device: QPagedPaintDevice, tick: Tick = silent) -> None:
    """Paint pages that were laid out before."""
    device.setPageLayout(upright(pages.sheet))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(tr("The page can't be made there."))
    try:
        scale = device.logicalDpiX() / 96
        painter.scale(scale, scale)
        for number in range(pages.count):
            tick(number, pages.count)
            if number:
                device.newPage()
            pages.paint(painter, number)
        tick(pages.count, pages.count)
    finally:
        painter.end()
