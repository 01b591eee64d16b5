"""The card that what was measured is typed into: a day, fields, one Save, and the objections."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic.drafting import Content, Kept
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import weekday_date
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.closed_note import ClosedNote
from rehabdesk.ui.patient.record.fields import DayField, Field
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import Card, PrimaryButton

CARD_PX = 376
NOTHING_TYPED = tr("Nothing typed yet.")
_STALE = tr(
    "Somebody changed this episode meanwhile. The values beside the fields "
    "are now theirs; what you typed is still here. Look, then save again."
)


class EntryCard(Card):
    """Types one day's measurements into the record.

    Signals:
        saved: words for a toast.
        outdated: the episode was changed by somebody else; read it again.
        brought_back: the ``Kept`` that was put back into the card.
    """

    form_name: ClassVar[str]
    """What drafts of the card are kept as."""
    saved = Signal(str)
    outdated = Signal()
    brought_back = Signal(object)

    def __init__(self, desk: Desk, heading: str, save_words: str, done_words: str) -> None:
        super().__init__()
        self.setFixedWidth(CARD_PX)
        self._desk = desk
        self._done_words = done_words
        self._saving = False
        self._showing = True
        self.facts: Facts | None = None
        self.assessment: Assessment | None = None
        self.pathway: Pathway | None = None
        self.form = QWidget(self)
        self.form.setObjectName("measureForm")
        self.head = PlainLabel("", "small", wrap=True, parent=self)
        self.closed = ClosedNote(self)
        self.back = BroughtBack(self, self)
        self.day = DayField("date", tr("Day"), self.form)
        self.day.today = desk.today()
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.save_button = PrimaryButton(save_words, tr("Ctrl ↵"), self)
        self.body = QVBoxLayout(self.form)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(self.day)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(heading, "heading", parent=self))
        column.addWidget(self.closed)
        column.addWidget(self.back)
        column.addWidget(self.head)
        column.addWidget(self.form)
        column.addWidget(self.message)
        column.addLayout(foot)
        column.addStretch(1)
        self.save_button.clicked.connect(self.save)
        self.day.changed.connect(self.on_typed)
        self.day.saved.connect(self.save)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Stand another reading beside the fields; what is typed of the same episode stays."""
        other = self.facts is None or self.facts.key != facts.key
        self._showing = True
        self.facts, self.assessment, self.pathway = facts, assessment, pathway
        self.closed.show_episode(facts.episode, assessment.as_of)
        self.day.today = assessment.as_of
        if other:
            self.day.clear()
            self.start_over()
            self.say("")
        self.day.edit.setPlaceholderText(tr("today"))
        self.day.say_beside(weekday_date(assessment.as_of))
        self.show_last()
        if other:
            self._bring_back(self._desk.drafts.read(self.form_name, facts.key))
        self._showing = False
        self.review()
        self.order_keys()

    def order_keys(self) -> None:
        """The keyboard goes from the day through what is typed to Save."""
        for before, behind in pairwise((self.day.edit, *self.stops(), self.save_button)):
            QWidget.setTabOrder(before, behind)

    def stops(self) -> Sequence[QWidget]:
        """Where the keyboard stops between the day and Save, in order."""
        raise NotImplementedError

    def typed_day(self) -> date:
        """The day as typed; today where none is."""
        return self.day.value() or self.day.today

    def show_last(self) -> None:
        """Stand the last values beside the fields."""
        raise NotImplementedError

    def start_over(self) -> None:
        """Empty what was typed."""
        raise NotImplementedError

    def review(self) -> None:
        """Say what saving would mean."""
        raise NotImplementedError

    def kept_form(self) -> Content | None:
        """What is typed besides the day, as it is kept; ``None`` where nothing is."""
        raise NotImplementedError

    def put_back(self, content: Content) -> None:
        """Type what ``kept_form`` answered when the card was left."""
        raise NotImplementedError

    def operation(self) -> Operation | None:
        """The verb with what is typed; ``None`` where nothing is."""
        raise NotImplementedError

    def wrong(self) -> tuple[QWidget, str] | None:
        """The first editor whose text can't be saved, and why."""
        raise NotImplementedError

    def field_of(self, name: str) -> Field | None:
        """The field that an objection to a column is made to, if there is one."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Perform the verb, or say why not."""
        self.say("")
        wrong = (self.day.edit, self.day.problem()) if self.day.problem() else self.wrong()
        if wrong is not None:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.say(wrong[1])
            return
        operation = self.operation()
        if operation is None:
            self.say(NOTHING_TYPED)
            return
        self._saving = True
        done = self._desk.do(operation)
        self._saving = False
        if done:
            self.discard()
            self.saved.emit(self._done_words)

    @Slot()
    def on_typed(self) -> None:
        """Something was typed or chosen: keep it, and say what saving would mean."""
        self.review()
        if self._showing or self.facts is None:
            return
        typed = self.kept_form()
        on = self.day.kept_text() or self.day.today.isoformat()
        content = None if typed is None else {**typed, "day": on}
        self._desk.drafts.type(self.form_name, content, self.facts.key)
        if content is None:
            self.back.hide()

    @Slot()
    def discard(self) -> None:
        """Empty everything that is typed, the day as well."""
        self.start_over()
        self.day.clear()
        self.show_last()
        self.on_typed()

    def say(self, words: str) -> None:
        """Say what is against saving."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _bring_back(self, kept: Kept | None) -> None:
        self.back.hide()
        if kept is None:
            return
        self.put_back(kept.content)
        on = str(kept.content["day"])
        if on != self.day.today.isoformat():
            self.day.show_kept(on)
        self.brought_back.emit(kept)

    @Slot(object)
    def _on_refused(self, problems: Sequence[Problem]) -> None:
        if self._saving:
            self._object(problems)

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self.say(_STALE)

    def _object(self, problems: Iterable[Problem]) -> None:
        rest = []
        for problem in problems:
            field = self.field_of(problem.field)
            if field is None:
                rest.append(str(problem))
            else:
                field.refuse(str(problem))
        self.say("\n".join(rest))
