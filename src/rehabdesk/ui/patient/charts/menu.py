"""What can be done with the charts, behind one button: turn them, copy them, save them."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from rehabdesk.domain.chart_goals import earlier_of, laid_over
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import month_name
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.charts.formats import FORMATS
from rehabdesk.ui.patient.charts.painting import Picture
from rehabdesk.ui.patient.charts.panel import RANGES, ChartPanel
from rehabdesk.ui.patient.charts.presentation import Presentation
from rehabdesk.ui.patient.charts.taking_out import ChartOutput
from rehabdesk.ui.text import plain_tooltip
from rehabdesk.ui.theme import icon, watcher
from rehabdesk.ui.widgets import Button

_HEADING = tr("Progress")
_BUTTON_PX = 44
"""A picture without a word: beside nine tabs and four ranges there is no room for more."""
_WHICH = (
    ("", tr("&All three charts")),
    ("pain", tr("Pa&in only")),
    ("load", tr("&Running only")),
    ("strength", tr("S&trength only")),
)


class Shown(NamedTuple):
    """What the page shows just now, ready to be taken out."""

    key: EpisodeKey
    picture: Picture


class ChartMenu(QObject):
    """The button, its menu and its keys.

    Signals:
        said: words for a toast.
        lock_asked: the record is to be locked, asked for while the patient looks.
    """

    said = Signal(str)
    lock_asked = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, charts: ChartPanel, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._charts = charts
        self._host = host
        self.output = ChartOutput(desk, jobs, host)
        self.output.said.connect(self.said)
        self.button = Button(parent=host)
        self.button.setAccessibleName(tr("Charts: turn to the patient, copy or save"))
        self.button.setAccessibleDescription(tr("Key: Alt C"))
        self.button.setToolTip(plain_tooltip(tr("Charts: turn to the patient, copy, save (Alt+C)")))
        self.button.setFixedWidth(_BUTTON_PX)
        self.button.clicked.connect(self.pop_up)
        self.menu = QMenu(self.button)
        self._which = QActionGroup(self)
        self.goals = QAction(tr("&Gain and goal lines"), self)
        self.earlier = QAction(tr("&Earlier episode, laid over"), self)
        self._fill()
        watcher.changed.connect(self._restyle)
        self._restyle()
        charts.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        charts.view.customContextMenuRequested.connect(self._on_right_click)

    @Slot()
    def pop_up(self) -> None:
        """Open the menu below its button, ready for the arrow keys and its letters."""
        self._open(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    @Slot()
    def present(self) -> Presentation | None:
        """Turn the charts to the patient, from the days shown on the page; again, turn back.

        Answers the window that was opened, if one was.
        """
        open_now = [one for one in self._host.findChildren(Presentation) if one.isVisible()]
        if open_now:
            open_now[0].close()
            return None
        charts = self._charts.charts()
        if charts is None or all(chart.is_empty() for chart in charts.charts):
            self.said.emit(tr("Nothing is recorded yet that a chart could show."))
            return None
        periods = {name: self._charts.days_of(name) for name in RANGES}
        view = Presentation(charts, periods, self._charts.days_shown(), self._host)
        view.lock_asked.connect(self.lock_asked)
        view.setScreen(self._host.screen())
        view.showFullScreen()
        key = self._charts.key()
        if key is not None:
            self._desk.note_view(key, "presentation")
        view.activateWindow()
        return view

    @Slot()
    def copy(self) -> None:
        """Put the charts chosen on the clipboard as a picture."""
        shown = self._shown()
        if shown is not None:
            self.output.copy(*shown)

    @Slot()
    def show_goals(self) -> None:
        """Draw the important gain and the goals, or leave them out."""
        self._charts.show_goals(shown=not self._charts.shows_goals)
        self.goals.setChecked(self._charts.shows_goals)

    @Slot()
    def compare(self) -> None:
        """Lay the patient's earlier episode over this one, or take it away again."""
        self.earlier.setChecked(False)
        key = self._charts.key()
        if key is None or self._charts.is_comparing():
            self._charts.compare(None)
            return
        clinic = self._desk.clinic
        episode = clinic.facts(key).episode
        before = earlier_of(episode, clinic.episodes(key.patient_id))
        if before is None:
            self.said.emit(tr("There is no earlier episode of this patient to compare with."))
            return
        began = before.onset_date or before.first_seen
        month = f"{month_name(began)} {began.year}"
        words = tr("worst, episode of {month}", month=month)
        self._charts.compare(laid_over(clinic.facts(before.key), episode, words))
        self.earlier.setChecked(self._charts.is_comparing())
        if not self._charts.is_comparing():
            self.said.emit(
                tr("Neither pain nor runs are on record in the episode of {month}.", month=month)
            )

    def ask(self, suffix: str) -> None:
        """Ask where to save the charts chosen: png, svg, pdf or csv."""
        shown = self._shown()
        if shown is not None:
            self.output.ask(*shown, suffix)

    def _shown(self) -> Shown | None:
        charts, key = self._charts.charts(), self._charts.key()
        if charts is None or key is None:
            return None
        chosen = self._which.checkedAction().data()
        charts = charts.only((chosen,)) if chosen else charts.recorded()
        since, until = self._charts.days_shown()
        demo = self._desk.clinic.database.is_demo
        heading = f"{_HEADING} (DEMO)" if demo else _HEADING
        return Shown(key, Picture(charts, since, until, heading=heading))

    def _fill(self) -> None:
        self._act(tr("T&urn to the patient"), "F11", self.present)
        self.menu.addSeparator()
        self._act(tr("&Copy as a picture"), "Ctrl+Shift+C", self.copy)
        for one in FORMATS:
            self.menu.addAction(one.words, self._on_format).setData(one.suffix)
        self.menu.addSeparator()
        for toggled, slot in ((self.goals, self.show_goals), (self.earlier, self.compare)):
            toggled.setCheckable(True)
            toggled.triggered.connect(slot)
            self.menu.addAction(toggled)
        self.goals.setChecked(True)
        self.goals.setShortcut(QKeySequence("Alt+G"))
        self.earlier.setShortcut(QKeySequence("Alt+B"))
        self._host.addActions([self.goals, self.earlier])
        self.menu.addSeparator()
        for key, words in _WHICH:
            action = self.menu.addAction(words, self._on_which)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(not key)
            self._which.addAction(action)
        opening = QAction(self._host)
        opening.setShortcut(QKeySequence("Alt+C"))
        opening.triggered.connect(self.pop_up)
        self._host.addAction(opening)

    def _act(self, words: str, keys: str, slot: Callable[[], object]) -> None:
        action = self.menu.addAction(words, slot)
        action.setShortcut(QKeySequence(keys))
        self._host.addAction(action)

    @Slot()
    def _restyle(self) -> None:
        self.button.setIcon(icon("export"))

    @Slot()
    def _on_format(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.ask(str(action.data()))

    @Slot()
    def _on_which(self) -> None:
        """Chosen for what is done next: the menu stays."""
        QTimer.singleShot(0, self.pop_up)

    @Slot(QPoint)
    def _on_right_click(self, at: QPoint) -> None:
        self._open(self._charts.view.mapToGlobal(at))

    def _open(self, at: QPoint) -> None:
        self.earlier.setChecked(self._charts.is_comparing())
        self.menu.popup(at)
        self.menu.setActiveAction(self.menu.actions()[0])
