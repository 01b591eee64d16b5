"""What was typed of one visit, before it is saved."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from rehabdesk.domain.records import EpisodeKey, ExerciseSession, Run, StrengthTrial, Visit


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """One day's numbers and note for one episode, as the record panel holds them.

    ``based_on`` is the episode's revision when its values were read: a save on an older one is
    refused as stale. ``pain`` maps an activity to its NPRS score; activities left empty are absent.
    """

    key: EpisodeKey
    based_on: int
    date: dt.date
    pain: Mapping[str, int] = field(default_factory=dict)
    runs: tuple[Run, ...] = ()
    strength: tuple[StrengthTrial, ...] = ()
    exercises: tuple[ExerciseSession, ...] = ()
    visit: Visit | None = None
    next_review: dt.date | None = None
