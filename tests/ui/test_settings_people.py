"""Settings list everyone who signs; choosing one shows what is printed under the signature."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.domain.records import Clinician
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.settings.page import SettingsPage
from rehabdesk.ui.settings.people import SOMEONE_NEW


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> SettingsPage:
    desk.clinic.save_clinician(Clinician("Ada Other", "Physiotherapist", "HCPC PH111111"))
    made = SettingsPage(desk, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(qtbot: QtBot, page: SettingsPage, first_letter: str) -> None:
    page.people.setFocus()
    qtbot.keyClicks(page.people, first_letter)
    page.people.activated.emit(page.people.currentIndex())


def test_everyone_who_signs_is_listed_the_one_acting_first_shown(page: SettingsPage) -> None:
    names = [page.people.itemText(at) for at in range(page.people.count())]
    assert names == ["Ada Other", "Sam Physio", SOMEONE_NEW]
    assert page.people.currentText() == "Sam Physio"
    assert page.name.text() == "Sam Physio"


def test_choosing_another_shows_their_particulars(qtbot: QtBot, page: SettingsPage) -> None:
    choose(qtbot, page, "A")
    assert (page.name.text(), page.registration.text()) == ("Ada Other", "HCPC PH111111")


def test_someone_new_is_added_and_shown(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    page.people.setCurrentText(SOMEONE_NEW)
    page.people.activated.emit(page.people.currentIndex())
    assert page.name.text() == ""
    qtbot.keyClicks(page.name, "Robin New")
    qtbot.mouseClick(page.save_person, Qt.MouseButton.LeftButton)
    assert "Robin New" in [one.name for one in desk.clinic.clinicians()]
    assert page.people.currentText() == "Robin New"
    assert len(desk.clinic.clinicians()) == 3
