"""What is copied here leaves the clipboard again, and what others copied stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from rehabdesk.ui.clipboard import KEPT_MS, ClipboardWatch, copy_text
from rehabdesk.ui.patient.why import WhyPanel
from rehabdesk.ui.session import Session
from tests.conftest import PASSPHRASE, key


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[ClipboardWatch]:
    made = ClipboardWatch()
    yield made
    QGuiApplication.clipboard().clear()
    made.deleteLater()


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


def test_a_copy_is_gone_after_a_minute_and_not_before(watch: ClipboardWatch) -> None:
    copy_text("Day 31, pain 6")
    assert watch.timer.isActive()
    assert watch.timer.interval() == KEPT_MS == 60_000
    assert QGuiApplication.clipboard().text() == "Day 31, pain 6"
    watch.timer.timeout.emit()
    assert not QGuiApplication.clipboard().text()


def test_what_another_program_copied_since_is_left_alone(watch: ClipboardWatch) -> None:
    copy_text("Day 31, pain 6")
    QGuiApplication.clipboard().setText("a shopping list")
    assert not watch.timer.isActive()
    watch.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_why_is_copied_this_way(watch: ClipboardWatch, clinic: Clinic) -> None:
    facts = clinic.facts(key("P-0012"))
    panel = WhyPanel(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))
    panel.copy()
    assert QGuiApplication.clipboard().text() == panel.text()
    assert watch.timer.isActive()


@pytest.mark.parametrize("way", ["lock", "end"])
def test_locking_and_quitting_clear_it_at_once(
    dressed: QApplication, own_file: Path, way: str
) -> None:
    session = Session(dressed, no_demo)
    session.show_database(Database.open(own_file, PASSPHRASE))
    copy_text("Day 31, pain 6")
    getattr(session, way)()
    assert not QGuiApplication.clipboard().text()
    if way == "lock":
        session.end()
    session.deleteLater()
