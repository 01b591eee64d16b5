"""Decisions, recurrences, the modality aid and the log of flags: what the Imaging tab lists."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.imaging_case import counted_until
from rehabdesk.domain.notices import LOADING_FIRST
from rehabdesk.domain.pathway import ImagingThresholds, Pathway, Row
from rehabdesk.domain.records import Decision, Facts
from rehabdesk.domain.recurrence import came_back_on, proposal_explained, propose
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.states import NOT_DEFERRED
from rehabdesk.domain.words import long_date
from rehabdesk.ui.patient.imaging.recurrence import recurrence_words
from rehabdesk.ui.patient.lists import RowsList
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.widgets import Button, Card, QuietButton


class Lines(QWidget):
    """Short paragraphs, one under the other; labels are made once and fed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[PlainLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_lines(self, lines: list[str]) -> None:
        while len(self._labels) < len(lines):
            label = PlainLabel("", wrap=True, parent=self)
            self._labels.append(label)
            self._column.addWidget(label)
        for place, label in enumerate(self._labels):
            label.setVisible(place < len(lines))
            label.setText(lines[place] if place < len(lines) else "")

    def words(self) -> list[str]:
        return [label.text() for label in self._labels if label.text()]


class DecisionsCard(Card):
    """The decisions not to refer now, latest first; append-only.

    Signals:
        defer_asked: "" or the reason code to begin with.
    """

    defer_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.loading_first = QuietButton(tr("Supervised loading first…"), parent=self)
        self.defer = Button(tr("Defer…"), parent=self)
        self.lines = Lines(self)
        self.defer.clicked.connect(self._ask)
        self.loading_first.clicked.connect(self._ask_loading)
        _arrange(self, tr("Decisions"), (self.loading_first, self.defer), (self.lines,))

    def show_decisions(self, facts: Facts, assessment: Assessment, pathway: Pathway) -> None:
        today = assessment.as_of
        limits = pathway.imaging or ImagingThresholds()
        made = [
            _decision_words(decision, pathway, limits)
            for decision in reversed(upto(facts.decisions, today))
        ]
        self.lines.show_lines(made or [tr("No decision is recorded.")])
        ended = assessment.imaging.state in NOT_DEFERRED
        self.defer.setEnabled(not ended)
        self.loading_first.setVisible(not ended and LOADING_FIRST in pathway.decision_reasons)

    @Slot()
    def _ask(self) -> None:
        self.defer_asked.emit("")

    @Slot()
    def _ask_loading(self) -> None:
        self.defer_asked.emit(LOADING_FIRST)


class RecurrenceCard(Card):
    """Whether pain that came back is the same episode; the choice is the clinician's.

    Signals:
        asked: open the form.
        why_asked: explanations to show.
    """

    asked = Signal()
    why_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explanation: Explanation | None = None
        self.why = QuietButton(tr("Why?"), parent=self)
        self.why.setAccessibleName(tr("Why this is asked"))
        self.decide = Button(tr("Pain came back…"), parent=self)
        self.why.clicked.connect(self._ask_why)
        self.decide.clicked.connect(self.asked)
        self.lines = Lines(self)
        _arrange(self, tr("Recurrence or the same episode"), (self.why, self.decide), (self.lines,))

    def show_recurrences(self, facts: Facts, today: date, pathway: Pathway) -> None:
        lines = []
        back = came_back_on(facts, today)
        self.why.setVisible(back is not None)
        self._explanation = None
        if back is not None:
            found = propose(facts, back, today, pathway)
            self._explanation = proposal_explained(facts, found, pathway)
            same = (
                "unknown"
                if found.days_if_same is None
                else tr("day {days_if_same}", days_if_same=found.days_if_same)
            )
            lines.append(
                tr(
                    "Pain is recorded again from {back}, after a symptom-free day. Same "
                    "episode: {same}; new episode: day {days_if_new}. Choose which it is.",
                    back=long_date(back),
                    same=same,
                    days_if_new=found.days_if_new,
                )
            )
        if facts.episode.prior_episode_id:
            lines.append(
                tr(
                    "This episode follows episode {prior_episode_id}.",
                    prior_episode_id=facts.episode.prior_episode_id,
                )
            )
        lines += [recurrence_words(each) for each in reversed(upto(facts.recurrences, today))]
        self.lines.show_lines(lines or [tr("Pain has not come back after a symptom-free day.")])

    @Slot()
    def _ask_why(self) -> None:
        if self._explanation is not None:
            self.why_asked.emit((self._explanation,))


class AidCard(Card):
    """Which test usually answers which question: information, nothing is preselected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[PlainLabel, ...]] = []
        self._rows = QWidget(self)
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        for column, share in enumerate((3, 4, 6)):
            self._grid.setColumnStretch(column, share)
        _arrange(self, tr("Which test for which question"), (), (self._rows,))

    def show_aid(self, pathway: Pathway) -> None:
        """The pathway's rows; the labels are made once and fed."""
        rows = pathway.section("modality_aid")
        self.setVisible(bool(rows))
        while len(self._labels) < len(rows):
            self._add_row()
        for place, labels in enumerate(self._labels):
            shown = place < len(rows)
            for label, words in zip(
                labels, _aid_words(rows[place]) if shown else _BLANK, strict=True
            ):
                label.setText(words)
                label.setVisible(shown)

    def _add_row(self) -> None:
        labels = tuple(
            PlainLabel("", role, wrap=True, parent=self._rows) for role in ("strong", "", "small")
        )
        for column, label in enumerate(labels):
            self._grid.addWidget(label, len(self._labels), column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(labels)


_BLANK = ("", "", "")


def _aid_words(row: Row) -> tuple[str, str, str]:
    """The question, the usual test, and what to know about it with its source."""
    usual = str((row.data or {}).get("usual_test", ""))
    return row.text, usual, f"{row.note} {row.source}".strip()


def log_list() -> RowsList:
    """Every flag as it was shown or answered."""
    return RowsList(
        tr("Log of imaging flags"),
        (tr("Day"), tr("What"), tr("Flag as it stood"), tr("Rule and version"), tr("Who")),
        (110, 140, 470, 230, 120),
        (
            tr("No flag has been shown yet"),
            tr("Each one stands here from the day it is first on screen."),
        ),
    )


def _decision_words(decision: Decision, pathway: Pathway, limits: ImagingThresholds) -> str:
    name = tr("Snoozed") if decision.decision == "snooze" else tr("Not indicated")
    last = counted_until(decision, limits)
    cut = (
        tr(" (typed {until}, cut to its cap)", until=long_date(decision.until))
        if last < decision.until
        else ""
    )
    reason = pathway.decision_reasons.get(decision.reason, decision.reason)
    who = f" · {decision.clinician}" if decision.clinician else ""
    return tr(
        "{date}: {name} to {last}{cut}. {reason} ({reason2}). {note}{who}",
        date=long_date(decision.date),
        name=name,
        last=long_date(last),
        cut=cut,
        reason=reason,
        reason2=decision.reason,
        note=decision.note,
        who=who,
    )


def _arrange(
    card: Card, title: str, buttons: tuple[QWidget, ...], parts: tuple[QWidget, ...]
) -> None:
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(PlainLabel(title, "heading", parent=card), 1)
    for button in buttons:
        head.addWidget(button)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    column.addLayout(head)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
