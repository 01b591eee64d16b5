"""Drafts: kept for their owner alone, beside the record and never in it."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, NotSaved
from rehabdesk.clinic.drafting import NOBODY, Typing
from rehabdesk.store import audit
from tests.conftest import PASSPHRASE, key

OKAFOR = key("P-0012")
NOTE = {"note": "Sitzt 20 min — besser"}


def test_a_draft_is_found_again_as_it_was_typed(clinic: Clinic) -> None:
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)])
    kept = clinic.draft("record", OKAFOR)
    assert kept is not None
    assert kept.content == NOTE


def test_a_later_draft_takes_the_place_of_the_one_before(clinic: Clinic) -> None:
    clinic.keep_drafts([Typing("record", OKAFOR, {"note": "S"})])
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)])
    assert [kept.content for kept in clinic.drafts()] == [NOTE]


def test_drafts_of_other_forms_patients_and_people_stay_apart(clinic: Clinic) -> None:
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)])
    assert clinic.draft("assessment", OKAFOR) is None
    assert clinic.draft("record", key("P-0003")) is None
    assert clinic.draft("record", NOBODY) is None
    clinic.actor = "Ada Other"
    assert clinic.drafts() == []


def test_a_draft_that_is_saved_is_gone(clinic: Clinic) -> None:
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)])
    clinic.keep_drafts([Typing("record", OKAFOR, None)])
    assert clinic.drafts() == []


def test_keeping_a_draft_changes_neither_record_nor_audit_trail(clinic: Clinic) -> None:
    facts, trail = clinic.facts(OKAFOR), audit.entries(clinic.database, limit=10_000)
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)])
    assert clinic.facts(OKAFOR) == facts
    assert audit.entries(clinic.database, limit=10_000) == trail
    assert audit.verify(clinic.database) == []


def test_without_waiting_a_draft_is_refused_at_once_while_another_window_writes(
    clinic: Clinic,
) -> None:
    other = Database.open(clinic.database.address, PASSPHRASE)
    with other, other.writing(), pytest.raises(NotSaved):
        clinic.keep_drafts([Typing("record", OKAFOR, NOTE)], wait=False)
    clinic.keep_drafts([Typing("record", OKAFOR, NOTE)], wait=False)
    assert clinic.draft("record", OKAFOR) is not None


def test_what_is_typed_is_not_in_the_file_in_clear(clinic: Clinic) -> None:
    from pathlib import Path

    clinic.keep_drafts([Typing("record", OKAFOR, {"note": "CANARY-7731"})])
    path = Path(clinic.database.address)
    for file in path.parent.glob(f"{path.name}*"):
        assert b"CANARY-7731" not in file.read_bytes()
