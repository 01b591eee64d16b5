"""Closing an episode."""

from dataclasses import replace
from datetime import date

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_close, check_episode
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey


class ClosingVerbs(Base):
    """The verb that ends an episode."""

    def discharge(self, key: EpisodeKey, on: date, reason: str, based_on: int) -> Changes:
        """Close the episode, unless a red flag not cleared contradicts it."""
        with self._changing("discharge", key, based_on) as change:
            episode = change.episode
            if episode.discharged_on is not None:
                day = episode.discharged_on.isoformat()
                message = f"The episode was closed on {day}."
                refuse(
                    [Problem("discharged_on", message, "Amend the episode to change that.", day)]
                )
            closed = replace(episode, discharged_on=on, discharge_reason=reason)
            problems = check_episode(closed, None, self.today(), self.pathways)
            refuse(problems + check_close(closed, self._flags(key)))
            change.put_episode(closed)
        return Changes(Area.EPISODE, frozenset({key}))
