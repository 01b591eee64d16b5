"""A passphrase nobody chose: five words that can be said, each of 12.6 random bits."""

import secrets

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aeiou"
WORDS = 5
BITS = 63
"""How much a thief has to guess: 5 words × log2(16 × 5 × 16 × 5)."""


def suggested_phrase() -> str:
    """``bako temi ruvo hapi lune``: another each time."""
    return " ".join(_word() for _ in range(WORDS))


def _word() -> str:
    return "".join(secrets.choice(signs) for signs in (_CONSONANTS, _VOWELS) * 2)
