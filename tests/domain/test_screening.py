"""Red flags are asked about at first contact, and whenever pain jumps (CLINICAL 2.4)."""

from rehabdesk.domain.records import PainEntry, Screen
from rehabdesk.domain.screening import screening, screening_explained
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, worst

SCREENED = (Screen(ago(20), "Sam Physio"),)


def due(*pain: PainEntry, screens: tuple[Screen, ...] = SCREENED) -> bool:
    return screening(facts(pain=pain, screens=screens), TODAY, PATHWAY).due


def test_an_episode_that_was_never_screened_is_due() -> None:
    found = screening(facts(), TODAY, PATHWAY)
    assert found.due
    assert found.last_on is None
    assert found.because == "Red flags have not been screened in this episode."


def test_a_screen_settles_it_until_pain_jumps() -> None:
    assert not due(worst(20, 4))
    assert not due(worst(20, 4), worst(5, 6))
    assert due(worst(20, 4), worst(5, 7))


def test_a_jump_counts_from_the_last_day_with_entries_before_the_screen() -> None:
    assert due(worst(25, 2), worst(10, 5))
    assert not due(worst(25, 3), worst(10, 5))


def test_a_jump_counts_from_the_lowest_worst_since_the_screen() -> None:
    assert due(worst(20, 6), worst(15, 2), worst(10, 5))


def test_a_slow_rise_counts_as_much_as_a_sudden_one() -> None:
    assert due(worst(20, 2), worst(15, 3), worst(10, 4), worst(5, 5))


def test_the_jump_of_the_day_of_the_screen_was_seen_by_it() -> None:
    assert not due(worst(25, 2), worst(20, 8))


def test_without_pain_before_it_the_first_entry_after_the_screen_is_the_reference() -> None:
    assert not due(worst(10, 8))
    assert due(worst(10, 4), worst(5, 7))


def test_a_new_screen_settles_the_jump() -> None:
    jumped = (worst(20, 2), worst(10, 6))
    assert due(*jumped)
    assert not due(*jumped, screens=(*SCREENED, Screen(ago(9), "Sam Physio")))


def test_a_screen_of_tomorrow_has_not_happened() -> None:
    assert due(screens=(Screen(ago(-1)),))


def test_a_closed_episode_asks_for_no_screen() -> None:
    closed = facts(discharged=1, reason="resolved")
    assert not screening(closed, TODAY, PATHWAY).due


def test_why_the_screen_is_due_shows_the_sum_and_what_is_missing() -> None:
    never = screening_explained(facts(), TODAY, PATHWAY)
    assert never.missing == ("a red-flag screen of this episode",)
    jumped = facts(pain=(worst(20, 4), worst(5, 7)), screens=SCREENED)
    why = screening_explained(jumped, TODAY, PATHWAY)
    assert why.arithmetic == "7 − 4 = 3 points"
    assert why.verdict == "Due"
    assert why.source.startswith("[P]")
    assert [each.on for each in why.inputs] == [ago(20), ago(20), ago(5)]
