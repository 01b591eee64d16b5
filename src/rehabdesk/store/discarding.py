"""Throwing a database away: only ever one that is marked DEMO, and only a file."""

from pathlib import Path

from rehabdesk.store.database import Database, DatabaseRefused
from rehabdesk.store.placing import discard


def discard_demo(database: Database) -> None:
    """Close a demo caseload's database and delete its file.

    Raises ``DatabaseRefused`` for a clinic's own record and for one on a server; it stays open.
    """
    if not database.is_demo:
        raise DatabaseRefused("This is a clinic's own record; only a demo can be thrown away.")
    if database.is_server:
        raise DatabaseRefused("This demo is on a server; its keeper can take it away.")
    database.close()
    discard(Path(database.address))
