"""What the columns of somebody else's sheet are: guessed, chosen, shown on its first rows."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.batch import BatchRow
from rehabdesk.domain.column_mapping import Target, target_words, targets
from rehabdesk.domain.history_words import difference_words, subject_words
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS
from rehabdesk.domain.words import plural
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.importing.foreign import Explained, Foreign, check_explained, first_rows
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import DateField, Field, PrimaryButton, SegmentedControl, rule

if TYPE_CHECKING:  # spreadsheets load when asked for
    from rehabdesk.exchange.foreign.sheets import ForeignSheet

NAMED_BY = frozenset({"patient.name", "patient.patient_id", "patient.first_name"})
_NOT_READ = ""


class ColumnsPanel(QWidget):
    """A choice for each column; what is left to say of new patients; the first rows; Check.

    Signals:
        job_made: the checking ``Job``, before it starts.
        checked: the ``Checked`` to be shown before anything is saved.
    """

    job_made = Signal(object)
    checked = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, foreign: Foreign, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._foreign = foreign
        self._targets = targets(desk.clinic.pathways)
        self.choices: list[QComboBox] = []
        self.sheet = ChoiceBox()
        for sheet in foreign.sheets:
            rows = plural(len(sheet.rows), "row")
            self.sheet.addItem(f"{sheet.name} ({rows})")
        self.sheet.currentIndexChanged.connect(self._show_columns)
        self.condition = ChoiceBox()
        for pathway in desk.clinic.pathways.values():
            self.condition.addItem(pathway.label, pathway.key)
        self.side = SegmentedControl(
            (("left", tr("Left")), ("right", tr("Right")), ("both", tr("Both"))), tr("Side")
        )
        self.first_seen = DateField(desk.today())
        self.understood = PlainLabel(role="small", wrap=True)
        self.message = PlainLabel(role="problem", wrap=True)
        self.button = PrimaryButton(tr("Check the rows"), "Ctrl+⏎")
        self.button.setShortcut("Ctrl+Return")
        self.button.clicked.connect(self.check)
        self._columns = QVBoxLayout()
        self._columns.setSpacing(10)
        self._arrange()
        self.condition.currentIndexChanged.connect(self._show_first_rows)
        self.side.chosen.connect(self._show_first_rows)
        self.first_seen.editingFinished.connect(self._show_first_rows)
        self._show_columns()

    def explained(self) -> Explained:
        """The sheet in front and what is chosen for it now."""
        from rehabdesk.exchange.foreign.mapped import ForAll  # spreadsheets load when asked for

        chosen = {
            place: str(box.currentData())
            for place, box in enumerate(self.choices)
            if box.currentData() != _NOT_READ
        }
        for_all = ForAll(
            str(self.condition.currentData()), str(self.side.value() or ""), self.first_seen.day()
        )
        return Explained(self._foreign.file, self._sheet(), chosen, for_all)

    @Slot()
    def check(self) -> None:
        """Look the whole sheet through; what it comes to is shown before anything is saved."""
        explained = self.explained()
        words = self._objection(explained)
        self._object(words)
        if words:
            return
        self.button.setEnabled(False)
        job = Job(tr("Checking the rows"), partial(check_explained, self._desk.clinic, explained))
        job.finished.connect(self.checked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.job_made.emit(job)
        self._jobs.start(job)

    def _sheet(self) -> "ForeignSheet":
        return self._foreign.sheets[max(0, self.sheet.currentIndex())]

    def _objection(self, explained: Explained) -> str:
        chosen = list(explained.columns.values())
        twice = next((key for key in chosen if chosen.count(key) > 1), "")
        if twice:
            words = target_words(self._targets[twice], self._desk.clinic.pathways)
            return tr("Two columns are read as “{words}”. Choose one of them.", words=words)
        if not NAMED_BY & set(chosen):
            return tr("Choose the column that says who it is: a name, or the clinic's number.")
        return self.first_seen.problem()

    @Slot()
    def _show_columns(self) -> None:
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        sheet = self._sheet()
        known = self._desk.clinic.columns_of(sheet.headers)
        self.choices = []
        for place, header in enumerate(sheet.headers):
            box = ChoiceBox()
            box.addItem(tr("Not read"), _NOT_READ)
            for target in self._targets.values():
                box.addItem(self._words(target), target.key)
            box.setCurrentIndex(max(0, box.findData(known.get(place, _NOT_READ))))
            box.currentIndexChanged.connect(self._show_first_rows)
            samples = ", ".join(sheet.samples(place)) or tr("nothing in it")
            self._columns.addWidget(Field(header or tr("(no header)"), box, samples))
            self.choices.append(box)
        if self.choices:
            self.setFocusProxy(self.choices[0])
        self._show_first_rows()

    def _words(self, target: Target) -> str:
        return target_words(target, self._desk.clinic.pathways)

    @Slot()
    def _show_first_rows(self) -> None:
        explained = self.explained()
        self._object("")
        if self._objection(explained):
            self.understood.setText(tr("Nothing yet: choose what the columns are."))
            return
        pathways = self._desk.clinic.pathways
        rows = first_rows(self._desk.clinic, explained)
        said = (_row_words(row, difference_words(None, _values(row), pathways)) for row in rows)
        self.understood.setText("\n".join(said) or tr("Nothing that can be read yet."))

    def _object(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        known = str(error) if isinstance(error, NotSaved) else tr("the file could not be read.")
        self._object(tr("Not checked: {error}", error=known))

    @Slot()
    def _on_cancelled(self) -> None:
        self.button.setEnabled(True)
        self._object(tr("Stopped. Nothing was imported."))

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        name = self._foreign.file.name
        told = tr(
            "{name} is not one of RehabDesk's workbooks. Say what its columns are.", name=name
        )
        box.addWidget(PlainLabel(told, wrap=True))
        if len(self._foreign.sheets) > 1:
            box.addWidget(Field(tr("Sheet"), self.sheet))
        else:
            self.sheet.hide()
        box.addLayout(self._columns)
        box.addWidget(rule())
        box.addWidget(PlainLabel(tr("For new patients, where no column says it"), "strong"))
        box.addWidget(Field(tr("Condition"), self.condition))
        box.addWidget(Field(tr("Side"), self.side))
        hint = tr("Empty: the day of their first row")
        box.addWidget(Field(tr("First seen"), self.first_seen, hint))
        box.addWidget(rule())
        box.addWidget(PlainLabel(tr("The first rows, as they are understood"), "strong"))
        box.addWidget(self.understood)
        box.addStretch(1)
        box.addWidget(self.message)
        box.addWidget(self.button)


def _values(row: BatchRow) -> dict[str, object]:
    """The row's filled cells, as the audit trail would hold them."""
    found = {}
    for column in row.table.columns:
        value = getattr(row.record, column.name, None)
        if value not in (None, "") and column.name not in ("patient_id", "episode_id"):
            found[column.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return found


def _row_words(row: BatchRow, values: str) -> str:
    if row.table in (PATIENTS, EPISODES):
        return f"{row.patient_id} · {subject_words(row.table.name)}: {values}"
    return f"{row.patient_id} · {values}"
