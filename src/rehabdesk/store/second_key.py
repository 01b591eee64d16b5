"""The second key as the record itself knows it: made with a recovery sheet, replaced with it."""

from rehabdesk.domain.recovery_phrase import bare_phrase
from rehabdesk.store import cipher, key_files, settings, sqlite
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused

SETTING = "recovery"
"""The record's own note of the second key: when it was made, and the key of its file."""


def make(database: Database, phrase: str, made_on: str) -> None:
    """Make a second key that ``phrase`` opens; one made before stops working.

    To be called within a transaction of the record. Raises ``DatabaseRefused`` where the record is
    no encrypted file, or the place can't be written to.
    """
    if not isinstance(database.engine, sqlite.ClinicFile) or not database.engine.key:
        raise DatabaseRefused("Only an encrypted record on this computer has a recovery sheet.")
    salt = cipher.new_salt()
    own = cipher.derive(bare_phrase(phrase), salt) + salt
    settings.put(database, SETTING, {"made_on": made_on, "key": own.hex()})
    key_files.write(key_files.recovery_of(database.engine.path), own, [bytes(database.engine.key)])


def made_on(database: Database) -> str:
    """The day the second key was made, ISO; "" where there is none that works."""
    kept = settings.get(database, SETTING)
    engine = database.engine
    there = isinstance(engine, sqlite.ClinicFile) and key_files.recovery_of(engine.path).exists()
    return str(kept["made_on"]) if isinstance(kept, dict) and there else ""


def key_of_it(database: Database) -> bytes | None:
    """The key of the second key's file, which is written anew when the passphrase changes."""
    kept = settings.get(database, SETTING)
    return bytes.fromhex(str(kept["key"])) if isinstance(kept, dict) else None
