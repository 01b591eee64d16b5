"""What is typed and not saved, on its way into the database: there within a second, or said so."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.clinic.drafting import NOBODY, Content, Kept, Typing
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import said, tr

KEPT_AFTER_MS = 500
"""From the first keystroke that is not kept yet; typing on does not put it off."""
_SHOWN_FAILURES_EVERY = 20
_LOST = said(
    "What was typed in the moment before could not be kept. {why} "
    "What was kept until then is there."
)

Name = tuple[str, EpisodeKey]


class DraftBox(QObject):
    """Every form tells it each keystroke; it keeps what is new, and answers what was kept.

    Signals:
        unkept: words; what is typed could not be kept so far. It is tried again by itself.
        held: whether any form holds something that is typed and not saved.
    """

    unkept = Signal(str)
    held = Signal(bool)

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._waiting: dict[Name, Content | None] = {}
        self._kept: dict[Name, Content] = {}
        self._holding: set[Name] = set()
        self._failures = 0
        self._why_unkept = ""
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self._keep)

    def type(self, form: str, content: Content | None, key: EpisodeKey = NOBODY) -> None:
        """A form holds this now and it is not saved; ``None``: it holds nothing unsaved."""
        if self._closed:
            return
        name = (form, key)
        held = bool(self._holding)
        self._holding = self._holding - {name} if content is None else self._holding | {name}
        if held != bool(self._holding):
            self.held.emit(not held)
        self._waiting.pop(name, None)
        if content != self._kept.get(name):
            self._waiting[name] = content
            if not self._timer.isActive():
                self._timer.start()

    def rest(self, form: str, key: EpisodeKey = NOBODY) -> None:
        """What the form holds has reached paper: it stays kept, and nobody waits for it."""
        held = bool(self._holding)
        self._holding = self._holding - {(form, key)}
        if held and not self._holding:
            self.held.emit(False)

    def read(self, form: str, key: EpisodeKey = NOBODY) -> Kept | None:
        """What a form held when it was left, whether that was a moment or a crash ago."""
        if (form, key) in self._waiting:
            content = self._waiting[form, key]
            return None if content is None else Kept(form, key, content, datetime.now(UTC))
        kept = self._clinic.draft(form, key)
        if kept is not None:
            self._kept[form, key] = kept.content
        return kept

    def holds_typing(self) -> bool:
        """Whether any form holds something that is typed and not saved."""
        return bool(self._holding)

    def flush(self) -> None:
        """Keep everything now."""
        self._write(wait=True)

    def close(self) -> str:
        """Keep everything, and take no more: the desk is locked or left.

        Answers in words what could not be kept, "" if all was. Each form is then tried by itself,
        so that one that can't be kept costs no other.
        """
        self._closed = True
        try:
            self.flush()
            if self._waiting:
                self._keep_one_by_one()
        finally:
            self._timer.stop()
            lost, self._waiting = len(self._waiting), {}
            self._kept, self._holding = {}, set()
        return tr(_LOST, why=self._why_unkept) if lost else ""

    def _keep_one_by_one(self) -> None:
        waiting = self._waiting
        self._waiting = {}
        left: dict[Name, Content | None] = {}
        for name, content in waiting.items():
            self._waiting = {name: content}
            self._write(wait=False)
            left |= self._waiting
        self._waiting = left

    @Slot()
    def _keep(self) -> None:
        self._write(wait=False)

    def _write(self, *, wait: bool) -> None:
        self._timer.stop()
        if not self._waiting or self._clinic.database.is_closed:
            return
        typed = [Typing(form, key, content) for (form, key), content in self._waiting.items()]
        try:
            self._clinic.keep_drafts(typed, wait=wait)
        except NotSaved as error:
            self._timer.start()  # somebody else is writing, or the disk is full: again, soon
            self._failures += 1
            self._why_unkept = str(error)
            if wait or self._failures % _SHOWN_FAILURES_EVERY == 0:
                self.unkept.emit(tr("What you type can't be kept just now. {error}", error=error))
            return
        self._failures = 0
        for form, key, content in typed:
            if content is None:
                self._kept.pop((form, key), None)
            else:
                self._kept[form, key] = content
        self._waiting = {}
