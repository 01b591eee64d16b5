"""Numbers written in a note, recognised as today's values: precise, and silent where in doubt.

What is understood, in small letters or capitals:

- pain on a scale: ``VAS 4``, ``NPRS sitting 3``, ``worst NRS 4/10``, ``VAS 4→2`` (today: 2),
  ``sitting pain 3/10``; the activities are the record's, without one it is the worst;
- strength, after the name of one of the pathway's tests or its last word: ``bridge L 21 R 15``,
  ``hold 22/31 s`` (left/right); the unit must be one of the test's, and must stand there where the
  test has several;
- a run, ``ran 8 km`` or ``ran 5 miles``, and how long sitting goes, ``sat 25 min``.

A value stands by itself: at the end of its clause, with nothing before it but such words. Nothing
is recognised in a sentence that speaks of another day or of a goal, in a clause with a negation or
a limit, nor where a note says two values of one thing.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rehabdesk.domain.pathway import Pathway, StrengthTest
from rehabdesk.domain.tables import ACTIVITIES
from rehabdesk.domain.units import read_distance
from rehabdesk.domain.words import ACTIVITY_LABELS

PAIN, RUN, SITTING, STRENGTH = "pain", "run", "sitting_min", "strength"

_NUMBER = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_ARROW = r"\s*(?:→|->|=>)\s*"
_END = r"(?=\s*(?:$|[;()\n]|[.,!](?:\s|$)|(?:and|but|today|now)\b)|\s+[^\w\s<>≤≥~±+×/%°*–=→-])"
"""A value is followed by nothing that could say more of it."""
_SENTENCE_ENDS = re.compile(r"[;()\n]|[.!?](?=\s|$)|\bbut\b", re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"[;()\n]|[.,!?](?=\s|$)|\b(?:but|and)\b", re.IGNORECASE)
_ANOTHER_TIME = re.compile(
    r"\b(?:was|were|had|been|last|yesterday|previous|previously|before|earlier|ago|since|initial"
    r"|initially|baseline|history|usual|usually|normal|normally|always|often|sometimes|goals?|targets?"
    r"|aims?|aiming|hopes?|hoping|wants?|wish(?:es)?|plan(?:s|ned|ning)?|next|tomorrow|will|would"
    r"|until|till|if|when|whenever|unless|once|twice|times|per|every|each|weeks?|weekly|weekend|months?"
    r"|years?|days|daily|mon|tues?|wed|thu(?:rs)?|fri|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|race|total|altogether|other|everyone"
    r"|mother|father|partner|wife|husband|friend)\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:no|not|never|nor|without|den(?:y|ies|ied)|nil|could|can|cannot|should|must|may|might"
    r"|avoid|limit|stop|reduce|increase|progress|max(?:imum)?|min(?:imum)?|under|below|above|over|than"
    r"|least|most|about|around|approx|approximately|circa|almost|nearly|up to|or|to|between|x)\b"
    r"|[<>≤≥~±?×]|n['’]t\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:after|post|before|pre|during|following|doing|walk|run|jog|stairs|sit)\b|ing\b"
)
"""A scale without an activity is not the day's worst where its sentence has one of these before."""
_TODAY = {"today", "now", "pain", "on", "with", "while"}
"""Words that may stand before a value in its clause."""
_PAIN_WORDS: Mapping[str, str] = {
    **{label.lower(): key for key, label in ACTIVITY_LABELS.in_english().items()},
    **{key: key for key in ACTIVITIES if "_" not in key},
    "at rest": "rest",
    "at night": "night",
    "walk": "walking",
    "run": "running",
}
_ANY_PAIN = "|".join(sorted(map(re.escape, _PAIN_WORDS), key=len, reverse=True))
_SCORE = rf"(?:\s+(?:is|now|today)|\s*[:=])?\s*(?:\d{{1,2}}(?:/10)?{_ARROW})?(?P<now>\d{{1,2}})"
_SCALED = re.compile(
    rf"\b(?:(?P<before>{_ANY_PAIN})\s+)?(?:VAS|NPRS|NRS)(?:\s+(?:on\s+)?(?P<after>{_ANY_PAIN}))?"
    rf"{_SCORE}(?:/10)?{_END}",
    re.IGNORECASE,
)
_OUT_OF_TEN = re.compile(
    rf"\b(?:(?P<before>{_ANY_PAIN})\s+)?pain(?:\s+(?:on\s+)?(?P<after>{_ANY_PAIN}))?{_SCORE}/10{_END}",
    re.IGNORECASE,
)
_RAN = re.compile(rf"\b(?:ran|jogged)\s+{_NUMBER}\s*(?P<unit>km|mi(?:les?)?){_END}", re.IGNORECASE)
_ANOTHER_RUN = re.compile(r"\d\s*(?:km|mi(?:les?)?\b)", re.IGNORECASE)
_SAT = re.compile(
    rf"\b(?:sat|sits|sitting\s+(?:time|tolerance))(?:\s+for)?\s+{_NUMBER}\s*min(?:utes?|s)?{_END}",
    re.IGNORECASE,
)
_UNIT = r"(?:\s*(?P<{}>reps|Nm|N|kg|secs?|s)\b)?"
_SIDES = re.compile(
    rf"\s*:?\s+(?:L|left)\s*(?P<left>{_NUMBER}){_UNIT.format('unit_left')}\s*,?\s*"
    rf"(?:R|right)\s*(?P<right>{_NUMBER}){_UNIT.format('unit')}{_END}",
    re.IGNORECASE,
)
_PAIR = re.compile(
    rf"\s*:?\s+(?P<left>{_NUMBER})\s*/\s*(?P<right>{_NUMBER})\s*(?P<unit>Nm|N|secs?|s){_END}",
    re.IGNORECASE,
)
_UNITS = {"sec": "s", "secs": "s", "nm": "Nm", "n": "N", "kg": "kg", "s": "s", "reps": "reps"}
_MOVEMENTS = {"flexion", "extension", "abduction", "adduction", "rotation", "down"}
"""Words that name no test by themselves: a hip flexes as a knee does."""
_WHO = {"pt", "patient", "he", "she", "they"}
_HERE = " | "
_FILLERS = {"the", "sl", "single", "leg"}


class Found(NamedTuple):
    """A value a note says: ``text[start:end]`` is where.

    ``kind`` is one of ``PAIN``, ``RUN`` (km), ``SITTING`` (min), ``STRENGTH``; ``name`` is the
    activity or the side; ``test`` and ``unit`` are those of a strength value, else "".
    """

    start: int
    end: int
    kind: str
    name: str
    value: float
    test: str = ""
    unit: str = ""


def read_note(text: str, pathway: Pathway) -> tuple[Found, ...]:
    """The values a note says of today, in its order; nothing that could be read in two ways."""
    found = sorted(each for each in _each(text, pathway) if _is_of_today(text, each))
    said: dict[tuple[str, ...], set[float]] = {}
    for each in found:
        said.setdefault(_thing(each), set()).add(each.value)
    return tuple(each for each in found if len(said[_thing(each)]) == 1)


def _thing(found: Found) -> tuple[str, ...]:
    return found.kind, found.name, found.test


def _each(text: str, pathway: Pathway) -> Iterator[Found]:
    for match in (*_SCALED.finditer(text), *_OUT_OF_TEN.finditer(text)):
        names = {_PAIN_WORDS[n.lower()] for n in (match["before"], match["after"]) if n}
        if len(names) <= 1 and int(match["now"]) <= 10:
            yield Found(*match.span(), PAIN, next(iter(names), "worst"), float(match["now"]))
    for match in _RAN.finditer(text):
        if km := read_distance(f"{match[1]} {match['unit']}"):
            yield Found(*match.span(), RUN, "", km)
    for match in _SAT.finditer(text):
        if (minutes := _number(match[1])) > 0:
            yield Found(*match.span(), SITTING, "", minutes)
    for test in pathway.strength_tests:
        yield from _trials(text, test)


def _trials(text: str, test: StrengthTest) -> Iterator[Found]:
    own = set(re.findall(r"[a-z]+", test.label.lower()))
    last = [word for word in re.findall(r"[a-z]{3,}", test.label.lower()) if word not in _MOVEMENTS]
    name = re.escape(test.label)
    if last and last[-1] == re.findall(r"[a-z]{3,}", test.label.lower())[-1]:
        name += f"|{last[-1]}"
    for named in re.finditer(rf"\b(?:{name})\b", text, re.IGNORECASE):
        sides = _SIDES.match(text, named.end()) or _PAIR.match(text, named.end())
        if sides is None or not _words_before(text, named.start()) <= own | _FILLERS | _TODAY:
            continue
        unit = _unit(test, sides)
        left, right = _number(sides["left"]), _number(sides["right"])
        if unit and left > 0 and right > 0:
            span = named.start(), sides.end()
            yield Found(*span, STRENGTH, "left", left, test.key, unit)
            yield Found(*span, STRENGTH, "right", right, test.key, unit)


def _unit(test: StrengthTest, match: re.Match[str]) -> str:
    """The unit that is meant; "" where it is none of the test's, or could be several."""
    groups = match.groupdict()
    said = {_UNITS[u.lower()] for u in (groups["unit"], groups.get("unit_left")) if u}
    if not said:
        return test.units[0] if len(test.units) == 1 else ""
    return said.pop() if len(said) == 1 and said <= set(test.units) else ""


def _words_before(text: str, start: int) -> set[str]:
    """The words between the beginning of a value's clause and the value."""
    begin = max((m.end() for m in _CLAUSE_ENDS.finditer(text, 0, start)), default=0)
    return set(re.findall(r"\w+|[^\w\s,.:-]", text[begin:start].lower()))


def _is_of_today(text: str, found: Found) -> bool:
    """Whether nothing around a value says that it is another day's, a goal, or not so."""
    if found.kind != STRENGTH and not _words_before(text, found.start) <= _TODAY | _WHO:
        return False
    sentence = _around(text, found, _SENTENCE_ENDS)
    before = sentence.partition(_HERE)[0]
    if found.kind == RUN and _ANOTHER_RUN.search(sentence):
        return False
    if (found.kind, found.name) == (PAIN, "worst") and _DOING.search(before.lower()):
        return False
    return not (
        _ANOTHER_TIME.search(sentence) or _NOT_SO.search(_around(text, found, _CLAUSE_ENDS))
    )


def _around(text: str, found: Found, ends: re.Pattern[str]) -> str:
    """What stands before and after a value up to the ends of its sentence or clause."""
    begin = max((m.end() for m in ends.finditer(text, 0, found.start)), default=0)
    behind = ends.search(text, found.end)
    end = behind.start() if behind else len(text)
    return f"{text[begin : found.start]}{_HERE}{text[found.end : end]}"


def _number(text: str) -> float:
    return float(text.replace(",", "."))
