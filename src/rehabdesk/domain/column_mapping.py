"""What the columns of somebody else's sheet may mean, and what they probably mean."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rehabdesk.domain.history_words import column_words, subject_words, value_words
from rehabdesk.domain.pathway import Pathways
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import (
    ACTIVITIES,
    EPISODES,
    INSTRUMENTS,
    LIMBS,
    OUTCOMES,
    PAIN,
    PATIENTS,
    RUNS,
    STRENGTH,
    VISITS,
    Table,
)
from rehabdesk.domain.units import KM_PER_MILE

ROW_DATE = "date"
FIRST_NAME, LAST_NAME = "patient.first_name", "patient.last_name"
_LONG_ENOUGH = 4
"""A shorter synonym has to be the whole header: "km" is in "Bookmark"."""


class Target(NamedTuple):
    """What one column is read as: a column of a table, the row's other columns being fixed.

    ``table`` is ``None`` for the row's date, and for a part of a name.
    """

    key: str
    table: Table | None
    column: str
    fixed: tuple[tuple[str, str], ...] = ()
    factor: float = 1.0


_PATIENT = (
    *("name", "patient_id", "date_of_birth", "sex", "phone", "email", "address", "nhs_number"),
    *("gp", "occupation", "sport", "allergies", "medicines", "weight_kg", "notes"),
)
_EPISODE = (
    *("side", "onset_date", "first_seen", "next_review", "clinician", "diagnosis"),
    *("goal_km_week", "discharged_on", "discharge_reason", "notes"),
)
_VISIT = (
    *("subjective", "objective", "assessment", "plan", "attendance", "daily_impact"),
    *("sitting_min", "driving_min"),
)
_RUN = ("distance_km", "duration_min", "kind", "rpe", "cadence_spm", "ascent_m", "notes")


def targets(pathways: Pathways) -> dict[str, Target]:
    """Everything a column can be read as, by key, in the order it is offered."""
    return {target.key: target for target in _targets(pathways)}


def target_words(target: Target, pathways: Pathways) -> str:
    """``Patient: date of birth``, ``Pain score: worst``, ``Strength trial: …, left, reps``."""
    if target.key == ROW_DATE:
        return tr("Date of the row")
    if target.table is None:
        part = tr("first name") if target.key == FIRST_NAME else tr("last name")
        return f"{subject_words(PATIENTS.name)}: {part}"
    what = subject_words(target.table.name)
    if target.fixed:
        fixed = ", ".join(value_words(name, value, pathways) for name, value in target.fixed)
        return f"{what}: {fixed}"
    if target.factor != 1:
        return tr("{what}: distance, miles", what=what)
    return f"{what}: {column_words(target.column)}"


def _targets(pathways: Pathways) -> Iterator[Target]:
    yield Target(ROW_DATE, None, "date")
    for table, columns in ((PATIENTS, _PATIENT), (EPISODES, _EPISODE)):
        for column in columns:
            yield Target(f"{table.name}.{column}", table, column)
    yield Target(FIRST_NAME, None, "first_name")
    yield Target(LAST_NAME, None, "last_name")
    for activity in ACTIVITIES:
        yield Target(f"pain.{activity}", PAIN, "score", (("activity", activity),))
    for column in _VISIT:
        yield Target(f"visit.{column}", VISITS, column)
    for column in _RUN:
        yield Target(f"run.{column}", RUNS, column)
    yield Target("run.distance_mi", RUNS, "distance_km", (), KM_PER_MILE)
    for instrument in INSTRUMENTS:
        yield Target(f"outcome.{instrument}", OUTCOMES, "score", (("instrument", instrument),))
    for test, units in _tests(pathways).items():
        for side in LIMBS:
            for unit in units:
                fixed = (("test", test), ("side", side), ("unit", unit))
                yield Target(f"strength.{test}.{side}.{unit}", STRENGTH, "value", fixed)


def _tests(pathways: Pathways) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for pathway in pathways.values():
        for test in pathway.strength_tests:
            found.setdefault(test.key, tuple(test.units))
    return found


_SYNONYMS: Mapping[str, str] = {
    ROW_DATE: "date day visitdate dateofvisit sessiondate appointment datum tag",
    "patient.name": "name patient patientname fullname client clientname runner athlete",
    FIRST_NAME: "firstname forename givenname vorname",
    LAST_NAME: "lastname surname familyname nachname",
    "patient.patient_id": "patientid id patientno patientnumber clinicnumber clinicno mrn "
    "hospitalnumber patientnr patientennummer",
    "patient.date_of_birth": "dob dateofbirth birthdate born birthday geburtsdatum geboren",
    "patient.sex": "sex gender geschlecht",
    "patient.phone": "phone telephone mobile tel telefon handy phonenumber",
    "patient.email": "email mail emailaddress",
    "patient.address": "address adresse postaladdress",
    "patient.nhs_number": "nhs nhsno nhsnumber",
    "patient.gp": "gp gppractice doctor hausarzt",
    "patient.occupation": "occupation job work beruf",
    "patient.sport": "sport club",
    "patient.allergies": "allergies allergien",
    "patient.medicines": "medicines medication medications meds medikamente",
    "patient.weight_kg": "weight weightkg bodyweight gewicht",
    "episode.side": "side leg affectedside laterality affectedleg seite",
    "episode.onset_date": "onset onsetdate dateofonset injurydate dateofinjury symptomsbegan "
    "startofsymptoms beginn",
    "episode.first_seen": "firstseen firstvisit initialassessment ia assessmentdate firstcontact "
    "firstappointment erstbefund",
    "episode.next_review": "nextreview nextvisit nextappointment review followup followupdate",
    "episode.clinician": "clinician physio physiotherapist therapist therapeut",
    "episode.diagnosis": "diagnosis dx diagnose condition",
    "episode.goal_km_week": "goal weeklygoal goalkm target",
    "episode.discharged_on": "discharged dischargedate dischargedon",
    "episode.discharge_reason": "dischargereason outcome",
    "pain.worst": "pain painscore nprs vas worstpain painworst worst schmerz",
    "pain.average": "averagepain meanpain",
    "pain.rest": "restpain painatrest",
    "pain.night": "nightpain painatnight",
    "pain.sitting": "sittingpain painsitting",
    "pain.walking": "walkingpain painwalking",
    "pain.running": "runningpain painrunning",
    "pain.next_morning": "nextmorning morningpain painnextmorning",
    "visit.subjective": "subjective history notes note comments comment progress notizen",
    "visit.objective": "objective examination findings",
    "visit.assessment": "assessment impression",
    "visit.plan": "plan treatment exercises",
    "visit.attendance": "attendance attended",
    "visit.daily_impact": "impact dailyimpact adl",
    "visit.sitting_min": "sitting sittingmin sittingtolerance",
    "visit.driving_min": "driving drivingmin",
    "run.distance_km": "km kms distance distancekm kilometres kilometers rundistance strecke",
    "run.distance_mi": "mi miles mileage distancemi distancemiles",
    "run.duration_min": "duration minutes time min durationmin dauer",
    "run.kind": "kind runtype sessiontype",
    "run.rpe": "rpe effort exertion",
    "run.cadence_spm": "cadence spm steprate",
    "run.ascent_m": "ascent elevation elevationgain climb",
    "outcome.VISA-H": "visah visa",
    "outcome.LEFS": "lefs",
    "outcome.PSFS": "psfs",
    "outcome.SANE": "sane",
    "outcome.GROC": "groc",
}


def guess(headers: Sequence[str], pathways: Pathways) -> dict[int, str]:
    """The likely target of each column, by its place; a column nobody knows is left out.

    No target is given twice: the header that names it best has it.
    """
    offered = targets(pathways)
    known = sorted(
        ((name, key) for key, names in _SYNONYMS.items() for name in names.split()),
        key=lambda each: -len(each[0]),
    )
    found: dict[int, str] = {}
    folded = [plain(header) for header in headers]
    for whole in (True, False):
        for place, header in enumerate(folded):
            if place in found or not header:
                continue
            key = _best(header, known, whole=whole)
            if key in offered and key not in found.values():
                found[place] = key
    return found


def _best(header: str, known: Sequence[tuple[str, str]], *, whole: bool) -> str:
    """The target of the longest synonym that the header is, or has in it; "" without one."""
    for name, key in known:
        if header == name if whole else len(name) >= _LONG_ENOUGH and name in header:
            return key
    return ""


def plain(header: str) -> str:
    """A header as it is compared: small letters and digits of any alphabet, without accents."""
    decomposed = unicodedata.normalize("NFKD", header.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum())


_VALUES: Mapping[str, Mapping[str, str]] = {
    "side": {
        **dict.fromkeys(("l", "lt", "left", "li", "links"), "left"),
        **dict.fromkeys(("r", "rt", "right", "re", "rechts"), "right"),
        **dict.fromkeys(("b", "bil", "bilateral", "both", "lr", "rl", "beide"), "both"),
    },
    "sex": {
        **dict.fromkeys(("f", "female", "w", "woman", "weiblich"), "female"),
        **dict.fromkeys(("m", "male", "man", "mannlich"), "male"),
        **dict.fromkeys(("x", "other", "d", "divers"), "other"),
    },
    "attendance": {
        **dict.fromkeys(("yes", "y", "attended", "came", "ja"), "attended"),
        **dict.fromkeys(("no", "n", "dna", "fta", "didnotattend", "nein"), "dna"),
        **dict.fromkeys(("cancelled", "canceled", "cx", "abgesagt"), "cancelled"),
    },
}
_OF_TEN = re.compile(r"\s*(\d{1,2})\s*/\s*10\s*")


def usual_value(column: str, value: object) -> object:
    """``L`` as ``left``, ``F`` as ``female``, ``4/10`` as ``4``; anything else as it is."""
    if not isinstance(value, str):
        return value
    if column == "score" and (of_ten := _OF_TEN.fullmatch(value)):
        return of_ten[1]
    return _VALUES.get(column, {}).get(plain(value), value)
