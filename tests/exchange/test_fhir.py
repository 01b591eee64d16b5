"""The FHIR bundle: structure, references and codes hold, and it says what the record says."""

import copy
import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from rehabdesk.demo import caseload
from rehabdesk.domain.progress import Cancelled
from rehabdesk.domain.records import (
    Episode,
    Facts,
    ImagingStudy,
    Letterhead,
    Outcome,
    PainEntry,
    Patient,
    PatientFile,
    RedFlag,
    Run,
    StrengthTrial,
)
from rehabdesk.exchange.fhir import write_bundle
from rehabdesk.pathways import installed
from tests.exchange.fhir_rules import problems
from tests.exchange.made import patient_files

PATHWAYS = installed()
DAY = dt.date(2026, 3, 2)
NOW = dt.datetime(2026, 3, 2, 9, 5, tzinfo=dt.timezone(dt.timedelta(hours=1)))
PATIENT = Patient("P-1", "Ada <b>Okafor</b>\x0b", dt.date(1990, 5, 5), "female", "07700", "", "")
ONSET = dt.date(2026, 1, 30)
EPISODE = Episode("P-1", "1", "hamstring_bursitis", "left", ONSET, ONSET, certainty="working")
RUN = Run(DAY, 8.4, dt.time(7, 30), 50.0, "easy", 4.0, 168.0, ascent_m=90.0, row_id="r1")
FACTS = Facts(
    PATIENT,
    EPISODE,
    pain=(PainEntry(DAY, "worst", 6), PainEntry(DAY, "next_morning", 3)),
    strength=(StrengthTrial(DAY, "knee_flexion", "left", 186.0, "N", "prone", 34.0, 2, "s1"),),
    outcomes=(Outcome(DAY, "LEFS", 46.0), Outcome(DAY, "GROC", -2.0, "15-point")),
    red_flags=(RedFlag(DAY, "infection", DAY, cleared_reason="entered_in_error"),),
    imaging=(
        ImagingStudy("mri", "left", ONSET, DAY, DAY, DAY, result="No tear", row_id="i1"),
        ImagingStudy("xray", "left", ONSET, cancelled_on=DAY, cancel_reason="dna", row_id="i2"),
    ),
)
FILE = PatientFile(PATIENT, (RUN,), (FACTS,))
HEAD = Letterhead("Northside Physiotherapy", phone="0113")


def bundle_of(tmp_path: Path, *files: PatientFile, as_of: dt.date = DAY) -> Any:
    target = write_bundle(
        tmp_path / "b.json", files, PATHWAYS, HEAD, as_of, made_at=NOW, total=len(files)
    )
    return json.loads(target.read_text("utf-8"))


def of(bundle: Any, kind: str) -> list[dict[str, Any]]:
    every = [entry["resource"] for entry in bundle["entry"]]
    return [resource for resource in every if resource["resourceType"] == kind]


@pytest.fixture
def bundle(tmp_path: Path) -> Any:
    return bundle_of(tmp_path, FILE)


def test_everything_that_can_be_recorded_makes_a_valid_bundle(bundle: Any) -> None:
    assert problems(bundle) == []


def test_an_invented_clinic_makes_a_valid_bundle(tmp_path: Path) -> None:
    files = caseload(12, 7, DAY, PATHWAYS)
    assert problems(bundle_of(tmp_path, *files)) == []


def test_pain_has_the_loinc_code_of_the_nprs_and_says_for_what(bundle: Any) -> None:
    morning = next(each for each in of(bundle, "Observation") if each.get("valueInteger") == 3)
    assert morning["code"]["coding"][0]["code"] == "72514-3"
    assert morning["code"]["text"] == "Pain, next morning"


def test_a_strength_trial_keeps_unit_side_and_protocol(bundle: Any) -> None:
    trial = next(
        each for each in of(bundle, "Observation") if each.get("valueQuantity", {}).get("value")
    )
    assert trial["valueQuantity"]["code"] == "N"
    assert trial["bodySite"]["text"] == "left"
    assert [note["text"] for note in trial["note"]] == [
        "Protocol: prone",
        "Lever arm 34 cm",
        "Pain during the trial 2/10 (NPRS)",
    ]


def test_a_run_has_its_parts_with_units_and_a_day_without_a_zone(bundle: Any) -> None:
    run = next(each for each in of(bundle, "Observation") if "component" in each)
    assert run["effectiveDateTime"] == "2026-03-02"
    assert {part["valueQuantity"]["code"] for part in run["component"]} >= {"km", "min"}


def test_a_total_answers_one_question_and_no_instrument_is_quoted(bundle: Any) -> None:
    answers = of(bundle, "QuestionnaireResponse")
    assert [each["item"][0]["answer"][0]["valueDecimal"] for each in answers] == [46.0, -2.0]
    assert "15-point" in answers[1]["item"][0]["text"]


def test_imaging_is_a_request_and_where_it_was_done_a_procedure(bundle: Any) -> None:
    requests, [procedure] = of(bundle, "ServiceRequest"), of(bundle, "Procedure")
    assert [each["status"] for each in requests] == ["completed", "revoked"]
    assert "coding" not in requests[1]["code"]  # an X-ray has no one DICOM code
    assert procedure["basedOn"][0]["reference"].endswith(requests[0]["id"])
    assert procedure["note"][1]["text"] == "Result as summed up by the clinic: No tear"


def test_a_flag_entered_in_error_says_so(bundle: Any) -> None:
    assert of(bundle, "Flag")[0]["status"] == "entered-in-error"


@pytest.mark.parametrize(
    ("reason", "status", "abated"),
    [("resolved", "resolved", True), ("transferred", "inactive", False)],
)
def test_a_patient_handed_over_is_not_said_to_be_well(
    tmp_path: Path, reason: str, status: str, *, abated: bool
) -> None:
    closed = Episode(
        "P-1", "1", "hamstring_bursitis", "left", ONSET, discharged_on=DAY, discharge_reason=reason
    )
    made = bundle_of(tmp_path, PatientFile(PATIENT, (), (Facts(PATIENT, closed),)))
    [condition] = of(made, "Condition")
    assert condition["clinicalStatus"]["coding"][0]["code"] == status
    assert ("abatementDateTime" in condition) is abated
    assert problems(made) == []


@pytest.mark.parametrize(
    ("number", "system"), [("943 476 5919", "https://fhir.nhs.uk/Id/nhs-number"), ("12", None)]
)
def test_only_a_number_whose_check_digit_holds_is_an_nhs_number(
    tmp_path: Path, number: str, system: str | None
) -> None:
    made = bundle_of(tmp_path, PatientFile(Patient("P-1", "Ada", nhs_number=number)))
    assert of(made, "Patient")[0]["identifier"][1].get("system") == system
    assert problems(made) == []


def test_the_same_record_has_the_same_names_in_every_bundle(tmp_path: Path) -> None:
    assert bundle_of(tmp_path, FILE) == bundle_of(tmp_path, FILE)


def test_one_that_was_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_bundle(
            tmp_path / "b.json", [FILE], PATHWAYS, HEAD, DAY, made_at=NOW, total=1, tick=stop
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("kind", "spoil"),
    [
        ("Patient", lambda each: each.update(nickname="Ada")),
        ("Observation", lambda each: each.pop("status")),
        ("Observation", lambda each: each["code"]["coding"][0].update(code="99999-9")),
        ("Condition", lambda each: each["subject"].update(reference="urn:uuid:nobody")),
        ("Condition", lambda each: each.update(onsetDateTime="2026-13-01")),
        ("ServiceRequest", lambda each: each.update(status="cancelled")),
        ("Procedure", lambda each: each.update(note=[])),
    ],
)
def test_the_validator_finds_a_bundle_that_was_spoiled(bundle: Any, kind: str, spoil: Any) -> None:
    spoiled = copy.deepcopy(bundle)
    spoil(of(spoiled, kind)[0])
    assert problems(spoiled) != []


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(patient_files())
def test_whatever_a_clinic_types_the_bundle_is_valid(
    tmp_path_factory: pytest.TempPathFactory, file: PatientFile
) -> None:
    made = bundle_of(tmp_path_factory.mktemp("fhir"), file)
    entries = {entry["fullUrl"]: entry for entry in made["entry"]}  # made up rows may repeat
    assert problems({**made, "entry": [*entries.values()]}) == []
