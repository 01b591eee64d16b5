"""What the clinic decided once."""

from rehabdesk.domain.records import Clinician, Letterhead
from rehabdesk.store import settings
from rehabdesk.store.database import Database


def test_the_letterhead_is_empty_until_it_is_kept(database: Database) -> None:
    assert settings.letterhead(database) == Letterhead()
    head = Letterhead("The Running Clinic", "1 High St\nLeeds", "0113", "hello@clinic.example")
    settings.save_letterhead(database, head)
    assert settings.letterhead(database) == head


def test_only_the_database_itself_says_that_it_is_a_demo(database: Database) -> None:
    settings.save_letterhead(database, Letterhead("Clinic", demo=True))
    assert not settings.letterhead(database).demo
    assert not database.is_demo
    settings.mark_demo(database)
    assert database.is_demo
    assert settings.letterhead(database).demo


def test_a_clinician_of_a_known_name_gets_new_particulars(database: Database) -> None:
    settings.save_clinician(database, Clinician("Ben", registration="PH1"))
    settings.save_clinician(database, Clinician("Ann"))
    settings.save_clinician(database, Clinician("Ben", "Lead", "PH2"))
    assert settings.clinicians(database) == [Clinician("Ann"), Clinician("Ben", "Lead", "PH2")]


def test_a_named_value_keeps_its_type(database: Database) -> None:
    assert settings.get(database, "idle_minutes") is None
    settings.put(database, "idle_minutes", 10)
    settings.put(database, "idle_minutes", {"desk": 10, "desk two": None})
    assert settings.get(database, "idle_minutes") == {"desk": 10, "desk two": None}
