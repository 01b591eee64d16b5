"""The form of one visit: the fields in the order one would ask, and the draft they make."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.plan.asked import asked_exercises
from rehabdesk.domain.records import ExerciseSession, Facts, Run, StrengthTrial, Visit
from rehabdesk.domain.tables import ACTIVITIES, IMPACTS
from rehabdesk.domain.words import ACTIVITY_LABELS, IMPACT_LABELS, short_date
from rehabdesk.ui.patient.record import last
from rehabdesk.ui.patient.record.fields import DayField, Field, NumberField, ScoreField
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import QuietButton, SegmentedControl

FIRST_ACTIVITIES = ("worst", "sitting", "running", "next_morning")
_NOTE_PX = 68
_REVIEW_LABEL_PX = 80


class NoteEdit(QPlainTextEdit):
    """A note of several lines; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_NOTE_PX)
        self.setAccessibleName("Note")
        self.setPlaceholderText("What was said and found")


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
        self.test: StrengthTest | None = None
        self.unit = ""
        self.day = DayField("date", "Today", self)
        self.day.setObjectName("recordDay")
        self.day.label.setProperty("role", "strong")
        self.day.label.setFixedWidth(62)
        self.day.last.hide()
        self.scores = {a: ScoreField(a, ACTIVITY_LABELS[a], self) for a in _in_asking_order()}
        self.more = QuietButton("More activities", parent=self)
        self.running_title = _heading("Running", self)
        self.run = NumberField("distance_km", "Run today, km", self)
        self.strength_title = _heading("", self)
        self.sides = {side: NumberField(side, side.title(), self) for side in ("left", "right")}
        self.symmetry = PlainLabel("", "faint", parent=self)
        self.protocol = PlainLabel("", "faint", wrap=True, parent=self)
        self.impact = SegmentedControl(
            [(key, IMPACT_LABELS[key]) for key in IMPACTS], "Daily movement affected", self
        )
        self.sitting = NumberField("sitting_min", "Sits for, min", self, above_zero=False)
        self.exercise_title = _heading("Exercises done today", self)
        self.exercises: dict[str, QCheckBox] = {}
        self.note = NoteEdit(self)
        self.review_day = DayField("next_review", "Next review", self, ahead=True)
        self.review_day.label.setFixedWidth(_REVIEW_LABEL_PX)
        self._arrange()
        self._connect()

    def fields(self) -> list[Field]:
        """Every line of the form, top to bottom."""
        return [
            self.day,
            *self.scores.values(),
            self.run,
            *self.sides.values(),
            self.sitting,
            self.review_day,
        ]

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
            self.test, self.unit = last.usual_test(facts, pathway)
        self._make_exercises()
        if begun_anew:
            self.day.show_day(today)
        self._show_last()
        if begun_anew:
            self._show_answers()

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
            strength=self._trials(day),
            exercises=self._sessions(day),
            visit=self._visit(day),
            next_review=self.review_day.value(),
        )
        return None if draft.is_empty() else draft

    def wrong(self) -> Field | None:
        """The first field whose text can't be understood."""
        return next((field for field in self.fields() if field.problem()), None)

    def clear(self) -> None:
        """Empty what was typed; the answers of the day stay as recorded."""
        for field in self.fields():
            if field is not self.day:
                field.clear()
        self._show_answers()

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

    def _trials(self, day: date) -> tuple[StrengthTrial, ...]:
        if self.test is None or self._facts is None:
            return ()
        before = last.protocol_before(self._facts, self.test.key, self.unit, self.day.today)
        return tuple(
            StrengthTrial(day, self.test.key, side, value, self.unit, *before)
            for side, field in self.sides.items()
            if (value := field.value()) is not None
        )

    def _sessions(self, day: date) -> tuple[ExerciseSession, ...]:
        return tuple(
            ExerciseSession(day, key, done="yes")
            for key, box in self.exercises.items()
            if box.isEnabled() and box.isChecked()
        )

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
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        facts, today = self._facts, self._assessment.as_of
        for activity, field in self.scores.items():
            field.last.setText(last.last_score(facts, activity, today))
        self.running_title.setText(last.week_words(facts, today))
        self.run.last.setText(last.last_run(facts, today))
        title = f"{self.test.label}, {self.unit}" if self.test else ""
        self.strength_title.setText(title)
        protocol = last.protocol_words(facts, self.test.key, self.unit, today) if self.test else ""
        self.protocol.setText(protocol)
        self.protocol.setVisible(bool(protocol))
        for side, line in self.sides.items():
            line.setVisible(self.test is not None)
            words = last.last_trial_words(facts, self.test.key, side, today) if self.test else ""
            line.last.setText(words)
        answer = last.last_answer(facts.visits, "sitting_min", today)
        self.sitting.last.setText(
            f"{answer[1]:g} · {short_date(answer[0], today)}" if answer else ""
        )
        review = facts.episode.next_review
        self.review_day.say_beside(f"now {short_date(review, today)}" if review else "none set")
        self._show_symmetry()
        self._mark_done(keep_ticks=True)

    def _show_answers(self) -> None:
        """Fill in what was already answered on the day of the form."""
        visit = last.visit_on(self._facts, self.typed_day()) if self._facts else None
        self.impact.set_value(visit.daily_impact if visit else None)
        self.note.setPlainText(visit.subjective if visit else "")
        self._mark_done(keep_ticks=False)

    @Slot()
    def _show_symmetry(self) -> None:
        if self._facts is None or self._assessment is None or self.test is None:
            self.symmetry.setText("")
            return
        today = self._assessment.as_of
        before = {s: last.last_trial(self._facts, self.test.key, s, today) for s in self.sides}
        were = {s: trial.value if trial else None for s, trial in before.items()}
        typed = {s: f.value() or were[s] for s, f in self.sides.items()}
        involved = self._facts.episode.side
        now = last.symmetry(involved, typed["left"], typed["right"])
        was = last.symmetry(involved, were["left"], were["right"])
        changed = any(field.value() is not None for field in self.sides.values())
        words = f"Symmetry {now:.0f} %" if now is not None else ""
        if words and changed and was is not None:
            words += f", was {was:.0f} %"
        self.symmetry.setText(words)

    def _make_exercises(self) -> None:
        if self._facts is None or self._assessment is None or self._pathway is None:
            return
        asked = asked_exercises(self._facts, self._assessment.as_of, self._pathway)
        if list(asked) == list(self.exercises):
            return
        ticked = {key for key, box in self.exercises.items() if box.isChecked()}
        for box in self.exercises.values():
            box.deleteLater()
        self.exercises = {}
        for key, label in asked.items():
            box = QCheckBox(label.replace("&", "&&"), self)
            box.setChecked(key in ticked)
            box.toggled.connect(self.changed)
            self.exercises[key] = box
            self._boxes.addWidget(box)
        self.exercise_title.setVisible(bool(self.exercises))

    def _mark_done(self, *, keep_ticks: bool) -> None:
        day, facts = self.typed_day(), self._facts
        done = (
            {e.exercise for e in facts.exercises if e.date == day and e.done == "yes"}
            if facts
            else ()
        )
        for key, box in self.exercises.items():
            box.blockSignals(True)  # showing the record is not typing
            typed = keep_ticks and box.isEnabled() and box.isChecked()
            box.setEnabled(key not in done)
            box.setChecked(key in done or typed)
            box.blockSignals(False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        column.addWidget(_heading("Pain, 0–10", self))
        for activity, field in self.scores.items():
            column.addWidget(field)
            field.setVisible(activity in FIRST_ACTIVITIES)
            if activity == FIRST_ACTIVITIES[-1]:
                column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.running_title)
        column.addWidget(self.run)
        column.addWidget(self.strength_title)
        for line in self.sides.values():
            column.addWidget(line)
        column.addWidget(self.symmetry)
        column.addWidget(self.protocol)
        column.addWidget(_heading("Daily movement affected", self))
        column.addWidget(self.impact)
        column.addWidget(self.sitting)
        column.addWidget(self.exercise_title)
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(4)
        column.addLayout(self._boxes)
        column.addWidget(_heading("Note", self))
        column.addWidget(self.note)
        column.addWidget(self.review_day)
        column.addStretch(1)

    def _connect(self) -> None:
        for field in self.fields():
            field.changed.connect(self.changed)
            field.saved.connect(self.saved)
        for field in self.sides.values():
            field.changed.connect(self._show_symmetry)
        self.day.edit.editingFinished.connect(self._show_answers_of_day)
        self.impact.chosen.connect(self.changed)
        self.note.textChanged.connect(self.changed)
        self.more.clicked.connect(self._show_more)

    @Slot()
    def _show_answers_of_day(self) -> None:
        if self.day.value() is not None and self.draft() is None:
            self._show_answers()

    @Slot()
    def _show_more(self) -> None:
        hidden = [a for a in self.scores if self.scores[a].isHidden()]
        for activity, field in self.scores.items():
            field.setVisible(activity in FIRST_ACTIVITIES or bool(hidden))
        self.more.setText("Fewer activities" if hidden else "More activities")


def _in_asking_order() -> list[str]:
    return [*FIRST_ACTIVITIES, *(a for a in ACTIVITIES if a not in FIRST_ACTIVITIES)]


def _heading(text: str, parent: QWidget) -> PlainLabel:
    return PlainLabel(text, "section", parent=parent)
