"""Who works here, as the record keeps it: names, roles, PINs, and the keys of their key files."""

import secrets
from typing import Any

from rehabdesk.domain.staff import PIN_TRIES, Member, Role
from rehabdesk.store import cipher, key_files, settings, sqlite, unlocking
from rehabdesk.store.database import Database
from rehabdesk.store.errors import DatabaseRefused

SETTING = "staff"
_PIN_KIB, _PIN_PASSES = 19 * 1024, 2
"""Argon2id as OWASP has it for passwords: a few ms. Whoever could read a hash has the record open
already, so a PIN tells people apart and keeps no thief out.
"""


def members(database: Database) -> list[Member]:
    """Everyone who works here, the founder first; nobody where the record is one person's."""
    everybody = [
        Member(
            number,
            str(row["name"]),
            Role(row["role"]),
            founder=not row["key"],
            has_pin=bool(row["pin"]),
            pin_blocked=int(row["wrong_pins"]) >= PIN_TRIES,
        )
        for number, row in _rows(database).items()
    ]
    return sorted(everybody, key=lambda one: (not one.founder, one.name.casefold()))


def role_of(database: Database, number: str) -> Role | None:
    """What somebody works as here now; ``None`` where they don't any more."""
    row = _rows(database).get(number)
    return None if row is None else Role(row["role"])


def author(database: Database) -> str:
    """How the author of an entry is written who opened the database; "" where it has no staff."""
    for one in members(database):
        if one.number == database.member or (one.founder and not database.member):
            return one.author
    return ""


def found(database: Database, name: str) -> Member:
    """Make the one whose passphrase is the record's own the first member, the owner."""
    return _add(database, secrets.token_hex(4), name, Role.OWNER, "")


def add(database: Database, name: str, role: Role, passphrase: str) -> Member:
    """Add somebody with a passphrase of their own, which opens the record from now on.

    To be called within a transaction of the record. Raises ``DatabaseRefused`` where the
    passphrase won't do, the record is no encrypted file, or its folder can't be written to.
    """
    number = secrets.token_hex(4)
    own = _made_key(database, number, passphrase)
    return _add(database, number, name, role, own.hex())


def take_passphrase(database: Database, number: str, passphrase: str) -> None:
    """Another passphrase for a member; the one before opens nothing any more. Raises as ``add``."""
    own = _made_key(database, number, passphrase)
    _change(database, number, key=own.hex(), wrong_pins=0)


def change_role(database: Database, number: str, role: Role) -> None:
    _change(database, number, role=role.value)


def remove(database: Database, number: str) -> None:
    """Take somebody off the staff: their passphrase and PIN open nothing from now on."""
    rows = _rows(database)
    del rows[number]
    settings.put(database, SETTING, rows)
    if isinstance(database.engine, sqlite.ClinicFile):
        key_files.member_of(database.engine.path, number).unlink(missing_ok=True)


def keys_of(database: Database) -> dict[str, bytes]:
    """The key of each member's file, which is written anew when the record's passphrase changes."""
    rows = _rows(database)
    return {number: bytes.fromhex(row["key"]) for number, row in rows.items() if row["key"]}


def take_pin(database: Database, number: str, pin: str) -> None:
    """Another PIN for a member; "" takes it away."""
    _change(database, number, pin=_hasher().hash(pin) if pin else "", wrong_pins=0)


def try_pin(database: Database, number: str, pin: str) -> bool:
    """Whether it is the member's PIN; a wrong one is counted, a right one ends the count."""
    from argon2.exceptions import VerificationError

    row = _rows(database)[number]
    wrong = int(row["wrong_pins"])
    if not row["pin"] or wrong >= PIN_TRIES:
        return False
    try:
        is_right = bool(_hasher().verify(row["pin"], pin))
    except VerificationError:
        is_right = False
    if wrong or not is_right:
        _change(database, number, wrong_pins=0 if is_right else wrong + 1)
    return is_right


def unblock_pin(database: Database, number: str) -> None:
    """Somebody came by their own passphrase: wrong PINs are forgotten."""
    if _rows(database)[number]["wrong_pins"]:
        _change(database, number, wrong_pins=0)


def _made_key(database: Database, number: str, passphrase: str) -> bytes:
    """Write the member's key file; answers the key that opens it."""
    engine = database.engine
    if not isinstance(engine, sqlite.ClinicFile) or not engine.key:
        raise DatabaseRefused(
            "Only an encrypted record on this computer tells its staff apart: in another everybody"
            " could read everything."
        )
    if problem := cipher.passphrase_problem(passphrase):
        raise DatabaseRefused(problem)
    there = unlocking.unlock(engine.path, passphrase)
    if there.member != number and sqlite.is_readable(engine.path, there.key):
        raise DatabaseRefused("That passphrase is in use here. Choose another.")
    salt = bytes(engine.key[cipher.KEY_BYTES :])  # the record's: one derivation tries them all
    own = cipher.derive(passphrase, salt) + salt
    key_files.write(key_files.member_of(engine.path, number), own, [bytes(engine.key)])
    return own


def _hasher() -> Any:
    from argon2 import PasswordHasher  # loaded when somebody hands over

    return PasswordHasher(time_cost=_PIN_PASSES, memory_cost=_PIN_KIB, parallelism=1)


def _add(database: Database, number: str, name: str, role: Role, key: str) -> Member:
    row: dict[str, Any] = {"name": name, "role": role.value, "key": key, "pin": "", "wrong_pins": 0}
    settings.put(database, SETTING, {**_rows(database), number: row})
    return Member(number, name, role, founder=not key)


def _change(database: Database, number: str, **values: Any) -> None:
    rows = _rows(database)
    rows[number] |= values
    settings.put(database, SETTING, rows)


def _rows(database: Database) -> dict[str, Any]:
    kept = settings.get(database, SETTING)
    return kept if isinstance(kept, dict) else {}
