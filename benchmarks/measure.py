"""Measuring a piece of work beside its floor, and the table the answers stand in."""

import gc
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

RUNS = 5
Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. ``floor`` and ``ours`` are in ``unit``; their ratio is the answer."""

    work: str
    floor: float
    ours: float
    target: str
    best_peer: str = "-"
    unit: str = "ms"


def milliseconds(work: Work, runs: int = RUNS) -> float:
    """The median time of ``runs`` runs, after one that warms up."""
    work()
    times = []
    for _ in range(runs):
        gc.collect()
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return statistics.median(times) * 1000


def most_of(work: Work, runs: int) -> float:
    """The time that 95 of 100 runs stay within, after one that warms up; as the app runs, that
    is with its collector on.
    """
    work()
    times = []
    for _ in range(runs):
        begin = perf_counter()
        work()
        times.append(perf_counter() - begin)
    return statistics.quantiles(times, n=20)[-1] * 1000


def table(lines: Sequence[Line]) -> str:
    """``work | floor | RehabDesk | ratio | target | best peer``, aligned."""
    cells = [("work", "floor", "RehabDesk", "ratio", "target", "best peer")]
    for line in lines:
        cells.append(
            (
                line.work,
                f"{line.floor:,.1f} {line.unit}",
                f"{line.ours:,.1f} {line.unit}",
                f"{line.ours / line.floor:.2f}x",
                line.target,
                line.best_peer,
            )
        )
    widths = [max(len(row[place]) for row in cells) for place in range(len(cells[0]))]
    return "\n".join(
        " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )
