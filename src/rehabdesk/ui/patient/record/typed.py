"""What was typed of one episode and not saved, kept while another one is on screen."""

from collections.abc import Mapping
from dataclasses import dataclass

from rehabdesk.ui.patient.record.form import VisitForm


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it was left: lines as typed, right or wrong, and the answers chosen."""

    lines: Mapping[str, str]
    impact: object
    exercises: frozenset[str]
    note: str


def typed_in(form: VisitForm) -> Typed | None:
    """What the form holds that the record does not; ``None`` where that is nothing."""
    if form.draft() is None and form.wrong() is None:
        return None
    return Typed(
        lines={field.name: field.text() for field in form.fields()},
        impact=form.impact.value(),
        exercises=frozenset(key for key, box in form.exercises.items() if box.isChecked()),
        note=form.note.toPlainText(),
    )


def put_back(form: VisitForm, typed: Typed) -> None:
    """Fill the form as it was left; it must show the same episode again."""
    for field in form.fields():
        field.edit.setText(typed.lines[field.name])
    form.impact.set_value(typed.impact)
    for key, box in form.exercises.items():
        box.setChecked(key in typed.exercises)
    form.note.setPlainText(typed.note)
