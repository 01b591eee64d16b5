"""Erasing a record leaves no byte of it in the file, and says that it happened."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.drafting import Typing
from rehabdesk.clinic.ledger import Ledger
from rehabdesk.clinic.places import Place
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.problems import Rejected, Unknown
from rehabdesk.domain.records import (
    Episode,
    EpisodeKey,
    LoggedFlag,
    Patient,
    Run,
    Screen,
    Visit,
)
from rehabdesk.domain.tables import EPISODES, PATIENTS, SERIES_TABLES, TABLES, Kind, Table
from rehabdesk.domain.views import View
from rehabdesk.exchange.workbook.reader import read_workbook
from rehabdesk.exchange.workbook.writer import write_workbook
from rehabdesk.pathways import installed
from rehabdesk.store import audit, rows
from rehabdesk.store.backup import check
from rehabdesk.store.database import Database

NUMBER, OTHER = "ZQ-7719", "P-0002"
NAME, OTHERS_NAME = "Zebulon Quizzical", "Bo Lindqvist"
WORDS = ("Quizzical", NUMBER, "9434765919", "yodelling", "Wurlitzer", "07700 900123")
"""What tells who it was, or was told: none of it may be left in any byte."""
SEEN, OVER = date(2026, 3, 2), date(2034, 3, 2)
KEY = EpisodeKey(NUMBER, "1")


class Day:
    """The day it is."""

    def __init__(self) -> None:
        self.now = SEEN

    def __call__(self) -> date:
        return self.now


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def clinic(tmp_path: Path, day: Day) -> Iterator[Clinic]:
    """Two patients in a plain file; one of them is named wherever a patient can be."""
    with Database.open(tmp_path / "clinic.rehabdesk", create=True, plain=True) as database:
        clinic = Clinic(database, installed(), "Sam Physio", day)
        for patient_id, name in ((NUMBER, NAME), (OTHER, OTHERS_NAME)):
            clinic.add_patient(
                Patient(patient_id, name, date(1980, 5, 5), phone="07700 900123" * (name == NAME),
                        nhs_number="9434765919" if name == NAME else ""),
                Episode(patient_id, "1", "hamstring_bursitis", "left", SEEN, SEEN),
            )  # fmt: skip
        fill(clinic)
        yield clinic


def fill(clinic: Clinic) -> None:
    """A visit, an amendment, an undo, a draft, an issued letter, a view, a place, a watch."""
    draft = VisitDraft(KEY, 0, SEEN, pain={"worst": 6}, runs=(Run(SEEN, 8.0, notes="yodelling"),))
    clinic.record_visit(draft)
    clinic.add_note(KEY, "a Wurlitzer was moved", clinic.facts(KEY).episode.revision)
    clinic.undo(clinic.undoable())
    clinic.keep_drafts([Typing("visit", KEY, {"subjective": "more yodelling"})])
    clinic.issue(KEY, "discharge", "Discharge", "AAAA-BBBB", b"%PDF Quizzical", b"Wurlitzer")
    clinic.save_view(View(name="mine", search=NAME))
    clinic.keep_place(Place("patient", KEY, "Runs"))
    clinic.remember_signs(NUMBER, ["garmin 12345"])
    clinic.note_output(None, "print", f"rows of {NUMBER}, {OTHER}")
    clinic.note_outputs([EpisodeKey(NUMBER, "")], "export", "whole record")


def every_byte(clinic: Clinic) -> bytes:
    folder = Path(clinic.database.address).parent
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()))


def erase(clinic: Clinic, **more: str) -> None:
    clinic.erase(NUMBER, NUMBER, **{"reason": "entered twice", **more})


def left_in(data: bytes) -> list[str]:
    return [word for word in WORDS if word.lower().encode() in data.lower()]


def test_before_the_words_are_in_the_file_so_that_the_test_below_can_fail(clinic: Clinic) -> None:
    assert left_in(every_byte(clinic)) == list(WORDS)


def test_no_byte_of_the_record_is_left_in_the_file_or_beside_it(clinic: Clinic) -> None:
    erase(clinic)
    assert clinic.finish_wiping()
    assert left_in(every_byte(clinic)) == []
    clinic.database.close()
    assert left_in(every_byte(clinic)) == []


def test_the_other_patient_is_as_before(clinic: Clinic) -> None:
    before = clinic.facts(EpisodeKey(OTHER, "1"))
    erase(clinic)
    assert clinic.facts(EpisodeKey(OTHER, "1")) == before
    with pytest.raises(Unknown):
        clinic.facts(KEY)


def test_the_trail_is_whole_and_tells_that_it_happened_and_of_nobody(clinic: Clinic) -> None:
    erase(clinic)
    assert audit.verify(clinic.database) == []
    told = clinic.history()[0]
    assert (told.actor, told.action, told.subject, told.key) == (
        *("Sam Physio", "erase", "erasure"),
        None,
    )
    assert told.after["reason"] == "entered twice"
    assert told.after["rows"] == 4  # patient, episode, pain, run; the note was taken back
    clinic.finish_wiping()
    assert check(clinic.database) == []


def test_a_trail_that_is_emptied_without_an_erasure_is_found(clinic: Clinic) -> None:
    clinic.database.fetch_sql("DROP TRIGGER audit_no_update")
    clinic.database.fetch_sql(
        "UPDATE audit SET subject='erased', patient_id='', episode_id='', before='', after=''"
        " WHERE subject='pain_entry'"
    )
    assert "no erasure says so" in audit.verify(clinic.database)[0]


def test_what_an_erasure_left_of_the_trail_can_t_be_changed_unseen(clinic: Clinic) -> None:
    erase(clinic)
    clinic.database.fetch_sql("DROP TRIGGER audit_no_update")
    clinic.database.fetch_sql("UPDATE audit SET actor='Eve' WHERE subject='erased'")
    assert "not as it was left" in audit.verify(clinic.database)[0]


def test_two_erased_records_leave_a_whole_trail(clinic: Clinic) -> None:
    erase(clinic)
    clinic.erase(OTHER, OTHER, "entered twice")
    assert audit.verify(clinic.database) == []
    assert clinic.is_empty()


def test_the_guards_stand_again_afterwards(clinic: Clinic) -> None:
    erase(clinic)
    for sql in ("UPDATE audit SET actor='Eve'", "DELETE FROM issued_document"):
        if "issued" in sql:
            clinic.issue(EpisodeKey(OTHER, "1"), "gp", "GP", "CCCC-DDDD", b"%PDF", b"")
        with pytest.raises(Exception, match=r"append-only|kept as they are"):
            clinic.database.fetch_sql(sql)


def test_nothing_of_it_can_be_undone(clinic: Clinic) -> None:
    erase(clinic)
    change = clinic.undoable()
    while change is not None:
        clinic.undo(change)
        change = clinic.undoable()
    assert NUMBER not in [one.patient_id for one in clinic.retentions()]


@pytest.mark.parametrize(
    ("typed", "reason", "field"),
    [
        ("ZQ-7718", "entered twice", "typed"),
        ("", "entered twice", "typed"),
        (NUMBER, "", "reason"),
        (NUMBER, "zebulon quizzical asked", "reason"),
        (NUMBER, "same as ZQ-7719", "reason"),
    ],
)
def test_it_is_refused_without_the_number_or_a_reason_that_names_nobody(
    clinic: Clinic, typed: str, reason: str, field: str
) -> None:
    before = clinic.last_seal()
    with pytest.raises(Rejected) as refused:
        clinic.erase(NUMBER, typed, reason)
    assert [problem.field for problem in refused.value.problems] == [field]
    assert clinic.last_seal() == before


def test_when_its_time_is_over_the_number_alone_is_enough(clinic: Clinic, day: Day) -> None:
    day.now = OVER
    assert [one.patient_id for one in clinic.past_retention()] == [OTHER, NUMBER]
    clinic.erase(NUMBER, NUMBER)
    assert clinic.history()[0].after["retention"] == "over"
    assert [one.patient_id for one in clinic.past_retention()] == [OTHER]


def test_the_day_before_nothing_is_listed(clinic: Clinic, day: Day) -> None:
    day.now = date(2034, 3, 1)
    assert clinic.past_retention() == []


def test_a_hold_blocks_until_it_is_lifted(clinic: Clinic, day: Day) -> None:
    day.now = OVER
    clinic.hold(NUMBER, "a claim")
    assert [one.patient_id for one in clinic.past_retention()] == [OTHER]
    with pytest.raises(Rejected, match="a claim"):
        clinic.erase(NUMBER, NUMBER, "all the same")
    clinic.hold(NUMBER, "")
    clinic.erase(NUMBER, NUMBER)
    assert clinic.finish_wiping()
    assert left_in(every_byte(clinic)) == []


def test_another_country_has_another_rule_and_it_is_on_record(clinic: Clinic) -> None:
    clinic.save_retention_country("scotland")
    assert clinic.retention_of(NUMBER).review_on == date(2032, 3, 2)
    assert clinic.history()[0].after == {"country": "scotland"}


def test_what_is_still_typed_in_a_window_is_not_kept_again(clinic: Clinic) -> None:
    erase(clinic)
    clinic.keep_drafts([Typing("visit", KEY, {"subjective": "yodelling"})])
    clinic.keep_place(Place("patient", KEY, "Runs"))
    assert clinic.drafts() == []
    assert clinic.place().key is None


def test_until_the_bytes_are_gone_it_is_said_that_they_are_not(clinic: Clinic) -> None:
    assert not clinic.is_wipe_due()
    erase(clinic)
    assert clinic.is_wipe_due()
    clinic.finish_wiping()
    assert not clinic.is_wipe_due()


def test_copies_the_app_left_beside_the_file_are_named(clinic: Clinic) -> None:
    copy = Path(clinic.database.address).with_name("clinic-0003-20260302.rehabdesk")
    copy.write_bytes(b"older")
    assert clinic.copies_beside() == [copy.name]


def test_while_another_window_reads_the_bytes_are_not_said_to_be_gone(clinic: Clinic) -> None:
    with Database.open(clinic.database.address) as other, other.reading():
        other.fetch_sql("SELECT count(*) FROM patient")
        erase(clinic)
        with clinic.database.patience(wait=False):
            assert not clinic.finish_wiping()
        assert clinic.is_wipe_due()
    assert clinic.finish_wiping()
    assert left_in(every_byte(clinic)) == []


def test_looking_at_a_record_or_a_missed_visit_does_not_keep_it_longer(clinic: Clinic) -> None:
    later = date(2029, 1, 8)
    clinic.today.now = later
    with clinic.database.writing():
        rows.insert(clinic.database, KEY, LoggedFlag(later, "shown", "due", "IM01", "x 1.0"))
        rows.insert(clinic.database, KEY, Visit(later, attendance="dna"))
        rows.insert(clinic.database, EpisodeKey(NUMBER, ""), Run(later, 5.0))
    assert clinic.retention_of(NUMBER).last_contact == SEEN
    with clinic.database.writing():
        rows.insert(clinic.database, KEY, Screen(later))
    assert clinic.retention_of(NUMBER).last_contact == later


def test_the_import_that_brought_others_too_can_still_be_undone(
    clinic: Clinic, tmp_path: Path
) -> None:
    files = list(clinic.patient_files())
    book = write_workbook(
        tmp_path / "both.xlsx", files, [], clinic.pathways,
        chart_patients=(), as_of=SEEN, total=2,
    )  # fmt: skip
    (tmp_path / "new").mkdir()
    with Database.open(tmp_path / "new" / "n.rehabdesk", create=True, plain=True) as database:
        fresh = Clinic(database, installed(), "Sam Physio", clinic.today)
        assert fresh.import_batch(read_workbook(book, fresh.pathways, SEEN)).accepted
        fresh.erase(NUMBER, NUMBER, "entered twice")
        fresh.undo(fresh.undoable())
        assert fresh.is_empty()
        assert audit.verify(database) == []


CANARY = "wuthering-canary"


def full(table: Table, **given: str) -> object:
    """A record of the table whose every text is the canary."""
    made: dict[str, object] = dict(given)
    kinds = {Kind.DATE: SEEN, Kind.TIME: time(7, 30), Kind.WHOLE: 1, Kind.NUMBER: 1.0}
    for column in table.columns:
        if column.name in ("cancelled_on", "cancel_reason"):
            continue  # a study is done or cancelled
        if column.name in table.record.__annotations__ and column.name not in made:
            choice = column.choices[0] if column.choices else "hamstring_bursitis"
            text = choice if column.kind is Kind.CHOICE else CANARY
            made[column.name] = kinds.get(column.kind, text)
    return table.record(**made)


def test_no_text_of_any_column_is_left_in_any_byte(clinic: Clinic) -> None:
    person, key = EpisodeKey("WX-31", ""), EpisodeKey("WX-31", "1")
    with clinic.database.writing():
        ledger = Ledger(clinic.database, "Sam Physio", "record")
        ledger.add(person, full(PATIENTS, patient_id="WX-31"))
        episode = full(EPISODES, patient_id="WX-31", episode_id="1", prior_episode_id="")
        ledger.add(person, episode)
        for table in SERIES_TABLES:
            ledger.add(key if table.of_episode else person, full(table))
        ledger.close()
    texts = sum(c.kind is Kind.TEXT for table in TABLES for c in table.columns)
    assert every_byte(clinic).count(CANARY.encode()) > texts / 2
    clinic.erase("WX-31", "WX-31", "entered twice")
    assert clinic.finish_wiping()
    assert CANARY.encode() not in every_byte(clinic)
    assert b"WX-31" not in every_byte(clinic)
    assert audit.verify(clinic.database) == []
