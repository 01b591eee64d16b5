"""How it began and what it is taken for: onset, mechanism, side, diagnosis and its certainty."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.records import Episode
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import CERTAINTIES, MECHANISMS, SIDES
from rehabdesk.domain.words import CERTAINTY_LABELS, MECHANISM_LABELS
from rehabdesk.ui.onset_line import stored_words
from rehabdesk.ui.patient.assessment.lines import (
    ChoiceAnswer,
    Line,
    ListAnswer,
    OnsetAnswer,
    TextLine,
)
from rehabdesk.ui.patient.assessment.sheet import Values
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card


class HistoryCard(Card):
    """The episode's own answers; they hold for the whole episode, whatever the day.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.onset = OnsetAnswer(today, self)
        self.mechanism = ListAnswer(
            tr("Mechanism"), [(key, MECHANISM_LABELS[key]) for key in MECHANISMS], self
        )
        self.side = ChoiceAnswer(tr("Side"), [(key, choice_name(key)) for key in SIDES], self)
        self.diagnosis = TextLine(tr("Diagnosis"), self)
        self.certainty = ChoiceAnswer(
            tr("Certainty"), [(key, CERTAINTY_LABELS[key]) for key in CERTAINTIES], self
        )
        self.diagnosis.set_hint(tr("In your words; the app never names one"))
        self.lines: dict[str, Line] = {
            "onset": self.onset,
            "mechanism": self.mechanism,
            "side": self.side,
            "diagnosis": self.diagnosis,
            "certainty": self.certainty,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("How it began"), "heading", parent=self))
        for line in self.lines.values():
            line.changed.connect(self.changed)
            column.addWidget(line)

    def show_words(self, episode: Episode, typed: Values) -> None:
        """Say how the patient put the onset, where that is on record."""
        said = episode.onset_words
        if said and said != stored_words(episode) and "onset" not in typed:
            self.onset.set_hint(
                tr("{hint} · the patient said “{said}”", hint=self.onset.onset.hint(), said=said)
            )

    def stored(self, episode: Episode) -> Values:
        """What the record says, as the lines show it."""
        return {
            "onset": stored_words(episode),
            "mechanism": episode.mechanism,
            "side": episode.side,
            "diagnosis": episode.diagnosis,
            "certainty": episode.certainty,
        }

    def fields(self, typed: Values) -> dict[str, object]:
        """The episode's columns that what was typed changes."""
        columns = {name: typed[name] for name in self.lines if name in typed and name != "onset"}
        onset = self.onset.onset.onset()
        if "onset" in typed and onset is not None:
            columns["onset_date"] = onset.earliest
            columns["onset_latest"] = onset.stored_latest
            columns["onset_words"] = self.onset.onset.words()
        return columns

    def line_of(self, column: str) -> Line | None:
        """The line that an objection to a column is said under."""
        return self.lines.get("onset" if column.startswith("onset") else column)
