"""A form in a side panel that performs one verb and says in words what is against it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.form_typing import FormTyping
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import DateField, Field, PrimaryButton

Operation = Callable[[Clinic], Changes]
_STALE = tr(
    "Somebody changed this meanwhile, so nothing was saved. What you typed "
    "is still here: note it down, close this panel and open it again."
)


class VerbForm(QWidget):
    """Fields by the name of the column they fill, one Save, and the objections under them.

    Signals:
        saved: the verb was performed.
        outdated: the episode was changed by somebody else; nothing was saved.
    """

    stale_words = _STALE
    """What is said when somebody else was faster."""
    save_keys = tr("Ctrl ↵")
    """The keys that save, as the button shows them."""
    days_needed: tuple[str, ...] = ()
    """Days that may not be left empty: an emptied day never means today."""
    saved = Signal()
    outdated = Signal()

    def __init__(self, desk: Desk, save_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self._saving = False
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.save_button = PrimaryButton(save_words, self.save_keys, self)
        self.save_button.clicked.connect(self.save)
        self.typing = FormTyping(self, desk.drafts, desk.today)
        self.brought_back = BroughtBack(self.typing, self)
        self.brought_back.discarded.connect(self._on_discarded)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(14)
        column.addWidget(self.brought_back)
        column.addLayout(self.body)
        column.addWidget(self.message)
        column.addLayout(foot)
        column.addStretch(1)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)

    def say(self, text: str, role: str = "small") -> PlainLabel:
        """Add words of explanation."""
        label = PlainLabel(text, role, wrap=True, parent=self)
        self.body.addWidget(label)
        return label

    def add(self, name: str, label: str, editor: QWidget, hint: str = "") -> None:
        """Add a field; ``name`` is the column that objections are made to."""
        field = Field(label, editor, hint, self)
        self.fields[name] = field
        self.body.addWidget(field)
        if self.focusProxy() is None:  # the first field is where one begins to type
            self.setFocusProxy(editor)
        self.setTabOrder(editor, self.save_button)

    def operation(self) -> Operation:
        """The verb with what is typed; a form says which."""
        raise NotImplementedError

    def objections(self) -> list[Problem]:
        """What can't be understood as typed: by default, days that are no days, or missing."""
        return [
            problem
            for name, field in self.fields.items()
            if isinstance(field.editor, DateField)
            for problem in _against(name, field.editor, needed=name in self.days_needed)
        ]

    @Slot()
    def save(self) -> None:
        """Perform the verb, or say under the fields why not."""
        self._object(())
        wrong = self.objections()
        if wrong:
            self._object(wrong)
            return
        self._saving = True
        done = self.desk.do(self.operation())
        self._saving = False
        if done:
            self.typing.forget()
            self.saved.emit()

    @Slot()
    def _on_discarded(self) -> None:
        self._object(())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_refused(self, problems: Sequence[Problem]) -> None:
        if self._saving:
            self._object(problems)

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self.reread()
            self._say(self.stale_words)

    def reread(self) -> None:
        """Take the record as it is now, so that saving again can succeed; keep what is typed.

        A form that rests on an episode's revision says how.
        """

    def _object(self, problems: Sequence[Problem]) -> None:
        for field in self.fields.values():
            field.set_problem("")
        rest = []
        for problem in problems:
            if problem.field in self.fields:
                self.fields[problem.field].set_problem(str(problem))
            else:
                rest.append(str(problem))
        self._say("\n".join(rest))
        first = next((p.field for p in problems if p.field in self.fields), "")
        if first:
            self.fields[first].editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter for this form: the page under it has the same key for its own."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.save()
            return
        super().keyPressEvent(event)


def _against(name: str, editor: DateField, *, needed: bool) -> list[Problem]:
    if words := editor.problem():
        return [Problem(name, words)]
    if needed and editor.day() is None:
        return [
            Problem(name, tr("The day is missing."), tr("Type it, such as 2 Mar 2026 or today."))
        ]
    return []


def _saves(event: QKeyEvent) -> bool:
    """Ctrl+Enter or Ctrl+S."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)
