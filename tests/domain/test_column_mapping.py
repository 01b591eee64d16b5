"""What somebody else's headers and values probably mean."""

import pytest

from rehabdesk.domain.column_mapping import guess, target_words, targets, usual_value
from rehabdesk.domain.pathway import Pathways


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Patient Name", "patient.name"),
        ("D.O.B.", "patient.date_of_birth"),
        ("Geburtsdatum", "patient.date_of_birth"),
        ("Affected leg", "episode.side"),
        ("Date of injury", "episode.onset_date"),
        ("Pain (NPRS)", "pain.worst"),
        ("Miles", "run.distance_mi"),
        ("Distance (km)", "run.distance_km"),
        ("VISA-H score", "outcome.VISA-H"),
        ("Date", "date"),
    ],
)
def test_a_header_is_understood(header: str, key: str, pathways: Pathways) -> None:
    assert guess([header], pathways) == {0: key}


def test_no_target_is_given_twice_and_the_better_name_has_it(pathways: Pathways) -> None:
    assert guess(["GP surname", "Surname", "Shoe size"], pathways) == {1: "patient.last_name"}


def test_a_short_word_inside_another_means_nothing(pathways: Pathways) -> None:
    assert guess(["Bookmark", "Admin", ""], pathways) == {}


@pytest.mark.parametrize(
    ("column", "value", "usual"),
    [
        ("side", "L", "left"),
        ("side", " Rt. ", "right"),
        ("side", "bilateral", "both"),
        ("sex", "F", "female"),
        ("score", "4/10", "4"),
        ("score", "4 of 10", "4 of 10"),
        ("attendance", "DNA", "dna"),
        ("plan", "L", "L"),
        ("score", 4, 4),
    ],
)
def test_a_usual_way_to_write_a_value_is_understood(
    column: str, value: object, usual: object
) -> None:
    assert usual_value(column, value) == usual


def test_every_target_has_words_of_its_own(pathways: Pathways) -> None:
    words = [target_words(target, pathways) for target in targets(pathways).values()]
    assert len(set(words)) == len(words)
    assert "Patient: date of birth" in words
