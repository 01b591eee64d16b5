"""A copy is a backup when it was put back somewhere, opened, and found to be a whole record."""

import shutil
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from rehabdesk.store import audit, caseload, chain, checking, copying, sqlite
from rehabdesk.store.chain import Head
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged, DatabaseRefused

SCRATCH = ".tried-"
"""How the folders of trials begin."""


class Proof(NamedTuple):
    """What was found in a copy that was put back."""

    patients: int
    last_at: datetime | None
    """When its last change was made, in UTC."""
    head: Head


def prove(copy: Path, key: bytes | bytearray | None, scratch: Path) -> Proof:
    """Put a copy back in a folder of its own within ``scratch``, open it there and look at all.

    The folder is the owner's alone and goes in any event.

    Raises:
        Damaged: it is not whole.
        DatabaseRefused: it can't be read with that key, or the place can't be written to.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=SCRATCH, dir=scratch))
    except OSError as error:
        raise DatabaseRefused(f"{scratch} can't be written to: {error.strerror}.") from error
    try:
        restored = folder / "record.rehabdesk"
        with closing(sqlite.look(copy, key)) as source:
            copying.copy_to(source, key, restored, verified=False)
        with Database.open_with_key(restored, key) as database:
            faults = checking.check(database)
            if faults:
                raise Damaged(f"{copy.name} was put back to try it, and is not whole: {faults[0]}")
            last = audit.entries(database, None, 1)
            return Proof(
                len(caseload.patients(database)),
                last[0].at if last else None,
                chain.head(database),
            )
    except sqlite.DriverError as error:
        raise Damaged(f"{copy.name} can't be read: {error}.") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
