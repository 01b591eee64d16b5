"""How often the programme was done (CONTRACT 4.5)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AdherenceFigures:
    """Distinct days with an exercise done in the last 7 days, beside the pathway's target."""

    sessions_7d: int
    target_min: int
    target_max: int
