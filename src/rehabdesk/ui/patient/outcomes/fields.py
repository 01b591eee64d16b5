"""Fields of the outcome card: a total on its own scale, and an activity in the patient's words."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.outcome_measures import Measure, Scale
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import MINUS
from rehabdesk.ui.patient.plan.scores import ScoreEdit
from rehabdesk.ui.patient.record.fields import Field
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import SegmentedControl

LABEL_PX = 160
EDIT_PX = 60


class TotalField(Field):
    """One total within its range; a minus sign and a decimal comma are understood."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(measure.instrument, f"{measure.instrument} ({measure.span_words})", parent)
        self.lowest, self.highest = measure.lowest, measure.highest
        self.label.setFixedWidth(LABEL_PX)
        self.edit.setFixedWidth(EDIT_PX)
        self.edit.setAccessibleName(f"{measure.instrument}, {measure.range_words}")

    def value(self) -> float | None:
        """The total, or ``None`` where the field is empty or wrong."""
        number = _number(self.text())
        return number if number is not None and self.lowest <= number <= self.highest else None

    def problem(self) -> str:
        if not self.text() or self.value() is not None:
            return ""
        return tr(
            "{name} goes from {shown} to {shown2}.",
            name=self.name,
            shown=_shown(self.lowest),
            shown2=_shown(self.highest),
        )


class TotalRow(QWidget):
    """One measure: its total, whether the form was whole, its scale, and what it would mean.

    Signals:
        changed: something was typed or chosen.
        saved: Enter was pressed.
    """

    changed = Signal()
    saved = Signal()

    def __init__(
        self, measure: Measure, scales: tuple[Scale, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.measure, self.scales = measure, scales
        self.field = TotalField(measure, self)
        self.hint = PlainLabel(measure.question, "faint", wrap=True, parent=self)
        self.hint.setVisible(bool(measure.question))
        self.whole = QCheckBox(tr("All {items} items answered", items=measure.items), self)
        self.whole.setAccessibleName(
            tr(
                "{instrument}: all {items} items answered",
                instrument=measure.instrument,
                items=measure.items,
            )
        )
        self.whole.setVisible(False)
        self.scale = SegmentedControl(
            [scale.version for scale in scales],
            tr("Scale of {instrument}", instrument=measure.instrument),
            self,
        )
        self.scale.setProperty("dense", True)
        self.scale.setVisible(bool(scales))
        self.verdict = PlainLabel("", "small", wrap=True, parent=self)
        self.verdict.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.field, self.hint, self.scale, self.whole, self.verdict):
            column.addWidget(part)
        self.field.changed.connect(self._on_typed)
        self.field.saved.connect(self.saved)
        self.whole.toggled.connect(self._on_chosen)
        self.scale.chosen.connect(self._on_chosen)

    @property
    def version(self) -> str:
        """The scale as chosen; "" where the measure has only one, or none is chosen."""
        return str(self.scale.value() or "")

    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [self.field.edit, self.scale, self.whole]

    def clear(self) -> None:
        """Empty it."""
        self.field.clear()
        self.scale.set_value(None)
        self.whole.setChecked(False)

    def kept(self) -> tuple[str, str, bool] | None:
        """What is typed: the total, its scale, whether the form was whole; ``None``: nothing."""
        is_typed = bool(self.field.text()) or self.whole.isChecked()
        return (self.field.text(), self.version, self.whole.isChecked()) if is_typed else None

    def put_back(self, total: str, version: str, whole: bool) -> None:
        """Type again what ``kept`` answered."""
        self.field.edit.setText(total)
        self.scale.set_value(version or None)
        self.whole.setChecked(whole)

    def show_verdict(self, words: str) -> None:
        """Say what the typed total would mean."""
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))

    def wrong(self) -> tuple[QWidget, str] | None:
        """What can't be saved as typed."""
        if self.field.problem():
            return self.field.edit, self.field.problem()
        if not self.field.text():
            return None
        if self.scales and not self.version:
            return self.scale.buttons()[0], tr(
                "Choose which scale of {instrument}.", instrument=self.measure.instrument
            )
        if self.measure.items and not self.whole.isChecked():
            words = tr(
                "A part of {instrument} has no total. Tick when all",
                instrument=self.measure.instrument,
            )
            return self.whole, tr(
                "{words} {items} items are answered.", words=words, items=self.measure.items
            )
        return None

    @Slot()
    def _on_typed(self) -> None:
        self.whole.setVisible(bool(self.measure.items and self.field.text()))
        self.changed.emit()

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()


class ActivityRow(QWidget):
    """One activity and its score; a name that was scored before can't be typed over (PS02).

    Signals:
        changed: something was typed.
        saved: Enter was pressed.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = ""
        self.label = PlainLabel("", wrap=True, parent=self)
        self.label.setFixedWidth(LABEL_PX)
        self.name = QLineEdit(self)
        self.name.setFixedWidth(LABEL_PX)
        self.name.setPlaceholderText(tr("Another activity"))
        self.name.setAccessibleName(tr("Name of another activity"))
        self.score = ScoreEdit(tr("Score of the activity"), self)
        self.score.setFixedWidth(EDIT_PX)
        self.last = PlainLabel("", "faint", parent=self)
        self.last.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.score, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.last, 0, 2)
        grid.setColumnStretch(2, 1)
        self.name.textChanged.connect(self.changed)
        self.score.textChanged.connect(self.changed)
        self.score.saved.connect(self.saved)

    def show_known(self, name: str, last: str) -> None:
        """Show an activity on file, or "" for a new one to be named."""
        self.known = name
        self.label.setText(name)
        self.label.setVisible(bool(name))
        self.name.setVisible(not name)
        self.score.setAccessibleName(
            tr("Score of {name}, 0 to 10", name=name) if name else tr("Its score, 0 to 10")
        )
        self.last.setText(last)

    def is_typed(self) -> bool:
        """Something new is typed in the row."""
        return bool(self.score.text() or (self.name.text() and not self.known))

    def activity(self) -> str:
        return self.known or self.name.text().strip()

    def clear(self) -> None:
        self.name.clear()
        self.score.clear()

    def wrong(self) -> tuple[QWidget, str] | None:
        """What can't be saved as typed."""
        if self.score.is_wrong():
            return self.score, tr("An activity is scored from 0 to 10.")
        if self.score.value() is not None and not self.activity():
            return self.name, tr("Name the activity that was scored.")
        if self.name.text().strip() and not self.known and self.score.value() is None:
            return self.score, tr(
                "Score {activity} from 0 to 10, or leave its name empty.", activity=self.activity()
            )
        return None


def _number(text: str) -> float | None:
    plain = text.replace(",", ".").replace(MINUS, "-").strip()
    digits = plain.removeprefix("-").removeprefix("+")
    if not digits.isascii() or not all(sign.isdigit() or sign == "." for sign in digits):
        return None
    try:
        return float(plain)
    except ValueError:
        return None


def _shown(number: float) -> str:
    return f"{MINUS}{-number:g}" if number < 0 else f"{number:g}"
