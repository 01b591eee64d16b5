"""What is recorded from the list without a visit: a call, one line, and when to look again."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.contact import CALL_OUTCOMES, REACHED, Call
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey, Facts
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.masking import mask
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField, SegmentedControl

_AHEAD = tr("1w, 10d, 9 Mar; empty leaves it")


class QuickForm(FactsForm):
    """Names the patient, and is saved with Enter: nothing in it is longer than a line."""

    save_keys = "↵"

    def __init__(
        self, desk: Desk, facts: Facts, save_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, save_words, parent)
        self.whose = self.say(mask.name(facts.patient), "strong")
        mask.changed.connect(self._rename)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)

    def ask_review(self) -> DateField:
        """Add the field of the next review; it says what is planned so far."""
        review = DateField(self.desk.today(), self, ahead=True)
        planned = self._facts.episode.next_review
        now = (
            tr("Now {planned}. ", planned=long_date(planned))
            if planned
            else tr("None is planned. ")
        )
        self.add("next_review", tr("Next review"), review, f"{now}{_AHEAD}")
        return review

    @Slot()
    def _rename(self) -> None:
        self.whose.setText(mask.name(self._facts.patient))


class CallForm(QuickForm):
    """One digit says what came of the call; whoever was reached said something."""

    def __init__(self, desk: Desk, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(desk, facts, tr("Save call"), parent)
        if facts.patient.phone:
            self.phone = self.say(mask.own(facts.patient.phone), "small")
        self.outcome = SegmentedControl(
            [(key, f"{n} {words}") for n, (key, words) in enumerate(CALL_OUTCOMES.items(), 1)],
            tr("What came of the call"),
            self,
        )
        self.outcome.choose_by_digit()
        self.words = QLineEdit(self)
        self.add("outcome", tr("What came of the call"), self.outcome)
        self.add("words", tr("What was said and agreed"), self.words)
        self.review = self.ask_review()
        self.outcome.chosen.connect(self._on_outcome)

    def operation(self) -> Operation:
        call = Call(
            self.desk.today(),
            str(self.outcome.value() or ""),
            self.words.text(),
            self.review.day(),
        )
        return partial(
            Clinic.record_call,
            key=self._facts.key,
            call=call,
            based_on=self._facts.episode.revision,
        )

    @Slot()
    def _on_outcome(self) -> None:
        if self.outcome.value() == REACHED:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _rename(self) -> None:
        super()._rename()
        if self._facts.patient.phone:
            self.phone.setText(mask.own(self._facts.patient.phone))


class LineForm(QuickForm):
    """One line put below today's note."""

    def __init__(self, desk: Desk, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(desk, facts, tr("Save note"), parent)
        self.words = QLineEdit(self)
        self.add("words", tr("Note, without a visit"), self.words)
        self.review = self.ask_review()

    def operation(self) -> Operation:
        return partial(
            Clinic.add_note,
            key=self._facts.key,
            words=self.words.text(),
            based_on=self._facts.episode.revision,
            next_review=self.review.day(),
        )


class ReviewsForm(VerbForm):
    """The next review of several patients: of all of them, or of none."""

    stale_words = tr(
        "Somebody changed one of these patients meanwhile, so no review was set. "
        "Close this panel, look at the list, and choose again."
    )
    save_keys = "↵"

    def __init__(
        self, desk: Desk, based_on: Mapping[EpisodeKey, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tr("Set the review"), parent)
        self._based_on = based_on
        self.say(
            tr(
                "For {patients}; Ctrl+Z takes all of it back.",
                patients=plural(len(based_on), "patient"),
            ),
            "strong",
        )
        self.review = DateField(desk.today(), self, ahead=True)
        self.add("next_review", tr("Next review"), self.review, "1w, 10d, 9 Mar")
        self.review.returnPressed.connect(self.save)

    def operation(self) -> Operation:
        day = self.review.day()
        assert isinstance(day, date)  # noqa: S101 - objections() let nothing else through
        return partial(Clinic.set_reviews, based_on=self._based_on, day=day)

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if not wrong and self.review.day() is None:
            wrong.append(
                Problem("next_review", tr("The day is missing."), tr("Type it, such as 1w."))
            )
        return wrong
