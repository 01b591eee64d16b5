"""Charts read against a goal and an earlier episode, and amended from where they are read."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.chart_goals import earlier_of, laid_over, load_goals, pain_goals
from rehabdesk.domain.charted import Mark
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import EpisodeEvent, EpisodeKey, Run
from rehabdesk.domain.tables import EVENT_KINDS
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.charts.axis import stamp
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.patient.runs.forms import RunForm
from tests.conftest import TODAY, key
from tests.domain.helpers import PATHWAY, facts, run, worst

OKAFOR = key("P-0012")
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> PatientPage:
    made = PatientPage(desk, jobs)
    qtbot.addWidget(made)
    made.resize(1128, 772)
    made.show_episode(OKAFOR)
    made.show()
    QTest.qWait(1)
    return made


def at(page: PatientPage, day_x: float, value: float, plot: int) -> QPointF:
    """Where a value of a plot lies in the view."""
    drawn = page.charts.plots[plot]
    spot = drawn.mapToScene(QPointF(drawn.px(day_x), drawn.py(value)))
    return QPointF(page.charts.view.mapFromScene(spot))


def double_click(page: PatientPage, spot: QPointF) -> None:
    viewport = page.charts.view.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot.toPoint())


def enter_on(page: PatientPage, day: object) -> None:
    page.charts.view.setFocus()
    page.charts.crosshair.point(day)
    QTest.keyClick(page.charts.view, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("baseline", "gain"), [(8, [5]), (7, [4]), (6, [4]), (3, [1]), (2, [0]), (1, [])]
)
def test_the_important_gain_is_the_rules_own_score(baseline: int, gain: list[int]) -> None:
    goals = pain_goals(facts(pain=(worst(9, baseline), worst(1, 9))), TODAY, PATHWAY)
    assert [goal.value for goal in goals if "gain" in goal.words] == gain
    assert goals[-1] == Mark(2, "discharge 2")


def test_a_weekly_goal_is_drawn_where_one_was_agreed() -> None:
    case = facts()
    agreed = replace(case, episode=replace(case.episode, goal_km_week=40.0))
    assert load_goals(case) == ()
    assert load_goals(agreed) == (Mark(40.0, "goal 40 km a week"),)


def test_an_earlier_episode_is_moved_onto_the_days_since_onset() -> None:
    now = facts(onset=10).episode
    before = facts(onset=100, pain=(worst(90, 6), worst(5, 1)), runs=(run(95, 7.0), run(3, 9.0)))
    earlier = laid_over(before, now, "before")
    assert earlier.worst == ((TODAY, 6.0),), "what came after this onset is not the earlier one's"
    assert sum(km for _, km in earlier.weeks) == 7.0


def test_the_named_earlier_episode_goes_before_the_latest() -> None:
    def begun(number: str, days: int, prior: str | None = None):
        case = facts(onset=days).episode
        return replace(case, episode_id=number, prior_episode_id=prior)

    first, second = begun("1", 300), begun("2", 200)
    assert earlier_of(begun("3", 10), [first, second]) == second
    assert earlier_of(begun("3", 10, "1"), [first, second]) == first
    assert earlier_of(first, [first, second]) is None


def test_alt_g_takes_the_lines_away_and_brings_them_back(page: PatientPage) -> None:
    assert [goal.words for goal in page.charts.pain.goals] == ["important gain 4", "discharge 2"]
    page.chart_menu.goals.trigger()
    assert page.charts.pain.goals == ()
    assert not page.chart_menu.goals.isChecked()
    page.chart_menu.goals.trigger()
    assert len(page.charts.pain.goals) == 2


def test_without_an_earlier_episode_that_is_said(page: PatientPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chart_menu.said) as told:
        page.chart_menu.earlier.trigger()
    assert told.args == ["There is no earlier episode of this patient to compare with."]
    assert not page.chart_menu.earlier.isChecked()


def test_the_earlier_episode_is_laid_over_and_taken_away(page: PatientPage, clinic: Clinic) -> None:
    episode = clinic.facts(OKAFOR).episode
    begun = episode.first_seen - timedelta(days=200)
    old = replace(
        episode, episode_id="0", first_seen=begun, onset_date=begun, discharged_on=None, revision=0
    )
    clinic.add_episode(old)
    other = EpisodeKey(OKAFOR.patient_id, "0")
    draft = VisitDraft(other, clinic.facts(other).episode.revision, begun, pain={"worst": 7})
    clinic.record_visit(draft)
    page.chart_menu.earlier.trigger()
    assert page.charts.pain.earlier.points == ((episode.onset_date, 7.0),)
    assert "episode of" in page.charts.pain.marks[0].text
    page.reread()
    assert page.charts.is_comparing(), "a refresh keeps it"
    page.chart_menu.earlier.trigger()
    assert not page.charts.is_comparing()


def test_a_double_click_on_a_score_opens_its_day_to_be_amended(
    page: PatientPage, clinic: Clinic
) -> None:
    double_click(page, at(page, stamp(YESTERDAY), 6, 0))
    field = page.record.form.scores["worst"]
    assert (page.record.form.day.value(), field.text()) == (YESTERDAY, "6")
    assert field.edit.selectedText() == "6"
    QTest.keyClicks(field.edit, "5")
    assert page.record.save()
    scores = [e.score for e in clinic.facts(OKAFOR).pain if e.date == YESTERDAY]
    assert scores == [5]
    assert any(entry.before for entry in clinic.history(OKAFOR)), "the trail keeps the 6"


def test_typing_that_waits_is_never_moved_to_another_day(page: PatientPage) -> None:
    QTest.keyClicks(page.record.form.scores["sitting"].edit, "3")
    double_click(page, at(page, stamp(YESTERDAY), 6, 0))
    assert page.record.form.typed_day() == TODAY
    assert page.record.form.scores["sitting"].text() == "3"
    assert page.record.form.scores["worst"].text() == ""


def test_a_double_click_on_a_run_opens_that_run(page: PatientPage) -> None:
    double_click(page, at(page, stamp(YESTERDAY), 8, 1))
    assert page.tab() == "Runs"
    assert isinstance(page.panels.side.content(), RunForm)


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard|propagateSizeHints)")
def test_enter_offers_everything_of_a_day(page: PatientPage, clinic: Clinic, desk: Desk) -> None:
    shoes = EpisodeEvent(YESTERDAY, EVENT_KINDS[0], "as told")
    revision = clinic.facts(OKAFOR).episode.revision
    assert desk.do(lambda it: it.record_event(OKAFOR, shoes, revision))
    enter_on(page, YESTERDAY)
    menu = page.charts._choice
    offered = [action.text() for action in menu.actions()]
    assert [words.split("  ")[0] for words in offered] == [f"&{n + 1}" for n in range(len(offered))]
    assert any("Worst 6" in words for words in offered)
    assert any("run 8.0 km" in words for words in offered)
    menu.actions()[-1].trigger()
    menu.close()
    assert page.tab() in ("Runs", "Visits")


def test_enter_on_a_day_with_one_run_opens_it(
    page: PatientPage, clinic: Clinic, desk: Desk
) -> None:
    alone = TODAY - timedelta(days=4)
    revision = clinic.facts(OKAFOR).episode.revision
    assert desk.do(lambda it: it.record_run(OKAFOR, Run(alone, 3.0), revision))
    enter_on(page, alone)
    assert isinstance(page.panels.side.content(), RunForm)


def test_enter_on_an_empty_day_says_so(page: PatientPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.charts.said) as told:
        enter_on(page, TODAY - timedelta(days=6))
    assert str(told.args[0]).startswith("Nothing is recorded on")


@pytest.mark.parametrize("width", [900, 1128, 1700])
def test_the_three_value_axes_stand_on_one_line(page: PatientPage, width: int) -> None:
    page.resize(width, 772)
    QTest.qWait(1)
    edges = {round(plot.mapToScene(plot.area().topLeft()).x(), 3) for plot in page.charts.plots}
    rights = {round(plot.mapToScene(plot.area().topRight()).x(), 3) for plot in page.charts.plots}
    assert len(edges) == len(rights) == 1
