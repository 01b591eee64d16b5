"""The panels of the running log: mending a run, and something else that happened."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeEvent, Facts, Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EVENT_KINDS
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.patient.runs.fields import RunFields
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField


def event_label(kind: str) -> str:
    """``New shoes``."""
    return choice_name(kind)


class RunForm(FactsForm):
    """Mends one stored run; the old values stay in the audit."""

    def __init__(self, desk: Desk, facts: Facts, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(desk, facts, tr("Save run"), parent)
        self.run = RunFields(desk.today(), self)
        for name, field in self.run.by_name.items():
            self.fields[name] = field
            self.body.addWidget(field)
            if name == "cadence_spm":
                self.body.addWidget(self.run.steps, 0, Qt.AlignmentFlag.AlignLeft)
        self.run.show_run(run)
        self.setFocusProxy(self.run.lines["distance_km"])
        self._time = run.time
        self.typing.is_about(facts.key, run.row_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.run.order_keys(self.save_button)  # being moved into the panel mixes the order up

    def operation(self) -> Operation:
        run, _ = self.run.read()
        assert run is not None  # noqa: S101 - objections() let nothing else through
        return partial(
            Clinic.amend_run,
            key=self._facts.key,
            run=run._replace(time=self._time),
            based_on=self._facts.episode.revision,
        )

    def objections(self) -> list[Problem]:
        return self.run.read()[1]


class EventForm(FactsForm):
    """Records something that may explain a change of pain or of running."""

    days_needed = ("date",)

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        event: EpisodeEvent | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, facts, tr("Save event"), parent)
        self.kind = QComboBox(self)
        for kind in EVENT_KINDS:
            self.kind.addItem(event_label(kind), kind)
        self.day = DateField(desk.today(), self)
        self.note = QLineEdit(self)
        self.say(tr("Something that may explain a change; the app draws no conclusion from it."))
        self.add("kind", tr("What"), self.kind)
        self.add("date", tr("Day"), self.day)
        self.add("notes", tr("Note"), self.note)
        self.day.set_day(event.date if event else desk.today())
        if event is not None:
            self.typing.is_about(facts.key, f"{event.kind} {event.date}")
            self.kind.setCurrentIndex(self.kind.findData(event.kind))
            self.note.setText(event.notes)
            self.kind.setEnabled(False)
            self.day.setEnabled(False)

    def operation(self) -> Operation:
        day = self.day.day()
        assert day is not None  # noqa: S101 - objections() let nothing else through
        event = EpisodeEvent(day, str(self.kind.currentData()), self.note.text().strip())
        return partial(
            Clinic.record_event,
            key=self._facts.key,
            event=event,
            based_on=self._facts.episode.revision,
        )
