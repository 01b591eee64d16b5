"""The entries that are asked for, as a table for Excel."""

from pathlib import Path

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.trail import Line
from rehabdesk.domain.progress import Tick
from rehabdesk.domain.speech import english
from rehabdesk.domain.trail import TrailSearch
from rehabdesk.domain.words import plural
from rehabdesk.ui.trail.model import HEADINGS, line_words

_AT_ONCE = 2000


def write_trail(clinic: Clinic, search: TrailSearch, target: Path, tick: Tick) -> Path:
    """Write every entry of a search, the newest first, on whichever thread this is.

    Raises ``OSError`` where it can't be written, ``NotSaved`` where the trail can't say that it
    left, ``Cancelled`` where ``tick`` says so.
    """
    from rehabdesk.exchange.comma_table import comma_table  # with the first export

    with clinic.database.on_this_thread():
        lines = _every(clinic, search, tick)
        rows = [(line.number, *line_words(line, clinic.pathways)) for line in lines]
        with english():
            told = f"audit trail, {plural(len(lines), 'entry', 'entries')}"
        with clinic.handing_out(target, "export", told) as scratch:
            scratch.write_bytes(comma_table(("#", *HEADINGS), rows))
    return target


def _every(clinic: Clinic, search: TrailSearch, tick: Tick) -> list[Line]:
    found: list[Line] = []
    with clinic.database.reading():
        while True:
            tick(len(found), 0)
            piece = clinic.trail(search, found[-1].number if found else None, _AT_ONCE)
            found += piece
            if len(piece) < _AT_ONCE:
                return found
