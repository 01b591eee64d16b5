"""Foreign files are read in a process of its own: what breaks a parser there breaks nothing here.

The child knows no key, no passphrase and no database. It is given a path and gives back plain
values; it may use so much memory and be silent for so long, and then it is ended.
"""

import io
import multiprocessing
import os
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import Any, Self, TypeVar

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import table_named
from rehabdesk.exchange.apart_child import DONE, REFUSED, STARVED, TICK, serve
from rehabdesk.exchange.workbook.guard import Refused

T = TypeVar("T")

MEMORY = 512 << 20
MEMORY_PER_BYTE = 24
"""A large workbook becomes so many bytes of rows for each of its own."""
MOST_MEMORY = 4 << 30
SILENCE_S = 10.0
SILENCE_PER_MIB_S = 0.5
"""How long a reader may say nothing before it counts as hanging, for a file and for its size."""
FILES_A_CHILD = 200
"""A child that read so many gives way to a fresh one: parsers leave scraps in memory."""

_LOOK_S = 0.05
_SECRETS = ("REHABDESK_PASSPHRASE",)
_PLAIN = ("rehabdesk.domain.", "rehabdesk.exchange.")
_PLAIN_BUILTINS = frozenset(
    {
        *(("builtins", name) for name in ("frozenset", "set", "bytearray")),
        *(("datetime", name) for name in ("date", "time", "datetime", "timedelta", "timezone")),
    }
)
_NO_VALUE = "the reader answered with something that is no value"


class Apart:
    """One child for as many files as it survives; another takes its place where it did not.

    ``prepare`` is called once in each child before anything is read there, to put the language on.
    """

    def __init__(self, prepare: Callable[[], object] | None = None) -> None:
        self._prepare = prepare
        self._process: Any = None
        self._pipe: Connection | None = None
        self._read = 0
        self._most = 0

    def read(
        self, reader: Callable[..., T], path: Path, *given: object, tick: Tick | None = None
    ) -> T:
        """What ``reader(path, *given)`` answers; with ``tick`` it is given one as ``tick=``.

        Raises:
            Refused: by the reader, or because it died, hung or wanted too much memory.
            Cancelled: by ``tick``; the child is ended.
        """
        if self._read >= FILES_A_CHILD:
            self.close()
        is_fresh = self._pipe is None
        try:
            return self._read_once(reader, path, given, tick)
        except _Starved as starved:
            self.close()
            if is_fresh:
                raise starved.refusal from None
        try:  # it may have been the files before that filled it
            return self._read_once(reader, path, given, tick)
        except _Starved as starved:
            self.close()
            raise starved.refusal from None

    def _read_once(
        self, reader: Callable[..., T], path: Path, given: tuple[object, ...], tick: Tick | None
    ) -> T:
        size = _size(path)
        pipe = self._running(size)
        self._read += 1
        answered = False
        try:
            pipe.send((reader, path, given, tick is not None))
            answer: T = self._answer(pipe, tick or silent, _patience(size))
            answered = True
        except (Refused, _Starved):
            answered = True  # in words; whoever died meanwhile was ended already
            raise
        finally:
            if not answered:
                self.close()
        return answer

    def close(self) -> None:
        """End the child, whatever it is doing."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None
        self._read = self._most = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _running(self, size: int) -> Connection:
        most = min(MOST_MEMORY, max(MEMORY, MEMORY_PER_BYTE * size))
        if most > self._most:
            self.close()
        if self._pipe is None:
            spawning = multiprocessing.get_context("spawn")
            self._pipe, theirs = spawning.Pipe()
            self._most = most
            self._process = spawning.Process(
                target=serve, args=(theirs, self._prepare, most), daemon=True
            )
            with _without_secrets():
                self._process.start()
            theirs.close()
        return self._pipe

    def _answer(self, pipe: Connection, tick: Tick, patience: float) -> Any:
        heard, last = monotonic(), (0, 0)
        while True:
            tick(*last)
            if not pipe.poll(_LOOK_S):
                if monotonic() - heard > patience:
                    self.close()
                    raise Refused(
                        tr("Reading the file takes far too long, so it was stopped"),
                        tr("export it again, or leave it out"),
                    )
                continue
            heard = monotonic()
            try:
                what, value = _loaded(pipe.recv_bytes())
            except (EOFError, OSError) as death:
                self.close()
                raise _unreadable() from death
            if what == TICK:
                last = value
            elif what == DONE:
                return value
            elif what == REFUSED:
                raise value
            elif what == STARVED:
                raise _Starved
            else:
                raise _unreadable()


def read_apart(
    reader: Callable[..., T],
    path: Path,
    *given: object,
    tick: Tick | None = None,
    prepare: Callable[[], object] | None = None,
) -> T:
    """One file in a child of its own; see ``Apart.read``."""
    with Apart(prepare) as apart:
        return apart.read(reader, path, *given, tick=tick)


class _Starved(Exception):
    """The child had no memory left."""

    @property
    def refusal(self) -> Refused:
        return Refused(
            tr("The file needs far more memory than a clinic's file does"),
            tr("split it into several files, or leave it out"),
        )


class _Plain(pickle.Unpickler):
    """Takes values of our own classes and of the standard library's dates, and calls nothing."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("builtins", "getattr"):
            return _member
        is_ours = module.startswith(_PLAIN) and "." not in name
        if not is_ours and (module, name) not in _PLAIN_BUILTINS:
            raise pickle.UnpicklingError(_NO_VALUE)
        found = super().find_class(module, name)
        # what a module has merely imported is not its own
        if found is not table_named and not (
            isinstance(found, type) and found.__module__ == module
        ):
            raise pickle.UnpicklingError(_NO_VALUE)
        return found


def _member(kind: object, name: str) -> Enum:
    """What Python 3.11.2 writes for one of an enumeration's values, and no other attribute."""
    if not (isinstance(kind, type) and issubclass(kind, Enum)):
        raise pickle.UnpicklingError(_NO_VALUE)
    return kind[name]


def _loaded(answer: bytes) -> tuple[int, Any]:
    try:
        what, value = _Plain(io.BytesIO(answer)).load()
    except (
        pickle.UnpicklingError,
        AttributeError,
        LookupError,
        ImportError,
        ValueError,
        TypeError,
    ) as odd:
        raise _unreadable() from odd
    return what, value


@contextmanager
def _without_secrets() -> Iterator[None]:
    """What is begun inside finds no passphrase in its environment."""
    kept = {name: os.environ.pop(name) for name in _SECRETS if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _patience(size: int) -> float:
    return SILENCE_S + SILENCE_PER_MIB_S * size / (1 << 20)


def _unreadable() -> Refused:
    return Refused(
        tr("The file is so damaged that it can't be read"), tr("ask for a new copy of it")
    )
