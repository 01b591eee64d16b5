"""Pain that came back: kept as the same episode, or begun as a new one."""

from dataclasses import replace

from rehabdesk.clinic.base import Change, refuse
from rehabdesk.clinic.closing import ClosingVerbs
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_episode, trimmed
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Episode, EpisodeKey, Recurrence
from rehabdesk.domain.recurrence import NEW
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES
from rehabdesk.store import rows

_CHANGED = Area.EPISODE | Area.EVENTS


class RecurrenceVerbs(ClosingVerbs):
    """The verb on a recurrence (CLINICAL 2.7): the choice is the clinician's, and is stored."""

    def record_recurrence(
        self,
        key: EpisodeKey,
        recurrence: Recurrence,
        based_on: int,
        begin: Episode | None = None,
        close_prior: bool = False,
    ) -> Changes:
        """Store the choice and its reason; "new" starts ``begin`` in the same transaction.

        The new episode remembers the one it follows, and carries the choice too. With
        ``close_prior`` the earlier episode is closed today as resolved.
        """
        with self._saving("record_recurrence") as ledger:
            rows.take_revision(self.database, key, based_on)
            change = Change(self.database, ledger, key)
            named = recurrence.clinician or self.actor
            recurrence = self._sound(recurrence._replace(clinician=named))
            change.put(recurrence)
            refuse(_choice_problems(recurrence, begin))
            if begin is None:
                return Changes(_CHANGED, frozenset({key}))
            begun = replace(trimmed(begin), prior_episode_id=key.episode_id, revision=0)
            patient = self._held_patient(key.patient_id).record
            refuse(check_episode(begun, patient, self.today(), self.pathways))
            if rows.find(self.database, EPISODES, begun.key) is not None:
                message = tr("The patient has an episode of this name already.")
                refuse([Problem("episode_id", message, tr("Give another."), begun.episode_id)])
            ledger.add(begun.key, begun)
            ledger.add(begun.key, recurrence)
            if close_prior:
                self._close(change, self.today(), "resolved")
        return Changes(_CHANGED, frozenset({key, begun.key}))


def _choice_problems(recurrence: Recurrence, begin: Episode | None) -> list[Problem]:
    if (recurrence.choice == NEW) == (begin is not None):
        return []
    message = tr("A new episode is begun with the choice of a new one, and only then.")
    return [Problem("choice", message, tr("Choose whether it is the same episode."))]
