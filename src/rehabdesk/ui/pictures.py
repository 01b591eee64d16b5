"""A picture of every screen, taken from the real window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.theme.tokens import Theme
from rehabdesk.ui.welcome.first_run import FirstRunPage
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow


def take_pictures(
    clinic: Clinic, folder: Path, chosen_theme: Theme, size: tuple[int, int]
) -> list[Path]:
    """Write a PNG of each screen into ``folder`` and answer their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([paths.APP])
    theme.apply(application, chosen_theme)
    camera = _Camera(application, folder, size)
    camera.welcome_screens()
    jobs = Jobs()
    window = MainWindow(Desk(clinic), jobs)
    camera.window_screens(window, _most_telling(clinic))
    window.close()
    jobs.close()
    window.deleteLater()
    application.processEvents()
    return camera.taken


def _most_telling(clinic: Clinic) -> Assessment | None:
    """The due episode with the most on file: its page shows every chart."""
    everyone = clinic.caseload()
    due = [one for one in everyone if one.strength.lsi_pct and one.imaging.state in ("due",)]
    return max(due or everyone, key=lambda one: len(one.pain.recent), default=None)


class _Camera:
    def __init__(self, application: QApplication, folder: Path, size: tuple[int, int]) -> None:
        self._application = application
        self._folder = folder
        self._size = size
        self.taken: list[Path] = []

    def welcome_screens(self) -> None:
        jobs = Jobs()
        for name, page in (
            ("first-run", FirstRunPage(self._folder / "never-made", jobs)),
            ("unlock", UnlockPage(str(self._folder), jobs)),
        ):
            self._take(page, name)
            page.close()
            page.deleteLater()
        jobs.close()

    def window_screens(self, window: MainWindow, chosen: Assessment | None) -> None:
        window.resize(*self._size)
        window.show()
        self._settle_caseload(window)
        if chosen is not None:
            window.caseload_page.table.select(max(0, window.caseload_page.model.row_of(chosen.key)))
        self._take(window, "caseload")
        window.show_settings()
        self._take(window, "settings")
        if chosen is None:
            return
        window.show_patient(chosen.key)
        self._take(window, "patient")
        for kind in ("discharge", "referral"):
            window.show_document(kind, chosen.key)
            self._take(window, kind)

    def _settle_caseload(self, window: MainWindow) -> None:
        """A large caseload is read in the background: wait for it, as a person would."""
        for _ in range(2000):
            self._application.processEvents()
            if window.caseload_page.model.rowCount():
                return

    def _take(self, screen, name: str) -> None:
        screen.resize(*self._size)
        screen.show()
        for _ in range(5):
            self._application.processEvents()
        path = self._folder / f"{name}.png"
        if not screen.grab().save(str(path)):
            raise OSError(f"{path} could not be written.")
        self.taken.append(path)
