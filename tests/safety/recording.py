"""Notes, in order, what SQLCipher writes, syncs, cuts, makes and removes in one folder.

It stands between SQLite and the disk, where SQLite asks for a file system of one's own (a "VFS"):
the default one is copied, and of each file it opens four operations are noted before they are
passed on. Reads, locks and shared memory (``-shm``, which no power cut outlives) go by untouched.
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p, cast
from pathlib import Path
from typing import Any, NamedTuple

import sqlcipher3._sqlite3

from rehabdesk.store import placing

_OK = 0
_NEW_JOURNAL = 0x4 | 0x80000
"""SQLITE_OPEN_CREATE and SQLITE_OPEN_WAL."""


class Made(NamedTuple):
    name: str


class Written(NamedTuple):
    name: str
    at: int
    data: bytes


class Resized(NamedTuple):
    name: str
    size: int


class Synced(NamedTuple):
    """All of a file that was written before is on the disk."""

    name: str


class Linked(NamedTuple):
    name: str
    as_well: str


class Removed(NamedTuple):
    name: str


class FolderSynced(NamedTuple):
    """The names of files that came or went before are on the disk."""


class Told(NamedTuple):
    """A verb of the app returned: what it saved counts as saved from here on."""

    what: str
    number: int


Event = Made | Written | Resized | Synced | Linked | Removed | FolderSynced | Told

_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


class _Methods(Structure):
    """``sqlite3_io_methods``: what can be done with an open file."""

    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        *((f"other_{number}", c_void_p) for number in range(13)),
    )


class _File(Structure):
    """``sqlite3_file``: an open file, by what can be done with it."""

    _fields_ = (("address", c_void_p),)


class _Opened(NamedTuple):
    name: str
    real: _Methods
    syncs_folder: bool


class _System(Structure):
    """``sqlite3_vfs``: a file system."""

    _fields_ = (
        ("version", c_int),
        ("file_bytes", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _Open),
        ("delete", _Delete),
        *((f"other_{number}", c_void_p) for number in range(14)),
    )


class Recording:
    """What was done to the files of a folder, as long as it is ``running``."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self._folder = folder
        self._opened: dict[int, _Opened] = {}
        self._noting: dict[int, _Methods] = {}
        """For each set of operations of the real system, the one that notes; kept alive here."""
        self._library: Any = ctypes.CDLL(sqlcipher3._sqlite3.__file__)
        self._library.sqlite3_vfs_find.restype = POINTER(_System)
        self._real: Any = self._library.sqlite3_vfs_find(None)
        self._system = _System.from_buffer_copy(self._real.contents)
        self._system.name = b"recording"
        self._system.open = _Open(self._open)
        self._system.delete = _Delete(self._delete)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Within it, files are opened through this one."""
        self._library.sqlite3_vfs_register(ctypes.byref(self._system), 1)
        try:
            with self._what_the_store_does_itself():
                yield
        finally:
            self._library.sqlite3_vfs_unregister(ctypes.byref(self._system))
            self._library.sqlite3_vfs_register(self._real, 1)

    def tell(self, what: str, number: int) -> None:
        self.events.append(Told(what, number))

    @contextmanager
    def _what_the_store_does_itself(self) -> Iterator[None]:
        """A new record is made beside its place, synced and linked to it, without SQLite."""
        sync, link = placing.sync, os.link

        def syncing(path: Path) -> None:
            sync(path)
            self.events.append(FolderSynced() if path == self._folder else Synced(path.name))

        def linking(old: Path, new: Path) -> None:
            link(old, new)
            self.events.append(Linked(old.name, new.name))

        placing.sync, os.link = syncing, linking
        try:
            yield
        finally:
            placing.sync, os.link = sync, link

    def _open(self, _: int, path: int | None, file: int, flags: int, told: int | None) -> int:
        """Open as ever; then operations that note take the place of the file's own."""
        name = self._name(path)
        is_new = bool(name) and not (self._folder / name).exists()
        code = int(self._real.contents.open(self._real, path, file, flags, told))
        methods = cast(file, POINTER(_File)).contents
        if code == _OK and name and methods.address:
            if is_new:
                self.events.append(Made(name))
            real = _Methods.from_address(methods.address)
            self._opened[file] = _Opened(name, real, flags & _NEW_JOURNAL == _NEW_JOURNAL)
            methods.address = ctypes.addressof(self._noting_of(real))
        return code

    def _name(self, path: int | None) -> str:
        """The name of a file of the folder; "" of any other."""
        if not path:
            return ""
        place = Path(os.fsdecode(ctypes.string_at(path)))
        return place.name if place.parent == self._folder else ""

    def _noting_of(self, real: _Methods) -> _Methods:
        """The same operations, of which those that change a file are noted."""
        address = ctypes.addressof(real)
        if address not in self._noting:
            noting = _Methods.from_buffer_copy(real)
            noting.write = _Write(self._write)
            noting.truncate = _Truncate(self._truncate)
            noting.sync = _Sync(self._sync)
            self._noting[address] = noting
        return self._noting[address]

    def _write(self, file: int, data: int, size: int, at: int) -> int:
        opened = self._opened[file]
        self.events.append(Written(opened.name, at, ctypes.string_at(data, size)))
        return int(opened.real.write(file, data, size, at))

    def _truncate(self, file: int, size: int) -> int:
        opened = self._opened[file]
        self.events.append(Resized(opened.name, size))
        return int(opened.real.truncate(file, size))

    def _sync(self, file: int, flags: int) -> int:
        """The first time that SQLite syncs a new journal, the folder is synced with it."""
        opened = self._opened[file]
        code = int(opened.real.sync(file, flags))
        self.events.append(Synced(opened.name))
        if opened.syncs_folder:
            self.events.append(FolderSynced())
            self._opened[file] = opened._replace(syncs_folder=False)
        return code

    def _delete(self, _: int, path: int, sync_folder: int) -> int:
        name = self._name(path)
        code = int(self._real.contents.delete(self._real, path, sync_folder))
        if code == _OK and name:
            self.events.append(Removed(name))
            if sync_folder:
                self.events.append(FolderSynced())
        return code
