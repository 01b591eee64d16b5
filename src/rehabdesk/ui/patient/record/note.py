"""The note: snippets expand in it, numbers it says are underlined, words are proposed below it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from rehabdesk.domain.note_words import Sentences, still_to_propose
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.record.fields import leaves_undo
from rehabdesk.ui.snippet_edit import SnippetEdit
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher

_NOTE_PX = 68
Span = tuple[int, int]


class NoteEdit(SnippetEdit):
    """A note of several lines; Tab leaves it, Space expands a snippet.

    Signals:
        entered: it has the keyboard now.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: tuple[Span, ...] = ()
        self.setFixedHeight(_NOTE_PX)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("What was said and found"))
        watcher.changed.connect(self._underline)

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, Ctrl+Z is left to the last save."""
        if leaves_undo(event, has_own=self.document().isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def underline(self, spans: Iterable[Span]) -> None:
        """Underline these parts of the text, each from its first character to behind its last."""
        self._spans = tuple(spans)
        self._underline()

    def underlined(self) -> list[str]:
        """The words that are underlined."""
        return [each.cursor.selectedText() for each in self.extraSelections()]

    def show_text(self, text: str) -> None:
        """Put another text here, the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def write(self, sentences: Mapping[str, str], taken: Mapping[str, str]) -> None:
        """Put each sentence in place of the one taken before of the same number.

        Where that no longer stands there word for word, behind the last taken one that does, else
        on a line below. All of it is undone as one step.
        """
        cursor = self.textCursor()
        cursor.beginEditBlock()
        added = []
        for about, words in sentences.items():
            place = self._place(taken.get(about, ""))
            if place is None:
                added.append(words)
            else:
                self._select(cursor, *place)
                cursor.insertText(words)
        standing = {**taken, **sentences}.values()
        ends = [place[1] for words in standing if (place := self._place(words))]
        text, words = self.toPlainText(), " ".join(added)
        if words and ends:
            self._select(cursor, max(ends), max(ends))
            cursor.insertText(f" {words}")
        elif words:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(f"\n{words}" if text.strip() else words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _place(self, words: str) -> Span | None:
        begin = self.toPlainText().find(words) if words else -1
        return (begin, begin + len(words)) if begin >= 0 else None

    def _select(self, cursor: QTextCursor, start: int, end: int) -> None:
        text = self.toPlainText()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)

    @Slot()
    def _underline(self) -> None:
        drawn = []
        for start, end in self._spans:
            each = QTextEdit.ExtraSelection()
            each.cursor = self.textCursor()
            self._select(each.cursor, start, end)
            each.format = QTextCharFormat()
            each.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            each.format.setForeground(QColor(tokens_now().accent))
            drawn.append(each)
        self.setExtraSelections(drawn)


class NoteBox(QWidget):
    """The note with what it says and what is proposed for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = NoteEdit(self)
        self.said = PlainLabel("", "faint", wrap=True, parent=self)
        self.proposed = PlainLabel("", "proposed", wrap=True, parent=self)
        self._proposal: dict[str, str] = {}
        self.taken: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(tr("Note"), "section", parent=self))
        column.addWidget(self.edit)
        column.addWidget(self.said)
        column.addWidget(self.proposed)
        self.say("")
        self.propose({})

    def say(self, words: str) -> None:
        """What the numbers in the note could be filed as, or what became of them."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def propose(self, sentences: Sentences) -> None:
        """Show words that are not in the note, and never saved, until ``take`` puts them there."""
        self._proposal = still_to_propose(sentences, self.taken, self.edit.toPlainText())
        words = " ".join(self._proposal.values())
        self.proposed.setText(
            tr("Proposed, not in the note yet. Alt+P takes it:\n{words}", words=words)
        )
        self.proposed.setVisible(bool(self._proposal))

    @Slot()
    def take(self) -> None:
        """Put the proposed words into the note."""
        if self._proposal:
            news, self._proposal = self._proposal, {}
            before, self.taken = self.taken, {**self.taken, **news}
            self.edit.write(news, before)
            self.proposed.hide()

    def forget(self) -> None:
        """Another day or patient: what was taken was theirs."""
        self.taken = {}


def _units(text: str) -> int:
    """How long a text is as Qt counts: two for a sign beyond the basic plane."""
    return len(text.encode("utf-16-le")) // 2
