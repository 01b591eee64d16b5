"""A whole week of a patient's diary, typed back off the page in one piece."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.diary import week_from
from rehabdesk.domain.plan.home import diary_exercises
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import RUN_KINDS
from rehabdesk.domain.words import weekday_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.patient.diary.cells import Cell, kind_word
from rehabdesk.ui.patient.diary.row import COLUMNS, DayRow, column_label
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation

WIDTH = 760
"""Of the panel: a day is one line."""
_NOTE = COLUMNS.index("note")


class DiaryForm(FactsForm):
    """Seven days, a line each; the keyboard goes through them as the page is read."""

    def __init__(
        self, desk: Desk, facts: Facts, first_day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Save the week"), parent)
        self.typing.is_about(facts.key, first_day.isoformat())
        pathway = desk.clinic.pathway_of(facts.episode)
        exercises = diary_exercises(facts, first_day, pathway)
        self._say_how(exercises)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(len(COLUMNS), 1)
        for place, column in enumerate(COLUMNS, 1):
            grid.addWidget(PlainLabel(column_label(column), "small", parent=self), 0, place)
        self.rows = [DayRow(day, facts, exercises, self) for day in week_from(first_day)]
        for place, row in enumerate(self.rows):
            row.put_into(grid, 2 * place + 1)
            if row.day > desk.today():
                row.close_to_typing()
            for cell in row.cells.values():
                cell.done.connect(self._on_done)
                cell.moved.connect(self._on_moved)
        self.body.addLayout(grid)
        self.setFocusProxy(self.rows[0].cells["morning"])

    def operation(self) -> Operation:
        days = tuple(day for row in self.rows if (day := row.typed()) is not None)
        return partial(
            Clinic.record_diary,
            key=self._facts.key,
            days=days,
            based_on=self._facts.episode.revision,
        )

    def objections(self) -> list[Problem]:
        wrong = [
            Problem(f"{place}.{each.field}", each.message, each.mend)
            for place, row in enumerate(self._typed_rows())
            for each in row.objections()
        ]
        if not wrong and not self._typed_rows():
            return [Problem("", tr("Nothing was typed yet."))]
        return wrong

    def reread(self) -> None:
        super().reread()
        for row in self.rows:
            row.show_known(self._facts)

    def _say_how(self, exercises: dict[str, str]) -> None:
        self.say(
            tr(
                "A digit goes on by itself, x is 10. Enter or - skips, arrows move, "
                "Ctrl+Enter saves the week. What stands in grey is on record and stays."
            )
        )
        kinds = "   ".join(f"{place} {kind_word(kind)}" for place, kind in enumerate(RUN_KINDS, 1))
        self.say(tr("Kind: {kinds}", kinds=kinds))
        if exercises:
            names = "   ".join(f"{place} {one}" for place, one in enumerate(exercises.values(), 1))
            self.say(tr("Exercises, a is all, 0 none: {names}", names=names))

    def _typed_rows(self) -> list[DayRow]:
        """The days that are sent, in the order in which a refusal counts them."""
        return [
            row
            for row in self.rows
            if row.typed() is not None or next(row.objections(), None) is not None
        ]

    def _object(self, problems: Sequence[Problem]) -> None:
        """Every refusal at its cell; the keyboard goes to the first."""
        for row in self.rows:
            row.object_to("", "")
        rows, rest, first = self._typed_rows(), [], None
        for problem in problems:
            place, _, column = problem.field.partition(".")
            if place.isdigit() and int(place) < len(rows) and column in COLUMNS:
                rows[int(place)].object_to(column, str(problem))
                first = first or rows[int(place)].cells[column]
            elif place.isdigit() and int(place) < len(rows):
                rest.append(f"{weekday_date(rows[int(place)].day)}: {problem}")
            else:
                rest.append(str(problem))
        self._say("\n".join(rest))
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_done(self) -> None:
        """On to the next cell: past the kind of a run that was not run, past the note."""
        row, column = self._place()
        cell = self.rows[row].cells[COLUMNS[column]]
        column += 1
        if COLUMNS[column - 1] == "distance_km" and not cell.text().strip():
            column += 1
        while row < len(self.rows):
            while column < _NOTE:
                if self._go(row, column):
                    return
                column += 1
            row, column = row + 1, 0
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int, int)
    def _on_moved(self, rows: int, columns: int) -> None:
        row, column = self._place()
        row, column = row + rows, column + columns
        while 0 <= row < len(self.rows) and 0 <= column < len(COLUMNS):
            if self._go(row, column):
                return
            row, column = row + rows, column + columns

    def _go(self, row: int, column: int) -> bool:
        """Put the keyboard into a cell; false where nothing may be typed there."""
        cell = self.rows[row].cells[COLUMNS[column]]
        if cell.isEnabled():
            cell.setFocus(Qt.FocusReason.TabFocusReason)
        return cell.isEnabled()

    def _place(self) -> tuple[int, int]:
        """Where the cell stands that just spoke."""
        cell = self.sender()
        for row, day in enumerate(self.rows):
            for column, name in enumerate(COLUMNS):
                if day.cells[name] is cell and isinstance(cell, Cell):
                    return row, column
        raise LookupError("no cell of this diary")
