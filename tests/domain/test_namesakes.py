"""A name that is easily confused with another is found before a patient is added twice."""

import pytest

from rehabdesk.domain.namesakes import namesakes
from rehabdesk.domain.records import Patient

ON_FILE = (
    Patient("P-1", "Zoë O’Dowd"),
    Patient("P-2", "Tomasz Zieliński"),
    Patient("P-3", "Adaeze Okafor"),
    Patient("P-4", "Adaeze Osei"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zoe o'dowd", ["P-1"]),
        ("Zielinski, Tomasz", ["P-2"]),
        ("Thomasz Zielinsky", ["P-2"]),
        ("Adaeze Okafor", ["P-3"]),
        ("Adaeze Okafo", ["P-3"]),
        ("Adaeze", []),
        ("Bo Lindqvist", []),
        ("", []),
        ("?", []),
    ],
)
def test_a_similar_name_is_found_however_it_is_typed(typed: str, found: list[str]) -> None:
    assert [patient.patient_id for patient in namesakes(typed, ON_FILE)] == found
