"""One assessment is one transaction; a chart of one day never touches another's."""

import datetime as dt

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected, Stale
from rehabdesk.domain.records import BodyMark, Finding
from tests.clinic.helpers import KEY, TODAY, revision, trail

LEG_LENGTH = Finding(TODAY, "CA09", "yes", 12, "mm", "structural")
SIT_BONE = BodyMark(TODAY, "sit_bone", "left", "ache")
CALF = BodyMark(TODAY, "calf", "left")
EARLIER = TODAY - dt.timedelta(days=10)


def assess(clinic: Clinic, **given: object) -> None:
    clinic.record_assessment(KEY, based_on=revision(clinic), **given)  # type: ignore[arg-type]


def test_all_parts_of_an_assessment_are_kept_together(clinic: Clinic) -> None:
    before = revision(clinic)
    assess(
        clinic,
        findings=(LEG_LENGTH,),
        marks=(SIT_BONE,),
        visit_fields={"sitting_min": 20.0, "limp": "no", "daily_impact": "some"},
        episode_fields={"mechanism": "gradual", "diagnosis": "Sit-bone pain"},
    )
    facts = clinic.facts(KEY)
    assert facts.findings == (LEG_LENGTH,)
    assert facts.body_marks == (SIT_BONE,)
    assert (facts.visits[0].sitting_min, facts.visits[0].daily_impact) == (20, "some")
    assert facts.visits[0].clinician == "Robin Physio"
    assert (facts.episode.mechanism, facts.episode.diagnosis) == ("gradual", "Sit-bone pain")
    assert facts.episode.revision == before + 1


@pytest.mark.parametrize("name", ["sitting_min", "driving_min"])
def test_minutes_tolerated_are_asked_up_to_four_hours(clinic: Clinic, name: str) -> None:
    assess(clinic, visit_fields={name: 240.0})
    with pytest.raises(Rejected) as refused:
        assess(clinic, visit_fields={name: 241.0})
    assert [problem.field for problem in refused.value.problems] == [name]
    assert getattr(clinic.facts(KEY).visits[0], name) == 240


def test_a_second_finding_of_the_day_amends_the_first(clinic: Clinic) -> None:
    assess(clinic, findings=(LEG_LENGTH,))
    assess(clinic, findings=(LEG_LENGTH._replace(value=8),))
    assert [finding.value for finding in clinic.facts(KEY).findings] == [8]
    assert any((entry.before or {}).get("value") == 12 for entry in clinic.history(KEY))


def test_a_mark_taken_off_leaves_todays_chart_only_and_stays_in_the_trail(clinic: Clinic) -> None:
    assess(clinic, marks=(SIT_BONE,), day=EARLIER)
    assess(clinic, marks=(SIT_BONE, CALF))
    assess(clinic, marks=(CALF,))
    kept = [(mark.date, mark.area) for mark in clinic.facts(KEY).body_marks]
    assert kept == [(EARLIER, "sit_bone"), (TODAY, "calf")]
    removed = [entry for entry in clinic.history(KEY) if entry.after is None]
    assert [(entry.before or {}).get("area") for entry in removed] == ["sit_bone"]


def test_without_a_chart_the_days_marks_stay(clinic: Clinic) -> None:
    assess(clinic, marks=(SIT_BONE,))
    assess(clinic, findings=(LEG_LENGTH,))
    assert clinic.facts(KEY).body_marks == (SIT_BONE,)


def test_an_answer_can_be_emptied_again(clinic: Clinic) -> None:
    assess(clinic, visit_fields={"nights_woken": 3.0, "limp": "yes"})
    assess(clinic, visit_fields={"nights_woken": None})
    visit = clinic.facts(KEY).visits[0]
    assert (visit.nights_woken, visit.limp) == (None, "yes")


def test_one_wrong_answer_refuses_the_whole(clinic: Clinic) -> None:
    entries = trail(clinic)
    with pytest.raises(Rejected) as refused:
        assess(clinic, findings=(LEG_LENGTH,), visit_fields={"nights_woken": 8.0})
    assert [problem.field for problem in refused.value.problems] == ["nights_woken"]
    assert clinic.facts(KEY).findings == ()
    assert trail(clinic) == entries


def test_an_unknown_item_is_refused_by_its_name(clinic: Clinic) -> None:
    with pytest.raises(Rejected) as refused:
        assess(clinic, findings=(LEG_LENGTH._replace(item="XX99"),))
    assert refused.value.problems[0].field == "findings.XX99.item"


def test_an_onset_after_the_first_visit_is_refused(clinic: Clinic) -> None:
    with pytest.raises(Rejected) as refused:
        assess(clinic, episode_fields={"onset_date": TODAY})
    assert refused.value.problems[0].field == "onset_date"


def test_nothing_answered_is_nothing_saved(clinic: Clinic) -> None:
    with pytest.raises(Rejected):
        assess(clinic)


def test_an_assessment_of_an_older_record_is_stale(clinic: Clinic) -> None:
    with pytest.raises(Stale):
        clinic.record_assessment(KEY, (LEG_LENGTH,), based_on=revision(clinic) - 1)
