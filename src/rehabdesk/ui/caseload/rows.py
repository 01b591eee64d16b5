"""One row of the caseload as it is searched and shown."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.finding_names import fold
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.pathway import ImagingThresholds, Pathway, Pathways
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import long_date, side_name, weekday_date
from rehabdesk.ui.masking import mask


@dataclass(frozen=True, slots=True)
class CaseRow:
    """An assessment with the words that only depend on it."""

    assessment: Assessment
    condition: str
    last_phase: int
    window: tuple[int, int]
    """The days since onset from which imaging is considered, and due."""
    searched: str

    @property
    def key(self) -> EpisodeKey:
        return self.assessment.key

    @property
    def state_words(self) -> str:
        return self.assessment.imaging.label

    @property
    def below_name(self) -> str:
        """``P-0012 · hamstring, left``; without the number while names are hidden."""
        episode = self.assessment.episode
        what = f"{self.condition}, {side_name(episode.side)}"
        return " · ".join(filter(None, (mask.own(episode.patient_id), what)))

    @property
    def review_words(self) -> str:
        return review_words(self.assessment)

    @property
    def phase_words(self) -> str:
        phase = self.assessment.phase
        return (
            tr("not set")
            if phase is None
            else tr("{phase} of {last_phase}", phase=phase, last_phase=self.last_phase)
        )


def row_of(assessment: Assessment, pathways: Pathways) -> CaseRow:
    pathway = pathways.get(assessment.episode.condition)
    patient = assessment.patient
    return CaseRow(
        assessment,
        mid_sentence(pathway.short_label) if pathway else assessment.episode.condition,
        max((phase.number for phase in pathway.phases), default=0) if pathway else 0,
        _window(pathway),
        f"{fold(patient.name)}\n{fold(patient.patient_id)}",
    )


def _window(pathway: Pathway | None) -> tuple[int, int]:
    rule = (pathway.imaging if pathway else None) or ImagingThresholds()
    return rule.consider_from_day, rule.due_from_day


def review_words(assessment: Assessment) -> str:
    """``3 d overdue``, ``Today``, ``Thu 5 Mar``, ``none planned``."""
    day: date | None = assessment.episode.next_review
    today = assessment.as_of
    if day is None:
        return tr("none planned")
    if assessment.review_overdue:
        return tr("{days} d overdue", days=(today - day).days)
    if day == today:
        return tr("Today")
    return weekday_date(day) if abs((day - today).days) < 300 else long_date(day)


SETTLED = frozenset(
    {
        ImagingState.CHECK_RESOLVED,
        ImagingState.DONE,
        ImagingState.OUT_OF_SCOPE,
        ImagingState.CLOSED,
    }
)
"""States in which the days since onset no longer press."""
