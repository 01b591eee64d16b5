"""The same record on a PostgreSQL server, where one is named by REHABDESK_TEST_POSTGRES."""

import os
from collections.abc import Iterator

import peewee
import pytest

from rehabdesk.domain import records, tables
from rehabdesk.domain.problems import Stale
from rehabdesk.domain.tables import TABLES
from rehabdesk.store import audit, rows, server, settings
from rehabdesk.store.backup import backup, check
from rehabdesk.store.caseload import read_facts, read_patient_files
from rehabdesk.store.database import Database, DatabaseRefused
from tests.store.conftest import DAY, KEY, PERSON, fill, stored

ADDRESS = os.environ.get("REHABDESK_TEST_POSTGRES", "")
needs_server = pytest.mark.skipif(not ADDRESS, reason="no REHABDESK_TEST_POSTGRES")


@pytest.fixture
def shared() -> Iterator[Database]:
    engine = server.engine(ADDRESS)
    engine.execute_sql("DROP SCHEMA public CASCADE")
    engine.execute_sql("CREATE SCHEMA public")
    engine.close()
    with Database.open(ADDRESS) as database:
        with database.writing():
            fill(database, "P-1", "1")
            audit.append(database, "Ann", "add", tables.PATIENTS, PERSON, None, {"on": DAY})
        yield database


def test_an_address_is_shown_without_its_password() -> None:
    assert server.shown("postgresql://ann:secret@host:5432/clinic") == (
        "postgresql://ann@host:5432/clinic"
    )
    assert server.shown("postgresql://host/clinic") == "postgresql://host/clinic"


@needs_server
def test_the_server_and_the_file_hold_the_same_facts(shared: Database, clinic: Database) -> None:
    def without_names(database: Database) -> list[object]:
        return [
            held._replace(row_id="") if table.has_row_id else held
            for table in TABLES
            for held in stored(database, table)
        ]

    assert without_names(shared) == without_names(clinic)
    assert [facts.key for facts in read_facts(shared, keys=[KEY], open_on=DAY)] == [KEY]
    assert read_facts(shared)[0].pain == read_facts(clinic)[0].pain
    assert [file.patient.patient_id for file in read_patient_files(shared, ["P-1"])] == ["P-1"]


@needs_server
def test_the_server_keeps_identity_revision_and_many_rows(shared: Database) -> None:
    with pytest.raises(peewee.IntegrityError), shared.writing():
        rows.insert(shared, KEY, records.PainEntry(DAY, "worst", 2))
    with shared.writing():
        assert rows.take_revision(shared, KEY, 0) == 1
        rows.insert_many(shared, tables.RUNS, [(PERSON, records.Run(DAY, 4.0))] * 50)
    with pytest.raises(Stale), shared.writing():
        rows.take_revision(shared, KEY, 0)
    assert len(stored(shared, tables.RUNS)) == 51


@needs_server
def test_the_servers_trail_is_whole_and_append_only(shared: Database) -> None:
    assert check(shared) == []
    for sql in ("UPDATE audit SET actor = 'Eve'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(peewee.DatabaseError, match="append-only"):
            shared.engine.execute_sql(sql)
    assert check(shared) == []
    assert audit.entries(shared, KEY)[0].after == {"on": "2026-02-02"}


@needs_server
def test_the_server_is_reopened_with_its_settings(shared: Database) -> None:
    settings.mark_demo(shared)
    with Database.open(ADDRESS) as again:
        assert again.is_demo
        assert read_facts(again) == read_facts(shared)


@needs_server
def test_the_server_is_backed_up_by_its_own_tools(shared: Database, tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(DatabaseRefused, match="pg_dump"):
        backup(shared, tmp_path / "copy")
