"""The lines of the trail as a table asks for them, a piece at a time as one scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from rehabdesk.clinic.trail import Line
from rehabdesk.domain.history_words import difference_words, happened_words
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.masking import mask

HEADINGS = (tr("When"), tr("Who"), tr("Whose record"), tr("What"), tr("Old → new"))
PIECE = 200
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def line_words(line: Line, pathways: Pathways, *, hidden: bool = False) -> tuple[str, ...]:
    """An entry as it is read, under ``HEADINGS``; ``hidden``, it tells nobody's name."""
    entry, at = line.entry, line.entry.at.astimezone()
    before = mask.values(entry.before) if hidden else entry.before
    after = mask.values(entry.after) if hidden else entry.after
    return (
        f"{long_date(at.date())} {at:%H:%M}",
        entry.actor,
        _whose(line, hidden=hidden),
        happened_words(entry.subject, entry.action, entry.before, entry.after),
        difference_words(before, after, pathways),
    )


def _whose(line: Line, *, hidden: bool) -> str:
    key = line.entry.key
    if key is None:
        return ""
    if hidden:
        return mask.stand_in(key.patient_id)
    return " · ".join(filter(None, (line.name, key.patient_id)))


class TrailModel(QAbstractTableModel):
    """Signals:
    more_wanted: the number of the last line there is; those before it are asked for.
    """

    more_wanted = Signal(int)

    def __init__(self, pathways: Pathways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pathways = pathways
        self._lines: list[Line] = []
        self._words: dict[int, tuple[str, ...]] = {}
        self._has_more = False

    def start(self, lines: Sequence[Line]) -> None:
        """Show these first lines of a search in place of all there was."""
        self.beginResetModel()
        self._lines, self._has_more = list(lines), len(lines) == PIECE
        self._words.clear()
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        """Show these below the others."""
        self._has_more = len(lines) == PIECE
        if lines:
            first = len(self._lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()

    def say_again(self) -> None:
        """Names were hidden or shown."""
        self._words.clear()
        last = self.index(len(self._lines) - 1, len(HEADINGS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._has_more = False  # until the piece has come
        self.more_wanted.emit(self._lines[-1].number)

    def words_of(self, row: int) -> tuple[str, ...]:
        if row not in self._words:
            self._words[row] = line_words(self._lines[row], self._pathways, hidden=mask.hidden)
        return self._words[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.words_of(index.row())[index.column()]
            return " ".join(text.split())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADINGS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
