"""The assessment tab: history, daily life, body chart and findings, saved as one."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.body_chart import chart_on
from rehabdesk.domain.impact import impact_explanations, suggestions
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, Visit
from rehabdesk.domain.series import day_of
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import plural, short_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.assessment.cards import Cards
from rehabdesk.ui.patient.assessment.chart_card import ChartCard, charted
from rehabdesk.ui.patient.assessment.day_card import DayCard
from rehabdesk.ui.patient.assessment.findings_card import FindingsCard
from rehabdesk.ui.patient.assessment.history_card import HistoryCard
from rehabdesk.ui.patient.assessment.kept import FORM, kept_form, typed_form
from rehabdesk.ui.patient.assessment.sheet import Sheet, Values
from rehabdesk.ui.patient.closed_note import ClosedNote
from rehabdesk.ui.patient.record.last import visit_on
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import DateField, PrimaryButton, SidePanel

_SAVE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)
_DAY_MISSING = tr("The day is missing. Type it, such as 2 Mar 2026 or today.")
_STALE = tr("Somebody changed this episode meanwhile. What you typed is still here; save again.")


class AssessmentTab(QWidget):
    """One day's assessment of one episode.

    Signals:
        saved: words for a toast.
        why_asked: the explanations of what is suggested.
    """

    saved = Signal(str)
    why_asked = Signal(object)

    def __init__(self, desk: Desk, panel: SidePanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None
        self._saving = False
        self._shown_on = desk.today()
        self.sheet = Sheet()
        self.history = HistoryCard(desk.today(), self)
        self.daily = DayCard(self)
        self.chart = ChartCard(self)
        self.findings = FindingsCard(self)
        self.day = DateField(desk.today(), self)
        self.day.setAccessibleName(tr("Assessed on"))
        self.day.setFixedWidth(120)
        self.closed = ClosedNote(self)
        self.state = PlainLabel("", "small", parent=self)
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.save_button = PrimaryButton(tr("Save assessment"), tr("Ctrl ↵"), self)
        self.sheet.answers = {**self.history.lines, **self.daily.lines, "chart": self.chart}
        self._arrange()
        self._connect()

    def show_episode(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        """Show what is on record of the day; what was typed of this episode stays."""
        other = self._facts is None or self._facts.key != facts.key
        kept = self._desk.drafts.read(FORM, facts.key) if other else None
        day, typed = typed_form(kept.content) if kept else (self._desk.today(), {})
        if other:
            self.sheet.forget()
        self._facts = facts
        self.closed.show_episode(facts.episode, assessment.as_of)
        if self._pathway is not pathway:
            self._show_pathway(pathway)
        self.day.count_from(self._desk.today())
        if other:
            self.day.set_day(day)
            self._say("")
        elif self._shown_on != self._desk.today() and not self.is_typed():
            self.day.set_day(self._desk.today())  # the day went by while nothing was typed
        self._shown_on = self._desk.today()
        self._show_record()
        self.sheet.put_back(typed)
        self._on_changed()

    def assessed_on(self) -> date:
        """The day of the assessment; today where the line is empty or no day."""
        return self.day.day() or self._desk.today()

    def is_typed(self) -> bool:
        """Whether anything is typed that is not on record."""
        return bool(self.sheet.typed())

    @Slot()
    def save(self) -> None:
        """Save all that was typed, or say under each answer what is against it."""
        facts, typed = self._facts, self.sheet.typed()
        if facts is None or self._object():
            return
        if not typed:
            self._say(tr("Nothing new has been answered."))
            return
        day = self.assessed_on()
        operation = partial(
            Clinic.record_assessment,
            key=facts.key,
            findings=self.findings.findings(typed, day),
            marks=self.chart.marks(day) if "chart" in typed else None,
            visit_fields=self.daily.fields(typed),
            episode_fields=self.history.fields(typed),
            based_on=facts.episode.revision,
            day=day,
        )
        self._saving = True
        done = self._desk.do(operation)
        self._saving = False
        if done:
            self.sheet.forget()
            self._show_record()
            self._on_changed()
            self.saved.emit(tr("Assessment saved"))

    def event(self, event: QEvent) -> bool:
        # the page's own Ctrl+Enter saves the record panel; typed here, the key is this tab's
        if event.type() == QEvent.Type.ShortcutOverride and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _saves(event):
            self.save()
            return
        super().keyPressEvent(event)

    def _show_pathway(self, pathway: Pathway) -> None:
        self._pathway = pathway
        self.chart.show_pathway(pathway)
        if self.findings.show_pathway(pathway):
            lines = {**self.history.lines, **self.daily.lines}
            self.sheet.answers = {**lines, "chart": self.chart, **self.findings.items}
            self._order_tabs()

    def _show_record(self) -> None:
        facts, pathway = self._facts, self._pathway
        if facts is None or pathway is None:
            return
        day, today = self.assessed_on(), self._desk.today()
        self.history.onset.onset.today = day
        self.chart.show_before(facts, day, pathway)
        self.findings.show_before(facts, day, today)
        self.daily.show_before(facts.visits, day - timedelta(days=1), today)
        self.sheet.show(self._stored(facts, day))
        self.history.show_words(facts.episode, self.sheet.typed())

    def _stored(self, facts: Facts, day: date) -> Values:
        return {
            **self.history.stored(facts.episode),
            **self.daily.stored(visit_on(facts, day)),
            "chart": charted(chart_on(facts.body_marks, day)),
            **self.findings.stored(facts, day),
        }

    @Slot()
    def _on_changed(self) -> None:
        """Say what is not saved yet, and what the answers suggest."""
        typed = self.sheet.typed()
        day, today = self.assessed_on(), self._desk.today()
        if self._facts is not None:
            self._desk.drafts.type(FORM, kept_form(typed, day), self._facts.key)
        if typed:
            self.state.setText(tr("Not saved yet: {answers}", answers=plural(len(typed), "answer")))
        else:
            self.state.setText(
                "" if day == today else tr("As recorded on {day}", day=short_date(day, today))
            )
        if self._pathway is not None:
            self.daily.show_suggestions(suggestions(self._preview(), day, self._pathway), today)

    def _preview(self) -> Facts:
        """The facts as they would be with what is typed."""
        facts = self._facts
        if facts is None:
            raise RuntimeError(tr("No episode is shown."))
        fields = self.daily.fields(self.sheet.typed())
        if not fields:
            return facts
        day = self.assessed_on()
        visit = visit_on(facts, day) or Visit(day)
        typed = visit._replace(**fields)  # type: ignore[arg-type]
        rest = [each for each in facts.visits if each.date != day]
        return replace(facts, visits=tuple(sorted([*rest, typed], key=day_of)))

    @Slot()
    def _why(self) -> None:
        if self._pathway is not None:
            made = impact_explanations(self._preview(), self.assessed_on(), self._pathway)
            self.why_asked.emit(made)

    @Slot()
    def _on_day(self) -> None:
        if self._facts is not None and not self.day.problem():
            self._show_record()
            self._on_changed()

    def _object(self) -> bool:
        """Say under each answer what can't be understood; whether anything can't."""
        words = self.day.problem() or ("" if self.day.day() else _DAY_MISSING)
        self._say(words)
        wrong: QWidget | None = self.day if words else None
        typed = self.sheet.typed()
        for name, line in {**self.history.lines, **self.daily.lines}.items():
            words = line.problem() if name in typed else ""
            line.refuse(words)
            wrong = wrong or (line.editor if words else None)
        for name, item in self.findings.items.items():
            words = item.problem() if name in typed else ""
            item.refuse(words)
            wrong = wrong or (item.presence if words else None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(wrong)
        return wrong is not None

    @Slot(object)
    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if not self._saving:
            return
        rest = []
        for problem in problems:
            name, _, item = problem.field.partition(".")
            line = self.history.line_of(name) or self.daily.lines.get(name)
            row = self.findings.items.get(item.partition(".")[0])
            if line is not None:
                line.refuse(str(problem))
            elif name == "findings" and row is not None:
                row.refuse(str(problem))
            else:
                rest.append(str(problem))
        self._say("\n".join(rest) or tr("Something is refused; it stands under its answer."))

    @Slot()
    def _on_stale(self) -> None:
        if self._saving and self._facts is not None:
            self._facts = self._desk.clinic.facts(self._facts.key)
            self._show_record()
            self._say(_STALE)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _order_tabs(self) -> None:
        """The items were made last, but stand between the chart and the day with its Save."""
        stops = [
            self.chart.same,
            *(item.presence for item in self.findings.items.values()),
            self.day,
            self.save_button,
        ]
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def _connect(self) -> None:
        for card in (self.history, self.daily, self.chart, self.findings):
            card.changed.connect(self._on_changed)
        self.daily.why_asked.connect(self._why)
        self.findings.reached.connect(self._scroll.ensureWidgetVisible)
        self.day.editingFinished.connect(self._on_day)
        self.save_button.clicked.connect(self.save)
        self._desk.refused.connect(self._on_refused)
        self._desk.stale.connect(self._on_stale)

    def _arrange(self) -> None:
        self.cards = Cards(self.history, self.daily, self.chart, self.findings)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.cards)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.state)
        foot.addWidget(self.message, 1)
        foot.addStretch(1)
        foot.addWidget(PlainLabel(tr("Assessed on"), "small", parent=self))
        foot.addWidget(self.day)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.closed)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)


def _saves(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return bool(
        event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _SAVE_KEYS
    )
