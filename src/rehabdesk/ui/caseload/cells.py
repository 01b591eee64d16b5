"""What each cell says, and how it is painted inside its rectangle."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from rehabdesk.domain.alerts import RISING_PER_WEEK
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.ui.caseload.rows import SETTLED, CaseRow
from rehabdesk.ui.caseload.sparks import pain_spark, week_bars
from rehabdesk.ui.masking import mask
from rehabdesk.ui.theme import font
from rehabdesk.ui.theme.tokens import FONT_SMALL, Tokens
from rehabdesk.ui.widgets.pill import paint_pill

_DAYS_FULL = 42
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
NOTHING = "–"


def state_text(row: CaseRow) -> str:
    return row.state_words


def paint_state(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    state = row.assessment.imaging.state
    paint_pill(painter, box.left(), box.center().y(), state, row.state_words, tokens)


def patient_text(row: CaseRow) -> str:
    return f"{mask.name(row.assessment.patient)}, {row.below_name}"


def paint_patient(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    half = box.height() / 2
    upper = QRectF(box.left(), box.top() + 5, box.width() - 8, half - 5)
    lower = QRectF(box.left(), box.top() + half + 1, box.width() - 8, half - 5)
    _say(painter, upper, mask.name(row.assessment.patient), tokens.ink, weight=600)
    _say(painter, lower, row.below_name, tokens.ink_3, FONT_SMALL)


def days_text(row: CaseRow) -> str:
    days = row.assessment.days_since_onset
    return "onset unknown" if days is None else str(days)


def paint_days(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    days = row.assessment.days_since_onset
    track = QRectF(box.left(), box.center().y() - 3, box.width() - 58, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    _bar(painter, track, tokens.track)
    per_day = track.width() / _DAYS_FULL
    first, last = (track.left() + day * per_day for day in row.window)
    painter.fillRect(QRectF(first, track.top(), last - first, 6), QColor(tokens.consider.ground))
    if days is None:
        _say(painter, _number_box(box), NOTHING, tokens.ink_3, flags=_RIGHT)
        return
    if days > 0:
        filled = QRectF(track)
        filled.setWidth(max(6.0, min(days, _DAYS_FULL) * per_day))
        _bar(painter, filled, _days_colour(row, days, tokens))
    for mark in (first, last):
        painter.fillRect(QRectF(mark - 0.5, track.top() - 4, 1.2, 14), QColor(tokens.ink_3))
    _say(painter, _number_box(box), str(days), tokens.ink, 14, 600, _RIGHT)


def _number_box(box: QRectF) -> QRectF:
    return QRectF(box.right() - 54, box.top(), 30, box.height())


def _days_colour(row: CaseRow, days: int, tokens: Tokens) -> str:
    state = row.assessment.imaging.state
    if state in SETTLED:
        return tokens.bar_strong
    if days >= row.window[1]:
        return tokens.due.ink
    if days >= row.window[0] or state is ImagingState.CONSIDER:
        return tokens.consider.ink
    return tokens.bar_strong


def pain_text(row: CaseRow) -> str:
    pain = row.assessment.pain
    if pain.latest is None:
        return "no pain recorded"
    return f"{pain.latest} of 10, {_trend(row)}"


def _trend(row: CaseRow) -> str:
    trend = row.assessment.pain.trend_per_week
    if trend is None:
        return "trend not known"
    if trend >= RISING_PER_WEEK:
        return "rising"
    return "falling" if trend <= -RISING_PER_WEEK else "level"


def paint_pain(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    pain = row.assessment.pain
    number = QRectF(box.left(), box.top(), 24, box.height())
    if pain.latest is None:
        _say(painter, number, NOTHING, tokens.ink_3, flags=_RIGHT)
        return
    _say(painter, number, str(pain.latest), tokens.ink, 14, 600, _RIGHT)
    _arrow(painter, QPointF(box.left() + 40, box.center().y()), _trend(row), tokens)
    width, height = int(box.width() - 82), 26
    if pain.recent and width > 20:
        ratio = painter.device().devicePixelRatioF()
        spark = pain_spark(
            pain.recent, row.assessment.as_of, (width, height), tokens.series[1], ratio
        )
        painter.drawPixmap(QPointF(box.left() + 56, box.center().y() - height / 2), spark)


def _arrow(painter: QPainter, at: QPointF, trend: str, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if trend == "level":
        painter.fillRect(QRectF(at.x() - 6, at.y(), 12, 3.5), QColor(tokens.ink_3))
        return
    if trend == "trend not known":
        return
    up = trend == "rising"
    tip, foot = (-5.0, 5.0) if up else (5.0, -5.0)
    painter.setBrush(QColor(tokens.due.ink if up else tokens.resolved.ink))
    corners = ((-6.0, foot), (6.0, foot), (0.0, tip))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def load_text(row: CaseRow) -> str:
    km = row.assessment.load.week_km
    return "no runs recorded" if km is None else f"{km:.0f} km"


def paint_load(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    load = row.assessment.load
    number = QRectF(box.left(), box.top(), 28, box.height())
    if load.week_km is None:
        _say(painter, number, NOTHING, tokens.ink_3, flags=_RIGHT)
        return
    _say(painter, number, f"{load.week_km:.0f}", tokens.ink, 14, 600, _RIGHT)
    width, height = int(min(box.width() - 62, 120)), 26
    if width > 20:
        ratio = painter.device().devicePixelRatioF()
        bars = week_bars(load.weeks_km, (width, height), (tokens.bar, tokens.bar_strong), ratio)
        painter.drawPixmap(QPointF(box.left() + 38, box.center().y() - height / 2), bars)


def strength_text(row: CaseRow) -> str:
    lsi = row.assessment.strength.lsi_pct
    return NOTHING if lsi is None else f"{lsi:.0f} %"


def paint_strength(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    known = row.assessment.strength.lsi_pct is not None
    ink = tokens.ink if known else tokens.ink_3
    inner = box.adjusted(0, 0, -8, 0)
    _say(painter, inner, strength_text(row), ink, weight=600 if known else 400, flags=_RIGHT)


def review_text(row: CaseRow) -> str:
    return row.review_words


def paint_review(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    late = row.assessment.review_overdue
    ink = tokens.due.ink if late else tokens.ink if row.review_words != NOTHING else tokens.ink_3
    _say(painter, box, row.review_words, ink, weight=600 if late else 400)


def phase_text(row: CaseRow) -> str:
    return row.phase_words


def paint_phase(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    _say(painter, box, row.phase_words, tokens.ink_3, FONT_SMALL)


def _bar(painter: QPainter, box: QRectF, colour: str) -> None:
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(box, 3, 3)


@cache
def _face(pixels: int, weight: int) -> tuple[QFont, QFontMetricsF]:
    face = font(pixels, weight)
    return face, QFontMetricsF(face)


def _say(
    painter: QPainter,
    box: QRectF,
    text: str,
    ink: str,
    pixels: int = 13,
    weight: int = 400,
    flags: Qt.AlignmentFlag = _MIDDLE,
) -> None:
    """Paint one line of plain text, cut with … where it is too long."""
    face, metrics = _face(pixels, weight)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    line = " ".join(text.split())
    if metrics.horizontalAdvance(line) > box.width():
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, line)
