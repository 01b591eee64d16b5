"""The stack of pages; where the window is too small for them, they scroll instead of being cut."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

LEAST_WIDTH, LEAST_HEIGHT = 780, 600
"""What every page has room in, in pixels at 100 %."""


class Pages(QScrollArea):
    """Holds one page at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self.stack.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.stack)
