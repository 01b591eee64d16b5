"""Edges of the imaging rule that no worked case stands on."""

import pytest

from rehabdesk.domain.assessment import Assessment, assess, counts, listed, triage_order
from rehabdesk.domain.records import Facts, PainEntry, RedFlag
from rehabdesk.domain.report import as_json, series_json
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, impact, study, worst


def judged(case: Facts) -> Assessment:
    return assess(case, TODAY, PATHWAY)


def state(case: Facts) -> str:
    return judged(case).imaging.state


def modifiers(case: Facts) -> tuple[str, ...]:
    return judged(case).imaging.modifiers


@pytest.mark.parametrize("reason", ["transferred", "died"])
@pytest.mark.parametrize(("raised", "expected"), [(3, "closed"), (2, "urgent")])
def test_a_handover_covers_the_flags_raised_by_its_day(
    reason: str, raised: int, expected: str
) -> None:
    flag = RedFlag(ago(raised), "systemic_features")
    assert state(facts(discharged=3, reason=reason, red_flags=(flag,))) == expected


def test_a_flag_cleared_later_is_still_up_today() -> None:
    flag = RedFlag(ago(3), "infection", cleared_on=ago(-1))
    assert state(facts(red_flags=(flag,))) == "emergency"


def test_a_flag_cleared_today_is_down() -> None:
    assert state(facts(red_flags=(RedFlag(ago(3), "infection", ago(0)),))) == "not_due"


def test_a_flag_the_pathway_does_not_know_is_urgent_rather_than_lost() -> None:
    assert state(facts(red_flags=(RedFlag(ago(1), "flag_of_another_pathway"),))) == "urgent"


def test_a_closed_episode_keeps_its_refer_modifier_and_has_no_alerts() -> None:
    flag = RedFlag(ago(9), "inflammatory_back_pain")
    found = judged(facts(discharged=1, reason="resolved", red_flags=(flag,)))
    assert (found.imaging.state, found.imaging.modifiers) == ("closed", ("refer_rheumatology",))
    assert found.alerts == ()


def test_an_episode_discharged_tomorrow_is_open_today() -> None:
    assert judged(facts(discharged=-1, reason="resolved")).status == "open"


@pytest.mark.parametrize(
    ("side", "imaged", "expected"),
    [
        ("both", "both", "done"),
        ("both", "left", "due"),
        ("left", "both", "done"),
        ("left", "right", "due"),
    ],
)
def test_a_study_answers_for_its_own_side(side: str, imaged: str, expected: str) -> None:
    done = study(side=imaged, requested=20, done=10, reported=5)
    assert state(facts(onset=40, side=side, imaging=(done,))) == expected


@pytest.mark.parametrize(("done", "expected"), [(40, "done"), (41, "due")])
def test_a_study_on_the_day_of_onset_belongs_to_the_episode(done: int, expected: str) -> None:
    case = facts(onset=40, imaging=(study(requested=50, done=done, reported=5),))
    assert state(case) == expected
    assert ("prior_imaging" in modifiers(case)) is (expected == "due")


def test_a_request_before_onset_does_not_count_until_the_study_is_done() -> None:
    asked = study(requested=41, booked=-3)
    assert state(facts(onset=40, imaging=(asked,))) == "due"


def test_outcomes_after_today_have_not_happened_but_the_booking_counts() -> None:
    case = facts(onset=40, imaging=(study(requested=5, booked=0, done=-1, reported=-2),))
    assert state(case) == "booked"


def test_a_study_cancelled_after_today_is_still_booked() -> None:
    case = facts(onset=40, imaging=(study(requested=5, booked=-3, cancelled=-1),))
    assert (state(case), modifiers(case)) == ("booked", ())


def test_of_equally_recent_studies_the_later_request_decides_then_the_later_row() -> None:
    reported = study(requested=20, done=10, reported=5)
    waiting = study("ultrasound", requested=19, done=10)
    assert state(facts(onset=40, imaging=(waiting, reported))) == "awaiting_report"
    twin = study("ultrasound", requested=20, done=10)
    assert state(facts(onset=40, imaging=(reported, twin))) == "awaiting_report"
    assert state(facts(onset=40, imaging=(twin, reported))) == "done"


def test_with_the_onset_unknown_studies_count_from_the_first_pain() -> None:
    asked = study(requested=30, done=29, reported=28)
    case = facts(onset=None, first_seen=20, pain=(worst(30, 4),), imaging=(asked,))
    assert state(case) == "done"
    assert state(facts(onset=None, first_seen=20, imaging=(asked,))) == "onset_unknown"


def test_a_pain_free_first_day_does_not_start_an_unknown_clock() -> None:
    case = facts(onset=None, first_seen=20, pain=(worst(30, 0), worst(1, 4)))
    assert state(case) == "onset_unknown"
    assert judged(case).imaging.due_on == ago(-8)


def test_a_zero_without_a_worst_entry_is_not_symptom_free() -> None:
    assert state(facts(onset=30, pain=(PainEntry(ago(1), "sitting", 0),))) == "due"


@pytest.mark.parametrize(("days", "expected"), [(4, "check_resolved"), (3, "due_impact")])
def test_significant_impact_on_or_after_the_pain_free_day_speaks_against_it(
    days: int, expected: str
) -> None:
    case = facts(pain=(worst(3, 0),), visits=(impact(days, "significant"),))
    assert state(case) == expected


@pytest.mark.parametrize(("days", "void"), [(10, False), (9, True)])
def test_impact_voids_a_decision_only_after_its_date(days: int, void: bool) -> None:
    case = facts(onset=40, visits=(impact(days, "significant"),), decisions=(decided(10, 0),))
    assert state(case) == ("due_impact" if void else "declined")


def test_an_answer_taken_back_leaves_the_decision_void() -> None:
    visits = (impact(5, "significant"), impact(2, "none"))
    case = facts(onset=40, visits=visits, decisions=(decided(10, 0),), pain=(worst(1, 4),))
    assert (state(case), modifiers(case)) == ("due", ("decision_void",))


@pytest.mark.parametrize(("score", "expected"), [(5, "declined"), (6, "due")])
def test_pain_is_compared_with_the_day_of_the_decision_itself(score: int, expected: str) -> None:
    pain = (worst(12, 1), worst(10, 4), worst(2, score))
    assert state(facts(onset=40, pain=pain, decisions=(decided(10, 0),))) == expected


def test_with_no_pain_by_the_decision_no_pain_voids_it() -> None:
    case = facts(onset=40, pain=(worst(2, 10),), decisions=(decided(10, 0),))
    assert state(case) == "declined"


def test_a_band_that_rises_voids_a_snooze_but_no_decline() -> None:
    assert state(facts(onset=28, decisions=(decided(3, -3, "snooze"),))) == "due"
    assert state(facts(onset=28, decisions=(decided(3, -3),))) == "declined"


def test_only_the_latest_decision_counts() -> None:
    old, new = decided(10, -20), decided(5, 1)
    assert state(facts(onset=60, decisions=(old, new))) == "due"


def test_the_reasons_are_the_facts_in_sentences() -> None:
    found = judged(facts(onset=31, pain=(worst(1, 6),))).imaging
    assert found.reasons == (
        "Day 31 since onset on 30 Jan.",
        "Pain 6/10 yesterday.",
        "No imaging on file.",
    )


def test_the_caseload_is_ordered_by_state_then_days_then_ids() -> None:
    due, older = judged(facts(onset=30)), judged(facts(onset=40))
    unknown = judged(facts(onset=None, first_seen=35))
    red = judged(facts(red_flags=(RedFlag(ago(1), "infection"),)))
    assert sorted([unknown, due, older, red], key=triage_order) == [red, older, due, unknown]
    assert counts([due, older, red]) == {"due": 2, "emergency": 1}


def test_the_list_leaves_out_closed_episodes_and_those_not_yet_seen() -> None:
    closed = judged(facts(discharged=1, reason="resolved"))
    assert (listed(closed, closed=False), listed(closed, closed=True)) == (False, True)
    assert not listed(judged(facts(first_seen=-1)), closed=True)


def test_the_series_hide_what_had_not_happened_yet() -> None:
    flag = RedFlag(ago(3), "infection", cleared_on=ago(-1))
    booked = study(requested=5, booked=-2, done=-2, reported=-4)
    series = series_json(facts(red_flags=(flag,), imaging=(booked,)), TODAY)
    assert series["red_flags"][0]["cleared_on"] is None
    row = series["imaging"][0]
    assert (row["booked_for"], row["done_on"], row["reported_on"]) == ("2026-03-04", None, None)


def test_the_json_has_the_contracts_keys_in_its_order() -> None:
    assert list(as_json(judged(facts()))) == [
        *("patient_id", "name", "episode_id", "condition", "side", "onset_date", "onset_latest"),
        *("days_since_onset", "status", "imaging", "pain", "load", "strength", "adherence"),
        *("alerts", "next_review", "review_overdue", "last_entry_on"),
    ]


@pytest.mark.parametrize(
    ("case", "label"),
    [
        (facts(imaging=(study(requested=3, booked=-7),)), "Booked 9 Mar"),
        (facts(onset=40, imaging=(study(requested=20, booked=2),)), "Chase outcome"),
        (facts(onset=40, imaging=(study(requested=15),)), "Chase booking"),
        (facts(onset=40, imaging=(study(done=15),)), "Chase report"),
        (facts(decisions=(decided(1, -9, "snooze"),)), "Snoozed to 11 Mar"),
        (facts(decisions=(decided(1, -9),)), "Not indicated"),
    ],
)
def test_the_list_says_what_is_chased_and_until_when(case: Facts, label: str) -> None:
    assert judged(case).imaging.label == label


def test_an_emergency_does_not_silence_another_open_flag() -> None:
    flags = (RedFlag(ago(2), "hamstring_avulsion"), RedFlag(ago(2), "cauda_equina"))
    reasons = judged(facts(red_flags=flags)).imaging.reasons
    assert [reason.split(":")[0] for reason in reasons[:2]] == [
        "Suspected cauda equina",
        "Suspected proximal hamstring avulsion or complete tear",
    ]
