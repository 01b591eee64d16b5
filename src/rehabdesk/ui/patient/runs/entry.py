"""One more run, typed in a row: what is typed at every visit needs no panel."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.runs.fields import RunFields
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, PrimaryButton

_STALE = tr("Somebody changed this episode meanwhile. What you typed is still here; save again.")
_WIDTHS = {
    "date": 112,
    "distance_km": 88,
    "duration_min": 80,
    "kind": 112,
    "rpe": 80,
    "cadence_spm": 80,
    "ascent_m": 80,
}


class RunEntry(Card):
    """Types one run after the other; Enter or Ctrl+Enter saves.

    Signals:
        saved: words for a toast.
        outdated: the episode was changed by somebody else; read it again.
    """

    saved = Signal(str)
    outdated = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: EpisodeKey | None = None
        self._revision = 0
        self._shown_on = desk.today()
        self._kept: dict[EpisodeKey, Mapping[str, str]] = {}
        self._saving = False
        self.fields = RunFields(desk.today(), self)
        self.fields.clear(desk.today())
        self.save_button = PrimaryButton(tr("Add run"), "↵", self)
        self.save_button.clicked.connect(self.save)
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self._arrange()
        self.fields.edited.connect(self._on_edited)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)

    def show_episode(self, key: EpisodeKey, revision: int) -> None:
        """Type for this episode; what is typed waits while another one is on screen."""
        today = self._desk.today()
        self.fields.count_from(today)
        if key != self._key:
            self._keep_typed()
            self.fields.clear(today)
            self._say("")
            if key in self._kept:
                self.fields.put_back(self._kept.pop(key))
        elif today != self._shown_on and self.fields.is_empty():
            self.fields.clear(today)  # the day went by while nothing was typed
        self._key, self._revision, self._shown_on = key, revision, today

    def _keep_typed(self) -> None:
        if self._key is not None and not self.fields.is_empty():
            self._kept[self._key] = self.fields.texts()

    @Slot()
    def save(self) -> None:
        """Add the run, or say what is wrong with it."""
        if self._key is None:
            return
        run, problems = self.fields.read()
        self._say("\n".join(self.fields.object_to(problems)))
        if run is None:
            return
        operation = partial(Clinic.record_run, key=self._key, run=run, based_on=self._revision)
        self._saving = True
        done = self._desk.do(operation)
        self._saving = False
        if done:
            self.fields.clear(run.date)
            self.fields.lines["distance_km"].setFocus()
            self.saved.emit(tr("Run of {run:g} saved", run=Distance(run.distance_km)))

    @Slot()
    def _on_edited(self) -> None:
        self.fields.object_to(())
        self._say("")

    @Slot(object)
    def _on_refused(self, problems: Sequence[Problem]) -> None:
        if self._saving:
            self._say("\n".join(self.fields.object_to(problems)))

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self._say(_STALE)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        for name, field in self.fields.by_name.items():
            if name in _WIDTHS:
                field.setFixedWidth(max(_WIDTHS[name], field.minimumSizeHint().width()))
            row.addWidget(field, 0 if name in _WIDTHS else 1, top)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(PlainLabel(" ", "small", parent=self))
        beside.addWidget(self.save_button)
        beside.addStretch(1)
        row.addLayout(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.fields.steps, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.message)
        self.setFocusProxy(self.fields.day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fields.order_keys(self.save_button)  # being moved into a layout mixes the order up

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)
