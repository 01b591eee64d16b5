"""Where one was comes back: page, patient, tab and filters, and never from outside the record."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.places import Place
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store import audit
from rehabdesk.ui.session import Session
from rehabdesk.ui.window import MainWindow
from tests.conftest import PEOPLE, key

OKAFOR = key("P-0012")


@pytest.fixture
def session(dressed: QApplication, clinic: Clinic) -> Iterator[Session]:
    made = Session(dressed, lambda: clinic)
    yield made
    made.end()


def opened(qtbot: QtBot, session: Session, clinic: Clinic) -> MainWindow:
    session.show_clinic(clinic)
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.everyone() == len(PEOPLE))
    return window


def left(session: Session, window: MainWindow) -> None:
    """Close, as the end of the sitting does."""
    window.leave()
    session.end()


def test_the_patient_and_the_tab_come_back(qtbot: QtBot, session: Session, clinic: Clinic) -> None:
    window = opened(qtbot, session, clinic)
    window.show_patient(OKAFOR)
    window.patient_page().choose_tab("Plan")
    left(session, window)
    again = opened(qtbot, session, clinic)
    page = again.patient_page()
    assert again.pages.currentWidget() is page
    assert page.facts is not None
    assert page.facts.key == OKAFOR
    assert page.tab() == "Plan"


def test_a_tab_of_another_name_by_now_is_no_crash(
    qtbot: QtBot, session: Session, clinic: Clinic
) -> None:
    clinic.keep_place(Place("patient", OKAFOR, "Gone"))
    assert opened(qtbot, session, clinic).patient_page().tab() == "Progress"


def test_the_filters_come_back(qtbot: QtBot, session: Session, clinic: Clinic) -> None:
    window = opened(qtbot, session, clinic)
    window.caseload.chips.chip("due").click()
    shown = window.caseload.model.keys_in_order()
    assert 0 < len(shown) < len(PEOPLE)
    left(session, window)
    again = opened(qtbot, session, clinic)
    assert again.pages.currentWidget() is again.caseload
    assert again.caseload.model.keys_in_order() == shown


def test_a_patient_who_is_no_longer_on_file_is_not_looked_for(
    qtbot: QtBot, session: Session, clinic: Clinic
) -> None:
    clinic.keep_place(clinic.place()._replace(page="patient", key=EpisodeKey("P-9999", "1")))
    window = opened(qtbot, session, clinic)
    assert window.pages.currentWidget() is window.caseload


def test_each_person_comes_back_to_their_own_place(
    qtbot: QtBot, session: Session, clinic: Clinic
) -> None:
    window = opened(qtbot, session, clinic)
    window.show_patient(OKAFOR)
    left(session, window)
    clinic.actor = "Ada Other"
    assert clinic.place().key is None


def test_where_one_was_is_no_entry_of_the_record(
    qtbot: QtBot, session: Session, clinic: Clinic
) -> None:
    window = opened(qtbot, session, clinic)
    window.show_reports()
    before = len(audit.entries(clinic.database, limit=1000))
    left(session, window)
    assert clinic.place().page == "reports"
    assert len(audit.entries(clinic.database, limit=1000)) == before


def test_nothing_of_a_patient_is_in_the_computer_s_settings(
    qtbot: QtBot, session: Session, clinic: Clinic, tmp_path: Path
) -> None:
    window = opened(qtbot, session, clinic)
    window.show_patient(OKAFOR)
    left(session, window)
    QSettings().sync()
    for file in (tmp_path / "settings").rglob("*.conf"):
        assert "P-0012" not in file.read_text("utf-8")


def test_the_window_stands_as_it_stood_though_the_door_comes_first(
    qtbot: QtBot, session: Session, clinic: Clinic, tmp_path: Path
) -> None:
    stood = QRect(40, 60, 680, 480)
    opened(qtbot, session, clinic).setGeometry(stood)
    session.end()
    session.show_unlock(str(tmp_path / "own.rehabdesk"))
    assert opened(qtbot, session, clinic).geometry() == stood
