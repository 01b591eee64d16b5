"""Who opened which record, on its way into the trail: after the page is painted, never lost."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rehabdesk import crashlog
from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.clinic.viewing import Viewed
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import said, tr

NOTED_AFTER_MS = 400
"""Time enough for the page to be painted; a person reads longer."""
_AGAIN_MS = 2000
_TOLD_EVERY = 15
_UNNOTED = said("That a record was opened could not be noted. {error}")


class ViewNotes(QObject):
    """Every screen that shows one patient's record tells it; a timer writes.

    Signals:
        unnoted: words; what was opened could not be noted so far. It is tried again by itself.
    """

    unnoted = Signal(str)

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._waiting: dict[tuple[str, str], Viewed] = {}
        self._noted: dict[tuple[str, str], datetime] = {}
        self._failures = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write_soon)

    def note(self, key: EpisodeKey, where: str) -> None:
        """The person acting has this record in front; ``where`` is the trail's word for it."""
        whose = (self._clinic.actor, key.patient_id)
        minute = datetime.now(UTC).replace(second=0, microsecond=0)
        if self._noted.get(whose) == minute:
            return
        self._noted[whose] = minute
        self._waiting[whose] = Viewed(key, where, self._clinic.actor)
        if not self._timer.isActive():
            self._timer.start(NOTED_AFTER_MS)

    def close(self) -> str:
        """Note what waits, now: the desk is locked or left. Answers in words what went wrong."""
        self._timer.stop()
        error = self._write(wait=True)
        self._waiting.clear()
        self._noted.clear()
        if error is None:
            return ""
        crashlog.record(error)  # the end of the app has nobody left to tell
        return tr(_UNNOTED, error=error)

    @Slot()
    def _write_soon(self) -> None:
        error = self._write(wait=False)
        if error is None:
            self._failures = 0
            return
        if self._failures % _TOLD_EVERY == 0:
            self.unnoted.emit(tr(_UNNOTED, error=error))
        self._failures += 1
        self._timer.start(_AGAIN_MS)

    def _write(self, *, wait: bool) -> NotSaved | None:
        if not self._waiting or self._clinic.database.is_closed:
            return None
        views = list(self._waiting.values())
        try:
            self._clinic.note_views(views, wait=wait)
        except NotSaved as error:
            return error
        self._waiting.clear()
        return None
