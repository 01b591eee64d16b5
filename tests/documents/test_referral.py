"""The referral carries its minimum data, and is never signed with a gap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from rehabdesk.documents.document import Document
from rehabdesk.documents.referral import imaging_referral
from rehabdesk.documents.referral_words import MRI_SAFETY, ReferralWords, suggested_answers
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, RedFlag
from tests.documents.conftest import DAY, HEAD, SAM, SEEN

Print = Callable[[Document], str]


def answered(facts: Facts, pathway: Pathway) -> ReferralWords:
    suggested = suggested_answers(facts, assess(facts, DAY, pathway), pathway)
    return replace(
        suggested,
        modality="mri",
        question="Partial tear?",
        diagnosis="Proximal tendinopathy",
        previous_imaging="None known.",
        urgency="Routine",
        acts_on_report="Sam Physio",
        mri_safety={key: "No" for key, _ in MRI_SAFETY},
    )


def letter(facts: Facts, pathway: Pathway, words: ReferralWords | None = None) -> Document:
    assessment = assess(facts, DAY, pathway)
    return imaging_referral(facts, assessment, pathway, HEAD, SAM, words, signed=True)


def test_every_gap_is_named_on_the_page(facts: Facts, pathway: Pathway, printed: Print) -> None:
    document = letter(facts, pathway)
    words = " ".join(printed(document).split())
    assert "clinical question" in document.gaps
    for gap in document.gaps:
        assert gap.removeprefix("MRI safety: ") in words


def test_a_letter_with_a_gap_stays_unsigned(facts: Facts, pathway: Pathway) -> None:
    words = replace(answered(facts, pathway), question="")
    document = letter(facts, pathway, words)
    assert document.gaps == ("clinical question",)
    assert not document.signed


def test_the_pathways_name_is_no_provisional_diagnosis(facts: Facts, pathway: Pathway) -> None:
    assert "provisional diagnosis" in letter(facts, pathway).gaps
    given = replace(facts, episode=replace(facts.episode, diagnosis="Proximal tendinopathy"))
    suggested = suggested_answers(given, assess(given, DAY, pathway), pathway)
    assert suggested.diagnosis == "Proximal tendinopathy, LEFT (provisional)"


def test_a_complete_letter_is_signed(facts: Facts, pathway: Pathway, printed: Print) -> None:
    document = letter(facts, pathway, answered(facts, pathway))
    assert (document.gaps, document.signed) == ((), True)
    assert "Not recorded:" not in printed(document)


def test_the_side_stands_in_words_and_capitals(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    assert "Side: LEFT" in printed(letter(facts, pathway))


def test_another_side_than_the_episodes_forbids_signing(facts: Facts, pathway: Pathway) -> None:
    document = letter(facts, pathway, replace(answered(facts, pathway), side="right"))
    assert document.stops
    assert not document.signed


def test_an_open_emergency_is_never_an_outpatient_letter(facts: Facts, pathway: Pathway) -> None:
    flagged = replace(facts, red_flags=(RedFlag(SEEN, "cauda_equina"),))
    assert not letter(flagged, pathway, answered(facts, pathway)).signed


def test_two_identifiers_are_not_enough(facts: Facts, pathway: Pathway) -> None:
    patient = replace(facts.patient, nhs_number="", address="")
    document = letter(replace(facts, patient=patient), pathway, answered(facts, pathway))
    assert document.gaps == ("three patient identifiers",)


def test_an_xray_asks_about_pregnancy_instead_of_magnets(facts: Facts, pathway: Pathway) -> None:
    words = replace(answered(facts, pathway), modality="xray", mri_safety={})
    assert letter(facts, pathway, words).gaps == ("possibility of pregnancy",)


def test_the_history_is_written_from_the_episode(facts: Facts, pathway: Pathway) -> None:
    history = suggested_answers(facts, assess(facts, DAY, pathway), pathway).history
    for part in ("30 Jan 2026", "31 days", "Worst pain 8 at first", "Treatment tried", "sit-bone"):
        assert part in history


def test_a_day_after_the_onset_is_one_day_and_a_day_before_it_is_none(
    facts: Facts, pathway: Pathway
) -> None:
    began = facts.episode.onset_date
    assert began is not None
    after, before = (assess(facts, began + timedelta(days=n), pathway) for n in (1, -1))
    assert "(1 day ago)" in suggested_answers(facts, after, pathway).history
    assert "ago)" not in suggested_answers(facts, before, pathway).history
