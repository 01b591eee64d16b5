"""The journal beside a file (``-wal``): is it this file's own? Opened with another's it is ruined.

SQLite takes whatever lies under the journal's name and writes it into the file when it is closed.
So a journal that somebody left is looked at first, with nothing changed.
"""

import json
import struct
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from rehabdesk.store import pages, sqlite
from rehabdesk.store.cipher import PAGE_BYTES
from rehabdesk.store.errors import Damaged

_HEAD, _FRAME_HEAD = 32, 24
_BIG_ENDIAN = 0x377F0683
_LOOKED_AT = 16
_LOOKS = 3
_ANCHOR = "SELECT value FROM setting WHERE name = 'audit_anchor'"
_LAST = "SELECT digest FROM audit ORDER BY id DESC LIMIT 1"


class _Frame(NamedTuple):
    number: int
    page: bytes
    is_commit: bool
    is_whole: bool
    """Whether its checksum holds: from the first that doesn't, SQLite reads no further."""


def refuse_another_s(path: Path, key: bytes | bytearray | None) -> None:
    """Make sure that the journal beside a file, where one was left, goes with the file.

    Raises:
        Damaged: it is of another file, or of an earlier day of this one.
    """
    journal = path.with_name(path.name + "-wal")
    if not journal.exists() or journal.stat().st_size <= _HEAD:
        return
    if key is not None and _is_foreign(journal, key):
        raise Damaged(
            f"The journal {journal.name} beside {path} belongs to another file; nothing was opened"
            f" or changed. Move {journal.name} to another folder, then open the record again, or"
            " restore a backup."
        )
    for attempt in range(_LOOKS):
        if _fits(path, key):
            return
        if attempt + 1 < _LOOKS:
            time.sleep(0.05)  # another window may have been writing that very page
    if _fits(path, key, alone=True):
        raise Damaged(
            f"The journal {journal.name} does not go with {path}: it is of another day. Nothing was"
            f" opened or changed. Without it the record is whole; move {journal.name} to another"
            " folder and open it again, or restore a backup."
        )
    raise Damaged(f"{path} is damaged. Keep it and {journal.name} as they are; restore a backup.")


def _is_foreign(journal: Path, key: bytes | bytearray) -> bool:
    """Whether nothing of what SQLite would take from it was sealed with this key."""
    taken = list(_taken(journal))
    seal = pages.seal_key(key)
    return bool(taken) and not any(
        pages.seal_holds(frame.page, frame.number, seal) for frame in taken
    )


def _taken(journal: Path) -> Iterator[_Frame]:
    """The first frames, as far as they are kept by a commit."""
    waiting: list[_Frame] = []
    for frame in _frames(journal):
        if not frame.is_whole:
            return
        waiting.append(frame)
        if frame.is_commit:
            yield from waiting
            waiting = []


def _frames(journal: Path) -> Iterator[_Frame]:
    with journal.open("rb") as file:
        head = file.read(_HEAD)
        magic, _, size = struct.unpack(">III", head[:12])
        order = ">" if magic == _BIG_ENDIAN else "<"
        seen = _sum(head[:24], (0, 0), order)
        if size != PAGE_BYTES or seen != struct.unpack(">II", head[24:]):
            return
        for _ in range(_LOOKED_AT):
            frame = file.read(_FRAME_HEAD + PAGE_BYTES)
            if len(frame) < _FRAME_HEAD + PAGE_BYTES:
                return
            number, pages_after = struct.unpack(">II", frame[:8])
            seen = _sum(frame[:8] + frame[_FRAME_HEAD:], seen, order)
            is_own = frame[8:16] == head[16:24] and seen == struct.unpack(">II", frame[16:24])
            yield _Frame(number, frame[_FRAME_HEAD:], pages_after > 0, is_own)


def _sum(data: bytes, seen: tuple[int, int], order: str) -> tuple[int, int]:
    """SQLite's running checksum of the journal."""
    first, second = seen
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for here, there in zip(words[::2], words[1::2], strict=True):
        first = (first + here + second) & 0xFFFFFFFF
        second = (second + there + first) & 0xFFFFFFFF
    return first, second


def _fits(path: Path, key: bytes | bytearray | None, *, alone: bool = False) -> bool:
    """Whether file and journal make one whole record; ``alone``, the file without it."""
    try:
        with closing(sqlite.look(path, key, alone=alone)) as record:
            record.execute("BEGIN")  # all of it at one moment
            if record.execute("PRAGMA quick_check").fetchone() != ("ok",):
                return False
            if not record.execute("SELECT 1 FROM sqlite_master WHERE name = 'audit'").fetchone():
                return True  # of before there was a trail, or another program's
            kept = record.execute(_ANCHOR).fetchone()
            last = record.execute(_LAST).fetchone()
            return kept is None or (last is not None and json.loads(kept[0])["digest"] == last[0])
    except sqlite.DriverError:
        return False
