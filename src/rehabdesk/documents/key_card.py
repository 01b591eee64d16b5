"""The card of keys for the wall beside the screen: no patient on it, one page."""

from collections.abc import Iterable, Sequence

from rehabdesk import __version__
from rehabdesk.documents.document import Block, Document, Table
from rehabdesk.documents.identity import APP, letterhead
from rehabdesk.domain.records import Letterhead

_WIDTHS = (0.28, 0.72)

Line = tuple[str, str]
"""A key, and what it does."""


def key_card(places: Iterable[tuple[str, Sequence[Line]]], head: Letterhead) -> Document:
    """The keys of each place of the app; its name heads its table: the card stays one page."""
    blocks: tuple[Block, ...] = tuple(
        Table("", (place, "What it does"), tuple(lines), _WIDTHS)
        for place, lines in places
        if lines
    )
    return Document(
        kind="key card",
        title="Keys",
        subtitle="Everything the mouse can do, keys can",
        letterhead=letterhead(head),
        blocks=blocks,
        identity=("RehabDesk", f"keys of version {__version__}"),
        app=APP,
        signed=True,
    )
