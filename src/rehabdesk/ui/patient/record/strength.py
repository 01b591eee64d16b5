"""One strength test of a visit: a value a side, the last beside, and their symmetry."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.pathway import StrengthTest
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date, side_name
from rehabdesk.ui.patient.record import last
from rehabdesk.ui.patient.record.fields import NumberField
from rehabdesk.ui.text import PlainLabel


class StrengthSides(QWidget):
    """Asks for one test in one unit.

    Signals:
        changed: a value was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.test: StrengthTest | None = None
        self.unit = ""
        self._facts: Facts | None = None
        self._today = date.min
        self.title = PlainLabel("", "section", parent=self)
        self.fields = {
            side: NumberField(side, side_name(side).title(), self) for side in ("left", "right")
        }
        self.symmetry = PlainLabel("", "faint", parent=self)
        self.protocol = PlainLabel("", "faint", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        for field in self.fields.values():
            column.addWidget(field)
            field.changed.connect(self.changed)
            field.changed.connect(self._show_symmetry)
        column.addWidget(self.symmetry)
        column.addWidget(self.protocol)

    def ask(self, test: StrengthTest | None, unit: str) -> None:
        """Ask for another test; what is typed of one stays with it."""
        if not self.is_typed():
            self.test, self.unit = test, unit

    def asks(self, test: str, unit: str) -> bool:
        """Whether it asks for that test in that unit."""
        return self.test is not None and (self.test.key, self.unit) == (test, unit)

    def is_typed(self) -> bool:
        return any(field.text() for field in self.fields.values())

    def show_last(self, facts: Facts, day: date, today: date) -> None:
        """Stand what was measured up to ``day``, in the unit asked for, beside the fields."""
        self._facts, self._today = facts, today
        self.setVisible(self.test is not None)
        if self.test is None:
            return
        self.title.setText(f"{self.test.label}, {tr(self.unit)}")
        protocol = last.protocol_words(facts, self.test.key, self.unit, today)
        self.protocol.setText(protocol)
        self.protocol.setVisible(bool(protocol))
        for side, field in self.fields.items():
            trial = last.last_trial(facts, self.test.key, side, self.unit, day)
            if trial is None:
                field.stand_beside("", "")
            else:
                field.stand_beside(f"{trial.value:g}", short_date(trial.date, today))
        self._show_symmetry()

    def trials(self, day: date) -> tuple[StrengthTrial, ...]:
        """What is typed, done as the test was done last."""
        if self.test is None or self._facts is None:
            return ()
        before = last.protocol_before(self._facts, self.test.key, self.unit, self._today)
        return tuple(
            StrengthTrial(day, self.test.key, side, value, self.unit, *before)
            for side, field in self.fields.items()
            if (value := field.value()) is not None
        )

    @Slot()
    def _show_symmetry(self) -> None:
        if self._facts is None or self.test is None:
            self.symmetry.setText("")
            return
        test, unit, involved = self.test.key, self.unit, self._facts.episode.side
        before = {
            side: last.last_trial(self._facts, test, side, unit, self._today)
            for side in self.fields
        }
        were = {side: trial.value if trial else None for side, trial in before.items()}
        typed = {side: field.value() or were[side] for side, field in self.fields.items()}
        now = last.symmetry(involved, typed["left"], typed["right"])
        was = last.symmetry(involved, were["left"], were["right"])
        words = tr("Symmetry {now:.0f} %", now=now) if now is not None else ""
        if words and was is not None and typed != were:
            words += tr(", was {was:.0f} %", was=was)
        self.symmetry.setText(words)
