"""The numbers a note says, on their way into the fields: shown first, filed by one key."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.reading_notes import PAIN, RUN, SITTING, Found, read_note
from rehabdesk.domain.records import Facts
from rehabdesk.domain.words import ACTIVITY_LABELS
from rehabdesk.ui.patient.record import last
from rehabdesk.ui.patient.record.fields import NumberField, ScoreField
from rehabdesk.ui.patient.record.form import VisitForm


class Offer(NamedTuple):
    """A value of the note and the field it belongs into."""

    found: Found
    field: ScoreField | NumberField

    def words(self) -> str:
        value, name = f"{self.found.value:g}", self.found.name
        if self.found.kind == PAIN:
            return f"{ACTIVITY_LABELS[name].lower()} {value}"
        if self.found.kind == RUN:
            return f"run {value} km"
        return f"sits {value} min" if self.found.kind == SITTING else f"{name} {value}"


class NoteFiling(QObject):
    """Reads the note of a form while it is typed."""

    def __init__(self, form: VisitForm) -> None:
        super().__init__(form)
        self._form = form
        self._facts: Facts | None = None
        self._pathway: Pathway | None = None

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
                self._form.ask_strength(offer.found.test, offer.found.unit)
        for offer in offers:
            if not offer.field.text():
                offer.field.edit.setText(f"{offer.found.value:g}")
        self.read()

    def _words(self, offers: list[Offer]) -> str:
        free = [offer.words() for offer in offers if not offer.field.text()]
        other = [f"{o.words()} (typed: {o.field.text()})" for o in offers if o.field.text()]
        said = [f"Alt+F files: {', '.join(free)}."] if free else []
        if other:
            said.append(f"Differs from the field, which stays: {', '.join(other)}.")
        return " ".join(said)

    def _offers(self, found: tuple[Found, ...]) -> list[Offer]:
        test = self._one_test(found)
        offers = []
        for each in found:
            field = self._field_of(each)
            if field is None or (each.test and (each.test, each.unit) != test):
                continue
            if field.value() != each.value and not self._is_on_record(each):
                offers.append(Offer(each, field))
        return offers

    def _one_test(self, found: tuple[Found, ...]) -> tuple[str, str] | None:
        """The one strength test filed at a visit: the form's, else the first the note names.

        Another one is not put over sides that are typed; the Strength tab takes any number.
        """
        form = self._form
        shown = (form.strength.test.key, form.strength.unit) if form.strength.test else None
        named = [(each.test, each.unit) for each in found if each.test]
        if shown in named or form.strength.is_typed():
            return shown
        return named[0] if named else None

    def _field_of(self, found: Found) -> ScoreField | NumberField | None:
        form = self._form
        if found.kind == PAIN:
            return form.scores.get(found.name)
        if found.kind == RUN:
            return form.run
        return form.sitting if found.kind == SITTING else form.sides[found.name]

    def _is_on_record(self, found: Found) -> bool:
        if self._facts is None:
            return False
        day, facts = self._form.typed_day(), self._facts
        if found.kind == PAIN:
            on_record: list[tuple[str, float | None]] = [
                (e.activity, e.score) for e in facts.pain if e.date == day
            ]
        elif found.kind == RUN:
            on_record = [("", run.distance_km) for run in facts.runs if run.date == day]
        elif found.kind == SITTING:
            visit = last.visit_on(facts, day)
            on_record = [("", visit.sitting_min if visit else None)]
        else:
            trials = [t for t in facts.strength if (t.date, t.test) == (day, found.test)]
            on_record = [(trial.side, trial.value) for trial in trials]
        return (found.name, found.value) in on_record
