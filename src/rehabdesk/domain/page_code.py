"""The code in a page's footer, by which its record is found: read off paper and typed by hand.

Eight characters that name the page and one that checks them, ``7F3K-9QD2-X``: none of them looks
like another (no I, L, O, U), and one misread or two swapped never make another page's code.
Pages issued before have eight of ``A-Z2-7``, ``QXXT-K2EC``, and go on being found.
"""

import hashlib
import re
from collections.abc import Iterable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans("OIL", "011")
_NAMED = 8
_FORMER = re.compile(r"[A-Z2-7]{4}-?[A-Z2-7]{4}")
_GROUPED = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")
_PLAIN = re.compile(r"(?=.*[0-9])[0-9A-Z]{9}")
"""Nine characters without a digit are sooner a name."""


def code_of(content: str) -> str:
    """The code of a page that says exactly this."""
    number = int.from_bytes(hashlib.sha256(content.encode()).digest()[:5], "big")
    values = [number >> 5 * place & 31 for place in reversed(range(_NAMED))]
    return _grouped("".join(ALPHABET[value] for value in (*values, _check(values))))


def as_code(text: str) -> str:
    """The code that was typed, as it stands on the page; "" where it is none, or is misread."""
    plain = _typed(text)
    if _FORMER.fullmatch(plain):
        return f"{plain[:4]}-{plain[-4:]}"
    read = plain.replace("-", "").translate(_ALIKE)
    return _grouped(read) if len(read) == _NAMED + 1 and _holds(read) else ""


def is_misread(text: str) -> bool:
    """Whether this is typed like a code, but its last character says that one is wrong."""
    plain = _typed(text)
    return bool(_GROUPED.fullmatch(plain) or _PLAIN.fullmatch(plain)) and not as_code(text)


def _typed(text: str) -> str:
    return text.strip().upper().replace(" ", "")


def _holds(read: str) -> bool:
    values = [ALPHABET.find(character) for character in read]
    return -1 not in values and _check(values[:_NAMED]) == values[_NAMED]


def _check(values: Iterable[int]) -> int:
    """A sum in the field of 32 elements in which every place weighs differently."""
    total = 0
    for value in values:
        total = (total ^ value) << 1
        total ^= 0b100101 if total & 0b100000 else 0
    return total


def _grouped(code: str) -> str:
    return f"{code[:4]}-{code[4:_NAMED]}-{code[_NAMED:]}"
