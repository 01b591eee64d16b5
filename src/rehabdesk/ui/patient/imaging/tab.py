"""The Imaging tab: the episode's strip, studies, decisions, recurrences, and the log of flags."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.decision_log import log_rows
from rehabdesk.domain.episode_strip import Mark, strip_of
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.records import Episode, Facts, ImagingStudy, RedFlag
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import ImagingState
from rehabdesk.domain.why import why_imaging
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.defer import DeferForm
from rehabdesk.ui.imaging.study import StudyForm
from rehabdesk.ui.patient.details import EpisodeForm
from rehabdesk.ui.patient.flags import ClearForm
from rehabdesk.ui.patient.imaging.course import CourseCard
from rehabdesk.ui.patient.imaging.lists import AidCard, DecisionsCard, RecurrenceCard, log_list
from rehabdesk.ui.patient.imaging.record import RecordView
from rehabdesk.ui.patient.imaging.recurrence import RecurrenceForm
from rehabdesk.ui.patient.imaging.steps import StepForm
from rehabdesk.ui.patient.imaging.studies import StudyRows
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import Button, Card, SidePanel


class ImagingTab(QWidget):
    """Everything about the imaging decision of one episode.

    Signals:
        saved: words for a toast.
        why_asked: explanations to show.
        asked: "referral" or "flags", for the page to open.
        began: the ``EpisodeKey`` of a new episode.
    """

    saved = Signal(str)
    why_asked = Signal(object)
    asked = Signal(str)
    began = Signal(object)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel = desk, panel
        self.facts: Facts | None = None
        self._assessment: Assessment | None = None
        self._pathway: Pathway | None = None
        self._words = ""
        self.course = CourseCard(self)
        self.referral = Button(tr("Referral letter"), parent=self)
        self.record = Button(tr("Record imaging…"), parent=self)
        self.studies = StudyRows(self)
        self.decisions = DecisionsCard(self)
        self.recurrences = RecurrenceCard(self)
        self.aid = AidCard(self)
        self.log = log_list()
        self._arrange()
        self._connect()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show the episode as it was known on the assessment's day."""
        self.facts, self._assessment, self._pathway = facts, assessment, pathway
        today = assessment.as_of
        limits = pathway.imaging or ImagingThresholds()
        self.course.show_strip(strip_of(facts, assessment, pathway))
        self.studies.show_studies(facts.imaging, facts.episode, today, limits)
        self.decisions.show_decisions(facts, assessment, pathway)
        self.recurrences.show_recurrences(facts, today, pathway)
        self.aid.show_aid(pathway)
        flagged = assessment.imaging.state in (ImagingState.EMERGENCY, ImagingState.URGENT)
        self.referral.setVisible(not flagged)  # the flag's own pathway, not an outpatient letter
        self.log.show_rows(log_rows(facts.flag_log, today))

    @Slot()
    def _why(self) -> None:
        if self.facts and self._assessment and self._pathway:
            self.why_asked.emit(why_imaging(self.facts, self._assessment, self._pathway))

    @Slot(object)
    def _open_mark(self, mark: Mark) -> None:
        """Open the form of the record a mark stands for, or the record where it is final."""
        facts, pathway, record = self.facts, self._pathway, mark.record
        if facts is None or pathway is None:
            return
        if record is None:
            self._why()
        elif isinstance(record, Episode):
            form = EpisodeForm(self._desk, facts.episode, self._desk.clinic.pathways)
            self._open(tr("Edit episode"), form, tr("Episode saved"))
        elif isinstance(record, ImagingStudy):
            self._edit(record)
        elif isinstance(record, RedFlag) and record.cleared_on is None:
            self._open(
                tr("Clear a red flag"),
                ClearForm(self._desk, facts, record, mark.label),
                tr("Cleared"),
            )
        else:
            self._panel.open_with(mark.words.split(" from ")[0], RecordView(record, pathway))

    @Slot(object, str)
    def _step(self, study: ImagingStudy, step: str) -> None:
        if self.facts is not None:
            form = StepForm(self._desk, self.facts, study, step)
            self._open(form.title, form, tr("Imaging saved"))

    @Slot(object)
    def _edit(self, study: ImagingStudy) -> None:
        if self.facts is not None and self._assessment is not None:
            form = StudyForm(self._desk, self.facts, self._assessment, row_id=study.row_id)
            self._open(tr("Edit the study"), form, tr("Imaging saved"))

    @Slot()
    def _record(self) -> None:
        if self.facts is not None and self._assessment is not None:
            form = StudyForm(self._desk, self.facts, self._assessment, row_id="")
            self._open(tr("Record imaging"), form, tr("Imaging saved"))

    @Slot(str)
    def _defer(self, preset: str) -> None:
        if self._assessment is not None and self._pathway is not None:
            form = DeferForm(self._desk, self._assessment, self._pathway, preset=preset)
            self._open(tr("Defer the imaging decision"), form, tr("Decision saved"))

    @Slot()
    def _recur(self) -> None:
        if self.facts is not None and self._pathway is not None:
            form = RecurrenceForm(self._desk, self.facts, self._pathway)
            self._open(tr("Pain came back"), form, tr("Choice saved"))

    def _open(self, title: str, form: VerbForm, words: str) -> None:
        self._words = words
        form.saved.connect(self._on_saved)
        self._panel.open_with(title, form)

    @Slot()
    def _on_saved(self) -> None:
        form = self.sender()
        begun = form.begun if isinstance(form, RecurrenceForm) else None
        self._panel.close_panel()
        self.saved.emit(self._words)
        if begun is not None:
            self.began.emit(begun)

    @Slot()
    def _refer(self) -> None:
        self.asked.emit("referral")

    @Slot()
    def _flags(self) -> None:
        self.asked.emit("flags")

    def _connect(self) -> None:
        self.course.why.clicked.connect(self._why)
        self.course.flags.clicked.connect(self._flags)
        self.course.strip.opened.connect(self._open_mark)
        self.referral.clicked.connect(self._refer)
        self.record.clicked.connect(self._record)
        self.studies.step_asked.connect(self._step)
        self.studies.edit_asked.connect(self._edit)
        self.decisions.defer_asked.connect(self._defer)
        self.recurrences.asked.connect(self._recur)
        self.recurrences.why_asked.connect(self.why_asked)

    def _arrange(self) -> None:
        studies = Card(self)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Imaging studies"), "heading", parent=self), 1)
        head.addWidget(self.referral)
        head.addWidget(self.record)
        inner = QVBoxLayout(studies)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(12)
        inner.addLayout(head)
        inner.addWidget(self.studies)
        self.log.setMinimumHeight(232)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self.decisions, 1)
        pair.addWidget(self.recurrences, 1)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self.course)
        column.addWidget(studies)
        column.addLayout(pair)
        column.addWidget(self.aid)
        column.addWidget(PlainLabel(tr("Log of imaging flags"), "heading", parent=content))
        column.addWidget(self.log)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
