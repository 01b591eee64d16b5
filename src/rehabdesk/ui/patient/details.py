"""Editing who the patient is, and what the episode is."""

from dataclasses import fields, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import PATIENT_WIDE, Episode, EpisodeKey, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import CERTAINTIES, MECHANISMS, SEXES, SIDES
from rehabdesk.domain.units import unit_words
from rehabdesk.domain.words import CERTAINTY_LABELS, MECHANISM_LABELS, long_date
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import SAVE_AGAIN
from rehabdesk.ui.masking import TELLING, Curtain, mask
from rehabdesk.ui.number_line import DistanceLine, NumberLine
from rehabdesk.ui.onset_line import OnsetLine
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField, SegmentedControl

_LINES = {
    "name": tr("Name"),
    "phone": tr("Phone"),
    "email": tr("Email"),
    "address": tr("Address"),
    "nhs_number": tr("NHS number"),
    "gp": "GP",
    "occupation": tr("Occupation"),
    "sport": tr("Sport"),
    "allergies": tr("Allergies and alerts"),
    "medicines": tr("Medicines, as the patient reports them"),
}

_CHANGED_TOO = tr(
    "Somebody else saved this patient meanwhile, so nothing was saved. What "
    "you typed is still here, the rest is as they left it; save again to "
    "keep yours."
)


class PatientForm(VerbForm):
    """Corrects the patient's details; old values stay in the history."""

    stale_words = _CHANGED_TOO

    def __init__(self, desk: Desk, patient: Patient, parent: QWidget | None = None) -> None:
        super().__init__(desk, tr("Save patient"), parent)
        self._patient, self._revision = desk.clinic.patient_to_amend(patient.patient_id)
        patient = self._patient
        self.typing.is_about(EpisodeKey(patient.patient_id, PATIENT_WIDE))
        self.whose = self.say("")
        self.lines = {name: QLineEdit(getattr(patient, name), self) for name in _LINES}
        self.born = DateField(desk.today(), self)
        self.born.set_day(patient.date_of_birth)
        self.sex = SegmentedControl([(key, choice_name(key)) for key in SEXES], tr("Sex"), self)
        self.sex.set_value(patient.sex)
        self.weight = NumberLine("kg", self)
        self.weight.set_number(patient.weight_kg)
        self.notes = _note(patient.notes, self)
        for line in (self.born, *(line for name, line in self.lines.items() if name in TELLING)):
            Curtain(line)
        mask.changed.connect(self._rename)
        self._rename()
        self.add("name", _LINES["name"], self.lines["name"])
        self.add("date_of_birth", tr("Date of birth"), self.born)
        self.add("sex", tr("Sex"), self.sex)
        for name, line in self.lines.items():
            if name != "name":
                self.add(name, _LINES[name], line)
        self.add(
            "weight_kg", tr("Weight, kg"), self.weight, tr("For strength per kg; empty: not known")
        )
        self.add("notes", tr("Notes"), self.notes)

    @Slot()
    def _rename(self) -> None:
        """Says whose form this is."""
        number = tr("Patient {patient_id}", patient_id=self._patient.patient_id)
        self.whose.setText(mask.name(self._patient) if mask.hidden else number)

    def operation(self) -> Operation:
        return partial(Clinic.amend_patient, patient=self._typed(), based_on=self._revision)

    def reread(self) -> None:
        """What was typed stays, with theirs beside it; what was not is as they left it."""
        typed, was = self._typed(), self._patient
        clinic = self.desk.clinic
        self._patient, self._revision = clinic.patient_to_amend(was.patient_id)
        for name, field in self.fields.items():
            before, theirs, own = (getattr(each, name) for each in (was, self._patient, typed))
            if own == before:
                self._show(name, theirs)
            elif theirs not in (before, own):
                field.set_hint(tr("Somebody else saved: {told}", told=_told(theirs)))

    def _show(self, name: str, value: Any) -> None:
        if name in self.lines:
            self.lines[name].setText(value)
        elif name == "date_of_birth":
            self.born.set_day(value)
        elif name == "sex":
            self.sex.set_value(value)
        elif name == "weight_kg":
            self.weight.set_number(value)
        else:
            self.notes.setPlainText(value)

    def _typed(self) -> Patient:
        """The patient as the form has them."""
        return replace(
            self._patient,
            **{name: line.text().strip() for name, line in self.lines.items()},
            date_of_birth=self.born.day(),
            sex=str(self.sex.value() or ""),
            weight_kg=self.weight.number(),
            notes=self.notes.toPlainText().strip(),
        )

    def objections(self) -> list[Problem]:
        return [*super().objections(), *number_objections(self)]


class EpisodeForm(VerbForm):
    """Corrects an episode, or begins a new one where ``new`` is given."""

    stale_words = SAVE_AGAIN
    days_needed = ("first_seen",)

    def __init__(
        self,
        desk: Desk,
        episode: Episode,
        pathways: Pathways,
        parent: QWidget | None = None,
        *,
        new: bool = False,
    ) -> None:
        super().__init__(desk, tr("Begin episode") if new else tr("Save episode"), parent)
        self._episode, self._new = episode, new
        self.typing.is_about(episode.key, "new" if new else "")
        self.condition = QComboBox(self)
        for key, pathway in pathways.items():
            self.condition.addItem(pathway.label, key)
        self.side = SegmentedControl([(key, choice_name(key)) for key in SIDES], tr("Side"), self)
        self.onset = OnsetLine(desk.today(), self)
        self.mechanism = ChoiceBox(self)
        self.mechanism.addItem(tr("Not recorded"), "")
        for key in MECHANISMS:
            self.mechanism.addItem(MECHANISM_LABELS[key], key)
        self.diagnosis = QLineEdit(self)
        self.certainty = SegmentedControl(
            [(key, CERTAINTY_LABELS[key]) for key in CERTAINTIES], tr("Certainty"), self
        )
        self.goal = DistanceLine("goal_km_week", tr("{unit} a week", unit=unit_words()), self)
        self.clinician = QLineEdit(self)
        self.notes = _note("", self)
        self.days = {name: DateField(desk.today(), self) for name in _EPISODE_DAYS}
        self._fill(episode)
        self.add("condition", tr("Condition"), self.condition)
        self.add("side", tr("Side"), self.side)
        self.add("onset_date", tr("Onset"), self.onset, self.onset.hint())
        self.onset.textChanged.connect(self._understand)
        self.add("mechanism", tr("Mechanism"), self.mechanism)
        self.add(
            "diagnosis",
            tr("Diagnosis"),
            self.diagnosis,
            tr("In your words; the app never names one"),
        )
        self.add("certainty", tr("Certainty"), self.certainty)
        self.add("goal_km_week", tr("Goal, {unit} a week", unit=unit_words()), self.goal)
        for name, (label, hint) in _EPISODE_DAYS.items():
            if name == "discharged_on" and episode.discharged_on is None:
                self.days[name].hide()
                continue  # closing asks for more than a day, and has a form of its own
            self.add(name, label, self.days[name], hint)
        self.add("clinician", tr("Clinician"), self.clinician)
        self.add("notes", tr("Notes"), self.notes)

    def operation(self) -> Operation:
        verb = Clinic.add_episode if self._new else Clinic.amend_episode
        return partial(verb, episode=self._typed())

    def reread(self) -> None:
        """What was typed stays; what was not is as somebody else left it."""
        typed, was = self._typed(), self._episode
        self._episode = self.desk.clinic.facts(was.key).episode
        own = {
            field.name: getattr(typed, field.name)
            for field in fields(Episode)
            if getattr(typed, field.name) != getattr(was, field.name)
        }
        self._fill(replace(self._episode, **own))

    def _fill(self, episode: Episode) -> None:
        self.condition.setCurrentIndex(max(0, self.condition.findData(episode.condition)))
        self.side.set_value(episode.side)
        self.onset.show_onset(episode)
        self.mechanism.setCurrentIndex(max(0, self.mechanism.findData(episode.mechanism)))
        self.diagnosis.setText(episode.diagnosis)
        self.certainty.set_value(episode.certainty)
        self.goal.set_number(episode.goal_km_week)
        self.clinician.setText(episode.clinician)
        self.notes.setPlainText(episode.notes)
        for name, editor in self.days.items():
            editor.set_day(getattr(episode, name))

    def _typed(self) -> Episode:
        """The episode as the form has it."""
        episode = replace(
            self._episode,
            condition=str(self.condition.currentData()),
            side=str(self.side.value() or ""),
            mechanism=str(self.mechanism.currentData()),
            diagnosis=self.diagnosis.text().strip(),
            certainty=str(self.certainty.value() or ""),
            goal_km_week=self.goal.number(),
            first_seen=self.days["first_seen"].day() or self._episode.first_seen,
            next_review=self.days["next_review"].day(),
            discharged_on=self.days["discharged_on"].day(),
            clinician=self.clinician.text().strip(),
            notes=self.notes.toPlainText().strip(),
        )
        if episode.discharged_on is None:  # open again: how it was closed stays in the history
            episode = replace(episode, discharge_reason="", destination="")
        return self.onset.put_into(episode)

    def objections(self) -> list[Problem]:
        return [*super().objections(), *number_objections(self), *onset_objections(self.onset)]

    @Slot()
    def _understand(self) -> None:
        self.fields["onset_date"].set_hint(self.onset.hint())


def number_objections(form: VerbForm) -> list[Problem]:
    """The lines of a form that should hold a number and don't."""
    return [
        Problem(name, words)
        for name, field in form.fields.items()
        if isinstance(field.editor, NumberLine) and (words := field.editor.problem())
    ]


def onset_objections(line: OnsetLine) -> list[Problem]:
    """What can't be understood of an onset."""
    words = line.problem()
    return [Problem("onset_date", words)] if words else []


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


def _told(value: Any) -> str:
    """A saved value in words."""
    if isinstance(value, date):
        return long_date(value)
    return "nothing" if value in (None, "") else f"{value:g}" if isinstance(value, float) else value


def _note(text: str, parent: QWidget) -> QPlainTextEdit:
    note = QPlainTextEdit(text, parent)
    note.setTabChangesFocus(True)
    note.setFixedHeight(96)
    return note


_EPISODE_DAYS = {
    "first_seen": (tr("First seen"), ""),
    "next_review": (tr("Next review"), ""),
    "discharged_on": (tr("Closed on"), tr("Empty it to open the episode again")),
}
