"""Settings: the folder that new run files are looked for in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card


class RunFolderCard(Card):
    """Signals:
    chosen: another folder is watched, or none.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.words = PlainLabel(role="small", wrap=True)
        self.choose_button = Button(tr("Choose the folder…"))
        self.choose_button.clicked.connect(self._ask)
        self.again = Button(tr("Look through all of it again"))
        self.again.clicked.connect(self._look_again)
        self.stop = Button(tr("Watch none"))
        self.stop.clicked.connect(self._stop)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Folder of run files"), "heading"))
        told = tr(
            "New .fit, .gpx, .tcx, .csv and .zip files there are announced at the bottom of the "
            "window; nothing is saved before you look. All in a folder inside it is one "
            "patient's: whose is asked once."
        )
        box.addWidget(PlainLabel(told, "small", wrap=True))
        box.addWidget(self.words)
        row = QHBoxLayout()
        for button in (self.choose_button, self.again, self.stop):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
        self.reread()

    def reread(self) -> None:
        folder = self._desk.clinic.run_folder()
        self.words.setText(folder or tr("No folder is watched."))
        self.again.setVisible(bool(folder))
        self.stop.setVisible(bool(folder))

    @Slot(str)
    def watch(self, folder: str) -> None:
        """Watch this folder from now on."""
        self._desk.clinic.watch_folder(folder)
        self.reread()
        self.chosen.emit()

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("The folder of run files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.watch)
        dialog.open()

    @Slot()
    def _look_again(self) -> None:
        self.watch(self._desk.clinic.run_folder())

    @Slot()
    def _stop(self) -> None:
        self.watch("")
