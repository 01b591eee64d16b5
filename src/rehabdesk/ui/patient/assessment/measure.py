"""The line that opens under an answered item: its measure, the method, a note, and a question."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.domain.findings import asks_for_steps, cadence_question, measure_of
from rehabdesk.domain.pathway import Row
from rehabdesk.domain.speech import tr
from rehabdesk.ui.choice_box import ChoiceBox
from rehabdesk.ui.number_line import NumberLine
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton


class MeasureLine(QWidget):
    """Made when it is first needed: most items of most patients never open it.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._measure = measure_of(row)
        self.number = NumberLine(parent=self)
        self.method = ChoiceBox(self)
        self.note = QLineEdit(self)
        self.double = QuietButton(tr("Yes, strides"), parent=self)
        self.question = PlainLabel("", "small", wrap=True, parent=self)
        self._asked = QWidget(self)
        self._dress()
        self._arrange()
        for line in (self.number, self.note):
            line.textEdited.connect(self.changed)
        self.number.textChanged.connect(self._ask)
        self.method.activated.connect(self.changed)
        self.double.clicked.connect(self._double)
        self._ask()

    def unit(self) -> str:
        """The unit of the number; "" where there is none."""
        measured = self._measure is not None and self.number.number() is not None
        return self._measure.unit if measured and self._measure else ""

    def show_texts(self, number: str, method: str, note: str) -> None:
        self.number.setText(number)
        self.method.setCurrentIndex(max(0, self.method.findData(method)))
        self.note.setText(note)

    def follow(self, before: QWidget) -> None:
        """Stand next in the tab order."""
        for editor in (self.number, self.method, self.note, self.double):
            QWidget.setTabOrder(before, editor)
            before = editor

    @Slot()
    def _ask(self) -> None:
        number = self.number.number()
        asks = number is not None and asks_for_steps(self._row)
        words = cadence_question(number) if asks and number is not None else ""
        self.question.setText(words)
        self._asked.setVisible(bool(words))

    @Slot()
    def _double(self) -> None:
        number = self.number.number()
        if number is not None:
            self.number.set_number(2 * number)
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _dress(self) -> None:
        measure, text = self._measure, self._row.text
        self.number.setVisible(measure is not None)
        self.method.setVisible(bool(measure and measure.methods))
        self.note.setPlaceholderText(tr("Note"))
        self.note.setAccessibleName(tr("{words}: note", words=text))
        if measure is None:
            return
        self.number.setPlaceholderText(measure.unit)
        self.number.setFixedWidth(110)
        self.number.setAccessibleName(f"{text}: {measure.label}, {measure.unit}")
        self.number.setToolTip(f"{measure.label}, {measure.unit}")
        self.method.addItem(tr("Method"), "")
        for method in measure.methods:
            self.method.addItem(method.capitalize(), method)
        self.method.setAccessibleName(tr("{words}: method", words=text))

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.number)
        line.addWidget(self.method)
        line.addWidget(self.note, 1)
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(0, 0, 0, 0)
        asked.addWidget(self.question, 1)
        asked.addWidget(self.double)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._asked)
