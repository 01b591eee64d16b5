"""Every screen can be used without a mouse and with a screen reader."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.pathway import Pathways
from rehabdesk.store.database import Database
from rehabdesk.ui import theme
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.ending import let_go
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.page import TABS
from rehabdesk.ui.pictures import _wait_for_figures, _wait_for_rows
from rehabdesk.ui.widgets import Field, Toast
from rehabdesk.ui.widgets.announce import announcer
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, TODAY, key

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractSpinBox,
    QAbstractItemView,
)
PASSIVE = (QScrollBar, QHeaderView, QLabel, QScrollArea)
OTHERWISE = {"OfferList": "moved along from the field above", "Toast": "goes by itself; Ctrl+Z"}
"""Kinds of controls, or of their parents, that the Tab key does not stop at, and why."""


class Walk:
    """What is wrong with the controls seen so far, each told once."""

    def __init__(self) -> None:
        self.seen = 0
        self.unnamed: set[str] = set()
        self.unreachable: set[str] = set()
        self.unmarked: set[str] = set()
        self._known: set[QWidget] = set()

    def look(self, place: str, root: QWidget) -> None:
        """Judge every control that is on screen now."""
        root.window().activateWindow()
        QApplication.processEvents()
        for widget in root.findChildren(QWidget):
            if _is_control(widget) and widget not in self._known:
                self._known.add(widget)
                self._judge(place, widget)

    def _judge(self, place: str, widget: QWidget) -> None:
        self.seen += 1
        name = _name(widget)
        told = (
            f"{place}: {type(widget).__name__} {name!r} in {type(widget.parentWidget()).__name__}"
        )
        if not name:
            self.unnamed.add(told)
        if not widget.isEnabled():
            return
        if not _reachable(widget):
            self.unreachable.add(told)
        elif _own_stop(widget) and not _shows_focus(widget):
            self.unmarked.add(told)


def _is_control(widget: QWidget) -> bool:
    if not widget.isVisible() or isinstance(widget, PASSIVE) or widget.focusProxy() is not None:
        return False
    if widget.objectName().startswith("qt_"):
        return False
    stops = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return isinstance(widget, CONTROLS) or stops


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or text).strip()


def _own_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _reachable(widget: QWidget) -> bool:
    """A stop of the Tab key, or beside one that the arrow keys lead from."""
    parent = widget.parentWidget()
    if _own_stop(widget) or {type(widget).__name__, type(parent).__name__} & OTHERWISE.keys():
        return True
    beside = parent.findChildren(type(widget)) if parent is not None else []
    return any(_own_stop(one) for one in beside)


def _shows_focus(widget: QWidget) -> bool:
    """With the keyboard on it, it looks different."""
    widget.window().activateWindow()
    before = QApplication.focusWidget()
    if before is widget:
        widget.clearFocus()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return QApplication.focusWidget() is widget and widget.grab().toImage() != without


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication,
    clinic_file: object,
    tmp_path_factory: pytest.TempPathFactory,
    pathways: Pathways,
) -> Walk:
    """One window, opened once and taken through every page, tab and panel."""
    folder = tmp_path_factory.mktemp("walk")
    QSettings.setPath(
        QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder / "settings")
    )
    shutil.copy(str(clinic_file), folder / "clinic.rehabdesk")
    theme.apply(qapp, "light")
    with Database.open(folder / "clinic.rehabdesk", PASSPHRASE) as database:
        desk = Desk(Clinic(database, pathways, "Sam Physio", lambda: TODAY))
        jobs = Jobs()
        window = MainWindow(desk, jobs)
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        walked = Walk()
        _tour(qapp, window, walked)
        jobs.close()
        desk.drafts.close()
        window.close()
        window.deleteLater()
        let_go()
    qapp.setStyleSheet("")
    return walked


def _tour(app: QApplication, window: MainWindow, walk: Walk) -> None:
    _wait_for_rows(app, window)
    walk.look("caseload", window)
    window.show_switcher()
    walk.look("switcher", window)
    window.switcher.put_away()
    window.show_keys()
    walk.look("keys", window)
    window.panel.close_panel()
    window.show_patient(key("P-0031"))
    page = window.patient_page()
    for name in TABS:
        page.choose_tab(name)
        walk.look(name, window)
    assert page.facts is not None
    panels = page.panels
    opens: tuple[Callable[..., None], ...] = (
        panels.patient,
        panels.episode,
        panels.discharge,
        panels.flags,
        panels.referral,
    )
    for opens_panel in opens:
        opens_panel(page.facts)
        walk.look(opens_panel.__name__, panels.side)
        panels.side.close_panel()
    window.show_document("discharge", key("P-0031"))
    walk.look("discharge letter", window)
    window.show_document("referral", key("P-0031"))
    walk.look("referral letter", window)
    window.show_reports()
    _wait_for_figures(app, window)
    walk.look("reports", window)
    window.show_settings()
    walk.look("settings", window)
    window.show_trail()
    _wait_for_figures(app, window)
    walk.look("audit trail", window)


def test_every_control_of_every_screen_has_a_name(walk: Walk) -> None:
    assert walk.seen > 200
    assert not walk.unnamed


def test_every_control_of_every_screen_is_reached_by_keyboard(walk: Walk) -> None:
    assert not walk.unreachable


def test_every_control_of_every_screen_shows_that_it_has_the_keyboard(walk: Walk) -> None:
    assert not walk.unmarked


@pytest.fixture
def heard() -> Iterator[list[tuple[str, bool]]]:
    """What a screen reader is told, and whether at once."""
    said: list[tuple[str, bool]] = []

    def note(words: str, urgent: bool) -> None:
        said.append((words, urgent))

    announcer.said.connect(note)
    yield said
    announcer.said.disconnect(note)


def test_what_a_toast_says_is_read_out(qtbot: QtBot, heard: list[tuple[str, bool]]) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    Toast(host).say_saved("Saved")
    assert heard == [("Saved", False)]


def test_an_objection_is_read_out_at_once_and_its_withdrawal_is_not(
    qtbot: QtBot, heard: list[tuple[str, bool]]
) -> None:
    field = Field("Weight, kg", QLineEdit())
    qtbot.addWidget(field)
    field.set_problem("Weight is above 0.")
    field.set_problem("")
    assert heard == [("Weight, kg: Weight is above 0.", True)]
