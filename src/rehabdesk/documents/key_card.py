"""The card of keys for the wall beside the screen: no patient on it, one page."""

from collections.abc import Iterable, Sequence

from rehabdesk import __version__
from rehabdesk.documents.document import Block, Document, Table
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.records import Letterhead
from rehabdesk.domain.speech import tr

_WIDTHS = (0.17, 0.33, 0.17, 0.33)

Line = tuple[str, str]
"""A key, and what it does."""


def key_card(places: Iterable[tuple[str, Sequence[Line]]], head: Letterhead) -> Document:
    """The keys of each place of the app, in two columns below its name: the card is one page."""
    blocks: tuple[Block, ...] = tuple(
        Table("", (place, "", "", ""), _side_by_side(lines), _WIDTHS)
        for place, lines in places
        if lines
    )
    return Document(
        kind="key card",
        title=tr("Keys"),
        subtitle=tr("Everything the mouse can do, keys can"),
        letterhead=letterhead(head),
        blocks=blocks,
        identity=("RehabDesk", tr("keys of version {version}", version=__version__)),
        app=APP,
        signed=True,
    )


def _side_by_side(lines: Sequence[Line]) -> tuple[tuple[str, ...], ...]:
    """The first half of the keys on the left, the second on the right of it."""
    half = -(-len(lines) // 2)
    right = [*lines[half:], *[("", "")] * (2 * half - len(lines))]
    return tuple((*one, *other) for one, other in zip(lines[:half], right, strict=True))
