"""``import`` of run files from the command line."""

from pathlib import Path

import pytest

from tests.exchange import made_runs as made


@pytest.fixture
def watch(tmp_path: Path) -> Path:
    file = tmp_path / "morning.fit"
    file.write_bytes(made.fit(made.session()))
    return file


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "runs.csv"


def runs_of(rehabdesk, clinic_file) -> list[dict]:
    answer = rehabdesk("--db", clinic_file, "episode", "P-0012", "--as-of", "2026-03-02", "--json")
    return answer.json()["series"]["runs"]


def test_a_watchs_run_comes_in_once(rehabdesk, clinic_file, watch):
    before = len(runs_of(rehabdesk, clinic_file))
    call = ("--db", clinic_file, "import", watch, "--patient", "P-0012", "--json")
    first, second = rehabdesk(*call).json()["files"][0], rehabdesk(*call).json()["files"][0]
    assert (first["added"]["runs"], first["unchanged"]["runs"]) == (1, 0)
    assert (second["added"]["runs"], second["unchanged"]["runs"]) == (0, 1)
    after = runs_of(rehabdesk, clinic_file)
    assert len(after) == before + 1
    assert [run["distance_km"] for run in after if run["date"] == "2026-02-20"] == [8.0]


def test_whose_the_watch_is_is_known_from_then_on(rehabdesk, clinic_file, watch):
    answer = rehabdesk("--db", clinic_file, "import", watch)
    assert answer.code == 2
    assert "--patient" in answer.err
    rehabdesk("--db", clinic_file, "import", watch, "--patient", "P-0012")
    assert rehabdesk("--db", clinic_file, "import", watch).code == 0


def test_a_dry_run_counts_and_saves_nothing(rehabdesk, clinic_file, watch):
    call = ("--db", clinic_file, "import", watch, "--patient", "P-0012", "--json")
    assert rehabdesk(*call, "--dry-run").json()["files"][0]["added"]["runs"] == 1
    assert rehabdesk(*call).json()["files"][0]["added"]["runs"] == 1


def test_an_unknown_patient_is_a_usage_error(rehabdesk, clinic_file, watch):
    answer = rehabdesk("--db", clinic_file, "import", watch, "--patient", "P-9999")
    assert answer.code == 2
    assert "P-9999" in answer.err


def test_a_ride_is_left_out_and_said(rehabdesk, clinic_file, watch):
    swim = made.session(750, 900, sport=made.SWIMMING)
    watch.write_bytes(made.fit(swim, made.session(sport=made.CYCLING)))
    answer = rehabdesk("--db", clinic_file, "import", watch, "--patient", "P-0012", "--json")
    report = answer.json()["files"][0]
    assert (answer.code, report["accepted"], report["added"]["runs"]) == (0, True, 0)
    said = [warning["message"] for warning in report["warnings"]]
    assert said == ["swimming: 1 left out", "cycling: 1 left out"]


def test_bad_rows_of_a_table_are_each_named_and_refuse_it(rehabdesk, clinic_file, own):
    own.write_text("date,distance_km,rpe\n2026-02-20,8,5\n2026-02-21,eight,5\n2026-02-22,7,12\n")
    answer = rehabdesk("--db", clinic_file, "import", own, "--patient", "P-0012")
    assert answer.code == 3
    assert f"{own}: Runs!B3:" in answer.err + answer.out
    own.write_text("date,distance_km,rpe\n2026-02-20,8,5\n2026-02-22,7,12\n")
    answer = rehabdesk("--db", clinic_file, "import", own, "--patient", "P-0012")
    assert answer.code == 3
    assert f"{own}: Runs!C3:" in answer.err + answer.out


def test_a_row_of_another_patient_refuses_the_table(rehabdesk, clinic_file, own):
    own.write_text("patient_id,date,distance_km\nP-0012,2026-02-20,8\nP-0013,2026-02-21,8\n")
    answer = rehabdesk("--db", clinic_file, "import", own, "--patient", "P-0012")
    assert answer.code == 3
    assert "Runs!A3" in answer.err + answer.out


def test_a_file_that_is_damaged_beyond_reading_is_refused(rehabdesk, clinic_file, watch):
    watch.write_bytes(b"\x0e\x20")
    assert rehabdesk("--db", clinic_file, "import", watch, "--patient", "P-0012").code == 3
