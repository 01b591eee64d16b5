"""Red flags: what to ask, ticked by the clinician, cleared with a reason."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway, RedFlagRule
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, RedFlag, Screen
from rehabdesk.domain.screening import Screening, screening
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import CLEARING_REASONS
from rehabdesk.domain.words import CLEARING_LABELS, long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.facts_form import FactsForm
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import Button, rule

_TIERS = {"emergency": tr("Emergency, same day"), "urgent": tr("Urgent"), "refer": tr("Refer")}


class FlagsPanel(QWidget):
    """What is raised now, and every flag with its prompts to be gone through.

    Signals:
        raise_asked: the key of a flag.
        clear_asked: the ``RedFlag`` to clear.
        saved: words for a toast.
    """

    raise_asked = Signal(str)
    clear_asked = Signal(object)
    saved = Signal(str)

    def __init__(
        self, desk: Desk, facts: Facts, pathway: Pathway, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._facts = facts
        self._raised = [flag for flag in facts.red_flags if flag.cleared_on is None]
        labels = {row.key: row.label for row in pathway.red_flags}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.setSpacing(6)
        for place, flag in enumerate(self._raised):
            self._show_raised(flag, labels.get(flag.flag, flag.flag), place)
        self._show_screen(screening(facts, desk.today(), pathway))
        for row in pathway.red_flags:
            self._show_rule(row)
        cleared = [flag for flag in facts.red_flags if flag.cleared_on is not None]
        for flag in reversed(cleared):
            self._show_cleared(flag, labels.get(flag.flag, flag.flag))
        self._column.addStretch(1)

    def _show_screen(self, found: Screening) -> None:
        """When they were last asked about, whether that is due, and the two keys it takes."""
        said = found.because
        if found.last is not None and found.last.clinician:
            said += tr(" Screened by {clinician}.", clinician=found.last.clinician)
        self.screen_words = PlainLabel(said, "strong" if found.due else "small", wrap=True)
        self._column.addWidget(self.screen_words)
        self.screen_notes = QLineEdit(self)
        self.screen_notes.setAccessibleName(tr("Note on the screen"))
        self.screen_notes.setPlaceholderText(tr("Note on the screen (optional)"))
        words = (
            tr("Screened today, as ticked") if self._raised else tr("Screened today, nothing found")
        )
        self.screened = Button(words, parent=self)
        self.screened.clicked.connect(self._screen)
        self._column.addWidget(self.screen_notes)
        self._column.addWidget(self.screened)
        self.setFocusProxy(self.screen_notes)  # a stray Space screens nobody

    def _show_cleared(self, flag: RedFlag, label: str) -> None:
        """What is over stays to be read; what was entered in error is struck through."""
        self._column.addWidget(rule(self))
        reason = CLEARING_LABELS.get(flag.cleared_reason, "")
        day = long_date(flag.cleared_on) if flag.cleared_on else ""
        words = tr(
            "{label}, raised {date}{by}",
            label=label,
            date=long_date(flag.date),
            by=_by(flag.clinician),
        )
        title = PlainLabel(words, wrap=True, parent=self)
        if flag.cleared_reason == "entered_in_error":
            struck = title.font()
            struck.setStrikeOut(True)
            title.setFont(struck)
            title.setAccessibleName(tr("Struck through: {words}", words=words))
        self._column.addWidget(title)
        told = tr(
            "Cleared {day}{by}. {reason}", day=day, by=_by(flag.cleared_by), reason=reason
        ).strip()
        self._column.addWidget(PlainLabel(told, "small", wrap=True, parent=self))
        if flag.notes:
            self._column.addWidget(PlainLabel(flag.notes, "small", wrap=True, parent=self))

    def _show_raised(self, flag: RedFlag, label: str, place: int) -> None:
        words = tr(
            "Raised {date}{by}: {label}. {notes}",
            date=long_date(flag.date),
            by=_by(flag.clinician),
            label=label,
            notes=flag.notes,
        ).strip()
        self._column.addWidget(PlainLabel(words, "strong", wrap=True, parent=self))
        clear = Button(tr("Clear…"), parent=self)
        clear.setAccessibleName(tr("Clear {label}", label=label))
        clear.setProperty("place", place)
        clear.clicked.connect(self._on_clear)
        self._add_right(clear)

    def _show_rule(self, row: RedFlagRule) -> None:
        self._column.addWidget(rule(self))
        title = f"{row.label} · {_TIERS.get(row.tier, row.tier)}"
        self._column.addWidget(PlainLabel(title, "strong", wrap=True, parent=self))
        self._column.addWidget(PlainLabel(row.prompts, wrap=True, parent=self))
        self._column.addWidget(PlainLabel(row.offers, "small", wrap=True, parent=self))
        if any(flag.flag == row.key for flag in self._raised):
            return
        tick = Button(tr("Raise…"), parent=self)
        tick.setAccessibleName(tr("Raise {label}", label=row.label))
        tick.setProperty("flag", row.key)
        tick.clicked.connect(self._on_raise)
        self._add_right(tick)

    def _add_right(self, button: Button) -> None:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button)
        self._column.addLayout(line)

    @Slot()
    def _on_raise(self) -> None:
        self.raise_asked.emit(str(self.sender().property("flag")))

    @Slot()
    def _on_clear(self) -> None:
        self.clear_asked.emit(self._raised[int(self.sender().property("place"))])

    @Slot()
    def _screen(self) -> None:
        notes = self.screen_notes.text().strip()
        screen = Screen(self._desk.today(), self._desk.clinic.actor, notes)
        revision = self._facts.episode.revision
        operation = partial(
            Clinic.screen_red_flags, key=self._facts.key, screen=screen, based_on=revision
        )
        if self._desk.do(operation):
            self.saved.emit(tr("Red-flag screen saved"))
            return
        self._facts = self._desk.clinic.facts(self._facts.key)
        self.screen_words.setText(tr("Not saved: the episode changed meanwhile. Press again."))


class RaiseForm(FactsForm):
    """Ticks one red flag, found today."""

    def __init__(
        self, desk: Desk, facts: Facts, row: RedFlagRule, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Raise this flag"), parent)
        self._row = row
        self.typing.is_about(facts.key, row.key)
        self.say(row.label, "strong")
        self.say(row.prompts)
        self.say(row.offers)
        self.notes = QLineEdit(self)
        self.add("notes", tr("What was found"), self.notes)

    def objections(self) -> list[Problem]:
        if self.notes.text().strip():
            return []
        return [
            Problem("notes", tr("It is not said what was found."), tr("Say it in a few words."))
        ]

    def operation(self) -> Operation:
        flag = RedFlag(self.desk.today(), self._row.key, notes=self.notes.text().strip())
        revision = self._facts.episode.revision
        return partial(Clinic.raise_red_flag, key=self._facts.key, flag=flag, based_on=revision)


class ClearForm(FactsForm):
    """Clears one red flag: why, by whom; it stays on record."""

    def __init__(
        self, desk: Desk, facts: Facts, flag: RedFlag, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, facts, tr("Clear this flag"), parent)
        self._flag = flag
        self.typing.is_about(facts.key, f"{flag.flag} {flag.date}")
        self.say(
            tr(
                "{label}, raised {date}{by}.",
                label=label,
                date=long_date(flag.date),
                by=_by(flag.clinician),
            ),
            "strong",
        )
        if flag.notes:
            self.say(flag.notes)
        self.reason = QComboBox(self)
        self.reason.addItem(tr("Choose a reason"), "")
        for reason in CLEARING_REASONS:
            self.reason.addItem(CLEARING_LABELS[reason], reason)
        self.by = QLineEdit(desk.clinic.actor, self)
        self.detail = QLineEdit(self)
        self.add("cleared_reason", tr("Reason"), self.reason)
        self.add("cleared_by", tr("Cleared by"), self.by)
        self.add("notes", tr("How, in your words"), self.detail)
        self.say(tr("Entered in error strikes the flag through; nothing is deleted."), "faint")

    def operation(self) -> Operation:
        return partial(
            Clinic.clear_red_flag,
            key=self._facts.key,
            raised_on=self._flag.date,
            flag=self._flag.flag,
            cleared_on=self.desk.today(),
            reason=str(self.reason.currentData()),
            based_on=self._facts.episode.revision,
            cleared_by=self.by.text(),
            notes=self.detail.text(),
        )

    def objections(self) -> list[Problem]:
        wrong = []
        if not self.reason.currentData():
            message = tr("A flag is cleared only with a reason.")
            wrong.append(Problem("cleared_reason", message, tr("Choose one.")))
        if not self.by.text().strip():
            message = tr("It is not said who cleared it.")
            wrong.append(Problem("cleared_by", message, tr("Type a name.")))
        return wrong


def _by(name: str) -> str:
    return tr(" by {name}", name=name) if name else ""
