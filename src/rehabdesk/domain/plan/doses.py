"""What is prescribed now, and how each dose came to be."""

from dataclasses import dataclass

from rehabdesk.domain.records import Prescription


@dataclass(frozen=True, slots=True)
class Dose:
    """One exercise and its doses, oldest first in ``earlier``; ``now`` is the latest.

    ``words`` is the dose now ("3 x 8, 20 kg"), ``progression`` how it differs from the first
    ("+5 kg since 2 Feb"), "" where it does not.
    """

    exercise: str
    label: str
    now: Prescription
    first: Prescription
    earlier: tuple[Prescription, ...]
    words: str
    progression: str
