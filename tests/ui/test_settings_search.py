"""A word typed above the settings leaves the cards that say it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.settings.page import SettingsPage


def test_a_word_leaves_the_cards_that_say_it_and_escape_brings_all_back(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs
) -> None:
    page = SettingsPage(desk, jobs)
    qtbot.addWidget(page)
    page.show()
    qtbot.keyClicks(page.search, "miles DISTANCES")
    assert page.look.isVisible()
    assert not page.snippets.isVisible()
    qtbot.keyClicks(page.search, " zebra")
    assert page.nothing.isVisible()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.snippets.isVisible()
    assert not page.nothing.isVisible()
