"""Strength side to side: the limb symmetry index (CONTRACT 4.4)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class StrengthFigures:
    """The latest test with both sides; ``lsi_pct`` is 100 x involved / uninvolved, unrounded."""

    test: str | None = None
    lsi_pct: float | None = None
    on: date | None = None
