"""How a criterion stands, and what was read to say so."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rehabdesk.domain.explanation import Input
from rehabdesk.domain.speech import Labels


class Status(StrEnum):
    """How a criterion stands; missing data is never "not met", and never "met"."""

    MET = "met"
    NOT_MET = "not met"
    NOT_KNOWN = "not known"

    @property
    def words(self) -> str:
        """As a person reads it."""
        return _STATUS_WORDS[self]


_STATUS_WORDS = Labels({status: status.value for status in Status})


@dataclass(frozen=True, slots=True)
class Reading:
    """One measure read from the record: its status, the facts, the sum, and what is missing."""

    status: Status
    facts: tuple[Input, ...] = ()
    arithmetic: str = ""
    missing: tuple[str, ...] = ()


def compared(holds: bool) -> Status:
    """The status of a comparison that could be made."""
    return Status.MET if holds else Status.NOT_MET


def all_of(statuses: Iterable[Status]) -> Status:
    """Met where all are; not met where one is not; else not known."""
    found = set(statuses)
    if Status.NOT_MET in found:
        return Status.NOT_MET
    return Status.MET if found == {Status.MET} else Status.NOT_KNOWN


def any_of(statuses: Iterable[Status]) -> Status:
    """Met where one is; not met where none is; not known while one may yet be."""
    found = set(statuses)
    if Status.MET in found:
        return Status.MET
    return Status.NOT_MET if found == {Status.NOT_MET} else Status.NOT_KNOWN
