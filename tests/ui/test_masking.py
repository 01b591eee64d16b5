"""Names hidden: nothing on screen tells who anybody is, on any page; paper still does."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.ui.desk import Desk
from rehabdesk.ui.documents.preview import DocumentPage
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import MASK_SETTING, mask
from rehabdesk.ui.patient.details import PatientForm
from rehabdesk.ui.patient.page import TABS
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, key

PHONE, NHS, EMAIL = "07700 900123", "9990815291", "okafor@example.org"
CANARIES = (
    *(name for _, name, *_ in PEOPLE),
    *(number for number, *_ in PEOPLE),
    *(PHONE, NHS, EMAIL, "5 May 1990", "1990-05-05", "May 1990"),
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[MainWindow]:
    whom = desk.clinic.facts(key("P-0012")).patient
    desk.clinic.amend_patient(replace(whom, phone=PHONE, nhs_number=NHS, email=EMAIL))
    made = MainWindow(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.caseload.model.rowCount() == len(PEOPLE))
    yield made
    made.close()
    mask.forget()


def hide(qtbot: QtBot, window: MainWindow) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_P, both)
    assert mask.hidden


def texts(widget: QWidget) -> Iterator[str]:
    """Every string property: text, title, tooltip, accessible name, placeholder …"""
    about = widget.metaObject()
    curtained = isinstance(widget, QLineEdit) and widget.echoMode() == QLineEdit.EchoMode.Password
    for place in range(about.propertyCount()):
        name = about.property(place).name()
        if curtained and name == "text":
            continue
        value = widget.property(name)
        if isinstance(value, str):
            yield value
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.statusTip())


def cells(model: QAbstractItemModel, below: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(below)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(below)
        for column in range(columns):
            index = model.index(row, column, below)
            yield from (str(index.data(role) or "") for role in ROLES)


def on_screen(window: MainWindow) -> set[str]:
    """The canaries found in any widget, action or model of the window."""
    said = [text for one in (window, *window.findChildren(QWidget)) for text in texts(one)]
    for action in window.findChildren(QAction):
        said += [action.text(), action.toolTip()]
    for model in window.findChildren(QAbstractItemModel):
        said += list(cells(model, QModelIndex()))
    whole = "\n".join(said)
    return {canary for canary in CANARIES if canary in whole}


def test_ctrl_shift_p_leaves_no_name_on_the_caseload(qtbot: QtBot, window: MainWindow) -> None:
    window.caseload.table.select(1)
    assert on_screen(window)
    hide(qtbot, window)
    assert not on_screen(window)
    assert "Names hidden" in window.status.masked.text()
    window.caseload.asides.show_why(key("P-0012"))
    window.caseload.asides.show_since()
    window.caseload.add_patient()
    assert not on_screen(window)


def test_masked_rows_stay_apart_and_keep_their_stand_in(qtbot: QtBot, window: MainWindow) -> None:
    hide(qtbot, window)
    model = window.caseload.model
    shown = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    again = [str(model.index(row, 1).data()) for row in range(model.rowCount())]
    stand_ins = {words.split(",")[0] for words in shown}
    assert len(stand_ins) == len(PEOPLE)
    assert all(one.startswith("Patient ") for one in stand_ins)
    assert shown == again


def test_no_tab_of_a_patient_tells_who_it_is(qtbot: QtBot, window: MainWindow) -> None:
    window.show_patient(key("P-0012"))
    assert "Adaeze Okafor" in on_screen(window)
    hide(qtbot, window)
    page = window.patient_page()
    for tab in TABS:
        page.choose_tab(tab)
        assert not on_screen(window), tab
    assert page.header.name.whole.startswith("Patient ")


def test_forms_and_panels_opened_before_are_masked_where_they_are(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_patient(key("P-0012"))
    page = window.patient_page()
    page.header.more_asked.emit("patient")
    form = page.findChild(PatientForm)
    assert isinstance(form, PatientForm)
    assert {PHONE, NHS, EMAIL, "5 May 1990"} <= on_screen(window)
    hide(qtbot, window)
    assert not on_screen(window)
    assert form.lines["phone"].text() == PHONE  # what is saved is what it is
    mask.toggle()
    assert PHONE in on_screen(window)


def test_the_switcher_finds_people_and_names_nobody(qtbot: QtBot, window: MainWindow) -> None:
    window.show_switcher()
    qtbot.keyClicks(window.switcher.line, "ada")
    assert "Adaeze Okafor" in on_screen(window)
    hide(qtbot, window)
    assert not on_screen(window)
    offer = window.switcher.current()
    assert offer is not None
    assert offer.key == key("P-0012")


def test_a_letter_is_covered_on_screen_and_names_the_patient_on_paper(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.show_document("discharge", key("P-0012"))
    page = window.pages.currentWidget()
    assert isinstance(page, DocumentPage)
    hide(qtbot, window)
    assert not on_screen(window)
    assert page._view.count() == 0
    assert "Adaeze Okafor" in " ".join(page.document().identity)
    mask.toggle()
    assert page._view.count() > 0


@pytest.mark.parametrize("ask", ["show_reports", "show_settings", "show_keys", "show_trail"])
def test_no_other_page_names_anybody(qtbot: QtBot, window: MainWindow, ask: str) -> None:
    hide(qtbot, window)
    getattr(window, ask)()
    qtbot.wait(100)  # what is read beside the window stands there then
    assert not on_screen(window)


def test_names_stay_hidden_after_a_restart_and_nothing_of_a_patient_is_in_the_settings(
    qtbot: QtBot, window: MainWindow
) -> None:
    hide(qtbot, window)
    assert QSettings().value(MASK_SETTING, type=bool) is True
    mask._set(hidden=False)
    mask.restore()
    assert mask.hidden
    kept = " ".join(f"{name}={QSettings().value(name)}" for name in QSettings().allKeys())
    assert not [one for one in CANARIES if one in kept]
