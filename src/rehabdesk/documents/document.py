"""What stands on a page, as values: blocks of text, tables and charts, and what is missing."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rehabdesk.domain.page_code import code_of

_DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean(text: str) -> str:
    """A person's text as it may be drawn: no control characters, no turned writing direction.

    Line breaks stay; nothing is ever read as markup, because pages are drawn and not parsed.
    """
    if text.isprintable():  # nearly always: then there is none of these in it
        return text.strip()
    kept = (
        character
        if character == "\n" or unicodedata.category(character) != "Cc"
        else ("\n" if character == "\r" else " ")
        for character in text.replace("\r\n", "\n")
        if character not in _DIRECTION_MARKS
    )
    return "".join(kept).strip()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style."""

    text: str
    bold: bool = False
    dim: bool = False


Spans = tuple[Span, ...]


def spans(*parts: str | Span) -> Spans:
    return tuple(Span(part) if isinstance(part, str) else part for part in parts)


@dataclass(frozen=True, slots=True)
class Cell:
    """One labelled value of the identity grid."""

    label: str
    value: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Labelled values, three to a row."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """The paragraph that is read first, on a tinted ground."""

    text: Spans


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its paragraphs."""

    heading: str
    paragraphs: tuple[Spans, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Sections side by side, two to a row; ``large`` for a patient to read.

    ``tight`` ones stand closer, in the two columns that come out most nearly alike.
    """

    sections: tuple[Section, ...]
    large: bool = False
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: (days from the chart's first day, value), named at its end."""

    points: tuple[tuple[float, float], ...]
    label: str
    dashed: bool = False
    break_after_days: float | None = None
    """A longer gap than this is drawn as a gap, because nothing is known of it."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A small chart that reads in grey: lines or bars over days, labelled directly.

    ``bars`` are (first day, number of days, value). ``origin`` names day 0 under the axis.
    """

    title: str
    days: float
    top: float
    ticks: tuple[float, ...]
    origin: str
    lines: tuple[Line, ...] = ()
    bars: tuple[tuple[float, float, float], ...] = ()
    bar_label: str = ""
    first_day: float = 0.0

    @property
    def empty(self) -> bool:
        return not self.bars and not any(line.points for line in self.lines)


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts side by side under one heading."""

    heading: str
    charts: tuple[Chart, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header is repeated on every page it reaches.

    ``widths`` are shares of the page's width; ``right`` the columns set flush right. The lines of
    a ``tight`` one stand closer.
    """

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    right: frozenset[int] = frozenset()
    more: str = ""
    """What stands below the last row: the rows that are left out."""
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A paragraph over the whole width, such as the line of what was not recorded."""

    text: Spans


@dataclass(frozen=True, slots=True)
class Drawn:
    """An exercise: its drawing where there is one, its name, dose, how it is done, and the days.

    ``drawing`` is the exercise's key.
    """

    drawing: str
    name: str
    dose: str
    how: str


@dataclass(frozen=True, slots=True)
class DiaryWeek:
    """Days with boxes to write in: ``days`` are weekday and date in two lines each.

    ``exercises`` is the number of boxes to tick a day, numbered from 1.
    """

    headings: tuple[str, ...]
    days: tuple[str, ...]
    exercises: int


@dataclass(frozen=True, slots=True)
class Signature:
    """Two ruled lines: who signs, and when. ``name`` is empty where nobody has yet."""

    name: str
    day: str


Block = Grid | Callout | Columns | Section | Charts | Table | Note | Drawn | DiaryWeek | Signature


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The right-hand corner of the first page."""

    clinic: str
    lines: tuple[str, ...]
    logo: bytes = b""
    paper: str = "A4"


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, before it is broken into pages.

    ``gaps`` names, in words, every mandatory part that was not recorded; ``stops`` what forbids
    signing whatever is filled in. ``identity`` is the patient's name and what else tells them
    apart: it stands in the footer of every page.
    """

    kind: str
    title: str
    subtitle: str
    letterhead: Letterhead
    blocks: tuple[Block, ...]
    identity: tuple[str, str]
    app: str
    gaps: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    signed: bool = False
    demo: bool = False
    code_on_top: bool = False
    """Whether the code stands large in the corner too, to be typed off the page."""
    trail: str = ""
    """How far the audit trail went when it was written, as ``1234:9F3A01BC``; printed, not checked:
    a page that says the same is the same page."""
    briefer: tuple[tuple[Block, ...], ...] = ()
    """The same in fewer and fewer words: the first that is one sheet is printed, the last if none
    is. Empty where the document is as long as it is."""

    @property
    def check(self) -> str:
        """A short name of exactly this page, for the footer and the audit trail."""
        logo = hashlib.sha256(self.letterhead.logo).digest()
        corner = replace(self.letterhead, logo=logo)
        said = (self.blocks, *self.briefer)
        content = repr(
            (self.kind, self.title, self.subtitle, corner, self.identity, *said, self.signed)
        )
        return code_of(content)


def sentences(parts: Iterable[str]) -> str:
    """Sentences joined by a space; empty ones fall away."""
    return " ".join(part for part in parts if part)


def shortened(text: str, words: int) -> str:
    """At most ``words`` words, the cut shown by an ellipsis."""
    found = text.split()
    if len(found) <= words:
        return " ".join(found)
    return " ".join(found[:words]).rstrip(".,;:") + "…"
