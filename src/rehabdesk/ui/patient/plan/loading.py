"""Loading tests: pain before, during and the next morning, and the verdict on each."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.drafting import Kept
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey, LoadingTest
from rehabdesk.domain.speech import tr
from rehabdesk.ui.brought_back import BroughtBack
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import SAVE_AGAIN
from rehabdesk.ui.form_typing import put, value_of
from rehabdesk.ui.patient.plan.lines import Line, LinesList
from rehabdesk.ui.patient.plan.scores import ScoreEdit, labelled
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Card, DateField, PrimaryButton

FORM = tr("loading test")
"""What drafts of the row are kept as."""
SHOWN = 6
"""How many of the latest tests stand in the list."""
NOT_A_SCORE = tr("Pain is a whole number from 0 to 10. Type 0 for none, 10 for the worst.")
NO_SCORE = tr("Type at least one score: before, during or the next morning.")
DAY_MISSING = tr("The day is missing. Type it, such as 2 Mar 2026 or today.")
HINT = tr("Pain 0 to 10, the same time each day. The next morning may follow tomorrow.")
Judge = Callable[[LoadingTest], Line]


class Task(NamedTuple):
    """A loading test that can be chosen: its key and its words."""

    key: str
    label: str


def tasks_of(pathway: Pathway, phase: int | None) -> list[Task]:
    """The loading tests, those of the current phase first."""

    def elsewhere(phases: object) -> bool:
        return not (isinstance(phases, Sequence) and phase in phases)

    rows = pathway.section("loading_tests")
    rows = tuple(sorted(rows, key=lambda row: elsewhere((row.data or {}).get("phases"))))
    return [Task(str((row.data or {})["key"]), str((row.data or {})["label"])) for row in rows]


def test_id(test: LoadingTest) -> str:
    """What names a test's line."""
    return f"{test.date.isoformat()} {test.task}"


class LoadingCard(Card):
    """One row to type into, the verdict it would get, and the latest verdicts.

    Signals:
        saved: words for a toast.
        outdated: the episode was changed by somebody else; read it again.
        why_asked: the explanations of a verdict.
        brought_back: the ``Kept`` that was put back into the row.
    """

    saved = Signal(str)
    outdated = Signal()
    why_asked = Signal(object)
    brought_back = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: EpisodeKey | None = None
        self._revision = 0
        self._tests: tuple[LoadingTest, ...] = ()
        self._judge: Judge | None = None
        self._saving = False
        self._shown_on = desk.today()
        self._showing = False
        self._taken_up: list[str] = []
        self.back = BroughtBack(self, self)
        self.task = QComboBox(self)
        self.task.setAccessibleName(tr("Loading test or session"))
        self.day = DateField(desk.today(), self)
        self.day.setAccessibleName(tr("Day of the loading test"))
        self.day.setFixedWidth(112)
        self.before = ScoreEdit(tr("Pain before"), self)
        self.during = ScoreEdit(tr("Pain during"), self)
        self.morning = ScoreEdit(tr("Pain the next morning"), self)
        self.morning.setFixedWidth(84)
        self.save_button = PrimaryButton(tr("Save test"), tr("Ctrl ↵"), self)
        self.hint = PlainLabel(HINT, "faint", wrap=True, parent=self)
        self.verdict = LinesList(self)
        self.message = PlainLabel("", "problem", wrap=True, parent=self)
        self.message.hide()
        self.trend = LinesList(self)
        self.lines = LinesList(self)
        self._arrange()
        self._connect()

    def show_tests(
        self,
        key: EpisodeKey,
        revision: int,
        tasks: Sequence[Task],
        tests: Iterable[LoadingTest],
        verdicts: Iterable[Line],
        trend: Iterable[Line] = (),
    ) -> None:
        """Show an episode's tests; what is typed for the same episode stays.

        ``verdicts`` are those of the tests, newest first; ``trend`` what several say together.
        """
        self._tests, self._revision = tuple(tests), revision
        self._offer(tasks)
        today = self._desk.today()
        self.day.count_from(today)
        if key != self._key:
            self._showing = True
            self._key = key
            self._start_over()
            self._bring_back(self._desk.drafts.read(FORM, key))
            self._showing = False
        elif today != self._shown_on and not any(edit.text() for edit in self._edits()):
            self._start_over()  # the day went by while nothing was typed
        self._shown_on = today
        self.trend.show_lines(trend)
        self.lines.show_lines(list(verdicts)[:SHOWN])
        self._preview()

    def typing_stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard stops while a test is typed, in order."""
        return (self.task, self.day, *self._edits(), self.save_button)

    def judge_with(self, judge: Judge) -> None:
        """Who tells the verdict that a test would get as it is typed."""
        self._judge = judge

    def typed(self) -> LoadingTest | None:
        """The test as typed; ``None`` where no day or no score is."""
        day = self.day.day()
        before, during, morning = (edit.value() for edit in self._edits())
        nothing = before is None and during is None and morning is None
        if day is None or nothing or not self.task.currentData():
            return None
        return LoadingTest(day, str(self.task.currentData()), before, during, morning)

    @Slot(str)
    def _on_acted(self, name: str) -> None:
        """Take a recorded test up again, the keyboard in its next morning."""
        test = next(test for test in self._tests if test_id(test) == name)
        self.task.setCurrentIndex(self.task.findData(test.task))
        self.day.set_day(test.date)
        self._fill(test)
        self.morning.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> None:
        """Record the test, or say why not."""
        self._say(self._wrong())
        test = self.typed()
        if self._wrong() or test is None or self._key is None:
            return
        stored = self._stored(test.date, test.task)
        if stored is not None:
            test = test._replace(notes=stored.notes)
        self._saving = True
        done = self._desk.do(
            partial(Clinic.record_loading_test, key=self._key, test=test, based_on=self._revision)
        )
        self._saving = False
        if done:
            self._start_over()
            self.saved.emit(tr("Loading test saved"))

    def _wrong(self) -> str:
        if self.day.problem():
            return self.day.problem()
        if any(edit.is_wrong() for edit in self._edits()):
            return NOT_A_SCORE
        if self.day.day() is None:
            return DAY_MISSING
        return "" if self.typed() else NO_SCORE

    def _lacks_the_day(self) -> bool:
        """Scores are typed and only the day is not: saving says so."""
        return self.day.day() is None and any(edit.text() for edit in self._edits())

    def _edits(self) -> tuple[ScoreEdit, ScoreEdit, ScoreEdit]:
        return self.before, self.during, self.morning

    def _stored(self, day: date, task: str) -> LoadingTest | None:
        return next((t for t in self._tests if (t.date, t.task) == (day, task)), None)

    def _offer(self, tasks: Sequence[Task]) -> None:
        offered = [str(self.task.itemData(place)) for place in range(self.task.count())]
        if offered == [task.key for task in tasks]:
            return
        chosen = self.task.currentData()
        self.task.blockSignals(True)
        self.task.clear()
        for task in tasks:
            self.task.addItem(task.label, task.key)
        self.task.setCurrentIndex(max(0, self.task.findData(chosen)))
        self.task.blockSignals(False)

    def _keep(self) -> None:
        """Keep what is typed until it is saved, whoever is on screen."""
        if self._showing or self._key is None:
            return
        scores = [edit.text() for edit in self._edits()]
        typed = any(scores) and scores != self._taken_up
        task = str(self.task.currentData() or "")
        content = {"task": task, "day": str(value_of(self.day)), "scores": scores}
        self._desk.drafts.type(FORM, content if typed else None, self._key)
        if not typed:
            self.back.hide()

    def _bring_back(self, kept: Kept | None) -> None:
        self.back.hide()
        if kept is None:
            return
        self.task.setCurrentIndex(max(0, self.task.findData(kept.content["task"])))
        put(self.day, str(kept.content["day"]))
        scores = kept.content["scores"]
        if isinstance(scores, list):
            for edit, score in zip(self._edits(), scores, strict=False):
                edit.setText(str(score))
        self.brought_back.emit(kept)

    @Slot()
    def discard(self) -> None:
        """Empty what was typed."""
        self._start_over()

    def _start_over(self) -> None:
        self._taken_up = []
        self.day.set_day(self._desk.today())
        for edit in self._edits():
            edit.clear()
        self._say("")
        self._preview()

    def _fill(self, test: LoadingTest) -> None:
        scores = (test.before, test.during, test.next_morning)
        self._taken_up = ["" if score is None else str(score) for score in scores]
        for edit, score in zip(self._edits(), scores, strict=True):
            edit.show_score(score)

    @Slot()
    def _on_named(self) -> None:
        """Another test or day: where it is on file, take its scores up to be added to."""
        day = self.day.day()
        stored = self._stored(day, str(self.task.currentData())) if day else None
        if stored is not None and all(not edit.text() for edit in self._edits()):
            self._fill(stored)
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        self._keep()
        self._preview()

    @Slot()
    def _preview(self) -> None:
        test = self.typed()
        self.save_button.setEnabled(test is not None or self._lacks_the_day())
        shown = (self._judge(test),) if test is not None and self._judge is not None else ()
        self.verdict.show_lines(
            line._replace(text=tr("As typed: {words}", words=line.text), action="")
            for line in shown
        )

    @Slot(object)
    def _on_refused(self, problems: Iterable[Problem]) -> None:
        if self._saving:
            self._say("\n".join(str(problem) for problem in problems))

    @Slot()
    def _on_stale(self) -> None:
        if self._saving:
            self.outdated.emit()
            self._say(SAVE_AGAIN)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def _connect(self) -> None:
        self.task.currentIndexChanged.connect(self._on_named)
        self.day.editingFinished.connect(self._on_named)
        self.day.textChanged.connect(self._on_typed)
        for edit in self._edits():
            edit.textChanged.connect(self._on_typed)
            edit.saved.connect(self.save)
        self.save_button.clicked.connect(self.save)
        self.lines.acted.connect(self._on_acted)
        for lines in (self.verdict, self.trend, self.lines):
            lines.why_asked.connect(self.why_asked)
        self._desk.refused.connect(self._on_refused)
        self._desk.stale.connect(self._on_stale)

    def _arrange(self) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(8)
        entry.addWidget(labelled(tr("Test or session"), self.task, self), 1)
        entry.addWidget(labelled(tr("Day"), self.day, self))
        for words, edit in zip(
            (tr("Before"), tr("During"), tr("Next morning")), self._edits(), strict=True
        ):
            entry.addWidget(labelled(words, edit, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(tr("Loading tests and sessions"), "heading", parent=self))
        column.addWidget(self.back)
        column.addLayout(entry)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.save_button)
        column.addLayout(foot)
        for part in (self.verdict, self.message, self.trend, self.lines):
            column.addWidget(part)
        column.addStretch(1)
