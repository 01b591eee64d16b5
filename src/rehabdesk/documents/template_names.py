"""What a clinic's template may say of an episode: one plain name for each thing, and its value."""

from rehabdesk.documents.identity import born, nhs_number
from rehabdesk.documents.phrases import SIDE_WORDS, attended, onset
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Clinician, Facts, Letterhead
from rehabdesk.domain.speech import Labels, tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import DISCHARGE_LABELS, long_date

_DUE = frozenset(
    {ImagingState.EMERGENCY, ImagingState.URGENT, ImagingState.DUE_IMPACT, ImagingState.DUE}
)

MEANINGS: Labels[str] = Labels(
    {
        "suggested": "the record's own words for this field",
        "name": "the patient's name",
        "first_name": "the patient's first name",
        "born": "date of birth and age",
        "nhs_number": "NHS number",
        "gp": "GP and practice",
        "condition": "the pathway, such as hamstring bursitis",
        "diagnosis": "diagnosis, in the clinician's words",
        "side": "left, right or both",
        "onset": "when it began",
        "weeks": "whole weeks since onset",
        "first_seen": "day of the first visit",
        "visits": "visits attended",
        "worst_first": "worst pain at the first entry",
        "worst_now": "worst pain at the latest entry",
        "worst_change": "the difference of the two",
        "run_week": "distance run in the last 7 days",
        "symmetry": "limb symmetry index, in %",
        "phase": "phase of the plan",
        "imaging": "where the imaging decision stands",
        "imaging_due": "true while an imaging decision is due",
        "red_flags": "red flags not cleared",
        "next_review": "day of the next review",
        "discharged": "day of the discharge",
        "outcome": "how the episode ended",
        "clinician": "who signs",
        "clinic": "the clinic's name",
        "clinic_phone": "the clinic's phone",
        "today": "the day of the document",
    }
)
"""Each name and what it stands for; what is not known is empty, which {% if %} takes for no."""


def values(
    facts: Facts,
    assessment: Assessment,
    pathway: Pathway,
    letterhead: Letterhead,
    signer: Clinician | None,
) -> dict[str, object]:
    """The value of every name but ``suggested``, which differs from field to field."""
    patient, episode = facts.patient, facts.episode
    days = assessment.days_since_onset
    return {
        "name": patient.name,
        "first_name": patient.name.split(" ")[0],
        "born": born(patient, assessment.as_of),
        "nhs_number": nhs_number(patient.nhs_number),
        "gp": patient.gp,
        "condition": pathway.label,
        "diagnosis": episode.diagnosis,
        "side": SIDE_WORDS[episode.side],
        "onset": onset(episode),
        "weeks": "" if days is None else days // 7,
        "first_seen": long_date(episode.first_seen),
        "visits": len(attended(facts.visits)),
        **_figures(assessment),
        "imaging": assessment.imaging.label,
        "imaging_due": assessment.imaging.state in _DUE,
        "red_flags": sum(flag.cleared_on is None for flag in facts.red_flags),
        "next_review": long_date(episode.next_review) if episode.next_review else "",
        "discharged": long_date(episode.discharged_on) if episode.discharged_on else "",
        "outcome": DISCHARGE_LABELS.get(episode.discharge_reason, ""),
        "clinician": signer.name if signer else episode.clinician,
        "clinic": letterhead.clinic,
        "clinic_phone": letterhead.phone,
        "today": long_date(assessment.as_of),
    }


def _figures(assessment: Assessment) -> dict[str, object]:
    pain, load, strength = assessment.pain, assessment.load, assessment.strength
    week, symmetry = load.week_km, strength.lsi_pct
    return {
        "worst_first": "" if pain.baseline is None else pain.baseline,
        "worst_now": "" if pain.latest is None else pain.latest,
        "worst_change": "" if pain.change is None else pain.change,
        "run_week": f"{Distance(week):.0f}" if week else "",
        "symmetry": "" if symmetry is None else tr("{lsi:.0f} %", lsi=symmetry),
        "phase": "" if assessment.phase is None else assessment.phase,
    }
