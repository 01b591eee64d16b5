"""A flag that comes on screen is noted in the log, once a day and rule."""

from dataclasses import replace

from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.decision_log import flag_shown, is_logged
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey, Facts
from rehabdesk.ui.desk import Desk


def note_shown(desk: Desk, facts: Facts, assessment: Assessment) -> Facts:
    """The facts with the entry that showing them made; as they were where it made none.

    No view is told: nothing that a view shows has changed, but the log itself.
    """
    clinic = desk.clinic
    if not desk.somebody_looks:
        return facts
    entry = flag_shown(assessment, clinic.pathway_of(facts.episode), clinic.actor)
    if entry is None or is_logged(facts.flag_log, entry):
        return facts
    try:
        clinic.log_shown(facts.key, assessment)
    except NotSaved as error:
        desk.refused.emit((Problem("", str(error)),))
        return facts
    return replace(facts, flag_log=(*facts.flag_log, entry))


def prior_of(desk: Desk, facts: Facts) -> Facts | None:
    """The episode that this one follows, where it is on file."""
    episode = facts.episode
    if not episode.prior_episode_id:
        return None
    key = EpisodeKey(episode.patient_id, episode.prior_episode_id)
    if all(other.key != key for other in desk.clinic.episodes(episode.patient_id)):
        return None
    return desk.clinic.facts(key)
