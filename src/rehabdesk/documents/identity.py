"""Who the page is about and who made it: header, identity grid and footer (DS01-DS03, DS18)."""

from datetime import date

from rehabdesk import __version__
from rehabdesk.documents import document as page
from rehabdesk.documents.document import Cell, shortened
from rehabdesk.domain.nhs_number import nhs_number_holds as nhs_number_holds
from rehabdesk.domain.records import Clinician, Letterhead, Patient
from rehabdesk.domain.speech import Labels, mid_sentence, tr
from rehabdesk.domain.words import NOT_RECORDED, long_date

APP = f"RehabDesk {__version__}"
_SEXES = Labels({"female": "female", "male": "male", "other": "other"})
_LONGEST = 30
"""The most words of one cell of the identity grid."""


def letterhead(head: Letterhead) -> page.Letterhead:
    """The clinic's corner; a clinic without a name says so."""
    contact = " · ".join(part for part in (head.address, head.phone, head.email) if part)
    name = head.clinic or tr("Clinic not recorded")
    return page.Letterhead(name, (contact,) if contact else (), head.picture, head.paper)


def footer(patient: Patient) -> tuple[str, str]:
    """The name, and what else tells this patient from others, for every page."""
    born = (
        long_date(patient.date_of_birth)
        if patient.date_of_birth
        else mid_sentence(tr(NOT_RECORDED))
    )
    parts = [tr("born {day}", day=born), shortened(patient.patient_id, 4)[:32]]
    if patient.nhs_number:
        parts.append(f"NHS {nhs_number(patient.nhs_number)}"[:20])
    return patient.name, " · ".join(parts)


def born(patient: Patient, today: date) -> str:
    """``14 May 1991 (34)``; empty where nobody wrote it down."""
    birth = patient.date_of_birth
    if birth is None:
        return ""
    age = today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
    return f"{long_date(birth)} ({age})"


def nhs_number(text: str) -> str:
    """``943 476 5919``; anything that is not ten digits stays as typed."""
    digits = text.replace(" ", "").replace("-", "")
    if len(digits) == 10 and digits.isascii() and digits.isdigit():
        return f"{digits[:3]} {digits[3:6]} {digits[6:]}"
    return text


def person(patient: Patient, today: date, language: str = "") -> list[Cell]:
    """The cells that say who the patient is; a cell without a value is left out."""
    number = patient.nhs_number
    if number:
        number = nhs_number(number) + (
            "" if nhs_number_holds(number) else tr(" (check digit wrong)")
        )
    cells = (
        Cell(tr("Patient"), patient.name, bold=True),
        Cell(tr("Born"), born(patient, today) or mid_sentence(tr(NOT_RECORDED)), bold=True),
        Cell(tr("Record"), patient.patient_id, bold=True),
        Cell(tr("Address"), patient.address),
        Cell(tr("Phone"), patient.phone),
        Cell(tr("NHS no."), number),
        Cell(tr("GP"), patient.gp),
        Cell(tr("Sex"), ", ".join(filter(None, (_SEXES.get(patient.sex), language)))),
    )
    return [limited(cell) for cell in cells if cell.value]


def limited(cell: Cell) -> Cell:
    """The cell, no longer than the grid can carry."""
    value = shortened(cell.value.replace("\n", ", "), _LONGEST)
    return Cell(cell.label, value[:240], cell.bold)


def signed_by(signer: Clinician | None) -> str:
    """``Sam Physio, Physiotherapist · HCPC PH000000``; empty where nobody is named."""
    if signer is None or not signer.name:
        return ""
    name = ", ".join(part for part in (signer.name, signer.role) if part)
    registration = signer.registration
    if registration and registration[:1].isdigit() | registration.upper().startswith("PH"):
        registration = f"HCPC {registration}"
    return f"{name} · {registration}" if registration else name
