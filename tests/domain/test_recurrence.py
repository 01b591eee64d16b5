"""Recurrence or the same episode: CLINICAL 2.7 with its boundary days."""

import datetime as dt
from dataclasses import replace

import pytest

from rehabdesk.domain.records import Episode, Facts, PainEntry, Patient, PhaseStart, Recurrence
from rehabdesk.domain.recurrence import (
    came_back_on,
    gap_words,
    months_after,
    proposal_explained,
    propose,
    recurrence_label,
    reinjury_of,
    symptom_free_before,
)
from tests.domain.helpers import PATHWAY

YEAR = 2026


def day(number: int, month: int = 8) -> dt.date:
    return dt.date(YEAR, month, number)


def of(*pain: tuple[dt.date, int], activity: str = "worst", **series: object) -> Facts:
    entries = tuple(PainEntry(on, activity, score) for on, score in pain)
    episode = Episode("P-1", "1", "hamstring_bursitis", "left", day(1, 7), onset_date=day(1, 7))
    return Facts(Patient("P-1", "A. Runner"), episode, entries, **series)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("free", "back", "days", "choice"),
    [
        (day(20), day(29), 9, "same"),
        (day(20), day(2, 9), 13, "same"),
        (day(20), day(3, 9), 14, "new"),
        (day(7, 7), day(8, 9), 63, "new"),
    ],
)
def test_the_worked_gaps(free: dt.date, back: dt.date, days: int, choice: str) -> None:
    facts = of((free, 0), (back, 5))
    found = propose(facts, back, back, PATHWAY)
    assert (found.symptom_free_on, found.gap_days, found.choice) == (free, days, choice)


def test_without_a_symptom_free_entry_it_is_proposed_as_the_same_episode() -> None:
    found = propose(of((day(20), 2), (day(20, 9), 5)), day(20, 9), day(20, 9), PATHWAY)
    assert (found.choice, found.symptom_free_on, found.gap_days) == ("same", None, None)


def test_the_gap_runs_from_the_first_day_of_the_pain_free_time() -> None:
    facts = of((day(1), 0), (day(5), 3), (day(20), 0), (day(27), 0), (day(3, 9), 4))
    assert symptom_free_before(facts, day(3, 9)) == day(20)


def test_nought_on_another_activity_documents_no_symptom_free_day() -> None:
    facts = of((day(20), 0), activity="sitting")
    assert symptom_free_before(facts, day(3, 9)) is None


def test_both_day_counts_are_told() -> None:
    found = propose(of((day(20), 0), (day(3, 9), 4)), day(3, 9), day(10, 9), PATHWAY)
    assert (found.days_if_same, found.days_if_new) == (71, 7)


def test_with_the_onset_unknown_the_same_episode_has_no_day_count() -> None:
    facts = of((day(20), 0))
    unknown = replace(facts, episode=replace(facts.episode, onset_date=None))
    assert propose(unknown, day(3, 9), day(3, 9), PATHWAY).days_if_same is None


def test_pain_after_a_symptom_free_day_asks_until_it_is_answered() -> None:
    pain = ((day(1), 5), (day(20), 0), (day(3, 9), 4), (day(5, 9), 5))
    assert came_back_on(of(*pain), day(10, 9)) == day(3, 9)
    assert came_back_on(of(*pain), day(2, 9)) is None
    answer = Recurrence(day(3, 9), "same", "Never quite gone")
    assert came_back_on(of(*pain, recurrences=(answer,)), day(10, 9)) is None


def test_pain_that_never_stopped_asks_nothing() -> None:
    assert came_back_on(of((day(1), 5), (day(5), 3)), day(10)) is None


@pytest.mark.parametrize(
    ("returned", "back", "label"),
    [
        (day(1, 3), day(1, 5), "early"),
        (day(1, 3), day(2, 5), "late"),
        (dt.date(2025, 3, 1), day(1, 3), "late"),
        (dt.date(2025, 3, 1), day(2, 3), "delayed"),
        (dt.date(2025, 12, 31), day(28, 2), "early"),
    ],
)
def test_a_recurrence_is_early_late_or_delayed(
    returned: dt.date, back: dt.date, label: str
) -> None:
    assert recurrence_label(returned, back) == label


def test_a_month_without_that_day_ends_on_its_last() -> None:
    assert months_after(dt.date(2027, 12, 31), 2) == dt.date(2028, 2, 29)


def begun(onset: dt.date) -> Facts:
    episode = Episode(
        "P-1", "2", "hamstring_bursitis", "left", onset, onset_date=onset, prior_episode_id="1"
    )
    return Facts(Patient("P-1", "A. Runner"), episode)


def test_the_return_is_the_day_the_last_phase_began() -> None:
    prior = of((day(20), 0), phases=(PhaseStart(day(1, 8), 4), PhaseStart(day(25, 8), 5)))
    found = reinjury_of(begun(day(20, 10)), prior, PATHWAY)
    assert found is not None
    assert (found.returned_on, found.label) == (day(25, 8), "early")


def test_without_a_last_phase_the_close_is_the_return_and_then_the_symptom_free_day() -> None:
    prior = of((day(20), 0))
    found = reinjury_of(begun(day(21, 10)), prior, PATHWAY)
    assert found is not None
    assert (found.returned_on, found.label) == (day(20), "late")
    closed = replace(prior.episode, discharged_on=day(30), discharge_reason="resolved")
    found = reinjury_of(begun(day(21, 10)), replace(prior, episode=closed), PATHWAY)
    assert found is not None
    assert (found.returned_on, found.label) == (day(30), "early")


def test_nobody_can_say_how_soon_where_no_return_is_on_record() -> None:
    assert reinjury_of(begun(day(21, 10)), of((day(20), 3)), PATHWAY) is None


def test_why_shows_the_gap_as_a_sum() -> None:
    facts = of((day(20), 0), (day(3, 9), 4))
    why = proposal_explained(facts, propose(facts, day(3, 9), day(3, 9), PATHWAY), PATHWAY)
    assert why.arithmetic == "3 Sep 2026 − 20 Aug 2026 = 14 days"
    assert why.rule == "RC02"
    assert "14 symptom-free days" in why.threshold


def test_a_symptom_free_day_before_an_earlier_comeback_is_not_told_as_none_documented() -> None:
    facts = of((day(20), 0), (day(23), 0), (day(25), 3), (day(20, 9), 5))
    words = gap_words(facts, propose(facts, day(20, 9), day(20, 9), PATHWAY), PATHWAY)
    assert words.startswith("The last symptom-free day on file, 23 Aug 2026, was before pain that")
    never = of((day(20), 2), (day(20, 9), 5))
    words = gap_words(never, propose(never, day(20, 9), day(20, 9), PATHWAY), PATHWAY)
    assert words == "No symptom-free day (worst pain 0) is documented before it."
