"""What a change of strength means on paper is what the pathway's row says of its test."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rehabdesk.documents.measures import measures
from rehabdesk.documents.progress import progress
from rehabdesk.domain.assessment import assess
from rehabdesk.domain.records import Episode, Facts, Outcome, Patient, Run, StrengthTrial
from rehabdesk.pathways import installed

THEN, NOW = date(2026, 2, 2), date(2026, 3, 2)
PATHWAYS = installed()


def row_of(
    condition: str, test: str, first: float, last: float, protocol: str = "", row: str = ", left ("
) -> list[str]:
    episode = Episode("P-1", "1", condition, "left", THEN)
    trials = tuple(
        StrengthTrial(day, test, side, value, "N" if "knee" in test else "reps")
        for day, own in ((THEN, first), (NOW, last))
        for side, value in (("left", own), ("right", 200.0))
    )
    facts = Facts(Patient("P-1", "Ann"), episode, strength=trials)
    if protocol:
        later = tuple(
            each._replace(protocol=protocol) if each.date == NOW else each for each in trials
        )
        facts = replace(facts, strength=later)
    pathway = PATHWAYS[condition]
    table = measures(facts, assess(facts, NOW, pathway), pathway)
    return next(list(each) for each in table.rows if row in each[0])


@pytest.mark.parametrize(
    ("condition", "test", "first", "last", "meaning"),
    [
        ("hamstring_bursitis", "knee_flexion", 186.0, 210.0, "within error: margin 15 % of 186"),
        ("hamstring_bursitis", "knee_flexion", 186.0, 220.0, "real change: margin 15 % of 186"),
        ("hamstring_bursitis", "single_leg_bridge", 17.0, 24.0, "real change: margin 5 reps"),
        ("patellofemoral_pain", "knee_extension", 150.0, 160.0, "within error: margin 15 % of 150"),
    ],
)
def test_a_change_is_real_from_the_margin_of_its_test_on(
    condition: str, test: str, first: float, last: float, meaning: str
) -> None:
    assert row_of(condition, test, first, last)[4].startswith(meaning)


def test_a_change_between_two_ways_of_doing_it_is_not_counted() -> None:
    row = row_of("hamstring_bursitis", "knee_flexion", 186.0, 220.0, "position: prone")
    assert row[3:] == ["–", "not comparable: done differently"]


def test_symmetry_is_not_compared_between_two_ways_of_testing() -> None:
    case = ("hamstring_bursitis", "single_leg_bridge", 130.0, 192.0)
    alike = row_of(*case, row="symmetry")
    other = row_of(*case, "box: 45 cm", row="symmetry")
    assert alike[1:] == ["65 %", "96 %", "+31", "90 % or more: acceptable"]
    assert other[1:4] == ["65 %", "96 %", "–"]
    assert other[4].endswith("not comparable: done differently")


def test_the_longest_next_run_is_rounded_down_so_that_it_is_no_spike() -> None:
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", THEN)
    facts = Facts(Patient("P-1", "Ann"), episode, runs=(Run(NOW, 8.8),))
    pathway = PATHWAYS["hamstring_bursitis"]
    table = measures(facts, assess(facts, NOW, pathway), pathway)
    longest = next(row for row in table.rows if row[0].startswith("Longest run"))
    assert longest[4] == "1.10 × longest: 9.6 km"


def test_a_symmetry_just_under_90_is_not_printed_as_90() -> None:
    episode = Episode("P-1", "1", "patellofemoral_pain", "left", THEN)
    trials = tuple(
        StrengthTrial(NOW, "knee_extension", side, value, "N")
        for side, value in (("left", 256.1), ("right", 284.7))
    )
    facts = Facts(Patient("P-1", "Ann"), episode, strength=trials)
    pathway = PATHWAYS["patellofemoral_pain"]
    table = measures(facts, assess(facts, NOW, pathway), pathway)
    row = next(row for row in table.rows if "symmetry" in row[0])
    assert (row[1], row[4]) == ("89.95 %", "80–89 %: moderate; keep loading")


def test_a_rating_of_change_says_which_scale_it_is() -> None:
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", THEN)
    facts = Facts(Patient("P-1", "Ann"), episode, outcomes=(Outcome(NOW, "GROC", -2, "15-point"),))
    pathway = PATHWAYS["hamstring_bursitis"]
    table = measures(facts, assess(facts, NOW, pathway), pathway)
    (row,) = table.rows
    assert row[0] == "GROC, rating of change (15-point)"
    assert (row[2], row[4]) == ("−2", "worse, small")
    half = replace(facts, outcomes=(Outcome(NOW, "GROC", 2.5, "11-point"),))
    (row,) = measures(half, assess(half, NOW, pathway), pathway).rows
    assert row[2] == "+2.5"


def test_a_week_without_a_logged_run_is_a_gap_in_the_chart() -> None:
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", THEN, THEN)
    runs = (Run(THEN, 8.0), Run(THEN + timedelta(days=14), 6.0))
    facts = Facts(Patient("P-1", "Ann"), episode, runs=runs)
    chart = progress(facts, PATHWAYS["hamstring_bursitis"], NOW).charts[1]
    assert [(day, km) for day, _, km in chart.bars] == [(0.0, 8.0), (14.0, 6.0)]
    assert chart.bar_label == "6 km"


def test_a_last_week_that_nobody_logged_is_no_fall_to_0_km() -> None:
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", THEN, THEN)
    runs = tuple(Run(THEN - timedelta(days=days), 10.0) for days in (28, 21, 14, 7, 0))
    facts = Facts(Patient("P-1", "Ann"), episode, runs=runs)
    pathway = PATHWAYS["hamstring_bursitis"]
    table = measures(facts, assess(facts, NOW, pathway), pathway)
    row = next(row for row in table.rows if row[0].startswith("Running logged"))
    assert tuple(row[1:4]) == ("10.0", "–", "–")
