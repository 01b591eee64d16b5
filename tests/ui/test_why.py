"""The answer to "Why?": gone through with keys, copied whole, shown as typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.explanation import Explanation, Input
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.why import WhyPanel, WhyView
from tests.conftest import HOSTILE_NAME, TODAY, key

ONE = Explanation(
    "Worst pain",
    "6/10",
    "PR01",
    (Input("Worst", "6/10", TODAY),),
    "6",
    "none",
    "[A]",
    "few",
    ("the morning after",),
    "hamstring_bursitis 1.0",
)
TWO = Explanation("Note", HOSTILE_NAME, "PR02")


@pytest.fixture
def view(qtbot: QtBot, dressed: QApplication) -> WhyView:
    made = WhyView((ONE, TWO, TWO))
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def shown(view: WhyView) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible())


def test_the_first_of_several_lies_open_and_the_rest_are_folded(view: WhyView) -> None:
    assert [head.is_open() for head in view.heads] == [True, False, False]
    for part in ("6/10, 2 Mar 2026", "the morning after", "few", "Rule PR01 · hamstring_bursitis"):
        assert part in shown(view)


def test_the_arrows_go_along_and_enter_opens_and_folds(qtbot: QtBot, view: WhyView) -> None:
    assert view.heads[0].hasFocus()
    qtbot.keyClick(view.heads[0], Qt.Key.Key_Down)
    assert view.heads[1].hasFocus()
    qtbot.keyClick(view.heads[1], Qt.Key.Key_Return)
    assert view.heads[1].is_open()
    assert view.heads[1].accessibleName().endswith("open")
    qtbot.keyClick(view.heads[1], Qt.Key.Key_Space)
    assert not view.heads[1].is_open()
    qtbot.keyClick(view.heads[1], Qt.Key.Key_Up)
    assert view.heads[0].hasFocus()


def test_a_click_opens_too(qtbot: QtBot, view: WhyView) -> None:
    qtbot.mouseClick(view.heads[2], Qt.MouseButton.LeftButton)
    assert view.heads[2].is_open()


def test_ctrl_c_copies_all_of_it_folded_or_not(qtbot: QtBot, view: WhyView) -> None:
    qtbot.keyClick(view.heads[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().text()
    assert copied == view.text()
    for part in ("Worst: 6/10, 2 Mar 2026", "Not recorded: the morning after", HOSTILE_NAME):
        assert part in copied
    assert view.copy_button.text() == "Copied"


def test_a_hostile_text_is_shown_as_typed(view: WhyView) -> None:
    label = next(one for one in view.findChildren(QLabel) if one.text() == HOSTILE_NAME)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_nothing_to_explain_is_said_in_words(qtbot: QtBot, dressed: QApplication) -> None:
    made = WhyView(())
    qtbot.addWidget(made)
    made.show()
    assert "Nothing is known" in shown(made)
    assert not made.copy_button.isEnabled()


def test_the_caseload_answers_why_with_a_key(
    qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs, clinic: Clinic
) -> None:
    page = CaseloadPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    page.show_caseload(clinic.caseload())
    page.table.select(page.model.row_of(key("P-0012")))
    qtbot.keyClick(page.table, Qt.Key.Key_W)
    panel = page.panel.content()
    assert isinstance(panel, WhyPanel)
    titles = [one.title for one in panel.explanations]
    assert titles[0] == "Imaging decision"
    for title in ("Worst pain", "Change of worst pain", "Week on week", "Limb symmetry"):
        assert title in titles
    assert "2 Mar 2026 − 30 Jan 2026 = 31 days" in panel.text()
