"""The cells a file would change, one below the other: whose, what is here, what the file says."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from rehabdesk.domain.batch import ImportReport
from rehabdesk.domain.differences import CellChange, NewRow
from rehabdesk.domain.history_words import difference_words, value_words
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.masking import mask
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Field, SegmentedControl

Difference = CellChange | NewRow
Index = QModelIndex | QPersistentModelIndex
Shown = Literal["all", "changed", "new", "conflicts"]
_NOWHERE = QModelIndex()
_TALL = 280


class DifferencesModel(QAbstractListModel):
    """A difference an item; its words are made when it is looked at."""

    def __init__(self, pathways: Pathways, parent: QWidget) -> None:
        super().__init__(parent)
        self._pathways = pathways
        self._rows: Sequence[Difference] = ()

    def show_rows(self, rows: Sequence[Difference]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return difference_text(self._rows[index.row()], self._pathways)
        return None


class DifferencesView(QWidget):
    """The list, its filter, and what is done where the file and the record both moved.

    Signals:
        decided: another answer to what becomes of the conflicts.
    """

    decided = Signal()

    def __init__(
        self, report: ImportReport, pathways: Pathways, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._report = report
        self._conflicts = [each for each in report.changes if each.is_conflict]
        self._newer = [each for each in report.changes if each.is_newer_here]
        self.model = DifferencesModel(pathways, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("What the file changes, cell by cell"))
        self.list.setWordWrap(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMinimumHeight(_TALL)
        self.list.setSpacing(4)
        self.filter = SegmentedControl(self._filters(), tr("Show"))
        self.filter.set_value("all")
        self.filter.chosen.connect(self._show)
        self.answer = SegmentedControl(
            (("here", tr("Keep what is here")), ("file", tr("Take the file's"))),
            tr("Where both changed"),
        )
        self.answer.set_value("here")
        self.answer.chosen.connect(self._on_answered)
        self._arrange()
        self._show("all")

    def left_out(self) -> list[CellChange]:
        """The cells that keep what is here: changed here only, and conflicts decided so."""
        kept = list(self._newer)
        if self.answer.value() == "here":
            kept += self._conflicts
        return kept

    def moves(self) -> bool:
        """Whether anything would come in."""
        added = any(self._report.added.values())
        return added or len(self.left_out()) < len(self._report.changes)

    def _filters(self) -> list[tuple[Shown, str]]:
        changed, new = len(self._report.changes), sum(self._report.added.values())
        filters: list[tuple[Shown, str]] = [("all", tr("All"))]
        filters += [("changed", tr("Changed {count}", count=changed))] if changed else []
        filters += [("new", tr("New {count}", count=new))] if new else []
        clashes = len(self._conflicts)
        filters += [("conflicts", tr("Conflicts {count}", count=clashes))] if clashes else []
        return filters

    @Slot(object)
    def _show(self, which: Shown) -> None:
        report = self._report
        if which == "conflicts":
            self.model.show_rows(self._conflicts)
        elif which == "changed":
            self.model.show_rows(report.changes)
        elif which == "new":
            self.model.show_rows(report.new_rows)
        else:
            self.model.show_rows((*self._conflicts, *self._others(), *report.new_rows))

    def _others(self) -> list[CellChange]:
        return [each for each in self._report.changes if not each.is_conflict]

    @Slot(object)
    def _on_answered(self, _: object) -> None:
        self.decided.emit()

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignLeft)
        if self._conflicts:
            cells = plural(len(self._conflicts), "cell")
            box.addWidget(
                PlainLabel(
                    tr("{cells} changed both in the file and here since.", cells=cells),
                    "strong",
                    wrap=True,
                )
            )
            box.addWidget(Field(tr("Where both changed"), self.answer))
        else:
            self.answer.hide()
        if self._newer:
            cells = plural(len(self._newer), "cell")
            box.addWidget(
                PlainLabel(
                    tr("{cells} changed here only, after the file: kept as here.", cells=cells),
                    "small",
                    wrap=True,
                )
            )
        box.addWidget(self.list, 1)
        unlisted = sum(self._report.added.values()) - len(self._report.new_rows)
        if unlisted > 0:
            rows = plural(unlisted, "row")
            words = tr("… and {rows} more that are new.", rows=rows)
            box.addWidget(PlainLabel(words, "small"))


def difference_text(one: Difference, pathways: Pathways) -> str:
    """``Pain C7 · P-0012``, below it ``score: 6 → 4``, and who changed it here meanwhile."""
    whose = mask.own(one.key.patient_id) or mask.stand_in(one.key.patient_id)
    place = f"{one.sheet} {one.cell} · {whose}"
    if isinstance(one, NewRow):
        moved = difference_words(None, one.values, pathways)
        return tr("{place}\nNew: {values}", place=place, values=moved)
    moved = difference_words({one.column: one.old}, {one.column: one.new}, pathways)
    lines = [place, moved]
    if one.meanwhile is not None:
        meanwhile = one.meanwhile
        words = {
            "who": meanwhile.actor,
            "day": long_date(meanwhile.at.astimezone().date()),
            "was": value_words(one.column, meanwhile.was, pathways),
        }
        lines.append(
            tr("Conflict: {who} changed it here on {day}; the file began from {was}.", **words)
            if one.is_conflict
            else tr("Kept: {who} changed it here on {day}, after the file; it was {was}.", **words)
        )
    return "\n".join(lines)
