"""Distances in kilometres or miles: a choice of the screens, never of what is stored or compared.

Records and figures hold km (``domain.records``, ``domain.load``); a text says them through
``Distance`` and a form reads them back through ``read_distance``. As with the style of days
(``domain.date_style``), nobody chooses on the command line, and what is made inside
``speech.english()`` (workbooks, the audit trail) is in km.
"""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from rehabdesk.domain import speech
from rehabdesk.domain.speech import tr

DistanceUnit = Literal["km", "mi"]
UNITS: tuple[DistanceUnit, ...] = get_args(DistanceUnit)
KM_PER_MILE = 1.609344
"""The international mile, exactly (CLINICAL section 4)."""
_WORDS: dict[str, DistanceUnit] = {
    **dict.fromkeys(("km", "k", "kms", "kilometre", "kilometres", "kilometer", "kilometers"), "km"),
    **dict.fromkeys(("mi", "mile", "miles", "meile", "meilen"), "mi"),
}
_chosen: list[DistanceUnit] = ["km"]


def use(unit: DistanceUnit) -> None:
    """Say distances in that unit from now on."""
    _chosen[0] = unit


def unit_now() -> DistanceUnit:
    """The unit that distances are said in just now."""
    return "km" if speech.is_for_others() else _chosen[0]


def unit_words() -> str:
    """``km`` or ``mi``, as it stands behind a number."""
    return tr("mi") if unit_now() == "mi" else tr("km")


def in_unit(km: float) -> float:
    """That many km as a number of the unit of the screens, unrounded."""
    return km / KM_PER_MILE if unit_now() == "mi" else km


def km_of(number: float) -> float:
    """The km of a number in the unit of the screens, such as a round one of an axis."""
    return number * KM_PER_MILE if unit_now() == "mi" else number


def pace_in_unit(minutes_per_km: float) -> float:
    """Minutes for one km as minutes for one of the unit of the screens."""
    return minutes_per_km * KM_PER_MILE if unit_now() == "mi" else minutes_per_km


def rounded_down(km: float) -> float:
    """A limit in the unit of the screens, rounded down to its tenth: never above the limit.

    Counted in whole metres, as distances are compared (CONTRACT 4.3).
    """
    metres = round(km * 1000)
    of_a_tenth = KM_PER_MILE * 100 if unit_now() == "mi" else 100
    return math.floor(metres / of_a_tenth) / 10


@dataclass(frozen=True, slots=True)
class Distance:
    """A distance as a text says it: ``f"{Distance(8.4):.1f}"`` is ``8.4 km``, or ``5.2 mi``.

    ``:g`` says it as it is typed: ``8.4 km``, or ``5.22 mi``.
    """

    km: float

    def __format__(self, digits: str) -> str:
        number = typed_text(self.km) if digits == "g" else f"{in_unit(self.km):{digits}}"
        return f"{number} {unit_words()}"


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit as a text says it: ``9.2 km``, or ``5.7 mi``, rounded down to the tenth."""

    km: float

    def __format__(self, digits: str) -> str:
        return f"{rounded_down(self.km):{digits or '.1f'}} {unit_words()}"


def typed_text(km: float | None) -> str:
    """A stored distance as it is typed in the unit of the screens; "" where it is not known."""
    if km is None:
        return ""
    return f"{km:.10g}" if unit_now() == "km" else f"{round(km / KM_PER_MILE, 2):.10g}"


def exact_text(km: float) -> str:
    """A distance as it is typed so that exactly these km are read again: ``5``, else ``8 km``."""
    text = typed_text(km)
    return text if read_distance(text) == km else f"{km:.10g} km"


def read_distance(text: str) -> float | None:
    """The km of ``8``, ``8,4``, ``5 mi`` or ``8 km``; ``None`` where the text is no distance.

    A bare number is of the unit of the screens. Miles are kept to the metre.
    """
    said = text.strip().casefold().replace(",", ".")
    number = said.rstrip("abcdefghijklmnopqrstuvwxyz ")
    word = said[len(number) :].strip()
    unit = _WORDS.get(word) if word else unit_now()
    whole, _, part = number.partition(".")
    if unit is None or not number.isascii() or not (whole + part).isdecimal():
        return None
    return float(number) if unit == "km" else round(float(number) * KM_PER_MILE, 3)


def with_unit(text: str) -> str:
    """A typed distance with its unit behind it, the one it says or that of the screens."""
    return f"{text} {unit_words()}" if _is_number(text) else text


def read_again(text: str, filled: float | None) -> float | None:
    """The km of a text that was filled in with a stored distance and may have been typed over.

    Where it still says what was filled in, the stored km are answered, not their rounded miles.
    """
    km = read_distance(text)
    return filled if filled is not None and km == read_distance(typed_text(filled)) else km


def kept_text(text: str) -> str:
    """What is typed, as a draft keeps it: a bare number of miles says so.

    A draft may be opened again after the other unit was chosen.
    """
    return f"{text.strip()} mi" if unit_now() == "mi" and _is_number(text) else text


def _is_number(text: str) -> bool:
    bare = text.strip().replace(",", ".")
    return bare.replace(".", "", 1).isdecimal() and bare.isascii()
