"""Verified copies of a clinic's file, putting one back, and looking whether a database is whole."""

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rehabdesk.domain.progress import Tick, silent
from rehabdesk.domain.staff import Role
from rehabdesk.store import (
    chain,
    copying,
    key_files,
    migrating,
    placing,
    proving,
    sqlite,
    staff,
    unlocking,
    whereabouts,
)
from rehabdesk.store.checking import check as check
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged, DatabaseRefused, NewerSchema, NoDatabase


def backup(database: Database, target: Path, tick: Tick = silent) -> None:
    """Write a copy of this moment, encrypted with the same passphrase.

    It takes its name when it was put back in a scratch place and found whole there.

    Raises:
        DatabaseRefused: something is at ``target``, it can't be written, or the database is
            on a server, whose own tools make its backups.
        Damaged: what was put back is not the record.
        Cancelled: by ``tick``; nothing is left at ``target``.
    """
    if not isinstance(database.engine, sqlite.ClinicFile):
        raise DatabaseRefused("A clinic server is backed up by its own tools (pg_dump).")
    engine = database.engine
    if target.exists():
        raise DatabaseRefused(f"{target} exists already; choose another name.")
    unproven = target.with_name(f".{target.name}.{os.getpid()}.unproven")
    placing.discard(unproven)
    try:
        with database.in_words(), closing(sqlite.connect(engine.path, engine.key)) as source:
            copying.copy_to(source, engine.key, unproven, tick)
        proof = proving.prove(unproven, engine.key, engine.path.parent)
        if not chain.holds(database, proof.head):
            raise Damaged(f"The copy for {target.name} is not of this record; it was not kept.")
        tick(1, 1)
        key_files.copy(engine.path, target)
        placing.place(unproven, target)
    except OSError as error:
        key_files.remove(target)
        raise DatabaseRefused(f"{target} can't be written: {error.strerror or error}.") from error
    finally:
        placing.discard(unproven)


def restore(
    backup: Path, target: Path, passphrase: str | None = None, *, replace: bool = False
) -> Path | None:
    """Put a backup in a database's place; the backup itself is only read.

    Returns:
        Where what stood at ``target`` is kept, or ``None`` where nothing stood there.

    Raises:
        DatabaseRefused: the backup is not whole, or ``target`` exists and ``replace`` was not said,
            or the passphrase is a member of staff's who does not own what stands there.
    """
    if not backup.exists():
        raise NoDatabase(f"There is no backup at {backup}.")
    if target.exists() and not replace:
        raise DatabaseRefused(f"{target} exists; it is replaced only if you say so.")
    whereabouts.refuse_unsafe(target)
    unlocked = unlocking.unlock(backup, passphrase)
    key = unlocked.key
    sqlite.probe(backup, key)
    if unlocked.member and target.exists():
        _refuse_unless_owner(target, passphrase)
    fresh = target.with_name(f".{target.name}.restored")
    placing.discard(fresh)
    try:
        with closing(sqlite.look(backup, key)) as source:
            _refuse_newer(backup, source)
            copying.copy_to(source, key, fresh)
        kept = _keep(target, passphrase) if target.exists() else None
        for suffix in ("-wal", "-shm"):  # a journal of the old file must not run into the new one
            target.with_name(target.name + suffix).unlink(missing_ok=True)
        fresh.replace(target)
        if kept is not None:
            key_files.move(target, kept)  # they open what was replaced, and nothing else
        key_files.copy(backup, target)
        placing.sync(target.parent)
    except sqlite.DriverError as error:
        raise Damaged(f"{backup} is damaged ({error}). Try an older backup.") from error
    except OSError as error:
        raise DatabaseRefused(f"{target} can't be written: {error.strerror}.") from error
    finally:
        placing.discard(fresh)
    return kept


def _refuse_unless_owner(target: Path, passphrase: str | None) -> None:
    """An older staff opened the backup; whether they may is for the record that stands there."""
    role = None
    with suppress(DatabaseRefused), Database.open(target, passphrase) as database:
        role = staff.role_of(database, database.member)
    if role is not Role.OWNER:
        raise DatabaseRefused(
            f"Only the owner puts a backup in the place of {target}: it takes the record's own"
            " passphrase, or the recovery sheet."
        )


def _refuse_newer(backup: Path, source: Any) -> None:
    known = {step.stem for step in migrating.folder().glob("*.py")}
    has = {row[0] for row in source.execute("SELECT name FROM schema_migration")}
    if newer := sorted(has - known):
        raise NewerSchema(f"{backup} was written by a newer RehabDesk ({newer[-1]}).")


def _keep(target: Path, passphrase: str | None) -> Path:
    """A copy of what is about to be replaced: through its journal, or byte by byte if it must."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    kept = target.with_name(f"{target.stem}-replaced-{stamp}{target.suffix}")
    try:
        key = unlocking.unlock(target, passphrase).key
        sqlite.probe(target, key)
        with closing(sqlite.connect(target, key)) as source:
            copying.copy_to(source, key, kept)
    except (
        DatabaseRefused,
        sqlite.DriverError,
    ):  # another passphrase, or damaged: it is kept as it is
        for suffix in ("", "-wal"):
            beside = target.with_name(target.name + suffix)
            if beside.exists():
                copy = kept.with_name(kept.name + suffix)
                shutil.copy2(beside, copy)
                placing.sync(copy)
    return kept
