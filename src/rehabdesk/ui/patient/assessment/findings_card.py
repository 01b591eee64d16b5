"""The findings: every item of the pathway in its group, in one or two columns."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.findings import Group, before_words, groups, on_day
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, Finding
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.assessment.item import ItemRow
from rehabdesk.ui.patient.assessment.sheet import Values
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card


class FindingsCard(Card):
    """Items are made once a pathway and fed.

    Signals:
        changed: something was typed or chosen.
        reached: the widget that the arrows went to.
    """

    changed = Signal()
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, ItemRow] = {}
        self._pathway: Pathway | None = None
        self._columns: list[QWidget] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(32)
        head = QVBoxLayout(self)
        head.setContentsMargins(16, 14, 16, 16)
        head.setSpacing(4)
        head.addWidget(PlainLabel(tr("Findings"), "heading", parent=self))
        words = tr(
            "Y yes, P partly, N no; no answer: not looked at. Last time stands below an item."
        )
        head.addWidget(PlainLabel(words, "faint", wrap=True, parent=self))
        head.addLayout(self._row)

    def show_pathway(self, pathway: Pathway) -> bool:
        """Make the items of a pathway; whether they are others than before."""
        if self._pathway is pathway:
            return False
        self._pathway = pathway
        for column in self._columns:
            column.deleteLater()
        self.items = {}
        self._columns = [self._column(part) for part in _halves(groups(pathway))]
        for column in self._columns:
            self._row.addWidget(column, 1)
        return True

    def stored(self, facts: Facts, day: date) -> Values:
        """What the record of the day says, as the items show it."""
        today = on_day(facts.findings, day)
        return {name: item.answered(today.get(name)) for name, item in self.items.items()}

    def show_before(self, facts: Facts, day: date, today: date) -> None:
        """Stand the last finding earlier than that day under each item."""
        for name, item in self.items.items():
            item.show_before(before_words(facts.findings, name, day, today))

    def findings(self, typed: Values, day: date) -> list[Finding]:
        """What was typed, as that day's findings."""
        made = (item.finding(day) for name, item in self.items.items() if name in typed)
        return [finding for finding in made if finding is not None]

    @Slot(int)
    def _step(self, step: int) -> None:
        """The keyboard to the item above or below."""
        item = self.sender()
        order = list(self.items.values())
        if isinstance(item, ItemRow):
            place = order.index(item) + step
            if 0 <= place < len(order):
                order[place].presence.setFocus()
                self.reached.emit(order[place])

    def _column(self, part: list[Group]) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in part:
            title = PlainLabel(group.title, "strong", parent=holder)
            title.setContentsMargins(0, 12, 0, 4)
            column.addWidget(title)
            for row in group.items:
                item = ItemRow(row, holder)
                item.changed.connect(self.changed)
                item.stepped.connect(self._step)
                self.items[row.id] = item
                column.addWidget(item)
        column.addStretch(1)
        return holder


def _halves(found: tuple[Group, ...]) -> tuple[list[Group], list[Group]]:
    """The groups in their order, about as many items in the first column as in the second."""
    every = sum(len(group.items) for group in found)
    left: list[Group] = []
    right: list[Group] = []
    count = 0
    for group in found:
        (right if right or count + len(group.items) / 2 > every / 2 else left).append(group)
        count += len(group.items)
    return left, right
