"""Nobody at the desk: the record locks itself to the second; a key pressed then is no entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.idle import IDLE_SETTING, IdleWatch, choose_idle_minutes, idle_minutes
from rehabdesk.ui.jobs import Jobs
from rehabdesk.ui.session import Session
from rehabdesk.ui.settings.page import SettingsPage
from rehabdesk.ui.welcome.unlock import UnlockPage
from rehabdesk.ui.window import MainWindow
from tests.conftest import PASSPHRASE, PEOPLE

PATIENCE_MS = 30_000


class FakeClock:
    """Seconds that pass only when the test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def session(
    dressed: QApplication, own_file: Path, clock: FakeClock, qtbot: QtBot
) -> Iterator[Session]:
    """A session on the small clinic's encrypted record, its window open."""
    made = Session(dressed, no_demo)
    made.idle.clock = clock
    made.show_database(Database.open(own_file, PASSPHRASE))
    window = made.window
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: window.caseload.model.rowCount() == len(PEOPLE), timeout=PATIENCE_MS)
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


def pass_by(session: Session, clock: FakeClock, seconds: int) -> None:
    """Time goes by as it does: the watch ticks every second of it."""
    for _ in range(seconds):
        clock.now += 1
        session.idle.check()


def is_locked(session: Session) -> bool:
    return isinstance(session.window, UnlockPage)


def test_after_five_minutes_of_nobody_the_record_locks_and_not_a_second_before(
    session: Session, clock: FakeClock
) -> None:
    pass_by(session, clock, 299)
    session.idle.check()
    assert not is_locked(session)
    clock.now += 1
    session.idle.check()
    assert is_locked(session)


@pytest.mark.parametrize("sign", ["key", "mouse"])
def test_a_key_or_the_mouse_begins_the_minutes_anew(
    session: Session, clock: FakeClock, sign: str
) -> None:
    assert session.window is not None
    handle = session.window.windowHandle()
    pass_by(session, clock, 200)
    if sign == "key":
        QTest.keyClick(handle, Qt.Key.Key_Down)
    else:
        QTest.mouseMove(handle, QPoint(300, 300))
        QCoreApplication.processEvents()
    pass_by(session, clock, 299)
    session.idle.check()
    assert not is_locked(session)
    clock.now += 1
    session.idle.check()
    assert is_locked(session)


def test_the_first_key_after_too_long_locks_and_types_nothing(
    session: Session, clock: FakeClock
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    typed: list[str] = []
    window.caseload.search.textChanged.connect(typed.append)
    window.caseload.search.setFocus()
    clock.now += 8 * 3600  # the lid was shut overnight, the tick asleep too
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert is_locked(session)
    assert not typed


def test_a_computer_that_slept_for_half_a_minute_is_locked_when_it_wakes(
    session: Session, clock: FakeClock
) -> None:
    pass_by(session, clock, 10)
    assert not is_locked(session)
    clock.now += 45  # asleep: no tick came
    session.idle.check()
    assert is_locked(session)


def test_a_clock_on_the_wall_that_jumps_locks_as_well_and_one_put_back_does_not(
    session: Session, clock: FakeClock
) -> None:
    wall = FakeClock()
    session.idle.wall = wall
    session.idle.start(None)
    wall.now -= 3600
    pass_by(session, clock, 5)
    assert not is_locked(session)
    wall.now += 45  # halted for so long, and the steady clock stood still
    pass_by(session, clock, 1)
    assert is_locked(session)


def test_the_watch_ticks_by_itself(qtbot: QtBot, clock: FakeClock) -> None:
    watch = IdleWatch()
    watch.clock = clock
    watch.start(None)
    clock.now += 300
    with qtbot.waitSignal(watch.idle, timeout=3000):
        pass


def test_one_to_fifteen_minutes_can_be_chosen_in_settings_and_count_at_once(
    session: Session, clock: FakeClock, qtbot: QtBot
) -> None:
    window = session.window
    assert isinstance(window, MainWindow)
    window.show_settings()
    page = window.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    offered = {button.text(): button for button in page.privacy.minutes.buttons()}
    assert page.privacy.minutes.value() == 5
    assert {"1 min", "15 min"} <= set(offered)
    qtbot.mouseClick(offered["1 min"], Qt.MouseButton.LeftButton)
    clock.now += 60
    session.idle.check()
    assert is_locked(session)


def test_a_setting_out_of_range_is_held_to_it(qapp: QApplication) -> None:
    for written, meant in ((0, 1), (90, 15), (7, 7)):
        choose_idle_minutes(written)
        assert idle_minutes() == meant
    assert IDLE_SETTING.startswith("privacy/")


def test_unlocking_begins_the_minutes_anew(
    session: Session, clock: FakeClock, qtbot: QtBot
) -> None:
    session.lock()
    clock.now += 3600
    session.idle.check()
    page = session.window
    assert isinstance(page, UnlockPage)
    qtbot.keyClicks(page.phrase, PASSPHRASE)
    qtbot.keyClick(page.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not is_locked(session), timeout=PATIENCE_MS)
    pass_by(session, clock, 299)
    session.idle.check()
    assert not is_locked(session)
    clock.now += 1
    session.idle.check()
    assert is_locked(session)


def test_a_dialog_that_is_open_goes_too(session: Session, clock: FakeClock) -> None:
    dialog = QPushButton("Liam O'Connor.xlsx")  # any window of ours
    dialog.show()
    clock.now += 300
    session.idle.check()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [session.window]


def test_a_record_without_a_passphrase_says_that_it_cannot_be_locked(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path, clock: FakeClock, jobs: Jobs
) -> None:
    with Database.open(tmp_path / "plain.rehabdesk", create=True, plain=True) as database:
        page = SettingsPage(Desk(Clinic(database, {}, "tester")), jobs)
        qtbot.addWidget(page)
        assert page.privacy.minutes.isHidden()
