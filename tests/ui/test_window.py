"""The window: pages and ways back, keys, names for every control, and what is not loaded yet."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.theme import tokens_now
from rehabdesk.ui.theme.tokens import DARK
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, PEOPLE, TODAY, key


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[MainWindow]:
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    yield made
    made.close()


def press(qtbot: QtBot, window: MainWindow, letter: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    modifiers = held[0] if held else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(window.focusWidget() or window, letter, modifiers)


def test_enter_opens_the_patient_and_escape_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.rail.button("patient").isEnabled()
    window.caseload.table.select(1)
    qtbot.keyClick(window.caseload.table, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is not window.caseload
    assert window.rail.button("patient").isEnabled()
    window.back()
    assert window.pages.currentWidget() is window.caseload
    assert window.focusWidget() is window.caseload.table


def test_a_page_s_keys_work_wherever_the_focus_is(qtbot: QtBot, window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    window.rail.button("settings").setFocus()
    qtbot.keyClick(window.rail.button("settings"), Qt.Key.Key_N, control)
    assert not window.caseload.panel.isHidden()
    window.caseload.panel.close_panel()
    window.show_patient(key("P-0012"))
    window.rail.button("settings").setFocus()
    qtbot.keyClick(window.rail.button("settings"), Qt.Key.Key_N, control)
    assert window.caseload.panel.isHidden()
    qtbot.keyClick(window.rail.button("settings"), Qt.Key.Key_R, control)
    assert window.focusWidget().accessibleName() == "Worst"


def test_a_letter_leads_back_to_where_it_was_asked_for(window: MainWindow) -> None:
    window.show_patient(key("P-0012"))
    patient = window.pages.currentWidget()
    window.show_document("referral", key("P-0012"))
    assert window.pages.currentWidget() is not patient
    window.back()
    assert window.pages.currentWidget() is patient


def test_no_patient_is_named_in_the_window_s_title(window: MainWindow) -> None:
    window.show_patient(key("P-0012"))
    assert window.windowTitle() == "RehabDesk"


def test_ctrl_l_asks_for_the_lock(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.lock_requested):
        press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_the_status_line_says_what_is_true(window: MainWindow) -> None:
    assert window.status.place.text() == "Encrypted · this computer"
    assert window.status.who.text() == "Sam Physio"
    assert window.status.backup.text() == "No backup yet"
    assert window.status.demo.text() == ""


def test_a_refused_change_is_not_called_saved(window: MainWindow, desk: Desk) -> None:
    assert not desk.do(lambda clinic: clinic.set_phase(key("P-0012"), *_bad_phase(clinic)))
    assert window.status.saved.text() == "The last change was not saved"


def _bad_phase(clinic: Clinic) -> tuple[object, int]:
    from rehabdesk.domain.records import PhaseStart

    return PhaseStart(TODAY, 9), clinic.facts(key("P-0012")).episode.revision


def test_a_new_day_judges_everyone_again(qtbot: QtBot, window: MainWindow, clinic: Clinic) -> None:
    row = window.caseload.model.row(window.caseload.model.row_of(key("P-0012")))
    assert row is not None
    before = row.assessment.days_since_onset
    clinic.today = lambda: TODAY + timedelta(days=1)
    window.check_day()
    row = window.caseload.model.row(window.caseload.model.row_of(key("P-0012")))
    assert row is not None
    assert (before, row.assessment.days_since_onset) == (31, 32)


def test_settings_change_letterhead_and_theme(
    qtbot: QtBot, window: MainWindow, clinic: Clinic
) -> None:
    window.show_settings()
    page = window.pages.currentWidget()
    page.clinic.setText("Southside")
    qtbot.mouseClick(page.save_clinic, Qt.MouseButton.LeftButton)
    assert clinic.letterhead().clinic == "Southside"
    dark = next(button for button in page.look.theme.buttons() if button.text() == "Dark")
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert tokens_now() is DARK
    assert QSettings().value("look/theme") == "dark"


def test_a_backup_from_settings_opens_with_the_same_passphrase(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.show_settings()
    page = window.pages.currentWidget()
    page.back_up(str(tmp_path / "copy.rehabdesk"))
    qtbot.waitUntil(lambda: "Backed up" in page.toast.words(), timeout=20_000)
    with Database.open(tmp_path / "copy.rehabdesk", PASSPHRASE) as copy:
        assert copy.encrypted
    assert window.status.backup.text().startswith("Backup ")


def test_every_control_that_takes_the_focus_has_a_name(window: MainWindow) -> None:
    window.show_settings()
    window.show_caseload()
    window.caseload.add_patient()
    nameless = []
    for widget in window.findChildren(QWidget):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
            continue
        if widget.isHidden() or widget.window() is not window:
            continue
        if isinstance(widget.parent(), QComboBox | QAbstractScrollArea):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None and not face.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not nameless


def test_charts_spreadsheets_plans_and_reports_are_not_loaded_before_they_are_asked_for() -> None:
    code = (
        "import sys; import rehabdesk.app, rehabdesk.ui.session;"
        "print([m for m in ('pyqtgraph', 'numpy', 'openpyxl', 'PySide6.QtPrintSupport',"
        " 'rehabdesk.demo', 'rehabdesk.domain.plan.criteria', 'rehabdesk.domain.reports')"
        " if m in sys.modules])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert loaded.strip() == "[]"
