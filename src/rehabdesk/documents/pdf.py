"""Pages to a file or a printer: one paint code for both, and for the screen's preview."""

from collections.abc import Sequence
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


def write_pages(parts: Sequence[Painted], title: str, path: Path, tick: Tick = silent) -> None:
    """Write the pages of several documents to one PDF; it appears whole or not at all.

    Raises:
        OSError: the folder can't be written to.
        Cancelled: ``tick`` said so; nothing is left behind.
    """
    with whole_file(Path(path)) as scratch:
        writer = QPdfWriter(str(scratch))
        _describe(writer, title)
        _paint_all(parts, writer, tick)


def pdf_bytes(document: Document) -> bytes:
    """The PDF of ``document`` as ``write_pdf`` would write it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint_pdf(document, QPdfWriter(buffer), silent)
    return bytes(buffer.data().data())


def _write(document: Document, path: Path, tick: Tick) -> None:
    _paint_pdf(document, QPdfWriter(str(path)), tick)


def _paint_pdf(document: Document, writer: QPdfWriter, tick: Tick) -> None:
    _describe(writer, document.title)
    paint(document, writer, tick)


def _describe(writer: QPdfWriter, title: str) -> None:
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
    writer.setTitle(title)
    writer.setCreator(tr("RehabDesk {version}", version=__version__))
    writer.setResolution(RESOLUTION)


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
    _paint_all([pages], device, tick)


def _paint_all(parts: Sequence[Painted], device: QPagedPaintDevice, tick: Tick) -> None:
    """Paint every page of every part, each on its own sheet."""
    every = [(pages, number) for pages in parts for number in range(pages.count)]
    if every:
        device.setPageLayout(upright(every[0][0].sheet))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(tr("The page can't be made there."))
    try:
        for done, (pages, number) in enumerate(every):
            tick(done, len(every))
            if done:
                device.setPageLayout(upright(pages.sheet))
                device.newPage()
            painter.save()
            painter.scale(device.logicalDpiX() / 96, device.logicalDpiX() / 96)
            pages.paint(painter, number)
            painter.restore()
        tick(len(every), len(every))
    finally:
        painter.end()
