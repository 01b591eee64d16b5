"""One record's retention: until when it is kept and why, a hold, and erasing it for good."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem, Rejected
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.retention import Retention
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, rule


class Gone(NamedTuple):
    """What came of erasing: whether no byte is left in the file, and which copies hold it still."""

    changes: Changes | None
    no_byte_left: bool
    copies: tuple[str, ...]
    on_server: bool


def erase_record(clinic: Clinic, patient_id: str, typed: str, reason: str, tick: Tick) -> Gone:
    """Erase a record, then wipe the file, on whichever thread this is; "" wipes only."""
    with clinic.database.on_this_thread():
        tick(0, 2)
        changes = clinic.erase(patient_id, typed, reason) if patient_id else None
        left = clinic.finish_wiping()
        copies = tuple(clinic.copies_beside())
        return Gone(changes, left, copies, clinic.database.is_server)


class Erasing(QObject):
    """Erases in the background, whether or not anybody still looks at the panel.

    Signals:
        job_made: the ``Job``, before it starts.
        erased: what came of it, a ``Gone``.
        refused: the problems that were against it; nothing moved.
        said: words for a toast.
    """

    job_made = Signal(object)
    erased = Signal(object)
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs

    def start(self, patient_id: str, typed: str, reason: str) -> None:
        """Erase that patient's record; it can't be stopped once it began."""
        self._start(partial(erase_record, self._desk.clinic, patient_id, typed, reason))

    @Slot()
    def finish(self) -> None:
        """Wipe what was erased before and could not be wiped then."""
        self._start(partial(erase_record, self._desk.clinic, "", "", ""))

    def _start(self, work: partial[Gone]) -> None:
        job = Job(tr("Erasing"), work)
        job.finished.connect(self._on_erased)
        job.failed.connect(self._on_failed)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_erased(self, gone: Gone) -> None:
        self._desk.changed.emit(gone.changes or Changes(Area.SETTINGS))
        if gone.changes is not None:
            self.said.emit(tr("The record is erased."))
        elif gone.no_byte_left:
            self.said.emit(tr("No byte of what was erased is left in the database."))
        else:
            self.said.emit(
                tr("Another window has the record open, or the disk is full: try again then.")
            )
        self.erased.emit(gone)

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Rejected):
            self.refused.emit(error.problems)
        else:
            self.refused.emit((Problem("", str(error)),))


class ErasePanel(QWidget):
    """Says until when one record is kept, holds it, or erases it once its number is typed."""

    def __init__(
        self, desk: Desk, erasing: Erasing, kept: Retention, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._erasing = erasing
        self.kept = kept
        self.who = PlainLabel(role="strong", wrap=True)
        self.until = PlainLabel(wrap=True)
        self.because = PlainLabel(role="small", wrap=True)
        self.hold_reason = QLineEdit()
        self.hold_button = Button("")
        self.hold_button.clicked.connect(self._hold)
        self.typed = QLineEdit()
        self.reason = QLineEdit()
        self.fields = {
            "reason": Field(
                tr("Why it is erased before its time"),
                self.reason,
                tr("This stays in the audit trail: leave the name and the number out."),
            ),
            "typed": Field(tr("To confirm, type the patient's number"), self.typed),
        }
        self.message = PlainLabel("", "problem", wrap=True)
        self.erase_button = Button(tr("Erase this record for good"))
        self.erase_button.clicked.connect(self._erase)
        self.result = PlainLabel("", wrap=True)
        self.form = QWidget()
        self._arrange()
        self.typed.textChanged.connect(self._enable)
        mask.changed.connect(self._show)
        erasing.erased.connect(self._on_erased)
        erasing.refused.connect(self._on_refused)
        self._show()

    @Slot()
    def _show(self) -> None:
        kept, today = self.kept, self._desk.today()
        over = kept.is_over(today)
        day = long_date(kept.review_on)
        number = mask.own(kept.patient_id)
        self.who.setText(f"{mask.name(kept)} · {number}" if number else mask.name(kept))
        self.until.setText(
            tr("Its time was over on {day}.", day=day)
            if kept.review_on <= today
            else tr("It is kept until {day}.", day=day)
        )
        why = [kept.because]
        if kept.deceased:
            why.append(tr("The patient is recorded as died."))
        self.because.setText("\n".join(why))
        self.hold_reason.setText(kept.hold)
        self.hold_reason.setReadOnly(bool(kept.hold))
        self.hold_button.setText(tr("Lift the hold") if kept.hold else tr("Put on hold"))
        self.fields["reason"].setVisible(not over)
        self.form.setVisible(not kept.hold and not mask.hidden)
        self.message.setText(
            tr("Names are hidden: show them first.") if mask.hidden and not kept.hold else ""
        )
        self.message.setVisible(bool(self.message.text()))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.erase_button.setEnabled(self.typed.text().strip() == self.kept.patient_id)

    @Slot()
    def _hold(self) -> None:
        reason = "" if self.kept.hold else self.hold_reason.text().strip()
        if not reason and not self.kept.hold:
            self._object(Problem("", tr("Say why it is kept: a complaint, a claim.")))
            self.hold_reason.setFocus()
            return
        if self._desk.do(partial(Clinic.hold, patient_id=self.kept.patient_id, reason=reason)):
            self.kept = self._desk.clinic.retention_of(self.kept.patient_id)
            self._show()

    @Slot()
    def _erase(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        self.message.hide()
        self.form.setEnabled(False)
        self._erasing.start(self.kept.patient_id, self.typed.text(), self.reason.text())

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.form.setEnabled(True)
        self._object(*problems)

    def _object(self, *problems: Problem) -> None:
        rest = []
        for problem in problems:
            if problem.field in self.fields:
                self.fields[problem.field].set_problem(str(problem))
                self.fields[problem.field].editor.setFocus()
            else:
                rest.append(str(problem))
        self.message.setText("\n".join(rest))
        self.message.setVisible(bool(rest))

    @Slot(object)
    def _on_erased(self, gone: Gone) -> None:
        if gone.changes is None:
            return
        for part in (self.who, self.until, self.because, self.form, self._holding, self.message):
            part.hide()
        self.who.clear()
        self.typed.clear()
        self.reason.clear()
        self.result.setText("\n\n".join(_told(gone)))
        self.result.show()

    def _arrange(self) -> None:
        self._holding = QWidget()
        holding = QVBoxLayout(self._holding)
        holding.setContentsMargins(0, 0, 0, 0)
        holding.setSpacing(GRID)
        holding.addWidget(
            Field(
                tr("Hold: kept whatever the day, because of"),
                self.hold_reason,
                tr("A complaint, a claim, an inquiry. A record on hold can't be erased."),
            )
        )
        holding.addLayout(_left(self.hold_button))
        holding.addWidget(rule())
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        form.addWidget(PlainLabel(tr("Erasing"), "heading"))
        for words in (
            tr(
                "Everything kept of this patient goes: the record, what was typed and not saved, "
                "issued letters, and what the history tells. It can't be undone."
            ),
            tr("What stays: that a record was erased, by whom, when, and the reason."),
            tr(
                "What it can't reach: backups, and files you exported or printed. Another "
                "patient's notes may name this one."
            ),
        ):
            form.addWidget(PlainLabel(words, "small", wrap=True))
        for name in ("reason", "typed"):
            form.addWidget(self.fields[name])
        form.addLayout(_left(self.erase_button))
        self.result.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(12)
        for part in (self.who, self.until, self.because, self._holding, self.form):
            column.addWidget(part)
        for part in (self.message, self.result):
            column.addWidget(part)
        column.addStretch(1)


def _told(gone: Gone) -> list[str]:
    """What came of it, in words."""
    told = [tr("The record is erased. The audit trail says that one was, and when.")]
    if gone.on_server:
        told.append(
            tr("Its bytes on the server, and in the server's backups, are its keeper's to wipe.")
        )
    elif gone.no_byte_left:
        told.append(tr("No byte of it is left in the database."))
    else:
        told.append(
            tr(
                "Its bytes may still be in the database, because another window has it open or "
                "the disk is full: mend that, then finish in Settings."
            )
        )
    if gone.copies:
        told.append(
            tr(
                "Older copies beside the database still hold it: {names}.",
                names=", ".join(gone.copies),
            )
        )
    told.append(tr("Backups, and files written before, still hold it."))
    return told


def _left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
