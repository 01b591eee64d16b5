"""Pictures of every screen, made without a display; for the README and for looking at."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.imaging import ImagingState
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.drafting import TITLES
from rehabdesk.ui.ending import let_go
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.pages import MAKERS
from rehabdesk.ui.reports.page import ReportsPage
from rehabdesk.ui.session import make_application
from rehabdesk.ui.theme.tokens import Theme
from rehabdesk.ui.trail.page import TrailPage
from rehabdesk.ui.window import MainWindow

_PATIENCE_S = 60.0


def take_pictures(clinic: Clinic, folder: Path, look: Theme, size: tuple[int, int]) -> list[Path]:
    """Write a PNG of every screen into ``folder``; returns them in order."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application(["rehabdesk"])
    theme.apply(app, look)
    desk, jobs = Desk(clinic), Jobs()
    desk.somebody_looks = False
    window = MainWindow(desk, jobs)
    window.resize(*size)
    window.show()
    try:
        return _tour(app, window, folder, f"{look}-{size[0]}", size)
    finally:
        jobs.close()
        window.close()
        window.deleteLater()
        desk.deleteLater()
        let_go()


def _tour(
    app: QApplication, window: MainWindow, folder: Path, mark: str, size: tuple[int, int]
) -> list[Path]:
    taken: list[Path] = []

    def take(name: str, widget: QWidget = window) -> None:
        app.processEvents()
        target = folder / f"{name}-{mark}.png"
        widget.grab().save(str(target))
        taken.append(target)

    _wait_for_rows(app, window)
    window.caseload.table.select(_most_telling(window.caseload.model.assessments()))
    take("caseload")
    window.show_switcher()
    take("switcher")
    window.switcher.put_away()
    key = window.caseload.table.key()
    if key is not None:
        window.show_patient(key)
        take("patient")
        page = window.patient_page()
        for name in MAKERS:
            page.choose_tab(name)
            take(f"patient-{name.lower()}")
        view = page.chart_menu.present()
        if view is not None:
            view.showNormal()
            view.resize(*size)
            take("presentation", view)
            view.close()
        for kind in TITLES:
            window.show_document(kind, key)
            take(kind)
    window.show_reports()
    _wait_for_figures(app, window)
    take("reports")
    window.show_settings()
    take("settings")
    taken += _doors(app, folder, mark, size)
    return taken


def _most_telling(everyone: Sequence[Assessment]) -> int:
    """The due episode with the longest course: its page shows every chart."""
    due = [place for place, one in enumerate(everyone) if one.imaging.state is ImagingState.DUE]
    return max(due or range(len(everyone)), key=lambda at: len(everyone[at].pain.recent), default=0)


def _doors(app: QApplication, folder: Path, mark: str, size: tuple[int, int]) -> list[Path]:
    from rehabdesk.ui.welcome.firstrun import FirstRunPage
    from rehabdesk.ui.welcome.unlock import UnlockPage

    taken = []
    for name, kind in (("first-run", FirstRunPage), ("unlock", UnlockPage)):
        jobs = Jobs()
        page = kind("clinic.rehabdesk", jobs)
        page.resize(*size)
        page.show()
        app.processEvents()
        target = folder / f"{name}-{mark}.png"
        page.grab().save(str(target))
        taken.append(target)
        page.close()
        page.deleteLater()
        jobs.close()
    return taken


def _wait_for_figures(app: QApplication, window: MainWindow) -> None:
    until = time.monotonic() + _PATIENCE_S
    page = window.pages.currentWidget()
    while _is_reading(page) and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)


def _is_reading(page: QWidget) -> bool:
    if isinstance(page, ReportsPage):
        return page.is_counting()
    return isinstance(page, TrailPage) and page.is_reading()


def _wait_for_rows(app: QApplication, window: MainWindow) -> None:
    until = time.monotonic() + _PATIENCE_S
    while window.caseload.is_reading() and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.01)
