"""The strength tests of a visit: the usual one, and the others its note names."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.pathway import StrengthTest
from rehabdesk.domain.records import Facts, StrengthTrial
from rehabdesk.domain.words import side_name
from rehabdesk.ui.patient.record.fields import NumberField
from rehabdesk.ui.patient.record.strength import StrengthSides


class StrengthTests(QWidget):
    """Asks for one test, and for more where they are asked for.

    Signals:
        changed: a value was typed.
        saved: Enter was pressed in a value.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.usual = StrengthSides(self)
        self._others: list[StrengthSides] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._add(self.usual)

    def asked(self) -> list[StrengthSides]:
        """Every test that is asked for."""
        return [self.usual, *self.others()]

    def others(self) -> list[StrengthSides]:
        """Those beside the usual one."""
        return [each for each in self._others if each.test is not None]

    def of(self, test: str, unit: str) -> StrengthSides | None:
        """The sides of a test in a unit; ``None`` where it is not asked for."""
        return next((each for each in self.asked() if each.asks(test, unit)), None)

    def fields(self) -> list[NumberField]:
        """Their lines, in the order of the trials they make."""
        return [field for each in self.asked() for field in each.fields.values()]

    def ask_also(self, test: StrengthTest, unit: str) -> None:
        """Ask for another test beside those asked for."""
        if self.of(test.key, unit) is not None:
            return
        free = next((each for each in self._others if each.test is None), None)
        if free is None:
            free = StrengthSides(self)
            self._others.append(free)
            self._add(free)
        free.ask(test, unit)
        for side, field in free.fields.items():
            field.name = f"{test.key} {unit} {side}"
            field.edit.setAccessibleName(f"{test.label}, {side_name(side)}")

    def ask_usual_only(self) -> None:
        """Ask for no other any more."""
        for each in self._others:
            for field in each.fields.values():
                field.clear()
            each.ask(None, "")
            each.hide()

    def show_last(self, facts: Facts, day: date, today: date) -> None:
        """Stand what was measured up to ``day`` beside the fields."""
        for each in self.asked():
            each.show_last(facts, day, today)

    def trials(self, day: date) -> tuple[StrengthTrial, ...]:
        """What is typed of all of them."""
        return tuple(trial for each in self.asked() for trial in each.trials(day))

    def _add(self, sides: StrengthSides) -> None:
        self._column.addWidget(sides)
        sides.changed.connect(self._on_changed)
        for field in sides.fields.values():
            field.saved.connect(self.saved)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
