"""The larger clinic's database: PostgreSQL by a ``postgresql://`` address."""

from typing import Any
from urllib.parse import urlsplit

import peewee

from rehabdesk.store.errors import DatabaseRefused

_SCHEMES = ("postgresql://", "postgres://")
_WRITERS_TURN = 0x52484244


def is_address(address: str) -> bool:
    return address.startswith(_SCHEMES)


def shown(address: str) -> str:
    """The address without its password, as it may stand on screen and in a log."""
    parts = urlsplit(address)
    if parts.password is None:
        return address
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{parts.username}@{host}").geturl()


def engine(address: str) -> peewee.Database:
    """peewee's database for the server; it connects later.

    Raises:
        DatabaseRefused: the driver for servers is not installed.
    """
    try:
        import psycopg  # noqa: F401 - the driver is an extra: pip install rehabdesk[server]
    except ImportError as error:
        raise DatabaseRefused(
            "A clinic server needs the PostgreSQL driver: pip install 'rehabdesk[server]'."
        ) from error
    return peewee.PostgresqlDatabase(address, prefer_psycopg3=True)


def take_turn(database: Any) -> None:
    """One writer at a time until its transaction ends, as in a file: the audit is one chain."""
    database.execute_sql("SELECT pg_advisory_xact_lock(%s)", (_WRITERS_TURN,))
