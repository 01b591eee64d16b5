"""Pain came back: both day counts, what the rule suggests, and the clinician's choice."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Episode, EpisodeKey, Facts, Recurrence
from rehabdesk.domain.recurrence import (
    CHOICE_LABELS,
    NEW,
    SAME,
    Proposal,
    came_back_on,
    gap_words,
    propose,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.patient.details import next_episode
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import DateField, SegmentedControl

_SUGGESTED = {SAME: tr("the same episode"), NEW: tr("a new episode")}


class RecurrenceForm(FactsForm):
    """Same episode or new one: nothing is chosen beforehand; a new one begins when saved."""

    def __init__(
        self, desk: Desk, facts: Facts, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Save the choice"), parent)
        self._facts, self._pathway = facts, pathway
        self._today = desk.today()
        self.begun: EpisodeKey | None = None
        """The new episode that saving began."""
        self.came_back = DateField(self._today, self)
        self.came_back.set_day(came_back_on(facts, self._today) or self._today)
        self.add("date", tr("Pain came back on"), self.came_back)
        self.gap = self.say("")
        self.counts = self.say("", "strong")
        self.suggestion = self.say("")
        options = [(SAME, tr("Same episode")), (NEW, tr("New episode"))]
        self.choice = SegmentedControl(options, tr("Your choice"), self)
        self.reason = QPlainTextEdit(self)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(96)
        self.add("choice", tr("Your choice"), self.choice)
        self.add("reason", tr("Why"), self.reason)
        self.close_prior = QCheckBox(tr("Close the earlier episode today as resolved"), self)
        self.body.addWidget(self.close_prior)
        self.came_back.textChanged.connect(self._propose)
        self.choice.chosen.connect(self._on_choice)
        self._propose()
        self._on_choice()

    def begins(self) -> Episode | None:
        """The new episode, where that is what was chosen."""
        if self.choice.value() != NEW:
            return None
        episode = self._facts.episode
        begun = next_episode(self.desk, self.desk.clinic.episodes(episode.patient_id))
        back = self._came_back()
        return replace(
            begun,
            condition=episode.condition,
            side=episode.side,
            onset_date=back,
            first_seen=max(back, self._today),
            clinician=episode.clinician or begun.clinician,
            prior_episode_id=episode.episode_id,
        )

    def operation(self) -> Operation:
        proposal, begins = self._proposal(), self.begins()
        self.begun = begins.key if begins else None
        recurrence = Recurrence(
            proposal.date,
            str(self.choice.value() or ""),
            self.reason.toPlainText().strip(),
            proposal.symptom_free_on,
            proposal.choice,
        )
        return partial(
            Clinic.record_recurrence,
            key=self._facts.key,
            recurrence=recurrence,
            based_on=self._facts.episode.revision,
            begin=begins,
            close_prior=self._may_close() and self.close_prior.isChecked(),
        )

    def reread(self) -> None:
        super().reread()
        self._propose()

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if not wrong and self.came_back.day() is None:
            wrong.append(
                Problem("date", tr("The day pain came back is missing."), tr("Type a day."))
            )
        if not self.choice.value():
            wrong.append(Problem("choice", tr("Nothing is chosen."), tr("Choose one.")))
        return wrong

    def _came_back(self) -> date:
        return self.came_back.day() or self._today

    def _proposal(self) -> Proposal:
        return propose(self._facts, self._came_back(), self._today, self._pathway)

    def _may_close(self) -> bool:
        return self.choice.value() == NEW and self._facts.episode.discharged_on is None

    @Slot()
    def _propose(self) -> None:
        """What the rule suggests for the day as typed."""
        proposal = self._proposal()
        self.gap.setText(gap_words(self._facts, proposal, self._pathway))
        same = proposal.days_if_same
        clock = "unknown" if same is None else tr("day {same}", same=same)
        self.counts.setText(
            tr(
                "Same episode: {clock}. New episode: day {days_if_new}.",
                clock=clock,
                days_if_new=proposal.days_if_new,
            )
        )
        self.suggestion.setText(
            tr(
                "The rule suggests {suggested}. A repeat after full recovery is a new "
                "episode, by your opinion; a worsening before it is the same one.",
                suggested=_SUGGESTED[proposal.choice],
            )
        )

    @Slot()
    def _on_choice(self) -> None:
        self.close_prior.setVisible(self._may_close())


def recurrence_words(answer: Recurrence) -> str:
    """``Pain back 3 Sep 2026: a new episode. Reason … (Sam Physio; the rule suggested …)``."""
    chosen = CHOICE_LABELS.get(answer.choice, answer.choice).split(":")[0].lower()
    words = tr(
        "Pain back {date}: {chosen}. {reason}",
        date=long_date(answer.date),
        chosen=chosen,
        reason=answer.reason,
    )
    if answer.proposed and answer.proposed != answer.choice:
        words += tr(" The rule suggested {suggested}.", suggested=_SUGGESTED[answer.proposed])
    return f"{words} {answer.clinician}".strip()
