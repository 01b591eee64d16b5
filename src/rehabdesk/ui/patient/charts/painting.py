"""The charts painted on anything: a screen for the patient, a picture, a page, an SVG.

All of it is lines and words, nothing is a picture inside; lines differ in dashes and points as well
as in colour, so that a grey print and a colour-blind eye tell them apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from rehabdesk.domain.charted import Charts
from rehabdesk.domain.words import long_date
from rehabdesk.ui.patient.charts.axis import DAY, day_labels, labelled_days, labelled_weeks, stamp
from rehabdesk.ui.patient.charts.flags import (
    FLAGS_PX,
    WEEKS_PX,
    grouped,
    paint_flags,
    paint_weeks,
)
from rehabdesk.ui.patient.charts.geometry import GUTTER_PX, quiet_font
from rehabdesk.ui.patient.charts.plotting import (
    STRIP_PX,
    TEXT_PX,
    Plot,
    end_words,
    paint_text,
)
from rehabdesk.ui.theme.tokens import LIGHT, Tokens

LEFT_PX = 62
_TITLE_PX = 24
_GAP_PX = 10
_DATES_PX = 26
_DIGIT_PX = 7
_HEADING_PX = 30
_SHARES = {"pain": 10, "load": 8, "strength": 9}

PAPER = replace(
    LIGHT,
    background="#FFFFFF",
    line="#CBD1D6",
    ink="#000000",
    ink_2="#2B353E",
    ink_3="#4A5560",
    series=("#B84F00", "#00568A", "#00664B", "#9C4578"),
)
"""The light theme on white, its lines dark enough for a grey printer."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is painted: charts, from one day to another (both included), in these colours.

    ``heading`` stands above; "" leaves its room to the charts.
    """

    charts: Charts
    since: date
    until: date
    tokens: Tokens = PAPER
    heading: str = ""

    def days(self) -> str:
        """``3 Feb 2026 – 7 Mar 2026``."""
        return f"{long_date(self.since)} – {long_date(self.until)}"


def paint_picture(painter: QPainter, picture: Picture, box: QRectF) -> None:
    """Paint into ``box``; what is below it is painted over."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(box, QColor(picture.tokens.surface))
    inner = box.adjusted(8, 8, -8, -4)
    if picture.heading:
        painter.setFont(quiet_font(16, strong=True))
        top = inner.top() + _HEADING_PX / 2
        paint_text(painter, inner.left(), top, picture.heading, picture.tokens.ink)
        width = QFontMetricsF(painter.font()).horizontalAdvance(picture.heading)
        painter.setFont(quiet_font(TEXT_PX))
        paint_text(painter, inner.left() + width + 14, top, picture.days(), picture.tokens.ink_3)
        inner.setTop(inner.top() + _HEADING_PX)
    _Sheet(painter, picture, inner).paint()
    painter.restore()


class _Sheet:
    """The charts below each other and the axis they share."""

    def __init__(self, painter: QPainter, picture: Picture, box: QRectF) -> None:
        self._painter = painter
        self._picture = picture
        self._box = box
        right = max(GUTTER_PX, 14 + _widest(picture))
        self._left = box.left() + LEFT_PX
        self._width = box.width() - LEFT_PX - right

    def paint(self) -> None:
        picture = self._picture
        below = _DATES_PX + (WEEKS_PX if picture.charts.onset else 0)
        flags = self._flags_in_view()
        below += FLAGS_PX if flags else 0
        charts = picture.charts.charts
        strip = STRIP_PX if picture.charts.phases else 0
        room = self._box.height() - below - strip - (_TITLE_PX + _GAP_PX) * len(charts)
        shares = sum(_SHARES[chart.key] for chart in charts)
        top = self._box.top()
        areas = []
        for place, chart in enumerate(charts):
            top += _TITLE_PX + (strip if place == 0 else 0)
            height = room * _SHARES[chart.key] / shares
            areas.append(QRectF(self._left, top, self._width, height))
            top += height + _GAP_PX
        for place, (chart, area) in enumerate(zip(charts, areas, strict=True)):
            plot = Plot(self._painter, picture.charts, chart, area, self.x, picture.tokens)
            plot.paint(picture.since, picture.until, first=place == 0)
        self._axis(areas[-1].bottom())

    def x(self, at: float) -> float:
        """Where a moment stands, in seconds since 1970."""
        low = stamp(self._picture.since) - DAY / 2
        high = stamp(self._picture.until) + DAY / 2
        return self._left + (at - low) / (high - low) * self._width

    def _axis(self, top: float) -> None:
        painter, picture = self._painter, self._picture
        days = labelled_days(picture.since, picture.until, int(self._width))
        painter.setFont(quiet_font(TEXT_PX))
        metrics = QFontMetricsF(painter.font())
        for day, text in zip(days, day_labels(days), strict=True):
            at = self.x(stamp(day))
            painter.setPen(QPen(QColor(picture.tokens.line), 1))
            painter.drawLine(QPointF(at, top), QPointF(at, top + 5))
            width = metrics.horizontalAdvance(text)
            paint_text(painter, at - width / 2, top + 15, text, picture.tokens.ink_2)
        painter.save()
        painter.translate(self._left, top)
        below = float(_DATES_PX)
        if picture.charts.onset is not None:
            paint_weeks(painter, self._weeks(picture.charts.onset), below, self._width, self._inks)
            below += WEEKS_PX
        paint_flags(painter, grouped(self._flags_in_view()), below, self._width, self._inks)
        painter.restore()

    @property
    def _inks(self) -> Tokens:
        return self._picture.tokens

    def _weeks(self, onset: date) -> list[tuple[float, str]]:
        shown = labelled_weeks(onset, self._picture.since, self._picture.until, self._width)
        places = ((self.x(stamp(onset + timedelta(weeks=n))) - self._left, str(n)) for n in shown)
        last = self._width - _DIGIT_PX  # what the numbers count is written right of them
        return [(x, text) for x, text in places if x <= last or len(text) < 3]

    def _flags_in_view(self) -> list:
        picture = self._picture
        return [
            (self.x(stamp(flag.date)) - self._left, flag)
            for flag in picture.charts.flags
            if picture.since <= flag.date <= picture.until
        ]


def _widest(picture: Picture) -> float:
    """The width of the longest words that stand right of the charts."""
    metrics = QFontMetricsF(quiet_font(TEXT_PX, strong=True))
    ends: Sequence[str] = [
        words
        for chart in picture.charts.charts
        for words in end_words(chart, picture.charts.today, picture.since, picture.until)
    ]
    return max((metrics.horizontalAdvance(words) + 16 for words in ends), default=0.0)
