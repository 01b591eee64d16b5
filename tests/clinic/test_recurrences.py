"""Pain that came back: the choice is stored, and a new episode begins with it or not at all."""

from dataclasses import replace

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import EpisodeKey, Recurrence
from tests.clinic.helpers import EPISODE, FLAG, KEY, TODAY, day, revision, trail

SAME = Recurrence(day(25), "same", "Never quite settled", day(10), "new")
NEW = Recurrence(day(25), "new", "A full month of racing in between", day(10), "new")
BEGUN = replace(EPISODE, episode_id="2", onset_date=day(25), first_seen=TODAY)


def test_the_same_episode_keeps_its_clock(clinic: Clinic) -> None:
    before = clinic.assessment(KEY).days_since_onset
    clinic.record_recurrence(KEY, SAME, revision(clinic))
    (stored,) = clinic.facts(KEY).recurrences
    assert stored == SAME._replace(clinician="Robin Physio")
    assert clinic.assessment(KEY).days_since_onset == before
    assert len(clinic.episodes("P-1")) == 1


def test_a_new_episode_begins_with_the_choice_and_remembers_the_one_before(clinic: Clinic) -> None:
    changes = clinic.record_recurrence(KEY, NEW, revision(clinic), BEGUN)
    begun = clinic.facts(EpisodeKey("P-1", "2"))
    assert begun.episode.prior_episode_id == "1"
    assert clinic.judge(begun).days_since_onset == 5
    assert [each.reason for each in begun.recurrences] == [NEW.reason]
    assert [each.choice for each in clinic.facts(KEY).recurrences] == ["new"]
    assert changes.episodes == {KEY, begun.key}
    assert clinic.facts(KEY).episode.discharged_on is None


def test_the_earlier_episode_is_closed_where_that_was_asked(clinic: Clinic) -> None:
    clinic.record_recurrence(KEY, NEW, revision(clinic), BEGUN, close_prior=True)
    episode = clinic.facts(KEY).episode
    assert (episode.discharged_on, episode.discharge_reason) == (TODAY, "resolved")


def refused(clinic: Clinic, *arguments: object, **named: object) -> list[str]:
    before = (trail(clinic), list(clinic.patient_files()))
    with pytest.raises(Rejected) as rejected:
        clinic.record_recurrence(KEY, *arguments, **named)  # type: ignore[arg-type]
    assert (trail(clinic), list(clinic.patient_files())) == before
    return [problem.field for problem in rejected.value.problems]


def test_a_choice_without_a_reason_is_refused(clinic: Clinic) -> None:
    assert refused(clinic, SAME._replace(reason=" "), revision(clinic)) == ["reason"]


def test_a_new_episode_begins_only_with_the_choice_of_one(clinic: Clinic) -> None:
    assert refused(clinic, NEW, revision(clinic)) == ["choice"]
    assert refused(clinic, SAME, revision(clinic), BEGUN) == ["choice"]


def test_neither_is_kept_where_the_new_episode_cant_be(clinic: Clinic) -> None:
    itself = replace(BEGUN, episode_id="1")
    assert refused(clinic, NEW, revision(clinic), itself) == ["prior_episode_id"]
    clinic.add_episode(replace(EPISODE, episode_id="2"))
    assert refused(clinic, NEW, revision(clinic), BEGUN) == ["episode_id"]
    late = replace(BEGUN, episode_id="3", first_seen=day(20))
    assert refused(clinic, NEW, revision(clinic), late) == ["onset_date"]


def test_an_earlier_episode_with_an_open_flag_is_not_closed_as_resolved(clinic: Clinic) -> None:
    clinic.raise_red_flag(KEY, FLAG, revision(clinic))
    fields = refused(clinic, NEW, revision(clinic), BEGUN, close_prior=True)
    assert fields == ["discharge_reason"]
