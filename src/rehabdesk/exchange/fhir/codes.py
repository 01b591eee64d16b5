"""Code systems: HL7's, LOINC, UCUM, DICOM's where a code is certain; else the app's own, defined.

No code is guessed. What has none that could be verified is said in words and by a key of a code
system of the app's own, which goes with the bundle as a ``CodeSystem`` resource. SNOMED CT is not
used: none of its codes for these diagnoses could be verified (CLINICAL 8.5).
"""

from collections.abc import Iterable, Mapping
from typing import Any

Json = dict[str, Any]

OWN = "https://rehabdesk.invalid/fhir"
"""Begins the names of the app's own systems; ``.invalid`` (RFC 2606) says that they name a thing
and lead nowhere."""
PATIENT_ID = f"{OWN}/patient-id"
EPISODE_ID = f"{OWN}/episode-id"
PAIN_ACTIVITY = f"{OWN}/CodeSystem/pain-activity"
CONDITION = f"{OWN}/CodeSystem/condition"
STRENGTH_TEST = f"{OWN}/CodeSystem/strength-test"
RED_FLAG = f"{OWN}/CodeSystem/red-flag"
RUNNING = f"{OWN}/CodeSystem/running"
QUESTIONNAIRE = f"{OWN}/Questionnaire"

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
DICOM = "http://dicom.nema.org/resources/ontology/DCM"
NHS = "https://fhir.nhs.uk/Id/nhs-number"
OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
CONDITION_CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical"
CONDITION_VERIFICATION = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
CONDITION_CATEGORY = "http://terminology.hl7.org/CodeSystem/condition-category"

PAIN_NPRS: Json = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
"""The only LOINC code used; CLINICAL PR01."""

MODALITIES: Mapping[str, Json] = {
    "mri": {"system": DICOM, "code": "MR", "display": "Magnetic Resonance"},
    "ultrasound": {"system": DICOM, "code": "US", "display": "Ultrasound"},
    "ct": {"system": DICOM, "code": "CT", "display": "Computed Tomography"},
}
"""An X-ray may be DX, CR or RG: the record doesn't say which, so it is said in words."""

UNITS: Mapping[str, str] = {
    "N": "N",
    "kg": "kg",
    "Nm": "N.m",
    "reps": "{repetitions}",
    "s": "s",
    "km": "km",
    "min": "min",
    "m": "m",
    "cm": "cm",
    "steps/min": "{steps}/min",
    "score": "{score}",
}
"""The record's units as UCUM writes them."""

RUN_PARTS: Mapping[str, tuple[str, str]] = {
    "distance_km": ("Distance", "km"),
    "duration_min": ("Duration", "min"),
    "cadence_spm": ("Cadence, both feet", "steps/min"),
    "ascent_m": ("Ascent", "m"),
    "rpe": ("Rating of perceived exertion, 0-10", "score"),
}


def quantity(value: float, unit: str) -> Json:
    """A value in one of the record's units."""
    return {"value": value, "unit": unit, "system": UCUM, "code": UNITS[unit]}


def concept(text: str, *codings: Mapping[str, Any] | None) -> Json:
    """A CodeableConcept: words, and the codes there are for them."""
    found = [dict(coding) for coding in codings if coding]
    return {"coding": found, "text": text} if found else {"text": text}


def coding(system: str, code: str, display: str = "") -> Json:
    made: Json = {"system": system, "code": code}
    return made | {"display": display} if display else made


def code_system(url: str, title: str, concepts: Iterable[tuple[str, str]]) -> Json:
    """One of the app's own systems, with the words for each key that the bundle may use."""
    return {
        "resourceType": "CodeSystem",
        "url": url,
        "name": "".join(part.capitalize() for part in title.split()),
        "title": title,
        "status": "active",
        "content": "complete",
        "caseSensitive": True,
        "concept": [{"code": code, "display": words} for code, words in concepts],
    }
