"""The reports page: periods by key, figures with their Why?, out to Excel and PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.reports import Period, PeriodReport
from rehabdesk.ui.actions import with_keys
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.why import WhyView
from rehabdesk.ui.reports.page import ReportsPage
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, TODAY, key

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[ReportsPage]:
    made = ReportsPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1128, 752)
    with qtbot.waitSignal(made.counted):
        made.show()
    yield made
    made.close()


def report(page: ReportsPage) -> PeriodReport:
    assert page.report is not None
    return page.report


def words(page: QWidget) -> set[str]:
    return {label.text() for label in page.findChildren(PlainLabel) if label.isVisible()}


def test_the_rail_and_a_key_lead_to_the_reports(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() == len(PEOPLE))
    shift = CONTROL | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_R, shift)
    here = window.pages.currentWidget()
    assert isinstance(here, ReportsPage)
    assert window.rail.button("reports").isChecked()
    qtbot.waitUntil(lambda: here.report is not None)
    assert here.isAncestorOf(window.focusWidget())
    window.back()
    assert window.pages.currentWidget() is window.caseload
    qtbot.mouseClick(window.rail.button("reports"), Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is here
    assert any("Ctrl+Shift+R" in one.keys for _, rows in with_keys() for one in rows)
    window.close()


def test_it_counts_the_clinic_when_it_is_shown(page: ReportsPage) -> None:
    assert report(page).period == Period(TODAY.replace(2025, 12, 3), TODAY)
    assert report(page).figure("in_care").value == len(PEOPLE)
    assert {"Caseload", "Imaging decision", f"of {len(PEOPLE)} episodes in care"} <= words(page)


def test_the_months_are_drawn_and_told(page: ReportsPage) -> None:
    said = page.months.bars.accessibleDescription()
    assert said.startswith("Apr 2025: 0 new, 0 discharged")
    assert f"Feb 2026: {len(PEOPLE)} new, 0 discharged" in said
    assert page.months.words.text() == "the 12 months to 2 Mar 2026"


def test_the_arrow_keys_choose_another_period(qtbot: QtBot, page: ReportsPage) -> None:
    page.setFocus()
    chosen = page.bar.choice.buttons()[1]
    assert chosen.hasFocus()
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(chosen, Qt.Key.Key_Right)
    assert report(page).period.first == TODAY.replace(2025, 3, 3)


def test_from_and_to_are_typed(qtbot: QtBot, page: ReportsPage) -> None:
    page.bar.choice.buttons()[3].click()
    assert page.bar.span.isVisible()
    assert (page.bar.first.text(), page.bar.last.text()) == ("3 Dec 2025", "2 Mar 2026")
    page.bar.last.setText("10 feb 2026")
    page.bar.first.setText("1 feb 2026")
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.bar.first, Qt.Key.Key_Return)
    assert report(page).period == Period(TODAY.replace(month=2, day=1), TODAY.replace(2026, 2, 10))


def test_a_period_that_is_none_is_said_and_not_counted(qtbot: QtBot, page: ReportsPage) -> None:
    page.bar.choice.buttons()[3].click()
    page.bar.first.setText("1 feb 2026")
    page.bar.last.setText("1 jan 2026")
    qtbot.keyClick(page.bar.last, Qt.Key.Key_Return)
    assert page.bar.problem.text() == "The last day lies before the first."
    page.bar.last.setText("soon")
    qtbot.keyClick(page.bar.last, Qt.Key.Key_Return)
    assert page.bar.problem.text().startswith("This is not a date.")
    page.bar.choice.buttons()[0].click()
    assert page.bar.problem.isHidden()


def test_why_tells_how_a_figure_is_counted(qtbot: QtBot, page: ReportsPage) -> None:
    row = page.sections["Imaging decision"].rows[1]
    assert row.why.accessibleName() == "Why? Decided by day 28"
    row.why.setFocus()
    qtbot.keyClick(row.why, Qt.Key.Key_Space)
    content = page.panel.content()
    assert isinstance(content, WhyView)
    assert "in force" in content.text()
    assert "3 Dec 2025 to 2 Mar 2026" in content.text()
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert row.why.hasFocus()


def test_it_goes_to_excel_and_the_trail_says_so(
    qtbot: QtBot, page: ReportsPage, desk: Desk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(page.output.said) as said:
        page.output.export(str(tmp_path / "r.xlsx"))
    assert said.args == ["Report written: r.xlsx"]
    assert load_workbook(tmp_path / "r.xlsx").active["B2"].value == "Northside Physiotherapy"
    last = desk.clinic.history(None, 1)[0]
    assert (last.action, last.after) == (
        "export",
        {"detail": "clinic report, 3 Dec 2025 to 2 Mar 2026"},
    )


def test_it_goes_to_a_pdf_and_writing_it_counts_nothing_again(
    qtbot: QtBot, page: ReportsPage, desk: Desk, tmp_path: Path
) -> None:
    page.output.save_pdf(str(tmp_path / "r.pdf"))
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert desk.clinic.history(None, 1)[0].action == "pdf"
    assert not page.is_counting()


def test_a_folder_that_is_not_there_is_said(page: ReportsPage, tmp_path: Path) -> None:
    said: list[str] = []
    page.output.said.connect(said.append)
    page.output.save_pdf(str(tmp_path / "none" / "r.pdf"))
    assert said[0].startswith("Not done:")


def test_ctrl_e_asks_where_to(qtbot: QtBot, page: ReportsPage) -> None:
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_E, CONTROL)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.selectedFiles()[0]).name == "Report 2025-12-03 to 2026-03-02.xlsx"
    dialog.reject()


def test_a_change_of_the_record_is_counted_again(
    qtbot: QtBot, page: ReportsPage, desk: Desk
) -> None:
    one = key("P-0023")
    revision = desk.clinic.facts(one).episode.revision
    with qtbot.waitSignal(page.counted):
        assert desk.do(lambda clinic: clinic.discharge(one, TODAY, "discharged", revision))
    assert report(page).figure("discharged").value == 1


def test_what_is_not_shown_is_counted_when_it_is(qtbot: QtBot, page: ReportsPage) -> None:
    page.hide()
    page._desk.changed.emit(Changes(Area.EPISODE))
    assert not page.is_counting()
    with qtbot.waitSignal(page.counted):
        page.show()


def test_stopping_leaves_no_old_figures_and_offers_to_count_again(
    qtbot: QtBot, page: ReportsPage
) -> None:
    page.reread()
    page.progress.cancel_button.click()
    qtbot.waitUntil(lambda: not page.is_counting())
    if page.report is None:  # else it was done before it could be stopped
        assert not page.excel.isEnabled()
        with qtbot.waitSignal(page.counted):
            page.empty.button.click()
    assert page.excel.isEnabled()


def test_a_period_without_anybody_says_so(qtbot: QtBot, page: ReportsPage) -> None:
    page.bar.choice.buttons()[3].click()
    page.bar.first.setText("1 jan 2020")
    page.bar.last.setText("1 feb 2020")
    with qtbot.waitSignal(page.counted):
        qtbot.keyClick(page.bar.last, Qt.Key.Key_Return)
    assert "Nobody in care" in words(page)


def test_every_control_has_a_name(page: ReportsPage) -> None:
    for part in page.findChildren(QWidget):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name), part


def test_no_patient_is_on_the_page(page: ReportsPage, clinic: Clinic) -> None:
    shown = " ".join(words(page))
    assert not any(name in shown for _, name, _, _ in PEOPLE)
