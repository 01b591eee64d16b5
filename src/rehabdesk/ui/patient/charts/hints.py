"""What a flag under the pointer stands for, as a tooltip."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QGraphicsView, QToolTip

from rehabdesk.ui.patient.charts.axis import TimeAxis
from rehabdesk.ui.text import plain_tooltip


class FlagHints(QObject):
    """Answers a view's tooltips from the flags of a time axis."""

    def __init__(self, view: QGraphicsView, time: TimeAxis) -> None:
        super().__init__(view)
        self._view = view
        self._time = time
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        at = self._time.mapFromScene(self._view.mapToScene(event.pos()))
        group = self._time.group_at(at.x(), at.y())
        QToolTip.showText(event.globalPos(), plain_tooltip(group.words() if group else ""))
        return group is not None
