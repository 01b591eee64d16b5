"""The episode on one line of days, painted; each mark is a button on it."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rehabdesk.domain.episode_strip import LANES, RULE, TODAY, Mark, Strip
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import day_and_month
from rehabdesk.ui.patient.imaging.mark import GAP, GLYPH, HEIGHT, PAD, MarkButton, label_width
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL

_GUTTER = 104
_RIGHT = 88
_AXIS = 26
_LANE = 32
_LEAST_DAYS = 42
_LEAST_LABEL = 26
_TICK_APART = 76


class StripView(QWidget):
    """Marks in their lanes; one Tab stop, left and right go along, Enter opens the record.

    Signals:
        opened: the ``Mark`` that was pressed.
        looked_at: the ``Mark`` that has the focus.
    """

    opened = Signal(object)
    looked_at = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        self.strip: Strip | None = None
        self.marks: list[MarkButton] = []
        self._spare: list[MarkButton] = []
        self._current = 0
        self.setAccessibleName(tr("Course of the episode"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._recolour)
        self._spare.append(self._make())  # holds the strip's place in the Tab order

    @Slot()
    def _recolour(self) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, len(LANES) * _LANE + _AXIS)

    def minimumSizeHint(self) -> QSize:
        return QSize(480, len(LANES) * _LANE + _AXIS)

    def show_strip(self, strip: Strip) -> None:
        """Show an episode's marks; the buttons are made once and fed again."""
        if strip == self.strip:
            return
        self.strip = strip
        while len(self.marks) > len(strip.marks):
            spare = self.marks.pop()
            spare.hide()
            self._spare.append(spare)
        while len(self.marks) < len(strip.marks):
            button = self._spare.pop() if self._spare else self._make()
            if self.marks:
                self.setTabOrder(self.marks[-1], button)
            self.marks.append(button)
        for button, mark in zip(self.marks, strip.marks, strict=True):
            button.show_mark(mark)
            button.show()
        self._tab_to(min(self._current, len(self.marks) - 1))
        self._place()
        self.update()

    def button_of(self, mark: Mark) -> MarkButton:
        return next(button for button in self.marks if button.mark == mark)

    def _make(self) -> MarkButton:
        button = MarkButton(self)
        button.hide()
        button.clicked.connect(self._on_clicked)
        button.stepped.connect(self._on_stepped)
        button.focused.connect(self._on_focused)
        return button

    # where a day lies

    def _span(self) -> tuple[date, int]:
        """The first day shown, and how many."""
        assert self.strip is not None  # noqa: S101 - asked only with a strip
        days = (self.strip.last - self.strip.first).days
        margin = max(2, days // 25)
        return self.strip.first - timedelta(days=margin), max(_LEAST_DAYS, days + 2 * margin)

    def _x(self, day: date) -> float:
        first, days = self._span()
        return _GUTTER + (day - first).days / days * (self.width() - _GUTTER - _RIGHT)

    def _place(self) -> None:
        if self.strip is None:
            return
        for lane in range(len(LANES)):
            row = [button for button in self.marks if button.mark and button.mark.lane == lane]
            self._place_lane(row, lane)

    def _place_lane(self, row: list[MarkButton], lane: int) -> None:
        """Each mark at its day, pushed on where another stands; words as far as there is room."""
        top = lane * _LANE + (_LANE - HEIGHT) // 2
        if not lane:
            self._place_days(row, top)
            return
        lefts: list[float] = []
        taken = 0.0
        for button in row:
            assert button.mark is not None  # noqa: S101 - only buttons with marks are placed
            lefts.append(max(self._x(button.mark.on) - PAD - GLYPH / 2, taken))
            taken = lefts[-1] + GLYPH + 2 * PAD
        self._pull_back(row, lefts)
        ends = [*lefts[1:], float(self.width())][: len(row)]
        for button, left, end in zip(row, lefts, ends, strict=True):
            button.bar = self._bar_of(button)
            words = GLYPH + GAP + label_width(button.text()) + 2 + 2 * PAD
            least = max(GLYPH, button.bar) + 2 * PAD
            width = min(max(words, least), end - left)
            if width < words and width < GLYPH + GAP + _LEAST_LABEL + 2 * PAD:
                width = min(width, least)
            button.setGeometry(round(left), top, round(width), HEIGHT)

    def _pull_back(self, row: list[MarkButton], lefts: list[float]) -> None:
        """Marks crowded before today are never pushed past it."""
        if self.strip is None:
            return
        today = self.strip.today
        least = self._x(today) - PAD - GLYPH / 2
        for place in reversed(range(len(row))):
            mark = row[place].mark
            if mark is not None and mark.on <= today and lefts[place] > least:
                lefts[place] = max(0.0, least)
            least = min(least, lefts[place]) - GLYPH - 2 * PAD

    def _bar_of(self, button: MarkButton) -> float:
        """How long a mark's bar is; a mark of one day has none."""
        mark = button.mark
        if mark is None or mark.until is None:
            return 0
        return max(GLYPH, self._x(mark.until) - self._x(mark.on) + GLYPH)

    def _place_days(self, row: list[MarkButton], top: int) -> None:
        """The words of a line right of it; left of it where the next line is too near."""
        taken = 0.0
        for place, button in enumerate(row):
            assert button.mark is not None  # noqa: S101 - only buttons with marks are placed
            x = self._x(button.mark.on)
            width = label_width(button.text()) + 2 * PAD + 2
            following = row[place + 1].mark if place + 1 < len(row) else None
            room = (self._x(following.on) if following else self.width()) - x
            left = x - width if room < width and x - width >= max(taken, _GUTTER) else x
            left = min(max(left, taken), self.width() - width)
            button.bar = 0
            button.setGeometry(round(left), top, round(width), HEIGHT)
            taken = left + width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.strip is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lanes(painter)
        self._paint_axis(painter)
        self._paint_days(painter)
        painter.end()

    def _paint_lanes(self, painter: QPainter) -> None:
        tokens = tokens_now()
        painter.setFont(font(FONT_SMALL))
        for lane, name in enumerate(LANES):
            top = lane * _LANE
            painter.setPen(QColor(tokens.ink_3))
            box = QRectF(0, top, _GUTTER - 8, _LANE)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr(name))
            if lane:
                painter.setPen(QPen(QColor(tokens.line), 1))
                painter.drawLine(QPointF(_GUTTER, top), QPointF(self.width(), top))

    def _paint_axis(self, painter: QPainter) -> None:
        tokens = tokens_now()
        top = len(LANES) * _LANE
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(_GUTTER, top), QPointF(self.width(), top))
        painter.setFont(font(FONT_SMALL - 1))
        for day in self._ticks():
            x = self._x(day)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, top + 4))
            painter.setPen(QColor(tokens.ink_3))
            box = QRectF(x - 40, top + 5, 80, _AXIS - 6)
            words = day_and_month(day)
            if day.month == 1 and day.day <= 7:
                words += f" {day.year}"
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, words)

    def _ticks(self) -> list[date]:
        """Mondays, every so many weeks that their words don't touch."""
        first, days = self._span()
        per_day = (self.width() - _GUTTER - _RIGHT) / days
        weeks = next(n for n in (1, 2, 4, 8, 13, 26, 52, 520) if n * 7 * per_day >= _TICK_APART)
        monday = first + timedelta(days=-first.weekday() % 7)
        every = range(0, days - (monday - first).days, 7 * weeks)
        return [monday + timedelta(days=step) for step in every]

    def _paint_days(self, painter: QPainter) -> None:
        """The lines of day 21, day 28 and today, through every lane."""
        assert self.strip is not None  # noqa: S101
        tokens = tokens_now()
        bottom = len(LANES) * _LANE
        for mark in self.strip.marks:
            if mark.kind not in (RULE, TODAY):
                continue
            colour = tokens.accent if mark.kind == TODAY else tokens.ink_3
            pen = QPen(QColor(colour), 1.5 if mark.kind == TODAY else 1)
            if mark.kind == RULE:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            x = self._x(mark.on)
            painter.drawLine(QPointF(x, 2), QPointF(x, bottom))

    # keys

    def _tab_to(self, place: int) -> None:
        """One mark takes part in the Tab order: the one last looked at."""
        self._current = max(0, place)
        for at, button in enumerate(self.marks):
            here = at == self._current
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        if self.marks:
            self.setFocusProxy(self.marks[self._current])

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        last = len(self.marks) - 1
        places = {-1: self._current - 1, 1: self._current + 1, 0: 0, 2: last}
        self._tab_to(min(last, max(0, places[step])))
        self.marks[self._current].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_focused(self) -> None:
        button: QObject | None = self.sender()
        if isinstance(button, MarkButton) and button.mark is not None:
            self._tab_to(self.marks.index(button))
            self.looked_at.emit(button.mark)

    @Slot()
    def _on_clicked(self) -> None:
        button: QObject | None = self.sender()
        if isinstance(button, MarkButton) and button.mark is not None:
            self.opened.emit(button.mark)
