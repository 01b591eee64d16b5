"""A clinic's own thresholds: within their range, in order, and everywhere they are used."""

import datetime as dt

import pytest

from rehabdesk.domain.imaging import ImagingState, imaging_figures
from rehabdesk.domain.thresholds import (
    edition,
    fitting,
    judged_by,
    threshold_problems,
    thresholds_of,
    with_thresholds,
)
from tests.domain.helpers import PATHWAY, TODAY, facts

RANGES = {
    "CONSIDER_FROM_DAY": (21, 14, 28),
    "DUE_FROM_DAY": (28, 21, 42),
    "STALE_AFTER_DAYS": (14, 7, 28),
    "SNOOZE_MAX_DAYS": (14, 1, 14),
    "SNOOZE_MAX_CONSECUTIVE": (2, 0, 3),
    "DECLINE_REVIEW_MAX_DAYS": (42, 7, 42),
    "CHASE_REQUEST_DAYS": (14, 7, 42),
    "CHASE_REPORT_DAYS": (14, 3, 28),
    "WORSE_BREAK_NPRS": (2, 1, 4),
    "NEW_EPISODE_GAP_DAYS": (14, 7, 42),
}
"""CLINICAL 2.1: value, least, most."""


def test_the_thresholds_have_clinical_s_values_and_ranges() -> None:
    found = {one.id: (one.value, one.least, one.most) for one in thresholds_of(PATHWAY)}
    assert {name: found[name] for name in RANGES} == RANGES


def test_nothing_kept_is_the_pathway_as_shipped() -> None:
    assert with_thresholds(PATHWAY, {}) is PATHWAY


def test_a_later_due_day_moves_the_state_and_its_date() -> None:
    episode = facts(onset=28)
    own = with_thresholds(PATHWAY, {"DUE_FROM_DAY": 30})
    assert imaging_figures(episode, TODAY, PATHWAY).state is ImagingState.DUE
    judged = imaging_figures(episode, TODAY, own)
    assert judged.state is ImagingState.CONSIDER
    assert judged.due_on == TODAY + dt.timedelta(days=2)


def test_a_past_day_is_judged_by_today_s_threshold_too() -> None:
    episode = facts(onset=58)
    then = TODAY - dt.timedelta(days=30)
    own = with_thresholds(PATHWAY, {"DUE_FROM_DAY": 30})
    assert imaging_figures(episode, then, own).state is ImagingState.CONSIDER


def test_a_changed_threshold_is_in_its_row_wherever_rows_are_read() -> None:
    own = with_thresholds(PATHWAY, {"NEW_EPISODE_GAP_DAYS": 21, "SESSIONS_MIN": 2})
    assert own.sessions_min == 2
    for row in (own.rows["NEW_EPISODE_GAP_DAYS"], *own.section("constants")):
        if row.id == "NEW_EPISODE_GAP_DAYS":
            assert row.data["value"] == 21
    changed = {one.id: (one.value, one.default) for one in thresholds_of(own) if one.is_changed}
    assert changed == {"NEW_EPISODE_GAP_DAYS": (21, 14), "SESSIONS_MIN": (2, 3)}


@pytest.mark.parametrize("name", RANGES)
def test_a_value_outside_its_range_is_refused(name: str) -> None:
    _, least, most = RANGES[name]
    for value in (least - 1, most + 1):
        (problem,) = threshold_problems(PATHWAY, {}, name, value)
        assert problem.field == name
        assert f"{least} to {most}" in problem.mend


def test_consider_must_begin_before_due() -> None:
    assert threshold_problems(PATHWAY, {}, "CONSIDER_FROM_DAY", 28)
    assert threshold_problems(PATHWAY, {}, "DUE_FROM_DAY", 21)
    assert not threshold_problems(PATHWAY, {}, "CONSIDER_FROM_DAY", 27)
    assert not threshold_problems(PATHWAY, {"DUE_FROM_DAY": 29}, "CONSIDER_FROM_DAY", 28)


def test_the_fewest_sessions_may_equal_the_most_but_not_pass_them() -> None:
    assert not threshold_problems(PATHWAY, {}, "SESSIONS_MIN", 4)
    assert threshold_problems(PATHWAY, {}, "SESSIONS_MIN", 5)


def test_a_kept_value_that_no_longer_fits_counts_as_the_default() -> None:
    kept = {"DUE_FROM_DAY": 99, "GONE": 3, "STALE_AFTER_DAYS": 10}
    assert fitting(PATHWAY, kept) == {"STALE_AFTER_DAYS": 10}
    assert fitting(PATHWAY, {"CONSIDER_FROM_DAY": 28}) == {}


def test_each_pathway_has_its_own() -> None:
    judged = judged_by({"a": PATHWAY, "b": PATHWAY}, {"a": {"DUE_FROM_DAY": 35}})
    assert judged["a"].imaging.due_from_day == 35
    assert judged["b"] is PATHWAY


def test_the_edition_names_what_the_clinic_changed() -> None:
    assert edition(PATHWAY) == f"hamstring_bursitis {PATHWAY.version}"
    own = with_thresholds(PATHWAY, {"DUE_FROM_DAY": 30})
    assert edition(own) == f"hamstring_bursitis {PATHWAY.version}, DUE_FROM_DAY 30"
