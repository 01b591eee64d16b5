"""Criteria of the pathway judged from the record: met, not met, or not known."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from rehabdesk.domain.explanation import Explanation, Input


class Status(StrEnum):
    """How a criterion stands; missing data is never "not met", and never "met"."""

    MET = "met"
    NOT_MET = "not met"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One row of the pathway as it stands on the day.

    ``facts`` are what it was judged by, with their days. ``judged`` says that only the clinician
    can tell, with a ``Finding`` whose ``item`` is this ``id``.
    """

    id: str
    text: str
    status: Status
    facts: tuple[Input, ...]
    explanation: Explanation
    judged: bool = False


def unmet(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """Those that are not met or not known: what a change of phase is logged with."""
    return tuple(each for each in criteria if each.status is not Status.MET)
