"""What changed since the last triage: chosen moment, changed episodes, and "triaged"."""

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.since import WhatChanged
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.caseload.since_list import SinceList
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import DateField, Field, PrimaryButton, ProgressPanel, SegmentedControl

LAST = "last"
DEFAULT_DAYS = 7
PATIENCE_MS = 400
"""A reading that takes longer shows how far it is, and can be stopped."""
_MOMENTS = ((LAST, tr("Last triage")), (1, tr("Yesterday")), (7, tr("7 days")), (28, tr("28 days")))


def start_of(day: date) -> datetime:
    """The first instant of a day, here."""
    return datetime.combine(day, time.min).astimezone()


def moment_words(moment: datetime) -> str:
    """``20 Nov 2026, 09:12``."""
    here = moment.astimezone()
    return f"{long_date(here.date())}, {here:%H:%M}"


class _Nothing(QWidget):
    """What stands in the list's place where there is nothing to list."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = PlainLabel(title, "heading", wrap=True)
        self.words = PlainLabel(role="small", wrap=True)
        box = QVBoxLayout(self)
        box.setSpacing(GRID)
        box.addSpacing(3 * GRID)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addStretch(1)

    def say(self, title: str, words: str) -> None:
        self.title.setText(title)
        self.words.setText(words)


class SincePanel(QWidget):
    """Read off the window's thread, as it may be the whole caseload twice over.

    Signals:
        opened: the ``EpisodeKey`` to show in full.
        said: words for a toast.
    """

    opened = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._found: WhatChanged | None = None
        self._reading: Job | None = None
        self._outdated = False
        self._last = desk.clinic.last_triaged()
        self.moment = SegmentedControl(_MOMENTS, tr("Since"))
        self.moment.set_value(LAST if self._last else DEFAULT_DAYS)
        self.moment.buttons()[0].setEnabled(self._last is not None)
        self.moment.chosen.connect(self._on_chosen)
        self.day = DateField(desk.today())
        self.day.returnPressed.connect(self._on_day)
        self.day_field = Field(tr("Or since the day"), self.day)
        self.about = PlainLabel(role="small", wrap=True)
        self.thresholds = PlainLabel(role="small", wrap=True)
        self.list = SinceList()
        self.list.opened.connect(self.opened)
        self.empty = _Nothing(tr("Reading what changed…"))
        self._body = QStackedWidget()
        self._body.addWidget(self.empty)
        self._body.addWidget(self.list)
        self.progress = ProgressPanel()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_progress)
        self.mark = PrimaryButton(tr("Mark as triaged"), "Ctrl ↵")
        self.mark.clicked.connect(self.mark_triaged)
        self._arrange()
        self.setFocusProxy(self.list)
        desk.changed.connect(self._on_changed)
        self.read()

    def since(self) -> datetime:
        """The moment chosen: the typed day's start, else the segment's."""
        typed = self.day.day()
        if typed is not None:
            return start_of(typed)
        chosen = self.moment.value()
        if chosen == LAST and self._last is not None:
            return self._last
        days = chosen if isinstance(chosen, int) else DEFAULT_DAYS
        return start_of(self._desk.today() - timedelta(days=days))

    @Slot()
    def read(self) -> None:
        """Read what changed since the chosen moment."""
        self._outdated = False
        job = Job(tr("Reading what changed"), partial(self._work, self.since()))
        job.finished.connect(self._on_read)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._reading = job
        self.mark.setEnabled(False)
        self.progress.follow(job)
        self.progress.hide()  # a short reading needs no bar
        self._patience.start()
        self._jobs.start(job)

    def found(self) -> WhatChanged | None:
        """What is shown, ``None`` until it is read."""
        return self._found

    @Slot()
    def mark_triaged(self) -> None:
        """Remember that everything up to the reading was looked through."""
        found = self._found
        if found is None or not self.mark.isEnabled():
            return
        if self._desk.do(partial(Clinic.mark_triaged, at=found.until)):
            self._last = self._desk.clinic.last_triaged()
            self.moment.buttons()[0].setEnabled(True)
            self.moment.set_value(LAST)
            self.day.clear()
            self.said.emit(tr("Caseload triaged"))
            self.read()

    def _work(self, moment: datetime, tick: Tick) -> WhatChanged:
        clinic = self._desk.clinic
        with clinic.database.on_this_thread():
            return clinic.since(moment, tick)

    @Slot(object)
    def _on_read(self, found: WhatChanged) -> None:
        if self.sender() is self._reading:
            self._reading = None
            self.show_found(found)

    @Slot(object)
    def show_found(self, found: WhatChanged) -> None:
        """Show what was read."""
        self._found = found
        self.mark.setEnabled(True)
        self.about.setText(self._about(found))
        changed = "; ".join(found.thresholds)
        self.thresholds.setText(
            tr("Thresholds changed: {changed}. Then and now are judged by them.", changed=changed)
        )
        self.thresholds.setVisible(bool(changed))
        self.list.show_changes(found.episodes)
        if found.episodes:
            had_focus = self.empty.isVisible()
            self._body.setCurrentWidget(self.list)
            if had_focus and not self.day.hasFocus():
                self.list.setFocus()
        else:
            self.empty.say(
                tr("Nothing changed"), tr("No new entry, no threshold crossed, nobody silent.")
            )
            self._body.setCurrentWidget(self.empty)

    def _about(self, found: WhatChanged) -> str:
        is_last = self._last is not None and found.moment == self._last
        which = tr(", your last triage") if is_last else ""
        hint = "" if self._last else tr(" You have not marked a triage yet.")
        return tr(
            "Since {moment_words}{which}: {crossed} with another imaging state, "
            "{silent} newly silent, {episodes} with new entries.{hint}",
            moment_words=moment_words(found.moment),
            which=which,
            crossed=found.crossed(),
            silent=found.silent(),
            episodes=plural(found.with_entries(), "episode"),
            hint=hint,
        )

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self._say_nothing(tr("What changed could not be read"), str(error))

    @Slot()
    def _on_cancelled(self) -> None:
        if self.sender() is self._reading:
            self._say_nothing(tr("Stopped"), tr("Choose a moment to read what changed since then."))

    @Slot()
    def _show_progress(self) -> None:
        self.progress.setVisible(self._reading is not None)

    def _say_nothing(self, title: str, words: str) -> None:
        self._reading = None
        self._found = None
        self.empty.say(title, words)
        self._body.setCurrentWidget(self.empty)

    @Slot(object)
    def _on_chosen(self, value: object) -> None:
        self.day.clear()
        self.day_field.set_problem("")
        self.read()

    @Slot()
    def _on_day(self) -> None:
        problem = self.day.problem()
        day = self.day.day()
        if not problem and day is not None and day > self._desk.today():
            problem = tr("This day lies ahead. Type one up to today.")
        self.day_field.set_problem(problem)
        if not problem:
            self.moment.set_value(None if day else LAST if self._last else DEFAULT_DAYS)
            self.read()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not changes.episodes and not changes.all_episodes:
            return
        self._outdated = True
        if self.isVisible():
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.mark_triaged()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.thresholds.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.mark)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.moment)
        box.addWidget(self.day_field)
        box.addWidget(self.about)
        box.addWidget(self.thresholds)
        box.addWidget(self.progress)
        box.addWidget(self._body, 1)
        box.addLayout(foot)
