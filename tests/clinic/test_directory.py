"""Who is on file: one line a patient, the episode that would be opened, and who was seen last."""

import datetime as dt
from dataclasses import replace

from rehabdesk.clinic import Clinic
from rehabdesk.domain.records import EpisodeKey, Patient
from tests.clinic.helpers import EPISODE, KEY, PATIENT, TODAY, revision

NEXT = EpisodeKey("P-1", "2")


def test_a_patient_stands_there_once_with_the_episode_that_opens(clinic: Clinic) -> None:
    clinic.add_episode(replace(EPISODE, episode_id="2", side="right", first_seen=TODAY))
    (person,) = clinic.people()
    assert (person.name, person.born) == (PATIENT.name, dt.date(1980, 5, 1))
    assert (person.key, person.side, person.closed_on) == (NEXT, "right", None)
    assert person.key == clinic.episode_key("P-1")


def test_a_closed_episode_gives_way_to_one_still_open(clinic: Clinic) -> None:
    clinic.add_episode(replace(EPISODE, episode_id="2", side="right", first_seen=TODAY))
    clinic.discharge(NEXT, TODAY, "resolved", revision(clinic, NEXT))
    (person,) = clinic.people()
    assert person.key == KEY == clinic.episode_key("P-1")


def test_a_patient_whose_every_episode_is_closed_is_still_there(clinic: Clinic) -> None:
    clinic.discharge(KEY, TODAY, "resolved", revision(clinic))
    (person,) = clinic.people()
    assert person.closed_on == TODAY


def test_who_was_written_about_last_comes_first(clinic: Clinic) -> None:
    clinic.add_patient(Patient("P-2", "Ben Example"), replace(EPISODE, patient_id="P-2"))
    assert clinic.lately() == ["P-2", "P-1"]
    clinic.amend_episode(replace(clinic.facts(KEY).episode, notes="Seen"))
    assert clinic.lately() == ["P-1", "P-2"]
    assert clinic.lately(1) == ["P-1"]
