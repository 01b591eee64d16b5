"""A diary is issued for its week, and what was written in it is typed back in one piece."""

from datetime import date

from rehabdesk.clinic import Clinic
from rehabdesk.domain.diary import first_day_of, is_diary
from tests.conftest import key


def test_a_diary_is_issued_for_its_week_and_found_by_its_code(clinic: Clinic) -> None:
    """The kind says the week, so that next week's diary supersedes nothing."""
    copy = clinic.issue(key("P-0012"), "diary 2026-03-02", "Weekly diary", "AAAA-BBBB", b"", b"")
    later = clinic.issue(key("P-0012"), "diary 2026-03-09", "Weekly diary", "CCCC-DDDD", b"", b"")
    assert not later.supersedes
    found = clinic.issued_by_code("aaaabbbb")
    assert found == copy
    assert found is not None
    assert is_diary(found)
    assert first_day_of(found) == date(2026, 3, 2)
