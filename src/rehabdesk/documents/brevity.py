"""What a page that would need a second sheet leaves to the record, and says that it does.

Only what the record itself wrote grows shorter, never what a person typed; no heading goes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Brevity:
    """How much is told: ``measures`` is the number of rows at most, ``None`` for all of them.

    ``doses`` says whether past and grown doses are told, or only what is prescribed now.
    """

    measures: int | None = None
    doses: bool = True


WHOLE = Brevity()
STEPS = tuple(Brevity(rows, doses=False) for rows in (None, 10, 8, 7, 6, 5, 4, 3))
"""Shorter and shorter; the first with which the page is one sheet is the one that is printed."""


def foremost(groups: Sequence[Sequence[Row]], most: int | None) -> tuple[list[Row], list[Row]]:
    """The rows that are told, and those that are not, in the order of the page.

    The first of each group goes before the second of any: one of each kind stays.
    """
    every = [row for group in groups for row in group]
    if most is None or len(every) <= most:
        return every, []
    turns = [turn for group in groups for turn in range(len(group))]
    ranked = sorted(range(len(every)), key=lambda place: (turns[place], place))
    told = set(ranked[:most])
    return (
        [row for place, row in enumerate(every) if place in told],
        [row for place, row in enumerate(every) if place not in told],
    )
