"""A panel over the far edge of a page, where other apps would open a dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets.button import Button
from rehabdesk.ui.widgets.stops import chain_as_read

WIDTH = 440
_AROUND_FOCUS = 72
"""Pixels shown above and below the field that is typed into: its label and its words."""


class SidePanel(QFrame):
    """Holds one content widget at a time; Esc or its Close button puts it away.

    The focus goes to the content's first control and back to where it was.

    Signals:
        closed: the panel was put away, its content dropped.
    """

    closed = Signal()

    def __init__(self, host: QWidget, width: int = WIDTH) -> None:
        super().__init__(host)
        self._usual = self._width = width
        self._before: QWidget | None = None
        self._content: QWidget | None = None
        self.setProperty("panel", True)
        self._title = PlainLabel(role="heading")
        self._close = Button(tr("Close"), "Esc")
        self._close.clicked.connect(self.close_panel)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)
        self._to_show: QWidget | None = None
        self._shower = QTimer(self)
        self._shower.setSingleShot(True)
        self._shower.timeout.connect(self._show_focus)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        host.installEventFilter(self)
        self.hide()

    def open_with(self, title: str, content: QWidget, width: int | None = None) -> None:
        """Show ``content`` under ``title``; what was there before is dropped.

        ``width`` is for one content that needs more room than the panel has otherwise.
        """
        self._width = width or self._usual
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._drop()
        self.set_title(title)
        self._content = content
        self._scroll.setWidget(content)
        self._place()
        self.show()
        self.raise_()
        chain_as_read(content)
        content.setFocus(Qt.FocusReason.OtherFocusReason)
        if content.focusPolicy() == Qt.FocusPolicy.NoFocus and content.focusProxy() is None:
            self._focus_first(content)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def content(self) -> QWidget | None:
        return self._content

    @Slot()
    def close_panel(self) -> None:
        if self.isHidden():
            return
        self.hide()
        self._drop()
        if self._before is not None:
            self._before.setFocus()
            self._before = None
        self.closed.emit()

    def _drop(self) -> None:
        if self._content is not None:
            old = self._scroll.takeWidget()
            self._content = None
            if old is not None:
                old.deleteLater()

    def _focus_first(self, content: QWidget) -> None:
        for child in content.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled():
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A field that a refusal puts the keyboard into is scrolled to, with its words."""
        if self._content is not None and now is not None and self._content.isAncestorOf(now):
            self._to_show = now
            self._shower.start(0)  # the words under the field have their room by then

    @Slot()
    def _show_focus(self) -> None:
        focus, self._to_show = self._to_show, None
        if focus is None or not isValid(focus):
            return  # it went with what it did
        if self._content is not None and self._content.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, _AROUND_FOCUS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        # Keys typed in the panel never reach the page under it, whose letters are commands.
        event.accept()

    def eventFilter(self, host: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        width = min(self._width, host.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(0 if mirrored else host.width() - width, 0, width, host.height())
