"""``import`` and ``export`` as a script calls them."""

from datetime import date

import openpyxl
import pytest

from tests.cli.conftest import DAY, PASSPHRASE


def test_an_import_answers_what_it_added(rehabdesk, workbook, one_runner, tmp_path):
    file = workbook(**one_runner)
    answer = rehabdesk(
        "--plain", "--db", tmp_path / "a.db", "import", file, "--json", "--as-of", DAY
    )
    report = answer.json()["files"][0]
    assert report["accepted"] is True
    assert report["added"]["patients"] == 1
    assert report["added"]["pain"] == 2


def test_importing_twice_adds_nothing(rehabdesk, workbook, one_runner, clinic_file):
    file = workbook(**one_runner)
    report = rehabdesk("--db", clinic_file, "import", file, "--json").json()["files"][0]
    assert sum(report["added"].values()) == 0
    assert report["unchanged"]["pain"] == 2


def test_one_bad_cell_refuses_the_file_by_its_name(rehabdesk, workbook, one_runner, clinic_file):
    one_runner["Pain"][1]["score"] = 11
    answer = rehabdesk("--db", clinic_file, "import", workbook("bad.xlsx", **one_runner))
    assert answer.code == 3
    assert "Pain!E3" in answer.err
    assert "11" in answer.err


def test_a_refused_first_import_leaves_no_database(rehabdesk, workbook, one_runner, tmp_path):
    one_runner["Pain"][1]["score"] = 11
    db = tmp_path / "new.db"
    answer = rehabdesk("--plain", "--db", db, "import", workbook(**one_runner))
    assert answer.code == 3
    assert not db.exists()


def test_a_dry_run_saves_nothing_and_makes_no_file(rehabdesk, workbook, one_runner, tmp_path):
    db = tmp_path / "new.db"
    answer = rehabdesk(
        "--plain", "--db", db, "import", workbook(**one_runner), "--dry-run", "--json"
    )
    assert answer.code == 0
    assert answer.json()["files"][0]["added"]["patients"] == 1
    assert not db.exists()


def test_a_new_database_without_a_passphrase_is_a_usage_error(rehabdesk, workbook, one_runner):
    answer = rehabdesk("--db", "new.db", "import", workbook(**one_runner))
    assert answer.code == 2
    assert "passphrase" in answer.err


def test_a_short_passphrase_is_refused(rehabdesk, workbook, one_runner, monkeypatch):
    monkeypatch.setenv("REHABDESK_PASSPHRASE", "too short")
    answer = rehabdesk("--db", "new.db", "import", workbook(**one_runner))
    assert answer.code == 2
    assert "15" in answer.err


def test_an_imported_database_is_encrypted_with_the_passphrase(
    rehabdesk, workbook, one_runner, tmp_path, monkeypatch
):
    db = tmp_path / "secret.db"
    secret = tmp_path / "phrase.txt"
    secret.write_text(PASSPHRASE + "\n", "utf-8")
    rehabdesk("--passphrase-file", secret, "--db", db, "import", workbook(**one_runner))
    assert b"Okafor" not in db.read_bytes()
    assert not db.read_bytes().startswith(b"SQLite format 3")
    answer = rehabdesk("--passphrase-file", secret, "--db", db, "caseload", "--as-of", DAY)
    assert "Adaeze Okafor" in answer.out
    monkeypatch.setenv("REHABDESK_PASSPHRASE", "three red bicycles")
    assert rehabdesk("--db", db, "caseload").code == 4


def test_export_then_import_then_export_gives_the_same_rows(rehabdesk, clinic_file, tmp_path):
    first, second, copy = tmp_path / "1.xlsx", tmp_path / "2.xlsx", tmp_path / "copy.db"
    assert rehabdesk("--db", clinic_file, "export", first, "--as-of", DAY).code == 0
    assert rehabdesk("--plain", "--db", copy, "import", first, "--as-of", DAY).code == 0
    assert rehabdesk("--db", copy, "export", second, "--as-of", DAY).code == 0
    assert _rows(first) == _rows(second)


def test_an_anonymous_episode_is_judged_on_its_own_moved_day(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "anonymous.xlsx"
    rehabdesk("--db", clinic_file, "export", out, "--anonymous", "--as-of", DAY)
    summary = str(_rows(out)["Summary"])
    assert "Imaging due" in summary
    assert "Day 31 since onset" in summary


def test_an_anonymous_export_stands_in_the_order_of_its_pseudonyms(
    rehabdesk, workbook, clinic_file, tmp_path
):
    others = [{"patient_id": f"P-{n:04d}", "name": f"Somebody {n}"} for n in range(100, 108)]
    rehabdesk("--db", clinic_file, "import", workbook("more.xlsx", Patients=others))
    out, copy, again = tmp_path / "out.xlsx", tmp_path / "copy.db", tmp_path / "again.xlsx"
    rehabdesk("--db", clinic_file, "export", out, "--anonymous", "--as-of", DAY)
    names = [row[0] for row in _rows(out)["Patients"][1:]]
    assert names == sorted(names)
    rehabdesk("--plain", "--db", copy, "import", out, "--as-of", DAY)
    rehabdesk("--db", copy, "export", again, "--as-of", DAY)
    sheets = _rows(again)
    assert all(
        rows == sheets[name] for name, rows in _rows(out).items() if name in ("Patients", "Pain")
    )


def _rows(path):
    book = openpyxl.load_workbook(path, read_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_an_export_names_only_the_patients_asked_for(
    rehabdesk, workbook, one_runner, clinic_file, tmp_path
):
    other = {"Patients": [{"patient_id": "P-0099", "name": "Somebody Else"}]}
    rehabdesk("--db", clinic_file, "import", workbook("more.xlsx", **other))
    out = tmp_path / "one.xlsx"
    assert rehabdesk("--db", clinic_file, "export", out, "--patient", "P-0012").code == 0
    assert [row[0] for row in _rows(out)["Patients"][1:]] == ["P-0012"]


def test_exporting_an_unknown_patient_is_a_usage_error(rehabdesk, clinic_file, tmp_path):
    answer = rehabdesk("--db", clinic_file, "export", tmp_path / "x.xlsx", "--patient", "P-7")
    assert answer.code == 2
    assert "P-7" in answer.err
    assert not (tmp_path / "x.xlsx").exists()


def test_an_anonymous_export_holds_no_name(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "anonymous.xlsx"
    assert rehabdesk("--db", clinic_file, "export", out, "--anonymous", "--as-of", DAY).code == 0
    text = str(_rows(out))
    assert "Okafor" not in text
    assert "P-0012" not in text


@pytest.mark.parametrize("name", ["missing.xlsx", "missing.fit"])
def test_a_file_that_is_not_there_is_a_usage_error(rehabdesk, clinic_file, name):
    answer = rehabdesk("--db", clinic_file, "import", name)
    assert answer.code == 2
    assert name in answer.err


def test_a_future_date_counts_from_as_of(rehabdesk, workbook, one_runner):
    answer = rehabdesk(
        "--plain", "--db", "n.db", "import", workbook(**one_runner), "--as-of", date(2026, 2, 10)
    )
    assert answer.code == 3
    assert "Pain!C3" in answer.err
