"""The trail beside what was seen of it before: a cut or rewritten one is found all the same."""

from datetime import timedelta
from pathlib import Path

import pytest

from rehabdesk.store import anchors, audit, chain, settings
from rehabdesk.store.daily import back_up_today
from rehabdesk.store.database import Database
from tests.store.conftest import DAY


def append(database: Database, *words: str) -> None:
    for said in words:
        with database.writing():
            audit.append(database, "Ann", "note", "note", None, None, {"said": said})


def forge(database: Database, keep: int) -> None:
    """Cut the trail and rewrite the record's own anchor, as one with key and tool could."""
    for guard in ("audit_no_update", "audit_no_delete"):
        database.fetch_sql(f"DROP TRIGGER IF EXISTS {guard}")
    database.fetch_sql("DELETE FROM audit WHERE id > ?", (keep,))
    last = chain.seal_at(database, keep)
    kept = settings.get(database, chain.ANCHOR)
    assert isinstance(kept, dict)
    with database.writing():
        settings.put(database, chain.ANCHOR, {**kept, "count": keep, "digest": last})
    assert audit.verify(database) == []


def test_a_printed_entry_is_found_again_and_another_is_not(clinic: Database) -> None:
    append(clinic, "one", "two")
    head = chain.head(clinic)
    number, _, seal = head.short.partition(":")
    assert anchors.anchor_faults(clinic, int(number), seal) == []
    append(clinic, "three")
    assert anchors.anchor_faults(clinic, int(number), seal) == []
    assert "was printed, and the audit trail has" in str(
        anchors.anchor_faults(clinic, int(number) - 1, seal)
    )
    assert "there are only" in str(anchors.anchor_faults(clinic, 99, seal))


def test_a_tail_cut_with_its_anchor_is_found_by_paper_and_by_the_backup(
    clinic: Database, tmp_path: Path
) -> None:
    append(clinic, "one", "two")
    printed = chain.head(clinic)
    back_up_today(clinic, tmp_path, DAY)
    assert anchors.backup_faults(clinic, tmp_path) == []
    forge(clinic, keep=printed.number - 1)
    append(clinic, "something else")
    (fault,) = anchors.backup_faults(clinic, tmp_path)
    assert printed.short in fault
    assert anchors.anchor_faults(clinic, printed.number, printed.digest)


def test_a_backup_of_another_record_or_key_says_nothing(clinic: Database, tmp_path: Path) -> None:
    append(clinic, "one")
    other = tmp_path / "other" / "clinic.rehabdesk"
    other.parent.mkdir()
    with Database.open(other, "another passphrase here", create=True) as database:
        append(database, "elsewhere")
        back_up_today(database, tmp_path, DAY)
    assert anchors.backup_faults(clinic, tmp_path) == []


def test_a_backup_put_back_on_purpose_is_no_fault(clinic: Database, tmp_path: Path) -> None:
    append(clinic, "one", "two")
    back_up_today(clinic, tmp_path, DAY)
    forge(clinic, keep=2)
    with clinic.writing():
        audit.append(clinic, "Ann", audit.RESTORE, audit.RESTORE, None, None, {"backup": "b"})
    assert anchors.backup_faults(clinic, tmp_path) == []
    back_up_today(clinic, tmp_path, DAY + timedelta(days=1))  # and from then on it counts again
    newest = chain.head(clinic).number
    forge(clinic, keep=newest - 1)
    assert anchors.backup_faults(clinic, tmp_path) != []


def test_only_what_follows_a_known_place_is_looked_at(clinic: Database) -> None:
    append(clinic, "one", "two")
    known = chain.head(clinic)
    append(clinic, "three", "four")
    assert chain.verify(clinic, known) == []
    clinic.fetch_sql("DROP TRIGGER audit_no_update")
    clinic.fetch_sql("UPDATE audit SET actor = 'Eve' WHERE id = 1")
    assert chain.verify(clinic, known) == []  # the daily look at all of it is for this
    assert chain.verify(clinic) != []
    clinic.fetch_sql(f"UPDATE audit SET actor = 'Eve' WHERE id = {known.number + 1}")
    assert "not as it was written" in str(chain.verify(clinic, known))


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 1",
        "REPLACE INTO audit (id, at, actor, action, previous, digest)"
        " VALUES (1, 'x', 'Eve', 'x', 'x', 'x')",
        "REPLACE INTO audit (at, actor, action, previous, digest)"
        " SELECT at, 'Eve', action, previous, digest FROM audit WHERE id = 1",
        "INSERT OR REPLACE INTO audit (rowid, at, actor, action, previous, digest)"
        " VALUES (1, 'x', 'Eve', 'x', 'x', 'x')",
        "UPDATE OR REPLACE audit SET id = id + 1",
        "UPDATE audit SET rowid = rowid + 100",
        "INSERT INTO audit SELECT * FROM audit WHERE id = 1"
        " ON CONFLICT (id) DO UPDATE SET actor = 'Eve'",
    ],
)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_no_statement_puts_one_entry_in_anothers_place(
    clinic: Database, sql: str, recursive: str
) -> None:
    append(clinic, "one", "two")
    before = chain.head(clinic)
    clinic.fetch_sql(f"PRAGMA recursive_triggers = {recursive}")
    with pytest.raises(Exception, match=r"append-only|UNIQUE"):
        clinic.fetch_sql(sql)
    assert chain.verify(clinic) == []
    assert chain.head(clinic) == before


def test_issued_copies_are_kept_the_same_way(clinic: Database) -> None:
    clinic.fetch_sql(
        "INSERT INTO issued_document (code, kind, title, patient_id, episode_id, issued_at,"
        " issued_by, sha256, supersedes, reason, content, pictures)"
        " VALUES ('A', 'k', 't', 'P', '1', 'x', 'x', 'x', '', '', x'00', x'00')"
    )
    for sql in (
        "REPLACE INTO issued_document SELECT * FROM issued_document",
        "UPDATE issued_document SET rowid = 9",
        "DELETE FROM issued_document",
    ):
        with pytest.raises(Exception, match="kept as they are"):
            clinic.fetch_sql(sql)
