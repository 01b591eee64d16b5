"""Opening the clinic's database for one command."""

import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from rehabdesk import paths, pathways
from rehabdesk.cli.errors import Refusal
from rehabdesk.cli.output import say
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import (
    Database,
    NotSaved,
    copies_of,
    open_knowing,
    passphrase_problem,
)

VARIABLE = "REHABDESK_PASSPHRASE"
_LONGEST = 4096
"""Bytes of a passphrase file that are read."""


def is_server(address: str) -> bool:
    return address.startswith(("postgresql://", "postgres://"))


def address_of(args: Namespace) -> str:
    return args.db or str(paths.default_database())


def exists(address: str) -> bool:
    return is_server(address) or Path(address).exists()


def given_passphrase(args: Namespace) -> str | None:
    """The passphrase from the file or the environment, or ``None``; a pipe is read but once."""
    if "given" not in args:
        file = args.passphrase_file
        args.given = passphrase_in(file) if file else os.environ.get(VARIABLE) or None
    given: str | None = args.given
    return given


def passphrase_in(file: str) -> str:
    """The passphrase that a file holds; ``Refusal`` where it can't be read or holds no such thing.

    A pipe will do, so that nothing is left on the disk; what never ends is not read to its end.
    """
    try:
        with Path(file).open("rb") as opened:
            text = opened.read(_LONGEST + 1)
        if len(text) > _LONGEST:
            raise Refusal(f"The passphrase file {file} is too long to hold a passphrase.")
        return text.decode("utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"The passphrase file {file} can't be read.") from error


def asked_passphrase(question: str) -> str | None:
    """The passphrase typed at the terminal, or ``None`` where there is no terminal."""
    return getpass.getpass(question) if sys.stdin.isatty() else None


def new_passphrase(args: Namespace) -> str | None:
    """The passphrase of a database that is about to be made; ``None`` is a plain file."""
    given = given_passphrase(args)
    if args.plain:
        return None
    passphrase = given or chosen_passphrase()
    if passphrase is None:
        raise Refusal(
            "A new database is encrypted: give its passphrase at a terminal, in"
            f" {VARIABLE} or with --passphrase-file; or say --plain for an unencrypted file."
        )
    if problem := passphrase_problem(passphrase):
        raise Refusal(problem)
    return passphrase


def chosen_passphrase(file: str | None = None) -> str | None:
    """A new passphrase out of a file, or typed twice; ``None`` where there is no terminal."""
    if file:
        return passphrase_in(file)
    passphrase = asked_passphrase("Choose a passphrase (15 characters or more): ")
    if passphrase is not None and asked_passphrase("Again: ") != passphrase:
        raise Refusal("The two passphrases differ. Nothing was made.")
    return passphrase


def open_existing(args: Namespace) -> Database:
    """Open the database named by ``--db``; asks for the passphrase only where it is needed."""
    address = address_of(args)
    passphrase = given_passphrase(args)  # read even where it isn't needed: its file must be there
    if not exists(address):
        raise Refusal(f"There is no database at {address}. Check --db, or make one with import.")
    if is_server(address) or not Database.needs_passphrase(Path(address)):
        return Database.open(address)
    if passphrase is None:
        passphrase = asked_passphrase(f"Passphrase of {address}: ")
    if passphrase is None:
        return Database.open(address)
    path = Path(address)
    return open_knowing(path, passphrase, copies_of(path, [paths.user_folder() / "backups"]))


def create(address: str, passphrase: str | None) -> Database:
    """Make a database at a path where nothing is yet."""
    folder = Path(address).resolve().parent
    if address == str(paths.default_database()):
        folder.mkdir(parents=True, exist_ok=True)
    elif not folder.is_dir():
        raise Refusal(f"There is no folder {folder}. Make it first, or choose another place.")
    return Database.open(address, passphrase, create=True, plain=passphrase is None)


def clinic_of(database: Database, as_of: date | None = None) -> Clinic:
    """The clinic behind a database; ``as_of`` stands in for the machine's date."""
    today = date.today if as_of is None else lambda: as_of
    clinic = Clinic(database, pathways.installed(), actor(), today)
    clinic.sign_in()
    return clinic


def actor() -> str:
    """Who acts, as the trail has it."""
    return f"{getpass.getuser()} (command line)"


@contextmanager
def opened_clinic(args: Namespace) -> Iterator[Clinic]:
    """The clinic of ``--db`` for the length of one command, and on record that it was opened."""
    with open_existing(args) as database:
        clinic = clinic_of(database, getattr(args, "as_of", None))
        with telling_what_is_not_noted():
            clinic.note_opened(f"command line: {args.command}")
        yield clinic


@contextmanager
def telling_what_is_not_noted() -> Iterator[None]:
    """Reading goes on where the trail can't be written to: on a full disk, too, a record is needed.

    That nobody will see it in the trail is said.
    """
    try:
        yield
    except NotSaved as error:
        say(f"This could not be noted in the audit trail: {error}")
