"""The appointed times of a measure side by side: a shape and a word each."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.outcome_schedule import Due
from rehabdesk.domain.outcome_schedule import Slot as Appointed
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date
from rehabdesk.ui.theme import Tokens, font, pixmap, tokens_now, watcher

_ICON_PX = 13
_HEIGHT = 34
_COLUMNS = 5
_LOOKS = {
    Due.DONE: ("check-circle", "resolved"),
    Due.DUE: ("clock", "consider"),
    Due.MISSED: ("x-circle", "neutral"),
    Due.COMING: ("calendar", "neutral"),
    Due.NOT_USED: ("minus", "neutral"),
}


class SlotStrip(QWidget):
    """Baseline, 4, 8 and 12 weeks, discharge: done, due, missed or to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slots: tuple[Appointed, ...] = ()
        self.today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._repaint)

    def feed(self, slots: Sequence[Appointed], today: date) -> None:
        """Show these times."""
        self.slots, self.today = tuple(slots), today
        self.setVisible(bool(self.slots))
        self.setAccessibleName(
            "; ".join(f"{slot.label}: {slot_words(slot, today)}" for slot in self.slots)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    @Slot()
    def _repaint(self) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        tokens = tokens_now()
        step = self.width() / max(len(self.slots), _COLUMNS)
        missing = max(0, _COLUMNS - len(self.slots))  # so that the weeks of all measures line up
        for place, slot in enumerate(self.slots, start=missing):
            self._draw(painter, place * step, step - 8, slot, tokens)
        painter.end()

    def _draw(
        self, painter: QPainter, left: float, room: float, slot: Appointed, tokens: Tokens
    ) -> None:
        icon, tone = _LOOKS[slot.state]
        ink: str = getattr(tokens, tone).ink
        picture = pixmap(icon, ink, _ICON_PX, self.devicePixelRatioF())
        painter.drawPixmap(QRect(round(left), 2, _ICON_PX, _ICON_PX), picture)
        strong = slot.state in (Due.DUE, Due.DONE)
        painter.setFont(font(12, 600 if strong else 400))
        painter.setPen(QColor(tokens.ink if strong else tokens.ink_2))
        painter.drawText(QPointF(left + _ICON_PX + 5, 13), slot.label)
        painter.setFont(font(11))
        painter.setPen(QColor(ink if slot.state is Due.DUE else tokens.ink_3))
        words = slot_words(slot, self.today)
        metrics = QFontMetricsF(painter.font())
        if metrics.horizontalAdvance(words) > room - _ICON_PX - 5 and slot.on is not None:
            words = short_date(slot.on, self.today)
        painter.drawText(QPointF(left + _ICON_PX + 5, 29), words)


def slot_words(slot: Appointed, today: date) -> str:
    """``43 · 2 Feb``, ``due since 2 Mar``, ``missed``, ``2 Apr``."""
    if slot.score is not None:
        return f"{slot.score.score:g} · {short_date(slot.score.date, today)}"
    if slot.state is Due.NOT_USED:
        return tr("not used")
    if slot.on is None:
        return tr("to come")
    day = short_date(slot.on, today)
    if slot.state is Due.DUE:
        return tr("due today") if slot.on == today else tr("due since {day}", day=day)
    return f"missed, {day}" if slot.state is Due.MISSED else day
