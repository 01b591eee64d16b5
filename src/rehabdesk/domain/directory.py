"""Who is on file, as briefly as it takes to find them."""

import datetime as dt
from typing import NamedTuple

from rehabdesk.domain.records import EpisodeKey


class Appointment(NamedTuple):
    """Somebody on file, and the day their episode is reviewed next; nothing of what it is about.

    ``revision`` is the episode's as it was read.
    """

    key: EpisodeKey
    name: str
    born: dt.date | None
    next_review: dt.date | None
    revision: int

    @property
    def patient_id(self) -> str:
        return self.key.patient_id


class Person(NamedTuple):
    """A patient and the episode that opens: the latest open one, else the latest.

    ``closed_on`` is the day that episode was closed, ``None`` while it is open.
    """

    patient_id: str
    name: str
    born: dt.date | None
    phone: str
    nhs_number: str
    episode_id: str
    condition: str
    side: str
    closed_on: dt.date | None

    @property
    def key(self) -> EpisodeKey:
        return EpisodeKey(self.patient_id, self.episode_id)
