"""The studies of an episode, each with where it stands and the next step as a button."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.domain.imaging_case import covers
from rehabdesk.domain.imaging_steps import BOOKED, CANCELLED, DONE, progress_of
from rehabdesk.domain.imaging_words import study_words
from rehabdesk.domain.pathway import ImagingThresholds
from rehabdesk.domain.records import Episode, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.ui.patient.imaging.steps import NEXT_WORDS, StepChain
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import tokens_now, watcher
from rehabdesk.ui.widgets import Button, QuietButton, rule


class StudyRow(QWidget):
    """One study.

    Signals:
        step_asked: the ``ImagingStudy`` and the step to record.
        edit_asked: the ``ImagingStudy``.
    """

    step_asked = Signal(object, str)
    edit_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.study: ImagingStudy | None = None
        self._next = ""
        self.name = PlainLabel("", "strong", parent=self)
        self.late = PlainLabel("", "small", wrap=True, parent=self)
        self.result = PlainLabel("", "small", wrap=True, parent=self)
        self.chain = StepChain(self)
        self.next = Button("", parent=self)
        self.book = QuietButton(tr("New date…"), parent=self)
        self.cancel = QuietButton(NEXT_WORDS[CANCELLED], parent=self)
        self.edit = QuietButton(tr("Edit…"), parent=self)
        self.next.clicked.connect(self._ask_next)
        self.book.clicked.connect(self._ask_booking)
        self.cancel.clicked.connect(self._ask_cancel)
        self.edit.clicked.connect(self._ask_edit)
        self.buttons = (self.next, self.book, self.cancel, self.edit)
        self._arrange()
        watcher.changed.connect(self._recolour)
        self._recolour()

    def show_study(
        self, study: ImagingStudy, episode: Episode, today: date, limits: ImagingThresholds
    ) -> None:
        self.study = study
        progress = progress_of(study, today, limits)
        self._next = progress.next_step
        self.name.setText(study_words(study))
        self.late.setText(progress.late)
        self.late.setVisible(bool(progress.late))
        self.result.setText(_said(study, episode))
        self.result.setVisible(bool(self.result.text()))
        self.chain.show_study(study, progress, today)
        self.next.setVisible(bool(progress.next_step))
        if progress.next_step:
            self.next.setText(NEXT_WORDS[progress.next_step])
            name = f"{NEXT_WORDS[progress.next_step]} {study_words(study)}"
            self.next.setAccessibleName(name)
        under_way = study.done_on is None and study.cancelled_on is None
        self.cancel.setVisible(under_way)
        self.book.setVisible(under_way and progress.next_step == DONE)

    @Slot()
    def _ask_next(self) -> None:
        self.step_asked.emit(self.study, self._next)

    @Slot()
    def _ask_booking(self) -> None:
        self.step_asked.emit(self.study, BOOKED)

    @Slot()
    def _ask_cancel(self) -> None:
        self.step_asked.emit(self.study, CANCELLED)

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_asked.emit(self.study)

    @Slot()
    def _recolour(self) -> None:
        self.late.setStyleSheet(f"color: {tokens_now().chase.ink}; font-weight: 600")

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (self.name, self.late, self.result):
            words.addWidget(part)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.chain, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in self.buttons:
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(self))
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addLayout(buttons)
        column.addLayout(foot)


class StudyRows(QWidget):
    """All studies, latest first; rows are made once and fed.

    Signals:
        step_asked, edit_asked: as of a row.
    """

    step_asked = Signal(object, str)
    edit_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StudyRow] = []
        self._nothing = PlainLabel("", "small", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._nothing)
        self._add_row()  # holds the studies' place in the Tab order

    def _add_row(self) -> None:
        row = StudyRow(self)
        row.step_asked.connect(self.step_asked)
        row.edit_asked.connect(self.edit_asked)
        if self.rows:
            stops = (self.rows[-1].edit, *row.buttons)
            for first, then in pairwise(stops):
                self.setTabOrder(first, then)
        self.rows.append(row)
        self._column.addWidget(row)

    def show_studies(
        self,
        studies: Sequence[ImagingStudy],
        episode: Episode,
        today: date,
        limits: ImagingThresholds,
    ) -> None:
        while len(self.rows) < len(studies):
            self._add_row()
        for row, study in zip(self.rows, reversed(studies), strict=False):
            row.show_study(study, episode, today, limits)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(studies))
        self._nothing.setText(
            tr(
                "No imaging on file. A signed referral letter records its request here; "
                "so does Record imaging."
            )
        )
        self._nothing.setVisible(not studies)


def _said(study: ImagingStudy, episode: Episode) -> str:
    """Who acts on it, the result, and what was done about it."""
    said = []
    if study.clinician:
        said.append(
            tr("Asked for by {clinician}, who acts on the report.", clinician=study.clinician)
        )
    if not covers(study, episode):
        said.append(tr("It does not answer the imaging question: another side or another kind."))
    elif _is_of_before(study, episode):
        said.append(tr("It does not answer the imaging question: it is from before the onset."))
    if study.result:
        said.append(tr("Result: {result}", result=study.result))
    if study.action:
        said.append(tr("Action: {action}", action=study.action))
    return "\n".join(said)


def _is_of_before(study: ImagingStudy, episode: Episode) -> bool:
    """Whether a study was done, or else asked for, before the symptoms began."""
    dated = study.done_on or study.requested_on
    return dated is not None and episode.onset_date is not None and dated < episode.onset_date
