"""Patient text as a cell's XML, never as a formula, an error or a broken file; safe sheet names."""

import re
from collections.abc import Collection

from rehabdesk.exchange.workbook.cells import MAX_TEXT, SHORTENED, units

MAX_SHEET_NAME = 31

_SPECIAL = re.compile("[\x00-\x1f\\s&<>_\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile("[\x01-\x08\x0b-\x1f]|_(?=[xX][0-9A-Fa-f]{4}_)")
_NO_CHARACTERS = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\'\x00-\x1f\ud800-\udfff\ufffe\uffff]")
LOOKS_LIKE_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def text_xml(text: str) -> str:
    """The text as it stands inside ``<t>``, so that it reads back exactly as it was.

    What XML can't hold is written ``_x000B_``, as Excel does; so is the underscore of a text that
    looks like such an escape. What is no character at all becomes the replacement character. A
    text longer than a cell is cut, and says so.
    """
    if _SPECIAL.search(text) is None and units(text) <= MAX_TEXT:
        return text
    text = _fitting(text)
    text = _NO_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", text)
    text = _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def keeps_space(text: str) -> bool:
    """Whether the XML must say that blanks at the ends and line breaks are meant."""
    return _SPECIAL.search(text) is not None


def looks_like_formula(text: str) -> bool:
    """Whether Excel would make something else of the text when it is edited."""
    return text.startswith(LOOKS_LIKE_FORMULA)


def _fitting(text: str) -> str:
    """The text, cut to what one cell holds."""
    if units(text) <= MAX_TEXT:
        return text
    room = (MAX_TEXT - len(SHORTENED)) * 2
    cut = text.encode("utf-16-le", "surrogatepass")[:room].decode("utf-16-le", "ignore")
    return cut + SHORTENED


def sheet_name(text: str, taken: Collection[str]) -> str:
    """A name a sheet may have, made of ``text`` and unlike those ``taken`` (in lower case)."""
    base = _NOT_IN_NAMES.sub("_", text).strip() or "_"
    name = base[:MAX_SHEET_NAME]
    number = 2
    while name.casefold() in taken or units(name) > MAX_SHEET_NAME:
        if units(name) > MAX_SHEET_NAME:
            base = base[:-1]
            name = base[:MAX_SHEET_NAME]
            continue
        ending = f" ({number})"
        name = base[: MAX_SHEET_NAME - len(ending)] + ending
        number += 1
    return name
