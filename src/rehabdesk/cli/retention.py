"""``retention`` and ``erase``: which records are past their time, and taking one out for good."""

import sys
from argparse import Namespace

from rehabdesk.cli.errors import Exit, Refusal
from rehabdesk.cli.output import print_json, print_table, say
from rehabdesk.cli.session import opened_clinic
from rehabdesk.domain.words import plural

_HEADINGS = ("Patient", "Name", "Last contact", "Kept until", "Why")


def retention(args: Namespace) -> int:
    """List the records whose retention is over; nothing is erased."""
    with opened_clinic(args) as clinic:
        over = clinic.past_retention()
        country = clinic.retention_country()
    if args.json:
        listed = [
            {
                "patient_id": one.patient_id,
                "last_contact": one.last_contact.isoformat(),
                "kept_until": one.review_on.isoformat(),
                "because": one.because,
            }
            for one in over
        ]
        print_json({"country": country, "records": listed})
    elif over:
        rows = [
            (
                one.patient_id,
                one.name,
                one.last_contact.isoformat(),
                one.review_on.isoformat(),
                one.because,
            )
            for one in over
        ]
        print_table(_HEADINGS, rows, right=())
    say(f"{plural(len(over), 'record')} past retention. Nothing is erased by itself.")
    return Exit.DONE


def erase(args: Namespace) -> int:
    """Erase a record; the patient's number is given twice, or typed at the terminal."""
    if args.finish is (args.patient_id is not None):
        raise Refusal("Say which PATIENT_ID to erase, or --finish what was erased before.")
    with opened_clinic(args) as clinic:
        if not args.finish:
            kept = clinic.retention_of(args.patient_id)
            typed = args.confirm if args.confirm is not None else _asked(args.patient_id)
            clinic.erase(kept.patient_id, typed, args.reason)
            say("The record is erased; the audit trail says that one was, and when.")
        gone = clinic.finish_wiping()
        copies, on_server = clinic.copies_beside(), clinic.database.is_server
    if on_server:
        say("Bytes on the server, its archives and backups are its keeper's to wipe (VACUUM FULL).")
        return Exit.DONE
    if not gone:
        say("Its bytes may still be in the file: close other windows, make room, erase --finish.")
    for copy in copies:
        say(f"{copy} is an older copy and still holds it.")
    say("Backups and files written before still hold it: deal with them, too.")
    return Exit.DONE if gone else Exit.FAILED


def _asked(patient_id: str) -> str:
    if not sys.stdin.isatty():
        raise Refusal(f"To be sure, say --confirm {patient_id}.")
    print(f"Erase the whole record of {patient_id}? Type the number: ", end="", file=sys.stderr)
    return sys.stdin.readline().strip()
