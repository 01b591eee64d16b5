"""What was typed of one episode and not saved, as it is kept and put back."""

from rehabdesk.clinic.drafting import Content
from rehabdesk.domain.note_words import merged_note
from rehabdesk.ui.patient.record.fields import DayField, Field
from rehabdesk.ui.patient.record.form import VisitForm

FORM = "record"
"""What drafts of the record panel are kept as."""


def typed_in(form: VisitForm) -> Content | None:
    """What the form holds that the record does not; ``None`` where that is nothing."""
    if form.draft() is None and form.wrong() is None:
        return None
    impact, note = form.stored_answers()
    return {
        "test": [form.strength.test.key, form.strength.unit] if form.strength.test else [],
        "also": [[each.test.key, each.unit] for each in form.tests.others() if each.test],
        "taken": dict(form.note_box.taken),
        "lines": {field.name: field.kept_text() for field in form.fields()},
        "impact": str(form.impact.value() or ""),
        "impact_was": impact,
        "exercises": sorted(key for key, box in form.exercises.items() if box.isChecked()),
        "note": form.note.toPlainText(),
        "note_was": note,
    }


def put_back(form: VisitForm, typed: Content) -> None:
    """Fill the form as it was left; it must show the same episode again.

    What somebody else wrote of that day meanwhile stays: a note is put below theirs.
    """
    lines, done = typed["lines"], typed["exercises"]
    for also in _kept_pairs(typed.get("also")):
        form.ask_strength(*also, also=True)
    fields = form.fields()
    if not _asks_as_typed(form, typed.get("test")):
        fields = [field for field in fields if field not in form.sides.values()]
    form.note_box.taken = _kept_words(typed.get("taken"))
    for field in fields:
        if isinstance(lines, dict) and field.name in lines:
            _put(field, str(lines[field.name]))
    form.show_more_if_typed()
    impact, note = form.stored_answers()
    mine = str(typed["impact"])
    form.impact.set_value((impact if mine == typed["impact_was"] else mine) or None)
    for key, box in form.exercises.items():
        if isinstance(done, list) and key in done:
            box.setChecked(True)
    form.note.show_text(merged_note(str(typed["note"]), str(typed["note_was"]), note))


def _asks_as_typed(form: VisitForm, test: object) -> bool:
    """Whether the form asks for the test whose sides were typed."""
    if not isinstance(test, list) or len(test) != 2:
        return test is None  # kept before the form could ask for another test
    form.ask_strength(str(test[0]), str(test[1]))
    return form.strength.test is not None and [form.strength.test.key, form.strength.unit] == test


def _kept_pairs(kept: object) -> list[tuple[str, str]]:
    pairs = kept if isinstance(kept, list) else []
    return [(str(one[0]), str(one[1])) for one in pairs if isinstance(one, list) and len(one) == 2]


def _kept_words(kept: object) -> dict[str, str]:
    words = kept if isinstance(kept, dict) else {}
    return {str(about): str(sentence) for about, sentence in words.items()}


def _put(field: Field, text: str) -> None:
    if isinstance(field, DayField):
        field.show_kept(text)
    else:
        field.edit.setText(text)
