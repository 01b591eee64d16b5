"""Whatever is shown of distances can be worked out again from what is shown, in km and in miles."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from rehabdesk.documents.running_rows import running_rows
from rehabdesk.domain import speech, units
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.history_words import difference_words
from rehabdesk.domain.load import metres
from rehabdesk.domain.next_run import cap_m, limit_km, next_run
from rehabdesk.domain.records import Facts
from rehabdesk.domain.why.asked import asked
from rehabdesk.domain.why.load import acute_chronic, spikes, week, week_change
from rehabdesk.domain.worked import added, below_limit, terms
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY, TODAY, facts, run

NUMBER = r"(\d+\.?\d*)"
RUNS = (run(27, 6.62), run(20, 8.14), run(12, 5.23), run(9, 4.85), run(5, 5.16), run(1, 9.02))
LONGEST = [0.35, 0.6, 5.9, 6.6, 7.5, 8.05, 9.64, 10.4, 10.95, 11.9, 14.8, 21.0975, 33.333]


@pytest.fixture(params=units.UNITS)
def unit(request: pytest.FixtureRequest) -> Iterator[units.DistanceUnit]:
    units.use(request.param)
    yield request.param
    units.use("km")


def found(pattern: str, text: str) -> list[Decimal]:
    match = re.search(pattern, text)
    assert match, text
    return [Decimal(each) for each in match.groups()]


def rounded_to(result: Decimal, worked: Decimal) -> bool:
    return abs(worked - result) <= Decimal(1).scaleb(int(result.as_tuple().exponent)) / 2


@pytest.mark.parametrize("longest_km", LONGEST)
def test_the_limit_is_the_same_on_every_screen_and_in_the_letter(unit: str, longest_km: float):
    case = facts(runs=(run(3, longest_km),))
    proposal = next_run(case, TODAY, PATHWAY)
    letter = list(running_rows(case, assess(case, TODAY, PATHWAY)))[-1]
    limit = found(rf"≤ {NUMBER} ", proposal.cap_words)
    assert found(rf"longest: {NUMBER} ", letter[4]) == limit
    assert found(rf"{NUMBER} {unit}", f"{units.Limit(limit_km(longest_km))}") == limit
    assert proposal.cap_km == cap_m(metres(longest_km)) // 100 / 10


@pytest.mark.parametrize("longest_km", LONGEST)
def test_the_limit_is_its_shown_arithmetic_rounded_down(unit: str, longest_km: float):
    case = facts(runs=(run(3, longest_km),))
    proposal = next_run(case, TODAY, PATHWAY)
    limit, longest = found(rf"≤ {NUMBER} {unit}.*days, {NUMBER}$", proposal.cap_words)
    assert limit == 11 * longest // 1 / 10
    why = found(rf"1\.10 × {NUMBER} = {NUMBER} {unit}", proposal.explanations[0].arithmetic)
    assert why == [longest, 11 * longest / 10]
    letter = list(running_rows(case, assess(case, TODAY, PATHWAY)))[-1]
    assert Decimal(letter[2]) * 11 // 1 / 10 == limit


def test_no_distance_of_a_runner_has_a_limit_above_its_arithmetic(unit: str):
    above = [
        m
        for m in range(300, 42_300, 37)
        if Decimal(f"{units.Limit(limit_km(m / 1000))}".split()[0])
        > Decimal(below_limit(m / 1000, limit_km(m / 1000))) * 11 / 10
    ]
    assert above == []


def told(case: Facts, what: object) -> str:
    made = asked(case, assess(case, TODAY, PATHWAY), PATHWAY)
    return what(made).arithmetic  # type: ignore[operator]


def test_the_addends_of_a_week_make_its_total(unit: str):
    apart = {"km": (8.04, 5.54, 3.04), "mi": (5.2, 5.2, 6.6)}[unit]
    case = facts(runs=tuple(run(days, km) for days, km in zip((5, 3, 1), apart, strict=True)))
    made = asked(case, assess(case, TODAY, PATHWAY), PATHWAY)
    text = week(made).arithmetic
    addends, total = re.search(rf": ([\d. +]+) = {NUMBER} {unit}$", text).groups()
    assert sum(map(Decimal, addends.split(" + "))) == Decimal(total)
    assert rounded_to(found(NUMBER, week(made).verdict)[0], Decimal(total))


def test_the_ratios_follow_from_what_is_shown(unit: str):
    case = facts(runs=(run(40, 5.0), *RUNS))
    this, last, same, change = found(
        rf"100 × \({NUMBER} − {NUMBER}\) / {NUMBER} = [+−]?{NUMBER} %", told(case, week_change)
    )
    assert same == last
    assert rounded_to(change, abs(100 * (this - last) / last))
    this, before, ratio = found(
        rf"{NUMBER} / \({NUMBER} / 3\) = {NUMBER}", told(case, acute_chronic)
    )
    assert rounded_to(ratio, this / (before / 3))
    spike = told(case, lambda made: next(iter(spikes(made))))
    ran, longest, ratio = found(rf"{NUMBER} / {NUMBER} = {NUMBER}", spike)
    assert rounded_to(ratio, ran / longest)


def test_a_letters_columns_of_running_subtract(unit: str):
    case = facts(
        onset=20, first_seen=18, runs=(run(60, 6.62), run(40, 5.16), run(25, 7.48), run(3, 9.64))
    )
    for _, before, now, change, _ in running_rows(case, assess(case, TODAY, PATHWAY)):
        assert Decimal(change.replace("−", "-")) == Decimal(now) - Decimal(before)


def test_one_decimal_is_enough_where_it_adds_up():
    assert added([8.0, 5.5], 13.5) == (["8.0", "5.5"], Decimal("13.5"))
    assert added([8.04, 5.54, 3.04], 16.62) == (["8.04", "5.54", "3.04"], Decimal("16.62"))


def test_a_run_too_short_for_one_decimal_divides_with_more():
    assert terms([0.08, 0.04], "2.000", lambda km: km[0] / km[1]) == ["0.08", "0.04"]


def test_history_and_undo_say_distances_in_the_unit_of_the_screens(unit: str):
    moved = difference_words({"distance_km": 8.0}, {"distance_km": 8.4}, installed())
    assert moved == {"km": "distance km: 8 → 8.4", "mi": "distance mi: 4.97 → 5.22"}[unit]
    goal = difference_words(None, {"goal_km_week": 20.0, "nprs": 3}, installed())
    assert goal.startswith({"km": "goal km week: 20;", "mi": "goal mi week: 12.43;"}[unit])


def test_what_is_made_for_others_says_the_stored_km(unit: str):
    with speech.english():
        moved = difference_words({"distance_km": 8.0}, {"distance_km": 8.4}, installed())
    assert moved == "distance km: 8 → 8.4"
