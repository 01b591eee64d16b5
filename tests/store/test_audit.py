"""The audit trail: it grows, it is never changed, and a change or a cut is found."""

import peewee
import pytest

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.tables import PAIN
from rehabdesk.store import audit
from rehabdesk.store.audit import Happening
from rehabdesk.store.database import Database
from tests.store.conftest import CANARY, DAY, KEY, PERSON


@pytest.fixture
def trail(clinic: Database) -> Database:
    with clinic.writing():
        audit.append(clinic, "Ann", "record_visit", PAIN, KEY, {"score": 6}, {"score": 4})
        audit.append_many(
            clinic,
            "Ben",
            [Happening("export", "workbook", None, None, {"on": DAY, "rows": 3})] * 2,
        )
    return clinic


def without_guards(database: Database, sql: str) -> None:
    """What somebody with the passphrase and a database tool could do."""
    for verb in ("update", "delete"):
        database.fetch_sql(f"DROP TRIGGER audit_no_{verb}")
    database.fetch_sql(sql)


def test_an_entry_says_who_did_what_and_what_stood_before(trail: Database) -> None:
    visit, added = audit.entries(trail, KEY)
    assert (visit.actor, visit.action, visit.subject) == ("Ann", "record_visit", "pain_entry")
    assert (visit.before, visit.after) == ({"score": 6}, {"score": 4})
    assert visit.at.tzinfo is not None
    assert (added.key, added.after) == (PERSON, {"name": CANARY})


def test_the_newest_come_first_and_no_more_than_asked(trail: Database) -> None:
    (newest,) = audit.entries(trail, limit=1)
    assert (newest.actor, newest.key) == ("Ben", None)
    assert newest.after == {"on": "2026-02-02", "rows": 3}
    assert audit.entries(trail, EpisodeKey("P-9", "1")) == []


def test_an_untouched_trail_is_whole(trail: Database) -> None:
    assert audit.verify(trail) == []


@pytest.mark.parametrize("sql", ["UPDATE audit SET actor = 'Eve'", "DELETE FROM audit"])
def test_the_table_itself_refuses_to_change_or_forget(trail: Database, sql: str) -> None:
    with pytest.raises(peewee.IntegrityError, match="append-only"):
        trail.fetch_sql(sql)
    assert audit.verify(trail) == []


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("UPDATE audit SET actor = 'Eve' WHERE id = 2", "entry 2 is not as it was written"),
        ("DELETE FROM audit WHERE id = 2", "entries are missing"),
        ("DELETE FROM audit WHERE id = 4", "ends early"),
        ("DELETE FROM audit", "ends early"),
    ],
)
def test_a_forged_or_cut_trail_is_found(trail: Database, sql: str, fault: str) -> None:
    without_guards(trail, sql)
    (said,) = audit.verify(trail)
    assert fault in said


def test_an_entry_is_written_with_its_change_or_not_at_all(trail: Database) -> None:
    def fails() -> None:
        with trail.writing():
            audit.append(trail, "Ann", "record_visit", PAIN, KEY, None, {"score": 1})
            raise ValueError("half done")

    with pytest.raises(ValueError, match="half done"):
        fails()
    assert len(audit.entries(trail)) == 4
    assert audit.verify(trail) == []
