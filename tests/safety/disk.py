"""A disk that loses its power: what may be left of the files of a folder, at any moment.

What was synced is there. Of what was written after a file's last sync, each write by itself is
there, is not, or is there in some of its sectors; so it need not come in the order of the writing.
A file that grew may have its new length and zeros in it. Of names that came or went after the
folder's last sync the first few are as they became, as a file system with a journal keeps them.
"""

import random
from dataclasses import dataclass, field
from typing import NamedTuple, assert_never

from tests.safety.recording import (
    Event,
    FolderSynced,
    Linked,
    Made,
    Removed,
    Resized,
    Synced,
    Told,
    Written,
)

SECTOR = 512


class Fate(NamedTuple):
    """How likely it is that a write not synced is kept, and if not, that part of it is."""

    kept: float
    torn: float

    @classmethod
    def drawn(cls, at: random.Random) -> "Fate":
        return cls(at.choice((0, 0.1, 0.5, 0.9, 1)), at.choice((0, 0.2, 1)))


@dataclass
class File:
    """What is surely on the disk, and what was asked for since."""

    synced: bytearray = field(default_factory=bytearray)
    waiting: list[Written | Resized] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.waiting:
            _change(self.synced, change)
        self.waiting.clear()

    def left(self, at: random.Random, fate: Fate) -> bytes:
        """What a power cut may leave of it."""
        content = bytearray(self.synced)
        for change in self.waiting:
            if at.random() < fate.kept:
                _change(content, change)
            elif isinstance(change, Written):
                _grow(content, change.at + len(change.data) if at.random() < 0.5 else 0)
                if at.random() < fate.torn:
                    _tear(content, change, at)
        return bytes(content)


class Disk:
    """Goes through what was recorded, and tells at any point what a power cut may leave."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}
        self._synced: dict[str, File] = {}
        self._waiting: list[tuple[str, File | None]] = []

    def goes_through(self, event: Event) -> None:
        match event:
            case Written(name) | Resized(name):
                self._files.setdefault(name, File()).waiting.append(event)
            case Synced(name):
                self._files[name].sync()
            case Made(name):
                self._name(name, File())
            case Linked(name, as_well):
                self._name(as_well, self._files[name])
            case Removed(name):
                self._name(name, None)
            case FolderSynced():
                self._synced = dict(self._files)
                self._waiting.clear()
            case Told():
                pass
            case _:
                assert_never(event)

    def has_waiting(self, name: str) -> bool:
        """Whether a file was written to since its last sync."""
        return name in self._files and bool(self._files[name].waiting)

    def left(self, at: random.Random) -> dict[str, bytes]:
        """The files that a power cut may leave, by name."""
        fate, names = Fate.drawn(at), dict(self._synced)
        for name, file in self._waiting[: at.randint(0, len(self._waiting))]:
            _put(names, name, file)
        return {name: file.left(at, fate) for name, file in names.items()}

    def _name(self, name: str, file: File | None) -> None:
        _put(self._files, name, file)
        self._waiting.append((name, file))


def _put(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _change(content: bytearray, change: Written | Resized) -> None:
    if isinstance(change, Resized):
        del content[change.size :]
        _grow(content, change.size)
    else:
        _grow(content, change.at)
        content[change.at : change.at + len(change.data)] = change.data


def _tear(content: bytearray, write: Written, at: random.Random) -> None:
    """Some of the sectors of a write come to the disk."""
    end = write.at + len(write.data)
    for sector in range(write.at // SECTOR, -(-end // SECTOR)):
        if at.random() < 0.5:
            begin, stop = max(write.at, sector * SECTOR), min(end, (sector + 1) * SECTOR)
            part = write.data[begin - write.at : stop - write.at]
            _change(content, Written(write.name, begin, part))


def _grow(content: bytearray, size: int) -> None:
    content.extend(bytes(max(0, size - len(content))))
