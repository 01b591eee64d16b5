"""The child of ``exchange.apart``: reads what it is asked for and answers with plain values."""

import pickle
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from rehabdesk.exchange.workbook.guard import Refused

CPU_S = 900

TICK, DONE, REFUSED, STARVED, FAILED = range(5)


def serve(pipe: Connection, prepare: Callable[[], object] | None, most_memory: int) -> None:
    """The child: read what is asked for until nobody asks any more."""
    _limit(most_memory)
    if prepare is not None:
        prepare()
    while True:
        try:
            reader, path, given, wants_tick = pipe.recv()
        except EOFError:
            return
        try:
            _send(pipe, *_read(pipe, reader, path, given, wants_tick=wants_tick))
        except MemoryError:
            _send(pipe, STARVED, None)


def _read(
    pipe: Connection,
    reader: Callable[..., object],
    path: Path,
    given: tuple[object, ...],
    *,
    wants_tick: bool,
) -> tuple[int, object]:
    def tick(done: int, total: int) -> None:
        _send(pipe, TICK, (done, total))

    try:
        return DONE, reader(path, *given, tick=tick) if wants_tick else reader(path, *given)
    except Refused as refusal:
        return REFUSED, refusal
    except MemoryError:
        return STARVED, None
    except Exception as error:  # noqa: BLE001 - a hostile file may break a parser in any way
        from rehabdesk import crashlog

        crashlog.record(error)
        return FAILED, None


def _send(pipe: Connection, what: int, value: object) -> None:
    pipe.send_bytes(pickle.dumps((what, value), pickle.HIGHEST_PROTOCOL))


def _limit(most_memory: int) -> None:
    """Where the system can: memory, time on the processor, and no picture of the memory left."""
    if sys.platform == "win32":
        return  # the watch over its silence holds there; memory has no limit of this kind
    import resource

    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_CPU, CPU_S)]
    if sys.platform == "linux":  # counts what is written to, not what is only reserved
        limits.append((resource.RLIMIT_DATA, most_memory))
    for kind, most in limits:
        _, highest = resource.getrlimit(kind)
        allowed = most if highest == resource.RLIM_INFINITY else min(most, highest)
        resource.setrlimit(kind, (allowed, highest))
