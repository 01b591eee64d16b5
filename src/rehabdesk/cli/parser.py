"""The words of the command line and what each may be followed by."""

import argparse
from datetime import date
from string import hexdigits
from typing import TYPE_CHECKING

from rehabdesk import __version__
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.domain.staff import Role

EPILOG = """The passphrase of an encrypted database is asked for at the terminal, or read from
REHABDESK_PASSPHRASE or --passphrase-file; it is never an argument.
Exit codes: 0 done, 1 unexpected failure, 2 usage, 3 input refused, 4 database refused,
5 check found a fault."""


def build_parser() -> argparse.ArgumentParser:
    """The whole command line of CONTRACT section 1."""
    parser = argparse.ArgumentParser(
        prog="rehabdesk",
        description="The desktop dashboard a physiotherapist keeps open all day."
        " Without a command it opens the app.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"RehabDesk {__version__}")
    parser.add_argument("--db", metavar="DB", help="database file, or postgresql://… address")
    parser.add_argument("--demo", action="store_true", help="open the app on an invented caseload")
    parser.add_argument("--passphrase-file", metavar="F", help="file that holds the passphrase")
    parser.add_argument("--plain", action="store_true", help="make a new database unencrypted")
    parser.add_argument("--debug", action="store_true", help="show the traceback of a failure")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_demo(commands)
    _add_exchange(commands)
    _add_reading(commands)
    _add_documents(commands)
    _add_database(commands)
    _add_screenshots(commands)
    return parser


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _add_demo(commands: "Commands") -> None:
    demo = commands.add_parser("demo", help="write a seeded, invented caseload into a new file")
    demo.add_argument("out", metavar="OUT.db")
    demo.add_argument("--patients", type=_count, default=60, metavar="N")
    demo.add_argument("--seed", type=int, default=1, metavar="S")
    _add_as_of(demo)


def _add_exchange(commands: "Commands") -> None:
    import_ = commands.add_parser("import", help="read workbooks and run files into the database")
    import_.add_argument("files", nargs="+", metavar="FILE")
    import_.add_argument("--patient", metavar="ID", help="whose runs a run file holds")
    import_.add_argument("--dry-run", action="store_true", help="check everything, save nothing")
    import_.add_argument("--json", action="store_true")
    _add_as_of(import_)
    export = commands.add_parser("export", help="write the workbook")
    export.add_argument("out", metavar="OUT.xlsx")
    export.add_argument("--patient", nargs="+", metavar="ID", action="extend")
    export.add_argument("--anonymous", action="store_true", help="pseudonyms, shifted dates")
    _add_as_of(export)
    tables = commands.add_parser("tables", help="write every table as CSV, with its schema")
    tables.add_argument("out", metavar="OUT.zip")
    tables.add_argument("--patient", nargs="+", metavar="ID", action="extend")
    tables.add_argument("--anonymous", action="store_true", help="pseudonyms, shifted dates")
    record = commands.add_parser("record", help="write all that is kept of one patient, as a zip")
    record.add_argument("patient_id", metavar="PATIENT_ID")
    record.add_argument("out", metavar="OUT.zip")
    _add_as_of(record)
    fhir = commands.add_parser("fhir", help="write a FHIR R4 bundle for another system")
    fhir.add_argument("out", metavar="OUT.json")
    fhir.add_argument("--patient", nargs="+", metavar="ID", action="extend")
    _add_as_of(fhir)
    retention = commands.add_parser("retention", help="records that are past their retention")
    retention.add_argument("--json", action="store_true")
    _add_as_of(retention)
    erase = commands.add_parser("erase", help="erase one patient's record for good")
    erase.add_argument("patient_id", metavar="PATIENT_ID", nargs="?")
    erase.add_argument("--finish", action="store_true", help="wipe what was erased before")
    erase.add_argument("--confirm", metavar="PATIENT_ID", help="the number again, to be sure")
    erase.add_argument("--reason", default="", metavar="TEXT", help="why, before its time is over")
    _add_as_of(erase)


def _add_reading(commands: "Commands") -> None:
    caseload = commands.add_parser("caseload", help="the triage list, most urgent first")
    caseload.add_argument(
        "--flag",
        nargs="+",
        action="extend",
        metavar="STATE",
        choices=[state.value for state in ImagingState],
        help="only these states: %(choices)s",
    )
    caseload.add_argument("--all", action="store_true", help="closed episodes too")
    caseload.add_argument("--json", action="store_true")
    _add_as_of(caseload)
    episode = commands.add_parser("episode", help="one episode in full")
    _add_episode(episode)
    episode.add_argument("--json", action="store_true")


def _add_documents(commands: "Commands") -> None:
    for name, what in (("discharge", "discharge summary"), ("referral", "imaging referral letter")):
        command = commands.add_parser(name, help=f"write the {what} as a draft PDF")
        command.add_argument("patient_id", metavar="PATIENT_ID")
        command.add_argument("out", metavar="OUT.pdf")
        command.add_argument("--episode", metavar="ID")
        if name == "referral":
            command.add_argument("--question", metavar="TEXT", help="the clinical question")
        _add_as_of(command)


def _add_database(commands: "Commands") -> None:
    backup = commands.add_parser("backup", help="write a verified copy")
    backup.add_argument("out", metavar="OUT")
    restore = commands.add_parser("restore", help="put a backup back")
    restore.add_argument("backup", metavar="BACKUP")
    restore.add_argument("--replace", action="store_true", help="keep and replace what is there")
    rekey = commands.add_parser("rekey", help="change the passphrase; asked for at the terminal")
    rekey.add_argument(
        "--new-passphrase-file", metavar="F", help="a file that holds the new passphrase"
    )
    staff = commands.add_parser("staff", help="who works here, as what")
    staff.add_argument(
        "do", nargs="?", choices=("list", "owner", "add", "role", "remove"), default="list"
    )
    staff.add_argument("name", nargs="?", metavar="NAME")
    staff.add_argument("--role", choices=[role.value for role in Role], default="clinician")
    staff.add_argument(
        "--new-passphrase-file", metavar="F", help="a file that holds the new person's passphrase"
    )
    check = commands.add_parser("check", help="integrity, references, audit trail, schema version")
    check.add_argument(
        "--anchor",
        type=_anchor,
        metavar="N:XXXXXXXX",
        action="append",
        default=[],
        help="the entry of the audit trail that stands at the foot of a letter",
    )


def _add_screenshots(commands: "Commands") -> None:
    screenshots = commands.add_parser("screenshots", help="a PNG of every screen")
    screenshots.add_argument("dir", metavar="DIR")
    screenshots.add_argument("--theme", choices=("light", "dark"), default="light")
    screenshots.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")
    screenshots.add_argument(
        "--widgets", action="store_true", help="only the page of all widgets, in both themes"
    )
    _add_as_of(screenshots)


def _add_episode(command: argparse.ArgumentParser) -> None:
    command.add_argument("patient_id", metavar="PATIENT_ID")
    command.add_argument(
        "--episode", metavar="ID", help="else the latest open one, else the latest"
    )
    _add_as_of(command)


def _add_as_of(command: argparse.ArgumentParser) -> None:
    command.add_argument("--as-of", type=_day, metavar="YYYY-MM-DD", help="judge on this day")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-03-02") from None


def _anchor(text: str) -> tuple[int, str]:
    number, _, seal = text.partition(":")
    if not number.isdigit() or not 1 <= len(seal) <= 64 or set(seal.lower()) - set(hexdigits):
        raise argparse.ArgumentTypeError(f"{text!r} is not an entry like 1234:9F3A01BC")
    return int(number), seal.lower()


def _count(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1280x800")
    return int(width), int(height)
