"""Adding and changing rows: by identity, by revision, all or none."""

import datetime as dt

import peewee
import pytest

from rehabdesk.domain import records, tables
from rehabdesk.domain.problems import Stale, Unknown
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.tables import TABLES
from rehabdesk.store import rows
from rehabdesk.store.caseload import read_facts
from rehabdesk.store.codec import fields_of
from rehabdesk.store.database import Database, NotSaved
from rehabdesk.store.schema import model_of
from tests.store.conftest import DAY, KEY, PASSPHRASE, PERSON, stored


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_of_the_workbook_has_a_column_in_the_database(table: tables.Table) -> None:
    names = {column.name for column in table.columns}
    keys = {"patient_id", "episode_id"}
    assert names - keys <= set(fields_of(table)) | keys
    assert set(fields_of(table)) <= set(model_of(table)._meta.fields)
    assert model_of(table)._meta.table_name == table.name


def test_a_row_is_found_by_what_names_it(clinic: Database) -> None:
    held = rows.find(clinic, tables.PAIN, KEY, date=DAY, activity="worst")
    assert held is not None
    assert (held.key, held.record) == (KEY, records.PainEntry(DAY, "worst", 6))
    assert rows.find(clinic, tables.PAIN, KEY, date=DAY, activity="rest") is None
    assert rows.find(clinic, tables.IMAGING, KEY, modality="mri", done_on=None) is not None


def test_a_row_is_found_by_its_stable_name_and_keeps_it_when_changed(clinic: Database) -> None:
    held = rows.find(clinic, tables.RUNS, PERSON)
    assert held is not None
    rows.update(clinic, held.row, held.record._replace(distance_km=9.0, row_id=""))
    again = rows.find(clinic, tables.RUNS, PERSON, row_id=held.record.row_id)
    assert again is not None
    assert again.record == held.record._replace(distance_km=9.0)


def test_stable_names_that_some_row_has_are_told_from_new_ones(clinic: Database) -> None:
    held = rows.find(clinic, tables.RUNS, PERSON)
    assert held is not None
    asked = ["brought-by-nobody", held.record.row_id]
    assert rows.known_row_ids(clinic, tables.RUNS, asked) == [held.record.row_id]


def test_a_row_that_brings_its_stable_name_keeps_it(clinic: Database) -> None:
    run = records.Run(DAY, 3.0, row_id="from-the-workbook")
    _, kept = rows.insert(clinic, PERSON, run)
    assert kept == run
    assert run in stored(clinic, tables.RUNS)


def test_many_rows_go_in_at_once_and_come_out_the_same(clinic: Database) -> None:
    days = [DAY + dt.timedelta(days=more) for more in range(400)]
    runs = [records.Run(day, 5.0, notes="as 'typed'; \"so\"") for day in days]
    with clinic.writing():
        kept = rows.insert_many(clinic, tables.RUNS, [(PERSON, run) for run in runs])
    assert len({run.row_id for run in kept}) == 400
    assert set(kept) <= set(stored(clinic, tables.RUNS))


@pytest.mark.parametrize("key", [EpisodeKey("P-9", "1"), EpisodeKey("P-1", "9")])
def test_a_row_of_nobody_is_not_added(clinic: Database, key: EpisodeKey) -> None:
    entry = records.PainEntry(dt.date(2026, 2, 25), "worst", 3)
    with pytest.raises(Unknown):
        rows.insert(clinic, key, entry)
    with pytest.raises(Unknown):
        rows.insert_many(clinic, tables.PAIN, [(KEY, entry), (key, entry)])
    assert entry not in stored(clinic, tables.PAIN)


def test_the_same_name_twice_is_refused_by_the_table_itself(clinic: Database) -> None:
    with pytest.raises(peewee.IntegrityError), clinic.writing():
        rows.insert(clinic, KEY, records.PainEntry(DAY, "worst", 2))
    with pytest.raises(peewee.IntegrityError), clinic.writing():
        rows.insert_many(clinic, tables.PAIN, [(KEY, records.PainEntry(DAY, "worst", 2))])


@pytest.mark.parametrize(
    "entry",
    [
        records.PainEntry(DAY, "rest", 11),
        records.Outcome(DAY, "GROC", 8.0),
        records.RedFlag(DAY, "fever", DAY - dt.timedelta(days=1)),
        records.ImagingStudy("mri", "left"),
        records.ImagingStudy("mri", "left", DAY, reported_on=DAY),
        records.StrengthTrial(DAY, "bridge", "both", 1.0, "reps"),
        records.PhaseStart(dt.date(1899, 12, 31), 1),
    ],
)
def test_what_no_check_should_let_through_the_table_refuses_too(
    clinic: Database, entry: records.Entry
) -> None:
    with pytest.raises(peewee.IntegrityError):
        rows.insert(clinic, KEY, entry)


def test_a_row_can_not_lose_its_episode(clinic: Database) -> None:
    with pytest.raises(peewee.IntegrityError):
        clinic.run_many("DELETE FROM episode WHERE episode_id = ?", [("1",)])


def test_a_save_on_an_old_revision_is_stale(clinic: Database) -> None:
    assert rows.take_revision(clinic, KEY, 0) == 1
    with pytest.raises(Stale):
        rows.take_revision(clinic, KEY, 0)
    assert rows.episode(clinic, KEY).revision == 1
    with pytest.raises(Unknown):
        rows.take_revision(clinic, EpisodeKey("P-1", "9"), 0)


def test_a_changed_patient_makes_every_episode_read_before_it_stale(clinic: Database) -> None:
    rows.touch_patients(clinic, ["P-1"])
    assert rows.patient_revision(clinic, "P-1") == 1
    with pytest.raises(Stale):
        rows.take_revision(clinic, KEY, 0)


def test_a_transaction_that_fails_leaves_nothing(clinic: Database) -> None:
    def half_a_visit() -> None:
        with clinic.writing():
            rows.insert(clinic, KEY, records.PainEntry(DAY, "rest", 1))
            raise ValueError("half done")

    with pytest.raises(ValueError, match="half done"):
        half_a_visit()
    assert rows.find(clinic, tables.PAIN, KEY, activity="rest") is None


def test_a_second_writer_waits_its_turn_and_is_told_in_words(
    clinic: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehabdesk.store.sqlite.BUSY_SECONDS", 0.05)
    with Database.open(clinic.address, PASSPHRASE) as other, clinic.writing():
        rows.insert(clinic, KEY, records.PainEntry(DAY, "rest", 1))
        with pytest.raises(NotSaved, match="Another window"), other.writing():
            pass


def test_a_full_disk_is_said_and_nothing_of_the_record_is_lost(clinic: Database) -> None:
    clinic.fetch_sql("PRAGMA max_page_count = 1")  # SQLite takes it as: not a page more
    many = [(PERSON, records.Run(DAY, 1.0, notes="x" * 1000))] * 500
    with pytest.raises(NotSaved, match="disk is full"), clinic.writing():
        rows.insert_many(clinic, tables.RUNS, many)
    assert len(stored(clinic, tables.RUNS)) == 1
    clinic.fetch_sql("PRAGMA max_page_count = 100000")
    with clinic.writing():
        rows.insert_many(clinic, tables.RUNS, many)
    assert len(stored(clinic, tables.RUNS)) == 501


def test_a_reader_does_not_wait_for_a_writer(
    clinic: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehabdesk.store.sqlite.BUSY_SECONDS", 0.05)
    with Database.open(clinic.address, PASSPHRASE) as other, clinic.writing():
        rows.insert(clinic, KEY, records.PainEntry(DAY, "rest", 1))
        (facts,) = read_facts(other)
        assert "rest" not in [entry.activity for entry in facts.pain]


def test_every_connection_syncs_before_it_says_saved(clinic: Database) -> None:
    pragmas = {name: clinic.fetch_sql(f"PRAGMA {name}")[0][0] for name in (
        "journal_mode", "synchronous", "foreign_keys", "temp_store", "busy_timeout")}  # fmt: skip
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "busy_timeout": 10_000,
    }
