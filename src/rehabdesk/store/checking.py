"""Whether an open database is whole: its pages, its references, its trail, its issued copies."""

from rehabdesk.store import audit, copying, issued, migrating, sqlite
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged


def check(database: Database) -> list[str]:
    """Everything that is wrong with an open database, in words; empty if it is whole."""
    faults = []
    if isinstance(database.engine, sqlite.ClinicFile):
        try:
            faults += _of_pages(database)
        except sqlite.DriverError as error:
            faults.append(f"A page can't be read: {error}.")
    try:
        faults += audit.verify(database)
        faults += issued.faults(database)
        has, known = migrating.versions(database.engine)
    except (Damaged, *sqlite.DRIVER_FAILURES) as error:
        return [*faults, f"The record can't be read to its end: {error}"]
    if has != known:
        faults.append(f"The schema is {', '.join(has)}; this app's is {', '.join(known)}.")
    return faults


def _of_pages(database: Database) -> list[str]:
    """What a power cut tore in the file may be whole in the journal: then it goes into the file."""
    faults = copying.page_faults(database.connection(), encrypted=database.encrypted)
    if faults:
        database.fetch_sql("PRAGMA wal_checkpoint(PASSIVE)")
        faults = copying.page_faults(database.connection(), encrypted=database.encrypted)
    return faults
