"""The numbers a note says, on their way into the fields: shown first, filed by one key."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.reading_notes import PAIN, RUN, SITTING, Found, read_note
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.units import KM_PER_MILE, exact_text, with_unit
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.ui.patient.record import last
from rehabdesk.ui.patient.record.fields import DistanceField, NumberField, ScoreField
from rehabdesk.ui.patient.record.form import VisitForm


class Offer(NamedTuple):
    """A value of the note and the field it belongs into."""

    found: Found
    field: ScoreField | NumberField | None
    """``None`` where it is a strength test that is not asked for yet."""

    def typed(self) -> str:
        """What the field holds already."""
        return "" if self.field is None else self.field.text()

    def words(self) -> str:
        value, name = f"{self.found.value:g}", self.found.name
        if self.found.kind == PAIN:
            return f"{mid_sentence(ACTIVITY_LABELS[name])} {value}"
        if self.found.kind == RUN:
            return tr("run {run}", run=with_unit(exact_text(self.found.value)))
        return (
            tr("sits {value} min", value=value) if self.found.kind == SITTING else f"{name} {value}"
        )


class NoteFiling(QObject):
    """Reads the note of a form while it is typed."""

    def __init__(self, form: VisitForm) -> None:
        super().__init__(form)
        self._form = form
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None
        self._usual: tuple[str, str] | None = None

    def show_episode(self, facts: Facts, pathway: Pathway) -> None:
        self._facts, self._pathway = facts, pathway
        self.read()

    @Slot()
    def read(self) -> None:
        """Underline what the note says, and offer what is neither typed nor on record yet."""
        if self._pathway is None:
            return
        found = read_note(self._form.note.toPlainText(), self._pathway)
        self._form.note.underline(dict.fromkeys((each.start, each.end) for each in found))
        self._form.note_box.say(self._words(self._offers(found)))

    @Slot()
    def file(self) -> None:
        """Fill the empty fields with what the note says; what is typed there stays."""
        if self._pathway is None:
            return
        found = read_note(self._form.note.toPlainText(), self._pathway)
        offers = self._offers(found)
        for offer in offers:
            if offer.found.test:
                also = not self._is_usual(offer.found)
                self._form.ask_strength(offer.found.test, offer.found.unit, also=also)
        for each in (offer.found for offer in offers):
            field = self._field_of(each)
            if isinstance(field, DistanceField) and not field.text():
                field.show_km(each.value)
            elif field is not None and not field.text():
                field.edit.setText(f"{each.value:g}")
        self.read()

    def _words(self, offers: list[Offer]) -> str:
        free = [offer for offer in offers if not offer.typed()]
        other = [f"{o.words()} (typed: {o.typed()})" for o in offers if o.typed()]
        said = [tr("Alt+F files: {told}.", told=", ".join(self._told(free)))] if free else []
        if other:
            said.append(tr("Differs from the field, which stays: {other}.", other=", ".join(other)))
        return " ".join(said)

    def _told(self, offers: list[Offer]) -> Iterator[str]:
        """Each offer in words; a test that is not the one asked for is named before its sides."""
        named = ""
        for offer in offers:
            found = offer.found
            usual = not found.test or self._is_usual(found)
            fresh = not usual and f"{found.test} {found.unit}" != named
            named = "" if usual else f"{found.test} {found.unit}"
            yield f"{self._label(found.test)} {offer.words()}" if fresh else offer.words()

    def _label(self, test: str) -> str:
        tests = self._pathway.strength_tests if self._pathway else ()
        return next((each.label for each in tests if each.key == test), test)

    def _is_usual(self, found: Found) -> bool:
        return self._usual == (found.test, found.unit)

    def _offers(self, found: tuple[Found, ...]) -> list[Offer]:
        self._usual = self._usual_test(found)
        offers = []
        for each in found:
            field = self._field_of(each)
            if field is None and not each.test:
                continue
            value = field.value() if field is not None else None
            if not _is_said(each, value) and not self._is_on_record(each):
                offers.append(Offer(each, field))
        return offers

    def _usual_test(self, found: tuple[Found, ...]) -> tuple[str, str] | None:
        """The test of the form's first two sides: theirs, else the first the note names.

        Every other one the note names is asked for beside it.
        """
        form = self._form
        shown = (form.strength.test.key, form.strength.unit) if form.strength.test else None
        named = [(each.test, each.unit) for each in found if each.test]
        others = [(each.test.key, each.unit) for each in form.tests.others() if each.test]
        free = [one for one in named if one not in others]
        if shown in named or form.strength.is_typed() or not free:
            return shown
        return free[0]

    def _field_of(self, found: Found) -> ScoreField | NumberField | None:
        """The field a value belongs into; ``None`` where its test is not asked for yet."""
        form = self._form
        if found.kind == PAIN:
            return form.scores.get(found.name)
        if found.kind == RUN:
            return form.run
        if found.kind == SITTING:
            return form.sitting
        sides = form.tests.of(found.test, found.unit)
        if sides is None and self._is_usual(found):
            sides = form.strength
        return sides.fields[found.name] if sides is not None else None

    def _is_on_record(self, found: Found) -> bool:
        if self._facts is None:
            return False
        day, facts = self._form.typed_day(), self._facts
        if found.kind == PAIN:
            on_record: list[tuple[str, float | None]] = [
                (e.activity, e.score) for e in facts.pain if e.date == day
            ]
        elif found.kind == RUN:
            runs = [run.distance_km for run in facts.runs if run.date == day]
            return any(_is_said(found, km) for km in runs)
        elif found.kind == SITTING:
            visit = last.visit_on(facts, day)
            on_record = [("", visit.sitting_min if visit else None)]
        else:
            asked = (day, found.test, found.unit)
            trials = [t for t in facts.strength if (t.date, t.test, t.unit) == asked]
            on_record = [(trial.side, trial.value) for trial in trials]
        return (found.name, found.value) in on_record


def _is_said(found: Found, value: float | None) -> bool:
    """Whether a note says this value; a run in miles says it to their hundredth."""
    if value is None or found.kind != RUN:
        return value == found.value
    return abs(value - found.value) <= KM_PER_MILE / 200
