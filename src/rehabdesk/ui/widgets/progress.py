"""How far a job is, and the button that stops it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui import motion
from rehabdesk.ui.jobs import Job
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets.button import Button
from rehabdesk.ui.widgets.card import Card


class ProgressPanel(Card):
    """Follows one ``Job`` to its end, then hides.

    Signals:
        ended: the job is over, however it went.
    """

    ended = Signal()

    def __init__(self, job: Job | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(role="strong")
        self._count = PlainLabel(role="faint")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(tr("Cancel"))
        words = QHBoxLayout()
        words.addWidget(self._title, 1)
        words.addWidget(self._count)
        left = QVBoxLayout()
        left.addLayout(words)
        left.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self._cancel)
        self.hide()
        if job is not None:
            self.follow(job)

    def follow(self, job: Job) -> None:
        """Show ``job`` from here on; call it before the job is started."""
        self._title.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._count.clear()
        self._bar.setRange(0, 1 if motion.is_reduced() else 0)
        self._bar.setValue(0)
        self._cancel.setEnabled(True)
        self._cancel.clicked.connect(job.cancel)
        self._cancel.clicked.connect(self._stopping)
        job.progressed.connect(self._show)
        for over in (job.finished, job.failed, job.cancelled):
            over.connect(self._end)
        self.show()

    @property
    def cancel_button(self) -> Button:
        return self._cancel

    @Slot()
    def _stopping(self) -> None:
        self._cancel.setEnabled(False)
        self._count.setText(tr("Stopping…"))

    @Slot(int, int)
    def _show(self, done: int, total: int) -> None:
        self._bar.setRange(0, total or (1 if motion.is_reduced() else 0))
        self._bar.setValue(done)
        if self._cancel.isEnabled():
            self._count.setText(tr("{done} of {total}", done=done, total=total))

    @Slot()
    def _end(self) -> None:
        self.hide()
        self.ended.emit()
