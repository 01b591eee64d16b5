"""Reading what a student entered, and answering for it."""

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.countersign import COUNTERSIGN, Waiting
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import STUDENT_MARK
from rehabdesk.store import countersigning
from rehabdesk.store.audit import Entry


class CountersignVerbs(Base):
    """Nothing of what was entered changes: the trail says who answers for it, and how far."""

    def awaiting_countersign(self, patient_id: str | None = None) -> list[Waiting]:
        """Students' entries that nobody answers for yet, the longest waiting first."""
        return countersigning.waiting(self.database, patient_id)

    def entries_to_countersign(self, one: Waiting) -> list[Entry]:
        """What was entered, the first first."""
        return countersigning.entered(self.database, one)

    def countersign(self, one: Waiting) -> Changes:
        """Answer for a student's entries up to the last that was shown; later ones wait on.

        Raises ``Rejected`` where they are no longer waiting as somebody else was faster, or are
        one's own from when one was a student.
        """
        key = EpisodeKey(one.patient_id, PATIENT_WIDE)
        own = tr("Nobody countersigns their own entries.")
        refuse([Problem("author", own)] if one.author == self.actor + STUDENT_MARK else [])
        with self._saving(COUNTERSIGN) as ledger:
            still = countersigning.entered(self.database, one)
            done = tr("These entries were countersigned meanwhile.")
            refuse([] if still else [Problem("author", done)])
            told = {"author": one.author, "last": one.last, "entries": len(still)}
            ledger.note(COUNTERSIGN, key, None, told)
        return Changes(Area.SETTINGS)
