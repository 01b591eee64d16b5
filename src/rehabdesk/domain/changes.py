"""What an operation changed: the one thing every view listens for."""

from dataclasses import dataclass, field
from enum import Flag, auto

from rehabdesk.domain.records import EpisodeKey


class Area(Flag):
    """The parts of a record that a view may show."""

    PATIENT = auto()
    EPISODE = auto()
    PAIN = auto()
    RUNS = auto()
    STRENGTH = auto()
    OUTCOMES = auto()
    VISITS = auto()
    RED_FLAGS = auto()
    IMAGING = auto()
    DECISIONS = auto()
    EXERCISES = auto()
    PHASES = auto()
    SCREENS = auto()
    FINDINGS = auto()
    """The assessment: findings and body chart."""
    PLAN = auto()
    """Prescriptions and loading tests."""
    EVENTS = auto()
    FLAG_LOG = auto()
    SETTINGS = auto()
    EVERYTHING = (
        PATIENT
        | EPISODE
        | PAIN
        | RUNS
        | STRENGTH
        | OUTCOMES
        | VISITS
        | RED_FLAGS
        | IMAGING
        | DECISIONS
        | EXERCISES
        | PHASES
        | SCREENS
        | FINDINGS
        | PLAN
        | EVENTS
        | FLAG_LOG
        | SETTINGS
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """Which parts of which episodes changed. ``all_episodes`` after an import: read all again."""

    areas: Area
    episodes: frozenset[EpisodeKey] = field(default_factory=frozenset)
    all_episodes: bool = False

    def touch(self, key: EpisodeKey) -> bool:
        return self.all_episodes or key in self.episodes
