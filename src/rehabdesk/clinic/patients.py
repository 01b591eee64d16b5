"""Taking on a patient, and amending who they are and what the episode is."""

from dataclasses import replace

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import (
    birth_problems,
    check_close,
    check_episode,
    check_patient,
    trimmed,
)
from rehabdesk.domain.problems import Problem, Stale
from rehabdesk.domain.records import PATIENT_WIDE, Episode, EpisodeKey, Patient
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS
from rehabdesk.store import rows
from rehabdesk.store.caseload import episodes_of


class PatientVerbs(Base):
    """Verbs on patients and on the episode itself."""

    def add_patient(self, patient: Patient, episode: Episode) -> Changes:
        """Take on a new patient with their first episode."""
        patient = trimmed(patient)
        episode = replace(trimmed(episode), patient_id=patient.patient_id, revision=0)
        with self._saving("add_patient") as ledger:
            today = self.today()
            problems = check_patient(patient, today)
            problems += check_episode(episode, patient, today, self.pathways)
            refuse(problems or self._taken_patient(patient.patient_id))
            ledger.add(EpisodeKey(patient.patient_id, PATIENT_WIDE), patient)
            ledger.add(episode.key, episode)
        return Changes(Area.PATIENT | Area.EPISODE, frozenset({episode.key}))

    def patient_to_amend(self, patient_id: str) -> tuple[Patient, int]:
        """The patient as stored, and the revision to amend them by; raises ``Unknown``."""
        revision = rows.patient_revision(self.database, patient_id)  # first: at worst it is stale
        return self._held_patient(patient_id).record, revision

    def amend_patient(self, patient: Patient, based_on: int | None = None) -> Changes:
        """Correct a patient's own details; every earlier value stays in the audit trail.

        ``based_on`` is the revision the values were read at: ``Stale`` where somebody else changed
        them since. Only who reads and amends in one breath may leave it out.
        """
        patient = trimmed(patient)
        with self._saving("amend_patient") as ledger:
            now = rows.patient_revision(self.database, patient.patient_id)
            if based_on is not None and based_on != now:
                raise Stale(
                    tr("Patient {patient_id} was changed meanwhile.", patient_id=patient.patient_id)
                )
            held = self._held_patient(patient.patient_id)
            episodes = episodes_of(self.database, patient.patient_id)
            problems = check_patient(patient, self.today())
            for episode in episodes:
                problems += [
                    replace(problem, field="date_of_birth", found=str(patient.date_of_birth))
                    for problem in birth_problems(episode, patient)
                ]
            refuse(dict.fromkeys(problems))
            ledger.amend(held, patient)
            ledger.revise_patients([patient.patient_id])
        return Changes(Area.PATIENT, frozenset(episode.key for episode in episodes))

    def add_episode(self, episode: Episode) -> Changes:
        """Begin another episode of a patient who is on file."""
        episode = replace(trimmed(episode), revision=0)
        with self._saving("add_episode") as ledger:
            patient = self._held_patient(episode.patient_id).record
            problems = check_episode(episode, patient, self.today(), self.pathways)
            refuse(problems or self._taken_episode(episode.key))
            ledger.add(episode.key, episode)
        return Changes(Area.EPISODE, frozenset({episode.key}))

    def amend_episode(self, episode: Episode) -> Changes:
        """Correct an episode; ``episode.revision`` is the one its values were read at."""
        episode = trimmed(episode)
        with self._changing("amend_episode", episode.key, episode.revision) as change:
            patient = self._held_patient(episode.patient_id).record
            problems = check_episode(episode, patient, self.today(), self.pathways)
            pathway = self.pathways.get(episode.condition)
            problems += check_close(episode, self._flags(episode.key), pathway)
            refuse(problems)
            change.put_episode(episode)
        return Changes(Area.EPISODE, frozenset({episode.key}))

    def _taken_patient(self, patient_id: str) -> list[Problem]:
        held = rows.find(self.database, PATIENTS, EpisodeKey(patient_id, PATIENT_WIDE))
        if held is None:
            return []
        message = tr("This patient_id is on file already, as {name}.", name=held.record.name)
        return [Problem("patient_id", message, tr("Give another patient_id."), patient_id)]

    def _taken_episode(self, key: EpisodeKey) -> list[Problem]:
        if rows.find(self.database, EPISODES, key) is None:
            return []
        message = tr("The patient has an episode of this name already.")
        return [Problem("episode_id", message, tr("Give another episode_id."), key.episode_id)]
