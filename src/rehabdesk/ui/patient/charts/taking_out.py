"""The charts out of the app: onto the clipboard or into a file, each written down in the record."""

import errno
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.ui.clipboard import copy_image
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.patient.charts.formats import as_image, format_of
from rehabdesk.ui.patient.charts.painting import Picture
from rehabdesk.whole_files import whole_file

_NAMES = {"pain": "pain", "load": "running", "strength": "strength"}


def write_charts(
    clinic: Clinic, key: EpisodeKey, picture: Picture, suffix: str, target: Path, tick: Tick
) -> Path:
    """Write one file, on whichever thread this is; it is in place only when it is on record.

    Raises:
        OSError: the file can't be written there.
        NotSaved: the record can't be written to, so no file was left.
    """
    tick(0, 2)
    made = format_of(suffix).made(picture)
    tick(1, 2)
    with whole_file(target) as scratch, clinic.database.on_this_thread():
        scratch.write_bytes(made)
        clinic.note_output(key, "export", f"charts as {suffix.upper()}: {_about(picture)}")
    return target


def draw(clinic: Clinic, key: EpisodeKey, picture: Picture, tick: Tick) -> QImage:
    """The picture for the clipboard, on whichever thread this is, and on record."""
    tick(0, 1)
    image = as_image(picture)
    with clinic.database.on_this_thread():
        clinic.note_output(key, "export", f"charts copied as a picture: {_about(picture)}")
    return image


class ChartOutput(QObject):
    """Asks for a file and queues the writing; it is too quick for a bar that moves the page.

    Signals:
        said: words for a toast, when it begins and when it is over.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._jobs = jobs
        self._host = host

    def ask(self, key: EpisodeKey, picture: Picture, suffix: str) -> None:
        """Ask where to, then write. The name offered tells nothing of the patient."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        one = format_of(suffix)
        dialog = QFileDialog(self._host, tr("Save the charts"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(one.kind)
        dialog.setDefaultSuffix(suffix)
        folder = self._desk.clinic.files_folder()
        if folder and Path(folder).is_dir():
            dialog.setDirectory(folder)
        dialog.selectFile(
            tr(
                "Charts {isoformat}.{suffix}",
                isoformat=picture.charts.today.isoformat(),
                suffix=suffix,
            )
        )
        dialog.setProperty("asked", (key, picture, suffix))
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def save(self, key: EpisodeKey, picture: Picture, suffix: str, target: Path) -> None:
        """Write to a file that was chosen, and offer its folder the next time."""
        with suppress(NotSaved):  # a folder not remembered is no loss
            self._desk.clinic.keep_files_folder(str(target.parent))
        work = partial(write_charts, self._desk.clinic, key, picture, suffix, target)
        self._start(Job(tr("Saving the charts"), work), self._on_written)

    def copy(self, key: EpisodeKey, picture: Picture) -> None:
        """Put the picture on the clipboard."""
        if not self._desk.allows(Right.GIVE_OUT):
            return
        work = partial(draw, self._desk.clinic, key, picture)
        self._start(Job(tr("Copying the charts"), work), self._on_drawn)

    def _start(self, job: Job, done: object) -> None:
        job.finished.connect(done)
        job.failed.connect(self._on_failed)
        self.said.emit(f"{job.title}…")
        self._jobs.start(job)

    @Slot(str)
    def _on_file(self, file: str) -> None:
        key, picture, suffix = self.sender().property("asked")
        self.save(key, picture, suffix, Path(file))

    @Slot(object)
    def _on_written(self, target: Path) -> None:
        self.said.emit(tr("Charts saved: {name}", name=target.name))

    @Slot(object)
    def _on_drawn(self, image: QImage) -> None:
        if not self._host.window().isVisible():  # locked meanwhile, and the clipboard cleared
            return
        copy_image(image)
        self.said.emit(tr("Charts copied as a picture. It leaves the clipboard after a minute."))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.said.emit(tr("Nothing was saved. {why}", why=why(error)))


def why(error: Exception) -> str:
    """What went wrong with a file, and what to do about it."""
    if not isinstance(error, OSError):
        return str(error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("The disk is full. Make room on it, or choose another folder.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("You may not write in that folder. Choose another one.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return tr("That folder is not there any more. Choose another one.")
    return tr("{strerror}. Choose another folder, or try again.", strerror=error.strerror or error)


def _about(picture: Picture) -> str:
    names = ", ".join(_NAMES[chart.key] for chart in picture.charts.charts)
    return f"{names}, {picture.days()}"
