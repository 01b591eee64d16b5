"""After a lock nothing of a patient is left: no window, no record, no model, no text."""

import gc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.assessment import Assessment
from rehabdesk.domain.charted import Charts
from rehabdesk.domain.directory import Person
from rehabdesk.domain.records import Facts, Patient
from rehabdesk.store.database import Database
from rehabdesk.ui.caseload.rows import CaseRow
from rehabdesk.ui.patient.charts.presentation import Presentation
from rehabdesk.ui.session import Session
from rehabdesk.ui.switcher.offers import Offer
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, PEOPLE, key

OF_A_PATIENT = (Patient, Person, Facts, Assessment, CaseRow, Offer, Charts, Presentation)
PATIENCE_MS = 10_000


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


def look_around(qtbot: QtBot, session: Session) -> None:
    """Bring a patient onto as many parts of the window as there are."""
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() == len(PEOPLE), timeout=PATIENCE_MS)
    window.caseload.table.select(1)
    window.caseload.asides.show_why(key("P-0012"))
    window.show_patient(key("P-0012"))
    window.patient_page().chart_menu.present()
    window.patient_page().choose_tab("History")
    window.patient_page().header.more_asked.emit("patient")
    window.show_document("discharge", key("P-0012"))
    window.show_switcher()
    qtbot.keyClicks(window.switcher.line, "ada")


def test_after_a_lock_no_record_of_a_patient_is_left_in_memory(
    qtbot: QtBot, dressed: QApplication, own_file: Path
) -> None:
    gc.collect()
    before = {id(one) for one in gc.get_objects() if isinstance(one, OF_A_PATIENT)}
    session = Session(dressed, no_demo)
    session.show_database(Database.open(own_file, PASSPHRASE))
    look_around(qtbot, session)
    assert {Patient, Assessment, CaseRow, Offer, Charts} <= {type(one) for one in gc.get_objects()}
    session.lock()
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    left = [
        one for one in gc.get_objects() if isinstance(one, OF_A_PATIENT) and id(one) not in before
    ]
    kinds = sorted({type(one).__name__ for one in left})
    shown = " ".join(
        str(widget.property(name) or "")
        for widget in QApplication.allWidgets()
        for name in ("text", "plainText", "toolTip", "accessibleName", "windowTitle")
        if isinstance(widget, QWidget)
    )
    del left
    session.end()
    session.deleteLater()
    assert not kinds
    assert not [name for _, name, *_ in PEOPLE if name in shown]
