"""P1 and P2: from nothing to the first painted caseload, and the memory it takes then.

Run as a program it is the child that is timed: ``bare`` is a window with a table on SQLite,
``app`` is RehabDesk's own window on the database given, its key already in hand.
"""

import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.measure import RUNS, Line

_KEY = "BENCHMARK_KEY"


def lines(path: Path, key: bytes) -> Iterator[Line]:
    bare_ms, bare_mib = _timed(["bare"], {})
    app_ms, app_mib = _timed(["app", str(path)], {_KEY: key.hex()})
    yield Line("P1 start to first painted caseload", bare_ms, app_ms, "<= 1.9x", "gnumeric 5x")
    yield Line("P2 memory at that moment", bare_mib, app_mib, "<= 1.4x", unit="MiB")


def _timed(arguments: list[str], extra: dict[str, str]) -> tuple[float, float]:
    """Median wall time in ms and resident MiB of a child, after one start that warms up."""
    environment = {**os.environ, **extra, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app is compiled
    times, sizes = [], []
    for _ in range(RUNS + 1):
        begin = perf_counter()
        child = subprocess.run(
            [sys.executable, "-m", "benchmarks.start", *arguments],
            env=environment,
            check=True,
            capture_output=True,
            text=True,
        )
        times.append((perf_counter() - begin) * 1000)
        sizes.append(int(child.stdout.split()[-1]) / 2**20)
    return statistics.median(times[1:]), statistics.median(sizes[1:])


def _finish() -> None:
    """Say the resident bytes and leave at once: closing down is not part of starting."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    print(pages * os.sysconf("SC_PAGE_SIZE"), flush=True)
    os._exit(0)


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    window.grab()
    _finish()


def _app(path: str) -> None:
    sys.modules["psycopg"] = None  # the server's driver is an extra: a clinic on a file has none
    # As app.py does, the record first: once Qt is there, shiboken reads the source of every import.
    from benchmarks.material import PASSPHRASE, clinic_on
    from rehabdesk.store import cipher
    from rehabdesk.store.database import Database

    # isort: split
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication, QTableView

    from rehabdesk.ui import theme
    from rehabdesk.ui.desk import Desk
    from rehabdesk.ui.jobs import Jobs
    from rehabdesk.ui.window import MainWindow

    key = bytes.fromhex(os.environ[_KEY])
    cipher.derive = lambda passphrase, salt: key  # key in hand: unlocking is measured elsewhere
    app = QApplication([])
    theme.apply(app, "light")
    window = MainWindow(Desk(clinic_on(Database.open(path, PASSPHRASE))), Jobs())
    window.resize(1280, 800)
    window.show()
    window.show_caseload()
    table = window.findChild(QTableView)
    while table.model() is None or not table.model().rowCount():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.grab()
    _finish()


if __name__ == "__main__":
    _bare() if sys.argv[1] == "bare" else _app(sys.argv[2])
