"""What the command line does stands in the audit trail, with who did it; ``check`` proves it."""

import getpass
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from rehabdesk.store import audit, chain
from rehabdesk.store.daily import back_up_today
from rehabdesk.store.database import Database, NotSaved

DAY = date(2026, 3, 2)


def trail(path: Path) -> list[tuple[str, str, str, str]]:
    """Actor, action, patient and detail of every entry, the first first."""
    with Database.open(path) as database:
        rows = database.fetch_sql(
            "SELECT actor, action, patient_id, after FROM audit ORDER BY id", ()
        )
    return [tuple(row) for row in rows]


def test_every_command_that_opens_the_record_is_noted_with_who_gave_it(
    rehabdesk, clinic_file
) -> None:
    before = len(trail(clinic_file))
    rehabdesk("--db", clinic_file, "caseload")
    ((actor, action, _, told),) = trail(clinic_file)[before:]
    assert actor == f"{getpass.getuser()} (command line)"
    assert action in {"open", "unlock"}
    assert "caseload" in told


def test_an_episode_looked_at_is_noted_once_in_a_minute(rehabdesk, clinic_file) -> None:
    for _ in range(3):
        assert rehabdesk("--db", clinic_file, "episode", "P-0012", "--as-of", DAY).code == 0
    views = [entry for entry in trail(clinic_file) if entry[1] == "view"]
    assert [view[2] for view in views] in (["P-0012"], ["P-0012"] * 2)  # a minute may have passed


def test_an_export_of_one_patient_is_in_that_patients_trail(
    rehabdesk, clinic_file, tmp_path
) -> None:
    rehabdesk("--db", clinic_file, "export", tmp_path / "out.xlsx", "--patient", "P-0012")
    assert trail(clinic_file)[-1][1:3] == ("export", "P-0012")
    rehabdesk("--db", clinic_file, "export", tmp_path / "all.xlsx")
    assert trail(clinic_file)[-1][1:3] == ("export", "")
    rehabdesk("--db", clinic_file, "backup", tmp_path / "copy.rehabdesk")
    assert trail(clinic_file)[-1][1] == "backup"


@pytest.mark.parametrize("words", [("export", "out.xlsx"), ("tables", "out.zip"),
                                   ("fhir", "out.json"), ("record", "P-0012", "out.zip"),
                                   ("discharge", "P-0012", "out.pdf")])  # fmt: skip
def test_what_can_not_be_noted_leaves_no_file(
    qapp, rehabdesk, clinic_file, tmp_path, monkeypatch, words
) -> None:
    def full(*_: object, **__: object) -> None:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(audit, "append_many", full)
    *first, out = words
    answer = rehabdesk("--db", clinic_file, *first, tmp_path / out)
    assert answer.code != 0
    assert "could not be noted" in answer.err
    assert not list(tmp_path.glob("*out*"))
    assert not list(tmp_path.glob(".rehabdesk-*"))


def test_reading_goes_on_where_it_can_not_be_noted_and_says_so(
    rehabdesk, clinic_file, monkeypatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(audit, "append_many", full)
    answer = rehabdesk("--db", clinic_file, "episode", "P-0012")
    assert answer.code == 0
    assert "Adaeze Okafor" in answer.out
    assert answer.err.count("could not be noted") == 2  # the opening, and the view


def test_an_anchor_off_a_page_is_looked_up(rehabdesk, clinic_file) -> None:
    with Database.open(clinic_file) as database:
        anchor = chain.head(database).short
    assert rehabdesk("--db", clinic_file, "check", "--anchor", anchor).code == 0
    forged = anchor[:-1] + ("0" if anchor[-1] != "0" else "1")
    answer = rehabdesk("--db", clinic_file, "check", "--anchor", forged)
    assert answer.code == 5
    assert "was printed" in answer.err
    assert rehabdesk("--db", clinic_file, "check", "--anchor", "what").code == 2


def test_a_trail_cut_with_its_own_anchor_is_found_by_the_backup(
    rehabdesk, clinic_file, tmp_path
) -> None:
    with Database.open(clinic_file) as database:
        back_up_today(database, tmp_path / "user" / "backups", DAY)
        head = chain.head(database)
    assert rehabdesk("--db", clinic_file, "check").code == 0
    with Database.open(clinic_file) as database:
        database.fetch_sql("DROP TRIGGER audit_no_delete")
        database.fetch_sql("DELETE FROM audit WHERE id = ?", (head.number,))
        shorter = chain.seal_at(database, head.number - 1)
        database.fetch_sql(
            "UPDATE setting SET value = replace(replace(value, ?, ?), ?, ?)"
            " WHERE name = 'audit_anchor'",
            (head.digest, shorter, f'"count": {head.number}', f'"count": {head.number - 1}'),
        )
        assert audit.verify(database) == []
    answer = rehabdesk("--db", clinic_file, "check")
    assert answer.code == 5
    assert re.search(r"clinic-\w+-2026-03-02\.rehabdesk has entry \d+:[0-9A-F]{8}", answer.err)


def test_a_backup_that_was_put_back_says_so_and_is_no_fault(
    rehabdesk, clinic_file, tmp_path
) -> None:
    older = tmp_path / "older.rehabdesk"
    assert rehabdesk("--db", clinic_file, "backup", older).code == 0
    rehabdesk("--db", clinic_file, "caseload")
    with Database.open(clinic_file) as database:
        back_up_today(database, tmp_path / "user" / "backups", DAY - timedelta(days=1))
        left = chain.head(database).short
    answer = rehabdesk("--db", clinic_file, "restore", older, "--replace")
    assert answer.code == 0, answer.err
    _, action, _, told = trail(clinic_file)[-1]
    assert action == "restore"
    assert left in told
    assert rehabdesk("--db", clinic_file, "check").code == 0
