"""The form of one visit: the fields in the order one would ask, and the draft they make."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.note_words import merged_note
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.plan.asked import asked_exercises
from rehabdesk.domain.records import ExerciseSession, Facts, Run, Visit
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import ACTIVITIES
from rehabdesk.domain.units import unit_words
from rehabdesk.domain.words import ACTIVITY_LABELS, short_date
from rehabdesk.ui.patient.record import last
from rehabdesk.ui.patient.record.fields import (
    DayField,
    DistanceField,
    Field,
    NumberField,
    ScoreField,
    weekday_or_long,
)
from rehabdesk.ui.patient.record.impact import ImpactQuestion
from rehabdesk.ui.patient.record.note import NoteBox
from rehabdesk.ui.patient.record.strengths import StrengthTests
from rehabdesk.ui.patient.record.ticks import ExerciseTicks
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton

EVERY_TIME = ("worst", "sitting")
"""The activities in the strip of what is asked at every visit."""
FIRST_ACTIVITIES = (*EVERY_TIME, "running", "next_morning")
_REVIEW_LABEL_PX = 76


class VisitForm(QWidget):
    """Everything a follow-up finds.

    Signals:
        changed: something was typed.
        saved: Enter was pressed in a line.
    """

    changed = Signal()
    saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._assessment: Assessment | None = None
        self._pathway: Pathway | None = None
        self._clinician = ""
        self._answers_were = ("", "")
        self.day = DayField("date", tr("Today"), self)
        self.day.setObjectName("recordDay")
        self.day.label.setProperty("role", "strong")
        self.day.label.setFixedWidth(62)
        self.day.last.hide()
        self.scores = {a: ScoreField(a, ACTIVITY_LABELS[a], self) for a in _in_asking_order()}
        self.more = QuietButton(tr("More activities"), parent=self)
        self.strip_title = _heading("", self)
        run_label = tr("Run today, {unit}", unit=unit_words())
        self.run = DistanceField("distance_km", run_label, self)
        self.tests = StrengthTests(self)
        self.strength = self.tests.usual
        self.sides = self.strength.fields
        self.impact_question = ImpactQuestion(self)
        self.impact = self.impact_question.choice
        self.sitting = NumberField("sitting_min", tr("Sits for, min"), self, above_zero=False)
        self.ticks = ExerciseTicks(self)
        self.note_box = NoteBox(self)
        self.note = self.note_box.edit
        self.review_day = DayField("next_review", tr("Next review"), self, ahead=True)
        label = self.review_day.label
        label.ensurePolished()
        label.setFixedWidth(max(_REVIEW_LABEL_PX, label.sizeHint().width()))
        self._arrange()
        self._connect()

    @property
    def exercises(self) -> dict[str, QCheckBox]:
        """The box of each exercise asked for, by its key."""
        return self.ticks.boxes

    def fields(self) -> list[Field]:
        """Every line of the form, in the order of the Tab key."""
        return [self.day, *self._strip(), *self.tests.fields(), *self._rest(), self.sitting]

    def _strip(self) -> list[Field]:
        return [*(self.scores[a] for a in EVERY_TIME), self.run, self.review_day]

    def _rest(self) -> list[Field]:
        return [field for activity, field in self.scores.items() if activity not in EVERY_TIME]

    def show_episode(
        self, facts: Facts, assessment: Assessment, pathway: Pathway, clinician: str
    ) -> None:
        """Stand the last values beside the fields; what is typed stays.

        A form left open over midnight with nothing typed is for the new day; with something typed
        it stays for the day it was typed on.
        """
        other = self._facts is None or self._facts.key != facts.key
        today = assessment.as_of
        begun_anew = other or not self.day.text() or self._waits_for(today)
        self._facts, self._assessment, self._pathway = facts, assessment, pathway
        self._clinician = clinician
        self.day.today = self.review_day.today = today
        if other:
            self.strength.ask(*last.usual_test(facts, pathway))
        self._make_exercises()
        if begun_anew:
            self.day.show_day(today)
        self._show_last()
        if begun_anew:
            self._show_answers()
        else:
            self._take_in_answers()

    def _waits_for(self, today: date) -> bool:
        """It was for the day before ``today`` began, and nothing is typed."""
        shown = self.day.today
        idle = self.draft() is None and self.wrong() is None
        return shown != today and self.day.value() == shown and idle

    def typed_day(self) -> date:
        """The day the form is for."""
        today = self._assessment.as_of if self._assessment else self.day.today
        return self.day.value() or today

    def draft(self) -> VisitDraft | None:
        """What is typed, or ``None`` where nothing is."""
        if self._facts is None:
            return None
        day = self.typed_day()
        draft = VisitDraft(
            key=self._facts.key,
            based_on=self._facts.episode.revision,
            date=day,
            pain={a: s for a, f in self.scores.items() if (s := f.value()) is not None},
            runs=self._runs(day),
            strength=self.tests.trials(day),
            exercises=self._sessions(day),
            visit=self._visit(day),
            next_review=self.review_day.value(),
            note_emptied=self._note_emptied(),
        )
        return None if draft.is_empty() else draft

    def _note_emptied(self) -> bool:
        """The note on record stood here, and was deleted."""
        shown, now = self._answers_were[1], self.stored_answers()[1]
        return bool(shown) and shown == now and not self.note.toPlainText().strip()

    def wrong(self) -> Field | None:
        """The first field whose text can't be understood."""
        return next((field for field in self.fields() if field.problem()), None)

    def clear(self) -> None:
        """Empty what was typed; the answers of the day stay as recorded."""
        for field in self.fields():
            if field is not self.day:
                field.clear()
        self.tests.ask_usual_only()
        self._show_answers()

    def ask_strength(self, test: str, unit: str, *, also: bool = False) -> None:
        """Ask for another of the pathway's tests in place of the usual one, or beside it.

        What is typed of a test stays with it.
        """
        known = {each.key: each for each in self._pathway.strength_tests} if self._pathway else {}
        if test in known:
            if also:
                self.tests.ask_also(known[test], unit)
                self._order_keyboard()
            else:
                self.strength.ask(known[test], unit)
            self._show_last()

    def stored_answers(self) -> tuple[str, str]:
        """The daily impact and the note on record of the day of the form; "" for none."""
        visit = last.visit_on(self._facts, self.typed_day()) if self._facts else None
        return (visit.daily_impact, visit.subjective) if visit else ("", "")

    def show_more_if_typed(self) -> None:
        """A score that is typed is seen, also of the activities behind the button."""
        hidden = [field for field in self.scores.values() if field.isHidden()]
        if any(field.text() for field in hidden):
            self._show_more()

    def _runs(self, day: date) -> tuple[Run, ...]:
        km = self.run.value()
        return () if km is None else (Run(day, km),)

    def _sessions(self, day: date) -> tuple[ExerciseSession, ...]:
        return tuple(ExerciseSession(day, key, done="yes") for key in self.ticks.typed())

    def _visit(self, day: date) -> Visit | None:
        """The day's visit with what was typed laid over it; ``None`` where that is nothing new."""
        stored = last.visit_on(self._facts, day) if self._facts else None
        visit = stored or Visit(day, clinician=self._clinician)
        sitting = self.sitting.value()
        typed = visit._replace(
            daily_impact=str(self.impact.value() or "") or visit.daily_impact,
            sitting_min=visit.sitting_min if sitting is None else sitting,
            subjective=self.note.toPlainText().strip(),
        )
        return None if typed == (stored or Visit(day, clinician=self._clinician)) else typed

    def _show_last(self) -> None:
        """Stand what was recorded up to the day of the form beside its fields."""
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        facts, today, day = self._facts, self._assessment.as_of, self.typed_day()
        for activity, field in self.scores.items():
            self._beside(field, last.score_before(facts, activity, day))
        self.strip_title.setText(last.week_words(facts, today))
        run = last.run_before(facts, day)
        since = short_date(run.date, self.day.today) if run else ""
        self.run.stand_beside_km(run.distance_km if run else None, since)
        self.tests.show_last(facts, day, today)
        answer = last.last_answer(facts.visits, "sitting_min", day)
        self._beside(self.sitting, (f"{answer[1]:g}", answer[0]) if answer else None)
        answer = last.last_answer(facts.visits, "daily_impact", day)
        words = (str(answer[1]), short_date(answer[0], today)) if answer else ("", "")
        self.impact_question.stand_beside(*words)
        review = facts.episode.next_review
        self.review_day.say_beside(
            tr("now {review}", review=short_date(review, today)) if review else tr("none set")
        )
        ahead = review if review is not None and review >= day else None
        self._beside(self.review_day, (weekday_or_long(ahead, today), ahead) if ahead else None)
        self._mark_done(keep_ticks=True)

    def _beside(self, field: Field, before: last.Before | None) -> None:
        value, day = before or ("", self.day.today)
        field.stand_beside(value, short_date(day, self.day.today))

    def _show_answers(self) -> None:
        """Fill in what was already answered on the day of the form."""
        self._answers_were = impact, note = self.stored_answers()
        self.impact.set_value(impact or None)
        self.note.show_text(note)
        self._mark_done(keep_ticks=False)

    def _take_in_answers(self) -> None:
        """Another day's answers, or somebody else's: what was typed is never put over them."""
        was, now = self._answers_were, self.stored_answers()
        if was == now:
            return
        self._answers_were = now
        if str(self.impact.value() or "") == was[0]:
            self.impact.set_value(now[0] or None)
        self.note.show_text(merged_note(self.note.toPlainText(), was[1], now[1]))

    def _make_exercises(self) -> None:
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        asked = asked_exercises(self._facts, self._assessment.as_of, self._pathway)
        self.ticks.ask(asked)
        self._order_keyboard()

    def _mark_done(self, *, keep_ticks: bool) -> None:
        day, sessions = self.typed_day(), self._facts.exercises if self._facts else ()
        done = {each.exercise for each in sessions if each.date == day and each.done == "yes"}
        self.ticks.mark_done(done, keep_ticks=keep_ticks)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(self.strip_title)
        for activity in EVERY_TIME:
            column.addWidget(self.scores[activity])
        column.addWidget(self.run)
        column.addWidget(self.impact_question)
        column.addWidget(self.review_day)
        column.addWidget(self.tests)
        column.addWidget(self.note_box)
        column.addWidget(_heading(tr("More pain, 0–10"), self))
        for field in self._rest():
            column.addWidget(field)
            field.setVisible(field.name in FIRST_ACTIVITIES)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.sitting)
        column.addWidget(self.ticks)
        column.addStretch(1)

    def _order_keyboard(self) -> None:
        """The Tab key goes down the form as it is seen."""
        *strip, review = [field.edit for field in self._strip()]
        stops: list[QWidget] = [self.day.edit, *strip, *self.impact.buttons(), review]
        stops += [*(field.edit for field in self.tests.fields()), self.note]
        stops += [*(field.edit for field in self._rest()), self.more, self.sitting.edit]
        stops += self.exercises.values()
        for before, behind in pairwise(stops):
            QWidget.setTabOrder(before, behind)

    def _connect(self) -> None:
        for field in (self.day, *self._strip(), *self._rest(), self.sitting):
            field.changed.connect(self.changed)
            field.saved.connect(self.saved)
        self.tests.changed.connect(self.changed)
        self.tests.saved.connect(self.saved)
        self.day.edit.editingFinished.connect(self._show_answers_of_day)
        self.impact.chosen.connect(self.changed)
        self.impact.finished.connect(self._leave_impact)
        self.ticks.changed.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        self.more.clicked.connect(self._show_more)

    def take_up(self, day: date, activity: str, score: float) -> None:
        """Stand on a day with its score in the field, to be typed over."""
        self.day.show_day(day)
        self._show_answers_of_day()
        field = self.scores[activity]
        if field.isHidden():
            self._show_more()
        field.edit.setText(f"{score:g}")
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    @Slot()
    def _leave_impact(self) -> None:
        self.review_day.edit.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _show_answers_of_day(self) -> None:
        self._show_last()
        if self.day.value() is not None and self.draft() is None:
            self._show_answers()
        self._take_in_answers()

    @Slot()
    def _show_more(self) -> None:
        hidden = [a for a in self.scores if self.scores[a].isHidden()]
        for activity, field in self.scores.items():
            field.setVisible(activity in FIRST_ACTIVITIES or bool(hidden))
        self.more.setText(tr("Fewer activities") if hidden else tr("More activities"))


def _in_asking_order() -> list[str]:
    return [*FIRST_ACTIVITIES, *(a for a in ACTIVITIES if a not in FIRST_ACTIVITIES)]


def _heading(text: str, parent: QWidget) -> PlainLabel:
    return PlainLabel(text, "section", parent=parent)
