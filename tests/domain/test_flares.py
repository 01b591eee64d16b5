"""Flares and the runs before them: association only, and an honest count."""

import datetime as dt

from rehabdesk.domain.flares import flares
from rehabdesk.domain.records import PainEntry, Run
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run, worst

USUAL = tuple(run(days, km, "easy") for days, km in ((30, 5), (25, 6), (20, 6), (15, 7), (12, 6)))


def read(pain: tuple[PainEntry, ...], runs: tuple[Run, ...] = USUAL):
    ordered = tuple(sorted(runs, key=_day))
    return flares(facts(pain=pain, runs=ordered), TODAY, PATHWAY)


def _day(each: Run) -> dt.date:
    return each.date


def test_a_flare_is_two_points_above_the_entry_day_before():
    found = read((worst(9, 3), worst(6, 4), worst(2, 6)))
    (flare,) = found.flares
    assert (flare.day, flare.worst, flare.before, flare.before_on) == (ago(2), 6, 4, ago(6))


def test_one_point_more_is_no_flare():
    assert read((worst(6, 4), worst(2, 5))).flares == ()


def test_the_runs_of_72_hours_are_those_of_the_day_and_the_three_before():
    runs = (*USUAL, run(6, 6.0), run(5, 6.0), run(2, 6.0), run(1, 6.0))
    (flare,) = read((worst(9, 3), worst(2, 6)), runs).flares
    assert [each.date for each in flare.runs] == [ago(5), ago(2)]


def test_a_run_above_the_upper_quartile_differs():
    (flare,) = read((worst(9, 3), worst(2, 6)), (*USUAL, run(3, 12.0, "easy"))).flares
    ((each, why),) = flare.differing
    assert each.distance_km == 12
    assert [one.key for one in why] == ["longer"]
    assert flare.words == "27 Feb 2026: 12.0 km, longer than usual (6.0 to 6.0 km)"


def test_hills_where_there_were_none_differ():
    (flare,) = read((worst(9, 3), worst(2, 6)), (*USUAL, run(3, 6.0, "hill"))).flares
    assert [one.key for one in flare.differing[0][1]] == ["hills"]


def test_a_usual_run_does_not_differ():
    (flare,) = read((worst(9, 3), worst(2, 6)), (*USUAL, run(3, 6.0, "easy"))).flares
    assert flare.differing == ()
    assert flare.words == "1 run in the 72 hours before, none unlike the usual"


def test_with_fewer_than_four_runs_the_usual_is_not_known():
    (flare,) = read((worst(9, 3), worst(2, 6)), (run(20, 6.0), run(3, 20.0))).flares
    assert flare.differing is None
    assert "not known" in flare.words
    assert flare.explanation.missing


def test_the_usual_is_of_the_28_days_before_the_72_hours():
    old = tuple(run(days, 5.0) for days in (60, 55, 50, 45))
    (flare,) = read((worst(9, 3), worst(2, 6)), (*old, run(3, 6.0))).flares
    assert flare.differing is None


def test_the_count_stands_beside_the_days_without_a_flare():
    pain = (worst(11, 3), worst(9, 3), worst(7, 3), worst(5, 3), worst(2, 6))
    found = read(pain, (*USUAL, run(8, 12.0), run(3, 14.0)))
    assert (found.known, found.after_differing) == (1, 1)
    assert (found.other_known, found.other_differing) == (3, 2)
    assert found.words == (
        "1 of 1 flare came after a run unlike the runner's own usual; of 3 other days with a "
        "pain entry, 2 did. Association only: so few days can't tell cause from chance."
    )


def test_every_flare_says_association_only_and_its_source():
    (flare,) = read((worst(9, 3), worst(2, 6))).flares
    assert flare.explanation.verdict.endswith("Association only")
    assert flare.explanation.rule == "RL14"
    assert "no control for anything else" in flare.explanation.limits


def test_without_a_flare_nothing_is_said():
    assert read((worst(9, 5), worst(2, 5))).words == ""


def test_pain_after_today_is_not_read():
    assert read((worst(6, 3), worst(-1, 9))).flares == ()


def test_a_flare_without_a_logged_run_is_said_to_be_one():
    found = read((worst(9, 3), worst(2, 6)))
    assert found.words.startswith(
        "0 of 1 flare came after a run unlike the runner's own usual (1 had no run logged"
    )
