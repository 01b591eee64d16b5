"""The cards of the assessment: side by side where there is room, else one under the other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_GAP = 16


class Cards(QWidget):
    """History and daily life, the body chart beside or below them, and the findings."""

    def __init__(self, history: QWidget, daily: QWidget, chart: QWidget, findings: QWidget) -> None:
        super().__init__()
        self._history, self._daily = history, daily
        self._chart, self._findings = chart, findings
        self._beside = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setSpacing(_GAP)
        self._grid.addWidget(history, 0, 0)
        self._grid.addWidget(daily, 1, 0)
        self._place()

    def has_chart_beside(self) -> bool:
        """Whether the body chart stands beside history and daily life."""
        return self._beside

    def minimumSizeHint(self) -> QSize:
        """As narrow as one card: what has no room beside goes below."""
        cards = (self._history, self._daily, self._chart, self._findings)
        width = max(card.minimumSizeHint().width() for card in cards if not card.isHidden())
        return QSize(width + 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width())
        return super().event(event)

    def _arrange(self, width: int) -> None:
        """Nothing may be cut off at the right: there is no bar that leads there."""
        left = max(each.minimumSizeHint().width() for each in (self._history, self._daily))
        needed = left + _GAP + self._chart.minimumSizeHint().width() + 4
        beside = width >= needed
        if beside != self._beside:
            self._beside = beside
            self._place()

    def _place(self) -> None:
        for card in (self._chart, self._findings):
            self._grid.removeWidget(card)
        if self._beside:
            self._grid.addWidget(self._chart, 0, 1, 2, 1)
            self._grid.addWidget(self._findings, 2, 0, 1, 2)
        else:
            self._grid.addWidget(self._chart, 2, 0)
            self._grid.addWidget(self._findings, 3, 0)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 4 if self._beside else 0)
        self._grid.setRowStretch(1, 1 if self._beside else 0)
