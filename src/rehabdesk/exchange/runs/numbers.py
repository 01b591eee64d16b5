"""Numbers, distances and lengths of time as services write them."""

import re

KM_PER_MILE = 1.609344
# Four hundred digits would be an infinite number.
_DECIMALS = re.compile(r"^\d{1,15}(?:[.,]\d{1,40})?$")
_THOUSANDS = re.compile(
    r"^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,40})?$|^\d{1,3}(?:\.\d{3}){1,4},\d{1,40}$"
)
_CLOCK = re.compile(r"\d{1,15}(?:\.\d{1,40})?")
_NOTHING = frozenset({"", "-", "--", "---", "–", "n/a", "nan", "none", "null"})


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no value."""
    return text.strip().lower() in _NOTHING


def number_of(text: str) -> float | None:
    """``21.13``, ``21,13`` and ``1,234.5``; ``None`` where it is none of these."""
    bare = text.strip().strip("'\"").replace("\u00a0", "").replace(" ", "")
    if _THOUSANDS.match(bare) and ("." in bare and "," in bare):
        last = max(bare.rfind("."), bare.rfind(","))
        bare = re.sub(r"[.,]", "", bare[:last]) + "." + bare[last + 1 :]
    if not _DECIMALS.match(bare):
        return None
    return float(bare.replace(",", "."))


def count_of(text: str) -> float | None:
    """A number whose comma parts the thousands: ``1,443`` m of ascent."""
    bare = text.strip().strip("'\"")
    if _THOUSANDS.match(bare):
        return float(re.sub(r"[.,]", "", bare.split(".")[0] if "," in bare else bare))
    return number_of(bare)


def seconds_of(text: str) -> float | None:
    """``1:02:03.5``, ``47:12`` and ``30:00,75``; ``None`` where it is no clock of these."""
    parts = text.strip().replace(",", ".").split(":")
    if not 2 <= len(parts) <= 3 or not all(map(_CLOCK.fullmatch, parts)):
        return None
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + float(part)
    return seconds
