"""The app's own line drawings of exercises, drawn as vectors on a page."""

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from rehabdesk import paths

WIDTH, HEIGHT = 176.0, 110.0
"""Room for a drawing on the page, in px of 1/96 inch; every drawing is 240 by 150 units."""


def has_drawing(exercise: str) -> bool:
    """Whether there is a drawing of an exercise; a clinic's own exercise has none."""
    return exercise in _drawn_ones()


def draw(painter: QPainter, exercise: str, x: float, y: float) -> None:
    """Draw the exercise with its top left corner at (x, y)."""
    file = paths.resource("exercises", f"{exercise}.svg")
    QSvgRenderer(str(file)).render(painter, QRectF(x, y, WIDTH, HEIGHT))


@cache
def _drawn_ones() -> frozenset[str]:
    return frozenset(file.stem for file in paths.resource("exercises").glob("*.svg"))
