"""Changes of outcome measures, by the numbers CLINICAL sections 3.3 and 6 work through."""

import pytest

from rehabdesk.domain.outcome_changes import Change, activity_names, activity_words, change_of
from rehabdesk.domain.outcome_measures import (
    Measure,
    Standing,
    allows_items,
    mean_total,
    measure_of,
    measures,
    pain_change_words,
    percent_of,
    rating_words,
    scales_of,
    score_words,
)
from rehabdesk.domain.outcome_schedule import Due, due_now, schedule, without_baseline
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import ActivityScore, Facts, Outcome
from rehabdesk.pathways import installed
from tests.domain.helpers import PATHWAY, TODAY, ago, facts


def measure(instrument: str) -> Measure:
    found = measure_of(PATHWAY, instrument)
    assert found is not None
    return found


def totals(instrument: str, *scores: tuple[int, float], version: str = "") -> tuple[Outcome, ...]:
    return tuple(Outcome(ago(days), instrument, score, version) for days, score in scores)


def activities(days: int, *scores: tuple[str, int]) -> tuple[ActivityScore, ...]:
    return tuple(ActivityScore(ago(days), name, score) for name, score in scores)


def change(instrument: str, episode: Facts) -> Change:
    found = change_of(measure(instrument), episode, TODAY, PATHWAY)
    assert found is not None
    return found


def psfs(then: tuple[tuple[str, int], ...], now: tuple[tuple[str, int], ...]) -> Facts:
    means = [mean_total([score for _, score in each]) or 0.0 for each in (then, now)]
    return facts(
        outcomes=totals("PSFS", (28, means[0]), (0, means[1])),
        activity_scores=activities(28, *then) + activities(0, *now),
    )


THEN = (("Sitting at work", 3), ("Driving", 4), ("Running 5 km", 2))
NOW = (("Sitting at work", 6), ("Driving", 7), ("Running 5 km", 5))


def test_psfs_is_the_mean_of_the_activities_to_one_decimal() -> None:
    assert mean_total([3, 4, 2]) == 3.0
    assert mean_total([6, 7, 5]) == 6.0
    assert mean_total([3, 3, 4]) == 3.3
    assert mean_total([1, 2]) == 1.5
    assert mean_total([]) is None


def test_three_points_more_on_psfs_is_a_large_and_real_improvement() -> None:
    found = change("PSFS", psfs(THEN, NOW))
    assert found.delta == 3.0
    assert found.standing is Standing.BETTER
    assert found.words == "large improvement (2.7 or more), real (MDC 2)"


def test_the_mean_is_compared_over_activities_scored_on_both_days_only() -> None:
    found = change("PSFS", psfs(THEN, (*NOW[:2], ("Hills", 0))))
    assert found.delta == 3.0
    assert found.over == ("Sitting at work", "Driving")
    assert found.latest.score == 4.3


def test_capitals_do_not_make_another_activity() -> None:
    now = (("sitting at work", 6), ("DRIVING", 7), ("Running 5 km", 5))
    assert change("PSFS", psfs(THEN, now)).delta == 3.0


def test_without_a_shared_activity_nothing_is_compared() -> None:
    found = change("PSFS", psfs(THEN, (("A", 9), ("B", 9), ("C", 9))))
    assert (found.delta, found.standing) == (None, Standing.NOT_COMPARABLE)


def test_totals_without_their_activities_are_compared_as_totals() -> None:
    found = change("PSFS", facts(outcomes=totals("PSFS", (28, 3.0), (0, 4.5))))
    assert found.delta == 1.5
    assert found.words == "small improvement (1.3 or more), but it may be error (MDC 2)"


def test_a_total_with_and_one_without_activities_are_not_compared() -> None:
    episode = facts(
        outcomes=totals("PSFS", (28, 3.0), (0, 6.0)), activity_scores=activities(0, *NOW)
    )
    assert change("PSFS", episode).delta is None


def test_a_single_activity_needs_three_points() -> None:
    assert activity_words(measure("PSFS"), 3, 5) == "within error (under 3)"
    assert activity_words(measure("PSFS"), 3, 6) == "real improvement (3 or more)"


def test_activities_keep_the_order_they_were_first_scored_in() -> None:
    episode = psfs(THEN, (("Hills", 1), *NOW))
    assert activity_names(episode, TODAY) == ("Sitting at work", "Driving", "Running 5 km", "Hills")


def test_twelve_points_of_lefs_are_real_and_important() -> None:
    found = change("LEFS", facts(outcomes=totals("LEFS", (28, 43), (0, 55))))
    assert found.delta == 12
    assert found.words == "important improvement (MCID 9), real (MDC 9)"
    assert found.explanation is not None
    assert found.explanation.arithmetic == "55 − 43 = +12"
    assert found.explanation.rule == "PR04"


def test_lefs_is_shown_in_per_cent_as_well() -> None:
    assert percent_of(measure("LEFS"), 43) == 53.75
    assert percent_of(measure("LEFS"), 55) == 68.75
    assert score_words(measure("LEFS"), 43) == "43 of 80 (53.75 %)"


def test_seven_points_of_lefs_are_within_error() -> None:
    found = change("LEFS", facts(outcomes=totals("LEFS", (28, 43), (0, 50))))
    assert (found.standing, found.words) == (Standing.WITHIN_ERROR, "within error (under 9)")


def test_visa_h_says_that_its_threshold_is_to_be_verified() -> None:
    found = change("VISA-H", facts(outcomes=totals("VISA-H", (84, 23), (0, 83))))
    assert found.delta == 60
    assert found.words == "important improvement (MCID about 22, to be verified)"
    below = change("VISA-H", facts(outcomes=totals("VISA-H", (84, 23), (0, 40))))
    assert below.standing is Standing.BELOW


def test_sane_has_no_threshold_to_be_held_against() -> None:
    found = change("SANE", facts(outcomes=totals("SANE", (28, 40), (0, 90))))
    assert found.standing is Standing.NO_THRESHOLD
    assert "no threshold" in found.words


def test_a_worsening_is_said_to_be_one() -> None:
    found = change("LEFS", facts(outcomes=totals("LEFS", (28, 55), (0, 43))))
    assert (found.delta, found.standing) == (-12, Standing.WORSE)
    assert found.words.startswith("important worsening")


def test_different_versions_are_never_compared() -> None:
    episode = facts(outcomes=totals("PSFS", (28, 3.0), version="2.0") + totals("PSFS", (0, 6.0)))
    found = change("PSFS", episode)
    assert (found.delta, found.standing) == (None, Standing.NOT_COMPARABLE)


@pytest.mark.parametrize(
    ("score", "version", "words"),
    [
        (-2, "15-point", "worse, small"),
        (4, "15-point", "better, moderate"),
        (5, "15-point", "better, moderate; often taken as success (5 and over)"),
        (6, "15-point", "better, large; often taken as success (5 and over)"),
        (0, "15-point", "no change"),
        (2, "11-point", "better, not important (2.5 or more)"),
        (3, "11-point", "better, important (2.5 or more)"),
        (3, "", "better; which scale it was is not recorded"),
    ],
)
def test_a_rating_of_change_is_read_on_its_own_scale(score: int, version: str, words: str) -> None:
    assert rating_words(score, version, scales_of(PATHWAY, "GROC")) == words


def test_two_ratings_of_change_are_never_subtracted() -> None:
    episode = facts(outcomes=totals("GROC", (28, -2), (0, 5), version="15-point"))
    found = change("GROC", episode)
    assert found.delta is None
    assert found.words.startswith("better, moderate")


@pytest.mark.parametrize(
    ("first", "latest", "words"),
    [
        (7, 5, "improved, below threshold"),
        (6, 4, "meaningful improvement"),
        (3, 1, "meaningful improvement"),
        (8, 7, "within error"),
        (0, 2, "worse"),
    ],
)
def test_pain_changes_in_the_words_of_the_rule(first: int, latest: int, words: str) -> None:
    assert pain_change_words(first, latest) == words


def test_the_first_total_has_nothing_to_compare_with() -> None:
    assert change("LEFS", facts(outcomes=totals("LEFS", (0, 43)))).standing is Standing.FIRST


def test_a_later_total_is_not_known_on_an_earlier_day() -> None:
    episode = facts(outcomes=totals("LEFS", (28, 43), (0, 55)))
    found = change_of(measure("LEFS"), episode, ago(1), PATHWAY)
    assert found is not None
    assert found.latest.score == 43


def test_no_item_of_a_total_only_form_can_be_entered() -> None:
    assert {m.instrument for m in measures(PATHWAY) if not allows_items(m)} == {"VISA-H", "LEFS"}


def states(instrument: str, **given: object) -> list[tuple[str, Due]]:
    slots = schedule(measure(instrument), facts(**given), TODAY)  # type: ignore[arg-type]
    return [(slot.label, slot.state) for slot in slots]


def test_a_measure_is_due_at_baseline_4_8_and_12_weeks_and_at_discharge() -> None:
    assert states("LEFS", first_seen=30, outcomes=totals("LEFS", (30, 43))) == [
        ("Baseline", Due.DONE),
        ("4 weeks", Due.DUE),
        ("8 weeks", Due.COMING),
        ("12 weeks", Due.COMING),
        ("Discharge", Due.COMING),
    ]


def test_a_total_near_its_time_counts_for_it() -> None:
    scores = totals("LEFS", (60, 43), (60 - 28 + 14, 45), (60 - 28 - 13, 50))
    assert states("LEFS", first_seen=60, outcomes=scores)[:3] == [
        ("Baseline", Due.DONE),
        ("4 weeks", Due.DONE),
        ("8 weeks", Due.DUE),
    ]


def test_a_time_that_went_by_without_a_total_is_missed() -> None:
    found = states("LEFS", first_seen=60, outcomes=totals("LEFS", (60, 43)))
    assert found[1:3] == [("4 weeks", Due.MISSED), ("8 weeks", Due.DUE)]


def test_a_measure_that_was_never_begun_is_not_asked_for() -> None:
    assert {state for _, state in states("LEFS", first_seen=60)} == {Due.NOT_USED}
    assert states("LEFS", first_seen=5)[0] == ("Baseline", Due.DUE)


def test_a_closed_episode_was_measured_at_discharge_or_not() -> None:
    closed = {"first_seen": 60, "discharged": 10, "reason": "resolved"}
    done = totals("LEFS", (60, 43), (12, 70))
    assert states("LEFS", outcomes=done, **closed)[-1] == ("Discharge", Due.DONE)
    missed = states("LEFS", outcomes=done[:1], **closed)
    assert missed[-1] == ("Discharge", Due.MISSED)
    assert not due_now(facts(outcomes=done[:1], **closed), TODAY, PATHWAY)  # type: ignore[arg-type]


def test_a_baseline_that_was_missed_is_told_until_the_first_total() -> None:
    begun = facts(first_seen=30, outcomes=totals("LEFS", (30, 43)))
    never = [measure.instrument for measure in without_baseline(begun, TODAY, PATHWAY)]
    assert "SANE" in never
    assert "LEFS" not in never
    assert without_baseline(facts(first_seen=5), TODAY, PATHWAY) == ()


def test_what_is_due_now_is_listed_by_measure() -> None:
    episode = facts(first_seen=30, outcomes=totals("LEFS", (30, 43)))
    assert [(m.instrument, slot.label) for m, slot in due_now(episode, TODAY, PATHWAY)] == [
        ("LEFS", "4 weeks"),
        ("GROC", "4 weeks"),
    ]


@pytest.mark.parametrize("pathway", installed().values(), ids=lambda one: one.key)
def test_what_a_row_says_of_its_thresholds_is_what_is_reckoned_with(pathway: Pathway) -> None:
    for one in measures(pathway):
        said = str((one.row.data or {}).get("meaningful", ""))
        numbers = [band.least for band in one.bands] or [one.mcid]
        assert all(f"{number:g}" in said for number in numbers if number is not None), one.row.id
        assert one.due_weeks, one.row.id
        if one.is_change:
            assert scales_of(pathway, one.instrument), one.row.id
