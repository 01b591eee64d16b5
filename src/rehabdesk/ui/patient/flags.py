"""Red flags: what to ask, ticked by the clinician, cleared with a reason."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathway, RedFlagRule
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Facts, RedFlag, Screen
from rehabdesk.domain.words import long_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation, VerbForm
from rehabdesk.ui.widgets import Button, rule

_TIERS = {"emergency": "Emergency, same day", "urgent": "Urgent", "refer": "Refer"}
CLEARING_REASONS = (
    "Assessed and excluded",
    "Imaging negative",
    "Specialist review",
    "Entered in error",
)


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
        self.screened = Button("Screened today, nothing found", parent=self)
        self.screened.clicked.connect(self._screen)
        self._column.addWidget(PlainLabel(_last_screen(facts), "small", wrap=True, parent=self))
        if not self._raised:
            self._column.addWidget(self.screened)
        else:
            self.screened.hide()
        for row in pathway.red_flags:
            self._show_rule(row)
        self._column.addStretch(1)

    def _show_raised(self, flag: RedFlag, label: str, place: int) -> None:
        words = f"Raised {long_date(flag.date)}: {label}. {flag.notes}".strip()
        self._column.addWidget(PlainLabel(words, "strong", wrap=True, parent=self))
        clear = Button("Clear…", parent=self)
        clear.setAccessibleName(f"Clear {label}")
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
        tick = Button("Raise…", parent=self)
        tick.setAccessibleName(f"Raise {row.label}")
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
        screen = Screen(self._desk.today(), self._desk.clinic.actor)
        revision = self._facts.episode.revision
        operation = partial(
            Clinic.screen_red_flags, key=self._facts.key, screen=screen, based_on=revision
        )
        if self._desk.do(operation):
            self.saved.emit("Red-flag screen saved")


class RaiseForm(VerbForm):
    """Ticks one red flag, found today."""

    def __init__(
        self, desk: Desk, facts: Facts, row: RedFlagRule, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "Raise this flag", parent)
        self._facts, self._row = facts, row
        self.say(row.label, "strong")
        self.say(row.prompts)
        self.say(row.offers)
        self.notes = QLineEdit(self)
        self.add("notes", "What was found", self.notes)

    def operation(self) -> Operation:
        flag = RedFlag(self.desk.today(), self._row.key, notes=self.notes.text().strip())
        revision = self._facts.episode.revision
        return partial(Clinic.raise_red_flag, key=self._facts.key, flag=flag, based_on=revision)


class ClearForm(VerbForm):
    """Clears one red flag; who cleared it and when stands in the history."""

    def __init__(
        self, desk: Desk, facts: Facts, flag: RedFlag, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "Clear this flag", parent)
        self._facts, self._flag = facts, flag
        self.say(f"{label}, raised {long_date(flag.date)}. {flag.notes}".strip(), "strong")
        self.reason = QComboBox(self)
        self.reason.addItem("Choose a reason", "")
        for reason in CLEARING_REASONS:
            self.reason.addItem(reason, reason)
        self.detail = QLineEdit(self)
        self.add("reason", "Reason", self.reason)
        self.add("notes", "By whom, and how", self.detail)

    def operation(self) -> Operation:
        reason = ". ".join(
            part for part in (self.reason.currentData(), self.detail.text().strip()) if part
        )
        return partial(
            Clinic.clear_red_flag,
            key=self._facts.key,
            raised_on=self._flag.date,
            flag=self._flag.flag,
            cleared_on=self.desk.today(),
            reason=reason,
            based_on=self._facts.episode.revision,
        )

    def objections(self) -> list[Problem]:
        if self.reason.currentData():
            return []
        return [Problem("reason", "A flag is cleared only with a reason.", "Choose one.")]


def _last_screen(facts: Facts) -> str:
    if not facts.screens:
        return "Red flags have not been screened in this episode yet."
    last = facts.screens[-1]
    who = f" by {last.clinician}" if last.clinician else ""
    return f"Last screened {long_date(last.date)}{who}."
