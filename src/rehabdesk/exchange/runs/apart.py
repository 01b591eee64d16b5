"""Many run files read in processes of their own, as many at once as there are cores."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from threading import Event

from rehabdesk.domain.progress import Cancelled, Tick
from rehabdesk.exchange.apart import Apart
from rehabdesk.exchange.runs.reading import ReadFile, read_runs
from rehabdesk.exchange.workbook.guard import Refused

_MOST = 4
_LOOK_S = 0.05


def read_each(
    files: Sequence[Path], tick: Tick, prepare: Callable[[], object] | None = None
) -> Iterator[tuple[Path, ReadFile | Refused]]:
    """Each file with what it holds or why it isn't read, in the order they were given.

    Raises ``Cancelled`` where ``tick`` does; the children are ended.
    """
    count = max(1, min(len(files), os.cpu_count() or 1, _MOST))
    stopped = Event()
    with ExitStack() as stack:
        free: SimpleQueue[Apart] = SimpleQueue()
        for _ in range(count):
            free.put(stack.enter_context(Apart(prepare)))
        pool = stack.enter_context(ThreadPoolExecutor(count))
        stack.callback(stopped.set)  # called first: whoever reads just now stops

        def heed(done: int, total: int) -> None:
            if stopped.is_set():
                raise Cancelled
            if count == 1 and len(files) == 1:
                tick(done, total)

        def read(file: Path) -> ReadFile | Refused:
            apart = free.get()
            try:
                heed(0, 1)
                return apart.read(read_runs, file, tick=heed)
            except Refused as refusal:
                return refusal
            finally:
                free.put(apart)

        waiting = [pool.submit(read, file) for file in files]
        for place, (file, found) in enumerate(zip(files, waiting, strict=True)):
            while not found.done():
                if len(files) > 1:
                    tick(place, len(files))
                stopped.wait(_LOOK_S / 5)
            yield file, found.result()
