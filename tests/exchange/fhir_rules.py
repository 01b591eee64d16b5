"""The part of FHIR R4 (4.0.1) that our bundles use, as a strict validator.

Element names, cardinalities, types and required code lists are those of the resources' own pages
at hl7.org/fhir/R4; an element that isn't listed is refused, so that none is made up.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
URI = re.compile(r"[a-z][a-z0-9+.-]*:\S+$")
ID = re.compile(r"[A-Za-z0-9\-.]{1,64}$")
CODE = re.compile(r"\S+( \S+)*$")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")

TYPES: Mapping[str, Mapping[str, tuple[str, int, int | None]]] = {
    "Coding": {"system": ("uri", 1, 1), "code": ("code", 1, 1), "display": ("string", 0, 1)},
    "CodeableConcept": {"coding": ("Coding", 0, None), "text": ("string", 0, 1)},
    "Reference": {
        "reference": ("string", 0, 1),
        "type": ("string", 0, 1),
        "display": ("string", 0, 1),
    },
    "Identifier": {
        "type": ("CodeableConcept", 0, 1),
        "system": ("uri", 0, 1),
        "value": ("string", 1, 1),
        "assigner": ("Reference", 0, 1),
    },
    "HumanName": {"use": ("code:name-use", 0, 1), "text": ("string", 1, 1)},
    "ContactPoint": {"system": ("code:contact", 1, 1), "value": ("string", 1, 1)},
    "Address": {"text": ("string", 1, 1)},
    "Period": {"start": ("date", 0, 1), "end": ("date", 0, 1)},
    "Quantity": {
        "value": ("decimal", 1, 1),
        "unit": ("string", 1, 1),
        "system": ("uri", 1, 1),
        "code": ("code", 1, 1),
    },
    "Annotation": {"text": ("string", 1, 1)},
    "Component": {"code": ("CodeableConcept", 1, 1), "valueQuantity": ("Quantity", 1, 1)},
    "Concept": {"code": ("code", 1, 1), "display": ("string", 1, 1)},
    "Question": {
        "linkId": ("string", 1, 1),
        "text": ("string", 1, 1),
        "type": ("code:item-type", 1, 1),
        "required": ("boolean", 0, 1),
    },
    "AnsweredItem": {
        "linkId": ("string", 1, 1),
        "text": ("string", 0, 1),
        "answer": ("Answer", 1, None),
    },
    "Answer": {"valueDecimal": ("decimal", 1, 1)},
    "Organization": {
        "name": ("string", 1, 1),
        "telecom": ("ContactPoint", 0, None),
        "address": ("Address", 0, None),
    },
    "Patient": {
        "identifier": ("Identifier", 0, None),
        "name": ("HumanName", 0, None),
        "telecom": ("ContactPoint", 0, None),
        "gender": ("code:gender", 0, 1),
        "birthDate": ("date", 0, 1),
        "address": ("Address", 0, None),
        "generalPractitioner": ("Reference", 0, None),
        "managingOrganization": ("Reference:Organization", 0, 1),
    },
    "Condition": {
        "identifier": ("Identifier", 0, None),
        "clinicalStatus": ("CodeableConcept", 0, 1),
        "verificationStatus": ("CodeableConcept", 0, 1),
        "category": ("CodeableConcept", 0, None),
        "code": ("CodeableConcept", 0, 1),
        "bodySite": ("CodeableConcept", 0, None),
        "subject": ("Reference:Patient", 1, 1),
        "onsetDateTime": ("date", 0, 1),
        "onsetPeriod": ("Period", 0, 1),
        "abatementDateTime": ("date", 0, 1),
        "recordedDate": ("date", 0, 1),
        "asserter": ("Reference", 0, 1),
        "note": ("Annotation", 0, None),
    },
    "Observation": {
        "status": ("code:observation-status", 1, 1),
        "category": ("CodeableConcept", 0, None),
        "code": ("CodeableConcept", 1, 1),
        "subject": ("Reference:Patient", 1, 1),
        "focus": ("Reference:Condition", 0, None),
        "effectiveDateTime": ("date", 1, 1),
        "valueInteger": ("integer", 0, 1),
        "valueQuantity": ("Quantity", 0, 1),
        "note": ("Annotation", 0, None),
        "bodySite": ("CodeableConcept", 0, 1),
        "component": ("Component", 0, None),
    },
    "ServiceRequest": {
        "status": ("code:request-status", 1, 1),
        "intent": ("code:request-intent", 1, 1),
        "code": ("CodeableConcept", 1, 1),
        "subject": ("Reference:Patient", 1, 1),
        "occurrenceDateTime": ("date", 0, 1),
        "authoredOn": ("date", 0, 1),
        "requester": ("Reference", 0, 1),
        "reasonReference": ("Reference:Condition", 0, None),
        "bodySite": ("CodeableConcept", 0, None),
        "note": ("Annotation", 0, None),
    },
    "Procedure": {
        "basedOn": ("Reference:ServiceRequest", 0, None),
        "status": ("code:event-status", 1, 1),
        "code": ("CodeableConcept", 1, 1),
        "subject": ("Reference:Patient", 1, 1),
        "performedDateTime": ("date", 0, 1),
        "reasonReference": ("Reference:Condition", 0, None),
        "bodySite": ("CodeableConcept", 0, None),
        "note": ("Annotation", 0, None),
    },
    "Flag": {
        "status": ("code:flag-status", 1, 1),
        "code": ("CodeableConcept", 1, 1),
        "subject": ("Reference:Patient", 1, 1),
        "period": ("Period", 0, 1),
        "author": ("Reference", 0, 1),
    },
    "QuestionnaireResponse": {
        "questionnaire": ("uri", 0, 1),
        "status": ("code:response-status", 1, 1),
        "subject": ("Reference:Patient", 1, 1),
        "authored": ("date", 0, 1),
        "item": ("AnsweredItem", 1, None),
    },
    "Questionnaire": {
        "url": ("uri", 1, 1),
        "title": ("string", 0, 1),
        "status": ("code:publication", 1, 1),
        "subjectType": ("code", 0, None),
        "item": ("Question", 1, None),
    },
    "CodeSystem": {
        "url": ("uri", 1, 1),
        "name": ("string", 0, 1),
        "title": ("string", 0, 1),
        "status": ("code:publication", 1, 1),
        "content": ("code:content", 1, 1),
        "caseSensitive": ("boolean", 0, 1),
        "concept": ("Concept", 1, None),
    },
}
CODES = {
    "name-use": {"usual", "official", "temp", "nickname", "anonymous", "old", "maiden"},
    "contact": {"phone", "fax", "email", "pager", "url", "sms", "other"},
    "gender": {"male", "female", "other", "unknown"},
    "observation-status": {
        "registered", "preliminary", "final", "amended", "corrected", "cancelled",
        "entered-in-error", "unknown",
    },
    "request-status": {
        "draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown",
    },
    "request-intent": {
        "proposal", "plan", "directive", "order", "original-order", "reflex-order",
        "filler-order", "instance-order", "option",
    },
    "event-status": {
        "preparation", "in-progress", "not-done", "on-hold", "stopped", "completed",
        "entered-in-error", "unknown",
    },
    "flag-status": {"active", "inactive", "entered-in-error"},
    "response-status": {"in-progress", "completed", "amended", "entered-in-error", "stopped"},
    "publication": {"draft", "active", "retired", "unknown"},
    "content": {"not-present", "example", "fragment", "complete", "supplement"},
    "item-type": {"group", "display", "boolean", "decimal", "integer", "date", "string", "text"},
}  # fmt: skip
SYSTEMS: Mapping[str, set[str]] = {
    "http://loinc.org": {"72514-3"},
    "http://dicom.nema.org/resources/ontology/DCM": {"MR", "US", "CT"},
    "http://unitsofmeasure.org": {
        "N", "kg", "N.m", "{repetitions}", "s", "km", "min", "m", "{steps}/min", "{score}",
    },
    "http://terminology.hl7.org/CodeSystem/observation-category": {
        "social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam",
        "therapy", "activity",
    },
    "http://terminology.hl7.org/CodeSystem/condition-clinical": {
        "active", "recurrence", "relapse", "inactive", "remission", "resolved",
    },
    "http://terminology.hl7.org/CodeSystem/condition-ver-status": {
        "unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error",
    },
    "http://terminology.hl7.org/CodeSystem/condition-category": {
        "problem-list-item", "encounter-diagnosis",
    },
}  # fmt: skip
"""Every code of somebody else's that may stand in a bundle; each was looked up."""


def problems(bundle: Any) -> list[str]:
    """What is wrong with a bundle, each with where; empty where nothing is."""
    return list(_bundle(bundle))


def _bundle(bundle: Any) -> Iterator[str]:
    if set(bundle) != {"resourceType", "type", "timestamp", "entry"}:
        yield f"Bundle has {sorted(bundle)}"
    if (bundle["resourceType"], bundle["type"]) != ("Bundle", "collection"):
        yield "not a collection"
    if not INSTANT.match(bundle["timestamp"]):
        yield f"timestamp {bundle['timestamp']}"
    kinds = {entry["fullUrl"]: entry["resource"]["resourceType"] for entry in bundle["entry"]}
    if len(kinds) != len(bundle["entry"]):
        yield "two entries have one fullUrl (bdl-7)"
    own = {
        resource["url"]: {each["code"] for each in resource["concept"]}
        for entry in bundle["entry"]
        if (resource := entry["resource"])["resourceType"] == "CodeSystem"
    }
    urls = {entry["resource"].get("url") for entry in bundle["entry"]}
    for entry in bundle["entry"]:
        resource = entry["resource"]
        kind = resource["resourceType"]
        where = f"{kind}/{resource.get('id')}"
        if set(entry) != {"fullUrl", "resource"} or not ID.match(resource.get("id", "")):
            yield f"{where}: entry or id"
        if entry["fullUrl"] != f"urn:uuid:{resource['id']}":
            yield f"{where}: its fullUrl is {entry['fullUrl']}"
        body = {name: each for name, each in resource.items() if name not in ("resourceType", "id")}
        yield from _value(kind, body, where, kinds, SYSTEMS | own)
        yield from _rules(resource, where, urls)


def _rules(resource: Mapping[str, Any], where: str, urls: set[str]) -> Iterator[str]:
    """Constraints between elements."""
    for choice in ("onset", "value", "effective", "abatement"):
        if len([name for name in resource if re.match(rf"{choice}[A-Z]", name)]) > 1:
            yield f"{where}: more than one {choice}[x]"
    kind = resource["resourceType"]
    if kind == "Condition" and "abatementDateTime" in resource:
        status = resource["clinicalStatus"]["coding"][0]["code"]
        if status not in ("inactive", "resolved", "remission"):
            yield f"{where}: abated but {status} (con-4)"
    if kind == "Observation" and not (
        resource.get("component") or {"valueInteger", "valueQuantity"} & set(resource)
    ):
        yield f"{where}: an observation of nothing"
    if kind == "QuestionnaireResponse" and resource["questionnaire"] not in urls:
        yield f"{where}: answers {resource['questionnaire']}, which isn't there"


def _value(
    kind: str, value: Any, where: str, kinds: Mapping[str, str], systems: Mapping[str, set[str]]
) -> Iterator[str]:
    base, _, of = kind.partition(":")
    if base in TYPES:
        if not isinstance(value, dict) or not value:
            yield f"{where}: empty"
            return
        for name, (inner, least, most) in TYPES[base].items():
            yield from _element(inner, least, most, value, name, where, kinds, systems)
        for name in set(value) - set(TYPES[base]):
            yield f"{where}: FHIR has no {base}.{name}"
        if base in ("Coding", "Quantity") and value.get("code") not in systems.get(
            value.get("system"), ()
        ):
            yield f"{where}: {value.get('system')} has no {value.get('code')}"
        if base == "Reference":
            yield from _reference(value, of, where, kinds)
        return
    sound = {
        "string": lambda: isinstance(value, str) and value.strip() and not CONTROL.search(value),
        "uri": lambda: isinstance(value, str) and URI.match(value),
        "date": lambda: isinstance(value, str) and DATE.match(value),
        "code": lambda: (
            isinstance(value, str) and CODE.match(value) and value in CODES.get(of, {value})
        ),
        "boolean": lambda: isinstance(value, bool),
        "integer": lambda: isinstance(value, int) and not isinstance(value, bool),
        "decimal": lambda: isinstance(value, int | float) and not isinstance(value, bool),
    }[base]
    if not sound():
        yield f"{where}: {value!r} is no {kind}"


def _element(
    inner: str,
    least: int,
    most: int | None,
    value: Mapping[str, Any],
    name: str,
    where: str,
    kinds: Mapping[str, str],
    systems: Mapping[str, set[str]],
) -> Iterator[str]:
    if name not in value:
        if least:
            yield f"{where}: {name} is missing"
        return
    found = value[name]
    if most is None and not (isinstance(found, list) and found):
        yield f"{where}.{name}: a list that isn't empty is wanted"
        return
    for each in found if most is None else [found]:
        yield from _value(inner, each, f"{where}.{name}", kinds, systems)


def _reference(
    value: Mapping[str, Any], of: str, where: str, kinds: Mapping[str, str]
) -> Iterator[str]:
    target = value.get("reference")
    if target is None:
        if of or "display" not in value:
            yield f"{where}: leads nowhere"
    elif kinds.get(target) is None:
        yield f"{where}: {target} is not in the bundle"
    elif kinds[target] != value.get("type") or (of and kinds[target] != of):
        yield f"{where}: {target} is a {kinds[target]}"
