"""The row of filter chips: All, and one a reason to look."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.speech import tr
from rehabdesk.ui.caseload.filters import FILTERS, UNDECIDED, Filter, counts
from rehabdesk.ui.widgets import Chip, FlowLayout


class ChipRow(QWidget):
    """Filters that add up: an episode is shown if any chosen one keeps it.

    ``undecided`` is no part of the row: it stands where the day is told, and counts down.

    Signals:
        chosen_changed: another set is chosen.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = Chip(tr("All"))
        self._all.setChecked(True)
        self._all.clicked.connect(self.choose_all)
        self._chips = {one: Chip(one.words) for one in FILTERS}
        row = FlowLayout(self, 6)
        row.addWidget(self._all)
        self.undecided = self._chips[UNDECIDED]
        for one, chip in self._chips.items():
            chip.clicked.connect(self._toggled)
            if chip is not self.undecided:
                if one.only_if_any:
                    chip.hide()
                row.addWidget(chip)

    def chosen(self) -> tuple[Filter, ...]:
        return tuple(one for one, chip in self._chips.items() if chip.isChecked())

    def chip(self, key: str) -> Chip:
        return next(chip for one, chip in self._chips.items() if one.key == key)

    def show_uncounted(self) -> None:
        """Not everyone is read yet: a dot-dot-dot in place of every number."""
        for chip in (self._all, *self._chips.values()):
            chip.set_count(None)

    def show_counts(self, assessments: Sequence[Assessment]) -> None:
        found = counts(assessments)
        self._all.set_count(len(assessments))
        for one, chip in self._chips.items():
            chip.set_count(found[one.key])
            if one.only_if_any:
                chip.setVisible(found[one.key] > 0 or chip.isChecked())

    def press(self, place: int) -> None:
        """Press the chip at a place of the row as it is seen (0 is All)."""
        others = [chip for chip in self._chips.values() if chip is not self.undecided]
        seen = [self._all, *(chip for chip in others if not chip.isHidden())]
        if place < len(seen):
            seen[place].click()

    def choose(self, key: str) -> None:
        """Show only what one filter keeps."""
        for one, chip in self._chips.items():
            chip.setChecked(one.key == key)
        self._toggled()

    def restore(self, keys: Collection[str]) -> None:
        """Choose the filters of those keys again."""
        for one, chip in self._chips.items():
            chip.setChecked(one.key in keys)
        self._toggled()

    @Slot()
    def choose_all(self) -> None:
        for chip in self._chips.values():
            chip.setChecked(False)
        self._all.setChecked(True)
        self.chosen_changed.emit()

    @Slot()
    def _toggled(self) -> None:
        self._all.setChecked(not self.chosen())
        self.chosen_changed.emit()
