"""What a command writes never takes the place of another kind of file."""

import pytest

from tests.cli.conftest import DAY


@pytest.mark.parametrize("words", [("export",), ("discharge", "P-0012"), ("referral", "P-0012")])
def test_nothing_is_written_over_the_database(rehabdesk, clinic_file, words):
    before = clinic_file.read_bytes()
    answer = rehabdesk("--db", clinic_file, *words, clinic_file, "--as-of", DAY)
    assert answer.code == 2
    assert "choose another name" in answer.err
    assert clinic_file.read_bytes() == before


def test_an_older_export_is_replaced(rehabdesk, clinic_file, tmp_path):
    out = tmp_path / "out.xlsx"
    for _ in range(2):
        assert rehabdesk("--db", clinic_file, "export", out, "--as-of", DAY).code == 0


@pytest.mark.parametrize("words", [("backup",), ("export",), ("discharge", "P-0012")])
def test_a_folder_that_is_not_there_is_a_usage_error(rehabdesk, clinic_file, tmp_path, words):
    answer = rehabdesk("--db", clinic_file, *words, tmp_path / "none" / "out")
    assert answer.code == 2
    assert str(tmp_path / "none") in answer.err


def test_a_backup_never_overwrites(rehabdesk, clinic_file, workbook):
    other = workbook("other.xlsx", Notes=[{"a": 1}])
    before = other.read_bytes()
    assert rehabdesk("--db", clinic_file, "backup", other).code == 2
    assert other.read_bytes() == before


def test_a_passphrase_file_that_is_not_there_is_said_even_where_none_is_needed(
    rehabdesk, clinic_file, tmp_path
):
    answer = rehabdesk("--db", clinic_file, "--passphrase-file", tmp_path / "none", "caseload")
    assert answer.code == 2
    assert "none" in answer.err
