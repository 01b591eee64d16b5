"""A student's entries that somebody who answers for them has not read yet (CLINICAL RK02)."""

from datetime import datetime
from typing import NamedTuple

COUNTERSIGN = "countersign"
"""The action and the subject of an entry that tells that a student's entries were read."""


class Waiting(NamedTuple):
    """One student's entries about one patient since the last countersign.

    ``since`` is the instant in UTC of the first of them, ``last`` the number in the audit trail of
    the latest; ``episode_id`` is an episode that was written in, "" where only the patient was.
    """

    patient_id: str
    episode_id: str
    author: str
    since: datetime
    last: int
    entries: int
