"""The one door between the screens and the clinic's record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import NotSaved
from rehabdesk.domain.changes import Changes
from rehabdesk.domain.problems import Problem, Rejected, Stale, Unknown
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.staff import NotAllowed, Right, lacks_words, may
from rehabdesk.ui.draft_box import DraftBox
from rehabdesk.ui.viewing import ViewNotes


class Desk(QObject):
    """Runs operations on the clinic and tells the views what came of them.

    Signals:
        changed: ``Changes``; every view decides for itself what to read again.
        refused: a tuple of ``Problem``; nothing was saved.
        stale: somebody else changed the episode meanwhile; nothing was saved.
    """

    changed = Signal(object)
    refused = Signal(object)
    stale = Signal()

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clinic = clinic
        self.drafts = DraftBox(clinic, self)
        self.views = ViewNotes(clinic, self)
        self.somebody_looks = True
        """False where screens are only pictured: then no flag counts as shown, no record as opened.
        """

    def may(self, right: Right) -> bool:
        """Whether the person acting may do that."""
        return may(self.clinic.role, right)

    def allows(self, right: Right) -> bool:
        """Whether the person acting may do that; if not, it is said."""
        if not self.may(right):
            self.refused.emit((Problem("", lacks_words(self.clinic.role, right)),))
        return self.may(right)

    def today(self) -> date:
        return self.clinic.today()

    def do(self, operation: Callable[[Clinic], Changes]) -> bool:
        """Perform one operation; return whether the record changed."""
        try:
            changes = operation(self.clinic)
        except Rejected as rejected:
            self.refused.emit(rejected.problems)
            return False
        except Stale:
            self.stale.emit()
            return False
        except (NotSaved, NotAllowed, Unknown) as error:
            self.refused.emit((Problem("", str(error)),))
            return False
        self.changed.emit(changes)
        return True

    def note_view(self, key: EpisodeKey, where: str) -> None:
        """Somebody has a record in front of them; it is written down once the page is painted."""
        if self.somebody_looks:
            self.views.note(key, where)

    def note_leaving(self, key: EpisodeKey, how: str, what: str) -> bool:
        """Write down that something of a record leaves it; false where it must not, then."""
        return self.do(lambda clinic: clinic.note_output(key, how, what))
