"""A study's way from request to action: drawn steps, and the form that records the next one."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.imaging_steps import (
    ACTED_ON,
    BOOKED,
    CANCELLED,
    DONE,
    REPORTED,
    REQUESTED,
    STEP_COLUMNS,
    STEP_LABELS,
    STEPS,
    Progress,
    day_of_step,
    step_words,
)
from rehabdesk.domain.imaging_words import study_words
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import short_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.theme import font, tokens_now, watcher
from rehabdesk.ui.theme.tokens import FONT_SMALL
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, SegmentedControl

NEXT_WORDS = {
    BOOKED: tr("Record booking…"),
    DONE: tr("Record as done…"),
    REPORTED: tr("Record report…"),
    ACTED_ON: tr("Record action…"),
    CANCELLED: tr("Cancelled or DNA…"),
}
_TITLES = {
    BOOKED: tr("Record the booking"),
    DONE: tr("Record the study as done"),
    REPORTED: tr("Record the report"),
    ACTED_ON: tr("Record what was done about it"),
    CANCELLED: tr("Cancelled, or not attended"),
}
_DAYS = {
    BOOKED: tr("Booked for"),
    DONE: tr("Done on"),
    REPORTED: tr("Reported on"),
    ACTED_ON: tr("Acted on"),
    CANCELLED: tr("Cancelled, or not attended, on"),
}
_DOT = 6.0
_STEP_WIDTH = 104


class StepChain(QWidget):
    """Five steps on a line: filled where done, a ring where next; the day under each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._study: ImagingStudy | None = None
        self._progress = Progress(REQUESTED, BOOKED)
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        watcher.changed.connect(self._recolour)

    @Slot()
    def _recolour(self) -> None:
        self.update()

    def show_study(self, study: ImagingStudy, progress: Progress, today: date) -> None:
        self._study, self._progress, self._today = study, progress, today
        self.setAccessibleName(self.words())
        self.update()

    def words(self) -> str:
        """What is drawn, in words."""
        if self._study is None:
            return ""
        told = [
            f"{step_words(self._study, step)} {short_date(day, self._today)}"
            for step in (*STEPS, CANCELLED)
            if (day := day_of_step(self._study, step))
        ]
        return ", ".join(told)

    def sizeHint(self) -> QSize:
        return QSize(_STEP_WIDTH * len(STEPS), 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._study is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._shown_steps()
        for place, step in enumerate(shown):
            self._paint_step(painter, place, step, last=place == len(shown) - 1)
        painter.end()

    def _shown_steps(self) -> list[str]:
        """The whole way; of a cancelled study what happened, and its end."""
        study = self._study
        if study is None or study.cancelled_on is None:
            return list(STEPS)
        return [step for step in STEPS if day_of_step(study, step)] + [CANCELLED]

    def _paint_step(self, painter: QPainter, place: int, step: str, *, last: bool) -> None:
        study, tokens = self._study, tokens_now()
        assert study is not None  # noqa: S101 - painted only with a study
        day = day_of_step(study, step)
        middle = QPointF(place * _STEP_WIDTH + _DOT + 2, _DOT + 4)
        done = QColor(tokens.ink_2 if step == CANCELLED else tokens.booked.ink)
        if not last:
            later = self._shown_steps()[place + 1]
            reached = day_of_step(study, later) is not None
            painter.setPen(QPen(done if reached else QColor(tokens.line), 2))
            painter.drawLine(
                middle + QPointF(_DOT + 3, 0), middle + QPointF(_STEP_WIDTH - _DOT - 3, 0)
            )
        due = day is not None or step == self._progress.next_step
        painter.setPen(QPen(done if due else QColor(tokens.ink_3), 1.6))
        painter.setBrush(done if day else Qt.BrushStyle.NoBrush)
        if step == CANCELLED:
            painter.drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4))
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4))
        else:
            painter.drawEllipse(middle, _DOT - 1, _DOT - 1)
        self._paint_words(painter, place, step, day)

    def _paint_words(self, painter: QPainter, place: int, step: str, day: date | None) -> None:
        tokens = tokens_now()
        next_one = step == self._progress.next_step
        painter.setFont(font(FONT_SMALL, 600 if day or next_one else 400))
        painter.setPen(QColor(tokens.ink if day else tokens.ink_2 if next_one else tokens.ink_3))
        left = place * _STEP_WIDTH + 2
        label = STEP_LABELS[step] if self._study is None else step_words(self._study, step)
        painter.drawText(QRectF(left, 19, _STEP_WIDTH, 17), 0, label)
        painter.setFont(font(FONT_SMALL))
        painter.setPen(QColor(tokens.ink_2))
        words = short_date(day, self._today) if day else tr("next") if next_one else ""
        painter.drawText(QRectF(left, 36, _STEP_WIDTH, 17), 0, words)


class StepForm(FactsForm):
    """Records one step of a study: its day, and what belongs to it."""

    def __init__(
        self,
        desk: Desk,
        facts: Facts,
        study: ImagingStudy,
        step: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, facts, tr("Save"), parent)
        self._study, self.step = study, step
        self.typing.is_about(facts.key, f"{study.row_id} {step}")
        self.say(study_words(study), "strong")
        self.day = DateField(desk.today(), self)
        if step != BOOKED:
            self.day.set_day(desk.today())
        self.add(STEP_COLUMNS[step], _DAYS[step], self.day)
        self.words = QPlainTextEdit(self)
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(112)
        self.reason = SegmentedControl(
            [("cancelled", tr("Cancelled")), ("dna", tr("Did not attend"))],
            tr("What happened"),
            self,
        )
        self._ask()

    @property
    def title(self) -> str:
        return _TITLES[self.step]

    def operation(self) -> Operation:
        values: dict[str, Any] = {STEP_COLUMNS[self.step]: self.day.day()}
        if self.step == REPORTED:
            values["result"] = self.words.toPlainText().strip()
        elif self.step == ACTED_ON:
            values["action"] = self.words.toPlainText().strip()
        elif self.step == CANCELLED:
            values["cancel_reason"] = str(self.reason.value() or "")
        study = self._study._replace(**values)
        revision = self._facts.episode.revision
        return partial(Clinic.record_imaging, key=self._facts.key, study=study, based_on=revision)

    def reread(self) -> None:
        """The step is put to the study as somebody else left it."""
        super().reread()
        self._study = next(
            (study for study in self._facts.imaging if study.row_id == self._study.row_id),
            self._study,
        )

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        column = STEP_COLUMNS[self.step]
        if not wrong and self.day.day() is None:
            wrong.append(
                Problem(column, tr("{days} is missing.", days=_DAYS[self.step]), tr("Type a day."))
            )
        if self.step == CANCELLED and not self.reason.value():
            words = tr("It is not said what happened.")
            wrong.append(Problem("cancel_reason", words, tr("Choose one.")))
        if self.step == REPORTED and not self.words.toPlainText().strip():
            words = tr("It is not said what the report says.")
            wrong.append(Problem("result", words, tr("Say it in a sentence, or paste it.")))
        if self.step == ACTED_ON and not self.words.toPlainText().strip():
            words = tr("It is not said what was done.")
            wrong.append(Problem("action", words, tr("Say it in a sentence.")))
        return wrong

    def _ask(self) -> None:
        self.words.setVisible(self.step in (REPORTED, ACTED_ON))
        self.reason.setVisible(self.step == CANCELLED)
        if self.step == REPORTED:
            self.words.setPlainText(self._study.result)
            self.add("result", tr("What the report says"), self.words)
        elif self.step == ACTED_ON:
            self.add(
                "action",
                tr("What was done about it"),
                self.words,
                tr("Told, referred, plan changed"),
            )
        elif self.step == CANCELLED:
            self.add("cancel_reason", tr("What happened"), self.reason)
            self.say(tr("The band by days comes back; the study stays on record."), "faint")
