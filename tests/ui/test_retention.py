"""Retention on screen: a rule, a list, a hold, and erasing by the typed number alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.problems import Unknown
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.masking import mask
from rehabdesk.ui.settings.erasing import ErasePanel, Erasing
from rehabdesk.ui.settings.retention import RetentionCard
from rehabdesk.ui.window import MainWindow
from tests.conftest import key

OVER = date(2034, 3, 1)
BUSY_MS = 20_000


@pytest.fixture
def late(clinic: Clinic) -> Clinic:
    """The small clinic when the records of March 2026 have just had their time."""
    clinic.today = lambda: OVER
    return clinic


def panel_of(qtbot: QtBot, clinic: Clinic, patient_id: str = "P-0012") -> ErasePanel:
    jobs = Jobs()
    desk = Desk(clinic)
    erasing = Erasing(desk, jobs, desk)
    panel = ErasePanel(desk, erasing, clinic.retention_of(patient_id))
    panel.kept_alive = (desk, jobs, erasing)  # nobody else holds them in a test
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_the_list_has_each_record_with_its_day_and_reason(qtbot: QtBot, late: Clinic) -> None:
    jobs = Jobs()
    card = RetentionCard(Desk(late), jobs)
    qtbot.addWidget(card)
    qtbot.mouseClick(card.look_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: card.list.count() > 0, timeout=BUSY_MS)
    texts = [card.list.item(row).text() for row in range(card.list.count())]
    assert any(
        text.startswith("P-0012 · Adaeze Okafor, over since 1 Mar 2034\n8 years") for text in texts
    )
    with qtbot.waitSignal(card.record_asked) as asked:
        qtbot.mouseClick(card.open_button, Qt.MouseButton.LeftButton)
    assert asked.args[0].startswith("P-")
    jobs.close()


def test_before_their_time_none_is_listed(qtbot: QtBot, clinic: Clinic) -> None:
    jobs = Jobs()
    card = RetentionCard(Desk(clinic), jobs)
    qtbot.addWidget(card)
    card.look()
    qtbot.waitUntil(lambda: bool(card.summary.text()), timeout=BUSY_MS)
    assert card.summary.text() == "No record is past its time."
    jobs.close()


def test_the_country_chosen_is_kept(qtbot: QtBot, clinic: Clinic) -> None:
    card = RetentionCard(Desk(clinic), Jobs())
    qtbot.addWidget(card)
    card.show()
    card.country.setFocus()
    qtbot.keyClick(card.country, Qt.Key.Key_Down)
    assert clinic.retention_country() == "scotland"


def test_nothing_is_erased_before_the_whole_number_is_typed(qtbot: QtBot, late: Clinic) -> None:
    panel = panel_of(qtbot, late)
    assert not panel.erase_button.isEnabled()
    qtbot.keyClicks(panel.typed, "P-001")
    assert not panel.erase_button.isEnabled()
    qtbot.keyClicks(panel.typed, "2")
    assert panel.erase_button.isEnabled()


def test_erasing_takes_the_record_and_says_what_still_holds_it(qtbot: QtBot, late: Clinic) -> None:
    panel = panel_of(qtbot, late)
    desk = panel.kept_alive[0]
    qtbot.keyClicks(panel.typed, "P-0012")
    with qtbot.waitSignal(desk.changed, timeout=BUSY_MS):
        qtbot.mouseClick(panel.erase_button, Qt.MouseButton.LeftButton)
    assert "No byte of it is left" in panel.result.text()
    assert "Backups" in panel.result.text()
    assert not panel.form.isVisible()
    with pytest.raises(Unknown):
        late.facts(key("P-0012"))


def test_before_its_time_a_reason_is_asked_for_under_its_field(
    qtbot: QtBot, clinic: Clinic
) -> None:
    panel = panel_of(qtbot, clinic)
    qtbot.keyClicks(panel.typed, "P-0012")
    with qtbot.waitSignal(panel.kept_alive[2].refused, timeout=BUSY_MS):
        qtbot.mouseClick(panel.erase_button, Qt.MouseButton.LeftButton)
    assert "kept until 1 Mar 2034" in panel.fields["reason"].problem()
    assert clinic.facts(key("P-0012"))


def test_a_record_on_hold_offers_no_erasing_until_it_is_lifted(qtbot: QtBot, late: Clinic) -> None:
    panel = panel_of(qtbot, late)
    qtbot.keyClicks(panel.hold_reason, "a claim")
    qtbot.mouseClick(panel.hold_button, Qt.MouseButton.LeftButton)
    assert late.retention_of("P-0012").hold == "a claim"
    assert not panel.form.isVisible()
    qtbot.mouseClick(panel.hold_button, Qt.MouseButton.LeftButton)
    assert panel.form.isVisible()
    assert late.retention_of("P-0012").hold == ""


def test_while_names_are_hidden_nobody_is_erased_by_mistake(qtbot: QtBot, late: Clinic) -> None:
    panel = panel_of(qtbot, late)
    mask.toggle()
    try:
        assert not panel.form.isVisible()
        assert "Names are hidden" in panel.message.text()
    finally:
        mask.toggle()
    assert panel.form.isVisible()


def test_from_the_patient_s_page_an_erased_record_is_gone_from_the_caseload(
    qtbot: QtBot, dressed: QApplication, late: Clinic
) -> None:
    desk, jobs = Desk(late), Jobs()
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    window.show()
    window.show_patient(key("P-0012"))
    window.patient_page().header.more_asked.emit("retention")
    panel = window.panel.content()
    assert isinstance(panel, ErasePanel)
    assert panel.who.text() == "Adaeze Okafor · P-0012"
    qtbot.keyClicks(panel.typed, "P-0012")
    with qtbot.waitSignal(desk.changed, timeout=BUSY_MS):
        qtbot.mouseClick(panel.erase_button, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is window.caseload
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() > 0, timeout=BUSY_MS)
    left = [one.patient.patient_id for one in window.caseload.model.assessments()]
    assert "P-0012" not in left
    assert "P-0003" in left
    jobs.close()
    window.close()


def test_what_could_not_be_wiped_is_offered_in_settings_until_it_is(
    qtbot: QtBot, late: Clinic
) -> None:
    late.erase("P-0012", "P-0012")
    desk, jobs = Desk(late), Jobs()
    erasing = Erasing(desk, jobs, desk)
    card = RetentionCard(desk, jobs)
    qtbot.addWidget(card)
    card.show()
    card.finish_asked.connect(erasing.finish)
    desk.changed.connect(card.reread)
    assert card.due.isVisible()
    with qtbot.waitSignal(erasing.erased, timeout=BUSY_MS):
        qtbot.mouseClick(card.finish_button, Qt.MouseButton.LeftButton)
    assert not card.due.isVisible()
    jobs.close()
