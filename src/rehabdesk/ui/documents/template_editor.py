"""The clinic's own words for a kind of document, typed beside the real page they make."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor, QFontDatabase, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from rehabdesk.documents import template_files
from rehabdesk.documents.template_names import MEANINGS
from rehabdesk.documents.templates import problems, starting_text
from rehabdesk.domain.speech import tr
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, Field, PrimaryButton, QuietButton

MOST_SHOWN = 5


class TemplateEditor(QWidget):
    """Signals:
    edited: the text changed.
    done: back to the words of this patient's document.
    """

    edited = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self._fields: Mapping[str, str] = {}
        self.editor = QPlainTextEdit()
        self.editor.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._on_edited)
        self.wrong = PlainLabel(role="problem", wrap=True)
        self.file = PlainLabel(role="small", wrap=True)
        self.names = QPlainTextEdit()
        self.names.setReadOnly(True)
        self.names.setFixedHeight(120)
        self.save_button = PrimaryButton(tr("Save template"))
        self.save_button.clicked.connect(self.save)
        self.back_button = Button(tr("Done"))
        self.back_button.clicked.connect(self.done)
        self.remove_button = QuietButton(tr("As the record suggests"))
        self.remove_button.clicked.connect(self.remove)
        self._arrange()

    def open_for(self, kind: str, fields: Mapping[str, str]) -> None:
        """Edit the template of a kind of document: ``fields`` are its names and labels."""
        self._kind, self._fields = kind, fields
        told = (f"{{{{ {name} }}}}  {meaning}" for name, meaning in MEANINGS.items())
        self.names.setPlainText("\n".join(told))
        kept = template_files.read(kind)
        self.editor.setPlainText(kept or starting_text(fields))
        self.file.setText(str(template_files.file_of(kind)) if kept else "")
        self.remove_button.setVisible(bool(kept))
        self.editor.setFocus()

    def text(self) -> str:
        return self.editor.toPlainText()

    def is_sound(self) -> bool:
        """Whether nothing is wrong with it as it stands."""
        return not problems(self.text(), self._fields)

    def object_to(self, words: str) -> None:
        """Say what went wrong where the template met this patient."""
        self._say(words)

    @Slot()
    def save(self) -> None:
        """Keep the template; a faulty one is kept back until it is mended."""
        if not self.is_sound():
            self._check()
            return
        self._done_with(lambda: template_files.write(self._kind, self.text()))

    @Slot()
    def remove(self) -> None:
        """Go back to what the record suggests."""
        self._done_with(lambda: template_files.remove(self._kind))

    def _done_with(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as error:
            self._say(tr("Not saved: {strerror}.", strerror=error.strerror or error))
            return
        self.done.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._check()
        self.edited.emit()

    def _check(self) -> None:
        found = problems(self.text(), self._fields)
        self._say("\n".join(str(each) for each in found[:MOST_SHOWN]))
        self.save_button.setEnabled(not found)
        marks = []
        for each in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self.editor.textCursor()
            block = self.editor.document().findBlockByNumber(each.line - 1)
            mark.cursor.setPosition(block.position())
            shown = mark.format
            shown.setBackground(QColor(tokens_now().due.ground))
            shown.setProperty(QTextFormat.Property.FullWidthSelection, True)
            mark.format = shown
            marks.append(mark)
        self.editor.setExtraSelections(marks)

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID)
        told = tr(
            "These words stand in every new document of this kind. The page shows what they make "
            "of the patient on screen."
        )
        box.addWidget(PlainLabel(told, "small", wrap=True))
        box.addWidget(Field(tr("Template"), self.editor), 1)
        box.addWidget(self.wrong)
        box.addWidget(Field(tr("Names"), self.names))
        box.addWidget(self.file)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in (self.save_button, self.back_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)
