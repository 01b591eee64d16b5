"""Where the Tab key stops, one after the other."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget


def is_stop(widget: QWidget) -> bool:
    """The Tab key can stop here; whoever only passes the keyboard on is no stop."""
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
    )


def next_stop(window: QWidget, here: QWidget, *, forward: bool) -> QWidget | None:
    """The stop that is in sight after, or before, where the keyboard is; ``None`` if no other.

    Qt's own walk forward takes a page that passes the keyboard on to one of its parts for that
    part: it leaves out what stands before it, and comes back to it again and again.
    """
    at = _neighbour(here, forward=forward)
    while at is not None and at is not here:
        if is_stop(at) and at.isVisibleTo(window) and at.window() is window:
            return at
        at = _neighbour(at, forward=forward)
    return None


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def chain_as_read(part: QWidget) -> None:
    """Let the Tab key go through a part line by line, as it is read."""
    mirrored = part.layoutDirection() == Qt.LayoutDirection.RightToLeft
    placed = [
        (QRect(child.mapTo(part, QPoint(0, 0)), child.size()), child)
        for child in part.findChildren(QWidget)
        if is_stop(child) and child.isVisibleTo(part) and child.window() is part.window()
    ]
    lines: list[list[tuple[QRect, QWidget]]] = []
    for box, child in sorted(placed, key=_top):
        if not lines or box.center().y() > lines[-1][0][0].bottom():
            lines.append([])
        lines[-1].append((box, child))
    order = [child for line in lines for _, child in sorted(line, key=_left, reverse=mirrored)]
    for before, behind in pairwise(order):
        QWidget.setTabOrder(before, behind)


def _top(placed: tuple[QRect, QWidget]) -> int:
    return placed[0].top()


def _left(placed: tuple[QRect, QWidget]) -> int:
    return placed[0].left()
