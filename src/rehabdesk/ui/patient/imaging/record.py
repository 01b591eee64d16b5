"""One row of the record, to be read: each filled column with what stands in it."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Entry, Episode
from rehabdesk.domain.tables import table_of
from rehabdesk.domain.words import long_date
from rehabdesk.ui.text import PlainLabel

_ENDS = ("row_id", "revision")


class RecordView(QWidget):
    """Read-only; what is append-only is not edited, and who changed what stands in the history."""

    def __init__(
        self, record: Entry | Episode, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(2)
        for name, words in record_lines(record, pathway):
            column.addWidget(PlainLabel(name, "small", parent=self))
            column.addWidget(PlainLabel(words, wrap=True, parent=self))
            column.addSpacing(8)
        column.addStretch(1)


def record_lines(record: Entry | Episode, pathway: Pathway) -> list[tuple[str, str]]:
    """Each filled column in words, in the order of the sheet."""
    lines = []
    for column in table_of(record).columns:
        value = getattr(record, column.name, None)
        if value is None or value == "" or column.name in _ENDS:
            continue
        lines.append((column.name.replace("_", " ").capitalize(), _shown(value, pathway)))
    return lines


def _shown(value: object, pathway: Pathway) -> str:
    if isinstance(value, date):
        return long_date(value)
    if isinstance(value, str):
        return pathway.decision_reasons.get(value, value.replace("_", " "))
    return f"{value:g}" if isinstance(value, float) else str(value)
