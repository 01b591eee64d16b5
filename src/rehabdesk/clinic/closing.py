"""Closing an episode."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from rehabdesk.clinic.base import Base, Change, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_close, check_episode
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date

TRANSFERRED = "transferred"

_TIME = re.compile(r"([01]?\d|2[0-3]):[0-5]\d")


class ClosingVerbs(Base):
    """The verb that ends an episode."""

    def discharge(
        self,
        key: EpisodeKey,
        on: dt.date,
        reason: str,
        based_on: int,
        destination: str = "",
        handed_over_at: str = "",
    ) -> Changes:
        """Close the episode, unless a red flag not cleared contradicts it.

        A transfer names where the patient went, and the time of day ("14:30") they were handed
        over (CLINICAL IM-R02).
        """
        with self._changing("discharge", key, based_on) as change:
            if reason == TRANSFERRED:
                refuse(_handover_problems(destination, handed_over_at))
                destination = f"{destination.strip()}, handed over at {handed_over_at.strip()}"
            self._close(change, on, reason, destination.strip())
        return Changes(Area.EPISODE, frozenset({key}))

    def _close(self, change: Change, on: dt.date, reason: str, destination: str = "") -> None:
        """End the episode being changed, or refuse to, in words."""
        episode = change.episode
        if episode.discharged_on is not None:
            day = episode.discharged_on.isoformat()
            message = tr(
                "The episode was closed on {discharged_on}.",
                discharged_on=long_date(episode.discharged_on),
            )
            refuse(
                [Problem("discharged_on", message, tr("Amend the episode to change that."), day)]
            )
        closed = replace(
            episode, discharged_on=on, discharge_reason=reason, destination=destination
        )
        problems = check_episode(closed, None, self.today(), self.pathways)
        pathway = self.pathways.get(closed.condition)
        refuse(problems + check_close(closed, self._flags(change.key), pathway))
        change.put_episode(closed)


def _handover_problems(destination: str, at: str) -> Iterator[Problem]:
    if not destination.strip():
        yield Problem(
            "destination",
            tr("A transfer names where the patient went."),
            tr("Type the hospital, service or person."),
        )
    if not _TIME.fullmatch(at.strip()):
        yield Problem(
            "handed_over_at",
            tr("A transfer names the time of the handover."),
            tr("Type it like 14:30."),
            at.strip(),
        )
