"""What is typed into a form: seen at every keystroke, and put back when it is opened again."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from rehabdesk.clinic.drafting import NOBODY, Kept
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.ui.draft_box import DraftBox
from rehabdesk.ui.number_line import DistanceLine
from rehabdesk.ui.onset_line import OnsetLine
from rehabdesk.ui.widgets import DateField, SegmentedControl

Value = str | int | bool | None
Values = dict[str, Value]


class FormTyping(QObject):
    """Watches the editors of one form, by name, from when it is first shown.

    Signals:
        brought_back: the ``Kept`` that was put back into the form.
    """

    brought_back = Signal(object)

    def __init__(self, form: QWidget, box: DraftBox, today: Callable[[], date]) -> None:
        super().__init__(form)
        self._form = form
        self._box = box
        self._today = today
        self._name = type(form).__name__
        self._key = NOBODY
        self._opened: Values | None = None
        self._watched: set[QWidget] = set()
        form.installEventFilter(self)

    def is_about(self, key: EpisodeKey, what: str = "") -> None:
        """Whom the form is about, and which row of theirs; said before it is shown."""
        self._key = key
        self._name = f"{type(self._form).__name__} {what}".strip()

    def forget(self) -> None:
        """What stands in the form is saved now."""
        self._opened = self._values()
        self._box.type(self._name, None, self._key)

    def discard(self) -> None:
        """The form as it was opened; what was typed is not wanted."""
        if self._opened is not None:
            self._put(self._opened)
        self._box.type(self._name, None, self._key)

    def eventFilter(self, form: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._opened is None:
            self._begin()
        return False

    def _begin(self) -> None:
        self._opened = self._values()
        kept = self._box.read(self._name, self._key)
        if kept is not None:
            self._put_back(kept)
        self._watch()

    def _put_back(self, kept: Kept) -> None:
        on, values = kept.content.get("on"), kept.content.get("values")
        for line in self._form.findChildren(OnsetLine):
            line.today = date.fromisoformat(str(on))  # "3 weeks ago" counts from that day
        if isinstance(values, dict):
            plain = {k: v for k, v in values.items() if not isinstance(v, list | dict | float)}
            self._put(plain)
            self.brought_back.emit(kept)

    def _put(self, values: Mapping[str, Value]) -> None:
        for _ in range(2):  # an answer may open or refill other fields
            for name, editor in _editors(self._form).items():
                if name in values and value_of(editor) != values[name]:
                    put(editor, values[name])

    def _values(self) -> Values:
        return {name: value_of(editor) for name, editor in _editors(self._form).items()}

    @Slot()
    def _on_typed(self) -> None:
        self._watch()
        opened = self._opened or {}
        typed = {n: v for n, v in self._values().items() if n not in opened or v != opened[n]}
        on = self._today().isoformat()
        if typed:  # "today" was meant when it was typed, not when it comes back
            typed |= {n: on for n, editor in self._days().items() if value_of(editor) == on}
        content = {"on": on, "values": dict(typed)} if typed else None
        self._box.type(self._name, content, self._key)

    def _days(self) -> dict[str, DateField]:
        editors = _editors(self._form).items()
        return {name: each for name, each in editors if isinstance(each, DateField)}

    def _watch(self) -> None:
        """Follow every editor there is now; some are made while one types."""
        for editor in _editors(self._form).values():
            if editor in self._watched:
                continue
            self._watched.add(editor)
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.textChanged.connect(self._on_typed)
            elif isinstance(editor, QComboBox):
                editor.currentTextChanged.connect(self._on_typed)
            elif isinstance(editor, QCheckBox):
                editor.toggled.connect(self._on_typed)
            elif isinstance(editor, SegmentedControl):
                editor.chosen.connect(self._on_typed)


def value_of(editor: QWidget) -> Value:
    """What stands in an editor; a day as a day, so that "today" still means it tomorrow."""
    if isinstance(editor, DateField):
        day = editor.day()
        return day.isoformat() if day else editor.text()
    if isinstance(editor, DistanceLine):
        return editor.kept_text()
    if isinstance(editor, QLineEdit):
        return editor.text()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    if isinstance(editor, QComboBox):
        return editor.currentText()  # what was read, not a place in a list that may have grown
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, SegmentedControl):
        chosen = editor.value()
        return chosen if isinstance(chosen, str | int) else None
    raise TypeError(type(editor).__name__)


def put(editor: QWidget, value: Value) -> None:
    """Put a value into an editor as if a person had."""
    if isinstance(editor, DateField):
        editor.setText(str(value))
        editor.editingFinished.emit()
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
        editor.textEdited.emit(editor.text())
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(str(value))
    elif isinstance(editor, QComboBox):
        _choose(editor, str(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, SegmentedControl):
        editor.set_value(value)
        editor.chosen.emit(value)


def _choose(box: QComboBox, text: str) -> None:
    place = box.findText(text)
    if place >= 0:
        box.setCurrentIndex(place)
        box.activated.emit(place)
    elif box.isEditable():
        box.setEditText(text)


def _editors(form: QWidget) -> dict[str, QWidget]:
    """Every editor of a form by the name a screen reader says; a second of a name is numbered."""
    found: dict[str, QWidget] = {}
    for child in form.findChildren(QWidget):
        kinds = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox, SegmentedControl)
        if not isinstance(child, kinds) or isinstance(child.parent(), QComboBox):
            continue
        name = child.kept_as if isinstance(child, DistanceLine) else child.accessibleName()
        if isinstance(child, QCheckBox):
            name = name or child.text()
        same = sum(1 for each in found if each.rstrip("0123456789 ") == name)
        found[f"{name} {same + 1}" if same else name] = child
    return found
