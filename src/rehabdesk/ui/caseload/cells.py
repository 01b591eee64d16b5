"""What each cell says, and how it is painted inside its rectangle."""

from datetime import date
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from rehabdesk.domain.alerts import RISING_PER_WEEK
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.speech import tr
from rehabdesk.domain.units import Distance, in_unit
from rehabdesk.domain.words import plural, short_date
from rehabdesk.ui.caseload.rows import SETTLED, CaseRow
from rehabdesk.ui.caseload.sparks import pain_spark, week_bars
from rehabdesk.ui.masking import mask
from rehabdesk.ui.theme import font
from rehabdesk.ui.theme.tokens import FONT_SMALL, Tokens
from rehabdesk.ui.widgets.pill import paint_pill

_DAYS_FULL = 42
_ROOMY = 120
"""Pixels from which a figure stands clear of its neighbour's column."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE
NONE_LOGGED = tr("none logged")
_WEEKS_FROM = 57
"""Days from which an age is told in weeks."""


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
    return tr("onset unknown") if days is None else plural(days, "day")


def paint_days(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    days = row.assessment.days_since_onset
    number = _number_box(box)
    track = QRectF(box.left(), box.center().y() - 3, number.left() - box.left() - 4, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    _bar(painter, track, tokens.track)
    per_day = track.width() / _DAYS_FULL
    first, last = (track.left() + day * per_day for day in row.window)
    painter.fillRect(QRectF(first, track.top(), last - first, 6), QColor(tokens.consider.ground))
    if days is None:
        below = QRectF(box.left(), track.bottom() + 3, box.width(), 15)
        _say(painter, below, tr("onset unknown"), tokens.ink_3, FONT_SMALL)
        return
    if days > 0:
        filled = QRectF(track)
        filled.setWidth(max(6.0, min(days, _DAYS_FULL) * per_day))
        _bar(painter, filled, _days_colour(row, days, tokens))
    for mark in (first, last):
        painter.fillRect(QRectF(mark - 0.5, track.top() - 4, 1.2, 14), QColor(tokens.ink_3))
    _say(painter, number, str(days), tokens.ink, 14, 600, _RIGHT)


def _number_box(box: QRectF) -> QRectF:
    free = 24 if box.width() > _ROOMY else 6
    return QRectF(box.right() - 30 - free, box.top(), 30, box.height())


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
        return tr("no pain recorded")
    return tr(
        "{latest} of 10, {trend}, {age_words}",
        latest=pain.latest,
        trend=_trend(row),
        age_words=age_words(pain.latest_on, row),
    )


def _trend(row: CaseRow) -> str:
    trend = row.assessment.pain.trend_per_week
    if trend is None:
        return tr("trend not known")
    if trend >= RISING_PER_WEEK:
        return tr("rising")
    return tr("falling") if trend <= -RISING_PER_WEEK else tr("level")


def paint_pain(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    pain = row.assessment.pain
    if pain.latest is None:
        _say(painter, box, NONE_LOGGED, tokens.ink_3, FONT_SMALL)
        return
    upper, lower = _lines(box)
    _say(
        painter,
        QRectF(upper.left(), upper.top(), 18, upper.height()),
        str(pain.latest),
        tokens.ink,
        14,
        600,
    )
    _arrow(painter, QPointF(box.left() + 28, upper.center().y()), _trend(row), tokens)
    _say(
        painter,
        QRectF(lower.left(), lower.top(), 52, lower.height()),
        age(pain.latest_on, row),
        tokens.ink_3,
        FONT_SMALL,
    )
    width, height = int(box.width() - 82), 26
    if pain.recent and width > 20:
        ratio = painter.device().devicePixelRatioF()
        spark = pain_spark(
            pain.recent, row.assessment.as_of, (width, height), tokens.series[1], ratio
        )
        painter.drawPixmap(QPointF(box.left() + 56, box.center().y() - height / 2), spark)


def _arrow(painter: QPainter, at: QPointF, trend: str, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if trend == tr("level"):
        painter.fillRect(QRectF(at.x() - 6, at.y(), 12, 3.5), QColor(tokens.ink_3))
        return
    if trend == tr("trend not known"):
        return
    up = trend == tr("rising")
    tip, foot = (-5.0, 5.0) if up else (5.0, -5.0)
    painter.setBrush(QColor(tokens.due.ink if up else tokens.resolved.ink))
    corners = ((-6.0, foot), (6.0, foot), (0.0, tip))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))


def sitting_text(row: CaseRow) -> str:
    pain = row.assessment.pain
    if pain.sitting is None:
        return tr("no pain while sitting recorded")
    return tr(
        "{sitting} of 10 while sitting, {age_words}",
        sitting=pain.sitting,
        age_words=age_words(pain.sitting_on, row),
    )


def paint_sitting(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    pain = row.assessment.pain
    _aged(painter, box, _figure(pain.sitting), age(pain.sitting_on, row), tokens)


def adherence_text(row: CaseRow) -> str:
    held = row.assessment.adherence
    if held.last_on is None:
        return tr("none logged")
    days, target = (
        plural(held.sessions_7d, "day"),
        tr("{target_min} to {target_max}", target_min=held.target_min, target_max=held.target_max),
    )
    written = tr("last written down {age_words}", age_words=age_words(held.last_on, row))
    low = tr(", low") if _has(row, "adherence_low") else ""
    return tr(
        "{days} of the last 7, target {target}{low}, {written}",
        days=days,
        target=target,
        low=low,
        written=written,
    )


def paint_adherence(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    held = row.assessment.adherence
    if held.last_on is None:
        _say(painter, box, NONE_LOGGED, tokens.ink_3, FONT_SMALL)
        return
    upper, _ = _lines(box)
    _aged(painter, box, str(held.sessions_7d), age(held.last_on, row), tokens)
    target = QRectF(box.left() + 14, upper.top(), box.width() - 14, upper.height())
    _say(
        painter,
        target,
        tr("of {target_min}–{target_max}", target_min=held.target_min, target_max=held.target_max),
        tokens.ink_3,
        FONT_SMALL,
    )
    if _has(row, "adherence_low"):
        _warning(painter, QPointF(box.left() + 60, upper.center().y()), tokens)


def entry_text(row: CaseRow) -> str:
    last = row.assessment.last_entry_on
    return tr("nothing entered yet") if last is None else age_words(last, row)


def paint_entry(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    last = row.assessment.last_entry_on
    day = short_date(last, row.assessment.as_of) if last else ""
    _aged(painter, box, age(last, row), day, tokens)


def load_text(row: CaseRow) -> str:
    load = row.assessment.load
    if load.week_km is None:
        return tr("no runs recorded")
    spiked = tr(", load spike") if _has(row, "load_spike") else ""
    return tr(
        "{week_km:.0f}{spiked}, last run {age_words}",
        week_km=Distance(load.week_km),
        spiked=spiked,
        age_words=age_words(load.last_on, row),
    )


def paint_load(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    load = row.assessment.load
    if load.week_km is None:
        _say(painter, box, NONE_LOGGED, tokens.ink_3, FONT_SMALL)
        return
    upper, lower = _lines(box)
    _say(painter, upper, f"{in_unit(load.week_km):.0f}", tokens.ink, 14, 600)
    if _has(row, "load_spike"):
        _warning(painter, QPointF(box.left() + 36, upper.center().y()), tokens)
    _say(
        painter,
        QRectF(lower.left(), lower.top(), 46, lower.height()),
        age(load.last_on, row),
        tokens.ink_3,
        FONT_SMALL,
    )
    width, height = int(min(box.width() - 74, 120)), 26
    if width > 20:
        ratio = painter.device().devicePixelRatioF()
        bars = week_bars(load.weeks_km, (width, height), (tokens.bar, tokens.bar_strong), ratio)
        painter.drawPixmap(QPointF(box.left() + 50, box.center().y() - height / 2), bars)


def strength_text(row: CaseRow) -> str:
    strength = row.assessment.strength
    if strength.lsi_pct is None:
        return tr("limb symmetry not tested")
    low = tr(", low") if _has(row, "strength_asymmetry") else ""
    return tr(
        "limb symmetry index {lsi_pct:.0f} %{low}, {age_words}",
        lsi_pct=strength.lsi_pct,
        low=low,
        age_words=age_words(strength.on, row),
    )


def paint_strength(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    strength = row.assessment.strength
    if strength.lsi_pct is None:
        _say(painter, box, tr("not tested"), tokens.ink_3, FONT_SMALL)
        return
    _aged(painter, box, f"{strength.lsi_pct:.0f} %", age(strength.on, row), tokens)
    if _has(row, "strength_asymmetry"):
        _warning(painter, QPointF(box.left() + 48, _lines(box)[0].center().y()), tokens)


def review_text(row: CaseRow) -> str:
    day = row.assessment.episode.next_review
    if day is not None and row.assessment.review_overdue:
        return tr("{days} overdue", days=plural((row.assessment.as_of - day).days, "day"))
    return row.review_words


def paint_review(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    late = row.assessment.review_overdue
    if row.assessment.episode.next_review is None:
        _say(painter, box, row.review_words, tokens.ink_3, FONT_SMALL)
        return
    left = 0.0
    if late:
        _warning(painter, QPointF(box.left() + 6, box.center().y()), tokens, tokens.due.ink)
        left = 18
    ink = tokens.due.ink if late else tokens.ink
    words = box.adjusted(left, 0, 0, 0)
    _say(painter, words, row.review_words, ink, weight=600 if late else 400)


def phase_text(row: CaseRow) -> str:
    return row.phase_words


def paint_phase(painter: QPainter, box: QRectF, row: CaseRow, tokens: Tokens) -> None:
    _say(painter, box, row.phase_words, tokens.ink_3, FONT_SMALL)


def age(day: date | None, row: CaseRow) -> str:
    """``today``, ``3 d``, ``9 w``: how old a figure is; "" where there is none."""
    if day is None:
        return ""
    days = (row.assessment.as_of - day).days
    if days == 0:
        return tr("today")
    if days < _WEEKS_FROM:
        return tr("{count} d", count=days)
    return tr("{count} w", count=days // 7)


def age_words(day: date | None, row: CaseRow) -> str:
    """``today``, ``3 days ago``; "" where there is none."""
    days = None if day is None else (row.assessment.as_of - day).days
    return (
        ""
        if days is None
        else tr("today")
        if days == 0
        else tr("{days} ago", days=plural(days, "day"))
    )


def _has(row: CaseRow, code: str) -> bool:
    return any(alert.code == code for alert in row.assessment.alerts)


def _lines(box: QRectF) -> tuple[QRectF, QRectF]:
    """The upper and the lower line of a cell."""
    half = box.height() / 2
    return (
        QRectF(box.left(), box.top() + 5, box.width(), half - 4),
        QRectF(box.left(), box.top() + half + 1, box.width(), half - 5),
    )


def _figure(value: int | None) -> str:
    return "" if value is None else str(value)


def _aged(painter: QPainter, box: QRectF, value: str, below: str, tokens: Tokens) -> None:
    """A figure, and how old it is below it."""
    if not value:
        _say(painter, box, NONE_LOGGED, tokens.ink_3, FONT_SMALL)
        return
    upper, lower = _lines(box)
    _say(painter, upper, value, tokens.ink, 14, 600)
    _say(painter, lower, below, tokens.ink_3, FONT_SMALL)


def _warning(painter: QPainter, at: QPointF, tokens: Tokens, ink: str = "") -> None:
    """A triangle with its mark: the figure raised an alert."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink or tokens.consider.ink))
    corners = ((-6.0, 5.0), (6.0, 5.0), (0.0, -6.0))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.fillRect(QRectF(at.x() - 0.7, at.y() - 2.5, 1.4, 4), QColor(tokens.surface))
    painter.fillRect(QRectF(at.x() - 0.7, at.y() + 2.4, 1.4, 1.4), QColor(tokens.surface))


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
    flags: int = _MIDDLE,
) -> None:
    """Paint one line of plain text, cut with … where it is too long."""
    face, metrics = _face(pixels, weight)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its place is already chosen
    line = " ".join(text.split())
    room = box.width()
    # measuring takes as long as painting, and no letter is wider than it is high
    if len(line) * pixels > room and metrics.horizontalAdvance(line) > room:
        line = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, flags, line)
