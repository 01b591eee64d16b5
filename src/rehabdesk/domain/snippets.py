"""Words kept under a few letters: ``;hb`` and Space writes them into a note."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rehabdesk.domain.pathway import Pathway
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr

SIGN = ";"
LETTERS_MAX = 12
WORDS_MAX = 500

Snippets = Mapping[str, str]
"""The letters behind the sign, and what they stand for."""

_NAME = re.compile(r"[a-z0-9]{1,12}")
_TYPED = re.compile(r"(?:^|(?<=[\s(,.:]));([a-z0-9]{1,12})$", re.IGNORECASE)
_SMALL = {"a", "an", "and", "at", "in", "of", "on", "or", "the", "to", "when", "are", "is", "near"}


class Expansion(NamedTuple):
    """``words`` take the place of the last ``length`` characters before the cursor."""

    length: int
    words: str


def expansion(before: str, snippets: Snippets) -> Expansion | None:
    """What the text before the cursor expands to; ``None`` where it ends in no known snippet."""
    typed = _TYPED.search(before)
    words = snippets.get(typed[1].lower()) if typed else None
    return Expansion(len(typed[0]), words) if typed and words else None


def shipped(pathway: Pathway) -> dict[str, str]:
    """The pathway's own words under their first letters: ``hb`` for Hamstring bursitis.

    The condition, its exercises, tests and symptoms. Letters that two of them share stand for
    neither: hip abduction is never written for adduction.
    """
    found: dict[str, set[str]] = {}
    for words in _phrases(pathway):
        letters = "".join(word[0] for word in re.findall(r"[a-z]+", words.lower()))
        if len(letters) > 4:
            told = [word for word in re.findall(r"[a-z]+", words.lower()) if word not in _SMALL]
            letters = "".join(word[0] for word in told[:3])
        if len(letters) > 1:
            found.setdefault(letters, set()).add(words)
    return {letters: words.pop() for letters, words in found.items() if len(words) == 1}


def _phrases(pathway: Pathway) -> Iterator[str]:
    yield pathway.label
    for exercise in pathway.exercises:
        yield exercise.label
    for test in pathway.strength_tests:
        yield test.label
    for row in pathway.section("symptoms"):
        yield row.text


def list_text(snippets: Snippets) -> str:
    """A list of snippets as it is edited: one a line, letters first."""
    return "\n".join(f"{SIGN}{name} {words}" for name, words in sorted(snippets.items()))


def read_list(text: str) -> tuple[dict[str, str], list[Problem]]:
    """The snippets of an edited list, and what is wrong with it, line by line."""
    found: dict[str, str] = {}
    problems = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        name, _, words = line.strip().removeprefix(SIGN).partition(" ")
        said = _objection(name.lower(), words.strip(), found)
        if said:
            problems.append(
                Problem(
                    "snippets",
                    tr("Line {number}: {said}", number=number, said=said),
                    _EXAMPLE,
                    line.strip(),
                )
            )
        else:
            found[name.lower()] = words.strip()
    return found, problems


_EXAMPLE = "Write such as ;nf No flare since the last visit."


def _objection(name: str, words: str, found: Snippets) -> str:
    if not _NAME.fullmatch(name):
        return tr("the letters must be 1 to {letters_max} of a-z and 0-9.", letters_max=LETTERS_MAX)
    if not words:
        return tr("{sign}{name} stands for nothing.", sign=SIGN, name=name)
    if len(words) > WORDS_MAX:
        return tr(
            "{sign}{name} is longer than {words_max} characters.",
            sign=SIGN,
            name=name,
            words_max=WORDS_MAX,
        )
    return tr("{sign}{name} stands there twice.", sign=SIGN, name=name) if name in found else ""
