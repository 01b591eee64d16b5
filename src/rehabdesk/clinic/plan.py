"""What comes next: the phase of rehabilitation, and the day of the next review."""

from dataclasses import replace
from datetime import date

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_episode
from rehabdesk.domain.records import EpisodeKey, PhaseStart


class PlanVerbs(Base):
    """Verbs on the plan."""

    def set_phase(self, key: EpisodeKey, start: PhaseStart, based_on: int) -> Changes:
        """Record the phase that the clinician set that day."""
        with self._changing("set_phase", key, based_on) as change:
            change.put(self._sound(start))
        return Changes(Area.PHASES, frozenset({key}))

    def set_next_review(self, key: EpisodeKey, day: date | None, based_on: int) -> Changes:
        """Plan the next review, or none."""
        with self._changing("set_next_review", key, based_on) as change:
            episode = replace(change.episode, next_review=day)
            refuse(check_episode(episode, None, self.today(), self.pathways))
            change.put_episode(episode)
        return Changes(Area.EPISODE, frozenset({key}))
