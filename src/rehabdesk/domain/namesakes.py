"""Who on file has a similar name: the same person typed twice, or one to be told apart (HZ01)."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher

from rehabdesk.domain.records import Patient

SIMILAR = 0.85
"""How alike two names are from which they are easily confused, 0 to 1."""


def namesakes(name: str, patients: Iterable[Patient]) -> tuple[Patient, ...]:
    """The patients whose name is ``name`` or nearly so.

    Accents, capitals, hyphens and the order of the parts make no difference; a letter or two do
    not either. A name without a letter has no namesakes.
    """
    asked = folded(name)
    if not asked:
        return ()
    matcher = SequenceMatcher(b=asked, autojunk=False)
    found = []
    for patient in patients:
        matcher.set_seq1(folded(patient.name))
        if matcher.real_quick_ratio() >= SIMILAR and matcher.ratio() >= SIMILAR:
            found.append(patient)
    return tuple(found)


def folded(name: str) -> str:
    """The name's parts in small plain letters, in order of the alphabet."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(letter if letter.isalpha() else " " for letter in plain if not _mark(letter))
    return " ".join(sorted(letters.split()))


def _mark(letter: str) -> bool:
    return unicodedata.combining(letter) > 0 or letter in "'’"
