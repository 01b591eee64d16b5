"""Students' entries that wait: read as they were entered, and countersigned."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.countersign import Waiting
from rehabdesk.domain.history_words import difference_words, happened_words
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import counted, long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Card, PrimaryButton

ENTRIES = counted("entry", "entries")


class CountersignPanel(QWidget):
    """A card for each student and patient, with all that was entered.

    Signals:
        record_asked: the ``EpisodeKey`` that one of them is about.
    """

    record_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: list[WaitingCard] = []
        self._nothing = PlainLabel(tr("No student’s entry waits for a countersign."), wrap=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * GRID)
        self._box.addWidget(self._nothing)
        self._box.addStretch(1)
        self.reread()

    @Slot()
    def reread(self) -> None:
        """Show what waits now."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        waiting = self._desk.clinic.awaiting_countersign()
        self.cards = [WaitingCard(self._desk, one) for one in waiting]
        for place, card in enumerate(self.cards):
            card.signed.connect(self._sign)
            card.record_asked.connect(self.record_asked)
            self._box.insertWidget(place, card)
        self._nothing.setVisible(not waiting)

    @Slot(object)
    def _sign(self, waiting: Waiting) -> None:
        self._desk.do(lambda clinic: clinic.countersign(waiting))
        self.reread()


class WaitingCard(Card):
    """One student's entries about one patient.

    Signals:
        signed: what was read, as ``Waiting``; it is to be countersigned.
        record_asked: the ``EpisodeKey`` it is about.
    """

    signed = Signal(object)
    record_asked = Signal(object)

    def __init__(self, desk: Desk, waiting: Waiting) -> None:
        super().__init__()
        self._desk, self.waiting = desk, waiting
        self.sign = PrimaryButton(tr("Countersign"))
        self.open = Button(tr("Open the record"))
        self.sign.clicked.connect(self._sign)
        self.open.clicked.connect(self._open)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(PlainLabel(self._whose(), "strong", wrap=True))
        since = long_date(waiting.since.astimezone().date())
        entries = plural(waiting.entries, *ENTRIES)
        told = tr(
            "{author} · {entries} since {day}", author=waiting.author, entries=entries, day=since
        )
        box.addWidget(PlainLabel(told, "small", wrap=True))
        for line in self._lines():
            box.addWidget(PlainLabel(line, wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.sign)
        row.addWidget(self.open)
        row.addStretch(1)
        box.addLayout(row)

    def key(self) -> EpisodeKey:
        """The episode to open: the one that was written in, else the patient's latest."""
        episode = self.waiting.episode_id or None
        return self._desk.clinic.episode_key(self.waiting.patient_id, episode)

    @Slot()
    def _sign(self) -> None:
        self.signed.emit(self.waiting)

    @Slot()
    def _open(self) -> None:
        self.record_asked.emit(self.key())

    def _whose(self) -> str:
        try:
            return mask.name(self._desk.clinic.facts(self.key()).patient)
        except Unknown:
            return mask.own(self.waiting.patient_id)

    def _lines(self) -> list[str]:
        """Each entry in words, with what was there before and what is now."""
        clinic, lines = self._desk.clinic, []
        for entry in clinic.entries_to_countersign(self.waiting):
            what = happened_words(entry.subject, entry.action, entry.before, entry.after)
            before, after = mask.values(entry.before), mask.values(entry.after)
            told = difference_words(before, after, clinic.pathways)
            lines.append(f"{what}: {told}" if told else what)
        return lines
