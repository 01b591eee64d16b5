"""Who opened whose record: noted once per patient, person and minute, apart from any change."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from rehabdesk.clinic.base import Base
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store import audit, rows
from rehabdesk.store.audit import VIEW, Happening


class Viewed(NamedTuple):
    """A record that somebody opened; ``where`` says in a word or two on which screen."""

    key: EpisodeKey
    where: str
    actor: str


class ViewingVerbs(Base):
    """Looking changes nothing: no revision grows, History does not tell of it, undo passes it."""

    def note_views(self, views: Sequence[Viewed], *, wait: bool = True) -> int:
        """Write down who opened which records; answers how many entries that made.

        A patient whom the same person opened within this minute is not noted again, nor one who is
        not on file any more. Raises ``NotSaved``; without ``wait`` at once where somebody else is
        writing.
        """
        if not views:
            return 0
        noted = 0
        with self.database.patience(wait=wait), self.database.writing():
            known = rows.owners(self.database, {each.key.patient_id for each in views}).patients
            for each in views:
                if each.key.patient_id in known and not self._is_noted(each):
                    told = Happening(VIEW, VIEW, each.key, None, {"detail": each.where})
                    audit.append_many(self.database, each.actor, [told])
                    noted += 1
        return noted

    def _is_noted(self, view: Viewed) -> bool:
        last = audit.viewed_at(self.database, view.actor, view.key.patient_id)
        return last is not None and _minute(last) == _minute(datetime.now(UTC))


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0)
