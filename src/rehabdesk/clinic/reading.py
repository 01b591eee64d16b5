"""What the clinic's record says, judged on a day."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime

from rehabdesk.clinic.base import Base
from rehabdesk.domain.assessment import Assessment, assess, place_of, triage_order
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.namesakes import namesakes
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.records import (
    Clinician,
    Episode,
    EpisodeKey,
    Facts,
    Letterhead,
    Patient,
    PatientFile,
)
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EXERCISES, OUTCOMES, PHASES, RUNS, SCREENS, STRENGTH
from rehabdesk.store import audit, caseload, settings

TICK_EVERY = 250
_NOT_FOR_THE_ORDER = (RUNS, STRENGTH, OUTCOMES, EXERCISES, PHASES, SCREENS)


class Reading(Base):
    """Reads; none of them changes anything. ``as_of`` is today where it is left out."""

    def caseload(
        self, as_of: date | None = None, *, closed: bool = False, tick: Tick = silent
    ) -> list[Assessment]:
        """The triage list: episodes first seen by that day, most urgent first.

        Closed ones are left out, unless ``closed`` or a red flag keeps them on the list.
        """
        day = as_of or self.today()
        self.take_thresholds()
        with caseload.not_collecting():
            every = caseload.read_facts(
                self.database, open_on=None if closed else day, first_seen_by=day
            )
            judged = self._judged(every, day, tick)
        if not closed:
            judged = [each for each in judged if each.imaging.state is not ImagingState.CLOSED]
        return sorted(judged, key=triage_order)

    def open_episodes(self) -> int:
        """How many episodes are open today, without reading them."""
        return caseload.count_open(self.database, self.today())

    def most_urgent(self, most: int, tick: Tick = silent) -> tuple[list[Assessment], int]:
        """The first of today's triage list, ``most`` at most, and how many are on it.

        Of everyone it reads only what the order rests on: a screen shows these while it reads the
        rest.
        """
        day = self.today()
        self.take_thresholds()
        tick(0, 0)
        with caseload.not_collecting():
            every = caseload.read_facts(
                self.database, open_on=day, first_seen_by=day, leave_out=_NOT_FOR_THE_ORDER
            )
            places = (place_of(one, day, self.pathway_of(one.episode)) for one in every)
            order = sorted(place for place in places if place is not None)
            first = [EpisodeKey(*place[-2:]) for place in order[:most]]
            judged = self._judged(caseload.read_facts(self.database, keys=first), day, silent)
        return sorted(judged, key=triage_order), len(order)

    def facts(self, key: EpisodeKey) -> Facts:
        """Everything recorded of one episode; raises ``Unknown``."""
        for facts in caseload.read_facts(self.database, keys=[key], detailed=True):
            return facts
        raise Unknown(
            tr(
                "Patient {patient_id} has no episode {episode_id}.",
                patient_id=key.patient_id,
                episode_id=key.episode_id,
            )
        )

    def assessment(self, key: EpisodeKey, as_of: date | None = None) -> Assessment:
        """What one episode's facts mean that day; raises ``Unknown``."""
        return self.judge(self.facts(key), as_of)

    def judge(self, facts: Facts, as_of: date | None = None) -> Assessment:
        return assess(facts, as_of or self.today(), self.pathway_of(facts.episode))

    def judge_all(
        self, files: Iterable[PatientFile], as_of: date | None = None
    ) -> list[Assessment]:
        """Every episode of some patients, in the order of the triage list."""
        day = as_of or self.today()
        every = [facts for file in files for facts in file.episodes]
        return sorted(self._judged(every, day, silent), key=triage_order)

    def episode_key(
        self, patient_id: str, episode_id: str | None = None, as_of: date | None = None
    ) -> EpisodeKey:
        """The episode meant: the one named, else the latest open on that day, else the latest.

        Raises ``Unknown`` where there is no such patient or episode.
        """
        episodes = caseload.episodes_of(self.database, patient_id)
        if not episodes:
            self._held_patient(patient_id)
            raise Unknown(tr("Patient {patient_id} has no episode.", patient_id=patient_id))
        if episode_id is not None:
            key = EpisodeKey(patient_id, episode_id)
            if all(episode.key != key for episode in episodes):
                raise Unknown(
                    tr(
                        "Patient {patient_id} has no episode {episode_id}.",
                        patient_id=patient_id,
                        episode_id=episode_id,
                    )
                )
            return key
        day = as_of or self.today()
        begun = [episode for episode in episodes if episode.first_seen <= day] or episodes
        still_open = [episode for episode in begun if _is_open(episode, day)]
        return (still_open or begun)[-1].key

    def patient_files(
        self, patient_ids: Collection[str] | None = None, tick: Tick = silent
    ) -> Iterator[PatientFile]:
        """Whole records, patient by patient, in order of patient_id.

        Raises ``Unknown``, before the first one, for a patient who is not on file.
        """
        if patient_ids is not None:
            known = {patient.patient_id for patient in caseload.patients(self.database)}
            for patient_id in patient_ids:
                if patient_id not in known:
                    raise Unknown(tr("There is no patient {patient_id}.", patient_id=patient_id))
        return caseload.read_patient_files(self.database, patient_ids, tick)

    def is_empty(self) -> bool:
        """Whether nobody is on file yet."""
        return not caseload.patients(self.database)

    def namesakes(self, name: str) -> tuple[Patient, ...]:
        """Who on file has this name, or nearly so (HZ01)."""
        return namesakes(name, caseload.patients(self.database))

    def last_entry_at(self) -> datetime | None:
        """When the record was last written to, in UTC; ``None`` where it never was."""
        latest = audit.entries(self.database, None, 1)
        return latest[0].at if latest else None

    def has_episode(self, key: EpisodeKey) -> bool:
        """Whether it is on file."""
        return any(one.key == key for one in caseload.episodes_of(self.database, key.patient_id))

    def episodes(self, patient_id: str) -> list[Episode]:
        """A patient's episodes, in order of the first visit."""
        return caseload.episodes_of(self.database, patient_id)

    def history(self, key: EpisodeKey | None = None, limit: int = 200) -> list[audit.Entry]:
        """What was done, newest first: to one episode and its patient, or in the whole clinic."""
        return audit.entries(self.database, key, limit)

    def last_seal(self) -> str:
        """The seal of the audit trail's latest entry: an export notes how far it knew."""
        return audit.last_seal(self.database)

    def letterhead(self) -> Letterhead:
        return settings.letterhead(self.database)

    def clinicians(self) -> list[Clinician]:
        """Everyone who signs, in order of name."""
        return settings.clinicians(self.database)

    def clinician(self) -> Clinician | None:
        """Who is acting, if known by that name, else the only one there is."""
        known = self.clinicians()
        for clinician in known:
            if clinician.name == self.actor:
                return clinician
        return known[0] if len(known) == 1 else None

    def _judged(self, every: list[Facts], day: date, tick: Tick) -> list[Assessment]:
        judged = []
        for count, facts in enumerate(every):
            if count % TICK_EVERY == 0:
                tick(count, len(every))
            judged.append(self.judge(facts, day))
        tick(len(every), len(every))
        return judged


def _is_open(episode: Episode, day: date) -> bool:
    return episode.discharged_on is None or episode.discharged_on > day
