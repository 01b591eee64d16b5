"""Direct labels beside the ends of lines, moved apart so that none covers another."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A word at a place of the plot, in the plot's own units; ``colour`` is its ink."""

    x: float
    y: float
    text: str
    colour: str


def spread(wanted: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Places as near as possible to those wanted, in order, no two closer than ``height``.

    All within ``top``…``bottom`` where there is room; pixels, growing downwards.
    """
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    placed = [min(max(y, top), bottom) for y in wanted]
    floor = top
    for index in order:
        placed[index] = max(placed[index], floor)
        floor = placed[index] + height
    ceiling = max(bottom, top + height * (len(wanted) - 1))
    for index in reversed(order):
        placed[index] = min(placed[index], ceiling)
        ceiling = placed[index] - height
    return placed
