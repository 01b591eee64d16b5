"""One section of the report: a line a figure, its share as a bar, its denominator beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from rehabdesk.domain.reports import Figure, Kind, Line
from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Card, QuietButton

_HEADS = ("", tr("Result"), "", tr("Out of"), tr("12 months before"), "")
_SPREAD = 2
_WIDTHS = (200, 112, 112, 232, 152, 64)
_BAR_WIDTH = 96


class ShareBar(QWidget):
    """A share of 100 %, as long as it is; nothing where there is none to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setFixedHeight(8)
        self.setFixedWidth(_BAR_WIDTH)
        watcher.changed.connect(self.update)

    def set_share(self, share: float | None) -> None:
        """Per cent, or ``None``."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BAR_WIDTH, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, 1, self.width(), 6)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(whole, 3, 3)
        painter.setBrush(QColor(tokens.bar_strong))
        painter.drawRoundedRect(QRectF(0, 1, self.width() * self._share / 100, 6), 3, 3)


class LineRow:
    """The parts of one line, made once and fed with every report."""

    def __init__(self, host: QWidget) -> None:
        self.title = PlainLabel(parent=host, wrap=True)
        self.result = PlainLabel(role="strong", parent=host)
        self.bar = ShareBar(host)
        self.spread = PlainLabel(role="small", parent=host)
        self.base = PlainLabel(role="small", parent=host, wrap=True)
        self.before = PlainLabel(role="small", parent=host)
        self.why = QuietButton(tr("Why?"), parent=host)

    def show(self, line: Line) -> None:
        figure = line.figure
        self.title.setText(tr(figure.meaning.title))
        self.result.setText(figure.words)
        self.bar.set_share(figure.share)
        self.bar.setVisible(figure.meaning.kind is Kind.SHARE)
        self.spread.setText(figure.spread)
        self.spread.setVisible(figure.meaning.kind is not Kind.SHARE)
        self.base.setText(figure.base)
        self.before.setText(line.before.baseline)
        self.why.setProperty("figure", figure.meaning.id)
        self.why.setAccessibleName(tr("Why? {title}", title=tr(figure.meaning.title)))
        self.why.setAccessibleDescription(f"{figure.words}, {figure.base}")


class SectionCard(Card):
    """Signals:
    why_asked: the ``Figure`` whose Why? was pressed.
    """

    why_asked = Signal(object)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[LineRow] = []
        self._lines: Sequence[Line] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 12)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        for place, (words, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True)):
            self._grid.setColumnMinimumWidth(place, width)
            label = PlainLabel(words, "faint") if place else PlainLabel(heading, "heading")
            self._grid.addWidget(label, 0, place)
            if place == _SPREAD:
                self._spread_head = label

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Feed the lines; rows are added or put away as there are more or fewer."""
        self._lines = tuple(lines)
        while len(self.rows) < len(lines):
            self._add_row()
        medians = any(line.figure.meaning.kind is Kind.MEDIAN for line in lines)
        self._spread_head.setText(tr("Middle half") if medians else "")
        for place, row in enumerate(self.rows):
            shown = place < len(lines)
            if shown:
                row.show(lines[place])
            for part in (row.title, row.result, row.base, row.before, row.why):
                part.setVisible(shown)

    def figure(self, name: str) -> Figure | None:
        found = (line.figure for line in self._lines if line.figure.meaning.id == name)
        return next(found, None)

    def _add_row(self) -> None:
        row, down = LineRow(self), len(self.rows) + 1
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(row.title, down, 0)
        self._grid.addWidget(row.result, down, 1)
        self._grid.addWidget(row.bar, down, 2, middle)
        self._grid.addWidget(row.spread, down, 2)
        self._grid.addWidget(row.base, down, 3)
        self._grid.addWidget(row.before, down, 4)
        self._grid.addWidget(row.why, down, 5)
        row.why.clicked.connect(self._ask)
        self.rows.append(row)

    @Slot()
    def _ask(self) -> None:
        figure = self.figure(str(self.sender().property("figure")))
        if figure is not None:
            self.why_asked.emit(figure)
