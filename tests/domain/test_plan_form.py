"""Running form: cadence beside the runner's own baseline (CLINICAL 1.6, worked numbers)."""

from dataclasses import replace

import pytest

from rehabdesk.domain.plan.form import cadence, form_targets, may_be_strides
from tests.domain.helpers import PATHWAY, TODAY, ago, facts, run
from tests.domain.plan_facts import found


def measured(*values: tuple[int, float]):
    return facts(
        first_seen=30, findings=tuple(found(day, "FM01", "yes", value) for day, value in values)
    )


def test_a_baseline_of_158_gives_166_and_174():
    target = cadence(measured((20, 158)), TODAY, PATHWAY)
    assert (target.plus_5, target.plus_10, target.in_range) == (166, 174, False)
    assert (target.low, target.high) == (165, 180)
    assert target.explanation.arithmetic == (
        "158 + 5 % = 165.9, rounded 166; 158 + 10 % = 173.8, rounded 174"
    )


def test_a_baseline_of_172_is_in_range_and_no_change_is_advised():
    target = cadence(measured((20, 172)), TODAY, PATHWAY)
    assert target.in_range
    assert target.words.endswith("no change advised")


@pytest.mark.parametrize(
    ("value", "inside"), [(164.9, False), (165, True), (180, True), (181, False)]
)
def test_the_ends_of_the_range_lie_in_it(value, inside):
    assert cadence(measured((20, value)), TODAY, PATHWAY).in_range is inside


def test_the_baseline_is_the_first_of_the_episode_and_the_cap_is_on_the_latest():
    target = cadence(measured((20, 150), (5, 160)), TODAY, PATHWAY)
    assert (target.baseline, target.baseline_on, target.latest) == (150, ago(20), 160)
    assert (target.plus_10, target.at_most) == (165, 176)


@pytest.mark.parametrize(("value", "asked"), [(69, False), (70, True), (110, True), (111, False)])
def test_70_to_110_may_be_strides(value, asked):
    assert may_be_strides(value) is asked


def test_strides_are_never_doubled_silently():
    assert cadence(measured((20, 85)), TODAY, PATHWAY).baseline is None


def test_flat_easy_runs_give_a_cadence_and_hard_ones_do_not():
    easy, hard = (run(day, 8, kind) for day, kind in ((5, "easy"), (9, "interval")))
    runs = (hard._replace(cadence_spm=182), easy._replace(cadence_spm=160))
    assert cadence(facts(runs=runs), TODAY, PATHWAY).baseline == 160


def test_no_cadence_is_not_known():
    target = cadence(facts(), TODAY, PATHWAY)
    assert (target.baseline, target.in_range, target.plus_5) == (None, None, None)
    assert target.explanation.missing == ("Cadence in steps a minute",)


def test_a_pathway_without_the_target_has_none():
    bare = replace(PATHWAY, rows={})
    assert cadence(measured((20, 158)), TODAY, bare) is None


def test_each_form_target_has_its_latest_finding():
    episode = facts(findings=(found(9, "FM02", "no"), found(2, "FM02", "partial")))
    targets = {each.row.id: each.finding for each in form_targets(episode, TODAY, PATHWAY)}
    assert targets["FM02"] == found(2, "FM02", "partial")
    assert targets["FM03"] is None
