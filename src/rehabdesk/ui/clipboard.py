"""What is copied here leaves the clipboard again: after a minute, at a lock, at the end."""

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

KEPT_MS = 60_000
_OURS = "application/x-rehabdesk"
_NOT_IN_A_HISTORY = (
    ("x-kde-passwordManagerHint", b"secret"),
    (
        'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
        b"1",
    ),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', bytes(4)),
)
"""How a desktop's clipboard history is asked to leave something out: KDE's, then Windows', which
also takes a copy to the person's other computers unless told not to.
"""


def copy_text(text: str) -> None:
    """Put words of the record on the clipboard; ``ClipboardWatch`` takes them off again."""
    held = QMimeData()
    held.setText(text)
    _hold(held)


def copy_image(image: QImage) -> None:
    """Put a picture of the record on the clipboard; ``ClipboardWatch`` takes it off again."""
    held = QMimeData()
    held.setImageData(image)
    _hold(held)


def _hold(held: QMimeData) -> None:
    """Put it there with the marks that keep it out of histories, whoever copied it."""
    held.setData(_OURS, b"1")
    for name, value in _NOT_IN_A_HISTORY:
        held.setData(name, value)
    QGuiApplication.clipboard().setMimeData(held)


class ClipboardWatch(QObject):
    """Sees every copy made in this app, also with a field's own Ctrl+C, and clears it in time.

    What another program has copied since is left alone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(KEPT_MS)
        self.timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._mark)
        self._clipboard.dataChanged.connect(self._on_changed)
        self._clipboard.selectionChanged.connect(self._on_changed)

    @Slot()
    def clear(self) -> None:
        """Take off what is ours, also where the middle mouse button would paste it (X11)."""
        self.timer.stop()
        if self._is_ours():
            self._clipboard.clear()
        if self._selection_is_ours():
            self._clipboard.clear(QClipboard.Mode.Selection)

    @Slot()
    def _mark(self) -> None:
        """A field's own Ctrl+C asks no history to leave it out: put it there again, marked."""
        held: QMimeData | None = self._clipboard.mimeData()
        if held is None or not self._clipboard.ownsClipboard() or held.hasFormat(_OURS):
            return
        marked = QMimeData()
        for name in held.formats():
            marked.setData(name, held.data(name))
        _hold(marked)

    @Slot()
    def _on_changed(self) -> None:
        if self._is_ours() or self._selection_is_ours():
            self.timer.start()
        else:
            self.timer.stop()

    def _is_ours(self) -> bool:
        held: QMimeData | None = self._clipboard.mimeData()
        return held is not None and (self._clipboard.ownsClipboard() or held.hasFormat(_OURS))

    def _selection_is_ours(self) -> bool:
        return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
