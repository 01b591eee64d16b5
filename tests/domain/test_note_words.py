"""The note proposed from the numbers of a visit."""

from datetime import date, timedelta

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.note_words import merged_note, proposed_note, still_to_propose
from rehabdesk.domain.reading_notes import read_note
from rehabdesk.domain.records import Run, StrengthTrial, Visit
from tests.conftest import TODAY, key

OKAFOR = key("P-0012")


def proposed(clinic: Clinic, day: date = TODAY, **typed: object) -> str:
    facts = clinic.facts(OKAFOR)
    draft = VisitDraft(OKAFOR, facts.episode.revision, day, **typed)  # type: ignore[arg-type]
    return " ".join(proposed_note(draft, facts, clinic.pathway_of(facts.episode)).values())


def test_a_score_stands_beside_that_of_an_earlier_day(clinic: Clinic) -> None:
    assert proposed(clinic, pain={"worst": 4}) == "Worst pain 4/10 (was 6)."
    assert proposed(clinic, pain={"sitting": 2}) == "Sitting pain 2/10."
    earlier = TODAY - timedelta(days=3)
    assert proposed(clinic, earlier, pain={"worst": 4}) == "Worst pain 4/10 (was 7)."


def test_runs_answers_and_strength_are_told_in_their_units(clinic: Clinic) -> None:
    trials = tuple(
        StrengthTrial(TODAY, "single_leg_bridge", side, value, "reps")
        for side, value in (("left", 18.0), ("right", 24.0))
    )
    words = proposed(
        clinic,
        runs=(Run(TODAY, 12.5),),
        strength=trials,
        visit=Visit(TODAY, daily_impact="some", sitting_min=25),
    )
    assert words == (
        "Daily movement affected: some. Sat 25 min. Ran 12.5 km. "
        "Single-leg bridge left 18, right 24 reps, symmetry 75 %."
    )


def test_what_is_proposed_is_read_as_the_numbers_it_came_from(clinic: Clinic) -> None:
    words = proposed(clinic, pain={"worst": 4, "sitting": 2}, runs=(Run(TODAY, 12),))
    found = read_note(words, clinic.pathways["hamstring_bursitis"])
    assert [(each.name, each.value) for each in found] == [("worst", 4), ("sitting", 2), ("", 12)]


def test_a_sentence_taken_and_reworded_is_not_proposed_again_until_its_number_changes() -> None:
    taken = {"worst": "Worst pain 4/10."}
    note = "Worst 4 on stairs only."
    assert still_to_propose(taken, taken, note) == {}
    again = {"worst": "Worst pain 3/10.", "run 0": "Ran 12 km."}
    assert still_to_propose(again, taken, note) == again


def test_of_two_who_write_one_note_neither_loses_words() -> None:
    assert merged_note("Mine.", "", "Theirs.") == "Theirs.\nMine."
    assert merged_note("As it was.", "As it was.", "Theirs.") == "Theirs."
    assert merged_note("Mine.", "As it was.", "As it was.") == "Mine."
