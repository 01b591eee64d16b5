"""The line at the bottom: saved, where, backed up when, by whom."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.arrivals_note import ArrivalsNote
from rehabdesk.ui.backup_notes import backup_words, is_late
from rehabdesk.ui.demo_note import DemoNote
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID

_AGES_MS = 60_000
CLOCKS_DIFFER = timedelta(hours=1)
"""Two computers' clocks may differ by less than this."""

_SAVED = tr("All changes saved")
_TYPED = tr("Typed, not saved yet")


class StatusLine(QWidget):
    """Says what is true after every change.

    A write that failed never says "saved", nor does what is typed and waits to be saved.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("status", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._desk = desk
        self.dot = PlainLabel("●")
        self.saved = PlainLabel(_SAVED, "small")
        self.place = PlainLabel(role="small")
        self.backup = PlainLabel(role="small")
        self.demo = DemoNote(desk.clinic.holds_own_entries)
        self.arrivals = ArrivalsNote()
        self.clock = PlainLabel(role="problem")
        self.masked = PlainLabel(role="strong")
        self.who = PlainLabel(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(3 * GRID)
        first = QHBoxLayout()
        first.setSpacing(6)
        first.addWidget(self.dot)
        first.addWidget(self.saved)
        row.addLayout(first)
        for part in (
            *(self.place, self.backup, self.demo, self.arrivals),
            *(self.masked, self.clock),
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.keys = PlainLabel(tr("Ctrl+K go to · F1 keys"), "small")
        row.addWidget(self.who)
        row.addWidget(self.keys)
        desk.changed.connect(self._on_changed)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_refused)
        desk.drafts.held.connect(self._on_held)
        watcher.changed.connect(self._tint)
        mask.changed.connect(self._say_masked)
        self._ages = QTimer(self, interval=_AGES_MS)
        self._ages.timeout.connect(self._say_backup)
        self._ages.start()
        self._say_masked()
        self._tint()
        self.reread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room whole parts give way, the least needed first: none is cut."""
        gives_way = (self.keys, self.place, self.who)
        parts: tuple[PlainLabel | DemoNote | ArrivalsNote, ...]
        parts = (
            self.demo,
            self.arrivals,
            self.masked,
            self.clock,
            self.who,
            self.backup,
            self.place,
            self.keys,
        )
        room = self.width() - 4 * GRID - self.dot.sizeHint().width() - 6
        room -= self.saved.sizeHint().width()
        for part in parts:
            wanted = bool(part.text())
            room -= part.sizeHint().width() + 3 * GRID if wanted else 0
            part.setVisible(wanted and (room >= 0 or part not in gives_way))

    @Slot(int)
    def show_arrivals(self, count: int) -> None:
        """Say how many new run files wait."""
        self.arrivals.show_count(count)
        self._fit()

    @Slot()
    def reread(self) -> None:
        clinic = self._desk.clinic
        self.place.setText(_place(clinic.database.encrypted, server=clinic.database.is_server))
        demo = clinic.letterhead().demo
        self.demo.show_demo(demo=demo, can_go=not clinic.database.is_server)
        clinician = clinic.clinician()
        self.who.setText(clinician.name if clinician else clinic.actor)
        self._say_backup()
        self.clock.setText(clock_words(clinic.last_entry_at(), datetime.now(UTC)))
        self._fit()

    @Slot()
    def _say_backup(self) -> None:
        """The age of the last backup; nothing where none is made here."""
        clinic = self._desk.clinic
        database = clinic.database
        if database.is_closed:
            return
        unkept = clinic.letterhead().demo or database.is_server
        self.backup.setText("" if unkept else backup_words(database.address))
        self.backup.setProperty("role", "problem" if is_late(database.address) else "small")
        self.backup.style().unpolish(self.backup)
        self.backup.style().polish(self.backup)
        self._fit()

    @Slot()
    def _on_changed(self) -> None:
        self._on_held()
        self.reread()

    @Slot()
    def _on_held(self) -> None:
        self.saved.setText(_TYPED if self._desk.drafts.holds_typing() else _SAVED)
        self._fit()
        self._tint()

    @Slot()
    def _on_refused(self) -> None:
        self.saved.setText(tr("The last change was not saved"))
        self._fit()
        self.dot.setStyleSheet(f"color: {tokens_now().due.ink}; font-size: 10px;")

    @Slot()
    def _say_masked(self) -> None:
        self.masked.setText(tr("Names hidden · Ctrl+Shift+P shows them") if mask.hidden else "")
        self._fit()

    @Slot()
    def _tint(self) -> None:
        tokens = tokens_now()
        ink = tokens.consider.ink if self._desk.drafts.holds_typing() else tokens.resolved.ink
        self.dot.setStyleSheet(f"color: {ink}; font-size: 10px;")


def _place(encrypted: bool, *, server: bool) -> str:
    if server:
        return tr("Clinic server")
    return tr("Encrypted · this computer") if encrypted else tr("Not encrypted · this computer")


def clock_words(last_entry: datetime | None, now: datetime) -> str:
    """A warning where the record was written to later than this computer says it is (HZ02)."""
    if last_entry is None or last_entry - now < CLOCKS_DIFFER:
        return ""
    return tr(
        "Check this computer's date, {day}: the last entry is of {day2}",
        day=long_date(now.astimezone().date()),
        day2=long_date(last_entry.astimezone().date()),
    )
