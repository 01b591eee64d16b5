"""What asks for attention, in words (CONTRACT 4.5)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alert:
    """One reason to look at an episode. ``severity`` is urgent, warning or info."""

    code: str
    severity: str
    text: str
