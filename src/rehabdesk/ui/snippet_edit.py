"""A text of several lines in which snippets expand."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from rehabdesk.domain.snippets import expansion


class SnippetEdit(QPlainTextEdit):
    """Tab leaves it; Space behind ``;hb`` puts the snippet's words in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snippets: Mapping[str, str] = {}
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._expand()
        super().keyPressEvent(event)

    def _expand(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        found = expansion(cursor.block().text()[: cursor.positionInBlock()], self.snippets)
        if found is None:
            return
        for _ in range(found.length):
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(found.words)
