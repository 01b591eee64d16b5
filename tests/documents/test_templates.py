"""A clinic's own words: filled from the record, checked by line, kept from everything else."""

import pytest

from rehabdesk.documents.template_names import MEANINGS, values
from rehabdesk.documents.templates import filled, problems, starting_text
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts, Letterhead
from tests.documents.conftest import DAY

FIELDS = {"body": "The letter", "plan": "Plan"}
SUGGESTED = {"body": "Worst pain fell.", "plan": "Bridges."}
TEMPLATE = """{# The letter #}
[body]
{{ first_name }} is {{ worst_now }} of 10 now.
{% if imaging_due %}
An imaging decision is due.
{% else %}
No imaging is due.
{% endif %}

{# Plan #}
[plan]
{{ suggested | upper }}
"""


@pytest.fixture
def names(facts: Facts, pathway: Pathway) -> dict[str, object]:
    found = assess(facts, DAY, pathway)
    return values(facts, found, pathway, Letterhead("Northside"), Clinician("Sam"))


def lines(text: str) -> list[int]:
    return [each.line for each in problems(text, FIELDS)]


def test_a_template_is_filled_from_the_record(names: dict[str, object]) -> None:
    known = {**names, "first_name": "Ada", "worst_now": 3, "imaging_due": False}
    words = filled(TEMPLATE, SUGGESTED, known)
    assert words["body"] == "Ada is 3 of 10 now.\nNo imaging is due."
    assert words["plan"] == "BRIDGES."
    due = filled(TEMPLATE, SUGGESTED, {**known, "imaging_due": True})
    assert due["body"].endswith("An imaging decision is due.")


def test_a_field_without_a_section_keeps_what_the_record_suggests() -> None:
    assert filled("[plan]\nRest.\n", SUGGESTED, {})["body"] == "Worst pain fell."


def test_the_template_one_starts_from_changes_nothing(names: dict[str, object]) -> None:
    text = starting_text(FIELDS)
    assert problems(text, FIELDS) == []
    assert filled(text, SUGGESTED, names) == SUGGESTED


def test_every_name_has_a_meaning_and_a_value(names: dict[str, object]) -> None:
    assert {*names, "suggested"} == set(MEANINGS)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("[body]\nDear\n{{ nmae }}\n", 3, "no name nmae"),
        ("[body]\n{% if imaging_due %}\nyes\n", 3, "unexpected"),
        ("[boddy]\nx\n", 1, "no field boddy"),
        ("hello\n[body]\nx\n", 1, "before the first section"),
        ("[body]\nx\n[body]\ny\n", 3, "twice"),
        ("[body]\n{{ name | pprint }}\n", 2, "no filter pprint"),
        ("[body]\n{% for x in name %}{{ x }}{% endfor %}\n", 2, "can't do this"),
        ("[body]\n\n{{ name.__class__ }}\n", 3, "can't do this"),
        ("[body]\n{{ name() }}\n", 2, "can't do this"),
        ("[body]\n{{ 9 ** 9 ** 9 }}\n", 2, "can't do this"),
        ("[body]\n{% include 'x' %}\n", 2, "can't do this"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(text: str, line: int, words: str) -> None:
    found = problems(text, FIELDS)
    assert found[0].line == line
    assert any(words in each.words.lower() for each in found)
    with pytest.raises(ValueError, match="Line"):
        filled(text, SUGGESTED, {})


def test_a_template_of_a_length_nobody_writes_is_refused() -> None:
    assert lines("[body]\n" + "x" * 70_000) == [1]
