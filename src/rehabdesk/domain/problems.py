"""What is wrong with what was typed, and how that is said."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the field (a column's name), in words, and how to mend it.

    ``found`` is the offending value as typed; ``mend`` completes "how to mend it".
    """

    field: str
    message: str
    mend: str = ""
    found: str = ""

    def __str__(self) -> str:
        return f"{self.message} {self.mend}".strip()


class Rejected(Exception):
    """The record may not be changed like this; nothing was saved."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class Stale(Exception):
    """Somebody changed the episode since it was read; nothing was saved.

    The reader loads it again, keeps what was typed, and shows both.
    """


class Unknown(Exception):
    """No such patient or episode."""
