"""Another passphrase from the command line, out of files; never an argument."""

from pathlib import Path

from rehabdesk.store.database import Database
from tests.conftest import PASSPHRASE

NEW = "a new and longer phrase"


def test_the_database_opens_with_the_new_one_and_no_longer_with_the_old(
    rehabdesk, tmp_path: Path
) -> None:
    record, old, new = (tmp_path / name for name in ("clinic.rehabdesk", "old", "new"))
    Database.open(record, PASSPHRASE, create=True).close()
    old.write_text(f"{PASSPHRASE}\n")
    new.write_text(f"{NEW}\n")
    common = ("--db", record, "--passphrase-file")
    change = ("rekey", "--new-passphrase-file", new)
    answer = rehabdesk(*common, old, *change)
    assert answer.code == 0, answer.err
    assert rehabdesk(*common, new, "check").code == 0
    assert rehabdesk(*common, old, "check").code == 4
    assert rehabdesk(*common, old, *change).code == 4
    new.write_text("short")
    assert rehabdesk(*common, new, *change).code == 4
    assert rehabdesk("--db", tmp_path / "none", *change).code == 2
