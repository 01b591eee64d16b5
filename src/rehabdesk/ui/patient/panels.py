"""The side panels of the patient page: opened, saved, put away."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.diary import first_day_of, is_diary
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.records import EpisodeKey, Facts, RedFlag
from rehabdesk.domain.speech import tr
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.imaging.actions import ImagingActions
from rehabdesk.ui.importing.run_files import RunFiles
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.closing_form import DischargeForm
from rehabdesk.ui.patient.details import EpisodeForm, PatientForm, next_episode
from rehabdesk.ui.patient.diary.form import WIDTH, DiaryForm
from rehabdesk.ui.patient.flags import ClearForm, FlagsPanel, RaiseForm
from rehabdesk.ui.patient.giving import GivingPanel, RecordGiving
from rehabdesk.ui.patient.why import COPIED, WhyPanel, WhyView
from rehabdesk.ui.verb_form import VerbForm
from rehabdesk.ui.widgets import SidePanel


class Panels(QObject):
    """Every panel of one patient page; one is open at a time.

    Signals:
        saved: words for a toast; the panel is closed.
        began: the ``EpisodeKey`` of a new episode.
    """

    saved = Signal(str)
    began = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._facts: Facts | None = None
        self.key: EpisodeKey | None = None
        """The episode on the page."""
        self.side = SidePanel(host)
        self.imaging = ImagingActions(desk, host, self.side)
        self.imaging.saved.connect(self.saved)
        self.runs = RunFiles(desk, jobs, host, self.side)
        self.giving = RecordGiving(desk, jobs, host)
        self._words = ""
        self._new_key: object = None

    def why(self, facts: Facts, assessment: Assessment) -> None:
        pathway = self._desk.clinic.pathway_of(facts.episode)
        self._open_why(WhyPanel(facts, assessment, pathway))

    @Slot(object)
    def explain(self, explanations: tuple[Explanation, ...]) -> None:
        """Show why: what each explanation rests on."""
        self._open_why(WhyView(explanations))

    def _open_why(self, view: WhyView) -> None:
        if self.key is not None:
            view.may_copy = partial(self._desk.note_leaving, self.key, "export", COPIED)
        self.side.open_with(tr("Why?"), view)

    def referral(self, facts: Facts) -> None:
        self.imaging.refer(facts.key)

    def flags(self, facts: Facts) -> None:
        self._facts = facts
        panel = FlagsPanel(self._desk, facts, self._desk.clinic.pathway_of(facts.episode))
        panel.raise_asked.connect(self._raise)
        panel.clear_asked.connect(self._clear)
        panel.saved.connect(self._close_saying)
        self.side.open_with(tr("Red flags"), panel)

    def run_files(self, facts: Facts) -> None:
        self.runs.ask(facts.patient.patient_id)

    def record(self, facts: Facts) -> None:
        """Say what goes out with the whole record, before it is asked where to."""
        panel = GivingPanel(facts.patient.patient_id)
        panel.asked.connect(self.giving.ask)
        panel.fhir_asked.connect(self.giving.ask_fhir)
        for asked in (panel.asked, panel.fhir_asked):
            asked.connect(self.side.close_panel)
        self.side.open_with(tr("Whole record"), panel)

    def patient(self, facts: Facts) -> None:
        self._open(tr("Edit patient"), PatientForm(self._desk, facts.patient), tr("Patient saved"))

    def episode(self, facts: Facts) -> None:
        form = EpisodeForm(self._desk, facts.episode, self._desk.clinic.pathways)
        self._open(tr("Edit episode"), form, tr("Episode saved"))

    def diary(self, facts: Facts, first_day: date | None = None) -> None:
        """Type a week of the diary back: the latest given out before today, else the last 7 days.

        Today's is only beginning, and the one before it is what a patient brings along.
        """
        today = self._desk.today()
        copies = filter(is_diary, self._desk.clinic.issued(facts.key))
        begun = (day for day in map(first_day_of, copies) if day < today)
        latest = max(begun, default=today - timedelta(days=6))
        form = DiaryForm(self._desk, facts, first_day or latest)
        self._words, self._new_key = tr("Diary saved"), None
        form.saved.connect(self._on_saved)
        self.side.open_with(tr("Weekly diary"), form, WIDTH)

    def discharge(self, facts: Facts) -> None:
        self._open(tr("Discharge"), DischargeForm(self._desk, facts), tr("Episode closed"))

    def new_episode(self, facts: Facts, episodes: list) -> None:
        episode = next_episode(self._desk, episodes)
        form = EpisodeForm(self._desk, episode, self._desk.clinic.pathways, new=True)
        self._open(tr("New episode"), form, tr("Episode begun"), episode.key)

    def _open(self, title: str, form: VerbForm, words: str, new_key: object = None) -> None:
        self._words, self._new_key = words, new_key
        form.saved.connect(self._on_saved)
        self.side.open_with(title, form)

    @Slot(str)
    def _raise(self, key: str) -> None:
        if self._facts is None:
            return
        flags = self._desk.clinic.pathway_of(self._facts.episode).red_flags
        row = next(row for row in flags if row.key == key)
        self._open(
            tr("Raise a red flag"), RaiseForm(self._desk, self._facts, row), tr("Red flag raised")
        )

    @Slot(object)
    def _clear(self, flag: RedFlag) -> None:
        if self._facts is None:
            return
        flags = self._desk.clinic.pathway_of(self._facts.episode).red_flags
        label = next((row.label for row in flags if row.key == flag.flag), flag.flag)
        form = ClearForm(self._desk, self._facts, flag, label)
        self._open(tr("Clear a red flag"), form, tr("Red flag cleared"))

    @Slot()
    def _on_saved(self) -> None:
        key = self._new_key
        self._close_saying(self._words)
        if key is not None:
            self.began.emit(key)

    @Slot(str)
    def _close_saying(self, words: str) -> None:
        self.side.close_panel()
        self.saved.emit(words)
