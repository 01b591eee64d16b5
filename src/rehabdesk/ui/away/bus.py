"""Linux tells on D-Bus that it goes to sleep, and that its screen was locked."""

import os
from contextlib import suppress
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from rehabdesk.domain.speech import tr

LOGIN = "org.freedesktop.login1"
MANAGER, MANAGER_PATH = f"{LOGIN}.Manager", "/org/freedesktop/login1"
SESSION = f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_WHY = tr("The record is locked first")


class BusSigns(QObject):
    """Listens on the system's bus to logind, on the session's to screen savers.

    logind is asked to put off sleep until the lock is done ("delay", five seconds at most unless
    the computer's owner chose otherwise). Where a bus or logind is missing, nothing is told and
    nothing fails.

    Signals:
        leaving: the computer is about to sleep, or its screen was locked.
    """

    leaving = Signal()

    def __init__(
        self,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        self._holding_off: QDBusUnixFileDescriptor | None = None
        self._asked: list[QDBusPendingCallWatcher] = []

    def start(self) -> None:
        """Listen. Answers are awaited by nobody: a bus that is slow slows nothing down."""
        if self._system.isConnected():
            self._hear(self._system, MANAGER_PATH, MANAGER, "PrepareForSleep", "_on_sleep(bool)")
            self._hold_off()
            self._find_session()
        if self._session.isConnected():
            for saver in SCREEN_SAVERS:
                self._hear(self._session, "", saver, "ActiveChanged", "_on_active(bool)")

    def holds_off_sleep(self) -> bool:
        """Whether logind waits for this app before it lets the computer sleep."""
        return self._holding_off is not None

    def _hear(self, bus: QDBusConnection, path: str, interface: str, name: str, slot: str) -> None:
        # No sender is named: asking who that is would wait for the bus, and a lock harms nobody.
        # PySide takes the slot as text, whatever its own types say.
        bus.connect("", path, interface, name, self, cast("bytes", SLOT(slot)))

    def _ask(self, name: str, values: list[object]) -> QDBusPendingCallWatcher:
        message = QDBusMessage.createMethodCall(LOGIN, MANAGER_PATH, MANAGER, name)
        message.setArguments(values)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        self._asked.append(watcher)
        return watcher

    def _hold_off(self) -> None:
        asked = self._ask("Inhibit", ["sleep", "RehabDesk", _WHY, "delay"])
        asked.finished.connect(self._on_held)

    def _find_session(self) -> None:
        known = os.environ.get("XDG_SESSION_ID", "")
        asked = (
            self._ask("GetSession", [known])
            if known
            else self._ask("GetSessionByPID", [os.getpid()])
        )
        asked.finished.connect(self._on_session)

    def _answer(self, watcher: QDBusPendingCallWatcher) -> object:
        """What was answered; ``None`` for a refusal, or where nobody is there to answer."""
        with suppress(ValueError):
            self._asked.remove(watcher)
        watcher.deleteLater()
        if watcher.isError():
            return None
        return next(iter(watcher.reply().arguments()), None)

    @Slot(QDBusPendingCallWatcher)
    def _on_held(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        if isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid():
            self._holding_off = answer

    @Slot(QDBusPendingCallWatcher)
    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        if not isinstance(answer, QDBusObjectPath):
            return
        path = answer.path()
        self._hear(self._system, path, SESSION, "Lock", "_on_lock()")
        slot = "_on_properties(QString,QVariantMap,QStringList)"
        self._hear(self._system, path, PROPERTIES, "PropertiesChanged", slot)

    @Slot(bool)
    def _on_sleep(self, asleep: bool) -> None:
        if asleep:
            self.leaving.emit()
            self._holding_off = None  # closes the descriptor: now it may sleep
        elif self._holding_off is None:
            self._hold_off()

    @Slot()
    def _on_lock(self) -> None:
        self.leaving.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _on_properties(self, _of: str, changed: dict[str, object], _outdated: list[str]) -> None:
        if changed.get("LockedHint") is True:
            self.leaving.emit()

    @Slot(bool)
    def _on_active(self, active: bool) -> None:
        if active:
            self.leaving.emit()
