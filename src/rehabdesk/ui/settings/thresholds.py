"""The thresholds that every episode is judged by: changed within their range, or put back."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr
from rehabdesk.domain.thresholds import ThresholdChange
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.settings.threshold_row import ThresholdRow
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Card, Field, rule

ABOUT = tr(
    "Every day is judged by these, past days too; the decision log keeps "
    "what was shown. Each change is written down with its day and by whom. "
    "Numbers marked product policy want a registered clinician's approval."
)


MOST_SHOWN = 8
"""Changes listed under the rows, the latest first."""


class ThresholdsCard(Card):
    """One pathway's thresholds, a row each.

    Signals:
        said: words for a toast.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking: ThresholdRow | None = None
        self.rows: dict[str, ThresholdRow] = {}
        self.pathway = QComboBox()
        for key, pathway in desk.clinic.pathways.items():
            self.pathway.addItem(pathway.label, key)
        self.pathway.currentIndexChanged.connect(self._show_pathway)
        self._field = Field(tr("Pathway"), self.pathway)
        self._field.setVisible(self.pathway.count() > 1)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(12)
        box.addWidget(PlainLabel(tr("Thresholds"), "heading"))
        box.addWidget(PlainLabel(ABOUT, "small", wrap=True))
        box.addWidget(self._field)
        box.addLayout(self._list)
        self.changes = PlainLabel(role="small", wrap=True)
        box.addWidget(self.changes)
        desk.refused.connect(self._on_refused)
        desk.changed.connect(self._on_changed)
        self._show_pathway()

    def key(self) -> str:
        """The key of the pathway shown, "" where none is installed."""
        return str(self.pathway.currentData() or "")

    @Slot()
    def _show_pathway(self) -> None:
        """The rows of the chosen pathway, in place of another one's."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        if not self.key():
            return
        pathway = self._desk.clinic.pathways[self.key()]
        for threshold in self._desk.clinic.thresholds(self.key()):
            row = ThresholdRow(threshold, pathway)
            row.save_asked.connect(self._save)
            row.reset_asked.connect(self._reset)
            if self.rows:
                self._list.addWidget(rule())
            self._list.addWidget(row)
            self.rows[threshold.id] = row
        self._show_changes()

    @Slot()
    def reread(self) -> None:
        """Show what is in force; typing that is not saved yet stays."""
        if not self.key():
            return
        for threshold in self._desk.clinic.thresholds(self.key()):
            self.rows[threshold.id].show_threshold(threshold)
        self._show_changes()

    def _show_changes(self) -> None:
        changes = self._desk.clinic.threshold_changes(self.key())
        lines = [_words(change, self.rows) for change in changes[:MOST_SHOWN]]
        if len(changes) > MOST_SHOWN:
            lines.append(
                tr("and {changes} earlier, in the audit trail", changes=len(changes) - MOST_SHOWN)
            )
        self.changes.setText("\n".join([tr("Changes"), *lines]))
        self.changes.setVisible(bool(changes))

    @Slot(str, int)
    def _save(self, name: str, value: int) -> None:
        verb = partial(Clinic.save_threshold, pathway_key=self.key(), name=name, value=value)
        self._ask(name, verb, tr("Judged by {value} from now on", value=value))

    @Slot(str)
    def _reset(self, name: str) -> None:
        row = self.rows[name]
        row.edit.setText(str(row.threshold.value))
        verb = partial(Clinic.reset_threshold, pathway_key=self.key(), name=name)
        self._ask(name, verb, tr("Back to {default}", default=row.threshold.default))

    def _ask(self, name: str, verb: "partial[Changes]", words: str) -> None:
        row = self.rows[name]
        row.set_problem(None)
        self._asking = row
        if self._desk.do(verb):
            row.edit.setFocus()
            self.said.emit(words)
        self._asking = None

    @Slot(object)
    def _on_refused(self, problems: Sequence[Problem]) -> None:
        if self._asking is not None and problems:
            self._asking.set_problem(problems[0])

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if Area.SETTINGS in changes.areas:
            self.reread()


def _words(change: ThresholdChange, rows: Mapping[str, ThresholdRow]) -> str:
    here = change.at.astimezone()
    row = rows.get(change.id)
    name = row.threshold.text if row else change.id
    when = f"{long_date(here.date())}, {here:%H:%M}"
    return f"{when} · {change.actor} · {change.before} → {change.after} · {name}"
