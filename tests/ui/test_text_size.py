"""Text and controls from 100 to 200 %: chosen here, put on at the start, and nothing is cut."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.domain import date_style, units
from rehabdesk.domain.units import Distance
from rehabdesk.domain.words import long_date
from rehabdesk.ui import dates, distances, text_size
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs
from rehabdesk.ui.settings.look import LookCard
from rehabdesk.ui.widgets import ProgressPanel
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, TODAY, key

AT_150 = (853, 533)
"""The pixels left of 1280 x 800 when everything is half as large again."""
_CHILD = """
import json, os, sys
from PySide6.QtCore import QSettings
QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, sys.argv[1])
from rehabdesk.ui.session import make_application
app = make_application(["rehabdesk"])
print(json.dumps([app.primaryScreen().devicePixelRatio(), os.environ.get("QT_SCALE_FACTOR")]))
"""


def started(folder: Path, **extra: str) -> list[object]:
    """The scale and the variable of an app started with the settings of that folder."""
    bare = {name: text for name, text in os.environ.items() if name != "QT_SCALE_FACTOR"}
    ran = subprocess.run(
        [sys.executable, "-c", _CHILD, str(folder)],
        env={**bare, "QT_QPA_PLATFORM": "offscreen", **extra},
        capture_output=True,
        text=True,
        check=True,
    )
    found: list[object] = json.loads(ran.stdout)
    return found


def test_a_chosen_size_is_put_on_at_the_next_start(tmp_path: Path) -> None:
    text_size.choose(150)
    QSettings("RehabDesk", "RehabDesk").sync()
    assert started(tmp_path / "settings") == [1.5, "1.5"]


def test_a_factor_set_for_the_desktop_is_left_alone(tmp_path: Path) -> None:
    text_size.choose(150)
    QSettings("RehabDesk", "RehabDesk").sync()
    assert started(tmp_path / "settings", QT_SCALE_FACTOR="2") == [2.0, "2"]


@pytest.mark.parametrize("kept", ["", "huge", "137", "-5"])
def test_a_size_that_is_none_counts_as_100(kept: str) -> None:
    QSettings("RehabDesk", "RehabDesk").setValue(text_size.TEXT_SIZE_SETTING, kept)
    assert text_size.chosen() == 100


def test_steps_end_at_the_smallest_and_the_largest() -> None:
    assert text_size.step(-1) == 100
    text_size.choose(200)
    assert text_size.step(1) == 200
    assert text_size.step(-1) == 175


def test_the_card_says_that_a_size_waits_for_the_next_start(
    qtbot: QtBot, dressed: QApplication
) -> None:
    card = LookCard()
    qtbot.addWidget(card)
    card.show()
    assert card.restart.isHidden()
    card.scale.buttons()[2].click()
    assert text_size.chosen() == 125
    assert card.waiting.text().startswith("125 % is put on when the app starts again")
    with qtbot.waitSignal(card.restart_asked):
        card.restart.click()


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> MainWindow:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.resize(*AT_150)
    made.show()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    return made


def test_ctrl_plus_and_0_choose_the_size(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert text_size.chosen() == 110
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert text_size.chosen() == 100


def cut(page: QWidget) -> list[str]:
    """Buttons that are narrower than their words, or that stick out of their page."""
    return [
        button.text() or button.accessibleName()
        for button in page.findChildren(QPushButton)
        if button.isVisible()
        and (
            (button.text() and button.width() < button.minimumSizeHint().width())
            or button.mapTo(page, QPoint(button.width(), 0)).x() > page.width()
        )
    ]


def test_no_button_is_cut_at_150_per_cent(window: MainWindow, qtbot: QtBot) -> None:
    assert cut(window.caseload) == []
    window.show_patient(key("P-0012"))
    window.patient_page().choose_tab("Progress")
    qtbot.waitUntil(lambda: cut(window.patient_page()) == [])


def test_a_tab_that_is_wider_than_the_window_scrolls(window: MainWindow) -> None:
    window.show_patient(key("P-0012"))
    page = window.patient_page()
    for tab in ("Runs", "Plan", "Strength", "Outcomes"):
        page.choose_tab(tab)
        QTest.qWait(1)
        areas = [one for one in page.findChildren(QScrollArea) if one.isVisible()]
        over = [one.widget().width() - one.viewport().width() for one in areas]
        assert max(over) <= max(one.horizontalScrollBar().maximum() for one in areas), tab


def test_the_rail_shows_icons_alone_where_there_is_little_room(window: MainWindow) -> None:
    reports = window.rail.button("reports")
    assert (reports.text(), reports.toolTip(), reports.accessibleName()) == (
        "",
        "Reports",
        "Reports",
    )
    window.resize(1280, 800)
    assert reports.text().strip() == "Reports"


def test_where_the_screen_is_kept_still_no_bar_runs(qtbot: QtBot, dressed: QApplication) -> None:
    card = LookCard()
    qtbot.addWidget(card)
    for still in (True, False):
        card.still.setChecked(still)
        panel = ProgressPanel(Job("Counting", lambda tick: None))
        qtbot.addWidget(panel)
        bar = panel.findChild(QProgressBar)
        assert bar is not None
        assert (bar.maximum() == 0) is not still, "a bar without an end runs by itself"


def test_how_days_are_written_is_chosen_beside_it_and_waits_too(
    qtbot: QtBot, dressed: QApplication
) -> None:
    card = LookCard()
    qtbot.addWidget(card)
    card.show()
    assert [button.text() for button in card.dates.buttons()] == [
        "2 Mar 2026",
        "02/03/2026",
        "3/2/2026",
        "2026-03-02",
    ]
    card.dates.buttons()[1].click()
    assert card.waiting.text() == "Days are written that way when the app starts again."
    dates.put_on()
    try:
        assert long_date(TODAY) == "02/03/2026"
        card.reread()
        assert card.restart.isHidden()
    finally:
        date_style.use("words")


def test_miles_are_chosen_in_settings_and_put_on_at_the_next_start(qtbot: QtBot) -> None:
    card = LookCard()
    qtbot.addWidget(card)
    card.show()
    card.distances.buttons()[1].click()
    assert card.waiting.text() == "The unit of distances changes when the app starts again."
    assert f"{Distance(8.047):.1f}" == "8.0 km"
    distances.put_on()
    try:
        assert f"{Distance(8.047):.1f}" == "5.0 mi"
        card.reread()
        assert card.restart.isHidden()
    finally:
        units.use("km")
