"""What the clinician found reaches the letters, as last recorded and no further."""

from dataclasses import replace
from datetime import date, timedelta

from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.discharge_words import suggested_words
from rehabdesk.documents.document import Columns, Document
from rehabdesk.documents.referral_words import suggested_answers
from rehabdesk.documents.treatment import regularity, treatment
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import (
    ExerciseSession,
    Facts,
    Finding,
    ImagingStudy,
    Prescription,
    RedFlag,
)
from tests.documents.conftest import DAY, HEAD, SAM, SEEN

LATER = SEEN + timedelta(days=10)


def said(document: Document) -> str:
    """Every word of the sections; on paper two columns stand side by side."""
    sections = [
        part for block in document.blocks if isinstance(block, Columns) for part in block.sections
    ]
    return " ".join(span.text for part in sections for line in part.paragraphs for span in line)


def found(facts: Facts, *findings: Finding) -> Facts:
    return replace(facts, findings=findings)


def test_a_factor_stands_in_the_summary_with_its_measure_and_note(
    facts: Facts, pathway: Pathway
) -> None:
    facts = found(facts, Finding(SEEN, "CA09", "yes", 8, "mm", "structural"))
    words = suggested_words(facts, assess(facts, DAY, pathway), pathway)
    assert "leg-length imbalance 8 mm (structural)" in words.contributing


def test_a_factor_that_went_is_left_out(facts: Facts, pathway: Pathway) -> None:
    facts = found(facts, Finding(SEEN, "CA10", "yes"), Finding(LATER, "CA10", "no"))
    assert not suggested_words(facts, assess(facts, DAY, pathway), pathway).contributing


def test_what_was_found_after_the_day_is_not_known_on_it(facts: Facts, pathway: Pathway) -> None:
    facts = found(facts, Finding(LATER, "CA10", "yes"))
    assert not suggested_words(facts, assess(facts, SEEN, pathway), pathway).contributing


def test_the_pathways_name_is_never_taken_for_a_diagnosis(facts: Facts, pathway: Pathway) -> None:
    words = suggested_words(facts, assess(facts, DAY, pathway), pathway)
    assert words.diagnosis == ""
    assert words.gp_summary.startswith("Seen on the hamstring bursitis pathway, left, onset")
    assert "no diagnosis is recorded." in words.gp_summary


def test_the_clinicians_own_diagnosis_is_told_with_its_certainty(
    facts: Facts, pathway: Pathway
) -> None:
    own = replace(facts.episode, diagnosis="Proximal tendinopathy", certainty="confirmed")
    facts = replace(facts, episode=own)
    words = suggested_words(facts, assess(facts, DAY, pathway), pathway)
    assert words.diagnosis == "Proximal tendinopathy, LEFT (confirmed diagnosis)"
    assert words.gp_summary.startswith("Diagnosis: Proximal tendinopathy, left")


def test_allergies_and_medicines_come_from_the_patient(facts: Facts, pathway: Pathway) -> None:
    patient = replace(facts.patient, allergies="Penicillin", medicines="Apixaban")
    facts = replace(facts, patient=patient)
    words = suggested_words(facts, assess(facts, DAY, pathway), pathway)
    assert words.allergies == (
        "Allergies and alerts: Penicillin. Medicines (patient-reported): Apixaban."
    )


def test_a_cleared_flag_says_by_whom_and_why(facts: Facts, pathway: Pathway) -> None:
    flag = RedFlag(
        SEEN, "infection", LATER, "", "Sam Physio", "Dr Lee", cleared_reason="specialist_review"
    )
    facts = replace(facts, red_flags=(flag,))
    document = discharge_summary(facts, assess(facts, DAY, pathway), pathway, HEAD, SAM)
    assert "by Dr Lee (specialist review)" in said(document)


def test_a_report_that_was_acted_on_says_what_was_done(facts: Facts, pathway: Pathway) -> None:
    study = ImagingStudy(
        "mri", "left", SEEN, done_on=LATER, reported_on=LATER, result="Partial tear",
        acted_on=LATER, action="Referred to the sports physician",
    )  # fmt: skip
    facts = replace(facts, imaging=(study,))
    document = discharge_summary(facts, assess(facts, DAY, pathway), pathway, HEAD, SAM)
    assert "Acted on 13 Feb: Referred to the sports physician." in said(document)


def test_the_referral_takes_the_weight_and_the_factors_from_the_record(
    facts: Facts, pathway: Pathway
) -> None:
    facts = found(facts, Finding(SEEN, "CA01", "yes"))
    facts = replace(facts, patient=replace(facts.patient, weight_kg=62.0))
    words = suggested_answers(facts, assess(facts, DAY, pathway), pathway)
    assert words.mri_safety == {"weight": "62 kg"}
    assert "sudden increase in weekly mileage" in words.history
    assert words.region == "proximal hamstring origin and ischial tuberosity"


def test_a_rest_that_nobody_ended_has_no_length(facts: Facts, pathway: Pathway) -> None:
    facts = replace(facts, phases=facts.phases[:1])
    words = suggested_words(facts, assess(facts, DAY, pathway), pathway)
    assert "reated with relative rest and" in words.gp_summary
    assert treatment(facts, pathway, DAY)[0].startswith("Relative rest from 3 Feb. Phases:")


def test_days_without_a_logged_run_are_not_called_0_km(facts: Facts, pathway: Pathway) -> None:
    later = DAY + timedelta(days=60)
    assessment = assess(facts, later, pathway)
    summary = suggested_words(facts, assessment, pathway).gp_summary
    history = suggested_answers(facts, assessment, pathway).history
    assert "o run logged in the last 7 days" in summary
    assert "No run logged in the last 7 days." in history
    assert "0 km" not in summary + history


def test_weeks_that_nobody_logged_are_not_weeks_without_exercise(
    facts: Facts, pathway: Pathway
) -> None:
    monday = date(2026, 1, 5)
    done = tuple(
        ExerciseSession(monday + timedelta(days=step), "glute_bridge", done="yes")
        for step in (0, 2, 4)
    )
    words = regularity(done, pathway, monday + timedelta(days=34))
    assert words == "Sessions kept: 3 of 3 planned (100 %; target 3–4 a week; 4 weeks not logged)."


def test_an_unknown_mechanism_does_not_make_the_onset_unknown(
    facts: Facts, pathway: Pathway
) -> None:
    facts = replace(facts, episode=replace(facts.episode, mechanism="unknown"))
    history = suggested_words(facts, assess(facts, DAY, pathway), pathway).history
    assert history.startswith("Onset 30 Jan 2026. ")


def test_every_prescription_stands_in_the_treatment_with_dose_and_reason(
    facts: Facts, pathway: Pathway
) -> None:
    given = (
        Prescription(SEEN, "hip_thrust", sets=3, reps=10, load_kg=15),
        Prescription(LATER, "hip_thrust", sets=3, reps=10, load_kg=20),
        Prescription(SEEN, "hamstring_stretch", sets=2, hold_s=20, reason="dancer"),
        Prescription(SEEN, "Side plank", sets=2, hold_s=30, stopped_on=LATER),
    )
    told = " ".join(treatment(replace(facts, prescriptions=given), pathway, DAY))
    assert "Hip thrust 3 × 10, 20 kg, from 3 Feb (+5 kg since 3 Feb)" in told
    assert "amstring stretching 2 × 20 s, from 3 Feb (reason given: dancer)" in told
    assert "Side plank 2 × 30 s, from 3 Feb, stopped 13 Feb" in told
