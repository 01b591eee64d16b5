"""``retention`` and ``erase`` as a script calls them."""

from rehabdesk.store.audit import verify
from rehabdesk.store.database import Database

OVER = "2034-03-02"


def test_a_record_past_its_time_is_listed_with_its_day_and_reason(rehabdesk, clinic_file):
    answer = rehabdesk("--db", clinic_file, "retention", "--json", "--as-of", OVER)
    [record] = answer.json()["records"]
    assert (record["patient_id"], record["kept_until"]) == ("P-0012", "2034-03-01")
    assert "8 years after the last contact on 1 Mar 2026" in record["because"]


def test_before_its_time_nothing_is_listed(rehabdesk, clinic_file):
    assert rehabdesk("--db", clinic_file, "retention", "--json").json()["records"] == []


def test_erasing_takes_the_number_twice_and_leaves_no_byte(rehabdesk, clinic_file):
    refused = rehabdesk("--db", clinic_file, "erase", "P-0012", "--confirm", "P-12")
    assert refused.code == 3
    assert b"Okafor" in clinic_file.read_bytes()
    done = rehabdesk("--db", clinic_file, "erase", "P-0012", "--confirm", "P-0012", "--as-of", OVER)
    assert done.code == 0, done.err
    assert b"Okafor" not in clinic_file.read_bytes()
    assert "Backups" in done.err
    with Database.open(clinic_file) as database:
        assert verify(database) == []


def test_before_its_time_a_reason_is_asked_for(rehabdesk, clinic_file):
    words = ("--db", clinic_file, "erase", "P-0012", "--confirm", "P-0012")
    assert "kept until" in rehabdesk(*words).err
    assert rehabdesk(*words, "--reason", "entered twice").code == 0


def test_what_was_erased_before_is_wiped_when_nobody_else_is_in_the_file(rehabdesk, clinic_file):
    assert rehabdesk("--db", clinic_file, "erase", "--finish").code == 0
    assert rehabdesk("--db", clinic_file, "erase").code == 2
    assert rehabdesk("--db", clinic_file, "erase", "P-0012", "--finish").code == 2
