"""Distances typed in miles: kept as km, and exactly as they were where nobody touched them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.domain import units
from rehabdesk.domain.records import Run
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.record.panel import RecordPanel
from rehabdesk.ui.patient.runs.forms import RunForm
from tests.conftest import TODAY, key

KEY = key("P-0012")
ODD_KM = 8.123


@pytest.fixture(autouse=True)
def miles() -> Iterator[None]:
    units.use("mi")
    yield
    units.use("km")


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, desk: Desk) -> RecordPanel:
    made = RecordPanel(desk)
    qtbot.addWidget(made)
    made.resize(316, 700)
    made.show()
    made.activateWindow()
    show(made, desk)
    return made


def show(panel: RecordPanel, desk: Desk) -> None:
    facts = desk.clinic.facts(KEY)
    panel.show_episode(facts, desk.clinic.judge(facts), desk.clinic.pathway_of(facts.episode))


def add_run(desk: Desk, km: float, day: date = TODAY) -> Run:
    desk.clinic.record_run(KEY, Run(day, km), desk.clinic.facts(KEY).episode.revision)
    return next(run for run in desk.clinic.facts(KEY).runs if run.distance_km == km)


def today_s(desk: Desk) -> list[float]:
    return [run.distance_km for run in desk.clinic.facts(KEY).runs if run.date == TODAY]


def test_a_follow_up_in_miles_is_kept_as_km(panel: RecordPanel, desk: Desk) -> None:
    assert "mi" in panel.form.run.edit.accessibleName()
    QTest.keyClicks(panel.form.run.edit, "5.2")
    panel.save()
    assert today_s(desk) == [8.369]


def test_km_can_be_typed_behind_the_number(panel: RecordPanel, desk: Desk) -> None:
    QTest.keyClicks(panel.form.run.edit, "8 km")
    panel.save()
    assert today_s(desk) == [8.0]


def test_equals_keeps_the_last_km_to_the_metre(panel: RecordPanel, desk: Desk) -> None:
    add_run(desk, ODD_KM, date(2026, 3, 1))
    show(panel, desk)
    QTest.keyClicks(panel.form.run.edit, "=")
    assert panel.form.run.text() == "5.05"
    panel.save()
    assert today_s(desk) == [ODD_KM]


def test_mending_another_thing_of_a_run_leaves_its_km(
    qtbot: QtBot, dressed: QApplication, desk: Desk
) -> None:
    run = add_run(desk, ODD_KM)
    form = RunForm(desk, desk.clinic.facts(KEY), run)
    qtbot.addWidget(form)
    form.show()
    assert form.run.distance.text() == "5.05"
    form.run.lines["notes"].setText("hilly")
    form.save()
    assert today_s(desk) == [ODD_KM]


def test_miles_waiting_in_a_draft_are_still_miles_after_km_were_chosen(
    qtbot: QtBot, dressed: QApplication, panel: RecordPanel, desk: Desk
) -> None:
    QTest.keyClicks(panel.form.run.edit, "5.2")
    desk.drafts.flush()
    units.use("km")
    again = RecordPanel(desk)
    qtbot.addWidget(again)
    again.show()
    show(again, desk)
    assert again.form.run.text() == "5.2 mi"
    assert again.form.run.value() == 8.369


def test_miles_in_a_note_are_filed_as_km(panel: RecordPanel, desk: Desk) -> None:
    QTest.keyClicks(panel.form.note, "Ran 5 miles.")
    panel.file_note()
    panel.save()
    assert today_s(desk) == [8.047]
