"""The audit trail reads as the screen speaks, and a typed text stays as typed."""

from rehabdesk import pathways
from rehabdesk.domain.history_words import difference_words, subject_words, value_words
from rehabdesk.domain.tables import TABLES

INSTALLED = pathways.installed()


def test_a_finding_is_named_by_its_row() -> None:
    after = {"date": "2026-03-02", "item": "CA09", "present": "yes", "value": 8.0, "unit": "mm"}
    assert difference_words(None, after, INSTALLED) == (
        "date: 2 Mar 2026; item: Leg-length imbalance; present: Yes; value: 8; unit: mm"
    )


def test_only_what_moved_is_shown_old_and_new() -> None:
    before = {"condition": "hamstring_bursitis", "certainty": "working", "revision": 3}
    after = {"condition": "hamstring_bursitis", "certainty": "confirmed", "revision": 4}
    assert difference_words(before, after, INSTALLED) == "certainty: Working → Confirmed"


def test_a_value_that_was_taken_away_says_empty() -> None:
    assert difference_words({"next_review": "2026-03-09"}, {}, INSTALLED) == (
        "next review: 9 Mar 2026 → empty"
    )


def test_a_reason_code_and_a_typed_reason_are_both_readable() -> None:
    assert value_words("reason", "DC01", INSTALLED) == "Supervised loading first"
    assert value_words("reason", "Back to work early", INSTALLED) == "Back to work early"


def test_a_typed_text_that_looks_like_a_key_is_left_alone() -> None:
    assert value_words("notes", "left_knee", INSTALLED) == "left_knee"


def test_every_table_has_a_name_without_underscores() -> None:
    for table in TABLES:
        assert "_" not in subject_words(table.name)
