"""The fields of one run, in a row or under each other: made once, filled, read, objected to."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from rehabdesk.domain.choice_names import choice_name
from rehabdesk.domain.plan.form import may_be_strides
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import RUN_KINDS
from rehabdesk.domain.units import unit_words
from rehabdesk.ui.number_line import DistanceLine
from rehabdesk.ui.patient.runs.typed import minutes_words, read_run
from rehabdesk.ui.widgets import DateField, Field, QuietButton


def labels() -> dict[str, str]:
    """What each field is called, by column, in the order of the row."""
    return {
        "date": tr("Day"),
        "distance_km": tr("Distance, {unit}", unit=unit_words()),
        "duration_min": tr("Time, min"),
        "kind": tr("Kind"),
        "rpe": tr("Effort 0–10"),
        "cadence_spm": tr("Cadence"),
        "ascent_m": tr("Ascent, m"),
        "notes": tr("Note"),
    }


class RunFields(QObject):
    """The editors of a run by column.

    Signals:
        edited: something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self._row_id = ""
        self.kind = QComboBox(parent)
        self.kind.addItem(tr("not said"), "")
        for kind in RUN_KINDS:
            self.kind.addItem(choice_name(kind), kind)
        self.day = DateField(today, parent)
        self.distance = DistanceLine("distance_km", parent=parent)
        own: dict[str, QLineEdit] = {"date": self.day, "distance_km": self.distance}
        called = labels()
        self.lines = {name: own.get(name) or QLineEdit(parent) for name in called if name != "kind"}
        self.by_name: dict[str, Field] = {}
        for name, label in called.items():
            editor = self.kind if name == "kind" else self.lines[name]
            self.by_name[name] = Field(label, editor, parent=parent)
        self.steps = QuietButton("", parent=parent)
        self.steps.hide()
        self.steps.clicked.connect(self._double)
        for line in self.lines.values():
            line.textEdited.connect(self.edited)
        self.kind.activated.connect(self.edited)
        self.lines["cadence_spm"].textChanged.connect(self._ask_strides)

    def order_keys(self, last: QWidget) -> None:
        """Tab goes along the fields to ``last``; the question about strides follows the cadence."""
        stops: list[QWidget] = []
        for name, field in self.by_name.items():
            stops += [field.editor, self.steps] if name == "cadence_spm" else [field.editor]
        for before, behind in pairwise([*stops, last]):
            QWidget.setTabOrder(before, behind)

    def clear(self, day: date) -> None:
        """Ready for another run of that day."""
        self._row_id = ""
        for name, line in self.lines.items():
            if name != "date":
                line.clear()
        self.distance.set_number(None)
        self.day.set_day(day)
        self.kind.setCurrentIndex(0)
        self.object_to(())

    def show_run(self, run: Run) -> None:
        """Fill in a stored run; reading it answers with the same ``row_id``."""
        self.clear(run.date)
        self._row_id = run.row_id
        self.distance.set_number(run.distance_km)
        for name in ("rpe", "cadence_spm", "ascent_m"):
            value = getattr(run, name)
            self.lines[name].setText("" if value is None else f"{value:g}")
        if run.duration_min is not None:
            self.lines["duration_min"].setText(minutes_words(run.duration_min))
        self.lines["notes"].setText(run.notes)
        self.kind.setCurrentIndex(max(0, self.kind.findData(run.kind)))

    def read(self) -> tuple[Run | None, list[Problem]]:
        """The run as typed, or what is wrong with it."""
        return read_run(self.texts(), self._today, self._row_id, self.distance.filled)

    def texts(self) -> Mapping[str, str]:
        found = {name: line.text() for name, line in self.lines.items()}
        return {**found, "kind": str(self.kind.currentData() or "")}

    def count_from(self, today: date) -> None:
        """The day that "today" means from now on."""
        self._today = today
        self.day.count_from(today)

    def put_back(self, texts: Mapping[str, str]) -> None:
        """Fill in what ``texts`` answered, right or wrong."""
        for name, line in self.lines.items():
            line.setText(texts[name])
        self.kind.setCurrentIndex(max(0, self.kind.findData(texts["kind"])))

    def is_empty(self) -> bool:
        """Nothing but the day is typed."""
        texts = self.texts()
        return not any(text.strip() for name, text in texts.items() if name != "date")

    def object_to(self, problems: Sequence[Problem]) -> list[str]:
        """Mark what is wrong and go to the first of it; answers the words, each with its label.

        A field in a row is too narrow for words of its own.
        """
        words = dict.fromkeys(self.by_name, "")
        for problem in problems:
            if problem.field in words:
                words[problem.field] = str(problem)
        for name, field in self.by_name.items():
            _mark(field.editor, words[name])
        called = labels()
        first = next((name for name, wrong in words.items() if wrong), "")
        if first:
            self.by_name[first].editor.setFocus()
        return [
            f"{called[problem.field]}: {problem}" if problem.field in called else str(problem)
            for problem in problems
        ]

    @Slot(str)
    def _ask_strides(self, text: str) -> None:
        said = text.strip()
        value = float(said) if said.isascii() and said.isdigit() else 0.0
        asks = may_be_strides(value)
        if asks:
            self.steps.setText(
                tr(
                    "Cadence {said}: strides of one foot? Make it {value:.0f} steps",
                    said=said,
                    value=2 * value,
                )
            )
        self.steps.setVisible(asks)

    @Slot()
    def _double(self) -> None:
        line = self.lines["cadence_spm"]
        line.setText(f"{2 * int(line.text()):d}")
        line.setFocus()
        self.edited.emit()


def _mark(editor: QWidget, words: str) -> None:
    """Give an editor the look of what is wrong, and say it to who can't see the look."""
    editor.setProperty("wrong", bool(words))
    editor.setAccessibleDescription(words)
    editor.style().unpolish(editor)
    editor.style().polish(editor)
