"""Recordings of watches and apps on their way into a patient's running log."""

from collections.abc import Collection, Iterable

from rehabdesk.clinic.base import Base
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.recordings import Recording, Sorted, sorted_out
from rehabdesk.domain.records import Patient, Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import PATIENTS, RUNS
from rehabdesk.store import rows, settings

RUN_SIGNS = "run_signs"
"""The setting that says whose a watch's serial number and a folder's name are."""
_MOST = 2000
"""So many are remembered; the one seen longest ago goes first."""


class RecordingVerbs(Base):
    """Verbs on recordings; they are saved by ``import_batch``, as any file is."""

    def sort_recordings(
        self, patient_id: str, recordings: Iterable[Recording]
    ) -> tuple[Sorted, ...]:
        """What becomes of each recording beside the runs on file. Raises ``Unknown``."""
        patient = self._on_file(patient_id)
        if patient is None:
            raise Unknown(tr("There is no patient {patient_id}.", patient_id=patient_id))
        held = rows.fetch_rows(self.database, RUNS, {patient_id})
        stored = [each.record for each in held if isinstance(each.record, Run)]
        return sorted_out(recordings, stored, self.today(), patient.date_of_birth)

    def owner_of(self, signs: Collection[str]) -> str:
        """The patient whom these signs (devices, folders) belong to.

        "" where they are nobody's, or more than one patient's.
        """
        known = self._signs()
        owners = {known[sign] for sign in signs if sign in known}
        owner = owners.pop() if len(owners) == 1 else ""
        return owner if owner and self.is_on_file(owner) else ""

    def is_on_file(self, patient_id: str) -> bool:
        """Whether there is such a patient."""
        return self._on_file(patient_id) is not None

    def remember_signs(self, patient_id: str, signs: Collection[str]) -> None:
        """Keep whose these signs are; the last patient they were imported for has them.

        How a file finds its patient is not the record: nothing is audited, no revision grows.
        """
        before = self._signs()
        after = {sign: own for sign, own in before.items() if sign not in signs}
        after |= {sign: patient_id for sign in sorted(signs) if sign}
        if after == before:
            return
        newest = [*after.items()][-_MOST:]
        with self.database.writing():
            settings.put(self.database, RUN_SIGNS, [[sign, own] for sign, own in newest])

    def _on_file(self, patient_id: str) -> Patient | None:
        found = (held.record for held in rows.fetch_rows(self.database, PATIENTS, {patient_id}))
        return next((each for each in found if isinstance(each, Patient)), None)

    def _signs(self) -> dict[str, str]:
        kept = settings.get(self.database, RUN_SIGNS)
        pairs = kept if isinstance(kept, list) else []
        return {
            str(pair[0]): str(pair[1])
            for pair in pairs
            if isinstance(pair, list) and len(pair) == 2
        }
