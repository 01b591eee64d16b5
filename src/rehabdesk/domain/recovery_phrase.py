"""A recovery phrase: eight groups of four, read off paper, of which a misread one is noticed."""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that nothing is taken for something else."""
LENGTH = 32
GROUP = 4
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_phrase() -> str:
    """A phrase of 155 random bits and a check character, in its groups."""
    body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH - 1))
    return in_groups(body + _check(body))


def in_groups(bare: str) -> str:
    """``ABCD-EFGH-…``."""
    return "-".join(bare[at : at + GROUP] for at in range(0, len(bare), GROUP))


def bare_phrase(text: str) -> str:
    """What was typed without spaces and dashes, in capitals, with 0 for O and 1 for I and L."""
    kept = "".join(sign for sign in text.upper() if sign not in " -–\t")
    return kept.translate(_READ_AS)


def looks_like_one(text: str) -> bool:
    """Whether a text has the form of a recovery phrase, misread or not."""
    bare = bare_phrase(text)
    return len(bare) == LENGTH and all(sign in ALPHABET for sign in bare)


def is_phrase(text: str) -> bool:
    """Whether it has the form, and its check character holds: no single one is misread."""
    bare = bare_phrase(text)
    return looks_like_one(text) and _check(bare[:-1]) == bare[-1]


def last_groups(phrase: str, count: int = 2) -> str:
    """The end of a phrase, typed back to show that the sheet can be read."""
    return bare_phrase(phrase)[-GROUP * count :]


def _check(body: str) -> str:
    """Odd weights: each single misread character moves the sum."""
    total = sum((2 * place + 1) * ALPHABET.index(sign) for place, sign in enumerate(body))
    return ALPHABET[total % len(ALPHABET)]
