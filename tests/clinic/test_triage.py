"""What changed since a moment: told by the trail, judged as it stood then and stands now."""

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    ImagingStudy,
    Patient,
    RedFlag,
    Run,
    StrengthTrial,
)
from rehabdesk.domain.rewinding import rewound
from rehabdesk.domain.since import EpisodeChange, WhatChanged
from rehabdesk.store import audit

TODAY = dt.date.today()
KEY = EpisodeKey("P-1", "1")


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


def now() -> dt.datetime:
    """An instant that lies after everything written so far, and before what comes next."""
    time.sleep(0.003)
    instant = dt.datetime.now(dt.UTC)
    time.sleep(0.003)
    return instant


@pytest.fixture
def clinic(empty: Clinic) -> Clinic:
    """One open episode, at day 20, judged by the machine's own date."""
    empty.today = dt.date.today
    add(empty, "P-1", onset=20)
    return empty


def add(clinic: Clinic, patient_id: str, onset: int, first_seen: int = 10) -> EpisodeKey:
    episode = Episode(
        patient_id, "1", "hamstring_bursitis", "left", ago(first_seen), onset_date=ago(onset)
    )
    clinic.add_patient(Patient(patient_id, f"Runner {patient_id}"), episode)
    return episode.key


def visit(clinic: Clinic, day: dt.date, worst: int, key: EpisodeKey = KEY, **more: object) -> None:
    revision = clinic.facts(key).episode.revision
    clinic.record_visit(VisitDraft(key, revision, day, pain={"worst": worst}, **more))


def in_days(clinic: Clinic, days: int) -> Clinic:
    """The same record, looked at so many days from today."""
    day = TODAY + dt.timedelta(days=days)
    return Clinic(clinic.database, clinic.installed, clinic.actor, lambda: day)


def only(found: WhatChanged) -> EpisodeChange:
    (change,) = found.episodes
    return change


def test_nothing_happened_and_nothing_is_told(clinic: Clinic) -> None:
    assert clinic.since(now()).episodes == ()


def test_new_entries_are_counted_by_kind_and_by_whom(clinic: Clinic) -> None:
    moment = now()
    visit(clinic, ago(1), 4, runs=(Run(ago(1), 8.0),))
    clinic.actor = "Ann"
    visit(clinic, TODAY, 5)
    told = {one.words: one.actors for one in only(clinic.since(moment)).entries}
    assert told["2 pain scores"] == ("Ann", "Robin Physio")
    assert told["1 run"] == ("Robin Physio",)


def test_a_row_that_was_changed_several_times_is_one(clinic: Clinic) -> None:
    visit(clinic, ago(1), 3)
    moment = now()
    visit(clinic, ago(1), 4)
    visit(clinic, ago(1), 5)
    visit(clinic, TODAY, 5)
    (told,) = only(clinic.since(moment)).entries
    assert told.words == "2 pain scores"


def test_what_was_entered_before_the_moment_is_not_told(clinic: Clinic) -> None:
    visit(clinic, ago(1), 4)
    assert clinic.since(now()).episodes == ()


def test_the_days_alone_carry_an_episode_over_a_threshold(clinic: Clinic) -> None:
    moment = now()
    change = only(in_days(clinic, 1).since(moment))
    assert (change.before, change.assessment.imaging.state) == (
        ImagingState.NOT_DUE,
        ImagingState.CONSIDER,
    )
    assert change.crossing == "Not due → Consider"
    assert change.is_worse
    assert change.entries == ()


def test_a_red_flag_ticked_on_the_same_day_is_a_crossing(clinic: Clinic) -> None:
    moment = now()
    clinic.raise_red_flag(KEY, RedFlag(TODAY, "cauda_equina"), clinic.facts(KEY).episode.revision)
    change = only(clinic.since(moment))
    assert change.crossing == "Not due → Emergency"
    assert [alert.code for alert in change.raised] == ["red_flag"]


def test_an_entry_of_an_earlier_day_typed_today_is_new_and_was_not_known_then(
    clinic: Clinic,
) -> None:
    moment = now()
    visit(clinic, ago(5), 0)
    change = only(clinic.since(moment))
    assert (change.before, change.assessment.imaging.state) == (
        ImagingState.NOT_DUE,
        ImagingState.CHECK_RESOLVED,
    )


def test_an_amended_onset_is_seen_as_it_stood_before(clinic: Clinic) -> None:
    moment = now()
    held = clinic.facts(KEY).episode
    clinic.amend_episode(replace(held, onset_date=ago(40)))
    assert only(clinic.since(moment)).crossing == "Not due → Imaging due"


def test_a_patient_who_falls_silent_is_told_once(clinic: Clinic) -> None:
    visit(clinic, TODAY, 4)
    moment = now()
    assert not in_days(clinic, 14).since(moment).silent()
    change = only(in_days(clinic, 15).since(moment))
    assert change.newly_silent
    later = dt.datetime.combine(TODAY + dt.timedelta(days=15), dt.time(12)).astimezone()
    assert not in_days(clinic, 16).since(later).silent()


def test_a_new_patient_is_new(clinic: Clinic) -> None:
    moment = now()
    key = add(clinic, "P-2", onset=30)
    change = only(clinic.since(moment))
    assert (change.assessment.key, change.is_new, change.crossing) == (key, True, "")


def test_an_episode_closed_since_is_told_though_it_left_the_list(clinic: Clinic) -> None:
    moment = now()
    held = clinic.facts(KEY).episode
    clinic.amend_episode(replace(held, discharged_on=ago(2), discharge_reason="resolved"))
    assert clinic.caseload() == []
    assert only(clinic.since(moment)).crossing == "Not due → Closed"


def test_what_moved_up_the_list_comes_first(clinic: Clinic) -> None:
    second, third = add(clinic, "P-2", onset=12), add(clinic, "P-3", onset=40)
    moment = now()
    visit(clinic, TODAY, 4, second)
    study = ImagingStudy("mri", "left", TODAY)
    clinic.record_imaging(third, study, clinic.facts(third).episode.revision)
    clinic.raise_red_flag(KEY, RedFlag(TODAY, "cauda_equina"), clinic.facts(KEY).episode.revision)
    keys = [change.assessment.key for change in clinic.since(moment).episodes]
    assert keys == [KEY, third, second]


def test_a_changed_threshold_is_named_and_both_days_are_judged_by_it(clinic: Clinic) -> None:
    moment = now()
    for day in (20, 19):
        clinic.save_threshold("hamstring_bursitis", "CONSIDER_FROM_DAY", day)
    found = clinic.since(moment)
    label = "An imaging decision is worth considering from this day after onset"
    assert found.thresholds == (
        f"{label}: 21 → 20, by Robin Physio",
        f"{label}: 20 → 19, by Robin Physio",
    )
    assert found.episodes == ()


def test_each_clinician_has_a_last_triage_of_their_own(clinic: Clinic) -> None:
    assert clinic.last_triaged() is None
    moment = now()
    clinic.mark_triaged(moment)
    marked = clinic.last_triaged()
    assert marked is not None
    assert abs(marked - moment) < dt.timedelta(milliseconds=1)
    clinic.actor = "Ann"
    assert clinic.last_triaged() is None
    clinic.mark_triaged()
    clinic.actor = "Robin Physio"
    assert clinic.last_triaged() == marked
    assert [entry.action for entry in clinic.history(None, 2)] == ["mark_triaged"] * 2


def test_marking_at_the_moment_of_reading_misses_nothing_entered_meanwhile(
    clinic: Clinic,
) -> None:
    read = clinic.since(now())
    visit(clinic, TODAY, 4)
    clinic.mark_triaged(read.until)
    moment = clinic.last_triaged()
    assert moment is not None
    assert only(clinic.since(moment)).entries


@pytest.mark.parametrize("pieces", [1, 2, 2000])
def test_a_long_trail_is_read_in_pieces_without_a_gap(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch, pieces: int
) -> None:
    monkeypatch.setattr(audit, "PIECE", pieces)
    moment = now()
    for day in range(5):
        visit(clinic, ago(day), 4)
    told = [one.count for one in only(clinic.since(moment)).entries if one.subject == "pain_entry"]
    assert told == [5]


def _visit_twice(clinic: Clinic) -> None:
    visit(clinic, ago(1), 7)
    visit(clinic, ago(1), 3)


def _strength(clinic: Clinic) -> None:
    trials = tuple(
        StrengthTrial(ago(1), "single_leg_bridge", side, value, "reps")
        for side, value in (("left", 17), ("right", 26))
    )
    visit(clinic, ago(1), 4, strength=trials)


def _imaging(clinic: Clinic) -> None:
    study = ImagingStudy("mri", "left", ago(3))
    clinic.record_imaging(KEY, study, clinic.facts(KEY).episode.revision)


def _run(clinic: Clinic) -> None:
    visit(clinic, ago(1), 4, runs=(Run(ago(1), 8.0, dt.time(7, 30), 45.0, "easy", 5.0),))


@pytest.mark.parametrize("work", [_visit_twice, _strength, _imaging, _run])
def test_taking_the_trail_back_gives_the_facts_as_they_were(
    clinic: Clinic, work: Callable[[Clinic], None]
) -> None:
    visit(clinic, ago(2), 6, runs=(Run(ago(2), 5.0),))
    before, moment = clinic.facts(KEY), now()
    work(clinic)
    trail = audit.since(clinic.database, moment)
    assert trail
    back = rewound(clinic.facts(KEY), trail)
    assert back is not None
    for series in ("pain", "runs", "strength", "imaging", "visits", "red_flags"):
        assert getattr(back, series) == getattr(before, series)
    assert replace(back.episode, revision=0) == replace(before.episode, revision=0)
