"""``tables``, ``record`` and ``fhir`` as a script calls them."""

import csv
import io
import json
from zipfile import ZipFile

from tests.exchange.fhir_rules import problems


def rows(path, name):
    with ZipFile(path) as archive:
        return list(csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig"))))


def test_every_table_of_the_clinic_is_a_file_of_the_zip(rehabdesk, clinic_file, tmp_path):
    answer = rehabdesk("--db", clinic_file, "tables", tmp_path / "out.zip")
    assert answer.code == 0, answer.err
    assert [row["score"] for row in rows(tmp_path / "out.zip", "Pain.csv")] == ["7", "6"]
    assert rows(tmp_path / "out.zip", "Patients.csv")[0]["name"] == "Adaeze Okafor"


def test_anonymous_tables_name_nobody(rehabdesk, clinic_file, tmp_path):
    rehabdesk("--db", clinic_file, "tables", tmp_path / "out.zip", "--anonymous")
    with ZipFile(tmp_path / "out.zip") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Okafor" not in everything
    assert b"P-0012" not in everything


def test_tables_never_replace_a_file_of_another_kind(rehabdesk, clinic_file):
    before = clinic_file.read_bytes()
    assert rehabdesk("--db", clinic_file, "tables", clinic_file).code != 0
    assert clinic_file.read_bytes() == before


def test_a_patient_who_is_not_on_file_leaves_no_zip(rehabdesk, clinic_file, tmp_path):
    answer = rehabdesk("--db", clinic_file, "tables", tmp_path / "out.zip", "--patient", "P-9")
    assert answer.code == 2
    assert not (tmp_path / "out.zip").exists()


def test_a_whole_record_is_written_and_noted_in_the_patients_history(
    rehabdesk, clinic_file, tmp_path
):
    answer = rehabdesk("--db", clinic_file, "record", "P-0012", tmp_path / "r.zip")
    assert answer.code == 0, answer.err
    assert "not encrypted" in answer.err
    rehabdesk("--db", clinic_file, "record", "P-0012", tmp_path / "again.zip")
    trail = rows(tmp_path / "again.zip", "audit-trail.csv")
    assert [row["after"] for row in trail if row["subject"] == "output"] == [
        '{"detail": "whole record"}'
    ]


def test_a_record_of_nobody_is_refused_and_leaves_no_file(rehabdesk, clinic_file, tmp_path):
    assert rehabdesk("--db", clinic_file, "record", "P-9", tmp_path / "r.zip").code == 2
    assert not (tmp_path / "r.zip").exists()


def test_a_bundle_of_one_patient_is_written_as_of_a_day_and_noted(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "b.json"
    answer = rehabdesk(
        "--db", clinic_file, "fhir", out, "--patient", "P-0012", "--as-of", "2026-02-28"
    )
    assert answer.code == 0, answer.err
    bundle = json.loads(out.read_text("utf-8"))
    assert problems(bundle) == []
    every = [entry["resource"] for entry in bundle["entry"]]
    assert [each["valueInteger"] for each in every if "valueInteger" in each] == [7]
    rehabdesk("--db", clinic_file, "record", "P-0012", tmp_path / "r.zip")
    trail = rows(tmp_path / "r.zip", "audit-trail.csv")
    assert '{"detail": "FHIR bundle"}' in [row["after"] for row in trail]
