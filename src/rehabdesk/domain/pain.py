"""How pain stands and where it is going (CONTRACT 4.2)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PainFigures:
    """Worst pain on the numeric pain rating scale (NPRS 0-10); ``None`` is "not known"."""

    latest: int | None = None
    latest_on: date | None = None
    baseline: int | None = None
    change: int | None = None
    meaningful: bool | None = None
    trend_per_week: float | None = None
    recent: tuple[tuple[date, int], ...] = ()
    """(day, worst) of the last 8 weeks, for the sparkline."""
