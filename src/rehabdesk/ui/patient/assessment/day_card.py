"""What it does to the patient's days: the daily-impact answer, its suggestions, tolerances."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.impact import Suggestion
from rehabdesk.domain.records import Visit
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.tables import IMPACTS, YES_NO
from rehabdesk.domain.words import IMPACT_LABELS, short_date
from rehabdesk.ui.number_line import number_text, read_number
from rehabdesk.ui.patient.assessment.lines import ChoiceAnswer, Line, NumberAnswer
from rehabdesk.ui.patient.assessment.sheet import Values
from rehabdesk.ui.patient.record.last import last_answer
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, QuietButton

NUMBERS = ("sitting_min", "driving_min", "nights_woken", "days_off_work")
_UNITS = {
    "sitting_min": "min",
    "driving_min": "min",
    "nights_woken": tr("nights a week"),
    "days_off_work": tr("days"),
}
_LABELS = {
    "limp": tr("Limp"),
    "sitting_min": tr("Sits for"),
    "driving_min": tr("Drives for"),
    "needs_sitting": tr("Needs more sitting"),
    "nights_woken": tr("Woken by pain"),
    "days_off_work": tr("Off work"),
}


class DayCard(Card):
    """The day's answers. Suggestions stand beside the question and never answer it.

    Signals:
        changed: something was typed or chosen.
        why_asked: why something is suggested.
    """

    changed = Signal()
    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, Line] = {}
        for name, label in _LABELS.items():
            self.lines[name] = self._line(name, label)
        impact = [(key, IMPACT_LABELS[key]) for key in IMPACTS]
        self.impact = ChoiceAnswer(tr("Daily movement"), impact, self)
        self.lines["daily_impact"] = self.impact
        self.suggested = PlainLabel("", "small", wrap=True, parent=self)
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.clicked.connect(self.why_asked)
        self._arrange()
        for line in self.lines.values():
            line.changed.connect(self.changed)

    def stored(self, visit: Visit | None) -> Values:
        """What the record of the day says, as the lines show it."""
        return {name: _shown(getattr(visit, name) if visit else "") for name in self.lines}

    def fields(self, typed: Mapping[str, object]) -> dict[str, object]:
        """The visit's columns that what was typed changes."""
        columns: dict[str, object] = {}
        for name in self.lines:
            if name in typed:
                said = str(typed[name])
                columns[name] = read_number(said) if name in NUMBERS else said
        return columns

    def show_before(self, visits: tuple[Visit, ...], before: date, today: date) -> None:
        """Stand the last answers earlier than that day beside the lines."""
        for name, line in self.lines.items():
            answer = last_answer(visits, name, before)
            line.say_beside(
                f"{_said(name, answer[1])} · {short_date(answer[0], today)}" if answer else ""
            )

    def show_suggestions(self, suggestions: tuple[Suggestion, ...], today: date) -> None:
        """Say what on record suggests a significant effect."""
        if suggestions:
            facts = "; ".join(each.words(today) for each in suggestions)
            self.suggested.setText(tr("Suggests significantly: {facts}. You decide.", facts=facts))
        else:
            self.suggested.setText(tr("Nothing on record suggests a significant effect."))

    def _line(self, name: str, label: str) -> Line:
        if name in NUMBERS:
            return NumberAnswer(label, _UNITS[name], self)
        return ChoiceAnswer(label, [(key, choice_name(key)) for key in YES_NO], self)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(tr("Daily life"), "heading", parent=self))
        for name in _LABELS:
            column.addWidget(self.lines[name])
        column.addSpacing(6)
        question = PlainLabel(
            tr("Does it significantly affect daily movement?"), "strong", wrap=True, parent=self
        )
        column.addWidget(question)
        column.addWidget(self.impact)
        hint = QHBoxLayout()
        hint.addWidget(self.suggested, 1)
        hint.addWidget(self.why)
        column.addLayout(hint)


def _shown(value: object) -> str:
    return number_text(value) if isinstance(value, float | int) else str(value or "")


def _said(name: str, value: object) -> str:
    if name == "daily_impact":
        return mid_sentence(IMPACT_LABELS[str(value)])
    return f"{_shown(value)} {_UNITS[name]}" if name in NUMBERS else tr(str(value))
