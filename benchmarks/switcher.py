"""P6 for Ctrl+K: a keystroke until the list is painted, beside one frame."""

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Line, milliseconds
from rehabdesk.clinic import Clinic
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.switcher.switcher import Switcher

FRAME_MS = 16.0
_RUNS = 41


def lines(clinic: Clinic) -> Iterator[Line]:
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")
    host, jobs = QWidget(), Jobs()
    host.resize(1280, 800)
    switcher = Switcher(Desk(clinic), jobs, host)
    host.show()
    switcher.open_for(None)
    texts = cycle(_typed(clinic.people()[-1].name))

    def keystroke() -> None:
        switcher.line.setText(next(texts))
        app.processEvents()

    spent = milliseconds(keystroke, _RUNS)
    yield Line("P6 Ctrl+K keystroke to painted list", FRAME_MS, spent, "<= 1x")
    host.close()
    jobs.close()


def _typed(name: str) -> list[str]:
    """The name letter by letter, a number, a phone, and the name with a slip in it."""
    slipped = f"{name[1]}{name[0]}{name[2:]}"
    return [*(name[:end] for end in range(1, len(name) + 1)), "12", "p-12", "077", slipped]
