"""The runs of some files, patient by patient: what is new, what is known, what is left out."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rehabdesk.clinic import changes_of
from rehabdesk.domain.batch import ImportReport
from rehabdesk.domain.recording_batch import left_out
from rehabdesk.domain.recordings import Fate, Sorted
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.run_work import Found, Group, save_runs, sort_out
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.runs.typed import minutes_words
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Field, PrimaryButton, QuietButton, rule

MOST_ROWS = 120
"""So many runs get a box of their own; a year's log is taken or left as a whole."""
MOST_KNOWN = 8
_NOBODY = ""
_OFFERED = (Fate.NEW, Fate.DOUBTFUL, Fate.NO_RUN)


class RunsPanel(QWidget):
    """Shows one patient's recordings after another's and saves those that are ticked.

    Signals:
        job_made: the ``Job`` that sorts out or saves, before it starts.
        saved: words for a toast that offers to take it back.
        done: nothing is left; the panel can go.
    """

    job_made = Signal(object)
    saved = Signal(str)
    done = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._left = list(found.groups)
        self._sorted: tuple[Sorted, ...] = ()
        self._ticks: list[tuple[QCheckBox, Sorted]] = []
        self._whole: QCheckBox | None = None
        self.headline = PlainLabel("", "strong", wrap=True)
        self.whose = ChoiceBox()
        self.whose.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.whose.addItem(tr("Choose the patient"), _NOBODY)
        for person in sorted(desk.clinic.people(), key=lambda each: each.name.casefold()):
            told = mask.own(person.patient_id)
            name = mask.stand_in(person.patient_id) if mask.hidden else person.name
            self.whose.addItem(f"{name} · {told}" if told else name, person.patient_id)
        self.whose.currentIndexChanged.connect(self._sort_out)
        self.known = PlainLabel("", "small", wrap=True)
        self.dropped = PlainLabel("", "small", wrap=True)
        self.remarks = PlainLabel("\n".join(found.remarks), "small", wrap=True)
        self.message = PlainLabel("", role="problem", wrap=True)
        self.button = PrimaryButton("", "Ctrl+⏎")
        self.button.setShortcut("Ctrl+Return")
        self.button.clicked.connect(self._save)
        self.skip = QuietButton(tr("Leave these out"))
        self.skip.clicked.connect(self._next)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._arrange()
        self._show_group()

    def ticked(self) -> list[Sorted]:
        """The recordings that will be saved, and those that are known already."""
        chosen = [each for box, each in self._ticks if box.isChecked()]
        if self._whole is not None and self._whole.isChecked():
            boxed = [each for _, each in self._ticks]
            new = [each for each in self._sorted if each.fate is Fate.NEW]
            chosen += [each for each in new if each not in boxed]
        return chosen

    def _group(self) -> Group:
        return self._left[0]

    def _show_group(self) -> None:
        if not self._left:
            self.headline.setText(tr("Nothing that can be read was in these files."))
            for part in (self.whose_field, self.button, self.skip, self.known, self.dropped):
                part.hide()
            return
        self.skip.setVisible(len(self._left) > 1)
        at = max(0, self.whose.findData(self._group().patient_id))
        if at == self.whose.currentIndex():
            self._sort_out()
        else:
            self.whose.setCurrentIndex(at)
        self.setFocusProxy(self.button if at else self.whose)

    @Slot()
    def _sort_out(self) -> None:
        self._show_rows(())
        patient_id = str(self.whose.currentData())
        if patient_id == _NOBODY:
            recordings = plural(len(self._group().recordings), "recording")
            self.headline.setText(tr("{recordings}: whose are they?", recordings=recordings))
            return
        work = partial(sort_out, self._desk.clinic, self._group(), patient_id)
        self._start(Job(tr("Comparing with the runs on record"), work), self._show_rows)

    @Slot(object)
    def _show_rows(self, found: tuple[Sorted, ...]) -> None:
        self._sorted = found
        self._clear()
        new = [each for each in found if each.fate is Fate.NEW]
        known = [each for each in found if each.fate is Fate.KNOWN]
        offered = sorted(
            (each for each in found if each.fate in _OFFERED),
            key=lambda each: (_OFFERED.index(each.fate), -each.recording.start.toordinal()),
        )
        for each in offered[:MOST_ROWS]:
            self._add_row(each)
        rest = sum(each.fate is Fate.NEW for each in offered[MOST_ROWS:])
        if rest:
            self._whole = QCheckBox(tr("… and the {rest} older runs", rest=rest))
            self._whole.setChecked(True)
            self._whole.toggled.connect(self._count)
            self._rows.addWidget(self._whole)
        wrong = left_out([each for each in found if each.fate is Fate.WRONG], "")
        said = [tr("{runs} on record already", runs=plural(len(known), "run"))]
        said += [_row_words(each) for each in known if _is_news(each)][:MOST_KNOWN]
        self.known.setText("\n".join(said))
        self.known.setVisible(bool(known))
        self.dropped.setText("\n".join(wrong))
        self.dropped.setVisible(bool(wrong))
        if found:
            runs = plural(len(new), "new run")
            self.headline.setText(tr("{runs}. Nothing is saved yet.", runs=runs))
        self._count()

    def _add_row(self, each: Sorted) -> None:
        box = QCheckBox(_row_words(each).replace("&", "&&"))
        box.setChecked(each.fate is Fate.NEW)
        box.toggled.connect(self._count)
        self._rows.addWidget(box)
        self._ticks.append((box, each))

    def _clear(self) -> None:
        self._ticks, self._whole = [], None
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()

    @Slot()
    def _count(self) -> None:
        count = len(self.ticked())
        self.button.setText(tr("Add {runs}", runs=plural(count, "run")))
        self.button.setEnabled(count > 0)

    @Slot()
    def _save(self) -> None:
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        patient_id = str(self.whose.currentData())
        work = partial(save_runs, self._desk.clinic, patient_id, self.ticked(), self._group().signs)
        self._start(Job(tr("Adding the runs"), work), self._on_saved)

    def _start(self, job: Job, done: object) -> None:
        self._say("")
        job.finished.connect(done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.job_made.emit(job)
        self._jobs.start(job)

    @Slot(object)
    def _on_saved(self, report: ImportReport) -> None:
        if not report.accepted:
            self._say("\n".join(each.sentence("").removeprefix(": ") for each in report.errors))
            self._count()
            return
        self._desk.changed.emit(changes_of(report))
        runs = plural(sum(report.added.values()), "run")
        self.saved.emit(tr("{runs} added.", runs=runs))
        self._next()

    @Slot()
    def _next(self) -> None:
        self._left.pop(0)
        if self._left:
            self._show_group()
        else:
            self.done.emit()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._say(tr("Nothing was added: {error}", error=error))
        self._count()

    @Slot()
    def _on_cancelled(self) -> None:
        self._say(tr("Stopped. Nothing was added."))
        self._count()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.headline)
        self.whose_field = Field(tr("Whose runs are these?"), self.whose)
        box.addWidget(self.whose_field)
        box.addLayout(self._rows)
        box.addWidget(self.known)
        box.addWidget(self.dropped)
        if self.remarks.text():
            box.addWidget(rule())
            box.addWidget(PlainLabel(tr("About the files"), "strong"))
            box.addWidget(self.remarks)
        box.addStretch(1)
        box.addWidget(self.message)
        box.addWidget(self.button)
        box.addWidget(self.skip)


def _is_news(each: Sorted) -> bool:
    """Whether it is known by less than its start: somebody typed it, without a time."""
    return each.known is not None and each.known.time is None and each.recording.has_time


def _row_words(each: Sorted) -> str:
    """``20 Feb 2026, 18:05 · 8.0 km · 45:00 · morning.fit``."""
    run = each.recording.as_run()
    parts = [
        long_date(run.date) + (f", {run.time:%H:%M}" if run.time else ""),
        f"{Distance(run.distance_km):.1f}",
        tr("{minutes} min", minutes=minutes_words(run.duration_min)) if run.duration_min else "",
        each.words,
    ]
    return " · ".join(part for part in parts if part)
