"""The computer goes to sleep or locks its screen: the record is locked before, not after."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rehabdesk.clinic import Clinic
from rehabdesk.store.database import Database
from rehabdesk.ui.away import AwaySigns
from rehabdesk.ui.away.bus import LOGIN, MANAGER, MANAGER_PATH, PROPERTIES, SESSION, BusSigns
from rehabdesk.ui.away.windows import (
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    WindowMessages,
)
from rehabdesk.ui.session import Session
from rehabdesk.ui.welcome.unlock import UnlockPage
from tests.conftest import PASSPHRASE

OURS, OTHERS = f"{MANAGER_PATH}/session/_31", f"{MANAGER_PATH}/session/_32"


class FakeLogin(QDBusVirtualObject):
    """Answers as logind does, on a bus of the test's own; its far end tells who still holds on."""

    def __init__(self) -> None:
        super().__init__()
        self.far_end = -1
        self.asked: list[tuple[str, list[object]]] = []

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append((message.member(), message.arguments()))
        reply = message.createReply()
        if message.member() == "Inhibit":
            self.let_go()
            self.far_end, given = os.pipe()
            reply.setArguments([QDBusUnixFileDescriptor(given)])
            os.close(given)
        else:
            reply.setArguments([QDBusObjectPath(OURS)])
        connection.send(reply)
        return True

    def is_held_off(self) -> bool:
        """Whether anybody still holds the descriptor that was handed out."""
        os.set_blocking(self.far_end, False)
        try:
            return os.read(self.far_end, 1) != b""
        except BlockingIOError:
            return True

    def let_go(self) -> None:
        if self.far_end >= 0:
            os.close(self.far_end)
            self.far_end = -1


class Bus:
    """A private bus with a logind on it; the app's end is ``near``."""

    def __init__(self, address: str, name: str) -> None:
        self._name = name
        self.far = QDBusConnection.connectToBus(address, f"far-{name}")
        self.near = QDBusConnection.connectToBus(address, f"near-{name}")
        self.login = FakeLogin()
        assert self.far.registerVirtualObject(
            MANAGER_PATH, self.login, QDBusConnection.VirtualObjectRegisterOption.SubPath
        )
        assert self.far.registerService(LOGIN)

    def say(self, path: str, interface: str, name: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self.far.send(message)

    def close(self) -> None:
        self.login.let_go()
        for end in ("far", "near"):
            QDBusConnection.disconnectFromBus(f"{end}-{self._name}")


@pytest.fixture(scope="module")
def bus_address() -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon on this computer")
    with subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        if not address:
            pytest.skip("dbus-daemon can't run here")
        yield address
        running.terminate()


@pytest.fixture
def bus(qapp: QApplication, bus_address: str, request: pytest.FixtureRequest) -> Iterator[Bus]:
    made = Bus(bus_address, request.node.name)
    yield made
    made.close()


@pytest.fixture
def signs(bus: Bus, qtbot: QtBot) -> Iterator[BusSigns]:
    made = BusSigns(bus.near, bus.near)
    made.start()
    qtbot.waitUntil(lambda: made.holds_off_sleep() and len(bus.login.asked) == 2)
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_demo() -> Clinic:
    raise AssertionError("nobody asked for the demo")


@pytest.fixture
def session(dressed: QApplication, own_file: Path) -> Iterator[Session]:
    made = Session(dressed, no_demo)
    made.show_database(Database.open(own_file, PASSPHRASE))
    yield made
    made.end()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_going_to_sleep_waits_until_the_record_is_locked(
    qtbot: QtBot, bus: Bus, signs: BusSigns, session: Session
) -> None:
    held: list[tuple[bool, bool]] = []
    signs.leaving.connect(session.away.leaving)
    signs.leaving.connect(
        lambda: held.append((bus.login.is_held_off(), isinstance(session.window, UnlockPage)))
    )
    assert bus.login.asked[0] == (
        "Inhibit",
        ["sleep", "RehabDesk", "The record is locked first", "delay"],
    )
    bus.say(MANAGER_PATH, MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(held))
    assert held == [(True, True)]  # locked, and sleep was still put off
    qtbot.waitUntil(lambda: not bus.login.is_held_off())


def test_after_waking_the_next_sleep_is_put_off_again(
    qtbot: QtBot, bus: Bus, signs: BusSigns
) -> None:
    for asleep in (True, False):
        bus.say(MANAGER_PATH, MANAGER, "PrepareForSleep", asleep)
    qtbot.waitUntil(lambda: [name for name, _ in bus.login.asked].count("Inhibit") == 2)
    qtbot.waitUntil(signs.holds_off_sleep)


@pytest.mark.parametrize(
    ("path", "interface", "name", "values"),
    [
        (OURS, SESSION, "Lock", ()),
        (OURS, PROPERTIES, "PropertiesChanged", (SESSION, {"LockedHint": True}, [""])),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
    ],
)
def test_a_locked_screen_is_heard(
    qtbot: QtBot,
    bus: Bus,
    signs: BusSigns,
    path: str,
    interface: str,
    name: str,
    values: tuple[object, ...],
) -> None:
    with qtbot.waitSignal(signs.leaving, timeout=5000):
        bus.say(path, interface, name, *values)


def test_somebody_else_s_session_and_a_screen_that_wakes_lock_nothing(
    qtbot: QtBot, bus: Bus, signs: BusSigns
) -> None:
    heard: list[int] = []
    signs.leaving.connect(lambda: heard.append(1))
    bus.say(OTHERS, SESSION, "Lock")
    bus.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False)
    bus.say(OURS, SESSION, "Lock")  # told in order: once this is heard, the others have been
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [1]


def test_without_a_bus_nothing_is_told_and_nothing_fails(qapp: QApplication) -> None:
    none = QDBusConnection("there is no such bus")
    signs = BusSigns(none, none)
    signs.start()
    assert not signs.holds_off_sleep()


def message_of(number: int, word: int) -> wintypes.MSG:
    said = wintypes.MSG()
    said.message, said.wParam = number, word
    return said


@pytest.mark.parametrize(
    ("number", "word", "locks"),
    [
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, True),
        (WM_POWERBROADCAST, 0x12, False),  # awake again
        (WM_WTSSESSION_CHANGE, 0x8, False),  # the screen was unlocked
        (0x0100, WTS_SESSION_LOCK, False),  # a key
    ],
)
def test_windows_is_heard_and_every_message_passes_on(
    dressed: QApplication, session: Session, number: int, word: int, locks: bool
) -> None:
    messages = WindowMessages(session.away.leaving.emit)
    said = message_of(number, word)
    passed = messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said))
    assert passed == (False, 0)
    assert isinstance(session.window, UnlockPage) is locks
    messages.nativeEventFilter(b"xcb_generic_event_t", 0)  # another platform's: never looked into
    dressed.removeNativeEventFilter(messages)


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux tells it")
def test_the_app_listens_from_its_first_window_on_and_once(session: Session) -> None:
    assert isinstance(session.away, AwaySigns)
    listening = session.away.findChildren(BusSigns)
    session.lock()
    session.show_database(Database.open(session._address, PASSPHRASE))
    assert session.away.findChildren(BusSigns) == listening
    assert len(listening) == 1
