"""The day under the pointer, or under the arrow keys."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsView

from rehabdesk.ui.patient.charts.axis import day_at
from rehabdesk.ui.patient.charts.plot import TimePlot

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Crosshair(QObject):
    """Points all plots at one day.

    Signals:
        moved: the ``date`` pointed at, or ``None`` when the pointer left.
        picked: the ``date`` that was pressed Enter on, or double-clicked; the place of the plot
            (-1 by the keyboard), and the value clicked at.
    """

    moved = Signal(object)
    picked = Signal(object, int, float)

    def __init__(self, view: QGraphicsView, plots: Sequence[TimePlot]) -> None:
        super().__init__(view)
        self._view = view
        self._plots = tuple(plots)
        self.day: date | None = None
        self.stops: tuple[date, ...] = ()
        """The days, in order, that Shift with an arrow goes to."""
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def point(self, day: date | None) -> None:
        """Stand on a day, or go away."""
        if day == self.day:
            return
        self.day = day
        for plot in self._plots:
            plot.point_crosshair(day)
        self.moved.emit(day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self.point(self._day_under(event.position()))
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._pick(event.position())
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.point(None)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._step(event)
        return False

    def _day_under(self, place: QPointF) -> date | None:
        plot = self._plots[0]
        at = plot.mapFromScene(self._view.mapToScene(place.toPoint()))
        area = plot.area()
        if not area.left() <= at.x() <= area.right():
            return None
        low, high = plot.vb.state["viewRange"][0]
        return day_at(low + (at.x() - area.left()) / area.width() * (high - low))

    def _pick(self, place: QPointF) -> bool:
        day = self._day_under(place)
        at = self._view.mapToScene(place.toPoint())
        for number, plot in enumerate(self._plots):
            here = plot.mapFromScene(at)
            if day is not None and plot.area().contains(here):
                self.picked.emit(day, number, plot.value_at(here.y()))
                return True
        return False

    def _step(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.day is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # the visit's own key
            self.picked.emit(self.day, -1, 0.0)
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if step is None or (modifiers and not shift):
            return False
        start = self.day or self._plots[0].today
        if start is not None:
            self.point(self._stop(start, step) if shift else start + timedelta(days=step))
        return True

    def _stop(self, start: date, step: int) -> date:
        """The nearest event on that side of a day; the day itself where there is none."""
        if step > 0:
            return min((day for day in self.stops if day > start), default=start)
        return max((day for day in self.stops if day < start), default=start)
