"""Everything known of one episode on one day: what row, page, letter and export are made of."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.adherence import AdherenceFigures
from rehabdesk.domain.alerts import Alert
from rehabdesk.domain.imaging import ImagingFigures
from rehabdesk.domain.load import LoadFigures
from rehabdesk.domain.pain import PainFigures
from rehabdesk.domain.records import Episode, EpisodeKey, Patient
from rehabdesk.domain.strength import StrengthFigures


@dataclass(frozen=True, slots=True)
class Assessment:
    """What an episode's facts mean on ``as_of``. Figures are unrounded; ``None`` is "not known"."""

    as_of: date
    patient: Patient
    episode: Episode
    status: str
    days_since_onset: int | None
    imaging: ImagingFigures
    pain: PainFigures
    load: LoadFigures
    strength: StrengthFigures
    adherence: AdherenceFigures
    alerts: tuple[Alert, ...]
    review_overdue: bool
    last_entry_on: date | None
    phase: int | None

    @property
    def key(self) -> EpisodeKey:
        return self.episode.key
