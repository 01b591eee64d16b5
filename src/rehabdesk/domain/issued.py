"""A document as it left the clinic: kept unchangeably, found by the code on its pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from rehabdesk.domain.records import EpisodeKey


@dataclass(frozen=True, slots=True)
class Issued:
    """One issued copy. ``issued_at`` is the instant in UTC, ``sha256`` that of the PDF's bytes.

    ``supersedes`` is the code of the copy that this one takes the place of, ``reason`` why.
    """

    row: int
    code: str
    kind: str
    title: str
    key: EpisodeKey
    issued_at: datetime
    issued_by: str
    sha256: str
    supersedes: str = ""
    reason: str = ""


def in_force(copies: Sequence[Issued], kind: str) -> Issued | None:
    """The copy of a kind that no later one supersedes; ``None`` where none was issued."""
    superseded = {each.supersedes for each in copies}
    valid = [each for each in copies if each.kind == kind and each.code not in superseded]
    return max(valid, key=lambda each: (each.issued_at, each.row), default=None)
