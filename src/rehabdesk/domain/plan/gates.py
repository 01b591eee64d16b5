"""Which exercises may be prescribed now: locked ones, and ones to be careful with."""

from dataclasses import dataclass

from rehabdesk.domain.explanation import Explanation


@dataclass(frozen=True, slots=True)
class Gate:
    """Whether an exercise is open; a shut one is prescribed only with a reason.

    ``caution`` are words of warning that lock nothing; "" where there is none.
    """

    exercise: str
    open: bool
    words: str
    caution: str
    explanation: Explanation
