"""The small clinic behind a desk, dressed, with settings of the test's own."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from rehabdesk import paths
from rehabdesk.clinic import Clinic
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.ending import let_go
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this whenever a window's least size changes."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the settings nor the backups of whoever runs the tests are touched."""
    monkeypatch.setattr(paths, "user_folder", lambda: tmp_path / "user")
    QCoreApplication.setApplicationName("RehabDesk")
    QCoreApplication.setOrganizationName("RehabDesk")
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    mask.restore()


@pytest.fixture(scope="session", autouse=True)
def ended(qapp: QApplication) -> Iterator[None]:
    """Only what tests make is swept after each; charts are gone before the interpreter is."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()
    let_go()


@pytest.fixture(autouse=True)
def swept(ended: None) -> Iterator[None]:
    """What a test closed is gone before the next, and never while it is being painted.

    No event loop runs between tests to delete it, and nobody but Qt holds a window whose test
    has ended: the collector could take it at any moment.
    """
    gc.disable()
    yield
    let_go()
    gc.enable()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The app in the light theme, undressed afterwards."""
    theme.apply(qapp, "light")
    yield qapp
    qapp.setStyleSheet("")


@pytest.fixture
def desk(qapp: QApplication, clinic: Clinic) -> Iterator[Desk]:
    made = Desk(clinic)
    yield made
    made.drafts.close()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
