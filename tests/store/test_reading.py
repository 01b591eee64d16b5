"""Reading the caseload: the same few queries for one episode and for many."""

import datetime as dt
from collections.abc import Callable

import pytest

from rehabdesk.domain import records, tables
from rehabdesk.domain.records import EpisodeKey, Facts, PatientFile
from rehabdesk.store import rows
from rehabdesk.store.caseload import episodes_of, patients, read_facts, read_patient_files
from rehabdesk.store.database import Database
from tests.store.conftest import DAY, KEY, PERSON, entries, fill


def statements(database: Database, work: Callable[[], object]) -> int:
    """How many statements the work sends to the database."""
    seen: list[str] = []
    database.connection().set_trace_callback(seen.append)
    work()
    database.connection().set_trace_callback(None)
    return len(seen)


def many(database: Database, count: int) -> list[EpisodeKey]:
    with database.writing():
        for number in range(count):
            fill(database, f"Q-{number:03}", "1")
    return [EpisodeKey(f"Q-{number:03}", "1") for number in range(count)]


def test_facts_hold_every_row_as_it_was_recorded(clinic: Database) -> None:
    (facts,) = read_facts(clinic)
    assert facts.key == KEY
    for record in entries():
        series = getattr(facts, tables.table_of(record).series)
        if hasattr(record, "row_id"):
            assert series[0].row_id
            assert series[0]._replace(row_id="") == record
        else:
            assert series[0] == record
    assert [run.distance_km for run in facts.runs] == [8.25]
    assert facts.runs[0].time == dt.time(7, 30)


@pytest.mark.parametrize("open_on", [None, DAY])
def test_fifty_episodes_take_as_many_queries_as_one(
    database: Database, open_on: dt.date | None
) -> None:
    many(database, 1)
    one = statements(database, lambda: read_facts(database, open_on=open_on))
    many_keys = None
    with database.writing():
        for number in range(100, 149):
            fill(database, f"Q-{number}", "1")
    fifty = statements(database, lambda: read_facts(database, open_on=open_on, keys=many_keys))
    assert len(read_facts(database)) == 50
    assert fifty == one


def test_choosing_fifty_by_key_takes_as_many_queries_as_choosing_one(database: Database) -> None:
    keys = many(database, 50)
    one = statements(database, lambda: read_facts(database, keys=keys[:1]))
    assert statements(database, lambda: read_facts(database, keys=keys)) == one
    assert [facts.key for facts in read_facts(database, keys=keys[3:5])] == keys[3:5]


def test_an_unknown_key_is_left_out(clinic: Database) -> None:
    assert read_facts(clinic, keys=[EpisodeKey("P-1", "9"), EpisodeKey("P-9", "1")]) == []
    assert read_facts(clinic, keys=[]) == []


def test_series_are_in_order_of_date_then_of_entry(clinic: Database) -> None:
    late, early = DAY + dt.timedelta(days=9), DAY - dt.timedelta(days=9)
    written = [
        records.PainEntry(late, "worst", 1),
        records.PainEntry(early, "worst", 2),
        records.PainEntry(early, "average", 3),
    ]
    rows.insert_many(clinic, tables.PAIN, [(KEY, entry) for entry in written])
    pain = read_facts(clinic)[0].pain
    assert pain[:2] == (written[1], written[2])
    assert pain[-1] == written[0]


def test_an_episode_not_yet_seen_that_day_is_left_out(clinic: Database) -> None:
    assert read_facts(clinic, first_seen_by=dt.date(2026, 1, 31)) == []
    assert len(read_facts(clinic, first_seen_by=dt.date(2026, 2, 1))) == 1


def discharge(database: Database, on: dt.date) -> None:
    from dataclasses import replace

    held = rows.find(database, tables.EPISODES, KEY)
    assert held is not None
    closed = replace(held.record, discharged_on=on, discharge_reason="resolved")
    rows.update(database, held.row, closed)


def test_a_closed_episode_is_left_out_from_the_day_it_was_closed(clinic: Database) -> None:
    discharge(clinic, dt.date(2026, 2, 20))
    assert len(read_facts(clinic, open_on=dt.date(2026, 2, 19))) == 1
    assert read_facts(clinic, open_on=dt.date(2026, 2, 20)) == []
    assert len(read_facts(clinic)) == 1


def test_a_closed_episode_with_a_red_flag_still_standing_stays(clinic: Database) -> None:
    discharge(clinic, dt.date(2026, 2, 4))
    cleared = dt.date(2026, 2, 9)  # as the fixture has it
    assert len(read_facts(clinic, open_on=cleared - dt.timedelta(days=1))) == 1
    assert read_facts(clinic, open_on=cleared) == []


def test_runs_are_seen_from_every_episode_of_the_patient(database: Database) -> None:
    with database.writing():
        fill(database, "P-1", "1", "2")
    first, second = read_facts(database)
    assert first.runs == second.runs != ()


def test_whole_files_come_in_order_and_say_how_far_they_are(database: Database) -> None:
    with database.writing():
        for name in ("B", "a", "C"):
            fill(database, name, "2", "1")
        rows.insert(database, EpisodeKey("D", ""), records.Patient("D", "No episode yet"))
    ticks: list[tuple[int, int]] = []
    files = list(read_patient_files(database, None, lambda *done: ticks.append(done)))
    assert [file.patient.patient_id for file in files] == ["B", "C", "D", "a"]
    assert [facts.key.episode_id for facts in files[0].episodes] == ["1", "2"]
    assert files[2] == PatientFile(records.Patient("D", "No episode yet"))
    assert files[0].runs == files[0].episodes[0].runs != ()
    assert ticks[-1] == (4, 4)
    assert [file.patient.patient_id for file in read_patient_files(database, ["a", "?"])] == ["a"]


def test_more_patients_than_a_chunk_holds_are_all_read_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = many(database, 5)
    monkeypatch.setattr("rehabdesk.store.caseload.CHUNK", 2)
    read = [facts.key for file in read_patient_files(database) for facts in file.episodes]
    assert read == keys


def test_a_reading_thread_has_its_own_connection_and_sees_what_was_saved(clinic: Database) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def work() -> tuple[object, list[Facts]]:
        with clinic.on_this_thread():
            return clinic.connection(), read_facts(clinic)

    with ThreadPoolExecutor(1) as pool:
        connection, facts = pool.submit(work).result()
    assert connection is not clinic.connection()
    assert facts == read_facts(clinic)


def test_patients_and_their_episodes_are_listed(clinic: Database) -> None:
    assert [patient.patient_id for patient in patients(clinic)] == [PERSON.patient_id]
    assert [episode.key for episode in episodes_of(clinic, "P-1")] == [KEY]
    assert episodes_of(clinic, "P-9") == []
