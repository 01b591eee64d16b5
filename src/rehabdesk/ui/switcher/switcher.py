"""Ctrl+K: a line over the page, and under it whoever and whatever fits what is typed."""

import time
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.page_code import as_code, is_misread
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.views import View
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.switcher.offers import Listed, Offer, Offers, listed
from rehabdesk.ui.switcher.rows import OfferList, OfferModel
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID, ROW_HEIGHT
from rehabdesk.ui.widgets import Card

_WIDTH = 640
_TOP = 96
_ROWS_SEEN = 9
_AROUND = 96
"""What the card holds above and below its rows, with a margin under it."""
_SHADE = 90
"""How dark the page under it is, of 255."""
_FRESH_S = 60.0
"""Older than this, the list of patients is read again when the switcher is opened."""
_AHEAD_MS = 1500
"""Started, it waits this long with reading who is on file: the caseload comes first."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: _ROWS_SEEN - 1,
    Qt.Key.Key_PageUp: 1 - _ROWS_SEEN,
}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_STAY_ALIVE = {
    (_CONTROL, Qt.Key.Key_K),
    (_CONTROL, Qt.Key.Key_L),
    (_CONTROL | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_P),
}
"""The window's keys that still do what they always do: this one, locking, and hiding names."""


def _read_there(clinic: Clinic, tick: Tick) -> Listed:
    with clinic.database.on_this_thread():
        return listed(clinic)


class Switcher(QWidget):
    """Lies over its host; empty of every patient whenever it is away.

    Signals:
        chosen: the ``Offer`` that Enter or a click took; the switcher is away by then.

    ``ahead``, once started, reads who is on file before anybody asks.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, host: QWidget) -> None:
        super().__init__(host)
        self._desk = desk
        self._jobs = jobs
        self._listed: Listed | None = None
        self._offers: Offers | None = None
        self._outdated = self._forgotten = False
        self._opened: list[str] = []
        self._views: tuple[View, ...] = ()
        self.subject: EpisodeKey | None = None
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.model = OfferModel()
        self.list = OfferList()
        self._nothing = PlainLabel(role="small")
        self._card = Card(self)
        self._inside = QVBoxLayout(self._card)
        self._arrange()
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._on_clicked)
        self.ahead = QTimer(self)
        self.ahead.setSingleShot(True)
        self.ahead.setInterval(_AHEAD_MS)
        self.ahead.timeout.connect(self._read_ahead)
        desk.changed.connect(self._on_changed)
        mask.changed.connect(self._search)
        host.installEventFilter(self)
        self.hide()

    def open_for(self, subject: EpisodeKey | None) -> None:
        """Ask what is wanted; a patient's commands would be about ``subject``."""
        if not self.isHidden():
            self.put_away()
            return
        self.subject = subject
        self._before = QApplication.focusWidget()
        self._read()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search()

    def note_opened(self, key: EpisodeKey) -> None:
        """This patient was opened just now: the next time, first in the list."""
        self._opened = [key.patient_id, *(one for one in self._opened if one != key.patient_id)]
        self._offers = None

    def current(self) -> Offer | None:
        """What Enter would take."""
        return self.model.offer(self.list.currentIndex().row())

    @Slot()
    def put_away(self) -> None:
        """Close it; nothing that was typed or found stays in it."""
        if self.isHidden():
            return
        self.hide()
        self.line.setText("")  # forgets what could be undone, too
        self.model.show_offers(())
        self.line.setAccessibleDescription("")
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def forget(self) -> None:
        """The window closes: nobody it knew of stays in memory."""
        self._forgotten = True
        self.ahead.stop()
        self.put_away()
        self._listed = self._offers = self.subject = None
        self._views = ()
        self._opened.clear()

    @Slot()
    def _read_ahead(self) -> None:
        """Read who is on file off the window's thread, so that the first Ctrl+K needn't."""
        job = Job(tr("Reading who is on file"), partial(_read_there, self._desk.clinic))
        job.finished.connect(self._on_read)
        self._jobs.start(job)

    @Slot(object)
    def _on_read(self, found: Listed) -> None:
        if self._listed is None and not self._forgotten:
            self._listed = found

    def _read(self) -> None:
        clinic, before = self._desk.clinic, self._listed
        if before is None or self._outdated or time.monotonic() - before.read_at > _FRESH_S:
            self._listed, self._offers, self._outdated = listed(clinic, before), None, False
        views = clinic.views()
        if views != self._views:
            self._views, self._offers = views, None
        if self._offers is None and self._listed is not None:
            recent = dict.fromkeys([*self._opened, *self._listed.lately])
            self._offers = Offers(self._listed, clinic.pathways, tuple(recent), views)

    @Slot()
    def _search(self) -> None:
        if self._offers is None or self.isHidden():
            return
        text = self.line.text()
        offers = self._offers.for_text(text, self.subject)
        copy = self._desk.clinic.issued_by_code(text) if as_code(text) else None
        if copy is not None:
            offers = [self._offers.for_copy(copy), *offers]
        self.model.show_offers(offers)
        self._nothing.setVisible(not offers)
        self._nothing.setText(
            tr("One character of this code seems misread: compare it with the page.")
            if is_misread(text)
            else tr("Nobody and nothing of that name. Try fewer letters, or a number.")
        )
        self._place()
        self._go_to(0)

    def _go_to(self, place: int) -> None:
        count = self.model.rowCount()
        if count:
            self.list.setCurrentIndex(self.model.index(max(0, min(place, count - 1)), 0))
        offer = self.current()
        words = offer.spoken if offer else self._nothing.text()
        self.line.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, words))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._go_to(index.row())
        self._take()

    def _take(self) -> None:
        offer = self.current()
        if offer is not None:
            self.put_away()
            self.chosen.emit(offer)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.all_episodes or changes.areas & (Area.PATIENT | Area.EPISODE):
            self._outdated = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
                return self._keep(event)
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _keep(self, event: QKeyEvent) -> bool:
        """No key of the page under it does anything while this is open."""
        alive = (event.modifiers(), Qt.Key(event.key())) in _STAY_ALIVE
        event.setAccepted(not alive)
        return True

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _STEPS and not event.modifiers() & _CONTROL:
            self._go_to(self.list.currentIndex().row() + _STEPS[key])
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, _SHADE))
        painter.end()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
            self.line.setFixedWidth(min(_WIDTH, host.width() - 2 * GRID) - 2 * GRID)
            fit = (host.height() - _TOP - _AROUND) // ROW_HEIGHT
            seen = min(self.model.rowCount(), max(1, min(fit, _ROWS_SEEN)))
            self.list.setFixedHeight(seen * ROW_HEIGHT)
            self._inside.activate()
            self._card.move((host.width() - self._card.sizeHint().width()) // 2, _TOP)

    def _arrange(self) -> None:
        self.setAccessibleName(tr("Switcher"))
        self.line.setPlaceholderText(
            tr("A patient's name, number or phone, or what you want to do")
        )
        self.line.setAccessibleName(tr("Patient or command"))
        self.list.setModel(self.model)
        keys = PlainLabel(tr("↑ ↓ choose · Enter take · Esc close"), "small")
        below = QHBoxLayout()
        below.setContentsMargins(GRID, 0, GRID, 0)
        below.addWidget(self._nothing, 1)
        below.addWidget(keys, 0, Qt.AlignmentFlag.AlignRight)
        inside = self._inside
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self.line)
        inside.addWidget(self.list)
        inside.addLayout(below)
        inside.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as high as what is found
