"""Pain, running load, strength and adherence: CLINICAL's worked numbers and the windows' edges."""

import datetime as dt

import pytest

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.load import LoadFigures, load_figures, spike_size, weekly_km
from rehabdesk.domain.pain import PainFigures, is_meaningful, pain_figures
from rehabdesk.domain.records import ExerciseSession, PainEntry, Run, StrengthTrial
from rehabdesk.domain.strength import StrengthFigures, lsi_series, strength_figures
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run, worst

FOUR_WEEKS = """
5 6 0 8 0 12 0
5 6 0 8 0 13 0
6 6 0 8 0 14 0
6 6 0 8 0 16 0
"""


def load(*runs: Run) -> LoadFigures:
    return load_figures(facts(runs=tuple(sorted(runs, key=lambda r: r.date))), TODAY, PATHWAY)


def pain(*entries: PainEntry) -> PainFigures:
    return pain_figures(facts(pain=entries), TODAY, PATHWAY)


def lsi(*trials: StrengthTrial, side: str = "left") -> StrengthFigures:
    return strength_figures(facts(strength=trials, side=side), TODAY, PATHWAY)


def trial(days: int, side: str, value: float, unit: str = "N", test: str = "") -> StrengthTrial:
    return StrengthTrial(ago(days), test or "knee_flexion", side, value, unit)


# Pain


@pytest.mark.parametrize(
    ("before", "after", "meaningful"),
    [(7, 5, False), (6, 4, True), (3, 1, True), (8, 7, False), (0, 2, True), (10, 7, True)],
)
def test_a_change_of_pain_is_meaningful_by_points_and_by_share(
    before: int, after: int, meaningful: bool
) -> None:
    assert is_meaningful(after - before, before) is meaningful


def test_a_days_worst_is_its_worst_entry_even_where_another_is_higher() -> None:
    assert pain(worst(1, 3), PainEntry(ago(1), "sprinting", 8)).latest == 3


def test_without_a_worst_entry_the_highest_of_the_day_is_its_worst() -> None:
    assert pain(PainEntry(ago(1), "sitting", 2), PainEntry(ago(1), "driving", 5)).latest == 5


def test_one_day_of_pain_has_no_change() -> None:
    figures = pain(worst(1, 3))
    assert (figures.baseline, figures.change, figures.meaningful) == (3, None, None)


@pytest.mark.parametrize(("oldest", "trend"), [(27, -1.0), (28, None)])
def test_the_trend_reads_28_days_and_not_the_one_before(oldest: int, trend: float | None) -> None:
    figures = pain(worst(oldest, 5), worst(oldest - 7, 4), worst(oldest - 14, 3))
    assert figures.trend_per_week == trend


@pytest.mark.parametrize(("span", "known"), [(6, False), (7, True)])
def test_the_trend_needs_a_span_of_seven_days(span: int, known: bool) -> None:
    figures = pain(worst(span, 5), worst(1, 5), worst(0, 5))
    assert (figures.trend_per_week is not None) is known


def test_a_rise_of_exactly_half_a_point_a_week_is_an_alert() -> None:
    found = assess(facts(pain=(worst(14, 4), worst(7, 4), worst(0, 5))), TODAY, PATHWAY)
    assert found.pain.trend_per_week == 0.5
    assert "pain_rising" in {alert.code for alert in found.alerts}


# Running load


def test_the_worked_four_weeks_give_clinicals_numbers() -> None:
    monday = dt.date(2026, 2, 2)
    km = [float(number) for number in FOUR_WEEKS.split()]
    runs = tuple(Run(monday + dt.timedelta(n), d) for n, d in enumerate(km) if d)
    sunday = monday + dt.timedelta(27)
    figures = load_figures(facts(runs=runs), sunday, PATHWAY)
    assert [total for _, total in weekly_km(runs, sunday)] == [31, 32, 34, 36]
    assert figures.week_change_pct == pytest.approx(5.88, abs=0.005)
    assert figures.acute_chronic == pytest.approx(1.113, abs=0.0005)
    assert [(s.distance_km, s.longest_30d_km, s.size) for s in figures.spikes] == [
        (16.0, 14.0, "small")
    ]
    assert figures.spikes[0].pct == pytest.approx(14.29, abs=0.005)


@pytest.mark.parametrize(
    ("metres", "size"),
    [
        (15_400, ""),
        (15_401, "small"),
        (18_200, "small"),
        (18_201, "moderate"),
        (28_000, "moderate"),
        (28_001, "large"),
    ],
)
def test_spike_sizes_turn_at_whole_metres(metres: int, size: str) -> None:
    assert spike_size(metres, 14_000) == size


@pytest.mark.parametrize(("days_ago", "counted"), [(27, True), (28, False)])
def test_a_spike_counts_for_28_days(days_ago: int, counted: bool) -> None:
    assert bool(load(run(days_ago, 12), run(days_ago + 20, 10)).spikes) is counted


@pytest.mark.parametrize(("gap", "compared"), [(1, True), (30, True), (31, False)])
def test_a_run_is_compared_with_the_30_days_before_its_own(gap: int, compared: bool) -> None:
    assert bool(load(run(5, 12), run(5 + gap, 10), run(60, 1)).spikes) is compared


@pytest.mark.parametrize(("reach", "judged"), [(13, False), (14, True)])
def test_a_spike_needs_a_log_of_14_days_before_it(reach: int, judged: bool) -> None:
    assert bool(load(run(0, 12), run(reach, 10)).spikes) is judged


def test_another_run_of_the_same_day_is_no_measure_of_a_spike() -> None:
    assert [s.distance_km for s in load(run(20, 10), run(0, 20), run(0, 12)).spikes] == [20, 12]


@pytest.mark.parametrize(("days_ago", "week", "previous"), [(6, 5, 0), (7, 0, 5), (13, 0, 5)])
def test_weeks_are_rolling_seven_days(days_ago: int, week: float, previous: float) -> None:
    figures = load(run(days_ago, 5), run(40, 1))
    assert (figures.week_km, figures.previous_week_km) == (week, previous)


@pytest.mark.parametrize(("first", "known"), [(26, False), (27, True)])
def test_the_ratio_needs_a_log_of_four_weeks(first: int, known: bool) -> None:
    assert (load(run(first, 5), run(10, 5), run(0, 5)).acute_chronic is not None) is known


def test_a_week_after_none_has_no_percentage() -> None:
    assert load(run(0, 12)).week_change_pct is None


@pytest.mark.parametrize(("days_ago", "longest"), [(29, 9.0), (30, None)])
def test_the_longest_run_is_of_30_days(days_ago: int, longest: float | None) -> None:
    figures = load(run(days_ago, 9))
    assert (figures.longest_30d_km, figures.week_km) == (longest, 0.0)


@pytest.mark.parametrize(
    ("days", "hard"), [((13, 12), True), ((14, 13), False), ((3, 1), False), ((1, 0), True)]
)
def test_two_hard_days_in_a_row_count_for_14_days(days: tuple[int, int], hard: bool) -> None:
    first, second = days
    assert load(run(first, 5, "hill"), run(second, 5, "", 7.0)).hard_back_to_back is hard


def test_the_steps_of_the_sparkline_are_unknown_before_the_log() -> None:
    assert load(run(13, 5)).weeks_km == (None,) * 6 + (5.0, 0.0)


# Strength


@pytest.mark.parametrize(("side", "expected"), [("left", 65.4), ("right", 152.9), ("both", 65.4)])
def test_the_index_is_involved_over_uninvolved(side: str, expected: float) -> None:
    bridge = "single_leg_bridge"
    pair = trial(1, "left", 17, "reps", bridge), trial(1, "right", 26, "reps", bridge)
    assert lsi(*pair, side=side).lsi_pct == pytest.approx(expected, abs=0.05)


def test_the_best_trial_of_each_side_counts() -> None:
    best = lsi(trial(1, "left", 80), trial(1, "left", 90), trial(1, "right", 100))
    assert best.lsi_pct == 90


def test_kilograms_and_newtons_are_compared_as_force() -> None:
    pair = lsi(trial(1, "left", 19.0, "kg"), trial(1, "right", 186.32635))
    assert pair.lsi_pct == pytest.approx(100)


def test_kilograms_alone_keep_their_exact_ratio() -> None:
    assert lsi(trial(1, "left", 9, "kg"), trial(1, "right", 10, "kg")).lsi_pct == 90


def test_newtons_are_never_compared_with_newton_metres() -> None:
    assert lsi(trial(1, "left", 90), trial(1, "right", 60, "Nm")) == StrengthFigures()


def test_a_later_day_with_one_side_gives_way_to_the_day_with_both() -> None:
    found = lsi(trial(9, "left", 80), trial(9, "right", 100), trial(1, "left", 95))
    assert (found.lsi_pct, found.on) == (80, ago(9))


def test_the_pathways_order_decides_between_tests_of_one_day() -> None:
    bridge = "single_leg_bridge"
    found = lsi(
        trial(1, "left", 80),
        trial(1, "right", 100),
        trial(1, "left", 20, "reps", bridge),
        trial(1, "right", 20, "reps", bridge),
    )
    assert (found.test, found.lsi_pct) == (bridge, 100)


def test_a_chart_line_is_in_one_unit() -> None:
    trials = (trial(3, "left", 10, "kg"), trial(1, "left", 100), trial(1, "right", 60, "Nm"))
    force, torque = lsi_series(trials, "left", TODAY, PATHWAY)
    assert (force.unit, [day.left for day in force.days]) == (
        "N",
        [pytest.approx(98.0665), 100],
    )
    assert (torque.unit, torque.days[0].right) == ("Nm", 60)


# Adherence


def test_sessions_are_distinct_days_done_in_seven_days() -> None:
    rows = tuple(
        ExerciseSession(ago(days), "glute_bridge", done=done)
        for days, done in [(7, "yes"), (6, "yes"), (3, "yes"), (3, "yes"), (2, "no"), (1, "")]
    )
    assert assess(facts(exercises=rows), TODAY, PATHWAY).adherence.sessions_7d == 2


@pytest.mark.parametrize(("days", "alert"), [(27, True), (28, False)])
def test_low_adherence_is_said_only_of_a_programme_written_down(days: int, alert: bool) -> None:
    rows = (ExerciseSession(ago(days), "glute_bridge", done="no"),)
    codes = {a.code for a in assess(facts(exercises=rows), TODAY, PATHWAY).alerts}
    assert ("adherence_low" in codes) is alert
