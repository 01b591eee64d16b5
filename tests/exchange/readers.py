"""Readers that go wrong in every way there is; they run in a process of their own."""

import ctypes
import os
import time
from pathlib import Path

from rehabdesk.domain.progress import Tick
from rehabdesk.domain.recordings import Recording, Sport
from rehabdesk.domain.tables import Table
from rehabdesk.exchange.workbook.guard import Refused


def answers(path: Path, more: str) -> tuple[str, str]:
    return path.name, more


def counts(path: Path, tick: Tick) -> int:
    for done in range(3):
        tick(done, 3)
    return 3


def table(path: Path, one: Table) -> Table:
    return one


def refuses(path: Path) -> None:
    raise Refused("It is no good", "bring another")


def breaks(path: Path) -> None:
    raise ZeroDivisionError(f"over {path}")


def recurses(path: Path) -> int:
    return recurses(path)


def dies(path: Path) -> None:
    ctypes.string_at(0)


def hangs(path: Path) -> None:
    while True:
        time.sleep(1)


def spins(path: Path) -> None:
    while True:
        pass


def eats(path: Path) -> int:
    held = []
    while True:
        held.append(bytearray(16 << 20))


class Bomb:
    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.system, ("true",)


class Borrowed:
    """Names a class that the module has only imported."""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path, ("/",)


class Reached:
    """Asks for an attribute of something that is no enumeration."""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return getattr, (Recording, "__init__")


class Named:
    """A value as Python 3.11.2 writes those of an enumeration."""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return getattr, (Sport, "RUN")


def strikes_back(path: Path) -> object:
    return Bomb()


def reaches(path: Path) -> object:
    return Reached()


def names(path: Path) -> object:
    return Named()


def borrows(path: Path) -> object:
    return Borrowed()


def tells_its_secrets(path: Path) -> tuple[str, ...]:
    return tuple(os.environ)


def recording(path: Path, one: Recording) -> Recording:
    return one
