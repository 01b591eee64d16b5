"""The patient and the clinic as FHIR resources."""

from typing import Any

from rehabdesk.domain.nhs_number import nhs_number_digits, nhs_number_holds
from rehabdesk.domain.records import Letterhead, Patient
from rehabdesk.exchange.fhir.codes import NHS, PATIENT_ID, Json
from rehabdesk.exchange.fhir.names import Names, day


def organization(head: Letterhead) -> Json:
    """The clinic, as it stands on its letters; org-1 asks for a name or an identifier."""
    made: Json = {"resourceType": "Organization", "name": head.clinic or "Clinic"}
    telecom = _telecom(head.phone, head.email)
    if telecom:
        made["telecom"] = telecom
    if head.address:
        made["address"] = [{"text": head.address}]
    return made


def patient(person: Patient, names: Names, head: Letterhead) -> Json:
    """Who it is. The name is one text: where it parts into given and family nobody can tell."""
    made: Json = {
        "resourceType": "Patient",
        "identifier": _identifiers(person, head),
        "name": [{"use": "official", "text": person.name}],
        "managingOrganization": names.to("Organization"),
    }
    telecom = _telecom(person.phone, person.email)
    if telecom:
        made["telecom"] = telecom
    if person.sex:
        made["gender"] = person.sex
    if person.date_of_birth:
        made["birthDate"] = day(person.date_of_birth)
    if person.address:
        made["address"] = [{"text": person.address}]
    if person.gp:
        made["generalPractitioner"] = [{"display": person.gp}]
    return made


def _identifiers(person: Patient, head: Letterhead) -> list[Json]:
    own: dict[str, Any] = {"system": PATIENT_ID, "value": person.patient_id}
    if head.clinic:
        own["assigner"] = {"display": head.clinic}
    found: list[Json] = [own]
    if person.nhs_number:
        if nhs_number_holds(person.nhs_number):
            found.append({"system": NHS, "value": nhs_number_digits(person.nhs_number)})
        else:  # some other country's number, or a slip: it must not pass for an NHS number
            found.append({"type": {"text": "National number"}, "value": person.nhs_number})
    return found


def _telecom(phone: str, email: str) -> list[Json]:
    given = (("phone", phone), ("email", email))
    return [{"system": system, "value": value} for system, value in given if value]
