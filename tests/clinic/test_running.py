"""The verbs on runs and events: added, mended by their name, never removed."""

from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected, Stale, Unknown
from rehabdesk.domain.records import EpisodeEvent, EpisodeKey, Patient, Run
from tests.clinic.helpers import EPISODE, KEY, TODAY, revision


@pytest.fixture
def held(clinic: Clinic) -> Run:
    """A run on file."""
    clinic.record_run(KEY, Run(TODAY, 8.0), revision(clinic))
    return clinic.facts(KEY).runs[-1]


def test_a_run_is_added_with_a_name_of_its_own(clinic: Clinic):
    clinic.record_run(KEY, Run(TODAY, 8.4, kind="easy"), revision(clinic))
    last = clinic.facts(KEY).runs[-1]
    assert (last.date, last.distance_km, last.kind) == (TODAY, 8.4, "easy")
    assert last.row_id


def test_two_equal_runs_are_two_runs(clinic: Clinic):
    before = len(clinic.facts(KEY).runs)
    for _ in range(2):
        clinic.record_run(KEY, Run(TODAY, 5.0), revision(clinic))
    assert len(clinic.facts(KEY).runs) == before + 2


def test_a_mended_run_keeps_its_name_and_its_old_value_in_the_audit(clinic: Clinic, held: Run):
    clinic.amend_run(KEY, held._replace(distance_km=7.5), revision(clinic))
    runs = clinic.facts(KEY).runs
    assert [run.distance_km for run in runs if run.row_id == held.row_id] == [7.5]
    last = clinic.history(KEY, 1)[0]
    assert (last.before["distance_km"], last.after["distance_km"]) == (8.0, 7.5)


def test_a_run_that_is_not_on_file_is_not_mended(clinic: Clinic):
    with pytest.raises(Unknown):
        clinic.amend_run(KEY, Run(TODAY, 5.0, row_id="nobody's"), revision(clinic))
    with pytest.raises(Unknown):
        clinic.amend_run(KEY, Run(TODAY, 5.0), revision(clinic))


def test_a_run_of_another_patient_is_not_mended(clinic: Clinic, held: Run):
    other = EpisodeKey("P-2", "1")
    clinic.add_patient(Patient("P-2", "Bo Other"), replace(EPISODE, patient_id="P-2"))
    with pytest.raises(Unknown):
        clinic.amend_run(other, held, revision(clinic, other))


def test_a_run_without_distance_is_refused_and_nothing_is_saved(clinic: Clinic):
    before = clinic.facts(KEY)
    with pytest.raises(Rejected) as refused:
        clinic.record_run(KEY, Run(TODAY, 0.0), before.episode.revision)
    assert [problem.field for problem in refused.value.problems] == ["distance_km"]
    assert clinic.facts(KEY) == before


def test_somebody_elses_change_comes_first(clinic: Clinic):
    read = revision(clinic)
    clinic.record_run(KEY, Run(TODAY, 8.0), read)
    with pytest.raises(Stale):
        clinic.record_run(KEY, Run(TODAY, 9.0), read)


def test_an_event_is_recorded_and_its_note_mended(clinic: Clinic):
    clinic.record_event(KEY, EpisodeEvent(TODAY, "new_shoes"), revision(clinic))
    clinic.record_event(KEY, EpisodeEvent(TODAY, "new_shoes", "lower drop"), revision(clinic))
    assert clinic.facts(KEY).events == (EpisodeEvent(TODAY, "new_shoes", "lower drop"),)


def test_an_event_of_no_known_kind_is_refused(clinic: Clinic):
    with pytest.raises(Rejected):
        clinic.record_event(KEY, EpisodeEvent(TODAY, "eclipse"), revision(clinic))


@pytest.mark.parametrize(
    ("run", "column"),
    [
        (Run(TODAY, 900.0), "distance_km"),
        (Run(TODAY, 5.0, duration_min=0), "duration_min"),
        (Run(TODAY, 9.0, duration_min=1), "duration_min"),
        (Run(TODAY, 5.0, cadence_spm=20), "cadence_spm"),
        (Run(EPISODE.first_seen.replace(year=EPISODE.first_seen.year - 30), 5.0), "date"),
    ],
)
def test_a_run_that_nobody_runs_is_refused_where_it_is_typed(clinic: Clinic, run: Run, column: str):
    before = len(clinic.facts(KEY).runs)
    with pytest.raises(Rejected) as refused:
        clinic.record_run(KEY, run, revision(clinic))
    assert [problem.field for problem in refused.value.problems] == [column]
    assert len(clinic.facts(KEY).runs) == before


def test_such_a_run_is_refused_in_the_record_form_too(clinic: Clinic):
    draft = VisitDraft(KEY, revision(clinic), TODAY, runs=(Run(TODAY, 900.0),))
    with pytest.raises(Rejected) as refused:
        clinic.record_visit(draft)
    assert [problem.field for problem in refused.value.problems] == ["runs.0.distance_km"]


def test_a_run_from_a_file_may_be_mended_though_its_cadence_would_not_be_typed(clinic: Clinic):
    with clinic._changing("import", KEY, revision(clinic)) as change:
        change.add(Run(TODAY, 8.0, cadence_spm=20))
    imported = clinic.facts(KEY).runs[-1]
    clinic.amend_run(KEY, imported._replace(distance_km=8.5), revision(clinic))
    assert clinic.facts(KEY).runs[-1].distance_km == 8.5
