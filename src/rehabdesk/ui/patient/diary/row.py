"""One day of a diary that is typed back: its cells, and what is on record of that day."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from rehabdesk.domain.contact import diary_line
from rehabdesk.domain.diary import DiaryDay
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import typed_text, unit_words
from rehabdesk.domain.words import weekday_date
from rehabdesk.ui.number_line import number_text
from rehabdesk.ui.patient.diary.cells import (
    Cell,
    DistanceCell,
    KindCell,
    MinutesCell,
    ScoreCell,
    TicksCell,
    WordsCell,
    kind_word,
)
from rehabdesk.ui.text import PlainLabel

COLUMNS = ("morning", "worst", "sitting_min", "distance_km", "run_kind", "done", "note")
_WIDTHS = {"note": 0, "done": 92, "run_kind": 82}
_WIDTH = 62


def column_label(column: str) -> str:
    """What a column is called above the cells and in a refusal."""
    labels = {
        "morning": tr("Waking"),
        "worst": tr("Worst"),
        "sitting_min": tr("Sitting, min"),
        "distance_km": tr("Run, {unit}", unit=unit_words()),
        "run_kind": tr("Kind, 1–8"),
        "done": tr("Exercises"),
        "note": tr("Note"),
    }
    return labels[column]


class DayRow(QObject):
    """The cells of one day."""

    def __init__(
        self, day: date, facts: Facts, exercises: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.day = day
        self._exercises = tuple(exercises)
        self.cells: dict[str, Cell] = {
            "morning": ScoreCell(parent),
            "worst": ScoreCell(parent),
            "sitting_min": MinutesCell("", parent),
            "distance_km": DistanceCell(f"run {day.isoformat()}", "", parent),
            "run_kind": KindCell(parent),
            "done": TicksCell(len(exercises), parent),
            "note": WordsCell(parent),
        }
        self.name = PlainLabel(weekday_date(day), parent=parent)
        self.words = PlainLabel("", "small", wrap=True, parent=parent)
        self.words.hide()
        self._run: Run | None = None
        self._runs = 0
        for column, cell in self.cells.items():
            cell.setAccessibleName(f"{weekday_date(day)}, {column_label(column)}")
            if width := _WIDTHS.get(column, _WIDTH):
                cell.setFixedWidth(width)
            cell.textChanged.connect(self._say_changes)
        self.cells["done"].setEnabled(bool(exercises))
        self.show_known(facts)

    def put_into(self, grid: QGridLayout, place: int) -> None:
        """Stand in two lines of the grid: the cells, and the words under them."""
        grid.addWidget(self.name, place, 0)
        for column, name in enumerate(COLUMNS, 1):
            grid.addWidget(self.cells[name], place, column)
        grid.addWidget(self.words, place + 1, 1, 1, len(COLUMNS))

    def close_to_typing(self) -> None:
        """A day to come: nothing is typed into it."""
        for cell in self.cells.values():
            cell.setEnabled(False)

    def show_known(self, facts: Facts) -> None:
        """What is on record of the day stands in grey."""
        pain = {each.activity: each.score for each in facts.pain if each.date == self.day}
        self._say_known("morning", _text(pain.get("next_morning")))
        self._say_known("worst", _text(pain.get("worst")))
        visit = next((each for each in facts.visits if each.date == self.day), None)
        self._say_known("sitting_min", number_text(visit.sitting_min if visit else None))
        self._say_known("note", diary_line(visit.subjective) if visit else "")
        runs = [run for run in facts.runs if run.date == self.day]
        self._run, self._runs = (runs[0] if len(runs) == 1 else None), len(runs)
        km = sum(run.distance_km for run in runs)
        self._say_known("distance_km", typed_text(km) if runs else "")
        self._say_known(
            "run_kind", kind_word(self._run.kind) if self._run and self._run.kind else ""
        )
        for name in ("distance_km", "run_kind"):  # which of several runs is not for a diary to say
            self.cells[name].setEnabled(self._runs < 2)
        self._say_known("done", self._done_words(facts))
        self._say_changes()

    def typed(self) -> DiaryDay | None:
        """What was typed for the day; ``None`` where nothing was."""
        cells = self.cells
        ticks = cells["done"].ticked() if isinstance(cells["done"], TicksCell) else None
        day = DiaryDay(
            self.day,
            morning=_score(cells["morning"]),
            worst=_score(cells["worst"]),
            sitting_min=_number(cells["sitting_min"]),
            distance_km=_number(cells["distance_km"]),
            run_kind=_kind(cells["run_kind"]),
            run_row=self._run.row_id if self._run else "",
            done={} if ticks is None else self._by_exercise(ticks),
            note=cells["note"].text().strip(),
        )
        empty = DiaryDay(self.day, run_row=day.run_row)
        return None if day == empty else day

    def objections(self) -> Iterator[Problem]:
        """What can't be understood as typed, by the name of the cell."""
        for name in ("sitting_min", "distance_km"):
            cell = self.cells[name]
            words = cell.problem() if isinstance(cell, MinutesCell | DistanceCell) else ""
            if words:
                yield Problem(name, words)
        if self.cells["run_kind"].text().strip() and not _kind(self.cells["run_kind"]):
            yield Problem("run_kind", tr("Type the number of the kind, as above."))

    def object_to(self, column: str, words: str) -> None:
        """Say under the day what is wrong with a cell; an empty column clears all."""
        for name, cell in self.cells.items():
            wrong = name == column and bool(words)
            if wrong or not column:
                cell.setProperty("wrong", wrong)
                cell.setAccessibleDescription(words if wrong else "")
                cell.style().unpolish(cell)
                cell.style().polish(cell)
        if words:
            self._say(f"{column_label(column)}: {words}", "problem")
        else:
            self._say_changes()

    def _say_known(self, column: str, text: str) -> None:
        self.cells[column].setPlaceholderText(text)

    def _by_exercise(self, ticks: frozenset[int]) -> dict[str, bool]:
        return {key: place in ticks for place, key in enumerate(self._exercises, 1)}

    def _done_words(self, facts: Facts) -> str:
        done = {
            each.exercise: each.done == "yes"
            for each in facts.exercises
            if each.date == self.day and each.done
        }
        known = [place for place, key in enumerate(self._exercises, 1) if done.get(key)]
        if known:
            return " ".join(map(str, known))
        return "0" if any(key in done for key in self._exercises) else ""

    @Slot()
    def _say_changes(self) -> None:
        """Whatever takes the place of a value on record is said before it is saved."""
        changed = [
            tr(
                "{label}: {known} on record becomes {typed}",
                label=column_label(name),
                known=cell.placeholderText(),
                typed=cell.text().strip(),
            )
            for name, cell in self.cells.items()
            if cell.placeholderText() and cell.text().strip() not in ("", cell.placeholderText())
        ]
        self._say("; ".join(changed), "small")

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        self.words.setProperty("role", role)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.words.setVisible(bool(words))


def _text(score: int | None) -> str:
    return "" if score is None else str(score)


def _score(cell: Cell) -> int | None:
    return cell.score() if isinstance(cell, ScoreCell) else None


def _kind(cell: Cell) -> str:
    return cell.kind() if isinstance(cell, KindCell) else ""


def _number(cell: QLineEdit) -> float | None:
    return cell.number() if isinstance(cell, MinutesCell | DistanceCell) else None
