"""The audit trail as somebody reads it who asks what was done, and whether it is whole."""

from datetime import datetime

from rehabdesk.clinic.base import Base
from rehabdesk.domain.trail import TrailSearch
from rehabdesk.store import anchors, chain, trail
from rehabdesk.store.chain import BEGINNING, Head
from rehabdesk.store.trail import Line as Line


class TrailVerbs(Base):
    """Reads; none of them changes anything."""

    def trail(self, search: TrailSearch, before: int | None = None, most: int = 200) -> list[Line]:
        """The newest entries that are wanted, of those before number ``before``."""
        return trail.find(self.database, search, before, most)

    def trail_actors(self) -> list[str]:
        """Everyone in the trail, in order of name."""
        return trail.actors(self.database)

    def trail_faults(self, seen: Head, at: datetime, checked: Head = BEGINNING) -> list[str]:
        """What is wrong with the trail, in words; empty where it is whole.

        ``seen`` was its last entry at an earlier moment, ``at``; up to ``checked`` it was found
        whole before, and is not read again.
        """
        with self.database.reading():
            missing = anchors.seen_faults(self.database, seen, at)
            whole = missing or not chain.holds(self.database, checked)
            return missing + chain.verify(self.database, BEGINNING if whole else checked)

    def trail_end(self) -> Head:
        """The trail's last entry."""
        return chain.head(self.database)
