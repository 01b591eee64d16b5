"""Editing who the patient is, and what the episode is."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Episode, Patient
from rehabdesk.domain.tables import SEXES, SIDES
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField, SegmentedControl

_LINES = {
    "name": "Name",
    "phone": "Phone",
    "email": "Email",
    "address": "Address",
    "nhs_number": "NHS number",
    "gp": "GP",
    "occupation": "Occupation",
    "sport": "Sport",
}


class PatientForm(VerbForm):
    """Corrects the patient's details; old values stay in the history."""

    def __init__(self, desk: Desk, patient: Patient, parent: QWidget | None = None) -> None:
        super().__init__(desk, "Save patient", parent)
        self._patient = patient
        self.say(f"Patient {patient.patient_id}")
        self.lines = {name: QLineEdit(getattr(patient, name), self) for name in _LINES}
        self.born = DateField(desk.today(), self)
        self.born.set_day(patient.date_of_birth)
        self.sex = SegmentedControl([(key, key.title()) for key in SEXES], "Sex", self)
        self.sex.set_value(patient.sex)
        self.notes = _note(patient.notes, self)
        self.add("name", _LINES["name"], self.lines["name"])
        self.add("date_of_birth", "Date of birth", self.born)
        self.add("sex", "Sex", self.sex)
        for name, line in self.lines.items():
            if name != "name":
                self.add(name, _LINES[name], line)
        self.add("notes", "Notes", self.notes)

    def operation(self) -> Operation:
        patient = replace(
            self._patient,
            **{name: line.text().strip() for name, line in self.lines.items()},
            date_of_birth=self.born.day(),
            sex=str(self.sex.value() or ""),
            notes=self.notes.toPlainText().strip(),
        )
        return partial(Clinic.amend_patient, patient=patient)


class EpisodeForm(VerbForm):
    """Corrects an episode, or begins a new one where ``new`` is given."""

    def __init__(
        self,
        desk: Desk,
        episode: Episode,
        pathways: Pathways,
        parent: QWidget | None = None,
        *,
        new: bool = False,
    ) -> None:
        super().__init__(desk, "Begin episode" if new else "Save episode", parent)
        self._episode, self._new = episode, new
        self.condition = QComboBox(self)
        for key, pathway in pathways.items():
            self.condition.addItem(pathway.label, key)
        self.condition.setCurrentIndex(max(0, self.condition.findData(episode.condition)))
        self.side = SegmentedControl([(key, key.title()) for key in SIDES], "Side", self)
        self.side.set_value(episode.side)
        self.clinician = QLineEdit(episode.clinician, self)
        self.notes = _note(episode.notes, self)
        self.days = {name: DateField(desk.today(), self) for name in _EPISODE_DAYS}
        for name, editor in self.days.items():
            editor.set_day(getattr(episode, name))
        self.add("condition", "Condition", self.condition)
        self.add("side", "Side", self.side)
        for name, (label, hint) in _EPISODE_DAYS.items():
            self.add(name, label, self.days[name], hint)
        self.add("clinician", "Clinician", self.clinician)
        self.add("notes", "Notes", self.notes)

    def operation(self) -> Operation:
        episode = replace(
            self._episode,
            condition=str(self.condition.currentData()),
            side=str(self.side.value() or ""),
            onset_date=self.days["onset_date"].day(),
            onset_latest=self.days["onset_latest"].day(),
            first_seen=self.days["first_seen"].day() or self._episode.first_seen,
            next_review=self.days["next_review"].day(),
            clinician=self.clinician.text().strip(),
            notes=self.notes.toPlainText().strip(),
        )
        return partial(Clinic.add_episode if self._new else Clinic.amend_episode, episode=episode)


def next_episode(desk: Desk, episodes: list[Episode]) -> Episode:
    """An empty episode with a number that is not taken."""
    taken = {episode.episode_id for episode in episodes}
    number = next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)
    last = episodes[-1]
    return Episode(
        last.patient_id,
        number,
        last.condition,
        last.side,
        desk.today(),
        clinician=desk.clinic.actor,
    )


def _note(text: str, parent: QWidget) -> QPlainTextEdit:
    note = QPlainTextEdit(text, parent)
    note.setTabChangesFocus(True)
    note.setFixedHeight(96)
    return note


_EPISODE_DAYS = {
    "onset_date": ("Onset", "The day, or the earliest possible; empty where nobody knows"),
    "onset_latest": ("Onset at the latest", "Only where the onset is a range"),
    "first_seen": ("First seen", ""),
    "next_review": ("Next review", ""),
}
