"""``demo``, ``backup``, ``restore`` and ``check`` as a script calls them."""

import os
from pathlib import Path
from threading import Thread

import pytest

from tests.cli.conftest import DAY, PASSPHRASE


@pytest.fixture
def demo_file(rehabdesk, tmp_path):
    db = tmp_path / "demo.db"
    answer = rehabdesk("demo", db, "--patients", 12, "--seed", 3, "--as-of", DAY)
    assert answer.code == 0, answer.err
    return db


def _caseload(rehabdesk, db):
    return rehabdesk("--db", db, "caseload", "--all", "--as-of", DAY, "--json").json()


def test_the_same_seed_gives_the_same_caseload(rehabdesk, demo_file, tmp_path):
    again = tmp_path / "again.db"
    rehabdesk("demo", again, "--patients", 12, "--seed", 3, "--as-of", DAY)
    other = tmp_path / "other.db"
    rehabdesk("demo", other, "--patients", 12, "--seed", 4, "--as-of", DAY)
    assert _caseload(rehabdesk, again) == _caseload(rehabdesk, demo_file)
    assert _caseload(rehabdesk, other) != _caseload(rehabdesk, demo_file)


def test_a_demo_without_passphrase_is_plain_and_says_so(rehabdesk, tmp_path):
    answer = rehabdesk("demo", tmp_path / "d.db", "--patients", 2, "--seed", 1)
    assert "unencrypted" in answer.err
    assert (tmp_path / "d.db").read_bytes().startswith(b"SQLite format 3")


def test_a_demo_is_never_mixed_into_an_existing_file(rehabdesk, clinic_file):
    before = clinic_file.read_bytes()
    assert rehabdesk("demo", clinic_file).code == 2
    assert clinic_file.read_bytes() == before


def test_a_backup_holds_the_same_caseload(rehabdesk, demo_file, tmp_path):
    copy = tmp_path / "backup.db"
    assert rehabdesk("--db", demo_file, "backup", copy).code == 0
    assert _caseload(rehabdesk, copy) == _caseload(rehabdesk, demo_file)


def test_a_restore_replaces_only_when_told_and_keeps_what_was_there(
    rehabdesk, demo_file, clinic_file, tmp_path
):
    copy = tmp_path / "backup.db"
    rehabdesk("--db", demo_file, "backup", copy)
    assert rehabdesk("--db", clinic_file, "restore", copy).code == 2
    before = set(tmp_path.iterdir())
    assert rehabdesk("--db", clinic_file, "restore", copy, "--replace").code == 0
    assert _caseload(rehabdesk, clinic_file) == _caseload(rehabdesk, demo_file)
    (kept,) = [path for path in set(tmp_path.iterdir()) - before if "-" not in path.suffix]
    ids = [one["patient_id"] for one in _caseload(rehabdesk, kept)["episodes"]]
    assert ids == ["P-0012"]


def test_an_encrypted_backup_opens_with_the_same_passphrase(
    rehabdesk, workbook, one_runner, tmp_path, monkeypatch
):
    monkeypatch.setenv("REHABDESK_PASSPHRASE", PASSPHRASE)
    db, copy, back = (tmp_path / name for name in ("a.db", "b.db", "c.db"))
    rehabdesk("--db", db, "import", workbook(**one_runner), "--as-of", DAY)
    assert rehabdesk("--db", db, "backup", copy).code == 0
    assert b"Okafor" not in copy.read_bytes()
    assert rehabdesk("--db", back, "restore", copy).code == 0
    assert _caseload(rehabdesk, back) == _caseload(rehabdesk, db)


def test_a_whole_database_passes_the_check(rehabdesk, demo_file):
    assert rehabdesk("--db", demo_file, "check").code == 0


def test_a_damaged_page_is_found(rehabdesk, workbook, one_runner, tmp_path, monkeypatch):
    monkeypatch.setenv("REHABDESK_PASSPHRASE", PASSPHRASE)
    db = tmp_path / "a.db"
    rehabdesk("--db", db, "import", workbook(**one_runner), "--as-of", DAY)
    content = bytearray(db.read_bytes())
    content[-2000] ^= 1
    db.write_bytes(content)
    assert rehabdesk("--db", db, "check").code in (4, 5)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="nothing here never ends")
def test_a_passphrase_file_that_never_ends_is_not_read_to_its_end(rehabdesk, demo_file):
    answer = rehabdesk("--db", demo_file, "--passphrase-file", "/dev/zero", "caseload")
    assert (answer.code, "too long" in answer.err) == (2, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_passphrase_comes_through_a_pipe_too(rehabdesk, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    giving = Thread(target=pipe.write_text, args=(f"{PASSPHRASE}\n",))
    giving.start()
    answer = rehabdesk("--passphrase-file", pipe, "demo", tmp_path / "own.db", "--patients", 1)
    giving.join()
    assert answer.code == 0, answer.err
    assert not (tmp_path / "own.db").read_bytes().startswith(b"SQLite format 3")
