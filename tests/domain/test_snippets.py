"""Words kept under a few letters."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.snippets import expansion, list_text, read_list, shipped
from rehabdesk.pathways import installed

WORDS = {"hb": "Hamstring bursitis"}


def test_the_letters_behind_the_sign_stand_for_the_words() -> None:
    found = expansion("Calmer. ;hb", WORDS)
    assert found is not None
    assert (found.length, found.words) == (3, "Hamstring bursitis")


@pytest.mark.parametrize("before", ["", "hb", "a;hb", ";xy", "; hb", ";hb "])
def test_nothing_else_expands(before: str) -> None:
    assert expansion(before, WORDS) is None


def test_each_pathway_brings_its_own_words_under_their_first_letters() -> None:
    words = shipped(installed()["hamstring_bursitis"])
    assert words["hb"] == "Hamstring bursitis"
    assert words["gb"] == "Glute bridge"
    assert words["slb"] == "Single-leg bridge"
    for pathway in installed().values():
        assert read_list(list_text(shipped(pathway))) == (shipped(pathway), [])


def test_letters_that_two_of_its_words_share_stand_for_neither() -> None:
    words = shipped(installed()["hamstring_bursitis"])
    assert "Hip abduction" not in words.values()
    assert "Hip adduction" not in words.values()


def test_an_edited_list_reads_back_as_written() -> None:
    own = {"he": "Home exercises done.", "nf": "No flare."}
    assert read_list(list_text(own)) == (own, [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (";h! words", "Line 1"),
        (";hb", "stands for nothing"),
        (";a one\n\n;a two", "Line 3: ;a stands there twice"),
    ],
)
def test_a_line_that_cannot_be_kept_is_named(text: str, said: str) -> None:
    problems = read_list(text)[1]
    assert said in str(problems[0])


def test_own_snippets_are_kept_go_before_the_pathway_s_and_are_written_down(
    clinic: Clinic,
) -> None:
    pathway = clinic.pathways["hamstring_bursitis"]
    clinic.save_snippets({"hb": "Hip bridge, two sets"})
    assert clinic.own_snippets() == {"hb": "Hip bridge, two sets"}
    assert clinic.snippets_for(pathway)["hb"] == "Hip bridge, two sets"
    assert clinic.snippets_for(pathway)["gb"] == "Glute bridge"
    with pytest.raises(Rejected):
        clinic.save_snippets({"h b": "x"})
