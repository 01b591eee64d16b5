"""One clinic's database: opened, unlocked, asked and written to."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import peewee

from rehabdesk.store import (
    cipher,
    creation,
    journal,
    migrating,
    placing,
    server,
    sqlite,
    unlocking,
    whereabouts,
)
from rehabdesk.store.cipher import MIN_PASSPHRASE as MIN_PASSPHRASE
from rehabdesk.store.cipher import passphrase_problem as passphrase_problem
from rehabdesk.store.errors import Damaged as Damaged
from rehabdesk.store.errors import DatabaseRefused as DatabaseRefused
from rehabdesk.store.errors import NewerSchema as NewerSchema
from rehabdesk.store.errors import NoDatabase as NoDatabase
from rehabdesk.store.errors import NotSaved as NotSaved
from rehabdesk.store.errors import PassphraseMissing as PassphraseMissing
from rehabdesk.store.errors import WrongPassphrase as WrongPassphrase
from rehabdesk.store.schema import Setting

_ROOM = 256 << 10
"""Bytes without which a transaction can't be begun."""
_TEMPORARY = ("locked", "busy", "full", "readonly", "read-only", "i/o error", "unable to open")


class Database:
    """An open database. Threads other than the opening one say ``on_this_thread`` first.

    ``engine`` is peewee's own database object, for the rooms of the store only.
    """

    def __init__(self, engine: peewee.Database, address: str, *, encrypted: bool) -> None:
        self.engine: Any = engine
        self.address = address
        self.encrypted = encrypted
        self.member = ""
        """Whose passphrase opened it: a member of staff's number, "" for the record's own."""
        self.by_recovery_phrase = False
        """Whether it was opened with the recovery sheet: then the passphrase may be forgotten."""

    @classmethod
    def open(
        cls,
        address: str | Path,
        passphrase: str | None = None,
        *,
        create: bool = False,
        plain: bool = False,
    ) -> Self:
        """Open the database at a path or a ``postgresql://`` address, bringing it up to date.

        ``create`` makes one where nothing is yet, encrypted with ``passphrase`` unless ``plain``.

        Raises:
            DatabaseRefused: it can't be used; its file is as it was.
            NoDatabase: nothing is there, and ``create`` was not said.
        """
        if server.is_address(str(address)):
            return cls._open_server(str(address))
        path = Path(address)
        if not path.exists():
            if not create:
                raise NoDatabase(f"There is no database at {path}.")
            return cls._open_file(path, creation.create(path, None if plain else passphrase or ""))
        unlocked = unlocking.unlock(path, passphrase)
        database = cls._open_file(path, unlocked.key)
        database.member = unlocked.member
        database.by_recovery_phrase = unlocked.by_recovery_phrase
        return database

    @classmethod
    def open_with_key(cls, path: Path, key: bytes | bytearray | None) -> Self:
        """Open an existing file with its raw key and salt; raises as ``open`` does."""
        return cls._open_file(path, None if key is None else bytes(key))

    @staticmethod
    def needs_passphrase(path: Path) -> bool:
        """Whether the file is encrypted; raises ``DatabaseRefused`` if it is none of ours."""
        return cipher.needs_passphrase(path)

    @classmethod
    def _open_file(cls, path: Path, key: bytes | None) -> Self:
        whereabouts.refuse_unsafe(path)
        sqlite.probe(path, key)
        journal.refuse_another_s(path, key)
        placing.keep_private(path)
        engine = sqlite.ClinicFile(path, key)
        return cls._opened(engine, str(path), encrypted=key is not None)

    @classmethod
    def _open_server(cls, address: str) -> Self:
        return cls._opened(server.engine(address), server.shown(address), encrypted=False)

    @classmethod
    def _opened(cls, engine: peewee.Database, address: str, *, encrypted: bool) -> Self:
        database = cls(engine, address, encrypted=encrypted)
        try:
            with database.in_words():
                engine.connect()
                migrating.bring_up_to_date(engine, address)
        except BaseException:
            database.close()
            raise
        return database

    @property
    def is_server(self) -> bool:
        return isinstance(self.engine, peewee.PostgresqlDatabase)

    @property
    def is_closed(self) -> bool:
        """Whether this thread has no connection: not opened yet, locked, or closed."""
        return bool(self.engine.is_closed())

    @property
    def is_demo(self) -> bool:
        """Whether everyone in it is invented; then every page of it says so."""
        return bool(self.fetch(Setting.select(Setting.id).where(Setting.name == "demo")))

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction that begins immediately: all of it is kept, synced, or none.

        Inside another it is part of that one.

        Raises:
            NotSaved: it could not be begun or kept.
        """
        if self.engine.in_transaction():
            yield
            return
        with self.in_words(), self.engine.atomic():
            if self.is_server:
                server.take_turn(self.engine)
            yield

    @contextmanager
    def patience(self, *, wait: bool) -> Iterator[None]:
        """Without ``wait``, ``writing`` is refused at once within it while another one writes."""
        if wait or self.is_server or self.engine.in_transaction():
            yield
            return
        self.engine.execute_sql("PRAGMA busy_timeout = 0").fetchall()
        try:
            yield
        finally:
            patient = f"PRAGMA busy_timeout = {1000 * sqlite.BUSY_SECONDS}"
            self.engine.execute_sql(patient).fetchall()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several queries that see one and the same state of the record."""
        if self.engine.in_transaction():
            yield
            return
        with self.in_words():
            if self.is_server:
                with self.engine.atomic("REPEATABLE READ"):
                    yield
            else:
                with self.engine.atomic("DEFERRED"):
                    yield

    @contextmanager
    def on_this_thread(self) -> Iterator[Self]:
        """A connection of this thread's own, with the key derived at opening."""
        if not self.engine.is_closed():
            yield self
            return
        with self.in_words():
            self.engine.connect()
        try:
            yield self
        finally:
            self.engine.close()

    def fetch(self, query: peewee.Query) -> list[tuple[Any, ...]]:
        """The rows of a query as the driver's own tuples, past all model machinery."""
        sql, values = self.engine.get_sql_context().sql(query).query()
        return self.fetch_sql(sql, values)

    def fetch_sql(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        with self.in_words():
            rows: list[tuple[Any, ...]] = self.engine.execute_sql(sql, values).fetchall()
            return rows

    def connection(self) -> Any:
        """The driver's own connection of this thread."""
        return self.engine.connection()

    def run(self, query: peewee.Query) -> Any:
        """Perform an INSERT, UPDATE or DELETE; answers as peewee does (new key, or row count)."""
        return query.execute(self.engine)

    def run_many(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        """One statement for many rows, below peewee (written with ``?`` for each value)."""
        cursor = self.engine.cursor()
        try:
            cursor.executemany(sql.replace("?", self.engine.param), rows)
        except sqlite.DriverError as error:
            raise _as_peewee(error) from error
        finally:
            cursor.close()

    @contextmanager
    def in_words(self) -> Iterator[None]:
        """Turn a driver's failure into what it means to the person in front of it."""
        try:
            yield
        except (peewee.OperationalError, peewee.DatabaseError, sqlite.DriverError) as error:
            if isinstance(error, peewee.IntegrityError | peewee.ProgrammingError):
                raise
            raise _explained(error, self.address) from error

    def hand_over(self) -> Self:
        """Let go of this thread's connection, so that another thread may ``take_over``."""
        self.engine.close()
        return self

    def take_over(self) -> Self:
        """Connect on this thread, with the key derived at opening, until ``close``."""
        with self.in_words():
            self.engine.connect(reuse_if_open=True)
        return self

    def lock(self) -> None:
        """Close, and forget the key."""
        self.close()

    def close(self) -> None:
        if not self.engine.is_closed():
            self.engine.close()
        if isinstance(self.engine, sqlite.ClinicFile):
            self.engine.forget_key()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _as_peewee(error: Exception) -> Exception:
    """The same failure by peewee's name, as its own statements would have raised it."""
    kind = getattr(peewee, type(error).__name__, peewee.DatabaseError)
    return kind(*error.args) if issubclass(kind, Exception) else error


def _all_said(error: BaseException) -> str:
    """The failure and what led to it: SQLite undoes a full disk's transaction by itself, and the
    complaint that there is nothing left to undo would hide why.
    """
    said = str(error)
    return f"{said} {_all_said(error.__context__)}" if error.__context__ else said


def _first(error: BaseException) -> BaseException:
    """The failure that led to all the others."""
    return _first(error.__context__) if error.__context__ else error


def _is_full(address: str) -> bool:
    """Whether the disk has no room: SQLite says "I/O error" of what it can't begin to write."""
    try:
        return shutil.disk_usage(Path(address).absolute().parent).free < _ROOM
    except OSError:
        return False


def _explained(error: Exception, address: str) -> Exception:
    text = _all_said(error).lower()
    temporary = any(word in text for word in _TEMPORARY)
    if "full" in text or (temporary and "i/o" in text and _is_full(address)):
        return NotSaved("The disk is full, so nothing was saved. Make room, then save again.")
    if "locked" in text or "busy" in text:
        return NotSaved("Another window is writing, so nothing was saved. Try again in a moment.")
    if temporary:
        return NotSaved(
            f"{address} can't be written or read just now ({_first(error)}). Nothing was saved."
        )
    if server.is_address(address):
        return DatabaseRefused(f"The clinic's server at {address} said: {error}")
    return Damaged(f"{address} is damaged ({error}). Keep it as it is, and restore a backup.")
