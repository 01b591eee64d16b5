"""``backup``, ``restore``, ``check`` and ``demo``: the database as a file."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from rehabdesk import paths, pathways
from rehabdesk.cli import session
from rehabdesk.cli.errors import Exit, Refusal
from rehabdesk.cli.output import progress, say
from rehabdesk.cli.target import for_a_new_file, in_a_folder
from rehabdesk.clinic import database as verbs
from rehabdesk.demo import caseload as demo_caseload
from rehabdesk.domain.staff import Right
from rehabdesk.domain.words import plural


def backup(args: Namespace) -> int:
    """Write a verified copy, encrypted like the original."""
    out = for_a_new_file(args.out)
    with session.opened_clinic(args) as clinic, progress("Copying and verifying") as tick:
        clinic.hold_to(Right.GIVE_OUT)
        verbs.backup(clinic.database, out, tick)
        with session.telling_what_is_not_noted():
            clinic.note_output(None, "backup", "backup written")
    say(f"Wrote {out}; it was opened and verified.")
    return Exit.DONE


def restore(args: Namespace) -> int:
    """Put a backup in the database's place, keeping what stood there."""
    source, target = Path(args.backup), Path(session.address_of(args))
    if not source.exists():
        raise Refusal(f"There is no backup at {source}.")
    if session.is_server(session.address_of(args)):
        raise Refusal("A backup is put back into a file; give its path with --db.")
    in_a_folder(str(target))
    if target.exists() and not args.replace:
        raise Refusal(f"{target} exists. Say --replace to put the backup in its place.")
    passphrase = session.given_passphrase(args)
    if passphrase is None and verbs.Database.needs_passphrase(source):
        passphrase = session.asked_passphrase(f"Passphrase of {source}: ")
    left = verbs.head_of_file(target, passphrase)
    kept = verbs.restore(source, target, passphrase, replace=args.replace)
    with verbs.Database.open(target, passphrase) as database, session.telling_what_is_not_noted():
        session.clinic_of(database).note_restored(source.name, left)
    say(f"Restored {target}." + (f" What stood there is kept in {kept}." if kept else ""))
    return Exit.DONE


def rekey(args: Namespace) -> int:
    """Have the database open with another passphrase from now on; nobody may have it open."""
    address = session.address_of(args)
    if session.is_server(address) or not Path(address).exists():
        raise Refusal(f"There is no database file at {address}.")
    old = session.given_passphrase(args)
    old = old or session.asked_passphrase(f"Passphrase of {address}: ")
    new = session.chosen_passphrase(args.new_passphrase_file)
    if not old or not new:
        raise Refusal(
            "Both passphrases are needed: at a terminal, or with --passphrase-file and"
            " --new-passphrase-file."
        )
    with verbs.Database.open(Path(address), old) as database, progress("Backing up first") as tick:
        verbs.back_up_today(database, paths.user_folder() / "backups", date.today(), tick)
        own = bool(database.member)
    with progress("Changing the passphrase"):
        verbs.change_passphrase(Path(address), old, new, session.actor())
    whose = "with your new passphrase" if own else "with the new passphrase"
    say(f"{address} opens {whose}. Earlier backups still open with the old one.")
    return Exit.DONE


def check(args: Namespace) -> int:
    """Say whether the database is whole, and knows what it knew before; 5 where it isn't."""
    with session.open_existing(args) as database:
        faults = verbs.check(database)
        for printed in args.anchor:
            faults += verbs.anchor_faults(database, *printed)
        faults += verbs.backup_faults(database, paths.user_folder() / "backups")
    for fault in faults:
        say(fault)
    if faults:
        say(f"{plural(len(faults), 'fault')} found. Keep this file as it is; restore a backup.")
        return Exit.FAULT_FOUND
    say("Whole: pages, references, audit trail and schema are in order.")
    return Exit.DONE


def write_demo(args: Namespace) -> int:
    """Write a seeded, invented caseload into a new file."""
    target = Path(args.out)
    if target.exists():
        raise Refusal(f"{target} exists; a demo caseload is never mixed into a record.")
    passphrase = session.given_passphrase(args)
    if passphrase is not None and not args.plain:
        passphrase = session.new_passphrase(args)
    else:
        passphrase = None
        say("No passphrase given: the invented caseload is written unencrypted.")
    as_of = args.as_of or date.today()
    with session.create(args.out, passphrase) as database, progress("Inventing patients") as tick:
        clinic = session.clinic_of(database, as_of)
        files = demo_caseload(args.patients, args.seed, as_of, pathways.installed())
        clinic.fill_with_demo(files, args.patients, tick)
    say(f"Wrote {target}: {plural(args.patients, 'invented patient')}, marked DEMO.")
    return Exit.DONE
