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

from rehabdesk import crashlog, paths, pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database
from rehabdesk.demo import caseload as demo_caseload

DEMO_PATIENTS = 60
DEMO_SEED = 2
PASSPHRASE_VARIABLE = "REHABDESK_PASSPHRASE"  # noqa: S105 - the variable's name, not its value
NO_DISPLAY = (
    "rehabdesk: there is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).\n"
    "On Debian a graphical session needs: apt-get install libxcb-cursor0 libxcb-icccm4"
    " libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
)


def has_display() -> bool:
    """Whether Qt can open a window; without one it would abort the process without a word."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def fill_demo(clinic: Clinic) -> None:
    """Put the invented caseload into an empty record."""
    files = demo_caseload(DEMO_PATIENTS, DEMO_SEED, clinic.today(), clinic.pathways)
    clinic.fill_with_demo(files, DEMO_PATIENTS)


@contextmanager
def demo_clinic(as_of: date | None = None) -> Iterator[Clinic]:
    """A fresh demo caseload in a temporary database, gone afterwards."""
    day = as_of or date.today()
    with (
        tempfile.TemporaryDirectory(prefix="rehabdesk-demo-") as folder,
        Database.open(Path(folder) / "demo.rehabdesk", create=True, plain=True) as database,
    ):
        clinic = Clinic(database, pathways.installed(), "Sam Physio", partial(_same, day))
        fill_demo(clinic)
        yield clinic


def _same(day: date) -> date:
    return day


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
    from rehabdesk.ui.session import Session, make_application

    crashlog.start()
    app = make_application(sys.argv[:1])
    with ExitStack() as stack:
        stack.callback(setattr, sys, "excepthook", sys.excepthook)
        session = Session(app)
        sys.excepthook = partial(_on_crash, session)
        stack.callback(session.end)
        if demo:
            session.show_clinic(stack.enter_context(demo_clinic()))
        else:
            _open_record(session, address, _given(passphrase_file), plain=plain)
        return int(app.exec())


def _given(passphrase_file: str | None) -> str | None:
    if passphrase_file:
        return Path(passphrase_file).read_text("utf-8").rstrip("\r\n")
    return os.environ.get(PASSPHRASE_VARIABLE) or None


def _open_record(session, address: str | None, phrase: str | None, *, plain: bool) -> None:  # type: ignore[no-untyped-def]
    where = address or str(paths.default_database())
    session.actor = getpass.getuser()
    if where.startswith(("postgresql://", "postgres://")):
        session.show_database(Database.open(where))
        return
    path = Path(where)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        if plain:
            session.show_database(Database.open(path, create=True, plain=True))
        else:
            session.show_first_run(str(path), fill_demo)
    elif not Database.needs_passphrase(path):
        session.show_database(Database.open(path))
    elif phrase is not None:
        session.show_database(Database.open(path, phrase))
    else:
        session.show_unlock(str(path))


def _on_crash(
    session,  # type: ignore[no-untyped-def]
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
