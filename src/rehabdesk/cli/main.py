"""One call of ``rehabdesk``: read the words, do the command, answer with its exit code."""

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper

from rehabdesk import crashlog, paths
from rehabdesk.cli.display import has_display
from rehabdesk.cli.errors import Exit, Refusal
from rehabdesk.cli.output import say
from rehabdesk.cli.parser import build_parser

COMMANDS = {
    "demo": "database:write_demo",
    "import": "exchange:import_files",
    "export": "exchange:export",
    "tables": "record:tables",
    "record": "record:record",
    "fhir": "record:fhir",
    "retention": "retention:retention",
    "erase": "retention:erase",
    "caseload": "caseload:caseload",
    "episode": "caseload:episode",
    "discharge": "documents:discharge",
    "referral": "documents:referral",
    "backup": "database:backup",
    "restore": "database:restore",
    "rekey": "database:rekey",
    "staff": "staff:staff",
    "check": "database:check",
    "screenshots": "screenshots:screenshots",
}
"""Each command's function, imported only when it is asked for."""

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
WRONG_PATH = (FileNotFoundError, IsADirectoryError, NotADirectoryError, PermissionError)


def run() -> None:
    """The console script. Whatever it writes, only its owner may read."""
    os.umask(0o077)
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console that can't show a sign shows another
    sys.exit(main())


def main(argv: Sequence[str] | None = None) -> int:
    """Do one command line; returns the exit code (2 for usage is argparse's own)."""
    args = build_parser().parse_args(argv)
    try:
        return _command(args)(args)
    except BrokenPipeError:
        # Whoever read our output has enough; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE
    except KeyboardInterrupt:
        say("Stopped; nothing was half-saved.")
        return Exit.FAILED
    except Exception as error:  # noqa: BLE001 - the last chance to say it in words
        return _explain(error, debug=args.debug)


def _command(args: Namespace) -> Callable[[Namespace], int]:
    if args.command is None:
        return _open_app
    module, name = COMMANDS[args.command].split(":")
    command: Callable[[Namespace], int] = getattr(import_module(f"rehabdesk.cli.{module}"), name)
    return command


def _open_app(args: Namespace) -> int:
    if args.demo and not has_display():
        demo_tour: Callable[[], int] = import_module("rehabdesk.cli.headless").demo_tour
        return demo_tour()
    open_app: Callable[..., int] = import_module("rehabdesk.app").open_app
    return open_app(args.db, passphrase_file=args.passphrase_file, demo=args.demo, plain=args.plain)


def _explain(error: Exception, *, debug: bool) -> int:
    """Say a failure in one line; what only an engineer needs goes to the log."""
    if debug:
        import traceback

        traceback.print_exception(error)
    code = _foreseen(error)
    if code is not None:
        say(f"rehabdesk: {error}")
        return code
    if isinstance(error, OSError) and error.errno in FULL:
        say("rehabdesk: The disk is full, so nothing was written. Make room, then try again.")
        return Exit.FAILED
    if isinstance(error, OSError) and error.strerror:
        where = f"{error.filename}: " if error.filename else ""
        say(f"rehabdesk: {where}{error.strerror}.")
        return Exit.USAGE if isinstance(error, WRONG_PATH) else Exit.FAILED
    crashlog.record(error)
    say(f"rehabdesk: something went wrong; details for an engineer are in {paths.log_file()}.")
    return Exit.FAILED


def _foreseen(error: Exception) -> Exit | None:
    """The exit code of a failure whose own words are meant for a person, else ``None``."""
    from rehabdesk.clinic.database import DatabaseRefused, NotSaved
    from rehabdesk.domain.problems import Rejected, Unknown
    from rehabdesk.domain.staff import NotAllowed

    if isinstance(error, Refusal):
        return error.code
    codes = {
        DatabaseRefused: Exit.DATABASE_REFUSED,
        NotAllowed: Exit.DATABASE_REFUSED,
        NotSaved: Exit.FAILED,
        Unknown: Exit.USAGE,
        Rejected: Exit.INPUT_REFUSED,
    }
    return next((code for kind, code in codes.items() if isinstance(error, kind)), None)
