"""What stands where on the page a document is finished on: words left, paper right, buttons above.

What each of them does is the page's own (``preview``).
"""

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from rehabdesk.domain.speech import tr
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.issued_box import IssuedBox
from rehabdesk.ui.documents.kept_words import KeptWords, own_words_of
from rehabdesk.ui.documents.pages import PagesView, scrolled
from rehabdesk.ui.documents.signer import SignerFields
from rehabdesk.ui.documents.template_editor import TemplateEditor
from rehabdesk.ui.documents.words_form import WordsForm
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme.tokens import GRID
from rehabdesk.ui.widgets import Button, PrimaryButton, QuietButton, Toast

_FORM_WIDTH = 380
_COVERED = tr("Names are hidden, so the page is not shown. Paper and PDF name the patient.")
SPLIT_SETTING = "documents/split"


class DocumentLayout(QWidget):
    """The parts of the page, put together; the splitter's place is kept on the computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._form = WordsForm(())
        self._kept = KeptWords(desk.drafts, self)
        self._view = PagesView()
        self._issued = IssuedBox()
        self._toast = Toast(self)
        self._title = PlainLabel(role="title")
        self._whose = PlainLabel(role="small")
        self._back = Button(tr("Back"), "Esc")
        self._save = Button(tr("Save PDF…"), "Ctrl+S")
        self._print = Button(tr("Print…"), "Ctrl+P")
        self._sign = PrimaryButton(tr("Sign"))
        self._edit = QuietButton(tr("Edit the template…"))
        self._everything = QCheckBox(tr("Everything on file, on as many pages as it takes"))
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addLayout(self._above())
        box.addWidget(self._split(), 1)

    def _above(self) -> QHBoxLayout:
        heading = QVBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self._title)
        heading.addWidget(self._whose)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addLayout(heading, 1)
        for button in (self._back, self._save, self._print, self._sign):
            top.addWidget(button)
        return top

    def _split(self) -> QSplitter:
        splitter = QSplitter()
        splitter.addWidget(self._left())
        splitter.addWidget(scrolled(self._view, tr("The page")))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_FORM_WIDTH, 3 * _FORM_WIDTH])
        splitter.setChildrenCollapsible(False)
        kept = QSettings().value(SPLIT_SETTING)
        if kept is not None:
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(self._keep_split)
        return splitter

    def _left(self) -> QWidget:
        """The words of the patient's document, or the template in their place."""
        left = QWidget()
        both = QVBoxLayout(left)
        both.setContentsMargins(0, 0, GRID, 0)
        self._own = QWidget()
        self._template = TemplateEditor()
        self._template.hide()
        both.addWidget(self._own, 1)
        both.addWidget(self._template, 1)
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        self._covered = PlainLabel(_COVERED, "small", wrap=True)
        self._state = PlainLabel(role="small", wrap=True)
        self._problem = PlainLabel(role="problem", wrap=True)
        self._problem.hide()
        self._brought_back = BroughtBack(self._kept, left, own_words_of)
        self._who = SignerFields()
        self._words = scrolled(self._form, tr("Words of the document"))
        for part in (
            self._covered,
            self._state,
            self._problem,
            self._brought_back,
            self._issued,
            self._who,
        ):
            column.addWidget(part)
        column.addWidget(self._everything)
        column.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words, 1)
        return left

    @Slot()
    def _keep_split(self) -> None:
        splitter = self.sender()
        if isinstance(splitter, QSplitter):
            QSettings().setValue(SPLIT_SETTING, splitter.saveState())
