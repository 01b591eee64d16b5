"""The demo caseload goes with one click, asked only over one's own entries; a clinic's never."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk import pathways
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Database, DatabaseRefused, discard_demo
from rehabdesk.demo import caseload
from rehabdesk.domain.records import Run
from rehabdesk.ui.session import Session
from rehabdesk.ui.welcome.firstrun import FirstRunPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import TODAY

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def demo_file(tmp_path: Path) -> Path:
    path = tmp_path / "demo.rehabdesk"
    known = pathways.installed()
    with Database.open(path, create=True, plain=True) as database:
        clinic = Clinic(database, known, "Sam Physio", lambda: TODAY)
        clinic.fill_with_demo(caseload(2, 1, date(2026, 3, 2), known), 2)
    return path


@pytest.fixture
def session(dressed: QApplication, demo_file: Path) -> Iterator[Session]:
    made = Session(dressed, lambda: None)  # type: ignore[arg-type,return-value]
    made.show_database(Database.open(demo_file))
    yield made
    made.end()


def write_into(window: MainWindow) -> None:
    clinic = window.status._desk.clinic
    facts = clinic.facts(clinic.caseload()[0].key)
    clinic.record_run(facts.key, Run(TODAY, 5.0), facts.episode.revision)


def test_an_untouched_demo_goes_with_one_click_and_the_first_run_begins(
    qtbot: QtBot, session: Session, demo_file: Path
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    qtbot.mouseClick(window.status.demo.ask_button, LEFT)
    assert isinstance(session.window, FirstRunPage)
    assert list(demo_file.parent.glob("demo.rehabdesk*")) == []


def test_what_somebody_entered_goes_after_one_question(
    qtbot: QtBot, session: Session, demo_file: Path
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    write_into(window)
    note = window.status.demo
    qtbot.mouseClick(note.ask_button, LEFT)
    assert note.text() == "Throw it away, with what you entered?"
    qtbot.mouseClick(note.yes, LEFT)
    assert isinstance(session.window, FirstRunPage)
    assert list(demo_file.parent.glob("demo.rehabdesk*")) == []


def test_the_demo_stays_where_the_answer_is_no(
    qtbot: QtBot, session: Session, demo_file: Path
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    write_into(window)
    window.status.demo.throw_away()
    qtbot.keyClick(window.status.demo.no, Qt.Key.Key_Space)
    assert session.window is window
    assert window.status.demo.text() == "DEMO: everyone here is invented"
    assert demo_file.exists()


def test_a_clinic_s_own_record_is_never_thrown_away(
    qtbot: QtBot, dressed: QApplication, clinic: Clinic
) -> None:
    session = Session(dressed, lambda: clinic)
    session.show_clinic(clinic)
    window = session.window
    assert isinstance(window, MainWindow)
    window.status.demo.throw_away()
    assert window.status.demo.text() == ""
    assert not window.status.demo.yes.isVisible()
    session.throw_demo_away()
    assert session.window is window
    with pytest.raises(DatabaseRefused, match="own record"):
        discard_demo(clinic.database)
    assert Path(clinic.database.address).exists()
    session.end()
