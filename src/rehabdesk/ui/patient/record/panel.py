"""The record panel: the form of a visit, its save, and what the record has against it."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.drafts import VisitDraft, check_visit
from rehabdesk.domain.note_words import proposed_note
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.usual_visit import missing
from rehabdesk.ui.brought_back import brought_back_words
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.record.fields import Field
from rehabdesk.ui.patient.record.filing import NoteFiling
from rehabdesk.ui.patient.record.form import VisitForm
from rehabdesk.ui.patient.record.missing import MissingChip
from rehabdesk.ui.patient.record.typed import FORM, put_back, typed_in
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, PrimaryButton

PANEL_PX = 316
_KEPT = tr("Not saved yet")
_STALE = tr(
    "Somebody changed this episode meanwhile. The values beside the fields "
    "are now theirs; what you typed is still here. Look, then save again."
)


class RecordPanel(Card):
    """Types one visit into the record.

    Signals:
        drafted: the ``VisitDraft`` as typed so far, or ``None``; nothing is saved.
        outdated: the episode was changed by somebody else; read it again.
    """

    drafted = Signal(object)
    outdated = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(PANEL_PX)
        self._desk = desk
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None
        self._saving = False
        self.form = VisitForm(self)
        self.filing = NoteFiling(self.form)
        self.missing = MissingChip(self.form, self)
        self.key_hint = PlainLabel(tr("Ctrl R"), "key", parent=self)
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.state = PlainLabel("", "faint", wrap=True, parent=self)
        self.save_button = PrimaryButton(tr("Save"), tr("Ctrl ↵"), self)
        self._arrange()
        self.form.changed.connect(self._on_typed)
        self.form.saved.connect(self.save)
        self.save_button.clicked.connect(self.save)
        desk.refused.connect(self._on_refused)
        desk.stale.connect(self._on_stale)

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Stand another reading of the record beside the fields; what is typed stays.

        What was typed of another episode is kept until that one is shown again, in this sitting
        or another.
        """
        other = self._facts is None or self._facts.key != facts.key
        kept = self._desk.drafts.read(FORM, facts.key) if other else None
        if other:
            self._facts = None  # emptying the form is not typing
            self._forget_typing()
        self._facts, self._pathway = facts, pathway
        self.form.show_episode(facts, assessment, pathway, self._desk.clinic.actor)
        self._show_day()
        if kept is not None:
            put_back(self.form, kept.content)
            self.state.setText(brought_back_words(kept))
        self.form.note.snippets = self._desk.clinic.snippets_for(pathway)
        self.filing.show_episode(facts, pathway)
        self._propose(self.form.draft())

    def focus_first(self) -> None:
        """Give the keyboard to the first thing one asks."""
        self._scroll.verticalScrollBar().setValue(0)
        self.form.scores["worst"].edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_up(self, day: date, activity: str, score: float) -> bool:
        """Open a day's score to be amended; false where something else is typed and not saved."""
        if self.form.draft() is not None:
            return False
        self.form.take_up(day, activity, score)
        self._show_typing()
        return True

    @Slot()
    def file_note(self) -> None:
        """Fill the empty fields with what the note says."""
        if self.isVisible():
            self.filing.file()

    @Slot()
    def take_proposed(self) -> None:
        """Put the proposed words into the note."""
        if self.isVisible():
            self.form.note_box.take()

    @Slot()
    def lead_to_missing(self) -> None:
        """Give the keyboard to the first field that the last visits had and this one has not."""
        if self.isVisible():
            self.missing.lead()
            self._show_typing()

    def draft(self) -> VisitDraft | None:
        return None if self._saving else self.form.draft()

    @Slot()
    def save(self) -> bool:
        """Save what is typed, or say under the fields why not; return whether it was saved."""
        wrong = self.form.wrong()
        if wrong is not None:
            wrong.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_typing()
            self._say(f"{wrong.label.text()}: {wrong.problem()}")
            return False
        draft = self.form.draft()
        if draft is None:
            self.state.setText(tr("Nothing typed yet"))
            return False
        self._saving = True
        saved = self._desk.do(partial(Clinic.record_visit, draft=draft))
        if saved:
            self.form.clear()
            self.form.note_box.forget()
            self.filing.read()
            self._propose(None)
        self._saving = False
        if saved:
            self._keep_typing()
            self._say("")
            self.state.setText(tr("Saved"))
        self.drafted.emit(self.form.draft())
        return saved

    def _keep_typing(self) -> None:
        if self._facts is not None:
            self._desk.drafts.type(FORM, typed_in(self.form), self._facts.key)

    def _forget_typing(self) -> None:
        self._say("")
        self.form.day.clear()
        self.form.note_box.forget()
        self.form.clear()
        self.state.setText("")

    @Slot()
    def _on_typed(self) -> None:
        if self._saving:
            return
        self._say("")
        self._show_day()
        self._keep_typing()
        self.filing.read()
        draft = self.form.draft()
        self._propose(draft)
        self._show_note()
        self.state.setText(_KEPT if draft is not None else "")
        if draft is not None and self._facts is not None and self._pathway is not None:
            self._object(check_visit(draft, self._facts, self._desk.today(), self._pathway))
        self.drafted.emit(draft)

    def _show_typing(self) -> None:
        """The field with the keyboard is seen."""
        here = self.form.focusWidget()
        if here is not None:
            self.form.adjustSize()
            self._scroll.ensureWidgetVisible(here, 0, 24)

    @Slot()
    def _show_note(self) -> None:
        """While the note has the keyboard, what is offered and proposed below it is seen too."""
        if self.form.note.hasFocus():
            self.form.adjustSize()  # the words below it may have just come
            self._scroll.ensureWidgetVisible(self.form.note_box, 0, 0)

    def _propose(self, draft: VisitDraft | None) -> None:
        if draft is None or self._facts is None or self._pathway is None:
            self.form.note_box.propose({})
            self.missing.show_missing(())
        else:
            self.missing.show_missing(missing(draft, self._facts))
            self.form.note_box.propose(proposed_note(draft, self._facts, self._pathway))

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if self._saving:
            self._object(problems)

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self._say(_STALE)

    def _object(self, problems: "list[Problem] | tuple[Problem, ...]") -> None:
        """Put each objection under its field, the others at the foot."""
        rest = []
        for problem in problems:
            field = self._field_of(problem.field)
            if field is None:
                rest.append(str(problem))
            else:
                field.refuse(str(problem))
        self._say("\n".join(rest))

    def _field_of(self, name: str) -> Field | None:
        kind, _, rest = name.partition(".")
        if kind == "pain":
            return self.form.scores.get(rest)
        if kind == "runs":
            return self.form.run
        if kind == "strength":
            typed = [f for f in self.form.tests.fields() if f.value() is not None]
            place = int(rest.partition(".")[0] or 0)
            return typed[place] if place < len(typed) else None
        known = {"date": self.form.day, "next_review": self.form.review_day}
        return {**known, "sitting_min": self.form.sitting}.get(kind)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _show_day(self) -> None:
        day, today = self.form.typed_day(), self._desk.today()
        self.form.day.label.setText(tr("Today") if day == today else tr("Past day"))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.form.day, 1)
        head.addWidget(self.key_hint, 0, Qt.AlignmentFlag.AlignTop)
        body = QScrollArea(self)
        body.setObjectName("recordScroll")
        body.setWidgetResizable(True)
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body.setWidget(self.form)
        self.form.setObjectName("recordForm")
        self._scroll = body
        self.form.note.entered.connect(self._show_note)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 8, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(body, 1)
        column.addWidget(self.message)
        column.addWidget(self.missing, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
