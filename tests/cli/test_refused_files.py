"""What can't be opened is named as what it is, exits with 4, and is left as it was."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from rehabdesk.store.cipher import PAGE_BYTES
from rehabdesk.store.database import Database
from tests.cli.conftest import PASSPHRASE, Answer


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def random_bytes(count: int) -> bytes:
    return random.Random(1).randbytes(count)


SPOILT: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "a bit of the first page": (lambda whole: flipped(whole, 500), "passphrase is right"),
    "cut within a page": (lambda whole: whole[:-100], "cut short"),
    "cut between pages": (lambda whole: whole[: 3 * PAGE_BYTES], "passphrase is right"),
    "nothing left": (lambda _: b"", "is empty (0 bytes): the data that was here is missing"),
    "a text": (lambda _: b"Dear diary, " * 1024, "is not a RehabDesk database"),
    "a PDF": (lambda _: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(900), "not a RehabDesk database"),
    "random bytes": (lambda _: bytes(range(256)) * 5, "is not a RehabDesk database"),
    "a long PDF": (lambda _: b"%PDF-1.7\n" + bytes(4087), "is not a RehabDesk database"),
    "a zip": (lambda _: b"PK\x03\x04" + random_bytes(8188), "is not a RehabDesk database"),
    "zeroes": (lambda _: bytes(8 * PAGE_BYTES), "is not a RehabDesk database"),
    "another program's": (
        lambda _: b"SQLite format 3\x00" + bytes(4080),
        "is a database of another program",
    ),
}


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "clinic.rehabdesk"
    Database.open(path, PASSPHRASE, create=True).close()
    return path.read_bytes()


@pytest.fixture
def record(tmp_path: Path, whole_file: bytes) -> Path:
    path = tmp_path / "clinic.rehabdesk"
    path.write_bytes(whole_file)
    return path


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    file = tmp_path / "phrase.txt"
    file.write_text(PASSPHRASE)
    return file


@pytest.mark.parametrize("kind", SPOILT)
def test_a_file_is_named_as_what_it_is(
    rehabdesk: Callable[..., Answer], record: Path, phrase: Path, kind: str
) -> None:
    spoil, words = SPOILT[kind]
    spoilt = spoil(record.read_bytes())
    record.write_bytes(spoilt)
    answer = rehabdesk("--db", record, "--passphrase-file", phrase, "caseload")
    assert (answer.code, answer.out) == (4, "")
    assert words in answer.err
    assert "Traceback" not in answer.err
    assert record.read_bytes() == spoilt


def test_a_damaged_page_within_the_file_is_refused_or_found(
    rehabdesk: Callable[..., Answer], record: Path, phrase: Path
) -> None:
    whole = record.read_bytes()
    for page in range(1, len(whole) // PAGE_BYTES, 9):
        record.write_bytes(flipped(whole, page * PAGE_BYTES + 2000))
        answer = rehabdesk("--db", record, "--passphrase-file", phrase, "check")
        assert answer.code in (4, 5), f"page {page}: {answer.out}"
        assert "Traceback" not in answer.err


@pytest.mark.parametrize("at", [0, 7, 15])
def test_a_bit_of_the_salt_is_no_wrong_passphrase_where_there_is_a_copy(
    rehabdesk: Callable[..., Answer], record: Path, phrase: Path, at: int
) -> None:
    common = ("--db", record, "--passphrase-file", phrase)
    assert rehabdesk(*common, "backup", record.with_name("clinic-2026-03-01.rehabdesk")).code == 0
    record.write_bytes(flipped(record.read_bytes(), at))
    answer = rehabdesk(*common, "caseload")
    assert answer.code == 4
    assert "The passphrase is right, but the beginning of" in answer.err
    phrase.write_text("another phrase than that")
    assert "does not open" in rehabdesk(*common, "caseload").err
