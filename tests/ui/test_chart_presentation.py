"""Charts turned to the patient: by keys, on the whole screen, nobody's name on it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.domain.chart_goals import Earlier
from rehabdesk.domain.charted import Curve
from rehabdesk.domain.drafts import VisitDraft
from rehabdesk.domain.records import EpisodeEvent, StrengthTrial, Visit
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.patient.charts.axis import DAY, stamp
from rehabdesk.ui.patient.charts.presentation import ALL, Presentation
from rehabdesk.ui.patient.charts.strokes import paint_curve
from rehabdesk.ui.patient.page import PatientPage
from rehabdesk.ui.session import Session
from rehabdesk.ui.text import PlainLabel
from rehabdesk.ui.theme import apply
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, TODAY, key

KEY = key("P-0012")
SECRET = "seen with her sister Ngozi"


def record(clinic: Clinic) -> None:
    """Strength on both sides and an event with a note beside the pain and runs there are."""
    trials = tuple(
        StrengthTrial(TODAY, "single_leg_bridge", side, value, "reps")
        for side, value in (("left", 21.0), ("right", 28.0))
    )
    revision = clinic.facts(KEY).episode.revision
    clinic.record_visit(
        VisitDraft(KEY, revision, TODAY, strength=trials, visit=Visit(TODAY, plan=SECRET))
    )
    event = EpisodeEvent(TODAY - timedelta(days=3), "new_shoes", SECRET)
    clinic.record_event(KEY, event, clinic.facts(KEY).episode.revision)


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, desk: Desk, jobs: Jobs) -> Iterator[PatientPage]:
    record(desk.clinic)
    page = PatientPage(desk, jobs)
    qtbot.addWidget(page)
    page.resize(1128, 772)
    page.show()
    page.show_episode(KEY)
    yield page
    for one in page.findChildren(Presentation):
        one.close()


def present(qtbot: QtBot, page: PatientPage) -> Presentation:
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_F11)
    return page.findChildren(Presentation)[0]


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


def words_on(widget: QWidget) -> str:
    names = ("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle")
    parts = [widget, *widget.findChildren(QWidget)]
    return " ".join(str(part.property(name) or "") for part in parts for name in names)


def test_f11_fills_the_screen_with_the_charts_and_with_nobody(
    qtbot: QtBot, page: PatientPage
) -> None:
    view = present(qtbot, page)
    assert view.isFullScreen()
    assert view.windowTitle() == "RehabDesk"
    said = words_on(view) + repr(view.canvas.picture)
    assert "worst pain 6" in said
    assert "75 % of right" in said
    assert "new shoes" in said
    patient = page.facts.patient if page.facts else None
    assert patient is not None
    for telling in (patient.name, "Okafor", patient.patient_id, "1990", SECRET, "Ngozi"):
        assert telling not in said


@pytest.mark.parametrize("leaving", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_the_same_key_or_esc_leads_back(qtbot: QtBot, page: PatientPage, leaving: Qt.Key) -> None:
    view = present(qtbot, page)
    with qtbot.waitSignal(view.destroyed, timeout=1000):
        qtbot.keyClick(view.canvas, leaving)
    assert page.isVisible()


def test_the_arrows_go_from_chart_to_chart_and_from_time_to_time(
    qtbot: QtBot, page: PatientPage
) -> None:
    view = present(qtbot, page)

    def shown() -> list[str]:
        return [chart.key for chart in view.canvas.picture.charts.charts]

    assert shown() == ["pain", "load", "strength"]
    assert view.period.value() == "Episode"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert shown() == ["pain"]
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert view.chart.value() == ALL
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert shown() == ["strength"]
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.period.value() == "4 weeks"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Up)
    assert view.period.value() == "Episode"
    qtbot.keyClick(view.canvas, Qt.Key.Key_1)
    assert view.period.value() == "12 weeks"


def test_a_click_on_a_chart_leaves_the_keys_as_the_help_line_says(
    qtbot: QtBot, page: PatientPage
) -> None:
    view = present(qtbot, page)
    pain = view.chart.buttons()[1]
    qtbot.mouseClick(pain, Qt.MouseButton.LeftButton)
    assert view.chart.value() == "pain"
    qtbot.keyClick(pain, Qt.Key.Key_Down)
    assert (view.chart.value(), view.period.value()) == ("pain", "4 weeks")


def test_it_begins_with_the_days_that_the_page_shows(qtbot: QtBot, page: PatientPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    view = present(qtbot, page)
    assert view.period.value() == "4 weeks"
    assert view.canvas.picture.since == TODAY - timedelta(weeks=4)


def test_where_the_page_was_moved_by_hand_no_range_is_marked_and_the_next_is_one_key_away(
    qtbot: QtBot, page: PatientPage
) -> None:
    first, last = stamp(TODAY - timedelta(days=40)), stamp(TODAY)
    page.charts.pain.setXRange(first - DAY / 2, last + DAY / 2, padding=0)
    view = present(qtbot, page)
    assert view.canvas.picture.since == TODAY - timedelta(days=40)
    assert view.period.value() is None
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down)
    assert view.period.value() == "Episode"
    qtbot.keyClick(view.canvas, Qt.Key.Key_Up)
    assert view.period.value() == "12 weeks"


def test_a_larger_screen_shows_larger_words(qtbot: QtBot, page: PatientPage) -> None:
    view = present(qtbot, page)
    view.resize(1920, 1080)
    assert view.canvas.scale() > 1.6


def test_it_follows_the_theme(qtbot: QtBot, page: PatientPage, dressed: QApplication) -> None:
    view = present(qtbot, page)
    apply(dressed, "dark")
    assert view.canvas.picture.tokens.name == "dark"
    ground = view.canvas.grab().toImage().pixelColor(2, 2)
    assert ground.name().upper() == view.canvas.picture.tokens.surface


def test_an_episode_without_numbers_is_not_turned_to_anybody(
    qtbot: QtBot, page: PatientPage
) -> None:
    page.show_episode(key("P-0023"))
    qtbot.keyClick(page, Qt.Key.Key_F11)
    assert not page.findChildren(Presentation)
    said = [label.text() for label in page.toast.findChildren(PlainLabel)]
    assert said == ["Nothing is recorded yet that a chart could show."]


def test_the_record_is_locked_from_there_and_the_charts_are_gone(
    qtbot: QtBot, dressed: QApplication, own_file: Path
) -> None:
    session = Session(dressed, no_demo)
    session.show_database(Database.open(own_file, PASSPHRASE))
    window = session.window
    assert isinstance(window, MainWindow)
    window.show_patient(KEY)
    with qtbot.waitActive(window):
        window.activateWindow()
    view = present(qtbot, window.patient_page())
    qtbot.keyClick(view.canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(session.window, UnlockPage)
    assert [one for one in dressed.topLevelWidgets() if one.isVisible()] == [session.window]
    session.end()
    session.deleteLater()


def test_two_years_of_every_day_are_painted_line_by_line(qapp: QApplication) -> None:
    days = [(TODAY - timedelta(days=n), float(n % 9)) for n in range(730, 0, -1)]
    curve = Curve("worst pain", tuple(days), 0, 14)
    image = QImage(900, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))

    def place(day: date, value: float) -> QPointF:
        return QPointF(900 + (day - TODAY).days, 190 - 18 * value)

    with QPainter(image) as painter:
        paint_curve(painter, curve, days[0][0], TODAY, place, "#000000", "#FFFFFF")
        assert not painter.pen().dashPattern()
    inked = {x for x in range(900) if any(image.pixelColor(x, y).value() < 128 for y in range(200))}
    assert set(range(172, 898)) <= inked


def test_what_is_turned_to_the_patient_shows_the_goals_and_the_earlier_episode_that_are_shown(
    page: PatientPage,
) -> None:
    pain, load, _ = page.charts.charts().charts
    assert [mark.words for mark in pain.marks] == ["important gain 4", "discharge 2"]
    assert not pain.earlier
    earlier = Earlier("2024, right", ((TODAY - timedelta(days=9), 8.0),), ((TODAY, 31.0),))
    page.charts.compare(earlier)
    page.charts.show_goals(shown=False)
    pain, load, _ = page.charts.charts().charts
    assert (pain.marks, pain.earlier_words, load.earlier) == ((), "2024, right", ((TODAY, 31.0),))
    assert load.highest() == 31.0
