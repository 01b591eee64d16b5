"""Halves of a row that stand under one another where the width is small."""

from PySide6.QtWidgets import QBoxLayout

ONE_LINE_PX = 820
"""From this width on there is room for both halves."""


def needed_by(row: QBoxLayout) -> int:
    """The width at which no part of either half is squeezed."""
    halves = (row.itemAt(place) for place in range(row.count()))
    needed = [half.sizeHint().width() for half in halves if half is not None]
    return sum(needed) + row.spacing() * (len(needed) - 1)


def break_row(row: QBoxLayout, width: int, least: int = ONE_LINE_PX) -> None:
    """Put the halves side by side where the width allows it, else the second under the first."""
    beside = QBoxLayout.Direction.LeftToRight
    wanted = beside if width >= least else QBoxLayout.Direction.TopToBottom
    if row.direction() != wanted:
        row.setDirection(wanted)
