"""Finding people and commands by what is typed: accents, capitals and one slip make no odds."""

import heapq
import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

EXACT, BEGINS, INITIALS, INSIDE, ALMOST = range(5)
"""How a typed word fits, best first: it is the word, the word begins with it, it is initials and
the beginning of a later name (``aoka``: Adaeze Okafor), it stands inside, or there is one slip."""

_BY_THE_WAY = 1
"""How much worse a fit counts on a further word than on the name itself."""
_SLIPS_FROM = 4
"""Letters from which a typed word may have one slip; a shorter one would fit everybody."""
_ENOUGH = 8
"""With this many fits, nobody asks who it might have been with a slip."""
_INSIDE_FROM = 3
_BARE_FROM = 4
_PARTS, _DIGIT = re.compile(r"[^\W_]+"), re.compile(r"\d")
_UNDECOMPOSED = str.maketrans("łøđıŁØĐ", "lodilod", "'’\N{MODIFIER LETTER APOSTROPHE}")


def fold(text: str) -> str:
    """Text as it is searched: no case, no accents (``Zieliński`` is found by ``zielinski``)."""
    if text.isascii():
        return text.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def words_of(text: str) -> list[str]:
    """A text as folded words; a hyphen parts names (Smith-Jones), not numbers (P-0012)."""
    words: list[str] = []
    for word in fold(text).split():
        parts = _PARTS.findall(word)
        words.extend(parts if not _DIGIT.search(word) else ["".join(parts)])
    return words


class Findable(NamedTuple):
    """What can be found: its name, its numbers, and further words that count a little less."""

    name: str
    numbers: tuple[str, ...] = ()
    also: str = ""


class Fit(NamedTuple):
    """Something found: how well what was typed fits it (0 is best), and its place in the list."""

    worse: int
    place: int


class Finder:
    """Built once over a list, asked at every keystroke.

    Every typed word must fit, in whatever order.
    """

    def __init__(self, things: Iterable[Findable]) -> None:
        names: defaultdict[str, list[int]] = defaultdict(list)
        numbers: defaultdict[str, list[int]] = defaultdict(list)
        joined: defaultdict[str, list[int]] = defaultdict(list)
        further: defaultdict[str, list[int]] = defaultdict(list)
        place = -1
        for place, thing in enumerate(things):
            parts = words_of(thing.name)
            for word in set(parts):
                names[word].append(place)
            for word in set(_numbers(thing.numbers)):
                numbers[word].append(place)
            for word in _with_initials(parts):
                joined[word].append(place)
            for word in set(words_of(thing.also)):
                further[word].append(place)
        self._count = place + 1
        self._names, self._joined = dict(names), dict(joined)
        self._joined_words = sorted(joined)
        self._numbers, self._further = dict(numbers), dict(further)

    def find(self, typed: str, most: int, rank: Sequence[int] | None = None) -> list[Fit]:
        """The ``most`` best fits, best first; none for nothing typed.

        ``rank`` says of each place in the list how late it comes among equally good fits; by
        default they come as they stand in the list.
        """
        found: dict[int, int] | None = None
        for word in words_of(typed):
            fits = self._fits(word)
            if found is None:
                found = fits
            else:
                found = {place: found[place] + fits[place] for place in found.keys() & fits.keys()}
        turns = range(self._count) if rank is None else rank
        every = ((worse, turns[place], place) for place, worse in (found or {}).items())
        return [Fit(worse, place) for worse, _, place in heapq.nsmallest(most, every)]

    def _fits(self, typed: str) -> dict[int, int]:
        fits: dict[int, int] = {}
        _exactly(typed, self._further, _BY_THE_WAY, fits)
        _exactly(typed, self._names, 0, fits)
        if not typed.isalpha():
            _exactly(typed, self._numbers, 0, fits)
            bare = typed.lstrip("0")
            if len(typed) > len(bare) >= _BARE_FROM:  # as it stands after a country's code
                _exactly(bare, self._numbers, 0, fits)
            return fits
        if len(typed) > 1:
            first = bisect_left(self._joined_words, typed)
            for word in takewhile(_beginning(typed), islice(self._joined_words, first, None)):
                _note(fits, self._joined[word], INITIALS)
        if len(typed) >= _SLIPS_FROM and len(fits) < _ENOUGH:
            for word in _near(typed, self._names):
                _note(fits, self._names[word], ALMOST)
        return fits


def begins_almost(typed: str, word: str) -> bool:
    """Whether a beginning of ``word`` is ``typed`` but for one slip.

    A slip is a letter more, a letter less, another letter, or two neighbours swapped.
    """
    at = next((n for n, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), None)
    if at is None:
        return len(typed) <= len(word) + 1
    rest = typed[at + 1 :]
    return (
        word.startswith(rest, at + 1)
        or word.startswith(rest, at)
        or word.startswith(typed[at:], at + 1)
        or (word[at : at + 2] == typed[at : at + 2][::-1] and word.startswith(rest[1:], at + 2))
    )


def _near(typed: str, words: Iterable[str]) -> list[str]:
    """The words that begin almost so. A slip leaves the first or the second half as it should be,
    so only a word that has one of them is looked at letter by letter.
    """
    half = len(typed) // 2
    first, second = typed[:half], typed[half + 1 :]
    reach = len(typed) + 1
    return [
        word
        for word in words
        if (word[:half] == first or (second in word and word.find(second, half, reach) >= 0))
        and begins_almost(typed, word)
    ]


def _exactly(typed: str, words: dict[str, list[int]], extra: int, fits: dict[int, int]) -> None:
    inside = len(typed) >= _INSIDE_FROM or not typed.isascii()  # 小龍 is a whole given name
    for word, places in words.items():
        if typed not in word:
            continue
        if word.startswith(typed):
            _note(fits, places, (EXACT if word == typed else BEGINS) + extra)
        elif inside:
            _note(fits, places, INSIDE + extra)


def _note(fits: dict[int, int], places: Sequence[int], worse: int) -> None:
    for place in places:
        if fits.get(place, worse) >= worse:
            fits[place] = worse


def _beginning(typed: str) -> Callable[[str], bool]:
    return lambda word: word.startswith(typed)


def _with_initials(parts: Sequence[str]) -> set[str]:
    """``adaeze ngozi okafor``: angozi, anokafor, nokafor, aokafor."""
    letters = [part[0] for part in parts]
    found = set()
    for last in range(1, len(parts)):
        for first in range(last):
            found.add("".join(letters[first:last]) + parts[last])
            found.add(letters[first] + parts[last])
    return found


def _numbers(numbers: Iterable[str]) -> Iterable[str]:
    """``P-0012``: p0012, 0012 and 12; a phone number also without its first noughts."""
    for number in numbers:
        together = "".join(_PARTS.findall(fold(number)))
        digits = "".join(_DIGIT.findall(together))
        yield from filter(None, {together, digits, digits.lstrip("0")})
