"""The strip: every mark names its record, and the rule's days are those of the assessment."""

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.episode_strip import Mark, Strip, strip_of
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, PhaseStart, Recurrence, RedFlag
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, impact, study, worst


def strip(given: Facts, pathway: Pathway = PATHWAY) -> Strip:
    return strip_of(given, assess(given, TODAY, pathway), pathway)


def marks(given: Facts, kind: str) -> list[Mark]:
    return [mark for mark in strip(given).marks if mark.kind == kind]


def test_onset_and_first_contact_open_the_episode() -> None:
    given = facts(onset=30, first_seen=25)
    (onset,), (seen,) = marks(given, "onset"), marks(given, "first seen")
    assert (onset.on, seen.on) == (ago(30), ago(25))
    assert onset.record is seen.record is given.episode


def test_an_onset_that_is_a_range_is_drawn_as_one() -> None:
    (onset,) = marks(facts(onset=30, latest=20), "onset")
    assert (onset.on, onset.until) == (ago(30), ago(20))


def test_an_unknown_onset_has_no_mark_and_its_days_say_so() -> None:
    given = facts(onset=None, first_seen=10)
    assert marks(given, "onset") == []
    assert all("the onset is unknown" in mark.words for mark in marks(given, "rule"))


def test_day_21_and_28_are_the_assessments_own_days() -> None:
    given = facts(onset=10)
    consider, due = marks(given, "rule")
    assert (consider.on, due.on) == (ago(10 - 21), ago(10 - 28))
    assert (consider.label, due.label) == ("Day 21", "Day 28")
    assert (consider.rule, due.rule) == ("CONSIDER_FROM_DAY", "DUE_FROM_DAY")
    assert consider.record is None


def test_a_range_is_considered_from_its_earliest_day_and_due_from_its_latest() -> None:
    consider, due = marks(facts(onset=30, latest=20), "rule")
    assert (consider.on, due.on) == (ago(30 - 21), ago(20 - 28))


def test_the_headline_says_when_the_rule_becomes_true() -> None:
    assert strip(facts(onset=10)).headline == (
        "Consider imaging from 13 Mar; a decision is due from 20 Mar."
    )
    assert strip(facts(onset=24)).headline == (
        "Consider imaging since 27 Feb; a decision is due from 6 Mar."
    )
    late = strip(facts(onset=40))
    assert late.headline == "Consider imaging since 11 Feb; a decision due since 18 Feb."
    assert "A decision not to refer now is recorded with its reason." in late.clears


def test_relative_rest_lasts_14_days_with_its_review_on_day_10() -> None:
    (rest,) = marks(facts(phases=(PhaseStart(ago(20), 0),)), "relative rest")
    assert (rest.on, rest.until) == (ago(20), ago(7))
    assert "review on day 10, 19 Feb 2026" in rest.words
    assert rest.record == PhaseStart(ago(20), 0)


def test_relative_rest_ends_with_the_next_phase() -> None:
    phases = (PhaseStart(ago(20), 0), PhaseStart(ago(12), 1))
    (rest,) = marks(facts(phases=phases), "relative rest")
    assert (rest.until, rest.ended) == (ago(13), True)


def test_phase_0_set_again_goes_on_with_the_same_rest() -> None:
    phases = (PhaseStart(ago(20), 0), PhaseStart(ago(16), 0), PhaseStart(ago(12), 1))
    (rest,) = marks(facts(phases=phases), "relative rest")
    assert (rest.on, rest.until) == (ago(20), ago(13))
    assert rest.words.endswith("Ended by phase 1.")


def test_an_open_flag_runs_to_today_and_a_cleared_one_to_its_clearing() -> None:
    open_flag = RedFlag(ago(9), "infection", clinician="Sam")
    cleared = RedFlag(ago(20), "infection", ago(18), "", "Sam", "Dr Lee", "specialist_review")
    wrong = RedFlag(ago(15), "infection", ago(15), cleared_reason="entered_in_error")
    over, error, still = marks(facts(red_flags=(cleared, wrong, open_flag)), "red flag")
    assert (over.until, over.ended, over.in_error) == (ago(18), True, False)
    assert "cleared 12 Feb 2026 by Dr Lee (specialist review)" in over.words
    assert error.in_error
    assert (still.until, still.ended, still.record) == (TODAY, False, open_flag)


def test_a_clearing_of_tomorrow_has_not_happened() -> None:
    (flag,) = marks(facts(red_flags=(RedFlag(ago(9), "infection", ago(-1)),)), "red flag")
    assert not flag.ended


def test_a_decision_runs_to_the_day_it_counts_and_says_when_it_is_void() -> None:
    (snooze,) = marks(facts(onset=40, decisions=(decided(10, -30, "snooze"),)), "decision")
    assert (snooze.on, snooze.until, snooze.ended) == (ago(10), ago(-4), False)
    hurt = facts(onset=40, decisions=(decided(10, -5),), visits=(impact(3, "significant"),))
    (decline,) = marks(hurt, "decision")
    assert decline.ended
    assert decline.until == ago(3)
    assert decline.words.endswith("Void since 27 Feb 2026: it no longer counts.")


def test_a_study_runs_from_its_request_to_its_furthest_day() -> None:
    made = study(requested=20, booked=12, done=12, reported=8)
    (mark,) = marks(facts(onset=40, imaging=(made,)), "study")
    assert (mark.on, mark.until, mark.label) == (ago(20), ago(8), "MRI reported")
    assert mark.record == made
    (off,) = marks(facts(onset=40, imaging=(study(requested=20, cancelled=12),)), "study")
    assert (off.ended, off.label) == (True, "MRI cancelled")


def test_impact_is_marked_where_it_begins() -> None:
    answers = tuple(
        impact(day, answer)
        for day, answer in (
            (20, "some"),
            (15, "significant"),
            (12, "significant"),
            (9, "none"),
            (5, "significant"),
        )
    )
    assert [mark.on for mark in marks(facts(visits=answers), "impact")] == [ago(15), ago(5)]


def test_recurrence_and_close_stand_on_the_strip() -> None:
    answer = Recurrence(ago(6), "same", "Never quite gone")
    (back,) = marks(facts(recurrences=(answer,)), "recurrence")
    assert "the same episode. Never quite gone" in back.words
    (closed,) = marks(facts(discharged=2, reason="resolved"), "closed")
    assert closed.label == "Resolved"


def test_today_is_on_the_strip_and_nothing_later_but_the_plan() -> None:
    given = facts(onset=40, imaging=(study(requested=5, booked=-7),), pain=(worst(1, 4),))
    shown = strip(given)
    assert [mark.on for mark in shown.marks if mark.kind == "today"] == [TODAY]
    assert shown.last == ago(-7)
    assert [mark.on for mark in shown.marks] == sorted(mark.on for mark in shown.marks)
