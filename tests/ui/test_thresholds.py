"""Settings: a threshold is typed, saved with Enter, refused in words, and put back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.settings.threshold_row import ThresholdRow
from rehabdesk.ui.settings.thresholds import ThresholdsCard
from tests.conftest import CONDITION


@pytest.fixture
def card(qtbot: QtBot, dressed: QApplication, desk: Desk) -> ThresholdsCard:
    made = ThresholdsCard(desk)
    qtbot.addWidget(made)
    made.pathway.setCurrentIndex(made.pathway.findData(CONDITION))
    made.show()
    return made


def type_in(qtbot: QtBot, row: ThresholdRow, text: str) -> None:
    row.edit.selectAll()
    qtbot.keyClicks(row.edit, text)


def in_force(clinic: Clinic, name: str) -> int:
    return next(one.value for one in clinic.thresholds(CONDITION) if one.id == name)


def test_a_number_typed_and_enter_is_in_force_at_once(
    qtbot: QtBot, card: ThresholdsCard, clinic: Clinic
) -> None:
    row = card.rows["DUE_FROM_DAY"]
    type_in(qtbot, row, "30")
    assert row.save.isVisible()
    with qtbot.waitSignal(card.said):
        qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert in_force(clinic, "DUE_FROM_DAY") == 30
    assert row.reset.isVisible()
    assert not row.save.isVisible()


def test_a_change_is_listed_with_its_day_and_who_made_it(
    qtbot: QtBot, card: ThresholdsCard
) -> None:
    assert card.changes.isHidden()
    row = card.rows["DUE_FROM_DAY"]
    type_in(qtbot, row, "30")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert "Sam Physio · 28 → 30 · An imaging decision is due" in card.changes.text()


def test_reset_puts_the_pathway_s_own_number_back(
    qtbot: QtBot, card: ThresholdsCard, clinic: Clinic
) -> None:
    clinic.save_threshold(CONDITION, "DUE_FROM_DAY", 35)
    card.reread()
    row = card.rows["DUE_FROM_DAY"]
    row.reset.setFocus()
    qtbot.keyClick(row.reset, Qt.Key.Key_Space)
    assert in_force(clinic, "DUE_FROM_DAY") == 28
    assert row.edit.text() == "28"
    assert not row.reset.isVisible()


def test_a_value_out_of_range_says_its_range_and_saves_nothing(
    qtbot: QtBot, card: ThresholdsCard, clinic: Clinic
) -> None:
    row = card.rows["DUE_FROM_DAY"]
    type_in(qtbot, row, "99")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert "21 to 42" in row.problem()
    assert in_force(clinic, "DUE_FROM_DAY") == 28
    type_in(qtbot, row, "abc")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert "whole number" in row.problem()


def test_consider_after_due_is_refused_in_words(
    qtbot: QtBot, card: ThresholdsCard, clinic: Clinic
) -> None:
    row = card.rows["CONSIDER_FROM_DAY"]
    type_in(qtbot, row, "28")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert "before due" in row.problem()
    assert in_force(clinic, "CONSIDER_FROM_DAY") == 21


def test_escape_takes_the_typing_back(qtbot: QtBot, card: ThresholdsCard) -> None:
    row = card.rows["DUE_FROM_DAY"]
    type_in(qtbot, row, "99")
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.edit.text() == "28"
    assert not row.save.isVisible()


def test_typing_in_one_row_survives_the_saving_of_another(
    qtbot: QtBot, card: ThresholdsCard
) -> None:
    typed, saved = card.rows["STALE_AFTER_DAYS"], card.rows["DUE_FROM_DAY"]
    type_in(qtbot, typed, "9")
    type_in(qtbot, saved, "30")
    qtbot.keyClick(saved.edit, Qt.Key.Key_Return)
    assert typed.edit.text() == "9"
    assert typed.save.isVisible()


def test_every_threshold_says_its_default_its_range_and_its_source(card: ThresholdsCard) -> None:
    row = card.rows["DUE_FROM_DAY"]
    words = row._about.text()
    assert words.startswith("Default 28 · 21 to 42 · seed article 4 weeks")
    assert "no source fixes it" in row._about.toolTip()


def test_each_pathway_shows_its_own(card: ThresholdsCard, clinic: Clinic) -> None:
    for place in range(card.pathway.count()):
        card.pathway.setCurrentIndex(place)
        assert list(card.rows) == [one.id for one in clinic.thresholds(card.key())]
