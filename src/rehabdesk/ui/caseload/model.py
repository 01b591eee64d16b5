"""The caseload as a table: a plain list, filtered and searched without a proxy."""

from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from rehabdesk.domain.assessment import Assessment, triage_order
from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.caseload.columns import (
    AS_SHIPPED,
    BY_KEY,
    Column,
    chosen_columns,
    sentence,
    title_of,
)
from rehabdesk.ui.caseload.filters import Filter, kept
from rehabdesk.ui.caseload.rows import CaseRow, row_of
from rehabdesk.ui.masking import mask

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _place(row: CaseRow) -> tuple[int, bool, int, str, str]:
    return triage_order(row.assessment)


class CaseloadModel(QAbstractTableModel):
    """The rows on screen; ``replace`` moves, shows or hides one without touching the others."""

    def __init__(self, pathways: Pathways, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pathways = pathways
        self._all: dict[EpisodeKey, CaseRow] = {}
        self._order: list[CaseRow] | None = None
        self._triage: list[CaseRow] | None = None
        self._shown: list[CaseRow] = []
        self._chosen: tuple[Filter, ...] = ()
        self._search = ""
        self.columns: tuple[Column, ...] = chosen_columns(AS_SHIPPED)
        self.narrow_titles = False
        self._sort, self._descending = "", False
        mask.changed.connect(self._rename)

    @Slot()
    def _rename(self) -> None:
        """Names are hidden or shown: every row on screen is read again."""
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        column = self.columns[index.column()]
        if role == COLUMN_ROLE:
            return column
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(column, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(column, narrow=self.narrow_titles)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.meaning or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        return None

    def show_all(self, assessments: Sequence[Assessment]) -> None:
        """Take a whole caseload, in triage order."""
        self.beginResetModel()
        made = [row_of(one, self._pathways) for one in assessments]
        self._all = {row.key: row for row in made}
        self._triage = made
        self._order = None
        self._shown = self._kept(self._in_order())
        self.endResetModel()

    def narrow(self, chosen: Collection[Filter], search: str) -> None:
        """Show only what any of the chosen filters and the search text keep."""
        self.beginResetModel()
        self._chosen, self._search = tuple(chosen), fold(search.strip())
        self._shown = self._kept(self._in_order())
        self.endResetModel()

    def arrange(self, columns: Sequence[str]) -> None:
        """Show the columns of those keys, in that order."""
        self.beginResetModel()
        self.columns = chosen_columns(columns)
        self.endResetModel()

    def order_by(self, column: str, *, descending: bool) -> None:
        """Sort by a column's key; "" is the triage order."""
        self.beginResetModel()
        self._sort, self._descending = (column if column in BY_KEY else ""), descending
        self._order = None
        self._shown = self._kept(self._in_order())
        self.endResetModel()

    def ordered_by(self) -> tuple[str, bool]:
        """The key of the column that is sorted by, "" in triage order, and whether downwards."""
        return self._sort, self._descending

    def replace(self, assessment: Assessment) -> None:
        """Take one episode as it is now; its row changes, moves, appears or goes."""
        row = row_of(assessment, self._pathways)
        before = self.row_of(row.key)
        self._all[row.key] = row
        self._changed()
        if not self._keeps(row):
            self._take_out(before)
            return
        after = self._kept(self._in_order())
        to = next(place for place, one in enumerate(after) if one.key == row.key)
        if before < 0:
            self.beginInsertRows(QModelIndex(), to, to)
            self._shown.insert(to, row)
            self.endInsertRows()
            return
        if before != to:
            # Qt counts the target before the row is taken from its old place.
            self.beginMoveRows(
                QModelIndex(), before, before, QModelIndex(), to + (1 if to > before else 0)
            )
            self._shown.insert(to, self._shown.pop(before))
            self.endMoveRows()
        self._shown[to] = row
        self.dataChanged.emit(self.index(to, 0), self.index(to, len(self.columns) - 1))

    def drop(self, key: EpisodeKey) -> None:
        """Take an episode off the list: it was closed."""
        before = self.row_of(key)
        self._all.pop(key, None)
        self._changed()
        self._take_out(before)

    def row(self, place: int) -> CaseRow | None:
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def row_of(self, key: EpisodeKey) -> int:
        """The place of an episode on screen, -1 where it isn't shown."""
        return next((place for place, row in enumerate(self._shown) if row.key == key), -1)

    def next_undecided(self, place: int, besides: EpisodeKey) -> int:
        """The next row from a place on, around the end, that waits for a decision; -1: none."""
        from_here = (*range(place, len(self._shown)), *range(place))
        return next(
            (
                at
                for at in from_here
                if self._shown[at].assessment.undecided and self._shown[at].key != besides
            ),
            -1,
        )

    def keys_in_order(self) -> tuple[EpisodeKey, ...]:
        """Who is on screen, top to bottom."""
        return tuple(row.key for row in self._shown)

    def everyone(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def assessments(self) -> list[Assessment]:
        """Everyone, shown or not."""
        return [row.assessment for row in self._all.values()]

    def _in_order(self) -> list[CaseRow]:
        """Everyone in triage order; sorted again only after a row changed."""
        if self._order is None:
            if self._triage is None:
                self._triage = sorted(self._all.values(), key=_place)
            self._order = self._sorted(self._triage) if self._sort else self._triage
        return self._order

    def _changed(self) -> None:
        """A row is another now: everyone is put in order again when asked for."""
        self._order = self._triage = None

    def _sorted(self, in_triage: list[CaseRow]) -> list[CaseRow]:
        """By the chosen column; equals stay in triage order, and what isn't known comes last."""
        rank = BY_KEY[self._sort].rank
        ranked: list[tuple[Any, CaseRow]] = [(rank(row), row) for row in in_triage]
        known = [pair for pair in ranked if pair[0] is not None]
        known.sort(key=itemgetter(0), reverse=self._descending)
        unknown = [pair for pair in ranked if pair[0] is None]
        return [row for _, row in (*known, *unknown)]

    def _kept(self, rows: Sequence[CaseRow]) -> list[CaseRow]:
        if not self._chosen and not self._search:
            return list(rows)
        if not self._chosen:  # a keystroke's whole time at 10,000 rows is one frame
            wanted = self._search
            return [row for row in rows if wanted in row.searched]
        return [row for row in rows if self._keeps(row)]

    def _keeps(self, row: CaseRow) -> bool:
        return self._search in row.searched and kept(row.assessment, self._chosen)

    def _take_out(self, place: int) -> None:
        if place >= 0:
            self.beginRemoveRows(QModelIndex(), place, place)
            del self._shown[place]
            self.endRemoveRows()
