"""A student's entries that somebody who answers for them has not read yet (CLINICAL RK02)."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from rehabdesk.domain.problems import Problem
from rehabdesk.domain.speech import tr

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


def unread(waiting: Iterable[Waiting]) -> list[Problem]:
    """Why nothing is signed of a patient: a signature stands for what others entered, too."""
    return [
        Problem(
            "author",
            tr("Entries of {author} wait for a countersign.", author=one.author),
            tr("Read and countersign them first."),
        )
        for one in waiting
    ]
