"""The imaging decision: studies from request to report, and decisions not to refer now."""

from datetime import date

from rehabdesk.clinic.base import refuse
from rehabdesk.clinic.deciding import FlagLogVerbs
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.checks import check_elsewhere, check_snoozes, identity_of
from rehabdesk.domain.decision_log import ACCEPTED, event_of
from rehabdesk.domain.imaging_case import covers
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Decision, Episode, EpisodeKey, ImagingStudy
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import DECISIONS_TABLE, IMAGING


def _answers(study: ImagingStudy, episode: Episode) -> bool:
    """Whether a study answers a flag of this episode: not one from before it began, or was seen."""
    asked_on, dated = study.requested_on or study.done_on, study.done_on or study.requested_on
    if asked_on is None or dated is None or not covers(study, episode):
        return False
    return dated >= (episode.onset_date or episode.first_seen) and asked_on >= episode.first_seen


class ImagingVerbs(FlagLogVerbs):
    """Verbs on imaging studies and decisions."""

    def record_imaging(self, key: EpisodeKey, study: ImagingStudy, based_on: int) -> Changes:
        """Add a study, or move on the one whose ``row_id`` it brings.

        A new MRI or ultrasound of the episode's side answers the flag, and the log says so.
        """
        with self._changing("record_imaging", key, based_on) as change:
            study = self._sound(study)
            stored = {held.record.row_id: held for held in change.rows(IMAGING)}
            known = stored.pop(study.row_id, None)
            if study.row_id and known is None:
                message = tr("The study to be mended is not on file.")
                refuse([Problem("row_id", message, tr("Record it as a new study."), study.row_id)])
            others = {identity_of(held.record) for held in stored.values()}
            if identity_of(study) in others:
                message = tr("This study is on file already, with the same request.")
                refuse([Problem("requested_on", message, tr("Open that study and move it on."))])
            if known is None:
                study = study._replace(clinician=study.clinician or self.actor)
                answered_on = study.requested_on or study.done_on
                if answered_on is not None and _answers(study, change.episode):
                    self._log_answer(change, ACCEPTED, answered_on)
                change.add(study)
            else:
                change.amend(known, study)
        return Changes(Area.IMAGING | Area.FLAG_LOG, frozenset({key}))

    def decide(self, key: EpisodeKey, decision: Decision, based_on: int) -> Changes:
        """Record a snooze or a decline with its reason; a third snooze in a row is refused.

        One decision a day: a second one on the same day takes the first one's place. The log of
        flags says what was decided about which state.
        """
        with self._changing("decide", key, based_on) as change:
            decision = self._sound(decision._replace(clinician=decision.clinician or self.actor))
            refuse(check_elsewhere(decision))
            decisions: dict[date, Decision] = {
                held.record.date: held.record for held in change.rows(DECISIONS_TABLE)
            }
            if decisions.get(decision.date) == decision:
                refuse([Problem("", tr("Already recorded today."), tr("Nothing need be done."))])
            decisions[decision.date] = decision
            refuse(check_snoozes(list(decisions.values()), self.pathway_of(change.episode)))
            self._log_answer(change, event_of(decision), decision.date)
            change.put(decision)
        return Changes(Area.DECISIONS | Area.FLAG_LOG, frozenset({key}))
