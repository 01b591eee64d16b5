"""What was typed and not saved yet: kept for the person who typed it, and brought back."""

from collections.abc import Sequence
from typing import NamedTuple

from rehabdesk.clinic.base import Base
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store import drafts, rows
from rehabdesk.store.drafts import NOBODY as NOBODY
from rehabdesk.store.drafts import Content as Content
from rehabdesk.store.drafts import Kept as Kept


class Typing(NamedTuple):
    """What a form holds that is not saved; ``None`` where that is nothing any more."""

    form: str
    key: EpisodeKey
    content: Content | None


class DraftingVerbs(Base):
    """Drafts are not the record: no revision grows, nothing is audited, nobody else sees them."""

    def keep_drafts(self, typed: Sequence[Typing], *, wait: bool = True) -> None:
        """Keep what is typed, and forget what is not any more; one transaction, synced.

        Of a patient who is not on file any more nothing is kept: the record was erased. Raises
        ``NotSaved``; without ``wait`` at once where somebody else is writing.
        """
        with self.database.patience(wait=wait), self.database.writing():
            whose = {key.patient_id for _, key, content in typed if content is not None}
            known = rows.owners(self.database, whose).patients if whose - {""} else {}
            for form, key, content in typed:
                if content is None or (key.patient_id and key.patient_id not in known):
                    drafts.drop(self.database, self.actor, form, key)
                else:
                    drafts.keep(self.database, self.actor, form, key, content)

    def draft(self, form: str, key: EpisodeKey = NOBODY) -> Kept | None:
        """What the person acting typed into a form and did not save."""
        return drafts.find(self.database, self.actor, form, key)

    def drafts(self) -> list[Kept]:
        """Everything the person acting typed and did not save, the latest first."""
        return drafts.all_of(self.database, self.actor)
