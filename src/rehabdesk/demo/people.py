"""Invented people: names, contact data that can reach nobody, numbers from the test range."""

import datetime as dt
import unicodedata
from dataclasses import replace
from random import Random

from rehabdesk.domain.records import Patient

_FIRST = (
    "Aaliyah Adaeze Aiden Alasdair Amara Amit Anneliese Anwen Arjun Ayla Beatriz Bronagh "
    "Callum Catrin Chidi Chloe Dafydd Danuta Declan Ebony Eilidh Elif Emeka Erin Esme Fatima "
    "Femi Freya Gethin Grace Gwen Hamza Hannah Harriet Ibrahim Imogen Isla Jakub Jasmin Jonah "
    "Kateryna Kenji Kofi Leila Lewis Linh Lucía Magda Mairi Malik Mei Mina Mohammed Nadia "
    "Naomi Niamh Oisín Olu Owen Priya Rafael Rhian Roza Ruth Samir Sanjay Seren Sinéad Sofia "
    "Tariq Theo Tomasz Umar Vikram Wanjiru Xanthe Yusuf Zainab Zoë"
)
_LAST = (
    "Abara Achterberg Adeyemi Ahmed Ashdown Baptiste Begum Birchall Bowyer Brannigan Calloway "
    "Cartwright Chaudhry Chowdhury Coldwell Costa Cwmbrane Dacosta Dhillon Dunmore Eastgate "
    "Ekwueme Fairbairn Farouk Fenwick Garside Ghale Gilchrist Hathersage Heddle Hopwell "
    "Ibekwe Iqbal Jankowska Jarvie Kaminski Kapoor Kellaway Lathbury Lindqvist Llewellyn "
    "MacAskill Marchetti Mbeki Mensah Moorcroft Nakamura Ncube Nguyen Nowak Oakenfull O’Dowd "
    "Okafor Osei Pargeter Patel Penhallow Petrov Quigley Rahman Ravenscroft Rossi Sandhu "
    "Satterley Shevchenko Silva Stannard Tamm Thackeray Thistlewood Tran Trevanion Udoh "
    "Underhay Varga Wetherell Whitlock Wojcik Yıldız Zielinska"
)
_STREETS = "Millrace Lane|Orchard Row|Tannery Street|Beacon Hill|Weir Close|Linden Walk"
_TOWNS = "Ashcombe|Brackenford|Dunmere|Eastholt|Farrowby Cross|Lower Stainwick|Tarnbridge"
_SURGERIES = (
    "Dr P. Hallam, Weirside Surgery|Dr M. Okoro, Linden Practice|Dr S. Bhatt, Old Mill Surgery"
)
_OCCUPATIONS = (
    "Teacher|Nurse|Software developer|Delivery driver|Accountant|Electrician|Student|Chef|"
    "Solicitor|Postal worker|Retired|Office manager|Gardener|Shop assistant|Radiographer"
)
_SPORTS = (
    "5 km parkrun|10 km road|Half marathon|Marathon|Fell running|Trail running|Triathlon|"
    "800 m track|Cross country|Recreational running"
)
_PATIENT_NOTES = (
    "Prefers messages to calls.|Sits for most of the working day.|Also cycles to work.|"
    "Anxious about imaging; explain beforehand.|Works nights every second week."
)


_ALLERGIES = "None known|None known|Penicillin|Nuts|Latex"
_MEDICINES = "None|None|Ramipril|Levothyroxine|Cetirizine|Apixaban|Salbutamol as needed"
_WEIGHT_KG = {"female": (64, 9), "male": (77, 10)}
"""Mean and spread."""


def person(number: int, rng: Random, as_of: dt.date) -> Patient:
    """Patient ``P-0001`` onwards; an adult on ``as_of``, with gaps as real records have them."""
    first, last = rng.choice(_FIRST.split()), rng.choice(_LAST.split())
    born = as_of - dt.timedelta(days=rng.randint(19 * 366, 68 * 365))
    sex = rng.choices(("female", "male", "other", "unknown"), (49, 47, 2, 2))[0]
    return Patient(
        patient_id=f"P-{number:04d}",
        name=f"{first} {last}",
        date_of_birth=born if rng.random() < 0.97 else None,
        sex=sex,
        phone=f"07700 900{rng.randrange(1000):03d}" if rng.random() < 0.95 else "",
        email=_email(first, last, number) if rng.random() < 0.85 else "",
        address=f"{rng.randint(1, 120)} {_pick(rng, _STREETS)}, {_pick(rng, _TOWNS)}",
        nhs_number=_nhs_number(rng) if rng.random() < 0.7 else "",
        gp=_pick(rng, _SURGERIES) if rng.random() < 0.9 else "",
        occupation=_pick(rng, _OCCUPATIONS),
        sport=_pick(rng, _SPORTS),
        notes=_pick(rng, _PATIENT_NOTES) if rng.random() < 0.3 else "",
    )


def asked(patient: Patient, rng: Random) -> Patient:
    """The patient with what is asked at a first visit: allergies, medicines, weight."""
    mean, spread = _WEIGHT_KG.get(patient.sex, (70, 10))
    return replace(
        patient,
        allergies=_pick(rng, _ALLERGIES) if rng.random() < 0.85 else "",
        medicines=_pick(rng, _MEDICINES) if rng.random() < 0.85 else "",
        weight_kg=float(max(45, round(rng.gauss(mean, spread)))) if rng.random() < 0.8 else None,
    )


def _pick(rng: Random, words: str) -> str:
    return rng.choice(words.split("|"))


def _email(first: str, last: str, number: int) -> str:
    plain = unicodedata.normalize("NFKD", f"{first}.{last}".lower().replace("ı", "i"))
    letters = "".join(letter for letter in plain if letter.isascii() and letter != "’")
    return f"{letters}{number}@example.org"


def _nhs_number(rng: Random) -> str:
    """A number of the 999 range, which is never issued, with a valid mod-11 check digit."""
    while True:
        digits = [9, 9, 9, *(rng.randrange(10) for _ in range(6))]
        check = 11 - sum(digit * (10 - place) for place, digit in enumerate(digits)) % 11
        if check != 10:
            return "".join(map(str, [*digits, 0 if check == 11 else check]))
