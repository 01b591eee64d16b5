"""One day typed in the record panel, saved."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehabdesk.domain.changes import Area
from rehabdesk.domain.drafts import VisitDraft, apply, check_visit
from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import ExerciseSession, PainEntry, Run, StrengthTrial, Visit
from rehabdesk.domain.tables import ACTIVITIES
from tests.clinic.helpers import KEY, TODAY, batch, day, revision, trail


def draft(clinic, **values) -> VisitDraft:
    return VisitDraft(**{"key": KEY, "based_on": revision(clinic), "date": TODAY, **values})


def whole(clinic) -> VisitDraft:
    return draft(
        clinic,
        pain={"worst": 6, "sitting": 4},
        runs=(Run(TODAY, 8.5, dt.time(7, 5), 51.0, "easy"),),
        strength=(StrengthTrial(TODAY, "single_leg_bridge", "left", 14, "reps"),),
        exercises=(ExerciseSession(TODAY, "glute_bridge", 3, 12, done="yes"),),
        visit=Visit(TODAY, "RP", daily_impact="some", plan="  Load on. "),
        next_review=TODAY + dt.timedelta(days=7),
    )


def test_everything_typed_is_saved_in_one_go(clinic):
    changes = clinic.record_visit(whole(clinic))
    facts = clinic.facts(KEY)
    assert facts.pain == (PainEntry(TODAY, "worst", 6), PainEntry(TODAY, "sitting", 4))
    assert [run._replace(row_id="") for run in facts.runs] == [
        Run(TODAY, 8.5, dt.time(7, 5), 51.0, "easy")
    ]
    assert facts.strength[0].value == 14
    assert facts.exercises[0].exercise == "glute_bridge"
    assert facts.visits == (Visit(TODAY, "RP", daily_impact="some", plan="Load on."),)
    assert facts.episode.next_review == TODAY + dt.timedelta(days=7)
    assert changes.touch(KEY)
    assert Area.PAIN in changes.areas
    assert Area.IMAGING not in changes.areas


def test_a_save_is_shown_as_it_will_be(clinic):
    typed = whole(clinic)
    shown = apply(typed, clinic.facts(KEY))
    clinic.record_visit(typed)
    saved = clinic.facts(KEY)
    assert shown.pain == saved.pain
    assert [visit.daily_impact for visit in shown.visits] == ["some"]
    assert [run._replace(row_id="") for run in saved.runs] == list(shown.runs)
    assert shown.episode.next_review == saved.episode.next_review


def test_a_second_score_of_the_day_replaces_the_first_and_is_audited(clinic):
    clinic.record_visit(draft(clinic, pain={"worst": 6, "sitting": 4}))
    clinic.record_visit(draft(clinic, pain={"worst": 3}))
    assert clinic.facts(KEY).pain == (PainEntry(TODAY, "worst", 3), PainEntry(TODAY, "sitting", 4))
    latest = clinic.history(KEY)[0]
    assert (latest.before["score"], latest.after["score"]) == (6, 3)


def test_a_note_leaves_what_was_not_typed(clinic):
    clinic.record_visit(draft(clinic, visit=Visit(TODAY, daily_impact="some", plan="Load on.")))
    clinic.record_visit(draft(clinic, visit=Visit(TODAY, daily_impact="none", sitting_min=0)))
    assert clinic.facts(KEY).visits == (
        Visit(TODAY, daily_impact="none", sitting_min=0, plan="Load on."),
    )


def test_runs_and_trials_may_repeat_and_be_mended(clinic):
    run = Run(TODAY, 5.0)
    clinic.record_visit(draft(clinic, runs=(run, run)))
    first, second = clinic.facts(KEY).runs
    assert first.row_id != second.row_id
    clinic.record_visit(draft(clinic, runs=(first._replace(distance_km=5.2),)))
    assert clinic.facts(KEY).runs == (first._replace(distance_km=5.2), second)


def test_an_exercise_of_the_day_is_corrected_not_repeated(clinic):
    clinic.record_visit(draft(clinic, exercises=(ExerciseSession(TODAY, "hip_thrust", done="no"),)))
    clinic.record_visit(
        draft(clinic, exercises=(ExerciseSession(TODAY, "hip_thrust", done="yes"),))
    )
    assert [session.done for session in clinic.facts(KEY).exercises] == ["yes"]


def test_each_bad_value_is_named_by_its_field_and_nothing_is_saved(clinic):
    bad = draft(
        clinic,
        pain={"worst": 11},
        runs=(Run(TODAY, 5), Run(TODAY, 0, rpe=11)),
        strength=(StrengthTrial(TODAY, "single_leg_bridge", "left", 5, "kg"),),
        visit=Visit(TODAY, sitting_min=-1),
        next_review=day(1),
    )
    before = (trail(clinic), clinic.facts(KEY))
    with pytest.raises(Rejected) as refusal:
        clinic.record_visit(bad)
    assert {problem.field for problem in refusal.value.problems} == {
        "pain.worst",
        "runs.1.distance_km",
        "runs.1.rpe",
        "strength.0.unit",
        "sitting_min",
        "next_review",
    }
    assert (trail(clinic), clinic.facts(KEY)) == before


def test_a_future_day_is_refused_once(clinic):
    bad = draft(clinic, date=TODAY + dt.timedelta(days=1), pain={"worst": 5, "rest": 2})
    pathway = clinic.pathway_of(clinic.facts(KEY).episode)
    problems = check_visit(bad, clinic.facts(KEY), TODAY, pathway)
    assert [problem.field for problem in problems] == ["date"]


def test_an_empty_draft_is_refused(clinic):
    with pytest.raises(Rejected):
        clinic.record_visit(draft(clinic))


def test_a_stale_draft_saves_nothing(clinic):
    old = draft(clinic, pain={"worst": 6})
    clinic.record_visit(draft(clinic, pain={"worst": 2}))
    before = (trail(clinic), clinic.facts(KEY))
    with pytest.raises(Stale):
        clinic.record_visit(old)
    assert (trail(clinic), clinic.facts(KEY)) == before


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15
)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.dictionaries(st.sampled_from(ACTIVITIES), st.integers(0, 10), min_size=1),
        ),
        max_size=5,
    )
)
def test_the_last_score_of_a_day_and_activity_stands(clinic, days):
    stands = {(entry.date, entry.activity): entry.score for entry in clinic.facts(KEY).pain}
    for back, pain in days:
        on = TODAY - dt.timedelta(days=back)
        clinic.record_visit(draft(clinic, date=on, pain=pain))
        stands.update({(on, activity): score for activity, score in pain.items()})
    assert {(e.date, e.activity): e.score for e in clinic.facts(KEY).pain} == stands


def test_minutes_beyond_four_hours_are_kept_from_a_file_and_refused_as_typed(clinic):
    clinic.import_batch(batch(Visit(TODAY, sitting_min=300)))
    clinic.record_visit(
        draft(clinic, visit=Visit(TODAY, sitting_min=300, subjective="Sits better."))
    )
    with pytest.raises(Rejected) as refused:
        clinic.record_visit(draft(clinic, visit=Visit(TODAY, sitting_min=999)))
    assert [problem.field for problem in refused.value.problems] == ["sitting_min"]
    (visit,) = clinic.facts(KEY).visits
    assert (visit.sitting_min, visit.subjective) == (300, "Sits better.")
