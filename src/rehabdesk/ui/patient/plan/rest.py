"""Relative rest: the day of the window, what broke it, and ice or heat."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL
from rehabdesk.ui.widgets import Button


class RestTrack(QWidget):
    """The days of the window as a row of cells, the review day marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = 0
        self._review = 0
        self._last = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._repaint)

    def show_window(self, day: int, review: int, last: int) -> None:
        """``day`` is today's number; the review is on ``review``, the window ends with ``last``."""
        self._day, self._review, self._last = day, review, last
        self.setAccessibleName(
            tr("Day {day} of {review} to {last}", day=day, review=review, last=last)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 36)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._last:
            return
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(FONT_SMALL - 1))
        step = self.width() / self._last
        for number in range(1, self._last + 1):
            box = QRectF((number - 1) * step, 0, step - 3, 18)
            past, today = number < self._day, number == self._day
            window = number >= self._review
            painter.setPen(
                QPen(QColor(tokens.accent), 2 if today else 1)
                if today or window
                else Qt.PenStyle.NoPen
            )
            fill = tokens.accent if past else tokens.accent_ground if today else tokens.track
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
            if number in (1, self._review, self._last) or today:
                painter.setPen(QColor(tokens.accent if today else tokens.ink_3))
                below = QRectF(box.left() - 6, 20, box.width() + 12, 16)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()


class RestPanel(QWidget):
    """Relative rest and temperature.

    Signals:
        start_asked: relative rest is to begin.
        why_asked: explanations to show.
    """

    start_asked = Signal()
    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.track = RestTrack(self)
        self.lines = LinesList(self)
        self.start = Button(tr("Start relative rest…"), parent=self)
        self.start.clicked.connect(self.start_asked)
        self.lines.why_asked.connect(self.why_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Relative rest"), "heading", parent=self))
        column.addWidget(self.track)
        column.addWidget(self.lines)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_rest(
        self, window: tuple[int, int, int] | None, lines: Iterable[Line], *, can_start: bool
    ) -> None:
        """Show the window (day, review day, last day), where there is one, and its lines."""
        self.track.setVisible(window is not None)
        if window is not None:
            self.track.show_window(*window)
        self.lines.show_lines(lines)
        self.start.setVisible(can_start)
        self.setVisible(bool(self.lines.views))
