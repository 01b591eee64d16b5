"""The numbered steps from an older database to today's, each one whole or not at all."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import peewee
from playhouse.migrations import Runner

from rehabdesk import paths
from rehabdesk.store import sqlite
from rehabdesk.store.copying import copy_to
from rehabdesk.store.errors import DatabaseRefused, NewerSchema


def folder() -> Path:
    """Where the steps are: ``db/migrations``, shipped with the app."""
    return paths.data("db") / "migrations"


def bring_up_to_date(engine: peewee.Database, address: str) -> None:
    """Apply the steps this database does not have yet, after a backup of what is in it.

    Raises:
        NewerSchema: it has steps that this app does not know. It is left as it is.
        DatabaseRefused: it is no database of ours, or a step failed and was undone.
    """
    runner = Runner(engine, str(folder()))
    status = runner.status()
    newer = [step.name for step in status if step.path is None]
    if newer:
        raise NewerSchema(
            f"{address} was written by a newer RehabDesk ({newer[-1]})."
            " Install that version or a later one; nothing was changed."
        )
    pending = [step.name for step in status if not step.applied]
    if not pending:
        return
    known = [step.name for step in status if step.applied]
    if not known and _has_tables(engine):
        raise DatabaseRefused(f"{address} is a database of another program, not RehabDesk's.")
    if known and isinstance(engine, sqlite.ClinicFile):
        _keep_a_copy(engine, known[-1])
    _apply(runner, pending, address)


def versions(engine: peewee.Database) -> tuple[list[str], list[str]]:
    """The steps a database has, and the steps this app knows."""
    runner = Runner(engine, str(folder()))
    return sorted(runner.applied()), [step.name for step in runner.migrations()]


def _apply(runner: Runner, pending: list[str], address: str) -> None:
    try:
        with _no_bytecode():
            runner.up()
    except peewee.DatabaseError as error:
        if all(step.applied for step in runner.status()):
            return  # another window did it meanwhile
        raise DatabaseRefused(
            f"{address} could not be brought up to date ({pending[0]}: {error})."
            " The step was undone; a copy from before lies beside it."
        ) from error


def _has_tables(engine: peewee.Database) -> bool:
    return bool(set(engine.get_tables()) - {"schema_migration"})


def _keep_a_copy(engine: sqlite.ClinicFile, version: str) -> None:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    copy = engine.path.with_name(f"{engine.path.stem}-{version}-{stamp}{engine.path.suffix}")
    with closing(sqlite.connect(engine.path, engine.key)) as source:
        copy_to(source, engine.key, copy)


@contextmanager
def _no_bytecode() -> Iterator[None]:
    """Steps are loaded by path; the shipped folder is no place for compiled copies."""
    before = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before
