"""Runs and events: what the patient ran, and what else happened."""

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_run
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.records import EpisodeEvent, EpisodeKey, Run
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import RUNS


class RunningVerbs(Base):
    """Verbs on the running log. Runs are the patient's, over all episodes; none is ever removed."""

    def record_run(self, key: EpisodeKey, run: Run, based_on: int) -> Changes:
        """Add one run; two equal runs on a day are two runs."""
        with self._changing("record_run", key, based_on) as change:
            change.add(self._typed(change, run._replace(row_id="")))
        return Changes(Area.RUNS, frozenset({key}))

    def amend_run(self, key: EpisodeKey, run: Run, based_on: int) -> Changes:
        """Mend the run of that ``row_id``. Raises ``Unknown`` where the patient has none."""
        with self._changing("amend_run", key, based_on) as change:
            held = next(
                (each for each in change.rows(RUNS) if each.record.row_id == run.row_id), None
            )
            if held is None or not run.row_id:
                raise Unknown(tr("The run to be mended is not on file."))
            change.amend(held, self._typed(change, run, held.record))
        return Changes(Area.RUNS, frozenset({key}))

    def record_event(self, key: EpisodeKey, event: EpisodeEvent, based_on: int) -> Changes:
        """Record something that may explain a change; the same kind on the same day is amended."""
        return self._record_entries("record_event", key, [event], Area.EVENTS, based_on)

    def _typed(self, change: Change, run: Run, stored: Run | None = None) -> Run:
        """The run, sound, and no slip of the fingers; what came from a file may stand."""
        run = self._sound(run)
        patient = self._held_patient(change.key.patient_id).record
        refuse(check_run(run, patient, change.episode, stored))
        return run
