"""Thresholds are changed by a verb: checked, written down, and in force everywhere at once."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.problems import Rejected, Unknown
from tests.clinic.helpers import KEY, TODAY

PATHWAY = "hamstring_bursitis"


def value(clinic: Clinic, name: str) -> int:
    return next(one.value for one in clinic.thresholds(PATHWAY) if one.id == name)


def test_a_changed_threshold_judges_every_episode_from_then_on(clinic: Clinic) -> None:
    mapping = clinic.pathways
    assert clinic.assessment(KEY).imaging.state is ImagingState.DUE
    changes = clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 42)
    assert (changes.areas, changes.all_episodes) == (Area.SETTINGS, True)
    assert clinic.assessment(KEY).imaging.state is ImagingState.CONSIDER
    assert [one.imaging.state for one in clinic.caseload()] == [ImagingState.CONSIDER]
    assert mapping[PATHWAY].imaging.due_from_day == 42


def test_another_sitting_and_another_machine_judge_alike(clinic: Clinic) -> None:
    beside = Clinic(clinic.database, clinic.installed, "Ann", lambda: TODAY)
    clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 42)
    later = Clinic(clinic.database, clinic.installed, "Bo", lambda: TODAY)
    assert value(later, "DUE_FROM_DAY") == 42
    assert [one.imaging.state for one in beside.caseload()] == [ImagingState.CONSIDER]


def test_every_change_and_every_reset_is_written_down(clinic: Clinic) -> None:
    clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 42)
    clinic.reset_threshold(PATHWAY, "DUE_FROM_DAY")
    back, first = clinic.history(None, 2)
    assert (first.action, first.subject, first.actor) == (
        "save_threshold",
        "threshold",
        "Robin Physio",
    )
    assert (first.before["value"], first.after["value"]) == (28, 42)
    assert first.after["threshold"] == "DUE_FROM_DAY"
    assert first.after["pathway"] == "hamstring_bursitis 1.0"
    assert (back.action, back.before["value"], back.after["value"]) == ("reset_threshold", 42, 28)
    assert value(clinic, "DUE_FROM_DAY") == 28


def test_the_changes_are_listed_the_latest_first(clinic: Clinic) -> None:
    clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 42)
    clinic.reset_threshold(PATHWAY, "DUE_FROM_DAY")
    told = [(one.id, one.before, one.after) for one in clinic.threshold_changes(PATHWAY)]
    assert told == [("DUE_FROM_DAY", 42, 28), ("DUE_FROM_DAY", 28, 42)]
    assert clinic.threshold_changes(PATHWAY)[0].actor == "Robin Physio"


def test_the_same_value_again_leaves_no_trace(clinic: Clinic) -> None:
    before = clinic.history(None, 100)
    clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 28)
    assert clinic.history(None, 100) == before


def test_a_value_out_of_range_or_out_of_order_saves_nothing(clinic: Clinic) -> None:
    for name, wrong in (("DUE_FROM_DAY", 43), ("CONSIDER_FROM_DAY", 28), ("SESSIONS_MIN", 6)):
        with pytest.raises(Rejected) as refused:
            clinic.save_threshold(PATHWAY, name, wrong)
        assert refused.value.problems[0].field == name
    assert not any(one.is_changed for one in clinic.thresholds(PATHWAY))


def test_a_reset_that_would_put_consider_after_due_is_refused(clinic: Clinic) -> None:
    clinic.save_threshold(PATHWAY, "DUE_FROM_DAY", 42)
    clinic.save_threshold(PATHWAY, "CONSIDER_FROM_DAY", 28)
    with pytest.raises(Rejected):
        clinic.reset_threshold(PATHWAY, "DUE_FROM_DAY")
    clinic.reset_threshold(PATHWAY, "CONSIDER_FROM_DAY")
    clinic.reset_threshold(PATHWAY, "DUE_FROM_DAY")
    assert clinic.pathways[PATHWAY] == clinic.installed[PATHWAY]


def test_an_unknown_threshold_or_pathway_is_named(clinic: Clinic) -> None:
    with pytest.raises(Unknown, match="HEIGHT"):
        clinic.save_threshold(PATHWAY, "HEIGHT", 1)
    with pytest.raises(Unknown, match="elbow"):
        clinic.thresholds("elbow")


def test_judging_a_caseload_asks_for_the_thresholds_once(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    fetch = type(clinic.database).fetch_sql

    def counting(self, sql, values=()):
        asked.append(sql)
        return fetch(self, sql, values)

    monkeypatch.setattr(type(clinic.database), "fetch_sql", counting)
    clinic.caseload()
    assert sum('"setting"' in sql for sql in asked) == 1
