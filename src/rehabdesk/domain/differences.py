"""What an import comes to, cell by cell, and where the record moved after the file was written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from rehabdesk.domain.records import EpisodeKey


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """A value that was changed here after the file was exported: who, when, and what it was."""

    actor: str
    at: datetime
    """The instant of the first such change, in UTC."""
    was: object
    """The value that stood in the file when it was written."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell whose value is not the record's.

    ``subject`` is the table's name and ``old`` what is on record now; both values are as the audit
    trail would hold them (days as ISO text, ``None`` for empty).
    """

    sheet: str
    cell: str
    subject: str
    column: str
    key: EpisodeKey
    old: object
    new: object
    meanwhile: Meanwhile | None = None

    @property
    def is_conflict(self) -> bool:
        """Changed in the file and here: nobody but a person can tell which is right."""
        return self.meanwhile is not None and self.new != self.meanwhile.was

    @property
    def is_newer_here(self) -> bool:
        """Changed here only: the file just holds what stood there when it was written."""
        return self.meanwhile is not None and self.new == self.meanwhile.was


@dataclass(frozen=True, slots=True)
class NewRow:
    """One row that is not on record yet; ``values`` are those of its cells that are filled."""

    sheet: str
    cell: str
    subject: str
    key: EpisodeKey
    values: Mapping[str, object]
