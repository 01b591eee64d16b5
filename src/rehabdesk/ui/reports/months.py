"""New and discharged month by month, drawn as pairs of bars with their numbers on them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.reports import Month
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, month_name
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL, GRID
from rehabdesk.ui.widgets import Card

_HEIGHT = 168
_FOOT, _HEAD = 24, 20
_WIDEST = 26
_GAP = 2


class MonthBars(QWidget):
    """Two bars a month: filled for new, outlined for discharged, each with its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months: Sequence[Month] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self.update)

    def show_months(self, months: Sequence[Month]) -> None:
        self._months = tuple(months)
        told = (
            tr(
                "{words}: {new} new, {discharged} discharged",
                words=one.words,
                new=one.new,
                discharged=one.discharged,
            )
            for one in months
        )
        self.setAccessibleName(tr("New and discharged by month"))
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._months:
            return
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(FONT_SMALL))
        ground = self.height() - _FOOT
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(0, ground, self.width(), ground)
        step = self.width() / len(self._months)
        for place, month in enumerate(self._months):
            self._paint_month(painter, month, QRectF(place * step, 0, step, ground), place == 0)

    def _paint_month(self, painter: QPainter, month: Month, box: QRectF, first: bool) -> None:
        tokens = tokens_now()
        wide = min(_WIDEST, (box.width() - 2 * GRID) / 2)
        centre = box.center().x()
        filled, outlined = QColor(tokens.bar_strong), QColor(tokens.surface)
        self._paint_bar(painter, box, centre - wide - _GAP / 2, wide, month.new, filled)
        self._paint_bar(painter, box, centre + _GAP / 2, wide, month.discharged, outlined)
        painter.setPen(QColor(tokens.ink_3))
        name = month_name(month.first)
        if first or month.first.month == 1:
            name = f"{name} {month.first.year}"
        foot = QRectF(box.left() - GRID, box.bottom() + 4, box.width() + 2 * GRID, _FOOT - 4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, name)

    def _paint_bar(
        self, painter: QPainter, box: QRectF, left: float, wide: float, count: int, fill: QColor
    ) -> None:
        tokens = tokens_now()
        if not count:
            return
        most = max(max(one.new, one.discharged) for one in self._months)
        tall = max(2.0, (box.height() - _HEAD) * count / most)
        bar = QRectF(left, box.bottom() - tall, wide, tall)
        painter.setPen(QPen(QColor(tokens.bar_strong), 1.4))
        painter.setBrush(fill)
        painter.drawRect(bar)
        painter.setPen(QColor(tokens.ink_2))
        above = QRectF(left - GRID, bar.top() - _HEAD + 2, wide + 2 * GRID, _HEAD - 4)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))


class MonthsCard(Card):
    """The bars under their heading, with words for the two kinds of bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = MonthBars()
        self.words = PlainLabel(role="small")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(tr("By month"), "heading"))
        head.addWidget(self.words)
        head.addStretch(1)
        for filled, words in ((True, tr("New")), (False, tr("Discharged"))):
            head.addWidget(_Swatch(filled=filled))
            head.addWidget(PlainLabel(words, "small"))
            head.addSpacing(GRID)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 12)
        box.setSpacing(GRID)
        box.addLayout(head)
        box.addWidget(self.bars)

    def show_months(self, months: Sequence[Month]) -> None:
        self.bars.show_months(months)
        if months:
            self.words.setText(
                tr(
                    "the {months} months to {last}",
                    months=len(months),
                    last=long_date(months[-1].last),
                )
            )


class _Swatch(QWidget):
    """A small piece of a bar."""

    def __init__(self, *, filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = filled
        self.setFixedSize(14, 14)
        watcher.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setPen(QPen(QColor(tokens.bar_strong), 1.4))
        painter.setBrush(QColor(tokens.bar_strong if self._filled else tokens.surface))
        painter.drawRect(QRectF(2, 2, 10, 10))
