"""The line at the bottom: is it saved, is it private, who is writing."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from rehabdesk.domain.changes import Changes
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import pixmap, tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID

DEMO = "DEMO – everyone here is invented; gone when you close the app"


class StatusLine(QWidget):
    """Says what the record's state is; a shape and words, never colour alone."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("status", True)
        self.setFixedHeight(28)
        self._desk = desk
        self._dot = QLabel()
        self.saved = PlainLabel("All changes saved", "faint")
        self.place = PlainLabel(_place(desk), "faint")
        self.actor = PlainLabel(desk.clinic.actor, "faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self._dot)
        row.addWidget(self.saved)
        row.addSpacing(GRID)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.actor)
        desk.changed.connect(self._on_changed)
        watcher.changed.connect(self._paint)
        self._paint()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.saved.setText(f"All changes saved · {datetime.now().astimezone():%H:%M}")
        self.actor.setText(self._desk.clinic.actor)

    @Slot()
    def _paint(self) -> None:
        self._dot.setPixmap(pixmap("check-circle", tokens_now().resolved.ink, 14))


def _place(desk: Desk) -> str:
    database = desk.clinic.database
    if database.is_demo:
        return DEMO
    if database.is_server:
        return "On the clinic's server"
    return f"{'Encrypted' if database.encrypted else 'NOT encrypted'} · this computer"
