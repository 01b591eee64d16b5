"""Days and times as services write them, in the language of the account."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import cache

from rehabdesk.exchange.runs.clock import read_moment
from rehabdesk.paths import resource

_CLOCK = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))?\s*(?P<half>[ap]\.?\s?m\.?)?"
)
_AT = r"(?:\D{1,6}?" + _CLOCK + r")?\s*(?:uhr)?\W*$"
_NUMERIC = re.compile(r"^(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4})" + _AT)
_YEAR_FIRST = re.compile(r"^(?P<year>\d{4})[./](?P<month>\d{1,2})[./](?P<day>\d{1,2})" + _AT)
_DAY_NAMED = re.compile(
    r"^(?P<day>\d{1,2})\.?\s*(?:de\s+)?(?P<month>[a-z]{3,10})\.?,?\s*(?:de\s+)?(?P<year>\d{4})"
    + _AT
)
_MONTH_NAMED = re.compile(
    r"^(?P<month>[a-z]{3,10})\.?\s*(?P<day>\d{1,2}),?\s*(?P<year>\d{4})" + _AT
)
_JUST_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


def month_comes_first(texts: Sequence[str]) -> bool:
    """Whether a column of days like 8/15/2015 writes the month first: some only fit so."""
    pairs = [(int(m["a"]), int(m["b"])) for text in texts if (m := _NUMERIC.match(_plain(text)))]
    return any(b > 12 >= a for a, b in pairs) and not any(a > 12 for a, _ in pairs)


def moment_of(text: str, *, month_first: bool = False) -> tuple[datetime, bool] | None:
    """The moment of a text and whether it has a time; ``None`` where it is no day."""
    text = text.strip()
    moment = read_moment(text)
    if moment is not None:
        return moment, not _JUST_DAY.match(text)
    plain = _plain(text)
    for pattern in (_NUMERIC, _YEAR_FIRST, _DAY_NAMED, _MONTH_NAMED):
        match = pattern.match(plain)
        if match:
            return _moment(match, month_first=month_first)
    return None


def _moment(match: re.Match[str], *, month_first: bool) -> tuple[datetime, bool] | None:
    parts = match.groupdict()
    if "a" in parts:
        day, month = (parts["b"], parts["a"]) if month_first else (parts["a"], parts["b"])
    else:
        day, month = parts["day"], parts["month"]
    number = int(month) if str(month).isdecimal() else _months().get(str(month))
    if number is None:
        return None
    hour = int(parts["hour"] or 0)
    half = (parts["half"] or "")[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        moment = datetime(  # noqa: DTZ001 - the zone is the table's to know
            *(int(parts["year"]), number, int(day)),
            *(hour, int(parts["minute"] or 0), int(parts["second"] or 0)),
        )
    except ValueError:
        return None
    return moment, parts["hour"] is not None


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


@cache
def _months() -> dict[str, int]:
    names = tomllib.loads(resource("run_tables.toml").read_text("utf-8"))["months"]["names"]
    return {word: place for place, words in enumerate(names, start=1) for word in words}
