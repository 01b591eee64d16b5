"""The discharge summary says what the record says, and names what it doesn't."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from rehabdesk.documents.discharge import discharge_summary
from rehabdesk.documents.discharge_words import suggested_words
from rehabdesk.documents.document import Document
from rehabdesk.documents.measures import measures, pain_meaning, symmetry_meaning
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import (
    ActivityScore,
    Decision,
    Episode,
    Facts,
    ImagingStudy,
    Outcome,
    Patient,
    RedFlag,
)
from tests.documents.conftest import DAY, HEAD, SAM, SEEN

Print = Callable[[Document], str]


def summary(facts: Facts, pathway: Pathway, day: date = DAY, **options: object) -> Document:
    return discharge_summary(facts, assess(facts, day, pathway), pathway, HEAD, SAM, **options)


def test_an_unsigned_summary_is_a_draft_on_every_page(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    long = replace(facts, visits=(facts.visits[0]._replace(subjective="Many words. " * 900),))
    pages = printed(summary(long, pathway)).split("\f")[:-1]
    assert len(pages) > 1
    assert all("draft, not signed" in page for page in pages)


def test_what_is_signed_says_how_far_the_audit_trail_went_and_its_code_rests_not_on_it(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    signed = summary(facts, pathway, signed=True, signed_on=DAY)
    later = replace(signed, trail="1234:9F3A01BC")
    assert "trail 1234:9F3A01BC" in printed(later)
    assert later.check == signed.check
    assert "trail" not in printed(signed)


def test_every_page_names_the_patient_and_counts_itself(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    long = replace(facts, visits=(facts.visits[0]._replace(subjective="Many words. " * 900),))
    pages = printed(summary(long, pathway)).split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        assert "Adaeze Okafor · born 14 May 1991 · P-0012 · NHS 943 476 5919" in page
        assert f"Page {number} of {len(pages)}" in page


def test_a_usual_episode_fits_on_one_page(facts: Facts, pathway: Pathway, printed: Print) -> None:
    assert "Page 1 of 1" in printed(summary(facts, pathway))


def test_signing_takes_the_draft_mark_away_and_names_the_signer(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    words = printed(summary(facts, pathway, signed=True, signed_on=DAY))
    assert "draft" not in words.lower()
    assert "Sam Physio, Physiotherapist · HCPC PH000000" in words
    assert "2 Mar 2026" in words


def test_an_empty_record_names_its_mandatory_headings_once(
    pathway: Pathway, printed: Print
) -> None:
    bare = Facts(Patient("P-1", "Bo Li"), Episode("P-1", "1", "hamstring_bursitis", "both", SEEN))
    document = summary(bare, pathway)
    words = " ".join(printed(document).split())
    assert "Not recorded: " in words
    for gap in ("date of birth", "attendance", "treatment given", "red-flag screen", "consent"):
        assert gap in words
    assert {"GP practice", "pain scores", "history"} <= set(document.gaps)


def test_a_name_that_looks_like_markup_is_printed_as_typed(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    hostile = replace(facts, patient=replace(facts.patient, name="<img src=/etc/passwd> =1+1"))
    words = printed(summary(hostile, pathway))
    assert "Patient <img src=/etc/passwd> =1+1" in words
    assert "root:" not in words


def test_a_decision_not_to_image_is_printed_with_its_reason(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    note = Decision(date(2026, 2, 24), "snooze", date(2026, 3, 6), "DC01", "Loading goes well")
    words = " ".join(printed(summary(replace(facts, decisions=(note,)), pathway)).split())
    assert "24 Feb, day 25" in words
    assert pathway.decision_reasons["DC01"] in words


def test_a_flag_cleared_after_the_day_is_not_cleared_yet(facts: Facts, pathway: Pathway) -> None:
    flag = RedFlag(SEEN, "systemic_features", date(2026, 4, 1))
    words = suggested_words(replace(facts, red_flags=(flag,)), assess(facts, DAY, pathway), pathway)
    assert "RED FLAG NOT CLEARED" in words.gp_summary


def test_nothing_dated_after_the_day_is_printed(
    facts: Facts, pathway: Pathway, printed: Print
) -> None:
    later = ImagingStudy("mri", "left", SEEN, done_on=date(2026, 3, 20), result="Partial tear")
    assert "Partial tear" not in printed(summary(replace(facts, imaging=(later,)), pathway))


def test_the_gp_paragraph_never_passes_200_words(facts: Facts, pathway: Pathway) -> None:
    told = tuple(
        ImagingStudy("mri", "left", SEEN, done_on=SEEN, result="word " * 300) for _ in range(9)
    )
    words = suggested_words(replace(facts, imaging=told), assess(facts, DAY, pathway), pathway)
    assert len(words.gp_summary.split()) <= 200


@pytest.mark.parametrize(
    ("start", "change", "said"),
    [
        (7, -2, "improved, below"),
        (6, -2, "meaningful"),
        (3, -2, "meaningful"),
        (8, -1, "within"),
        (0, 2, "worse"),
    ],
)
def test_a_change_of_pain_means_what_the_rule_says(start: int, change: int, said: str) -> None:
    assert pain_meaning(start, change).startswith(said)


def outcome_row(facts: Facts, pathway: Pathway, *rows: Outcome) -> list[str]:
    facts = replace(facts, outcomes=rows)
    table = measures(facts, assess(facts, DAY, pathway), pathway)
    return next(list(row) for row in table.rows if row[0].startswith(rows[0].instrument))


@pytest.mark.parametrize(
    ("instrument", "first", "last", "change", "said"),
    [
        ("PSFS", 3.0, 6.0, "+3", "large improvement (2.7 or more), real (MDC 2)"),
        ("PSFS", 3.0, 4.2, "+1.2", "within error"),
        ("LEFS", 43, 55, "+12", "important improvement (MCID 9), real (MDC 9)"),
        ("LEFS", 43, 50, "+7", "within error (under 9)"),
        ("LEFS", 50, 41, "−9", "important worsening"),
        ("VISA-H", 23, 83, "+60", "important improvement (MCID about 22, to be verified)"),
        ("VISA-H", 23, 40, "+17", "below the important change (MCID about 22"),
        ("SANE", 40, 80, "+40", "no threshold is known"),
    ],
)
def test_a_change_of_an_outcome_is_named_as_the_app_names_it(
    instrument: str,
    first: float,
    last: float,
    change: str,
    said: str,
    facts: Facts,
    pathway: Pathway,
) -> None:
    row = outcome_row(
        facts, pathway, Outcome(SEEN, instrument, first), Outcome(DAY, instrument, last)
    )
    assert row[3] == change
    assert row[4].startswith(said)


def test_totals_of_two_scales_are_not_subtracted(facts: Facts, pathway: Pathway) -> None:
    row = outcome_row(
        facts, pathway, Outcome(SEEN, "PSFS", 3, "1.0"), Outcome(DAY, "PSFS", 8, "2.0")
    )
    assert row[1:] == ["–", "8", "–", "another version before: not comparable"]


def test_psfs_is_compared_over_the_activities_scored_on_both_days(
    facts: Facts, pathway: Pathway
) -> None:
    facts = replace(
        facts,
        activity_scores=(
            ActivityScore(SEEN, "hills", 2),
            ActivityScore(SEEN, "driving", 6),
            ActivityScore(DAY, "hills", 4),
        ),
    )
    row = outcome_row(facts, pathway, Outcome(SEEN, "PSFS", 4.0), Outcome(DAY, "PSFS", 4.0))
    assert row[1:4] == ["2", "4", "+2"]


@pytest.mark.parametrize(
    ("lsi", "said"), [(79.99, "under 80"), (80, "80–89"), (90, "90 %"), (110.1, "over 110")]
)
def test_symmetry_is_judged_unrounded(lsi: float, said: str) -> None:
    assert symmetry_meaning(lsi).startswith(said)
