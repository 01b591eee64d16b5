"""The log of imaging flags: what was shown, and what was answered to it."""

import datetime as dt
from dataclasses import replace

from rehabdesk.clinic.base import Base, Change
from rehabdesk.domain.assessment import Assessment, assess
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.decision_log import flag_answered, flag_shown, is_logged
from rehabdesk.domain.records import EpisodeKey, Facts
from rehabdesk.domain.speech import english
from rehabdesk.domain.tables import DECISION_LOG
from rehabdesk.store import caseload


class FlagLogVerbs(Base):
    """Writes the log that keeps what was shown, whatever thresholds come later (CLINICAL RG03)."""

    def log_shown(self, key: EpisodeKey, assessment: Assessment) -> Changes:
        """Note that a flag was on screen: once a day and rule; nothing where it asks nothing.

        Looking is no change that a colleague's save could collide with, so the episode's revision
        stays as it was.
        """
        entry = flag_shown(assessment, self.pathway_of(assessment.episode), self.actor)
        if entry is None:
            return Changes(Area(0))
        with self._saving("log_shown") as ledger:
            change = Change(self.database, ledger, key)
            if is_logged((held.record for held in change.rows(DECISION_LOG)), entry):
                return Changes(Area(0))
            with english():  # the log is stored, and read in every language
                (facts,) = caseload.read_facts(self.database, keys=[key])
                pathway = self.pathway_of(facts.episode)
                now = assess(facts, assessment.as_of, pathway)
                stored = flag_shown(now, pathway, self.actor)
            change.add(stored or entry)
        return Changes(Area.FLAG_LOG, frozenset({key}))

    def _log_answer(self, change: Change, event: str, on: dt.date) -> None:
        """Put an answer to the flag in the log, with the state it answered; call it first."""
        (facts,) = caseload.read_facts(self.database, keys=[change.key])
        with english():
            pathway = self.pathway_of(facts.episode)
            before = assess(_undecided_on(facts, on), on, pathway)
            change.put(flag_answered(event, before, pathway, self.actor))


def _undecided_on(facts: Facts, day: dt.date) -> Facts:
    """The facts without that day's decision, which a second one of the day takes the place of."""
    return replace(facts, decisions=tuple(each for each in facts.decisions if each.date != day))
