"""An assessment that is typed and not saved, as it is kept and read again."""

from datetime import date

from rehabdesk.clinic.drafting import Content
from rehabdesk.ui.patient.assessment.item import Answered
from rehabdesk.ui.patient.assessment.sheet import Values

FORM = "assessment"
"""What drafts of the assessment are kept as."""


def kept_form(typed: Values, day: date) -> Content | None:
    """The answers by name with the day they are of; ``None`` where nothing is answered.

    A place on the body chart and an answered item are lists; every other answer is a text.
    """
    if not typed:
        return None
    answers = {
        name: [list(place) for place in sorted(value)]
        if isinstance(value, frozenset)
        else list(value)
        if isinstance(value, Answered)
        else str(value or "")
        for name, value in typed.items()
    }
    return {"day": day.isoformat(), "answers": answers}


def typed_form(content: Content) -> tuple[date, Values]:
    """The day and the answers as the sheet holds them."""
    answers = content["answers"]
    values: Values = {}
    for name, value in answers.items() if isinstance(answers, dict) else ():
        if not isinstance(value, list):
            values[name] = value
        elif all(isinstance(part, list) for part in value):
            values[name] = frozenset(tuple(part) for part in value if isinstance(part, list))
        else:
            values[name] = Answered(*(str(part) for part in value))
    return date.fromisoformat(str(content["day"])), values
