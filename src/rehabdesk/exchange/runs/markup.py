"""XML of strangers: no entities, nothing fetched, and what a cut file still holds is kept."""

import re
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]

from rehabdesk.domain.speech import tr
from rehabdesk.exchange.workbook.guard import Refused

_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")


def parsed(content: bytes, ends: tuple[tuple[bytes, bytes], ...]) -> tuple[Element, bytes, bool]:
    """The root, the text it was made of, and whether the file was cut short and mended.

    ``ends`` are the tags that a cut file may be ended after, each with what closes the rest.
    Raises ``Refused`` where it is hostile or nothing is left of it.
    """
    text = content.lstrip(b"\xef\xbb\xbf \t\r\n")  # Strava's TCX begins with blanks
    if text.startswith(_UTF16):
        text = text.decode("utf-16", "replace").encode()
        text = re.sub(rb"^\s*<\?xml[^>]*\?>", b"", text)
    if _DECLARES.search(text):
        raise Refused(
            tr("The file declares entities, which no recording needs"), tr("export it again")
        )
    try:
        return _root(text), text, False
    except ParseError as damage:
        for tag, rest in ends:
            mended = _mended(text, tag, rest)
            if mended is not None:
                try:
                    return _root(mended), mended, True
                except ParseError:
                    continue
        raise Refused(tr("Nothing can be read from the file"), tr("export it again")) from damage


def _root(text: bytes) -> Element:
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except DefusedXmlException as hostile:
        raise Refused(
            tr("The file declares entities, which no recording needs"), tr("export it again")
        ) from hostile
    except (LookupError, ValueError) as damage:  # an encoding that doesn't exist
        raise Refused(tr("Nothing can be read from the file"), tr("export it again")) from damage
    return root


def _mended(text: bytes, tag: bytes, rest: bytes) -> bytes | None:
    end = text.rfind(tag)
    return text[: end + len(tag)] + rest if end >= 0 else None
