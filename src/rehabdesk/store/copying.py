"""A copy of an open database file: all of it, encrypted like it, verified before it has a name."""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.store import placing, sqlite
from rehabdesk.store.errors import Damaged, DatabaseRefused

_PAGES = 256


def copy_to(
    source: Any,
    key: bytes | bytearray | None,
    target: Path,
    tick: Tick = silent,
    *,
    verified: bool = True,
) -> None:
    """Copy through SQLite's backup (a file copy would miss the journal) to a new file.

    ``source`` is a driver's connection, outside any transaction, unlocked with ``key``. Whoever
    looks at every page of the copy himself says that it need not be ``verified``.

    Other windows may go on writing: the copy is of one moment.

    Raises:
        DatabaseRefused: the place can't be written to, something is there, or the copy is not
            equal to the original. Nothing is left at ``target`` then.
        Cancelled: by ``tick``; nothing is left either.
    """
    if target.exists():
        raise DatabaseRefused(f"{target} exists already; choose another name.")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        placing.make_private(part)
        was = _write(source, key, part, tick)
        if verified:
            _verify(part, key, was)
        placing.written_as_meant(part, key)
        placing.place(part, target)
    except OSError as error:
        raise DatabaseRefused(f"{target} can't be written: {error.strerror}.") from error
    except sqlite.DriverError as error:
        raise DatabaseRefused(f"{target} can't be written: {error}.") from error
    finally:
        placing.discard(part)


def _write(source: Any, key: bytes | bytearray | None, part: Path, tick: Tick) -> dict[str, int]:
    with closing(sqlite.connect(part, key)) as copy:
        # the open transaction keeps the moment, so that a busy writer can't restart the copy
        source.execute("BEGIN DEFERRED")
        try:
            was = counts(source)
            source.backup(copy, pages=_PAGES, progress=_progress(tick))
        finally:
            source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    return was


def _progress(tick: Tick) -> Any:
    def report(_status: int, remaining: int, total: int) -> None:
        tick(total - remaining, total)

    return report


def _verify(part: Path, key: bytes | bytearray | None, was: dict[str, int]) -> None:
    """Open the copy as one would after losing the original, and look at every page."""
    with closing(sqlite.look(part, key)) as copy:
        faults = page_faults(copy, encrypted=key is not None)
        if faults or counts(copy) != was:
            raise Damaged(f"The copy is not equal to the original ({'; '.join(faults)}).")


def counts(connection: Any) -> dict[str, int]:
    """The number of rows in every table."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def page_faults(connection: Any, *, encrypted: bool) -> list[str]:
    """What is wrong with the pages: their seals, their structure, their references."""
    faults = []
    if encrypted:
        faults += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    structure = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    faults += [fault for fault in structure if fault != "ok"]
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        faults.append(f"Row {row} of {table} refers to {parent}, where it finds nothing.")
    return faults
