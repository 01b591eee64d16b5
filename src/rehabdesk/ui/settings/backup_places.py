"""Settings: where the daily backups go, and a second place for them."""

from PySide6.QtCore import QSettings, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import database as files
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural
from rehabdesk.ui.safekeeping import SECOND_SETTING, folder, second_folder
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, QuietButton


class BackupPlaces(QWidget):
    """Signals:
    changed: another second place was chosen, or none: a backup is to be made there.
    restore_asked: a backup is to be put back.
    """

    changed = Signal()
    restore_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.own, self.second = (
            PlainLabel(role="small", wrap=True),
            PlainLabel(role="small", wrap=True),
        )
        self.choose_button = Button(tr("Choose a second place…"))
        self.choose_button.clicked.connect(self._ask)
        self.none_button = QuietButton(tr("No second place"))
        self.none_button.clicked.connect(self._none)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        told = tr(
            "A backup is made by itself once a day and when the app closes, encrypted with the "
            "same passphrase; it counts once it was put back for a trial and found whole. 7 days, "
            "5 weeks and 12 months are kept."
        )
        box.addWidget(PlainLabel(told, "small", wrap=True))
        box.addWidget(self.own)
        box.addWidget(self.second)
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addWidget(self.none_button)
        self.restore_button = QuietButton(tr("Put back a backup…"))
        self.restore_button.clicked.connect(self.restore_asked)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        box.addLayout(row)
        self.reread()

    def reread(self) -> None:
        kept = files.backups_in(folder()) if folder().is_dir() else []
        count = plural(len(kept), "backup")
        self.own.setText(tr("{count} in {folder}", count=count, folder=folder()))
        second = second_folder()
        self.second.setText(
            tr("And in {folder}", folder=second)
            if second is not None
            else tr("A second place, such as another drive, survives the loss of this computer.")
        )
        self.none_button.setVisible(second is not None)

    @Slot(str)
    def choose(self, path: str) -> None:
        """Copy every backup there too, from now on; "" goes back to one place."""
        QSettings().setValue(SECOND_SETTING, path)
        self.reread()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("The second place for backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose)
        dialog.open()

    @Slot()
    def _none(self) -> None:
        self.choose("")
