"""Running load: descriptions, and the one thing worth an alert, the spike (CONTRACT 4.3)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Spike:
    """A run longer than 1.10 x the longest of the 30 days before it."""

    date: date
    distance_km: float
    longest_30d_km: float
    pct: float
    size: str


@dataclass(frozen=True, slots=True)
class LoadFigures:
    """Running load in km; unrounded; ``None`` is "not known", never 0."""

    week_km: float | None = None
    previous_week_km: float | None = None
    week_change_pct: float | None = None
    acute_chronic: float | None = None
    longest_30d_km: float | None = None
    spikes: tuple[Spike, ...] = ()
    hard_back_to_back: bool = False
    weeks_km: tuple[float | None, ...] = ()
    """km in the last eight 7-day steps back from the day, oldest first; ``None`` before the log."""
