"""The row of the letterhead card that chooses, shows and removes the logo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button

_SHOWN = QSize(200, 64)


class LogoPicture(QWidget):
    """The logo on white, as on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = b""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Logo of the clinic"))

    def show_logo(self, data: bytes) -> None:
        self.data = data
        self.setVisible(bool(data))
        self.update()

    def sizeHint(self) -> QSize:
        return _SHOWN

    def paintEvent(self, event: QPaintEvent) -> None:
        from rehabdesk.documents.logo import draw  # pictures load when there is one

        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw(painter, self.data, QRectF(self.rect()).adjusted(8, 8, -8, -8))
        painter.end()


class LogoRow(QWidget):
    """Reads a file, and keeps it in the record where it is a picture.

    Signals:
        said: words for a toast that offers to take it back.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._data = b""
        self.picture = LogoPicture(self)
        self.choose = Button(tr("Choose a logo…"), parent=self)
        self.remove = Button(tr("Remove the logo"), parent=self)
        self.problem = PlainLabel("", "problem", wrap=True, parent=self)
        self.problem.hide()
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for part in (self.picture, self.choose, self.remove):
            buttons.addWidget(part)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        box.addLayout(buttons)
        hint = tr("PNG, JPEG or SVG up to 1 MB; it stands in the corner of summaries and letters.")
        box.addWidget(PlainLabel(hint, "faint", wrap=True))
        box.addWidget(self.problem)

    @Slot()
    def reread(self) -> None:
        """Show the logo that is kept."""
        logo = self._desk.clinic.letterhead().picture
        self.picture.show_logo(logo)
        self.remove.setVisible(bool(logo))

    @Slot(str)
    def take(self, file: str) -> None:
        """Keep the picture of a file, or say why it can't be the logo."""
        from rehabdesk.documents.logo import MOST_BYTES, objection

        try:
            with Path(file).open("rb") as opened:
                self._data = opened.read(MOST_BYTES + 1)
        except OSError as error:
            self._object(tr("The file can't be read: {error}", error=error.strerror or error))
            return
        self._object(objection(self._data))
        if self.problem.isHidden() and self._desk.do(self._keep):
            self.reread()
            self.said.emit(tr("Logo saved"))

    def _object(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _keep(self, clinic: Clinic) -> Changes:
        return clinic.save_letterhead(replace(clinic.letterhead(), picture=self._data))

    @Slot()
    def _remove(self) -> None:
        self._data = b""
        if self._desk.do(self._keep):
            self.reread()
            self.said.emit(tr("Logo removed"))

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a logo"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        dialog.fileSelected.connect(self.take)
        dialog.open()
