"""What a person writes in a discharge summary, and what the record suggests for it."""

from dataclasses import dataclass
from datetime import date

from rehabdesk.documents.document import sentences
from rehabdesk.documents.found import (
    allergies_and_medicines,
    contributing_factors,
    criteria_confirmed,
    effects_on_function,
)
from rehabdesk.documents.gp import gp_summary
from rehabdesk.documents.known import known_by
from rehabdesk.documents.phrases import attended, diagnosis, ended, onset
from rehabdesk.documents.treatment import longer_run_before
from rehabdesk.domain.assessment import Assessment, assess
from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Facts
from rehabdesk.domain.speech import mid_sentence, tr
from rehabdesk.domain.words import DISCHARGE_LABELS, MECHANISM_LABELS, long_date, short_date


@dataclass(frozen=True, slots=True)
class DischargeWords:
    """The parts a person writes; what is left empty is printed as not recorded."""

    gp_summary: str = ""
    requested_action: str = ""
    diagnosis: str = ""
    history: str = ""
    contributing: str = ""
    outcome: str = ""
    patient_view: str = ""
    plan: str = ""
    advice: str = ""
    consent: str = ""
    allergies: str = ""
    referrer: str = ""
    language: str = ""
    copies: str = ""


def suggested_words(facts: Facts, assessment: Assessment, pathway: Pathway) -> DischargeWords:
    """The words that the record itself suggests; nothing is claimed that it doesn't hold."""
    end = last_day(facts, assessment.as_of)
    facts = known_by(facts, end)
    return DischargeWords(
        gp_summary=gp_summary(facts, judged_on(end, facts, assessment, pathway), pathway, end),
        diagnosis=diagnosis(facts.episode),
        history=_history(facts),
        contributing=_contributing(facts, pathway),
        allergies=allergies_and_medicines(facts.patient),
        outcome=_outcome(facts, pathway),
        patient_view=_patient_view(facts, end),
        plan=_plan(facts, end),
        copies="; ".join(
            part
            for part in (facts.patient.gp and tr("{gp} (GP)", gp=facts.patient.gp), tr("patient"))
            if part
        ),
    )


def last_day(facts: Facts, as_of: date) -> date:
    """The day the summary speaks of: its as-of day, or the discharge where that came first."""
    discharged = facts.episode.discharged_on
    return min(as_of, discharged) if discharged else as_of


def judged_on(end: date, facts: Facts, assessment: Assessment, pathway: Pathway) -> Assessment:
    return assessment if assessment.as_of == end else assess(facts, end, pathway)


def _history(facts: Facts) -> str:
    began = onset(facts.episode)
    first = next(iter(attended(facts.visits)), None)
    told = first.subjective if first else ""
    mechanism = facts.episode.mechanism
    how = "" if mechanism == "unknown" else mid_sentence(MECHANISM_LABELS.get(mechanism, ""))
    onset_words = (
        tr("Onset {began}{value}.", began=began, value=f", {how}" if how else "") if began else ""
    )
    return sentences((onset_words, told, facts.episode.notes))


def _contributing(facts: Facts, pathway: Pathway) -> str:
    longer = longer_run_before(facts)
    run = ""
    if longer is not None:
        run = tr(
            "A run {longer:.0f} % longer than any in the 30 days before it, in the "
            "two weeks before onset.",
            longer=longer,
        )
    return sentences(
        (contributing_factors(facts, pathway), run, effects_on_function(facts, pathway))
    )


def _outcome(facts: Facts, pathway: Pathway) -> str:
    episode = facts.episode
    if episode.discharged_on is None:
        return ""
    label = DISCHARGE_LABELS.get(episode.discharge_reason, episode.discharge_reason)
    where = tr(" to {destination}", destination=episode.destination) if episode.destination else ""
    closed = ended(
        tr(
            "{label}{where} on {discharged_on}",
            label=label,
            where=where,
            discharged_on=long_date(episode.discharged_on),
        )
    )
    return sentences((closed, criteria_confirmed(facts, pathway)))


def _patient_view(facts: Facts, end: date) -> str:
    last = next((v for v in reversed(attended(facts.visits)) if v.subjective), None)
    return f"On {short_date(last.date, end)}: {last.subjective}" if last else ""


def _plan(facts: Facts, end: date) -> str:
    last = next((v for v in reversed(attended(facts.visits)) if v.plan), None)
    review = facts.episode.next_review
    follow_up = (
        tr("Clinic: review on {review}.", review=long_date(review))
        if review and review > end
        else ""
    )
    return sentences((last.plan if last else "", follow_up))
