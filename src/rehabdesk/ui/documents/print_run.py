"""Many pages to a printer, one at a time, so that the window stays alive and can stop it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPagedPaintDevice, QPainter

from rehabdesk.documents.page import Painted
from rehabdesk.documents.pdf import upright


class PrintRun(QObject):
    """Signals:
    progressed: pages done, pages in all.
    finished: everything was sent.
    stopped: somebody stopped it, or the printer refused; what was sent may still come out.
    """

    progressed = Signal(int, int)
    finished = Signal()
    stopped = Signal()

    def __init__(
        self, pages: Sequence[Painted], device: QPagedPaintDevice, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._left = [(each, number) for each in pages for number in range(each.count)]
        self._count = len(self._left)
        self._device = device
        self._painter = QPainter()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next)

    def start(self) -> None:
        """Begin; a printer that can't be painted on stops it at once."""
        if self._left:
            self._device.setPageLayout(upright(self._left[0][0].sheet))
        if not self._left or not self._painter.begin(self._device):
            self.stopped.emit()
            return
        self._turn.start()

    @Slot()
    def cancel(self) -> None:
        """Send no more pages."""
        if self._turn.isActive():
            self._end()
            self.stopped.emit()

    @Slot()
    def _next(self) -> None:
        done = self._count - len(self._left)
        pages, number = self._left.pop(0)
        if done:
            self._device.setPageLayout(upright(pages.sheet))
            self._device.newPage()
        scale = self._device.logicalDpiX() / 96
        self._painter.save()
        self._painter.scale(scale, scale)
        pages.paint(self._painter, number)
        self._painter.restore()
        self.progressed.emit(done + 1, self._count)
        if not self._left:
            self._end()
            self.finished.emit()

    def _end(self) -> None:
        self._turn.stop()
        self._painter.end()
