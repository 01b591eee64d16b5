"""From a passphrase to the key of a file, and what a file's first bytes say about it."""

import secrets
import unicodedata
from itertools import islice
from pathlib import Path

from rehabdesk.store.errors import DatabaseRefused

MIN_PASSPHRASE = 15
SALT_BYTES = 16
KEY_BYTES = 32
PAGE_BYTES = 4096
"""SQLCipher's page: an encrypted file is always a whole number of these."""

# Argon2id, RFC 9106's second choice (64 MiB) with more passes: 3 take 0.1 s here, which is cheap
# for a thief too; 12 take about 0.4 s on the 2-core machine this was chosen on (TARGETS P16:
# 0.25-1.0 s). The file does not carry them: whoever changes them must also try the old ones.
MEMORY_KIB = 64 * 1024
PASSES = 12
LANES = 4

PLAIN_MAGIC = b"SQLite format 3\x00"
_FOREIGN = (
    *(b"PK\x03\x04", b"%PDF", b"\x7fELF", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\xfd7zXZ"),
    *(b"\x1f\x8b\x08", b"7z\xbc\xaf", b"Rar!", b"MZ\x90\x00", b"BZh", b"\xd0\xcf\x11\xe0"),
)
"""How the files of other programs begin."""
_LOOKS_RANDOM, _LOOKED_AT = 240, 64
APPLICATION_ID = 0x52484244
"""``RHBD``: tells our plain files from any other SQLite file (bytes 68-71 of the header)."""


def passphrase_problem(text: str) -> str:
    """What is wrong with a passphrase for a new database, in words; ``""`` if it will do."""
    if len(normal(text)) < MIN_PASSPHRASE:
        return f"A passphrase has {MIN_PASSPHRASE} characters or more; four or five words will do."
    if not text.strip():
        return "A passphrase needs something other than spaces."
    return ""


def normal(passphrase: str) -> str:
    """The same phrase typed on another keyboard is the same phrase (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase)


def derive(passphrase: str, salt: bytes) -> bytes:
    """The raw 32-byte key of the file whose first 16 bytes are ``salt``; takes about 0.4 s."""
    from argon2.low_level import Type, hash_secret_raw  # loaded when a file is unlocked

    return hash_secret_raw(
        normal(passphrase).encode(),
        salt,
        time_cost=PASSES,
        memory_cost=MEMORY_KIB,
        parallelism=LANES,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def new_salt() -> bytes:
    """Random, and never something that could be taken for another program's file."""
    while True:
        salt = secrets.token_bytes(SALT_BYTES)
        if not _is_text(salt) and not salt.startswith(_FOREIGN):
            return salt


def needs_passphrase(path: Path) -> bool:
    """Whether the file at ``path`` is encrypted.

    Raises:
        DatabaseRefused: it is empty, unreadable or no RehabDesk database. It was only read.
    """
    try:
        if not path.is_file():
            raise DatabaseRefused(f"{path} is not a file, so it can't be a RehabDesk database.")
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise DatabaseRefused(f"{path} can't be read: {error.strerror}.") from error
    if not size:
        raise DatabaseRefused(
            f"{path} is empty (0 bytes): the data that was here is missing. Restore a backup."
        )
    if head.startswith(PLAIN_MAGIC):
        if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
            raise DatabaseRefused(f"{path} is a database of another program, not RehabDesk's.")
        return False
    is_cut = size % PAGE_BYTES and not _has_journal(path)
    if is_cut or _is_text(head[:SALT_BYTES]) or _is_foreign(path, head):
        raise DatabaseRefused(f"{path} is not a RehabDesk database, or it was cut short.")
    return True


def salt_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(SALT_BYTES)


def _is_foreign(path: Path, head: bytes) -> bool:
    """Whether it begins as another program's files do, or no page of it could be ciphertext.

    Every page of ours looks random: of 4,096 such bytes hardly one value in 256 is missing.
    """
    if head.startswith(_FOREIGN):
        return True
    with path.open("rb") as file:
        first = iter(lambda: file.read(PAGE_BYTES), b"")
        return not any(len(set(page)) >= _LOOKS_RANDOM for page in islice(first, _LOOKED_AT))


def _has_journal(path: Path) -> bool:
    """Whether what a power cut kept from the file's end, while it grew, may be in its journal."""
    return path.with_name(path.name + "-wal").exists()


def _is_text(head: bytes) -> bool:
    return all(32 <= byte < 127 or byte in b"\t\r\n" for byte in head)
