"""Not now: a snooze or "not indicated", with its reason, until a day."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import ImagingThresholds, Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Decision
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date, plural
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import SAVE_AGAIN
from rehabdesk.ui.masking import mask
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import DateField, SegmentedControl

_KINDS = (("snooze", tr("Snooze")), ("decline", tr("Not indicated now")))
_SNOOZE_ONLY = "DC09"
"""CLINICAL DC-R6: travel is a reason to wait, not a reason against."""


class DeferForm(VerbForm):
    """Records the decision not to refer now; the flag comes back the day after ``until``."""

    stale_words = SAVE_AGAIN

    def __init__(
        self,
        desk: Desk,
        assessment: Assessment,
        pathway: Pathway,
        parent: QWidget | None = None,
        *,
        preset: str = "",
    ) -> None:
        """``preset`` is the reason code that a decline begins with; "" leaves all to be chosen."""
        super().__init__(desk, tr("Save decision"), parent)
        self._key = assessment.key
        self.typing.is_about(assessment.key)
        self._based_on = assessment.episode.revision
        self._today = assessment.as_of
        self._limits = pathway.imaging or ImagingThresholds()
        self._rows = pathway.rows
        self._patient = assessment.patient
        self.whose = self.say(mask.name(assessment.patient), "strong")
        mask.changed.connect(self._rename)
        self.say(
            tr(
                "The decision and its reason stand in the record and on the discharge "
                "summary. It ends early if pain rises by {worse_break_nprs} points or "
                "daily movement is significantly affected.",
                worse_break_nprs=self._limits.worse_break_nprs,
            )
        )
        self.kind = SegmentedControl(_KINDS, tr("Decision"), self)
        self.kind.set_value("decline" if preset else "snooze")
        self.until = DateField(self._today, self)
        self.reason = QComboBox(self)
        self._reasons = dict(pathway.decision_reasons)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        self.add("decision", tr("Decision"), self.kind)
        self.add("until", tr("Until, that day included"), self.until)
        self.cap = self.say("", "faint")
        self.add("reason", tr("Reason"), self.reason)
        self.hint = self.say("", "faint")
        self.reason.currentIndexChanged.connect(self._show_hint)
        self.add("note", tr("Why, in your words"), self.note, tr("At least 10 characters"))
        self.kind.chosen.connect(self._offer)
        self.until.textChanged.connect(self._show_cap)
        self._offer()
        if preset:
            self.reason.setCurrentIndex(max(0, self.reason.findData(preset)))
            self.setFocusProxy(self.note)

    @Slot()
    def _rename(self) -> None:
        self.whose.setText(mask.name(self._patient))

    def operation(self) -> Operation:
        decision = Decision(
            date=self._today,
            decision=str(self.kind.value()),
            until=self.until.day() or self._today,
            reason=str(self.reason.currentData() or ""),
            note=self.note.toPlainText().strip(),
        )
        return partial(Clinic.decide, key=self._key, decision=decision, based_on=self._based_on)

    def reread(self) -> None:
        self._based_on = self.desk.clinic.facts(self._key).episode.revision

    def objections(self) -> list[Problem]:
        wrong = super().objections()
        if not wrong and self.until.day() is None:
            wrong.append(Problem("until", tr("Until when is missing."), tr("Type a day.")))
        if not self.reason.currentData():
            wrong.append(Problem("reason", tr("The reason is missing."), tr("Choose one.")))
        return wrong

    def _cap(self) -> int:
        snooze = self.kind.value() == "snooze"
        return self._limits.snooze_max_days if snooze else self._limits.decline_review_max_days

    @Slot()
    def _offer(self) -> None:
        """The reasons and the last day that go with the kind of decision."""
        chosen = self.reason.currentData()
        self.reason.clear()
        self.reason.addItem(tr("Choose a reason"), "")
        for code, text in self._reasons.items():
            if code != _SNOOZE_ONLY or self.kind.value() == "snooze":
                self.reason.addItem(f"{text} ({code})", code)
        self.reason.setCurrentIndex(max(0, self.reason.findData(chosen)))
        self.until.set_day(self._today + timedelta(days=self._cap()))
        self._show_cap()

    @Slot()
    def _show_hint(self) -> None:
        """What the pathway asks to be noted with a reason ("Give the date")."""
        row = self._rows.get(str(self.reason.currentData() or ""))
        self.hint.setText(row.note if row else "")
        self.hint.setVisible(bool(self.hint.text()))

    @Slot()
    def _show_cap(self) -> None:
        last = self._today + timedelta(days=self._cap())
        until = self.until.day()
        words = tr(
            "Counts to {last} at most ({days})",
            last=long_date(last),
            days=plural(self._cap(), "day"),
        )
        if until is not None and until > last:
            words = tr("Kept as typed, but it counts only to {last}", last=long_date(last))
        self.cap.setText(words)
