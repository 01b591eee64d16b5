"""One mark of the episode's strip: a shape or a bar with its words, pressed to open its record."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from rehabdesk.domain.episode_strip import (
    CLOSED,
    CONTACT,
    DECISION,
    FLAG,
    IMPACT,
    RECURRED,
    REST,
    RULE,
    STUDY,
    TODAY,
    Mark,
)
from rehabdesk.domain.records import Decision, ImagingStudy
from rehabdesk.domain.states import ImagingState
from rehabdesk.ui.text import plain_tooltip
from rehabdesk.ui.theme import font, tokens_now
from rehabdesk.ui.theme.tokens import FONT_SMALL, Tokens, Tone
from rehabdesk.ui.widgets.shapes import draw_shape

HEIGHT = 28
GLYPH = 14
PAD = 5
GAP = 5
_BAR = 20


def label_width(text: str) -> float:
    """How wide a mark's words are."""
    return QFontMetricsF(font(FONT_SMALL, 500)).horizontalAdvance(text)


class MarkButton(QAbstractButton):
    """A mark; its left edge plus ``PAD`` is the day it stands on.

    Signals:
        stepped: an arrow key: -1, +1; 0 for Home, 2 for End.
        focused: the focus came here.
    """

    stepped = Signal(int)
    focused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark: Mark | None = None
        self.bar = 0.0
        """How long the bar is, in px; 0 for a mark of one day."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_mark(self, mark: Mark) -> None:
        self.mark = mark
        self.setAccessibleName(mark.words)
        self.setToolTip(plain_tooltip(mark.words))
        self.setText(mark.label)
        self.update()

    def sizeHint(self) -> QSize:
        words = label_width(self.text())
        return QSize(round(2 * PAD + GLYPH + GAP + words), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: 2,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.mark is None:
            return
        tokens = tokens_now()
        tone = _tone(self.mark, tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.bar:
            self._paint_bar(painter, tone)
        box = QRectF(PAD, (self.height() - GLYPH) / 2, GLYPH, GLYPH)
        _paint_glyph(painter, self.mark, box, tone, tokens)
        self._paint_words(painter, tone, tokens)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_bar(self, painter: QPainter, tone: Tone) -> None:
        box = QRectF(PAD - 3, (self.height() - _BAR) / 2, self.bar + 6, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(box, 5, 5)

    def _paint_words(self, painter: QPainter, tone: Tone, tokens: Tokens) -> None:
        assert self.mark is not None  # noqa: S101 - painted only with a mark
        glyph = 0 if self.mark.kind in (RULE, TODAY) else GLYPH + GAP
        face = font(FONT_SMALL, 600 if self.mark.kind == TODAY else 500)
        face.setStrikeOut(self.mark.in_error)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink_2 if self.mark.ended else tone.ink))
        box = QRectF(PAD + glyph, 0, self.width() - PAD - glyph, self.height())
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(box.width())
        )
        if len(words) > 1 or words == self.text():
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _tone(mark: Mark, tokens: Tokens) -> Tone:
    if mark.kind == FLAG:
        return tokens.neutral if mark.ended else tokens.due
    if mark.kind == IMPACT:
        return tokens.due
    if mark.kind == STUDY:
        return tokens.neutral if mark.ended else tokens.booked
    if mark.kind == TODAY:
        return Tone(tokens.accent, tokens.accent_ground)
    if mark.kind == RULE:
        return tokens.consider if mark.rule == "CONSIDER_FROM_DAY" else tokens.due
    if mark.kind in (DECISION, REST):
        return tokens.neutral
    return Tone(tokens.ink, tokens.neutral.ground)


def _shape(mark: Mark) -> ImagingState | None:
    """The shape that the same thing wears in the list."""
    record = mark.record
    if mark.kind == FLAG:
        return ImagingState.CHECK_RESOLVED if mark.ended else ImagingState.URGENT
    if isinstance(record, Decision):
        snooze = record.decision == "snooze"
        return ImagingState.SNOOZED if snooze else ImagingState.DECLINED
    if isinstance(record, ImagingStudy):
        if mark.ended:
            return ImagingState.DECLINED
        if record.reported_on:
            return ImagingState.DONE
        if record.done_on:
            return ImagingState.AWAITING_REPORT
        return ImagingState.BOOKED if record.booked_for else ImagingState.REQUESTED
    plain = {
        IMPACT: ImagingState.DUE_IMPACT,
        CLOSED: ImagingState.CLOSED,
        REST: ImagingState.SNOOZED,
        RECURRED: ImagingState.CHASE,
    }
    return plain.get(mark.kind)


def _paint_glyph(painter: QPainter, mark: Mark, box: QRectF, tone: Tone, tokens: Tokens) -> None:
    if mark.kind in (RULE, TODAY):
        return
    shape = _shape(mark)
    if shape is not None:
        ground = QColor(tone.ground if mark.until else tokens.surface)
        draw_shape(painter, shape, box, QColor(tone.ink), ground)
        return
    painter.setPen(QPen(QColor(tone.ink), 1.6))
    painter.setBrush(QColor(tokens.surface if mark.kind == CONTACT else tone.ink))
    painter.drawEllipse(QPointF(box.center()), 4.5, 4.5)
