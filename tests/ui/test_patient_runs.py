"""The running log on screen: typed by keyboard, drawn with its gaps, mended, explained."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.domain.records import EpisodeEvent, Facts, PainEntry, Run
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.patient.runs.forms import EventForm, RunForm
from rehabdesk.ui.patient.runs.tab import RunsTab
from rehabdesk.ui.patient.runs.typed import minutes_words, read_minutes
from rehabdesk.ui.widgets import SidePanel
from tests.conftest import TODAY, key

KEY = key("P-0012")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


class Stage:
    """A running log of one patient, following the record as the page does."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.host = QWidget()
        self.host.resize(1180, 900)
        self.panel = SidePanel(self.host)
        self.tab = RunsTab(desk, self.panel, self.host)
        self.tab.resize(1180, 900)
        qtbot.addWidget(self.host)
        desk.changed.connect(self.show)
        self.show()
        with qtbot.waitExposed(self.host):
            self.host.show()

    def show(self, *_: object) -> None:
        facts = self.facts()
        clinic = self.desk.clinic
        self.tab.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))

    def facts(self) -> Facts:
        return self.desk.clinic.facts(KEY)

    def add(self, *runs: Run) -> None:
        for run in runs:
            self.desk.clinic.record_run(KEY, run, self.facts().episode.revision)
        self.show()

    def type(self, **texts: str) -> None:
        lines = self.tab.entry.fields.lines
        for name, text in texts.items():
            lines[name].clear()
            self.qtbot.keyClicks(lines[name], text)

    def press(self, widget: QWidget, pressed: Qt.Key) -> None:
        self.qtbot.keyClick(widget, pressed)


@pytest.fixture
def stage(qtbot: QtBot, dressed: QApplication, desk: Desk) -> Stage:
    return Stage(qtbot, desk)


def test_a_typed_run_waits_while_another_patient_is_on_screen(stage: Stage):
    stage.type(distance_km="8,8", notes="hilly")
    entry = stage.tab.entry
    entry.show_episode(key("P-0031"), 1)
    assert entry.fields.is_empty()
    stage.show()
    assert entry.fields.texts()["distance_km"] == "8,8"
    assert entry.fields.texts()["notes"] == "hilly"


def test_an_empty_row_moves_on_with_the_day(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    assert stage.tab.entry.fields.texts()["date"] == "2 Mar 2026"
    monkeypatch.setattr(stage.desk, "today", lambda: TODAY + timedelta(days=1))
    stage.show()
    assert stage.tab.entry.fields.texts()["date"] == "3 Mar 2026"


def test_a_run_is_typed_by_keyboard_alone_from_the_first_field_on(stage: Stage):
    stage.tab.setFocus()
    for text in ("1 Mar", "8,4", "45:30"):
        field = QApplication.focusWidget()
        field.selectAll()
        stage.qtbot.keyClicks(field, text)
        stage.press(field, Qt.Key.Key_Tab)
    stage.press(QApplication.focusWidget(), Qt.Key.Key_E)
    stage.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    for text in ("4", "168", "60", "Along the canal"):
        stage.qtbot.keyClicks(QApplication.focusWidget(), text)
        stage.press(QApplication.focusWidget(), Qt.Key.Key_Tab)
    stage.press(QApplication.focusWidget(), Qt.Key.Key_Return)
    run = stage.facts().runs[-1]
    assert run._replace(row_id="") == Run(
        ago(1), 8.4, None, 45.5, "easy", 4, 168, "Along the canal", 60
    )


def test_after_saving_the_next_run_can_be_typed(stage: Stage):
    with stage.qtbot.waitSignal(stage.tab.saved) as said:
        stage.type(distance_km="5")
        stage.press(stage.tab.entry.fields.lines["distance_km"], Qt.Key.Key_Return)
    assert said.args == ["Run of 5 km saved"]
    assert stage.tab.entry.fields.is_empty()
    assert QApplication.focusWidget() is stage.tab.entry.fields.lines["distance_km"]


def test_what_is_no_number_is_said_with_its_field_and_nothing_is_saved(stage: Stage):
    before = stage.facts().runs
    stage.type(distance_km="far", rpe="12x")
    stage.press(stage.tab.entry.fields.lines["rpe"], Qt.Key.Key_Return)
    said = stage.tab.entry.message.text().splitlines()
    assert said[0].startswith("Distance, km: This is not a number.")
    assert said[1].startswith("Effort 0–10: This is not a number.")
    assert stage.tab.entry.fields.lines["rpe"].property("wrong")
    assert QApplication.focusWidget() is stage.tab.entry.fields.lines["distance_km"]
    assert stage.facts().runs == before


def test_what_the_record_refuses_is_said_with_its_field(stage: Stage):
    stage.type(distance_km="8", rpe="12")
    stage.press(stage.tab.entry.fields.lines["rpe"], Qt.Key.Key_Return)
    assert "0 to 10" in stage.tab.entry.message.text()
    assert stage.tab.entry.fields.lines["rpe"].property("wrong")


def test_what_is_typed_survives_a_change_of_the_same_episode(stage: Stage):
    stage.type(distance_km="8.4")
    stage.add(Run(ago(2), 5.0))
    assert stage.tab.entry.fields.lines["distance_km"].text() == "8.4"


def test_after_somebody_elses_change_what_is_typed_stays_and_can_be_saved_again(stage: Stage):
    stage.desk.changed.disconnect(stage.show)
    stage.type(distance_km="8.4")
    stage.desk.clinic.record_run(KEY, Run(ago(2), 5.0), stage.facts().episode.revision)
    stage.tab.entry.save()
    assert "Somebody changed this episode" in stage.tab.entry.message.text()
    assert stage.tab.entry.fields.lines["distance_km"].text() == "8.4"
    stage.tab.entry.save()
    assert stage.facts().runs[-1].distance_km == 8.4


def test_a_form_can_be_saved_again_after_somebody_elses_change(stage: Stage):
    stage.qtbot.mouseClick(stage.tab.events.add_button, Qt.MouseButton.LeftButton)
    form = stage.panel.content()
    assert isinstance(form, EventForm)
    stage.desk.clinic.record_run(KEY, Run(ago(2), 5.0), stage.facts().episode.revision)
    form.save()
    assert stage.facts().events == ()
    form.save()
    assert len(stage.facts().events) == 1


def test_a_cadence_of_82_is_asked_about_and_never_doubled_by_itself(stage: Stage):
    fields = stage.tab.entry.fields
    stage.type(distance_km="8", cadence_spm="82")
    assert fields.steps.text() == "Cadence 82: strides of one foot? Make it 164 steps"
    assert fields.lines["cadence_spm"].text() == "82"
    stage.qtbot.mouseClick(fields.steps, Qt.MouseButton.LeftButton)
    assert fields.lines["cadence_spm"].text() == "164"
    assert fields.steps.isHidden()


def test_weeks_without_a_run_are_drawn_open_and_said_to_be_unknown(stage: Stage):
    stage.add(Run(ago(35), 8.0))
    bars = stage.tab.weeks.chart.bars
    assert [bar.km for bar in bars].count(None) == 3
    assert "not known" in next(bar for bar in bars if bar.km is None).words


def test_the_onset_of_the_episode_stands_in_its_week(stage: Stage):
    stage.add(Run(ago(60), 8.0))
    marked = [bar for bar in stage.tab.weeks.chart.bars if bar.onset_at is not None]
    assert len(marked) == 1
    assert "onset on 30 Jan" in marked[0].words


def test_the_arrow_keys_go_along_the_weeks_and_their_words_are_shown(stage: Stage):
    stage.add(Run(ago(14), 8.0))
    chart = stage.tab.weeks.chart
    last = stage.tab.weeks.words.text()
    stage.press(chart, Qt.Key.Key_Left)
    assert stage.tab.weeks.words.text() != last
    assert chart.accessibleDescription() == stage.tab.weeks.words.text()


def test_a_spike_carries_its_hazard_ratio_in_chart_list_and_figures(stage: Stage):
    stage.add(Run(ago(30), 8.0), Run(ago(1), 12.0))
    words = "hazard ratio 1.52, 1.16 to 2.00"
    assert any(words in bar.words for bar in stage.tab.weeks.chart.bars)
    assert any(words in tip for tip in stage.tab.runs.model.tips)
    row = stage.tab.figures.row("RL05")
    assert words in row.note.text()
    assert row.mark.isVisibleTo(row)


def test_the_descriptions_carry_no_mark_and_stand_above_their_caveat(stage: Stage):
    stage.add(*(Run(ago(days), 4.0 + days % 3) for days in range(28, 0, -2)))
    for row in stage.tab.figures.quiet_rows:
        assert not row.mark.isVisibleTo(row)
        assert row.value.property("role") == "small"
    assert "no safe range" in stage.tab.figures.caveat.text()


def test_every_figure_answers_why(stage: Stage):
    stage.add(Run(ago(2), 8.0))
    for row in (*stage.tab.figures.rows, *stage.tab.figures.quiet_rows):
        with stage.qtbot.waitSignal(stage.tab.why_asked) as asked:
            row.why.click()
        assert asked.args[0][0].rule == row.figure.rule


def test_the_next_run_shows_its_arithmetic_and_answers_why(stage: Stage):
    stage.add(Run(ago(1), 9.0))
    shown = stage.tab.proposal.cap.text()
    assert shown == "\N{LESS-THAN OR EQUAL TO} 9.9 km: 1.10 × your longest in 30 days, 9.0"
    with stage.qtbot.waitSignal(stage.tab.why_asked) as asked:
        stage.tab.proposal.why.click()
    assert [each.rule for each in asked.args[0]] == ["RL06", "RL13"]


def test_a_run_is_mended_from_the_list_by_enter(stage: Stage):
    held = stage.facts().runs[-1]
    stage.tab.runs.table.setFocus()
    stage.press(stage.tab.runs.table, Qt.Key.Key_Return)
    form = stage.panel.content()
    assert isinstance(form, RunForm)
    distance = form.run.lines["distance_km"]
    assert distance.text() == "8"
    distance.clear()
    stage.qtbot.keyClicks(distance, "7.5")
    stage.qtbot.keyClick(distance, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.facts().runs[-1] == held._replace(distance_km=7.5)
    assert stage.panel.isHidden()


def test_an_event_is_added_and_opened_again(stage: Stage):
    stage.qtbot.mouseClick(stage.tab.events.add_button, Qt.MouseButton.LeftButton)
    form = stage.panel.content()
    assert isinstance(form, EventForm)
    form.kind.setCurrentIndex(form.kind.findData("new_shoes"))
    stage.qtbot.keyClicks(form.note, "lower drop")
    stage.qtbot.keyClick(form.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stage.facts().events == (EpisodeEvent(TODAY, "new_shoes", "lower drop"),)
    stage.press(stage.tab.events.table, Qt.Key.Key_Return)
    again = stage.panel.content()
    assert isinstance(again, EventForm)
    assert again.note.text() == "lower drop"


def test_a_flare_stands_beside_its_runs_and_says_association_only(stage: Stage):
    stage.add(*(Run(ago(days), 5.0) for days in (30, 25, 20, 16)), Run(ago(1), 12.0))
    facts = stage.facts()
    shown = (*facts.pain, PainEntry(TODAY, "worst", 9))
    changed = Facts(facts.patient, facts.episode, pain=shown, runs=facts.runs)
    clinic = stage.desk.clinic
    stage.tab.show_episode(changed, clinic.judge(changed), clinic.pathway_of(facts.episode))
    assert "Association only" in stage.tab.flares.count.text()
    line = stage.tab.flares.lines.view(TODAY.isoformat())
    assert "12.0 km, longer than usual" in line.below.text()


def test_a_note_is_shown_as_typed_in_list_and_tooltip(stage: Stage):
    stage.add(Run(TODAY, 5.0, notes="<b>hill</b> & back"))
    model = stage.tab.runs.model
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert "<b>hill</b> & back" in cells


def test_the_chosen_row_stays_chosen_when_another_run_comes_in(stage: Stage):
    stage.add(Run(ago(9), 5.0))
    table = stage.tab.runs.table
    table.selectRow(1)
    chosen = stage.tab.runs.model.index(1, 0).data()
    stage.add(Run(TODAY, 6.0))
    assert stage.tab.runs.model.index(table.currentIndex().row(), 0).data() == chosen


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("45", 45), ("45:30", 45.5), ("1:05:00", 65), ("45,5", 45.5), ("1:75", None), ("a", None)],
)
def test_a_time_is_read_as_runners_write_it(typed: str, minutes: float | None):
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("minutes", [45, 45.5, 65, 0.25])
def test_a_time_is_written_as_it_is_read(minutes: float):
    assert read_minutes(minutes_words(minutes)) == minutes


def test_nothing_logged_says_what_to_do(qtbot: QtBot, dressed: QApplication, desk: Desk):
    host = QWidget()
    qtbot.addWidget(host)
    tab = RunsTab(desk, SidePanel(host), host)
    facts = desk.clinic.facts(key("P-0023"))
    clinic = desk.clinic
    tab.show_episode(facts, clinic.judge(facts), clinic.pathway_of(facts.episode))
    assert tab.weeks.empty.isVisibleTo(tab)
    assert tab.weeks.chart.isHidden()
