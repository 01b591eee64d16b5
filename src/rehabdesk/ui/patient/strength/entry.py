"""Types one strength test: how it was done, up to three trials a side, and what they mean."""

from collections.abc import Iterator
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.drafting import Content
from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.records import EpisodeKey, Facts, StrengthTrial
from rehabdesk.domain.series import upto
from rehabdesk.domain.speech import tr
from rehabdesk.domain.strength import quantity
from rehabdesk.domain.strength_protocol import (
    last_protocol,
    measurements,
    needs_lever,
    protocol_fields,
    read_protocol,
    value_words,
    write_protocol,
)
from rehabdesk.domain.strength_units import newtons_from_lbf
from rehabdesk.domain.words import short_date
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.measuring.card import EntryCard
from rehabdesk.ui.patient.record.fields import Field
from rehabdesk.ui.patient.strength.fields import (
    LABEL_PX,
    SIDES,
    NumberEdit,
    ProtocolEdit,
    TrialsGrid,
)
from rehabdesk.ui.patient.strength.words import meaning
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.verb_form import Operation
from rehabdesk.ui.widgets import QuietButton, rule

LBF = "lbf"
"""Read from a dynamometer's dial and stored in newtons."""
_LEVER = "lever_cm"
_BEST = tr("The best trial of a side is its value; every trial is kept.")
_CORRECTING = tr("Correcting trials on file: what was typed before stays in the history.")
UNIT_LABELS = {
    **{unit: unit for unit in ("N", "kg", "Nm", LBF)},
    "reps": tr("repetitions"),
    "s": tr("seconds"),
}


class StrengthEntry(EntryCard):
    """One test of one day; every trial is kept, the best of a side is its value.

    Signals:
        test_chosen: the key of the test that is typed.
    """

    form_name = "strength"
    test_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Strength test today"), tr("Save trials"), tr("Strength saved"))
        self.test = QComboBox(self.form)
        self.test.setAccessibleName(tr("Strength test"))
        self.unit = QComboBox(self.form)
        self.unit.setAccessibleName(tr("Unit"))
        self.unit.setFixedWidth(112)
        self.leave = QuietButton(tr("Leave them as they are"), parent=self.form)
        self.leave.setProperty("dense", True)
        self.leave.hide()
        self.method = PlainLabel("", "faint", wrap=True, parent=self.form)
        self.protocol = ProtocolEdit(self.form)
        self.lever = NumberEdit(tr("Lever in cm, 10 to 60"), self.form)
        self.lever_row = QWidget(self.form)
        self.as_before = PlainLabel("", "faint", wrap=True, parent=self.form)
        self.trials = TrialsGrid(self.form)
        self.verdict = PlainLabel("", "small", wrap=True, parent=self.form)
        self._tests: tuple[StrengthTest, ...] = ()
        self._key: EpisodeKey | None = None
        self._filled_for = ""
        self._filled: dict[str, str] = {}
        self._arrange()
        self._connect()

    def focus_first(self) -> QWidget:
        """Where typing begins."""
        return self.test

    def stops(self) -> list[QWidget]:
        protocol = self.protocol.edits.values()
        return [self.test, self.unit, *protocol, self.lever, *self.trials.edits(), self.leave]

    def chosen(self) -> StrengthTest | None:
        """The test that is typed."""
        key = self.test.currentData()
        return next((test for test in self._tests if test.key == key), None)

    def choose(self, key: str) -> None:
        """Choose a test by its key."""
        self.test.setCurrentIndex(self.test.findData(key))

    def correct(self, key: str, unit: str, on: date) -> None:
        """Take up the trials of one test and day, to be corrected."""
        if self.facts is None:
            return
        self.choose(key)
        of_day = [
            trial
            for trial in self.facts.strength
            if (trial.test, trial.date, trial.unit) == (key, on, unit)
        ]
        if not of_day:
            return
        done_so = (of_day[-1].protocol, of_day[-1].lever_cm)
        taken = [trial for trial in of_day if (trial.protocol, trial.lever_cm) == done_so]
        self._showing = True  # what is on file is nobody's typing
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.protocol.show_protocol(read_protocol(taken[-1].protocol))
        lever = taken[-1].lever_cm
        self.lever.setText("" if lever is None else f"{lever:g}")
        self.day.show_day(on)
        self.trials.show_trials(taken)
        self._filled = self._done_so()
        self.show_last()
        self._showing = False
        self.on_typed()
        self.trials.trials[SIDES[0]][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_last(self) -> None:
        facts, pathway = self.facts, self.pathway
        if facts is None or pathway is None:
            return
        self._offer_tests(facts, pathway)
        self.trials.show_involved(facts.episode.side)
        self.head.setText(_CORRECTING if self.trials.is_correcting() else _BEST)
        self.leave.setVisible(self.trials.is_correcting())
        self._show_test()

    def start_over(self) -> None:
        self.trials.clear()
        self._filled_for = ""

    @Slot()
    def review(self) -> None:
        self.say("")
        typed, facts, pathway = list(self._typed()), self.facts, self.pathway
        words = ""
        if typed and facts is not None and pathway is not None:
            words = meaning(typed, facts, pathway, self._in_newtons())
        self.verdict.setText(words)
        self.verdict.setVisible(bool(words))

    def kept_form(self) -> Content | None:
        typed = self.trials.kept()
        if typed is None and self._done_so() == self._filled:
            return None
        return {
            "test": str(self.test.currentData() or ""),
            "unit": str(self.unit.currentData() or ""),
            "done_so": self._done_so(),
            "trials": typed or {},
        }

    def put_back(self, content: Content) -> None:
        self.choose(str(content["test"]))
        self.unit.setCurrentIndex(max(0, self.unit.findData(content["unit"])))
        done_so, typed = content["done_so"], content["trials"]
        if isinstance(done_so, dict):
            self.protocol.show_protocol({name: str(words) for name, words in done_so.items()})
            self.lever.setText(str(done_so.get(_LEVER, "")))
        if isinstance(typed, dict) and self.facts is not None:
            self.trials.put_back(typed, self.facts.strength)

    def _done_so(self) -> dict[str, str]:
        """How the test was done, as typed."""
        return {**self.protocol.protocol(), _LEVER: self.lever.text().strip()}

    def operation(self) -> Operation | None:
        typed = tuple(self._typed())
        if self.facts is None or not typed:
            return None
        return partial(
            Clinic.record_strength,
            key=self.facts.key,
            trials=typed,
            based_on=self.facts.episode.revision,
        )

    def wrong(self) -> tuple[QWidget, str] | None:
        if self._has_lever() and self.lever.is_wrong():
            return self.lever, tr("A lever is 10 to 60 cm long.")
        return self.trials.wrong()

    def field_of(self, name: str) -> Field | None:
        return self.day if name.endswith(".date") else None

    def _typed(self) -> Iterator[StrengthTrial]:
        test, unit = self.chosen(), str(self.unit.currentData() or "")
        if test is None or not unit:
            return
        protocol = write_protocol(self.protocol.protocol())
        lever = self.lever.value() if self._has_lever() else None
        for side in SIDES:
            for value, pain, row_id in self.trials.typed(side):
                stored = round(newtons_from_lbf(value), 1) if unit == LBF else value
                yield StrengthTrial(
                    self.typed_day(),
                    test.key,
                    side,
                    stored,
                    "N" if unit == LBF else unit,
                    protocol,
                    lever,
                    pain,
                    row_id,
                )

    def _in_newtons(self) -> str:
        """What pounds-force are stored as."""
        if self.unit.currentData() != LBF:
            return ""
        sums = [
            tr(
                "{value:g} lbf = {newtons_from_lbf:.1f} N",
                value=value,
                newtons_from_lbf=newtons_from_lbf(value),
            )
            for side in SIDES
            for value in self.trials.values(side)
        ]
        return tr("Stored in newtons: {sums}.", sums=", ".join(sums))

    def _has_lever(self) -> bool:
        test = self.chosen()
        return test is not None and needs_lever(test)

    def _offer_tests(self, facts: Facts, pathway: Pathway) -> None:
        """The pathway's tests; of another episode the one done last is chosen."""
        if self._key == facts.key:
            return
        self._key, self._tests = facts.key, pathway.strength_tests
        done = upto(facts.strength, self.day.today)
        self.test.blockSignals(True)
        self.test.clear()
        for test in self._tests:
            self.test.addItem(test.label, test.key)
        self.test.setCurrentIndex(max(0, self.test.findData(done[-1].test) if done else 0))
        self.test.blockSignals(False)

    def _show_test(self) -> None:
        """The chosen test's units, its protocol as last time, and the last values."""
        facts, test = self.facts, self.chosen()
        if facts is None or test is None:
            return
        done = upto(facts.strength, self.day.today)
        before = last_protocol(done, test.key)
        if self._filled_for != test.key:  # once: what is changed of it stays until it is saved
            self._filled_for = test.key
            self._offer_units(test, before)
            self.protocol.offer(protocol_fields(test))
            self.protocol.show_protocol(read_protocol(before.protocol) if before else {})
            lever = before.lever_cm if before else None
            self.lever.setText("" if lever is None else f"{lever:g}")
            self._filled = self._done_so()
        self.method.setText(str((test.row.data or {}).get("protocol", "")))
        self.lever_row.setVisible(needs_lever(test))
        self.as_before.setText(
            tr(
                "As on {date}; change what was done differently.",
                date=short_date(before.date, self.day.today),
            )
            if before and (before.protocol or before.lever_cm)
            else tr("Values are compared only where all of this is equal.")
        )
        for side in SIDES:
            self.trials.last[side].setText(self._last_words(done, test, side))

    def _last_words(self, done: tuple[StrengthTrial, ...], test: StrengthTest, side: str) -> str:
        unit = str(self.unit.currentData() or "")
        wanted = quantity("N" if unit == LBF else unit)
        values = measurements(done, test.key, side, wanted)
        if not values:
            return ""
        return tr(
            "last {value_words} · {date}",
            value_words=value_words(values[-1]),
            date=short_date(values[-1].date, self.day.today),
        )

    def _offer_units(self, test: StrengthTest, before: StrengthTrial | None) -> None:
        units = [*test.units, *((LBF,) if "N" in test.units else ())]
        self.unit.blockSignals(True)
        self.unit.clear()
        for unit in units:
            self.unit.addItem(UNIT_LABELS[unit], unit)
        self.unit.setCurrentIndex(max(0, self.unit.findData(before.unit) if before else 0))
        self.unit.blockSignals(False)

    @Slot()
    def _on_test(self) -> None:
        self._show_test()
        self.order_keys()
        self.on_typed()
        self.test_chosen.emit(str(self.test.currentData() or ""))

    @Slot()
    def _on_unit(self) -> None:
        self._show_test()
        self.on_typed()

    def _connect(self) -> None:
        self.test.currentIndexChanged.connect(self._on_test)
        self.leave.clicked.connect(self.discard)
        self.unit.currentIndexChanged.connect(self._on_unit)
        self.protocol.changed.connect(self.on_typed)
        self.lever.textChanged.connect(self.on_typed)
        self.lever.saved.connect(self.save)
        self.trials.changed.connect(self.on_typed)
        self.trials.saved.connect(self.save)

    def _arrange(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self.test, 1)
        choice.addWidget(self.unit)
        lever = QGridLayout(self.lever_row)
        lever.setContentsMargins(0, 0, 0, 0)
        lever.setHorizontalSpacing(8)
        name = PlainLabel(tr("Lever, cm"), "small", parent=self.lever_row)
        name.setFixedWidth(LABEL_PX)
        name.setBuddy(self.lever)
        lever.addWidget(name, 0, 0)
        lever.addWidget(self.lever, 0, 1)
        lever.setColumnStretch(2, 1)
        done = QVBoxLayout()
        done.setSpacing(4)
        for part in (self.method, self.protocol, self.lever_row, self.as_before):
            done.addWidget(part)
        self.body.addLayout(choice)
        self.body.addLayout(done)
        self.body.addWidget(rule(self.form))
        self.body.addWidget(self.trials)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
