"""A new patient with the first episode, on one panel."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import DateField, Field, PrimaryButton, SegmentedControl, rule

EXACT, RANGE, UNKNOWN = "exact", "range", "unknown"
_SEXES = (("female", "Female"), ("male", "Male"), ("other", "Other"), ("unknown", "Not said"))
_SIDES = (("left", "Left"), ("right", "Right"), ("both", "Both"))
_ONSETS = ((EXACT, "Exact day"), (RANGE, "Between two days"), (UNKNOWN, "Not known"))


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
        today = desk.today()
        self.name = QLineEdit()
        self.patient_id = QLineEdit(suggested_id)
        self.born = DateField(today)
        self.sex = SegmentedControl(_SEXES, "Sex")
        self.phone = QLineEdit()
        self.email = QLineEdit()
        self.condition = QComboBox()
        for pathway in desk.clinic.pathways.values():
            self.condition.addItem(pathway.label, pathway.key)
        self.side = SegmentedControl(_SIDES, "Side")
        self.onset = SegmentedControl(_ONSETS, "Onset")
        self.onset_date = DateField(today)
        self.onset_latest = DateField(today)
        self.first_seen = DateField(today)
        self.first_seen.set_day(today)
        self.other = PlainLabel(role="problem", wrap=True)
        self.save_button = PrimaryButton("Add patient", "Ctrl+⏎")
        self.save_button.setShortcut("Ctrl+Return")
        self.save_button.clicked.connect(self.save)
        self.fields: dict[str, Field] = {
            "name": Field("Name", self.name),
            "patient_id": Field("Clinic's number", self.patient_id),
            "date_of_birth": Field("Date of birth", self.born),
            "sex": Field("Sex", self.sex),
            "phone": Field("Phone", self.phone),
            "email": Field("Email", self.email),
            "condition": Field("Condition", self.condition),
            "side": Field("Side", self.side),
            "onset": Field("When did it start?", self.onset),
            "onset_date": Field("Onset", self.onset_date),
            "onset_latest": Field("At the latest", self.onset_latest),
            "first_seen": Field("First seen", self.first_seen),
        }
        self.onset.chosen.connect(self._show_onset)
        self._arrange()
        self.onset.set_value(EXACT)
        self._show_onset()
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
        )

    def episode(self) -> Episode:
        kind = self.onset.value()
        return Episode(
            patient_id=self.patient_id.text(),
            episode_id="1",
            condition=str(self.condition.currentData()),
            side=str(self.side.value() or ""),
            first_seen=self.first_seen.day() or self._desk.today(),
            onset_date=self.onset_date.day() if kind != UNKNOWN else None,
            onset_latest=self.onset_latest.day() if kind == RANGE else None,
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
            self.saved.emit(EpisodeKey(self.patient_id.text().strip(), "1"))

    def _add(self, clinic: Clinic) -> Changes:
        return clinic.add_patient(self.patient(), self.episode())

    def _untyped(self) -> list[Problem]:
        """What the record never gets to see: texts that are no dates, answers left out."""
        days = {
            "date_of_birth": self.born,
            "onset_date": self.onset_date,
            "onset_latest": self.onset_latest,
            "first_seen": self.first_seen,
        }
        found = [Problem(name, field.problem()) for name, field in days.items() if field.problem()]
        if self.side.value() is None:
            found.append(Problem("side", "Say which side."))
        if not self.first_seen.text().strip():
            found.append(Problem("first_seen", "Type the day of the first visit."))
        kind = self.onset.value()
        if kind != UNKNOWN and not self.onset_date.text().strip():
            found.append(Problem("onset_date", "Type the day, or choose Not known."))
        if kind == RANGE and not self.onset_latest.text().strip():
            found.append(Problem("onset_latest", "Type the latest possible day."))
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
    def _show_onset(self) -> None:
        kind = self.onset.value()
        self.fields["onset_date"].setVisible(kind != UNKNOWN)
        self.fields["onset_latest"].setVisible(kind == RANGE)

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, GRID, 0)
        box.setSpacing(12)
        for name, field in self.fields.items():
            if name == "condition":
                box.addWidget(rule())
                box.addWidget(PlainLabel("First episode", "strong"))
            box.addWidget(field)
        box.addWidget(self.other)
        self.other.hide()
        box.addWidget(self.save_button)
        box.addStretch(1)
