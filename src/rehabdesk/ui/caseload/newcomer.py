"""A new patient with the first episode, on one panel."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.onset import UNKNOWN
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import CERTAINTIES, MECHANISMS
from rehabdesk.domain.units import unit_words
from rehabdesk.domain.words import CERTAINTY_LABELS, MECHANISM_LABELS
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.form_typing import FormTyping
from rehabdesk.ui.masking import mask
from rehabdesk.ui.number_line import DistanceLine, NumberLine
from rehabdesk.ui.onset_line import OnsetLine
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import DateField, Field, PrimaryButton, SegmentedControl, rule

_SEXES = (
    ("female", tr("Female")),
    ("male", tr("Male")),
    ("other", tr("Other")),
    ("unknown", tr("Not said")),
)
_SIDES = (("left", tr("Left")), ("right", tr("Right")), ("both", tr("Both")))
_NAMESAKES = 3
"""How many similar names are told."""
_NOT_ASKED = tr("Say when it began: a day, 3 weeks ago, mid-August, or unknown.")


class NewPatientForm(QWidget):
    """Every refusal stands in words beside its field; nothing typed is lost.

    Signals:
        saved: the ``EpisodeKey`` of the first episode.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, suggested_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saving = False
        self.typing = FormTyping(self, desk.drafts, desk.today)
        self.brought_back = BroughtBack(self.typing, self)
        today = desk.today()
        self.name = QLineEdit()
        self.patient_id = QLineEdit(suggested_id)
        self.born = DateField(today)
        self.sex = SegmentedControl(_SEXES, tr("Sex"))
        self.phone = QLineEdit()
        self.email = QLineEdit()
        self.condition = QComboBox()
        for pathway in desk.clinic.pathways.values():
            self.condition.addItem(pathway.label, pathway.key)
        self.side = SegmentedControl(_SIDES, tr("Side"))
        self.onset = OnsetLine(today)
        self.mechanism = ChoiceBox()
        self.mechanism.addItem(tr("Not recorded"), "")
        for key in MECHANISMS:
            self.mechanism.addItem(MECHANISM_LABELS[key], key)
        self.diagnosis = QLineEdit()
        self.certainty = SegmentedControl(
            [(key, CERTAINTY_LABELS[key]) for key in CERTAINTIES], tr("Certainty")
        )
        self.allergies = QLineEdit()
        self.medicines = QLineEdit()
        self.weight = NumberLine("kg")
        self.goal = DistanceLine("goal_km_week", tr("{unit} a week", unit=unit_words()))
        self.first_seen = DateField(today)
        self.first_seen.set_day(today)
        self.other = PlainLabel(role="problem", wrap=True)
        self.save_button = PrimaryButton(tr("Add patient"), "Ctrl+⏎")
        self.save_button.setShortcut("Ctrl+Return")
        self.save_button.clicked.connect(self.save)
        self.fields: dict[str, Field] = {
            "name": Field(tr("Name"), self.name),
            "patient_id": Field(tr("Clinic's number"), self.patient_id),
            "date_of_birth": Field(tr("Date of birth"), self.born),
            "sex": Field(tr("Sex"), self.sex),
            "phone": Field(tr("Phone"), self.phone),
            "email": Field(tr("Email"), self.email),
            "allergies": Field(tr("Allergies and alerts"), self.allergies),
            "medicines": Field(tr("Medicines, as the patient reports them"), self.medicines),
            "weight_kg": Field(tr("Weight, kg"), self.weight),
            "condition": Field(tr("Condition"), self.condition),
            "side": Field(tr("Side"), self.side),
            "onset_date": Field(tr("When did it begin?"), self.onset, self.onset.hint()),
            "first_seen": Field(tr("First seen"), self.first_seen),
            "mechanism": Field(tr("Mechanism"), self.mechanism),
            "diagnosis": Field(tr("Diagnosis"), self.diagnosis, tr("In your words")),
            "certainty": Field(tr("Certainty"), self.certainty),
            "goal_km_week": Field(tr("Goal, {unit} a week", unit=unit_words()), self.goal),
        }
        self.onset.textChanged.connect(self._understand)
        self.name.editingFinished.connect(self._look_for_namesakes)
        mask.changed.connect(self._look_for_namesakes)
        self._arrange()
        self.setFocusProxy(self.name)
        desk.refused.connect(self._on_refused)

    def patient(self) -> Patient:
        return Patient(
            patient_id=self.patient_id.text(),
            name=self.name.text(),
            date_of_birth=self.born.day(),
            sex=str(self.sex.value() or ""),
            phone=self.phone.text(),
            email=self.email.text(),
            allergies=self.allergies.text(),
            medicines=self.medicines.text(),
            weight_kg=self.weight.number(),
        )

    def episode(self) -> Episode:
        onset = self.onset.onset() or UNKNOWN
        return Episode(
            patient_id=self.patient_id.text(),
            episode_id="1",
            condition=str(self.condition.currentData()),
            side=str(self.side.value() or ""),
            first_seen=self.first_seen.day() or self._desk.today(),
            onset_date=onset.earliest,
            onset_latest=onset.stored_latest,
            onset_words=self.onset.words(),
            mechanism=str(self.mechanism.currentData()),
            diagnosis=self.diagnosis.text(),
            certainty=str(self.certainty.value() or ""),
            goal_km_week=self.goal.number(),
            clinician=self._desk.clinic.actor,
        )

    @Slot()
    def save(self) -> None:
        self._clear()
        problems = self._untyped()
        if problems:
            self._show(problems)
            return
        self._saving = True
        kept = self._desk.do(self._add)
        self._saving = False
        if kept:
            self.typing.forget()
            self.saved.emit(EpisodeKey(self.patient_id.text().strip(), "1"))

    def _add(self, clinic: Clinic) -> Changes:
        return clinic.add_patient(self.patient(), self.episode())

    def _untyped(self) -> list[Problem]:
        """What the record never gets to see: texts that are no dates, answers left out."""
        lines: dict[str, DateField | OnsetLine | NumberLine] = {
            "date_of_birth": self.born,
            "onset_date": self.onset,
            "first_seen": self.first_seen,
            "weight_kg": self.weight,
            "goal_km_week": self.goal,
        }
        found = [Problem(name, words) for name, line in lines.items() if (words := line.problem())]
        if self.side.value() is None:
            found.append(Problem("side", tr("Say which side.")))
        if not self.first_seen.text().strip():
            found.append(Problem("first_seen", tr("Type the day of the first visit.")))
        if not self.onset.is_answered():
            found.append(Problem("onset_date", _NOT_ASKED))
        return found

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._saving:
            self._show(problems)

    def _clear(self) -> None:
        for field in self.fields.values():
            field.set_problem("")
        self.other.clear()
        self.other.hide()

    def _show(self, problems: list[Problem] | tuple[Problem, ...]) -> None:
        first: QWidget | None = None
        for problem in problems:
            field = self.fields.get(problem.field)
            if field is None:
                self.other.setText(str(problem))
                self.other.show()
                continue
            field.set_problem(str(problem))
            first = first or field.editor
        if first is not None:
            first.setFocus()

    @Slot()
    def _look_for_namesakes(self) -> None:
        self.fields["name"].set_hint(_told_apart(self._desk.clinic.namesakes(self.name.text())))

    @Slot()
    def _understand(self) -> None:
        self.fields["onset_date"].set_hint(self.onset.hint())

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, GRID, 0)
        box.setSpacing(12)
        box.addWidget(self.brought_back)
        for name, field in self.fields.items():
            if name == "condition":
                box.addWidget(rule())
                box.addWidget(PlainLabel(tr("First episode"), "strong"))
            box.addWidget(field)
        box.addWidget(self.other)
        self.other.hide()
        box.addWidget(self.save_button)
        box.addStretch(1)


def _told_apart(others: Sequence[Patient]) -> str:
    """Who on file has a similar name, so that nobody is added twice (HZ01)."""
    if not others:
        return ""
    if mask.hidden:
        return tr("Somebody of a similar name is on file. Show names (Ctrl+Shift+P) to see who.")
    shown = [
        ", ".join(filter(None, (each.name, each.patient_id, mask.born(each.date_of_birth))))
        for each in others[:_NAMESAKES]
    ]
    rest = len(others) - len(shown)
    return tr(
        "Similar name on file: {shown}{value}.",
        shown="; ".join(shown),
        value=tr("; {rest} more", rest=rest) if rest else "",
    )
