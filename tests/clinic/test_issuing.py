"""Documents as they were issued: kept unchangeably, superseded by later ones, found by code."""

import pytest

from rehabdesk.clinic import Clinic
from rehabdesk.domain.issued import Issued, in_force
from rehabdesk.domain.page_code import as_code, code_of
from rehabdesk.domain.problems import Rejected
from rehabdesk.store import backup
from rehabdesk.store.errors import Damaged
from tests.clinic.helpers import KEY

PDF = b"%PDF-1.4 as it was issued"


def issue(
    clinic: Clinic, code: str = "QXXT-K2EC", content: bytes = PDF, reason: str = ""
) -> Issued:
    return clinic.issue(KEY, "discharge", "Discharge summary", code, content, b"pages", reason)


def test_a_copy_is_kept_byte_by_byte_and_found_by_its_code(clinic: Clinic) -> None:
    copy = issue(clinic)
    assert clinic.issued(KEY) == [copy]
    assert clinic.issued_by_code(" qxxtk2ec ") == copy
    assert clinic.issued_content(copy) == (PDF, b"pages")
    assert clinic.issued_by_code("AAAA-BBBB") is None
    assert clinic.history(KEY)[0].action == "issue"


def test_the_same_pages_are_issued_once(clinic: Clinic) -> None:
    assert issue(clinic) == issue(clinic)
    assert len(clinic.issued(KEY)) == 1


def test_another_version_says_why_and_supersedes_the_one_in_force(clinic: Clinic) -> None:
    first = issue(clinic)
    with pytest.raises(Rejected):
        issue(clinic, "BBBB-2222")
    second = issue(clinic, "BBBB-2222", b"%PDF other", "The MRI report came.")
    assert (second.supersedes, second.reason) == (first.code, "The MRI report came.")
    assert in_force(clinic.issued(KEY), "discharge") == second
    assert in_force(clinic.issued(KEY), "referral") is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE issued_document SET reason = 'x'",
        "DELETE FROM issued_document",
        "INSERT OR REPLACE INTO issued_document SELECT * FROM issued_document",
    ],
)
def test_no_statement_changes_or_removes_a_copy(clinic: Clinic, statement: str) -> None:
    copy = issue(clinic)
    with pytest.raises(Exception, match="kept as they are"), clinic.database.writing():
        clinic.database.engine.execute_sql(statement)
    assert clinic.issued(KEY) == [copy]


def test_an_audit_entry_is_not_replaced_either(clinic: Clinic) -> None:
    with pytest.raises(Exception, match="append-only"), clinic.database.writing():
        clinic.database.engine.execute_sql("INSERT OR REPLACE INTO audit SELECT * FROM audit")


@pytest.mark.parametrize("part", ["content", "pictures"])
def test_what_is_not_what_was_issued_is_found_and_never_handed_out(
    clinic: Clinic, part: str
) -> None:
    copy = issue(clinic)
    with clinic.database.writing():
        clinic.database.engine.execute_sql("DROP TRIGGER issued_no_update")
        clinic.database.engine.execute_sql(f"UPDATE issued_document SET {part} = 'forged'")
    with pytest.raises(Damaged):
        clinic.issued_content(copy)
    assert any(copy.code in fault for fault in backup.check(clinic.database))


def test_a_code_is_read_however_it_is_typed() -> None:
    assert as_code("qxxt k2ec") == as_code("QXXT-K2EC") == "QXXT-K2EC"
    assert as_code("P-0012") == as_code("") == ""
    code = code_of("a page")
    assert as_code(f" {code.lower().replace('-', ' ')} ") == code


def test_a_new_code_and_one_of_before_both_find_their_copy(clinic: Clinic) -> None:
    before = issue(clinic)
    now = issue(clinic, code_of("a page"), b"%PDF other", "The MRI report came.")
    assert clinic.issued_by_code(before.code.lower()) == before
    assert clinic.issued_by_code(now.code.replace("-", "")) == now
    assert clinic.issued_by_code(now.code.replace("0", "O").replace("1", "l")) == now
