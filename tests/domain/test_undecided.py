"""Who still waits for a decision today."""

import pytest

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.records import Decision, Facts, RedFlag, Visit
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, study, worst

FLAG = RedFlag(ago(1), "cauda_equina")


def undecided(case: Facts) -> tuple[str, bool]:
    found = assess(case, TODAY, PATHWAY)
    return found.imaging.state, found.undecided


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (facts(red_flags=(FLAG,)), ("emergency", True)),
        (facts(onset=30), ("due", True)),
        (facts(onset=24), ("consider", True)),
        (facts(onset=40, imaging=(study(requested=30),)), ("chase", True)),
        (facts(onset=5), ("not_due", False)),
        (facts(onset=30, imaging=(study(requested=1),)), ("requested", False)),
        (facts(onset=30, decisions=(decided(0, -7, "snooze"),)), ("snoozed", False)),
    ],
)
def test_only_states_that_ask_are_undecided(case: Facts, expected: tuple[str, bool]) -> None:
    assert undecided(case) == expected


@pytest.mark.parametrize(("days_ago", "waits"), [(0, False), (1, True)])
def test_a_note_of_today_decides_and_one_of_yesterday_does_not(days_ago: int, waits: bool) -> None:
    note = Visit(ago(days_ago), plan="Sent to the emergency department.")
    assert undecided(facts(red_flags=(FLAG,), visits=(note,))) == ("emergency", waits)


def test_a_visit_of_numbers_alone_decides_nothing() -> None:
    seen = Visit(TODAY, daily_impact="some", sitting_min=20)
    assert undecided(facts(onset=30, pain=(worst(0, 5),), visits=(seen,))) == ("due", True)


def test_a_red_flag_is_answered_by_a_study_of_today_and_never_by_a_snooze() -> None:
    snoozed = facts(red_flags=(FLAG,), decisions=(decided(0, -7, "snooze"),))
    imaged = facts(red_flags=(FLAG,), imaging=(study("xray", requested=0),))
    assert undecided(snoozed) == ("emergency", True)
    assert undecided(imaged) == ("emergency", False)


def test_a_study_to_be_chased_waits_until_it_is_chased_today() -> None:
    late = (study(requested=30),)
    again = Decision(TODAY, "decline", ago(-7), "DC04", "Not asked for again.")
    assert undecided(facts(onset=40, imaging=late))[1]
    assert not undecided(facts(onset=40, imaging=late, decisions=(again,)))[1]
