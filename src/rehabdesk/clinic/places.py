"""Where each person left off: kept in the encrypted record, for it may name a patient."""

import json
from typing import NamedTuple

from rehabdesk.clinic.base import Base
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.views import View, kept_view, view_of
from rehabdesk.store import rows, settings

FOLDERS = "files_folders"


class Place(NamedTuple):
    """The page in front, the episode opened last, its tab, and how the caseload was looked at."""

    page: str = ""
    key: EpisodeKey | None = None
    tab: str = ""
    view: View = View()


class PlaceVerbs(Base):
    """Where one was is not the record: nothing is audited, no revision grows."""

    def place(self) -> Place:
        """Where the person acting left off; the start of everything where that is not known."""
        kept = settings.places(self.database).get(self.actor, {})
        named = kept.get("key", "").partition("\n")
        return Place(
            kept.get("page", ""),
            EpisodeKey(named[0], named[2]) if named[1] else None,
            kept.get("tab", ""),
            view_of(json.loads(kept.get("view", "{}"))),
        )

    def keep_place(self, place: Place) -> None:
        """Remember it for the next start; raises ``NotSaved``, at once where another one writes."""
        whose = {place.key.patient_id} if place.key else set()
        if whose - set(rows.owners(self.database, whose).patients):
            place = place._replace(page="", key=None, tab="")  # erased meanwhile
        if place == self.place():
            return
        values = {
            "page": place.page,
            "key": "\n".join(place.key) if place.key else "",
            "tab": place.tab,
            "view": json.dumps(kept_view(place.view), sort_keys=True),
        }
        with self.database.patience(wait=False), self.database.writing():
            settings.save_place(self.database, self.actor, values)

    def files_folder(self) -> str:
        """The folder the person acting saved a picture to last; "" where there is none."""
        kept = settings.get(self.database, FOLDERS)
        return str(kept.get(self.actor, "")) if isinstance(kept, dict) else ""

    def keep_files_folder(self, folder: str) -> None:
        """Offer that folder the next time; raises ``NotSaved``, at once where another one writes.

        It is kept in the record and not on the computer: a folder may be called after a patient.
        """
        if folder == self.files_folder():
            return
        with self.database.patience(wait=False), self.database.writing():
            kept = settings.get(self.database, FOLDERS)
            others = kept if isinstance(kept, dict) else {}
            settings.put(self.database, FOLDERS, {**others, self.actor: folder})
