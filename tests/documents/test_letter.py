"""The progress letter: what it asks first, the words next, the figures for who wants them."""

from rehabdesk.documents.document import Callout, Document
from rehabdesk.documents.letter import progress_letter
from rehabdesk.documents.letter_words import LetterWords, suggested_letter
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts, Letterhead
from tests.documents.conftest import DAY

SAM = Clinician("Sam Physio", "Physiotherapist", "PH000000")


def letter(facts: Facts, pathway: Pathway, words: LetterWords, *, signed: bool = False) -> Document:
    found = assess(facts, DAY, pathway)
    return progress_letter(facts, found, pathway, Letterhead("Northside"), SAM, words, signed)


def suggested(facts: Facts, pathway: Pathway) -> LetterWords:
    return suggested_letter(facts, assess(facts, DAY, pathway), pathway)


def test_it_suggests_whom_it_is_to_and_what_the_record_says(facts: Facts, pathway: Pathway) -> None:
    words = suggested(facts, pathway)
    assert words.recipient == facts.patient.gp
    assert "Worst pain" in words.body
    assert words.salutation.endswith(",")


def test_what_is_asked_stands_above_everything_but_who_the_patient_is(
    facts: Facts, pathway: Pathway
) -> None:
    made = letter(facts, pathway, LetterWords(requested_action="Please ring me."))
    assert isinstance(made.blocks[1], Callout)
    assert "Please ring me." in repr(made.blocks[1])
    nothing_asked = letter(facts, pathway, LetterWords())
    assert not any(isinstance(block, Callout) for block in nothing_asked.blocks)


def test_what_is_missing_is_named_on_the_page(facts: Facts, pathway: Pathway) -> None:
    made = letter(facts, pathway, LetterWords(body="All well."))
    assert {"recipient", "diagnosis", "plan and who does what"} <= set(made.gaps)
    assert "All well." in repr(made.blocks)


def test_it_is_a_draft_until_somebody_with_a_name_signs(facts: Facts, pathway: Pathway) -> None:
    words = suggested(facts, pathway)
    assert not letter(facts, pathway, words).signed
    assert letter(facts, pathway, words, signed=True).signed
