"""What a person decides and answers on an imaging referral, and what the record suggests for it."""

from dataclasses import dataclass, field
from datetime import date

from rehabdesk.documents.document import sentences
from rehabdesk.documents.found import contributing_factors
from rehabdesk.documents.known import known_by
from rehabdesk.documents.phrases import (
    SIDE_CAPITALS,
    attended,
    ended,
    number,
    onset,
    strength_label,
    studies,
)
from rehabdesk.documents.treatment import longer_run_before, treatment
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts, ImagingStudy
from rehabdesk.domain.speech import mid_sentence, said, tr
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import (
    IMPACT_LABELS,
    MODALITY_LABELS,
    long_date,
    plural,
    short_date,
    signed,
)

MRI_SAFETY: tuple[tuple[str, str], ...] = (
    ("pacemaker", said("Pacemaker, defibrillator or other implanted device")),
    ("aneurysm_clip", said("Aneurysm clip or other clip in the head")),
    ("neurostimulator", said("Cochlear implant or neurostimulator")),
    ("metal_eye", said("Metal in the eye, now or ever")),
    ("recent_surgery", said("Surgery or implant in the last 8 weeks")),
    ("pregnancy", said("Pregnancy possible")),
    ("claustrophobia", said("Claustrophobia")),
    ("weight", said("Weight")),
)
"""IR08: each is answered for an MRI; the referrer supplies what is known, the MR unit decides."""
SAFETY_GAP = said("MRI safety: ")
_SHORTEST_HISTORY = 30
_IONISING = frozenset({"xray", "ct"})


@dataclass(frozen=True, slots=True)
class ReferralWords:
    """The answers of an imaging referral; what is empty is printed as not recorded."""

    modality: str = ""
    """A key of the Imaging sheet; nothing is chosen for the clinician (CLINICAL 2.8)."""
    region: str = ""
    side: str = ""
    question: str = ""
    diagnosis: str = ""
    history: str = ""
    findings: str = ""
    previous_imaging: str = ""
    urgency: str = ""
    mri_safety: dict[str, str] = field(default_factory=dict)
    """Answers by the keys of ``MRI_SAFETY``."""
    pregnancy: str = ""
    """Pregnancy possible or last period, for X-ray and CT (IR07)."""
    needs: str = ""
    """Consent, communication needs and transport (IR12)."""
    contact: str = ""
    acts_on_report: str = ""
    copies: str = ""


def suggested_answers(
    facts: Facts, assessment: Assessment, pathway: Pathway, question: str = ""
) -> ReferralWords:
    """What the record suggests; the question and the safety answers are the clinician's."""
    today = assessment.as_of
    facts = known_by(facts, today)
    episode = facts.episode
    side = SIDE_CAPITALS[episode.side]
    return ReferralWords(
        modality=_requested(facts),
        region=next((row.text for row in pathway.section("imaging_regions")), ""),
        side=episode.side,
        question=question,
        diagnosis=tr("{diagnosis}, {side} (provisional)", diagnosis=episode.diagnosis, side=side)
        if episode.diagnosis
        else "",
        history=_history(facts, assessment, pathway),
        findings=_findings(facts, assessment, pathway),
        previous_imaging=_previous(facts, today),
        copies=tr("{gp} (GP)", gp=facts.patient.gp) if facts.patient.gp else "",
        mri_safety=_weight(facts.patient.weight_kg),
        acts_on_report=_asked_by(facts),
    )


def unanswered(facts: Facts, words: ReferralWords) -> list[str]:
    """Every mandatory part that is missing, by name (IR01-IR11)."""
    patient = facts.patient
    identifiers = (patient.name, patient.date_of_birth, patient.nhs_number, patient.address)
    required = (
        (tr("three patient identifiers"), sum(map(bool, identifiers)) >= 3),
        (tr("examination"), words.modality),
        (tr("region"), words.region),
        (tr("side"), words.side),
        (tr("clinical history"), len(words.history.strip()) >= _SHORTEST_HISTORY),
        (tr("clinical question"), words.question.strip()),
        (tr("provisional diagnosis"), words.diagnosis.strip()),
        (tr("previous imaging"), words.previous_imaging.strip()),
        (tr("urgency"), words.urgency.strip()),
        (tr("who acts on the report"), words.acts_on_report.strip()),
    )
    missing = [name for name, present in required if not present]
    if words.modality in _IONISING and not words.pregnancy.strip():
        missing.append(tr("possibility of pregnancy"))
    if words.modality in {"", "mri"}:
        missing += [
            tr(SAFETY_GAP) + mid_sentence(tr(label))
            for key, label in MRI_SAFETY
            if not words.mri_safety.get(key, "").strip()
        ]
    return missing


def _weight(weight_kg: float | None) -> dict[str, str]:
    return {} if weight_kg is None else {"weight": f"{number(weight_kg)} kg"}


def _asked_by(facts: Facts) -> str:
    """Whoever asked for the study that is waiting; that is who acts on its report (HZ12)."""
    waiting = [s for s in facts.imaging if not s.done_on and not s.cancelled_on]
    return waiting[-1].clinician if waiting else ""


def _requested(facts: Facts) -> str:
    """The examination already asked for and not yet done, if there is one."""
    waiting = [s for s in facts.imaging if not s.done_on and not s.cancelled_on]
    return waiting[-1].modality if waiting else ""


def _history(facts: Facts, assessment: Assessment, pathway: Pathway) -> str:
    """Onset, days, course of pain, effect on the day, running, treatment tried (IR03)."""
    today = assessment.as_of
    first = next(iter(attended(facts.visits)), None)
    tried = treatment(facts, pathway, today)
    return sentences(
        (
            _onset(facts, assessment),
            _course(assessment),
            _day(facts, today),
            _running(assessment),
            tr("At first contact: {ended}", ended=ended(first.subjective))
            if first and first.subjective
            else "",
            contributing_factors(facts, pathway),
            tr("Treatment tried: {sentences}", sentences=sentences(tried)) if tried else "",
        )
    )


def _onset(facts: Facts, assessment: Assessment) -> str:
    began = onset(facts.episode)
    seen = long_date(facts.episode.first_seen)
    if not began:
        return tr("Onset unknown; first seen {seen}.", seen=seen)
    days = assessment.days_since_onset
    longer = longer_run_before(facts)
    after = (
        tr(", after a run {longer:.0f} % longer than any in 30 days", longer=longer)
        if longer
        else ""
    )
    ago = tr(" ({days} ago)", days=plural(days, "day")) if days is not None and days >= 0 else ""
    return tr(
        "Onset {began}{ago}{after}. First seen {seen}.",
        began=began,
        ago=ago,
        after=after,
        seen=seen,
    )


def _course(assessment: Assessment) -> str:
    pain = assessment.pain
    if pain.latest is None or pain.latest_on is None:
        return ""
    latest = tr(
        "{latest} of 10 on {latest_on}",
        latest=pain.latest,
        latest_on=short_date(pain.latest_on, assessment.as_of),
    )
    if pain.change is None:
        return tr("Worst pain {latest}.", latest=latest)
    trend = ""
    if pain.trend_per_week is not None:
        trend = tr(
            ", {trend_per_week} points a week over the last 4 weeks",
            trend_per_week=signed(pain.trend_per_week, 1),
        )
    return tr(
        "Worst pain {baseline} at first, {latest}{trend}.",
        baseline=pain.baseline,
        latest=latest,
        trend=trend,
    )


def _day(facts: Facts, today: date) -> str:
    answered = [visit for visit in facts.visits if visit.daily_impact]
    sat = [visit for visit in facts.visits if visit.sitting_min is not None]
    parts = []
    if answered:
        last = answered[-1]
        label = mid_sentence(IMPACT_LABELS[last.daily_impact])
        parts.append(
            tr(
                "Daily movement affected: {label} ({date}).",
                label=label,
                date=short_date(last.date, today),
            )
        )
    if sat and (minutes := sat[-1].sitting_min) is not None:
        parts.append(tr("Sits {minutes} minutes.", minutes=number(minutes)))
    return sentences(parts)


def _running(assessment: Assessment) -> str:
    week = assessment.load.week_km
    if week is None:
        return ""
    return tr(
        "{value} in the last 7 days.",
        value=tr("Running {week:.1f}", week=Distance(week)) if week else tr("No run logged"),
    )


def _findings(facts: Facts, assessment: Assessment, pathway: Pathway) -> str:
    noted = next((v for v in reversed(attended(facts.visits)) if v.objective), None)
    figures = assessment.strength
    strength = ""
    if figures.lsi_pct is not None and figures.test and figures.on:
        strength = tr(
            "{strength_label} symmetry {lsi_pct:.0f} % ({on}).",
            strength_label=strength_label(figures.test, pathway),
            lsi_pct=figures.lsi_pct,
            on=short_date(figures.on, assessment.as_of),
        )
    told = f"{short_date(noted.date, assessment.as_of)}: {ended(noted.objective)}" if noted else ""
    return sentences((told, strength))


def _previous(facts: Facts, today: date) -> str:
    done: list[ImagingStudy] = [study for study in facts.imaging if study.done_on]
    return sentences(studies(done, today))


def modality_name(key: str) -> str:
    return MODALITY_LABELS.get(key, key)
