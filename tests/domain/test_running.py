"""Running load in detail: CLINICAL section 4's worked numbers, and gaps that are never zero."""

import datetime as dt

import pytest

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.plan.rest import rest_window
from rehabdesk.domain.records import PhaseStart, Run
from rehabdesk.domain.running.descriptions import descriptions
from rehabdesk.domain.running.figures import figures
from rehabdesk.domain.running.hazards import hazard
from rehabdesk.domain.running.kinds import (
    hard_pairs,
    hill_share,
    mean_cadence,
    rest_breaches,
    session_load,
    speed_share,
)
from rehabdesk.domain.running.ratios import coupled_ratio, ewma_means, ewma_ratio, week_change
from rehabdesk.domain.running.weeks import running_weeks, spikes_over
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run

SUNDAY = dt.date(2026, 3, 1)
FOUR_WEEKS = "5 6 0 8 0 12 0  5 6 0 8 0 13 0  6 6 0 8 0 14 0  6 6 0 8 0 16 0"


def daily(words: str, last: dt.date = SUNDAY) -> tuple[Run, ...]:
    """Runs by km a day, the last of them on ``last``; 0 is a day without a run."""
    distances = [float(word) for word in words.split()]
    first = last - dt.timedelta(days=len(distances) - 1)
    days = ((first + dt.timedelta(days=place), km) for place, km in enumerate(distances))
    return tuple(Run(day, km) for day, km in days if km)


WORKED = daily(FOUR_WEEKS)


def test_the_worked_weeks_are_31_32_34_and_36_km():
    assert [week.km for week in running_weeks(WORKED, SUNDAY)] == [31, 32, 34, 36]


def test_the_worked_weeks_change_by_3_2_then_6_3_then_5_9_per_cent():
    changes = [week.change_pct for week in running_weeks(WORKED, SUNDAY)]
    assert changes[0] is None
    assert [round(change, 2) for change in changes[1:]] == [3.23, 6.25, 5.88]


def test_the_worked_coupled_ratio_is_1_083():
    assert round(coupled_ratio(WORKED, SUNDAY), 3) == 1.083


def test_the_worked_weighted_ratio_begins_with_the_mean_of_the_first_seven_days():
    short, long = ewma_means(WORKED, SUNDAY)
    assert (round(short, 3), round(long, 3)) == (5.092, 4.830)
    assert round(ewma_ratio(WORKED, SUNDAY), 3) == 1.054


def test_a_constant_load_has_a_weighted_ratio_of_one():
    assert ewma_ratio(daily("6 " * 28), SUNDAY) == pytest.approx(1.0, abs=1e-12)


def test_no_ratio_before_28_logged_days():
    runs = daily("6 " * 27)
    assert coupled_ratio(runs, SUNDAY) is None
    assert ewma_ratio(runs, SUNDAY) is None


def test_seven_days_without_a_logged_run_leave_the_ratios_unknown():
    broken = daily("5 6 0 8 0 12 0  5 0 0 0 0 0 0  0 6 0 8 0 14 0  6 6 0 8 0 16 0")
    assert coupled_ratio(broken, SUNDAY) is None
    assert ewma_ratio(broken, SUNDAY) is None


def test_six_days_without_a_run_are_rest():
    weekly = daily("9 0 0 0 0 0 0 " * 4 + "9")
    assert coupled_ratio(weekly, SUNDAY) == pytest.approx(9 / 9)


def test_from_zero_there_is_no_change_in_per_cent():
    assert week_change(12.0, 0.0) is None
    assert week_change(12.0, None) is None


def test_a_week_that_nobody_logged_is_not_known_and_never_zero():
    weeks = running_weeks((run(16, 8.0), run(1, 9.0)), SUNDAY)
    assert [week.km for week in weeks] == [8.0, None, 9.0]
    assert weeks[2].change_pct is None


def test_the_running_week_is_not_known_until_something_is_logged():
    weeks = running_weeks(WORKED, TODAY)
    assert weeks[-1].is_current
    assert weeks[-1].km is None


def test_the_worked_saturday_is_the_small_spike_that_the_weekly_view_misses():
    last = running_weeks(WORKED, SUNDAY)[-1]
    (spike,) = last.spikes
    assert (spike.distance_km, round(spike.pct, 1), spike.size) == (16, 14.3, "small")


@pytest.mark.parametrize(
    ("km", "size"),
    [
        (15.4, None),
        (15.5, "small"),
        (18.2, "small"),
        (18.3, "moderate"),
        (28.0, "moderate"),
        (28.1, "large"),
    ],
)
def test_the_edges_of_a_spike_after_14_km(km: float, size: str | None):
    runs = (run(20, 14.0), run(1, km))
    assert [spike.size for spike in spikes_over(runs, ago(40), TODAY)] == ([size] if size else [])


def test_spikes_of_months_ago_are_found_on_their_own_day():
    runs = (run(120, 10.0), run(100, 12.0), run(20, 10.0), run(2, 14.0))
    assert [spike.date for spike in spikes_over(runs, ago(120), TODAY)] == [ago(100), ago(2)]


@pytest.mark.parametrize(
    ("size", "ratio", "low", "high"),
    [("small", 1.64, 1.31, 2.05), ("moderate", 1.52, 1.16, 2.00), ("large", 2.28, 1.50, 3.48)],
)
def test_each_size_has_its_published_hazard_ratio(size: str, ratio: float, low: float, high: float):
    found = hazard(size, PATHWAY)
    assert (found.ratio, found.low, found.high) == (ratio, low, high)


def test_the_worked_shares_of_44_km():
    runs = (run(9, 6.3, "hill"), run(7, 8.0, "interval"), run(5, 29.7, "easy"))
    assert round(hill_share(runs).pct, 1) == 14.3
    assert round(speed_share(runs).pct, 1) == 18.2


def test_twenty_metres_of_ascent_a_kilometre_are_hills():
    flat, steep = Run(ago(3), 10.0, kind="easy", ascent_m=199), Run(ago(1), 10.0, ascent_m=200)
    assert hill_share((flat, steep)).pct == 50


def test_a_share_of_runs_that_say_nothing_is_not_known():
    share = speed_share((run(3, 8.0), run(1, 5.0)))
    assert share.pct is None
    assert share.untold_km == 13


def test_cadence_is_weighted_by_distance_over_flat_easy_runs_alone():
    runs = (
        Run(ago(9), 10.0, kind="easy", cadence_spm=160),
        Run(ago(7), 5.0, kind="easy", cadence_spm=172),
        Run(ago(5), 8.0, kind="hill", cadence_spm=150),
        Run(ago(3), 8.0, kind="easy", cadence_spm=82),
    )
    assert mean_cadence(runs) == 164


def test_session_load_says_how_many_runs_have_a_time_and_an_effort():
    load = session_load((Run(ago(3), 8.0, duration_min=45, rpe=4), Run(ago(1), 8.0)))
    assert (load.total, load.counted, load.runs) == (180, 1, 2)


def test_hard_pairs_count_a_run_of_one_and_a_half_times_the_median():
    runs = (run(20, 6.0), run(18, 6.0), run(10, 6.0), run(9, 9.0), run(8, 5.0, "interval"))
    assert hard_pairs(runs, TODAY) == ((ago(9), ago(8)),)


def test_hard_pairs_lie_in_the_last_28_days():
    runs = (run(29, 8.0, "hill"), run(28, 8.0, "hill"), run(27, 8.0, "hill"))
    assert hard_pairs(runs, TODAY) == ()


def test_relative_rest_is_broken_by_a_kind_or_by_ascent_inside_its_window():
    runs = (
        run(12, 8.0, "hill"),
        run(9, 8.0, "easy"),
        Run(ago(8), 5.0, kind="easy", ascent_m=120),
        run(2, 8.0, "interval"),
    )
    case = facts(runs=runs, phases=(PhaseStart(ago(10), 0),))
    window = rest_window(case, TODAY, PATHWAY)
    assert [each.date for each in rest_breaches(runs, window, TODAY)] == [ago(8), ago(2)]


def test_every_figure_says_why_and_names_its_rule():
    case = facts(runs=WORKED)
    shown = figures(case, assess(case, SUNDAY, PATHWAY), PATHWAY)
    assert [figure.rule for figure in shown] == [
        "RL01", "RL06", "RL05", "RL07", "RL08", "RL09", "RL10", "RL11", "RL12",
    ]  # fmt: skip
    assert all(figure.explanations[0].rule == figure.rule for figure in shown)
    assert all(figure.explanations[0].pathway for figure in shown)


def test_a_spike_stands_beside_its_hazard_ratio():
    case = facts(runs=WORKED)
    spike = figures(case, assess(case, SUNDAY, PATHWAY), PATHWAY)[2]
    assert spike.warns
    assert "hazard ratio 1.64, 1.31 to 2.05" in spike.note


def test_the_descriptions_never_warn():
    case = facts(runs=WORKED)
    shown = descriptions(case, assess(case, SUNDAY, PATHWAY), PATHWAY)
    assert [(figure.rule, figure.value) for figure in shown] == [
        ("RL02", "+5.9 %"),
        ("RL03b", "1.11"),
        ("RL03a", "1.08"),
        ("RL04", "1.05"),
    ]
    assert not any(figure.warns for figure in shown)


def test_a_broken_log_is_called_incomplete():
    case = facts(runs=(run(40, 8.0), run(20, 8.0), run(2, 8.0)))
    shown = descriptions(case, assess(case, TODAY, PATHWAY), PATHWAY)
    assert [figure.value for figure in shown[2:]] == ["Incomplete", "Incomplete"]
    assert shown[1].note == "Incomplete log"


def test_without_a_run_nothing_is_known_and_nothing_warns():
    case = facts()
    assessment = assess(case, TODAY, PATHWAY)
    shown = (*figures(case, assessment, PATHWAY), *descriptions(case, assessment, PATHWAY))
    known = {figure.rule for figure in shown if figure.value != "Not known"}
    assert known == {"RL12"}
    assert not any(figure.warns for figure in shown)
