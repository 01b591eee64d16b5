"""Looks the audit trail over at every start, once a day the whole of it, beside the work."""

import json
from datetime import date, datetime
from functools import partial
from hashlib import sha256
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import Head
from rehabdesk.domain.progress import Tick
from rehabdesk.ui.desk import Desk
from rehabdesk.ui.jobs import Job, Jobs

_AFTER_MS = 3000
"""The list stands by then."""


class Known(NamedTuple):
    """What this computer knows of a record's trail: two digests, which tell nothing."""

    seen: Head = Head()
    """The last entry when the record was last open here."""
    at: str = "1970-01-01T00:00:00+00:00"
    checked: Head = Head()
    """Up to here it was found whole."""
    whole_on: str = ""
    """The day on which all of it was read."""


def known_of(address: str) -> Known:
    """What is known of the record at an address; of a new one, nothing."""
    kept = str(QSettings().value(_name(address), "", type=str))
    if not kept:
        return Known()
    seen, at, checked, whole_on = json.loads(kept)
    return Known(Head(*seen), at, Head(*checked), whole_on)


def _keep(address: str, known: Known) -> None:
    QSettings().setValue(_name(address), json.dumps(known))


def _name(address: str) -> str:
    return f"trail/{sha256(address.encode()).hexdigest()[:16]}"


class Look(NamedTuple):
    """What a look at the trail found."""

    end: Head
    faults: list[str]
    was_whole: bool


def look_over(clinic: Clinic, known: Known, today: date, tick: Tick) -> Look:
    """Read what is new of the trail, once a day all of it, on whichever thread this is."""
    tick(0, 0)
    whole = known.whole_on != today.isoformat()
    with clinic.database.on_this_thread(), clinic.database.reading():
        checked = Head() if whole else known.checked
        faults = clinic.trail_faults(known.seen, datetime.fromisoformat(known.at), checked)
        return Look(clinic.trail_end(), faults, whole)


class TrailWatch(QObject):
    """Signals:
    found: in words, what is wrong with the trail; "" where it is whole.
    failed: the look itself could not be done; why.
    """

    found = Signal(str)
    failed = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._is_whole = False
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look now."""
        clinic = self._desk.clinic
        known = known_of(clinic.database.address)
        job = Job("", partial(look_over, clinic, known, clinic.today()))
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    def note_end(self) -> None:
        """Remember how far the trail went when the record was left; a doubted one is not."""
        if self._is_whole:
            clinic = self._desk.clinic
            known = known_of(clinic.database.address)
            _keep(clinic.database.address, known._replace(seen=clinic.trail_end(), at=_now()))

    @Slot(object)
    def _on_looked(self, look: Look) -> None:
        self._is_whole = not look.faults
        if self._is_whole:
            clinic = self._desk.clinic
            known = known_of(clinic.database.address)
            day = clinic.today().isoformat() if look.was_whole else known.whole_on
            _keep(clinic.database.address, Known(look.end, _now(), look.end, day))
        self.found.emit(" ".join(look.faults))

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(str(error))


def _now() -> str:
    return datetime.now().astimezone().isoformat()
