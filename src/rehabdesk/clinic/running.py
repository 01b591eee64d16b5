"""Runs and events: what the patient ran, and what else happened."""

from rehabdesk.clinic.base import Base
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Unknown
from rehabdesk.domain.records import EpisodeEvent, EpisodeKey, Run
from rehabdesk.domain.tables import RUNS


class RunningVerbs(Base):
    """Verbs on the running log. Runs are the patient's, over all episodes; none is ever removed."""

    def record_run(self, key: EpisodeKey, run: Run, based_on: int) -> Changes:
        """Add one run; two equal runs on a day are two runs."""
        with self._changing("record_run", key, based_on) as change:
            change.add(self._sound(run._replace(row_id="")))
        return Changes(Area.RUNS, frozenset({key}))

    def amend_run(self, key: EpisodeKey, run: Run, based_on: int) -> Changes:
        """Mend the run of that ``row_id``. Raises ``Unknown`` where the patient has none."""
        with self._changing("amend_run", key, based_on) as change:
            held = next(
                (each for each in change.rows(RUNS) if each.record.row_id == run.row_id), None
            )
            if held is None or not run.row_id:
                raise Unknown("The run to be mended is not on file.")
            change.amend(held, self._sound(run))
        return Changes(Area.RUNS, frozenset({key}))

    def record_event(self, key: EpisodeKey, event: EpisodeEvent, based_on: int) -> Changes:
        """Record something that may explain a change; the same kind on the same day is amended."""
        return self._record_entries("record_event", key, [event], Area.EVENTS, based_on)
