"""Whether an open database is whole: its pages, its references, its trail, its issued copies."""

from rehabdesk.store import audit, copying, issued, migrating, sqlite
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged


def check(database: Database) -> list[str]:
    """Everything that is wrong with an open database, in words; empty if it is whole."""
    faults = []
    if isinstance(database.engine, sqlite.ClinicFile):
        try:
            # what a power cut tore in the file is whole in the journal; the seals are of the file
            database.fetch_sql("PRAGMA wal_checkpoint(PASSIVE)")
            faults += copying.page_faults(database.connection(), encrypted=database.encrypted)
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
