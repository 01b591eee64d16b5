"""Halves of a row that stand under one another where the width is small."""

from PySide6.QtWidgets import QBoxLayout

ONE_LINE_PX = 820
"""From this width on there is room for both halves."""


def break_row(row: QBoxLayout, width: int, least: int = ONE_LINE_PX) -> None:
    """Put the halves side by side where the width allows it, else the second under the first."""
    beside = QBoxLayout.Direction.LeftToRight
    wanted = beside if width >= least else QBoxLayout.Direction.TopToBottom
    if row.direction() != wanted:
        row.setDirection(wanted)
