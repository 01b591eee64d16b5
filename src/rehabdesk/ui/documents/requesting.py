"""A signed referral puts the examination it asks for on record, once."""

from dataclasses import replace

from rehabdesk.domain.records import ImagingStudy
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.drafting import Drafting


def with_request(desk: Desk, drafting: Drafting, modality: str) -> Drafting | None:
    """The referral as read with its request on record; ``None`` where that was refused."""
    episode = drafting.facts.episode
    if any(
        study.modality == modality and not study.done_on and not study.cancelled_on
        for study in drafting.facts.imaging
    ):
        return drafting
    study = ImagingStudy(modality, episode.side, requested_on=desk.today())
    key, based_on = episode.key, episode.revision
    if not desk.do(lambda clinic: clinic.record_imaging(key, study, based_on)):
        return None
    return replace(drafting, facts=desk.clinic.facts(key))
