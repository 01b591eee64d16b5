"""A tab that measures: what is known on the left, one card to type into on the right."""

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.measuring.card import EntryCard
from rehabdesk.ui.patient.measuring.sheet import measuring_sheet
from rehabdesk.ui.theme import tokens_now, watcher

SAVE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)


class Standing(Protocol):
    """What stands left of the card."""

    why_asked: SignalInstance

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None: ...


class MeasuringTab(QWidget):
    """Shows what was measured and records more of it.

    Signals:
        saved: words for a toast.
        why_asked: the explanations to show.
    """

    saved = Signal(str)
    why_asked = Signal(object)

    def __init__(self, desk: Desk, entry: EntryCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.entry = entry
        self.left = QVBoxLayout()
        self.left.setSpacing(16)
        self._arrange()
        entry.saved.connect(self.saved)
        entry.outdated.connect(self._reread)
        watcher.changed.connect(self._restyle)
        self._restyle()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show one episode; what is typed for the same episode stays."""
        self.entry.show_episode(facts, assessment, pathway)

    @Slot()
    def _reread(self) -> None:
        """Somebody else changed the episode: show what it is now."""
        if self.entry.facts is not None:
            clinic = self._desk.clinic
            facts = clinic.facts(self.entry.facts.key)
            self.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(measuring_sheet(tokens_now()))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter saves what is typed here, not the record panel of another tab."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_save(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_save(event):
            self.entry.save()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 8, 16)
        row.setSpacing(16)
        row.addLayout(self.left, 1)
        right = QVBoxLayout()
        right.addWidget(self.entry)
        right.addStretch(1)
        row.addLayout(right)
        self.scroller = QScrollArea(self)
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QFrame.Shape.NoFrame)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.scroller.setWidget(content)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.scroller)


def _is_save(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        and Qt.Key(event.key()) in SAVE_KEYS
    )
