"""Which alerts an open episode raises, and when it may be ready to discharge."""

from dataclasses import replace

import pytest

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.records import Facts, Outcome, RedFlag, StrengthTrial
from tests.domain.helpers import PATHWAY, TODAY, ago, decided, facts, run, worst


def codes(case: Facts) -> set[str]:
    return {alert.code for alert in assess(case, TODAY, PATHWAY).alerts}


def bridge(left: float, right: float) -> tuple[StrengthTrial, ...]:
    return tuple(
        StrengthTrial(ago(2), "single_leg_bridge", side, value, "reps")
        for side, value in (("left", left), ("right", right))
    )


RECOVERED = facts(
    onset=90,
    first_seen=80,
    pain=(worst(60, 6), worst(14, 2), worst(1, 1)),
    strength=bridge(27, 30),
    decisions=(decided(50, 20),),
)


@pytest.mark.parametrize(("left", "alert"), [(27, False), (26, True)])
def test_sides_differ_below_90_per_cent(left: float, alert: bool) -> None:
    assert ("strength_asymmetry" in codes(facts(strength=bridge(left, 30)))) is alert


@pytest.mark.parametrize(("planned", "overdue"), [(1, True), (0, False), (-1, False)])
def test_a_review_is_overdue_the_day_after_it(planned: int, overdue: bool) -> None:
    assert ("review_overdue" in codes(facts(next_review=planned))) is overdue


@pytest.mark.parametrize(("seen", "silent"), [(14, False), (15, True)])
def test_an_episode_without_rows_is_silent_since_first_contact(seen: int, silent: bool) -> None:
    assert ("silent" in codes(facts(onset=20, first_seen=seen))) is silent


def test_a_run_breaks_the_silence() -> None:
    assert "silent" not in codes(facts(onset=40, first_seen=30, runs=(run(14, 5),)))


def test_a_refer_tier_flag_is_a_warning_and_an_urgent_one_is_urgent() -> None:
    for flag, severity in (("inflammatory_back_pain", "warning"), ("infection", "urgent")):
        alert = assess(facts(red_flags=(RedFlag(ago(1), flag),)), TODAY, PATHWAY).alerts[0]
        assert (alert.code, alert.severity) == ("red_flag", severity)


def test_a_recovered_episode_may_be_ready_to_discharge() -> None:
    assert "ready_to_discharge" in codes(RECOVERED)


@pytest.mark.parametrize(
    "missing",
    [
        replace(RECOVERED, pain=(worst(60, 6), worst(13, 2), worst(1, 1))),
        replace(RECOVERED, pain=(worst(60, 6), worst(14, 2), worst(2, 3), worst(1, 1))),
        replace(RECOVERED, pain=(worst(60, 2), worst(15, 1))),
        replace(RECOVERED, strength=()),
        replace(RECOVERED, strength=bridge(26, 30)),
        replace(RECOVERED, decisions=()),
        replace(RECOVERED, red_flags=(RedFlag(ago(1), "inflammatory_back_pain"),)),
        replace(RECOVERED, runs=(run(30, 10), run(5, 14))),
        replace(RECOVERED, outcomes=(Outcome(ago(2), "PSFS", 5.0),)),
    ],
    ids=[
        *("13 days settled", "a bad day between", "pain last asked 15 days ago", "no strength"),
        *("sides differ", "imaging never decided", "a flag is up", "a moderate spike"),
        "function is low",
    ],
)
def test_one_criterion_missing_and_it_is_not_ready(missing: Facts) -> None:
    assert "ready_to_discharge" not in codes(missing)
