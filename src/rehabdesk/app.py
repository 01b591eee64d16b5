"""The composition root: the only place that knows every room."""

import getpass
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from rehabdesk import crashlog, paths, pathways
from rehabdesk.cli.display import NO_DISPLAY, has_display
from rehabdesk.cli.errors import Exit
from rehabdesk.cli.session import passphrase_in
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database

if TYPE_CHECKING:
    from rehabdesk.ui.one_window import OneWindow
    from rehabdesk.ui.session import Session

DEMO_PATIENTS = 60
DEMO_SEED = 1
PASSPHRASE_VARIABLE = "REHABDESK_PASSPHRASE"  # noqa: S105 - the variable's name, not its value


@contextmanager
def demo_clinic(as_of: date | None = None) -> Iterator[Clinic]:
    """A fresh demo caseload in a temporary database, gone afterwards."""
    from rehabdesk.demo import caseload

    day, known = as_of or date.today(), pathways.installed()
    with (
        tempfile.TemporaryDirectory(prefix="rehabdesk-demo-") as folder,
        Database.open(Path(folder) / "demo.rehabdesk", create=True, plain=True) as database,
    ):
        clinic = Clinic(database, known, "Sam Physio", lambda: as_of or date.today())
        clinic.fill_with_demo(caseload(DEMO_PATIENTS, DEMO_SEED, day, known), DEMO_PATIENTS)
        yield clinic


def open_app(
    address: str | None = None,
    *,
    passphrase_file: str | None = None,
    demo: bool = False,
    plain: bool = False,
) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    ``plain`` makes a missing database unencrypted. A passphrase from the file or from
    ``REHABDESK_PASSPHRASE`` unlocks without asking.
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    from rehabdesk.ui import language, text_size

    language.put_on()  # the screens hold texts from the moment they are imported
    from rehabdesk.ui.one_window import OneWindow, RaiseWatch
    from rehabdesk.ui.session import RESTART, Session, make_application

    crashlog.start()
    app = make_application(sys.argv[:1])
    with ExitStack() as stack:
        where = address or str(paths.default_database())
        one = None if demo or _is_server(where) else OneWindow(where)
        if one is not None:
            if not one.take():
                return _raised(one)
            stack.callback(one.give_up)
        stack.callback(setattr, sys, "excepthook", sys.excepthook)
        session = Session(app, lambda: stack.enter_context(demo_clinic()))
        sys.excepthook = partial(_on_crash, session)
        stack.callback(session.end)
        if demo:
            session.show_clinic(session.open_demo())
        else:
            _open_record(session, where, _given(passphrase_file), plain=plain)
        if one is not None:
            RaiseWatch(one, session)
        code = int(app.exec())
        if session.refusal and code == Exit.DONE:
            print(f"rehabdesk: {session.refusal}", file=sys.stderr)
            code = Exit.DATABASE_REFUSED
    if code == RESTART:
        text_size.take_off(os.environ)
        os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - ourselves
    return code


def _given(passphrase_file: str | None) -> str | None:
    if passphrase_file:
        return passphrase_in(passphrase_file)
    return os.environ.pop(PASSPHRASE_VARIABLE, "") or None  # no program begun from here is told


def _is_server(address: str) -> bool:
    return address.startswith(("postgresql://", "postgres://"))


def _raised(one: "OneWindow") -> int:
    """The record has a window already: bring that one to the front, and be done."""
    if one.raise_other():
        return Exit.DONE
    print(
        "rehabdesk: this record is open in another window, which does not answer.", file=sys.stderr
    )
    return Exit.FAILED


def _open_record(session: "Session", where: str, phrase: str | None, *, plain: bool) -> None:
    session.actor = getpass.getuser()
    if _is_server(where):
        session.show_database(Database.open(where))
        return
    path = Path(where)
    if not path.exists() and plain:
        path.parent.mkdir(parents=True, exist_ok=True)
        session.show_database(Database.open(path, create=True, plain=True))
    elif phrase is not None and path.exists():
        session.show_database(Database.open(path, phrase))
    else:
        session.open_address(str(path))


def _on_crash(
    session: "Session",
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Something nobody foresaw: into the log, and to the person in words."""
    if issubclass(kind, KeyboardInterrupt):
        session.quit()
        return
    crashlog.record(error.with_traceback(trace))
    session.explain(error)
