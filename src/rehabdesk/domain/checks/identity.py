"""What makes a row the same row, so that a second import finds it (CONTRACT section 2)."""

from collections.abc import Callable, Mapping
from operator import attrgetter

from rehabdesk.domain.records import Entry, ImagingStudy
from rehabdesk.domain.tables import SERIES_TABLES

Identity = tuple[object, ...]


def identity_of(record: Entry) -> Identity | None:
    """What names a row below its patient and episode; ``None`` where rows may repeat.

    Runs, strength trials and exercises may repeat: there the n-th equal row is the n-th equal row.
    """
    if isinstance(record, ImagingStudy):
        return (record.modality, record.side, record.requested_on or record.done_on)
    named = _NAMED.get(type(record))
    return None if named is None else named(record)


def _values(names: tuple[str, ...]) -> Callable[[Entry], Identity]:
    if len(names) > 1:
        return attrgetter(*names)
    name = names[0]
    return lambda record: (getattr(record, name),)


_NAMED: Mapping[type, Callable[[Entry], Identity]] = {
    table.record: _values(table.identity) for table in SERIES_TABLES if table.identity
}
