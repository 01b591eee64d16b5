"""An episode, its red flags and its imaging as FHIR resources."""

from collections.abc import Iterator
from datetime import date

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.records import Episode, Facts, ImagingStudy, RedFlag
from rehabdesk.domain.words import CLEARING_LABELS, MODALITY_LABELS
from rehabdesk.exchange.fhir.codes import (
    CONDITION,
    CONDITION_CATEGORY,
    CONDITION_CLINICAL,
    CONDITION_VERIFICATION,
    EPISODE_ID,
    MODALITIES,
    RED_FLAG,
    Json,
    coding,
    concept,
)
from rehabdesk.exchange.fhir.names import Named, Names, day, notes

_VERIFIED = {"confirmed": "confirmed", "working": "provisional"}
_SIDES = {"left": "left", "right": "right", "both": "left and right"}


def side(key: str) -> Json:
    """Where, in words: no code for a side could be verified together with a licence to use it."""
    return {"text": _SIDES[key]}


def condition(facts: Facts, pathway: Pathway | None, names: Names, as_of: date) -> Json:
    """The episode. The clinician's own words come first; the pathway's key stands beside them."""
    episode = facts.episode
    label = pathway.label if pathway else episode.condition
    status = _status(episode, as_of)
    made: Json = {
        "resourceType": "Condition",
        "identifier": [{"system": EPISODE_ID, "value": episode.episode_id}],
        "clinicalStatus": {"coding": [coding(CONDITION_CLINICAL, status)]},
    }
    if episode.certainty in _VERIFIED:
        verified = coding(CONDITION_VERIFICATION, _VERIFIED[episode.certainty])
        made["verificationStatus"] = {"coding": [verified]}
    made |= {
        "category": [{"coding": [coding(CONDITION_CATEGORY, "encounter-diagnosis")]}],
        "code": concept(episode.diagnosis or label, coding(CONDITION, episode.condition, label)),
        "bodySite": [side(episode.side)],
        "subject": names.to("Patient", episode.patient_id),
        **_onset(episode),
    }
    if status == "resolved" and episode.discharged_on:
        made["abatementDateTime"] = day(episode.discharged_on)
    made["recordedDate"] = day(episode.first_seen)
    if episode.clinician:
        made["asserter"] = {"display": episode.clinician}
    return made | notes(episode.onset_words and f"Onset as told: {episode.onset_words}")


def flags(facts: Facts, pathway: Pathway | None, names: Names) -> Iterator[Named]:
    """Each red flag, and what names it; one entered in error says so."""
    labels = {rule.key: rule.label for rule in pathway.red_flags} if pathway else {}
    for flag in facts.red_flags:
        yield _flag(flag, labels.get(flag.flag, flag.flag), facts, names), (flag.date, flag.flag)


def imaging(facts: Facts, names: Names) -> Iterator[Named]:
    """Each study's request, and the procedure where it was done; and what names each."""
    for study in facts.imaging:
        if study.requested_on:
            yield _request(study, facts, names), (study.row_id,)
        if study.done_on:
            yield _procedure(study, facts, names), (study.row_id,)


def _status(episode: Episode, as_of: date) -> str:
    if episode.discharged_on is not None and episode.discharged_on <= as_of:
        return "resolved" if episode.discharge_reason == "resolved" else "inactive"
    return "recurrence" if episode.prior_episode_id else "active"


def _onset(episode: Episode) -> Json:
    if episode.onset_date is None:
        return {}
    if episode.onset_latest is None:
        return {"onsetDateTime": day(episode.onset_date)}
    period = {"start": day(episode.onset_date), "end": day(episode.onset_latest)}
    return {"onsetPeriod": period}


def _flag(flag: RedFlag, label: str, facts: Facts, names: Names) -> Json:
    period = {"start": day(flag.date)}
    status = "active"
    if flag.cleared_on:
        period["end"] = day(flag.cleared_on)
        status = "entered-in-error" if flag.cleared_reason == "entered_in_error" else "inactive"
    words = label
    if flag.cleared_reason:
        words = f"{label} ({CLEARING_LABELS[flag.cleared_reason].lower()})"
    made: Json = {
        "resourceType": "Flag",
        "status": status,
        "code": concept(words, coding(RED_FLAG, flag.flag, label)),
        "subject": names.to("Patient", facts.patient.patient_id),
        "period": period,
    }
    return made | ({"author": {"display": flag.clinician}} if flag.clinician else {})


def _what(study: ImagingStudy, facts: Facts, names: Names) -> Json:
    words = f"{MODALITY_LABELS[study.modality]}, {_SIDES[study.side]}"
    return {
        "code": concept(words, MODALITIES.get(study.modality)),
        "bodySite": [side(study.side)],
        "subject": names.to("Patient", facts.patient.patient_id),
        "reasonReference": [names.to("Condition", *facts.key)],
    }


def _request(study: ImagingStudy, facts: Facts, names: Names) -> Json:
    status = "active"
    if study.cancelled_on:
        status = "revoked"
    elif study.done_on:
        status = "completed"
    made: Json = {
        "resourceType": "ServiceRequest",
        "status": status,
        "intent": "order",
        **_what(study, facts, names),
    }
    if study.booked_for:
        made["occurrenceDateTime"] = day(study.booked_for)
    if study.requested_on:
        made["authoredOn"] = day(study.requested_on)
    if study.clinician:
        made["requester"] = {"display": study.clinician}
    cancelled = study.cancelled_on and f"Cancelled on {day(study.cancelled_on)}"
    did_not = " (did not attend)" if study.cancel_reason == "dna" else ""
    return made | notes(f"{cancelled}{did_not}" if cancelled else "")


def _procedure(study: ImagingStudy, facts: Facts, names: Names) -> Json:
    made: Json = {
        "resourceType": "Procedure",
        "status": "completed",
        **_what(study, facts, names),
    }
    if study.done_on:
        made["performedDateTime"] = day(study.done_on)
    if study.requested_on:
        made["basedOn"] = [names.to("ServiceRequest", *facts.key, study.row_id)]
    return made | notes(
        f"Reported on {day(study.reported_on)}" if study.reported_on else "",
        study.result and f"Result as summed up by the clinic: {study.result}",
        study.action and f"Acted on: {study.action}",
    )
