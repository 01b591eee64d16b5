"""The charts turned to the patient: the whole screen, big, and nobody's name on it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehabdesk.domain.charted import KEYS, LOAD, PAIN, STRENGTH, Charts
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.charts.painting import Picture, paint_picture
from rehabdesk.ui.patient.charts.plotting import ends
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, SegmentedControl

ALL = "all"
TITLE = "RehabDesk"
HEADING = tr("Your progress")
HELP = tr("← →  one chart, or all    ↑ ↓  longer, shorter    Esc  back")
_CHOICES = ((ALL, tr("All")), (PAIN, tr("Pain")), (LOAD, tr("Running")), (STRENGTH, tr("Strength")))
_PERIOD_KEYS = {
    Qt.Key.Key_4: "4 weeks",
    Qt.Key.Key_1: "12 weeks",
    Qt.Key.Key_E: "Episode",
    Qt.Key.Key_A: "All",
}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,  # a remote control for slides sends these two
    Qt.Key.Key_Space: 1,
}
_LONGER = {Qt.Key.Key_Up: 1, Qt.Key.Key_Minus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Plus: -1}
_ROOM, _ROOM_OF_ONE = QSize(880, 510), QSize(720, 400)
"""What the charts, or one of them, are drawn for; a larger screen shows the same, larger."""

Days = tuple[date, date]


class Canvas(QWidget):
    """Paints one picture as large as there is room."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: Picture) -> None:
        self.picture = picture
        self.setAccessibleName(f"{HEADING}, {picture.days()}")
        self.setAccessibleDescription(_said(picture))
        self.update()

    def scale(self) -> float:
        """How many times larger than on the page."""
        room = _ROOM if len(self.picture.charts.charts) > 1 else _ROOM_OF_ONE
        return max(1.0, min(self.width() / room.width(), self.height() / room.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self.scale()
        painter.scale(scale, scale)
        paint_picture(
            painter, self.picture, QRectF(0, 0, self.width() / scale, self.height() / scale)
        )
        painter.end()


class Presentation(QWidget):
    """A window of its own over the whole screen; it holds numbers, and no patient.

    ``periods`` are the days of each range by its name, ``shown`` those the page shows now.

    Signals:
        lock_asked: the record is to be locked from here.
    """

    lock_asked = Signal()

    def __init__(
        self,
        charts: Charts,
        periods: Mapping[str, Days],
        shown: Days,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("page", True)
        self.setWindowTitle(TITLE)
        self._charts = charts
        self._periods = dict(periods)
        self._days = shown
        recorded = [chart.key for chart in charts.recorded().charts]
        self._choices = [key for key, _ in _CHOICES if key == ALL or key in recorded]
        self.chart = SegmentedControl([c for c in _CHOICES if c[0] in self._choices], tr("Charts"))
        self.period = SegmentedControl([(name, tr(name)) for name in self._periods], tr("Time"))
        self.canvas = Canvas(self._picture(), self)
        self.leave = Button(tr("Back"), "Esc")
        self.leave.clicked.connect(self.close)
        self.chart.set_value(ALL)
        self.chart.chosen.connect(self.show_chart)
        self.period.chosen.connect(self.show_period)
        for button in (*self.chart.buttons(), *self.period.buttons()):
            button.installEventFilter(self)
        watcher.changed.connect(self._redraw)
        self._arrange()
        self._redraw()
        self.canvas.setFocus()

    @Slot(object)
    def show_chart(self, key: object) -> None:
        """Show one chart by its key, or all of them."""
        self.chart.set_value(key)
        self._redraw()

    @Slot(object)
    def show_period(self, name: object) -> None:
        """Show a range by its name."""
        self._days = self._periods[str(name)]
        self._redraw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A choice that was clicked keeps ← → for itself, and no other key of this window."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        self.keyPressEvent(event)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif control and key == Qt.Key.Key_L:
            self.lock_asked.emit()
        elif control:
            super().keyPressEvent(event)
        elif key in _STEPS:
            place = self._choices.index(str(self.chart.value())) + _STEPS[key]
            self.show_chart(self._choices[place % len(self._choices)])
        elif key in _LONGER:
            self._step_period(_LONGER[key])
        elif key in _PERIOD_KEYS:
            self.show_period(_PERIOD_KEYS[key])
        else:
            super().keyPressEvent(event)

    def _step_period(self, step: int) -> None:
        """The next longer range, or the next shorter; where the page was zoomed, the nearest."""
        names = sorted(self._periods, key=self._length)
        if step > 0:
            names = [name for name in names if self._length(name) > _length(self._days)]
        else:
            names = [n for n in reversed(names) if self._length(n) < _length(self._days)]
        if names:
            self.show_period(names[0])

    def _length(self, name: str) -> int:
        return _length(self._periods[name])

    def _picture(self) -> Picture:
        chosen = str(self.chart.value() or ALL)
        charts = self._charts.recorded().only(KEYS if chosen == ALL else (chosen,))
        return Picture(charts, *self._days, tokens_now(), HEADING)

    @Slot()
    def _redraw(self) -> None:
        picture = self._picture()
        shown = next((name for name, days in self._periods.items() if days == self._days), None)
        self.period.set_value(shown)
        self.canvas.show_picture(picture)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addWidget(self.chart)
        foot.addWidget(self.period)
        foot.addStretch(1)
        foot.addWidget(PlainLabel(HELP, "faint"))
        foot.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(self.canvas, 1)
        box.addLayout(foot)


def _length(days: Days) -> int:
    return (days[1] - days[0]).days


def _said(picture: Picture) -> str:
    """What the charts say where they end, for those who don't see them."""
    charts = picture.charts
    said = []
    for chart in charts.charts:
        words = [end.words for end in ends(chart, charts.today, picture.since, picture.until)]
        said.append(f"{chart.title}. {', '.join(words) or tr('Nothing recorded in this time')}")
    return ". ".join(said)
