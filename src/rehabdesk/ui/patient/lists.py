"""What was noted at each visit, and who changed what: two lists to be read."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from rehabdesk.domain.history_words import difference_words, happened_words
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.records import Facts, Visit
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import ACTIVITY_LABELS, IMPACT_LABELS, long_date
from rehabdesk.ui.masking import mask
from rehabdesk.ui.widgets import Card, EmptyState

_ATTENDANCE = {"dna": tr("Did not attend"), "cancelled": tr("Cancelled")}
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Change(Protocol):
    """One entry of the audit, as the clinic's history hands it out."""

    @property
    def at(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def before(self) -> Mapping[str, object] | None: ...
    @property
    def after(self) -> Mapping[str, object] | None: ...


class RowsModel(QAbstractTableModel):
    """Rows of words under headings."""

    def __init__(self, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Iterable[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class RowsList(Card):
    """A read-only list; says what to do where it is empty."""

    def __init__(
        self, name: str, headings: Sequence[str], widths: Sequence[int], empty: tuple[str, str]
    ) -> None:
        super().__init__()
        self.model = RowsModel(headings, self)
        self.table = QTableView(self)
        self.table.setAccessibleName(name)
        self.table.setProperty("lines", True)
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self.table.resizeRowsToContents)
        self._empty = EmptyState(*empty)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(12, 8, 12, 12)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)

    def show_rows(self, rows: Iterable[tuple[str, ...]]) -> None:
        self.model.show_rows(rows)
        self.table.resizeRowsToContents()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)


def visits_list() -> RowsList:
    return RowsList(
        tr("Visits"),
        (tr("Day"), tr("Clinician"), tr("Daily movement"), tr("Pain"), tr("Note")),
        (110, 130, 120, 190, 300),
        (
            tr("No visit notes yet"),
            tr("Pain alone is under Progress; Ctrl+R takes a note or an answer."),
        ),
    )


def history_list() -> RowsList:
    return RowsList(
        tr("History"),
        (tr("When"), tr("Who"), tr("What"), tr("Old → new")),
        (140, 130, 170, 400),
        (
            tr("Nothing has changed yet"),
            tr("Every change will stand here: who, when, old and new."),
        ),
    )


def visit_rows(facts: Facts, until: date) -> list[tuple[str, ...]]:
    """The visits, latest first, with the pain of the day."""
    return [
        (
            long_date(visit.date),
            visit.clinician,
            _ATTENDANCE.get(visit.attendance, IMPACT_LABELS.get(visit.daily_impact, "")),
            _pain_words(facts, visit.date),
            _note(visit),
        )
        for visit in reversed(facts.visits)
        if visit.date <= until
    ]


def history_rows(entries: Iterable[Change], pathways: Pathways) -> list[tuple[str, ...]]:
    """The audit's entries, latest first: when, who, what, old and new."""
    return [
        (
            f"{long_date(at.date())} {at:%H:%M}",
            entry.actor,
            happened_words(entry.subject, entry.action, entry.before, entry.after),
            difference_words(mask.values(entry.before), mask.values(entry.after), pathways),
        )
        for entry in entries
        for at in (entry.at.astimezone(),)
    ]


def _pain_words(facts: Facts, day: date) -> str:
    scores = [entry for entry in facts.pain if entry.date == day]
    return ", ".join(f"{mid_sentence(ACTIVITY_LABELS[e.activity])} {e.score}" for e in scores)


def _note(visit: Visit) -> str:
    parts = [visit.subjective, visit.objective, visit.assessment, visit.plan]
    if visit.sitting_min is not None:
        parts.append(tr("Sits for {sitting_min:g} min", sitting_min=visit.sitting_min))
    if visit.driving_min is not None:
        parts.append(tr("Drives for {driving_min:g} min", driving_min=visit.driving_min))
    return "\n".join(part for part in parts if part)
