"""Why a state, an alert or a figure is what it is: the sums that a clinician can do again."""

import pytest
from hypothesis import given, settings

from rehabdesk.domain.assessment import assess
from rehabdesk.domain.explanation import Explanation
from rehabdesk.domain.records import (
    Decision,
    ExerciseSession,
    Facts,
    PainEntry,
    RedFlag,
    Run,
    StrengthTrial,
)
from rehabdesk.domain.thresholds import with_thresholds
from rehabdesk.domain.why import (
    FIGURES,
    as_text,
    why_alert,
    why_all,
    why_figure,
    why_imaging,
    why_modifier,
)
from tests.domain.helpers import (
    PATHWAY,
    TODAY,
    ago,
    decided,
    facts,
    impact,
    run,
    study,
    worst,
)
from tests.domain.random_episodes import episodes


def state_of(episode: Facts, pathway=PATHWAY) -> Explanation:
    return why_imaging(episode, assess(episode, TODAY, pathway), pathway)[0]


def figure(name: str, episode: Facts) -> Explanation:
    return why_figure(name, episode, assess(episode, TODAY, PATHWAY), PATHWAY)[0]


def labels(explanation: Explanation) -> dict[str, str]:
    return {fact.label: fact.value for fact in explanation.inputs}


def test_the_days_since_onset_are_counted_as_on_paper() -> None:
    told = state_of(facts(onset=28, pain=(worst(1, 4),)))
    assert "2 Mar 2026 − 2 Feb 2026 = 28 days" in told.arithmetic
    assert "Due from 2 Feb 2026 + 28 days = 2 Mar 2026" in told.arithmetic
    assert "due from day 28" in told.threshold
    assert (told.rule, told.pathway) == ("IM-R15", f"hamstring_bursitis {PATHWAY.version}")


def test_a_clinic_s_own_threshold_is_the_one_named() -> None:
    own = with_thresholds(PATHWAY, {"DUE_FROM_DAY": 30})
    told = state_of(facts(onset=28), own)
    assert "due from day 30" in told.threshold
    assert told.pathway.endswith("DUE_FROM_DAY 30")


def test_what_was_read_stands_with_its_day_and_what_was_not_is_named() -> None:
    told = state_of(facts(onset=None, first_seen=5))
    assert "unknown" in labels(told)["Onset"]
    assert told.missing == (
        "the day symptoms began",
        "a pain score",
        "whether daily movement is affected",
    )
    told = state_of(facts(onset=10, pain=(worst(1, 4),), visits=(impact(1, "some"),)))
    days = {fact.label: fact.on for fact in told.inputs}
    assert (days["Latest pain"], days["Daily movement"]) == (ago(1), ago(1))
    assert told.missing == ()


def test_a_range_is_counted_from_both_its_ends() -> None:
    told = state_of(facts(onset=30, latest=14))
    assert "= 14 days" in told.arithmetic
    assert "At most, from the earliest onset" in told.arithmetic
    assert "= 30 days" in told.arithmetic


def test_a_chased_report_says_how_long_it_has_waited() -> None:
    told = state_of(facts(onset=44, imaging=(study(requested=25, done=17),)))
    assert told.rule == "IM-R06"
    assert "Waited: 2 Mar 2026 − 13 Feb 2026 = 17 days" in told.arithmetic
    assert "14 days without a report" in told.threshold


def test_a_snooze_in_force_says_how_its_last_day_was_found() -> None:
    snoozed = Decision(ago(3), "snooze", ago(-40), "DC01", "loading comes first")
    told = state_of(facts(onset=40, first_seen=20, pain=(worst(3, 4),), decisions=(snoozed,)))
    assert told.rule == "IM-R13"
    assert "27 Feb 2026 + 14 days" in told.arithmetic
    assert "DC01" not in labels(told)["Latest decision"]


def test_the_source_is_cited_and_the_limits_are_said() -> None:
    told = state_of(facts(onset=28))
    assert "Differing MRI appearances" in told.source
    assert "product policy" in told.source
    assert "never names a diagnosis" in told.limits
    assert "does not exclude serious pathology" in told.limits


def test_a_void_decision_says_what_voided_it_and_by_how_much() -> None:
    episode = facts(
        onset=40,
        first_seen=35,
        pain=(worst(20, 4), worst(2, 6)),
        decisions=(decided(20, -10),),
    )
    assessment = assess(episode, TODAY, PATHWAY)
    (told,) = why_modifier("decision_void", episode, assessment, PATHWAY)
    assert "rose by 2 points" in told.verdict
    assert told.arithmetic == "4 + 2 = 6"
    assert {fact.label: fact.on for fact in told.inputs}["Voided by"] == ago(2)


@pytest.mark.parametrize(
    ("baseline", "latest", "words", "share"),
    [
        (7, 5, "improved, below threshold", "−28.6 %"),
        (6, 4, "meaningful", "−33.3 %"),
        (3, 1, "meaningful", "−66.7 %"),
        (8, 7, "within measurement error", "−12.5 %"),
        (0, 2, "worse", "no percentage"),
    ],
)
def test_clinical_s_worked_changes_of_pain_are_told(
    baseline: int, latest: int, words: str, share: str
) -> None:
    told = figure("pain_change", facts(pain=(worst(9, baseline), worst(1, latest))))
    assert told.verdict.endswith(words)
    assert share in told.arithmetic


def test_a_trend_needs_days_enough_and_says_so() -> None:
    told = figure("pain_trend", facts(pain=(worst(2, 4), worst(1, 5))))
    assert told.verdict == "Not known"
    assert told.missing
    rising = facts(onset=30, pain=(worst(20, 3), worst(10, 5), worst(1, 7)))
    told = figure("pain_trend", rising)
    assert "3 slopes" in told.arithmetic
    assert "Rising from +0.5" in told.threshold
    assert "pain_rising" in {one.code for one in assess(rising, TODAY, PATHWAY).alerts}


WEEKS = ["56080C0", "56080D0", "66080E0", "66080G0"]
"""CLINICAL section 4's worked month, km by day in letters above 9 (G = 16)."""


def worked_month() -> tuple[Run, ...]:
    kms = [int(letter, 17) for week in WEEKS for letter in week]
    return tuple(run(27 - day, km) for day, km in enumerate(kms) if km)


def test_clinical_s_worked_month_is_told_as_it_was_computed() -> None:
    episode = facts(runs=worked_month())
    assert figure("week_km", episode).verdict == "36.0 km"
    change = figure("week_change", episode)
    assert change.verdict == "+5.9 %"
    assert change.arithmetic == "100 × (36.0 − 34.0) / 34.0 = +5.9 %"
    assert "never a risk" in change.threshold
    ratio = figure("acute_chronic", episode)
    assert ratio.verdict == "1.11"
    assert ratio.arithmetic == "36.0 / (97.0 / 3) = 1.11"
    (spike, *_) = why_alert("load_spike", episode, assess(episode, TODAY, PATHWAY), PATHWAY)
    assert spike.verdict == "+14.3 %: a small spike"
    assert spike.arithmetic.startswith("16.0 / 14.0 = 1.143")
    assert "not rehabilitation patients" in spike.limits


def test_no_run_is_not_known_and_never_nought() -> None:
    for name in ("week_km", "week_change", "acute_chronic", "longest_run", "hard_days"):
        told = figure(name, facts())
        assert told.verdict == "Not known"
        assert told.missing


def test_hard_days_in_a_row_name_the_runs() -> None:
    episode = facts(runs=(run(5, 8, "hill"), run(4, 6, rpe=8), run(2, 5, "easy")))
    told = figure("hard_days", episode)
    assert told.verdict == "Yes"
    assert [fact.on for fact in told.inputs] == [ago(5), ago(4)]


def test_no_spike_and_no_hard_days_show_what_was_compared() -> None:
    episode = facts(runs=(run(30, 10), run(9, 8, rpe=8), run(4, 10, "easy"), run(2, 5, "hill")))
    spike = why_all(episode, assess(episode, TODAY, PATHWAY), PATHWAY)
    (none,) = [each for each in spike if each.title == "Load spikes"]
    assert none.arithmetic == "10.0 / 10.0 = 1.000"
    assert [fact.on for fact in none.inputs] == [ago(4), ago(30)]
    hard = figure("hard_days", episode)
    assert hard.verdict == "No"
    assert [fact.on for fact in hard.inputs] == [ago(9), ago(2)]
    assert hard.arithmetic.endswith("2 hard days, the nearest 7 days apart")


def trials(left: float, right: float, unit: str = "reps", test: str = "single_leg_bridge"):
    return tuple(
        StrengthTrial(ago(1), test, side, value, unit)
        for side, value in (("left", left), ("right", right))
    )


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        (17, 26, "65.4 % in single-leg bridge: a marked difference"),
        (24, 26, "92.3 % in single-leg bridge: acceptable"),
        (33, 30, "110.0 % in single-leg bridge: acceptable"),
        (34, 30, "113.3 % in single-leg bridge: check the data, or the other side"),
        (18, 20, "90.0 % in single-leg bridge: acceptable"),
        (179, 200, "89.5 % in single-leg bridge: a moderate difference"),
    ],
)
def test_limb_symmetry_is_told_in_its_band(left: float, right: float, said: str) -> None:
    told = figure("symmetry", facts(strength=trials(left, right)))
    assert told.verdict == said
    assert f"100 × {left} / {right}" in told.arithmetic


def test_a_session_counts_by_its_day() -> None:
    done = [(6, "glute_bridge"), (6, "hip_thrust"), (4, "glute_bridge"), (1, "glute_bridge")]
    rows = tuple(ExerciseSession(ago(days), name, done="yes") for days, name in done)
    told = figure("adherence", facts(exercises=rows))
    assert told.verdict == "3 sessions: on target"
    assert labels(told)["Done"] == "glute bridge"
    assert figure("adherence", facts()).verdict.startswith("Not known")


def test_a_red_flag_says_who_ticked_it_and_that_nothing_inferred_it() -> None:
    flag = RedFlag(ago(1), "cauda_equina", clinician="Ann")
    episode = facts(red_flags=(flag,))
    (told,) = why_alert("red_flag", episode, assess(episode, TODAY, PATHWAY), PATHWAY)
    assert told.rule == "RF01"
    assert labels(told)["Ticked"] == "by Ann"
    assert "never inferred" in told.threshold


def test_nothing_later_than_the_day_is_read() -> None:
    episode = facts(onset=28, pain=(worst(3, 4), PainEntry(ago(-3), "worst", 9)))
    words = as_text(why_all(episode, assess(episode, TODAY, PATHWAY), PATHWAY))
    assert "worst 9" not in words


def test_the_copied_text_leaves_nothing_out() -> None:
    episode = facts(onset=28, pain=(worst(1, 4),))
    told = why_all(episode, assess(episode, TODAY, PATHWAY), PATHWAY)
    words = as_text(told)
    for one in told:
        for part in (one.title, one.verdict, one.arithmetic, one.threshold, one.source, one.rule):
            assert part in words


@settings(max_examples=150, deadline=None)
@given(episodes())
def test_every_state_modifier_alert_and_figure_has_its_explanation(episode: Facts) -> None:
    assessment = assess(episode, TODAY, PATHWAY)
    told = why_all(episode, assessment, PATHWAY)
    assert told[0].rule == assessment.imaging.rule
    for alert in assessment.alerts:
        assert why_alert(alert.code, episode, assessment, PATHWAY)
    for name in assessment.imaging.modifiers:
        assert why_modifier(name, episode, assessment, PATHWAY)
    for name in FIGURES:
        (one,) = why_figure(name, episode, assessment, PATHWAY)
        assert one.verdict
        assert one.missing or not one.verdict.startswith("Not known")


def test_a_week_without_a_run_on_file_is_said_to_be_none_logged() -> None:
    episode = facts(runs=(run(30, 4), run(20, 5), run(10, 6)))
    told = {figure(name, episode).verdict for name in ("week_km", "week_change", "acute_chronic")}
    assert told == {"No run logged"}
