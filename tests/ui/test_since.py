"""What changed since the last triage, opened from the caseload and gone through with keys."""

import datetime as dt
import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import EpisodeKey, RedFlag
from rehabdesk.ui.caseload.page import CaseloadPage
from rehabdesk.ui.caseload.since import SincePanel
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from tests.conftest import HOSTILE_NAME, TODAY, key

Open = Callable[[], SincePanel]


def pause() -> None:
    """The trail knows milliseconds: two things done are to be two of them apart."""
    time.sleep(0.004)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> CaseloadPage:
    """The caseload, triaged a moment ago."""
    pause()
    desk.clinic.mark_triaged()
    pause()
    made = CaseloadPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    made.reread()
    qtbot.waitUntil(lambda: not made.is_reading())
    return made


@pytest.fixture
def opened(qtbot: QtBot, page: CaseloadPage) -> Open:
    def open_it() -> SincePanel:
        page.asides.show_since()
        panel = page.panel.content()
        assert isinstance(panel, SincePanel)
        wait(qtbot, panel)
        return panel

    return open_it


def wait(qtbot: QtBot, panel: SincePanel) -> None:
    qtbot.waitUntil(lambda: panel.found() is not None and panel.mark.isEnabled())


def raise_flag(clinic: Clinic, patient_id: str) -> EpisodeKey:
    name = key(patient_id)
    revision = clinic.facts(name).episode.revision
    clinic.raise_red_flag(name, RedFlag(TODAY, "cauda_equina"), revision)
    return name


def visit(clinic: Clinic, patient_id: str) -> None:
    name = key(patient_id)
    revision = clinic.facts(name).episode.revision
    clinic.record_visit(VisitDraft(name, revision, TODAY, pain={"worst": 5}))


def said(panel: SincePanel) -> list[str]:
    model = panel.list.changes
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_nothing_new_says_so(opened: Open) -> None:
    panel = opened()
    assert panel.empty.title.text() == "Nothing changed"
    assert "your last triage" in panel.about.text()


def test_what_asks_for_attention_first_is_chosen_first(opened: Open, clinic: Clinic) -> None:
    visit(clinic, "P-0012")
    raise_flag(clinic, "P-0023")
    panel = opened()
    first, second = said(panel)
    assert first.startswith("Bo Lindqvist: Consider → Emergency.")
    assert "1 pain score by Sam Physio" in second or "1 visit" in second
    assert panel.about.text().count("1 with another imaging state") == 1
    assert panel.list.hasFocus()


def test_enter_opens_the_patient(
    qtbot: QtBot, opened: Open, page: CaseloadPage, clinic: Clinic
) -> None:
    name = raise_flag(clinic, "P-0023")
    panel = opened()
    with qtbot.waitSignal(page.episode_opened) as signal:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert signal.args == [name]


def test_marking_as_triaged_empties_the_list_for_this_clinician(
    qtbot: QtBot, opened: Open, page: CaseloadPage, clinic: Clinic
) -> None:
    raise_flag(clinic, "P-0023")
    pause()
    panel = opened()
    before = clinic.last_triaged()
    qtbot.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, panel)
    assert page.toast.words() == "Caseload triaged"
    assert clinic.last_triaged() > before
    assert said(panel) == []
    assert clinic.history(None, 1)[0].action == "mark_triaged"


def test_another_moment_is_chosen_with_the_arrow_keys(
    qtbot: QtBot, opened: Open, clinic: Clinic
) -> None:
    panel = opened()
    qtbot.keyClick(panel.moment.buttons()[0], Qt.Key.Key_Right)
    wait(qtbot, panel)
    assert panel.moment.value() == 1
    assert panel.found().day <= TODAY
    assert said(panel)


def test_a_typed_day_counts_from_its_first_instant(qtbot: QtBot, opened: Open) -> None:
    panel = opened()
    panel.day.setText("20 Feb 2026")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return)
    wait(qtbot, panel)
    assert panel.since().astimezone().date() == dt.date(2026, 2, 20)
    assert panel.found().day == dt.date(2026, 2, 20)
    panel.day.setText("2 Mar 2099")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return)
    assert "lies ahead" in panel.day_field.problem()
    panel.day.setText("soon")
    qtbot.keyClick(panel.day, Qt.Key.Key_Return)
    assert panel.day_field.problem()


def test_who_never_triaged_is_shown_the_last_seven_days(
    qtbot: QtBot, opened: Open, clinic: Clinic
) -> None:
    clinic.actor = "Ann"
    panel = opened()
    assert panel.moment.value() == 7
    assert not panel.moment.buttons()[0].isEnabled()
    assert "not marked a triage yet" in panel.about.text()


def test_what_is_entered_meanwhile_appears(
    qtbot: QtBot, opened: Open, desk: Desk, clinic: Clinic
) -> None:
    panel = opened()
    revision = clinic.facts(key("P-0023")).episode.revision
    flag = RedFlag(TODAY, "cauda_equina")
    desk.do(partial(Clinic.raise_red_flag, key=key("P-0023"), flag=flag, based_on=revision))
    qtbot.waitUntil(lambda: len(said(panel)) == 1)


def test_a_long_reading_can_be_stopped(qtbot: QtBot, opened: Open) -> None:
    panel = opened()
    panel.read()
    panel._reading.cancel()
    qtbot.waitUntil(lambda: panel._reading is None)
    qtbot.waitUntil(lambda: not panel._patience.isActive())
    assert not panel.progress.isVisible()
    panel.read()
    wait(qtbot, panel)


def test_a_hostile_name_is_shown_as_typed(opened: Open, clinic: Clinic) -> None:
    visit(clinic, "P-0052")
    panel = opened()
    (words,) = said(panel)
    assert words.startswith(HOSTILE_NAME)
    model = panel.list.changes
    tip = str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip


def test_the_panel_opens_with_its_key(qtbot: QtBot, page: CaseloadPage) -> None:
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    panel = page.panel.content()
    assert isinstance(panel, SincePanel)
    wait(qtbot, panel)
