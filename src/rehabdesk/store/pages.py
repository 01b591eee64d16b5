"""Are the pages of a file what this key sealed? Read without SQLite: is phrase or file wrong?

SQLCipher 4 seals each page with HMAC-SHA512 over its ciphertext, its IV and its number, under a key
made of the file's own. A single page whose seal holds proves the key.
"""

import hashlib
import hmac
from collections.abc import Iterable
from pathlib import Path

from rehabdesk.store.cipher import KEY_BYTES, PAGE_BYTES, SALT_BYTES

_SEAL_BYTES = 64
_MASK = 0x3A
_PASSES = 2
_PROBED = 64
"""Pages looked at, spread over the file: a file damaged in all of them holds nothing to rescue."""


def any_seal_holds(path: Path, key: bytes | bytearray) -> bool:
    """Whether any of some pages of a file is one that this key sealed; the file is only read."""
    seal = seal_key(key)
    with path.open("rb") as file:
        count = path.stat().st_size // PAGE_BYTES
        for number in _spread(count):
            file.seek((number - 1) * PAGE_BYTES)
            if seal_holds(file.read(PAGE_BYTES), number, seal):
                return True
    return False


def seal_key(key: bytes | bytearray) -> bytes:
    """The key of the seals, made of a file's raw key and salt."""
    raw, salt = bytes(key[:KEY_BYTES]), key[KEY_BYTES:]
    masked = bytes(byte ^ _MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", raw, masked, _PASSES, KEY_BYTES)


def seal_holds(page: bytes, number: int, seal: bytes) -> bool:
    """Whether a page was sealed as page ``number`` with that key of seals."""
    begin = SALT_BYTES if number == 1 else 0
    sealed, kept = page[begin:-_SEAL_BYTES], page[-_SEAL_BYTES:]
    made = hmac.new(seal, sealed + number.to_bytes(4, "little"), "sha512").digest()
    return hmac.compare_digest(made, kept)


def _spread(count: int) -> Iterable[int]:
    if count <= _PROBED:
        return range(1, count + 1)
    return sorted({1 + place * (count - 1) // (_PROBED - 1) for place in range(_PROBED)})
