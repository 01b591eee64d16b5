"""Fields of the strength card: how the test was done, and the trials of both sides."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QSizePolicy, QWidget

from rehabdesk.domain.records import StrengthTrial
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength_protocol import ProtocolField
from rehabdesk.domain.words import side_name
from rehabdesk.ui.patient.plan.scores import ScoreEdit
from rehabdesk.ui.patient.record.fields import ValueEdit
from rehabdesk.ui.text import PlainLabel

SIDES = ("left", "right")
TRIALS = 3
LABEL_PX = 92
_TRIAL_PX = 56


class NumberEdit(ValueEdit):
    """A number above 0; a decimal comma is a decimal point."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(_TRIAL_PX)
        self.textChanged.connect(self._mark)

    def value(self) -> float | None:
        """The number, or ``None`` where the field is empty or wrong."""
        text = self.text().strip().replace(",", ".")
        if not text.isascii() or not all(sign.isdigit() or sign == "." for sign in text):
            return None
        try:
            number = float(text)
        except ValueError:
            return None
        return number if number > 0 else None

    def is_wrong(self) -> bool:
        """Something is typed that is no number above 0."""
        return bool(self.text().strip()) and self.value() is None

    @Slot()
    def _mark(self) -> None:
        wrong = self.is_wrong()
        if wrong != bool(self.property("wrong")):
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


class ProtocolEdit(QWidget):
    """The fields of a test's protocol; known words complete themselves as they are typed.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edits: dict[str, QLineEdit] = {}
        self._labels: list[PlainLabel] = []
        self._fields: tuple[ProtocolField, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def offer(self, fields: Sequence[ProtocolField]) -> None:
        """Offer these fields, empty; the same fields again change nothing."""
        if tuple(fields) == self._fields:
            return
        for old in (*self._labels, *self.edits.values()):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._fields, self._labels, self.edits = tuple(fields), [], {}
        for row, field in enumerate(self._fields):
            self._add(row, field)

    def protocol(self) -> dict[str, str]:
        """The fields as typed, by name."""
        return {name: edit.text().strip() for name, edit in self.edits.items()}

    def show_protocol(self, values: Mapping[str, str]) -> None:
        """Fill the fields in."""
        for name, edit in self.edits.items():
            edit.setText(values.get(name, ""))

    def _add(self, row: int, field: ProtocolField) -> None:
        name = f"{field.name[:1].upper()}{field.name[1:]}"
        label = PlainLabel(name, "small", parent=self)
        label.setFixedWidth(LABEL_PX)
        edit = QLineEdit(self)
        edit.setAccessibleName(name)
        edit.setPlaceholderText(" / ".join(field.choices))
        label.setBuddy(edit)
        if field.choices:
            completer = QCompleter(field.choices, edit)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            edit.setCompleter(completer)
        edit.textChanged.connect(self.changed)
        self._labels.append(label)
        self.edits[field.name] = edit
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(edit, row, 1)


class TrialsGrid(QWidget):
    """Up to three trials a side, and the pain during them.

    Signals:
        changed: something was typed.
        saved: Enter was pressed.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trials = {
            side: [
                NumberEdit(tr("{title}, trial {n}", title=side_name(side).title(), n=n + 1), self)
                for n in range(TRIALS)
            ]
            for side in SIDES
        }
        self.pain = {
            side: ScoreEdit(tr("Pain during, {side}, 0 to 10", side=side_name(side)), self)
            for side in SIDES
        }
        self.last = {side: PlainLabel("", "faint", parent=self) for side in SIDES}
        self._rows: dict[QLineEdit, StrengthTrial] = {}
        self._shown_pain: dict[str, int | None] = {}
        self._names = {side: PlainLabel(side_name(side).title(), parent=self) for side in SIDES}
        self._involved = {side: PlainLabel(tr("involved"), "faint", parent=self) for side in SIDES}
        self._arrange()

    def values(self, side: str) -> list[float]:
        """The trials of a side as typed."""
        return [value for value, _, _ in self.typed(side)]

    def typed(self, side: str) -> list[tuple[float, int | None, str]]:
        """The trials of a side with their pain, and with the name of the row they correct."""
        return [
            (
                value,
                self._pain_of(edit, side),
                self._rows[edit].row_id if edit in self._rows else "",
            )
            for edit in self.trials[side]
            if (value := edit.value()) is not None
        ]

    def _pain_of(self, edit: QLineEdit, side: str) -> int | None:
        """The pain typed for the side; a trial taken up keeps its own unless that was changed."""
        pain = self.pain[side].value()
        held = self._rows.get(edit)
        return held.nprs if held is not None and pain == self._shown_pain.get(side) else pain

    def show_trials(self, trials: Sequence[StrengthTrial]) -> None:
        """Fill in trials on file, to be corrected."""
        self.clear()
        for side in SIDES:
            own = [trial for trial in trials if trial.side == side][:TRIALS]
            for edit, trial in zip(self.trials[side], own, strict=False):
                edit.setText(f"{trial.value:g}")
                self._rows[edit] = trial
            scores = [trial.nprs for trial in own if trial.nprs is not None]
            self._shown_pain[side] = max(scores, default=None)
            self.pain[side].show_score(self._shown_pain[side])

    def kept(self) -> dict[str, list[list[str]]] | None:
        """Each side's trials with the rows they correct, its pain last; ``None``: none typed."""
        texts = {edit: edit.text().strip() for edit in self.edits()}
        if all(text == self._shown(edit) for edit, text in texts.items()):
            return None
        return {
            side: [
                *([texts[e], self._rows[e].row_id if e in self._rows else ""] for e in edits),
                [texts[self.pain[side]], ""],
            ]
            for side, edits in self.trials.items()
        }

    def put_back(
        self, kept: Mapping[str, Sequence[Sequence[str]]], on_file: Sequence[StrengthTrial]
    ) -> None:
        """Type again what ``kept`` answered; a row that is gone is corrected no more."""
        rows = {trial.row_id: trial for trial in on_file if trial.row_id}
        for side in SIDES:
            own = [rows.get(row_id) for _, row_id in kept.get(side, ())]
            for edit, trial in zip(self.trials[side], own, strict=False):
                if trial is not None:
                    self._rows[edit] = trial
            scores = [trial.nprs for trial in own if trial is not None and trial.nprs is not None]
            self._shown_pain[side] = max(scores, default=None)
            typed: tuple[ValueEdit, ...] = (*self.trials[side], self.pain[side])
            for line, (text, _) in zip(typed, kept.get(side, ()), strict=False):
                line.setText(text)

    def _shown(self, edit: QLineEdit) -> str:
        """What stood in a field before anybody typed there."""
        if edit in self._rows:
            return f"{self._rows[edit].value:g}"
        side = next((side for side in SIDES if self.pain[side] is edit), None)
        pain = None if side is None else self._shown_pain.get(side)
        return "" if pain is None else str(pain)

    def is_correcting(self) -> bool:
        """Trials on file were taken up."""
        return bool(self._rows)

    def show_involved(self, side: str) -> None:
        """Say which side is the involved one."""
        for each, name in self._names.items():
            is_involved = side in (each, "both")
            name.setProperty("role", "strong" if is_involved else "")
            name.setAccessibleName(
                f"{side_name(each).title()}{tr(', involved') if is_involved else ''}"
            )
            self._involved[each].setVisible(is_involved)
            name.style().unpolish(name)
            name.style().polish(name)

    def clear(self) -> None:
        self._rows.clear()
        self._shown_pain.clear()
        for edit in self.edits():
            edit.clear()

    def wrong(self) -> tuple[QWidget, str] | None:
        """What can't be saved as typed."""
        for side in SIDES:
            for edit in self.trials[side]:
                if edit.is_wrong():
                    return edit, tr("A trial is a number above 0, such as 186 or 22.5.")
                if edit in self._rows and edit.value() is None:
                    return edit, tr("A trial on file can be corrected, not taken away.")
            if self.pain[side].is_wrong():
                return self.pain[side], tr("Pain is a whole number from 0 to 10.")
            if self.pain[side].value() is not None and not self.values(side):
                return self.trials[side][0], tr(
                    "Type a trial of the {side} side beside its pain.", side=side_name(side)
                )
        return None

    def edits(self) -> list[ValueEdit]:
        """The trials and the pain of one side, then of the other."""
        return [edit for side in SIDES for edit in (*self.trials[side], self.pain[side])]

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for column, words in enumerate((tr("Trial 1"), "2", "3", tr("Pain")), start=1):
            head = PlainLabel(words, "small", parent=self)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(head, 0, column)
        for place, side in enumerate(SIDES):
            row = 1 + 2 * place
            self._names[side].setMinimumWidth(60)
            grid.addWidget(self._names[side], row, 0)
            for column, edit in enumerate((*self.trials[side], self.pain[side]), start=1):
                edit.setFixedWidth(_TRIAL_PX)
                grid.addWidget(edit, row, column)
            self.last[side].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(self._involved[side], row + 1, 0)
            grid.addWidget(self.last[side], row + 1, 1, 1, 5)
        grid.setColumnStretch(5, 1)
        for edit in self.edits():
            edit.textChanged.connect(self.changed)
            edit.saved.connect(self.saved)
