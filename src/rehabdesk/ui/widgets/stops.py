"""Where the Tab key stops, one after the other."""

from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def passing_nothing_on(window: QWidget) -> Iterator[None]:
    """Inside, no page hands the keyboard to one of its parts.

    Qt's walk forward takes such a page for that part: it leaves out what stands before it, and
    comes back to it again and again. The chain itself is left to Qt: PySide makes what
    ``nextInFocusChain`` answers a child of whom it asked, and once around everybody would keep
    everybody alive.
    """
    passed = [
        (page, page.focusProxy())
        for page in window.findChildren(QWidget)
        if page.focusProxy() is not None and not page.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for page, _ in passed:
        page.setFocusProxy(None)  # type: ignore[arg-type]  # the stub knows no None
    try:
        yield
    finally:
        for page, part in passed:
            page.setFocusProxy(part)  # type: ignore[arg-type]  # the stub knows no None


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
