"""One imaging study, from request to report."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import MODALITIES, SIDES
from rehabdesk.domain.words import MODALITY_LABELS, short_date, side_name
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, QuietButton, SegmentedControl

_DAYS = {
    "requested_on": tr("Requested on"),
    "booked_for": tr("Booked for"),
    "done_on": tr("Done on"),
    "reported_on": tr("Reported on"),
    "cancelled_on": tr("Cancelled, or not attended, on"),
    "acted_on": tr("Acted on"),
}


class StudyForm(FactsForm):
    """Adds a study, or carries one on; only an MRI or ultrasound of this side answers the flag."""

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        assessment: Assessment,
        parent: QWidget | None = None,
        *,
        row_id: str | None = None,
    ) -> None:
        """``row_id`` is the study to show, "" a new one; ``None`` the one under way, if any."""
        super().__init__(desk, facts, tr("Save imaging"), parent)
        self._today = assessment.as_of
        self._studies = list(reversed(facts.imaging))
        self.which = QComboBox(self)
        self.which.addItem(tr("A new study"), -1)
        for place, study in enumerate(self._studies):
            self.which.addItem(study_words(study, self._today), place)
        self.requested_today = QuietButton(tr("Requested today"), parent=self)
        self.modality = SegmentedControl(
            [(key, MODALITY_LABELS[key]) for key in MODALITIES], tr("Modality"), self
        )
        self.side = SegmentedControl([(key, choice_name(key)) for key in SIDES], tr("Side"), self)
        self.days = {name: DateField(self._today, self) for name in _DAYS}
        self.result = QPlainTextEdit(self)
        self.result.setTabChangesFocus(True)
        self.result.setFixedHeight(96)
        self.reason = SegmentedControl(
            [("cancelled", tr("Cancelled")), ("dna", tr("Did not attend"))],
            tr("What happened"),
            self,
        )
        self.clinician = QLineEdit(self)
        self.action = QLineEdit(self)
        self._arrange()
        self.which.currentIndexChanged.connect(self._show_study)
        self.requested_today.clicked.connect(self._request_today)
        self.which.setCurrentIndex(self._place_of(row_id) + 1)
        self._show_study()

    def operation(self) -> Operation:
        stored = self._chosen()
        cancelled = self.days["cancelled_on"].day() is not None
        study = ImagingStudy(
            modality=str(self.modality.value() or ""),
            side=str(self.side.value() or ""),
            **{name: editor.day() for name, editor in self.days.items()},
            result=self.result.toPlainText().strip(),
            cancel_reason=str(self.reason.value() or "") if cancelled else "",
            clinician=self.clinician.text().strip(),
            action=self.action.text().strip(),
            row_id=stored.row_id if stored else "",
        )
        based_on = self._facts.episode.revision
        return partial(Clinic.record_imaging, key=self._facts.key, study=study, based_on=based_on)

    def reread(self) -> None:
        """What was not typed over takes the value that somebody else saved meanwhile."""
        before = self._chosen()
        super().reread()
        if before is None:
            return
        now = next((s for s in self._facts.imaging if s.row_id == before.row_id), before)
        self._studies[self._studies.index(before)] = now
        for name, editor in self.days.items():
            if editor.day() == getattr(before, name):
                editor.set_day(getattr(now, name))
        if self.result.toPlainText().strip() == before.result:
            self.result.setPlainText(now.result)
        for line, name in ((self.clinician, "clinician"), (self.action, "action")):
            if line.text().strip() == getattr(before, name):
                line.setText(getattr(now, name))
        if self.reason.value() in (before.cancel_reason, None):
            self.reason.set_value(now.cancel_reason)

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if not self.modality.value():
            wrong.append(Problem("modality", tr("The modality is missing."), tr("Choose one.")))
        if not (self.days["requested_on"].day() or self.days["done_on"].day()) and not wrong:
            words = tr("Neither a request nor an examination is dated.")
            wrong.append(
                Problem("requested_on", words, tr("Type the day it was requested or done."))
            )
        return wrong

    def _chosen(self) -> ImagingStudy | None:
        place = self.which.currentData()
        return self._studies[place] if place is not None and place >= 0 else None

    def _place_of(self, row_id: str | None) -> int:
        """The study asked for, else the latest still under way; -1 is a new one."""
        for place, study in enumerate(self._studies):
            under_way = study.reported_on is None and study.cancelled_on is None
            if study.row_id == row_id or (row_id is None and under_way):
                return place
        return -1

    @Slot()
    def _show_study(self) -> None:
        study = self._chosen()
        side = study.side if study else self._facts.episode.side
        self.modality.set_value(study.modality if study else None)
        self.side.set_value(side)
        for name, editor in self.days.items():
            editor.set_day(getattr(study, name) if study else None)
        self.result.setPlainText(study.result if study else "")
        self.reason.set_value(study.cancel_reason if study else None)
        self.clinician.setText(study.clinician if study else self.desk.clinic.actor)
        self.action.setText(study.action if study else "")

    @Slot()
    def _request_today(self) -> None:
        self.days["requested_on"].set_day(self._today)

    def _arrange(self) -> None:
        self.say(
            tr(
                "An MRI or ultrasound of the same side answers the imaging question; "
                "other imaging is kept, and leaves the flag as it is."
            )
        )
        if self._studies:
            self.add("row_id", tr("Study"), self.which)
        else:
            self.which.hide()
        self.add("modality", tr("Modality"), self.modality)
        self.add("side", tr("Side"), self.side)
        for name, editor in self.days.items():
            self.add(name, _DAYS[name], editor)
            if name == "requested_on":
                self.body.addWidget(self.requested_today, 0, Qt.AlignmentFlag.AlignLeft)
            elif name == "cancelled_on":
                self.add("cancel_reason", tr("What happened"), self.reason)
        self.add("result", tr("Result"), self.result)
        self.add("action", tr("What was done about it"), self.action)
        self.add("clinician", tr("Asked for by, who acts on the report"), self.clinician)


def study_words(study: ImagingStudy, today: date) -> str:
    """``MRI, left · booked for 9 Mar``."""
    steps = (
        ("cancelled", study.cancelled_on),
        (tr("acted on"), study.acted_on),
        ("reported", study.reported_on),
        ("done", study.done_on),
        (tr("booked for"), study.booked_for),
        ("requested", study.requested_on),
    )
    step = next((f"{word} {short_date(day, today)}" for word, day in steps if day), "")
    return (
        f"{MODALITY_LABELS.get(study.modality, study.modality)}, {side_name(study.side)} · {step}"
    )
