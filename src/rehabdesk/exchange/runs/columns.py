"""Which column of a service's table is what."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from rehabdesk.domain.column_mapping import plain
from rehabdesk.paths import resource

_UNIT = re.compile(
    r"[\s_(\[]+(km|kilometers?|kilometres?|m|meters?|metres?|mi|miles?|min|s|sec|spm|ft)[)\]]?\s*$",
    re.I,
)
_UNITS = {
    "k": "km", "mi": "mi", "min": "min", "ft": "ft", "s": "s", "sec": "s", "spm": "spm",
}  # fmt: skip


def roles(headers: Sequence[str]) -> dict[str, int]:
    """The place of each column that is understood.

    Of two with the same name the later one is taken: Strava says kilometres first and metres last.
    Of two names for the same thing the first.
    """
    known = _known()
    found: dict[str, int] = {}
    for place, header in enumerate(headers):
        role = known.get(plain(header)) or known.get(plain(_UNIT.sub("", header)))
        if role and (role not in found or plain(headers[found[role]]) == plain(header)):
            found[role] = place
    return found


def twice(headers: Sequence[str], place: int) -> bool:
    """Whether an earlier column has the same name."""
    return plain(headers[place]) in {plain(header) for header in headers[:place]}


def unit_of(header: str) -> str:
    """``km``, ``mi``, ``m``, ``min``, ``s`` or ``ft`` at the end of a header; "" without one."""
    match = _UNIT.search(header)
    if not match:
        return ""
    word = match[1].lower()
    if word in _UNITS:
        return _UNITS[word]
    return "km" if word.startswith("k") else "mi" if word.startswith("mi") else "m"


@cache
def _known() -> Mapping[str, str]:
    said = tomllib.loads(resource("run_tables.toml").read_text("utf-8"))["columns"]
    return {plain(word): role for role, words in said.items() for word in words}
