"""The clinic itself: its letterhead, its people, and what left the house."""

from dataclasses import asdict

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import Clinician, EpisodeKey, Letterhead
from rehabdesk.domain.speech import tr
from rehabdesk.store import settings


class ClinicVerbs(Base):
    """Verbs on the clinic's own particulars, and the note of every export and print."""

    def save_letterhead(self, letterhead: Letterhead) -> Changes:
        """Change how the clinic stands on paper; whether it is a demo is not for changing."""
        with self._saving("save_letterhead") as ledger:
            before = settings.letterhead(self.database)
            settings.save_letterhead(self.database, letterhead)
            told = settings.told_letterhead
            ledger.note("letterhead", None, told(before), told(letterhead))
        return Changes(Area.SETTINGS)

    def save_clinician(self, clinician: Clinician) -> Changes:
        """Add someone who signs, or change the particulars of a known name."""
        clinician = Clinician(
            clinician.name.strip(), clinician.role.strip(), clinician.registration.strip()
        )
        with self._saving("save_clinician") as ledger:
            if not clinician.name:
                refuse([Problem("name", tr("The clinician has no name."), tr("Fill it in."))])
            known = {each.name: asdict(each) for each in settings.clinicians(self.database)}
            settings.save_clinician(self.database, clinician)
            ledger.note("clinician", None, known.get(clinician.name), asdict(clinician))
        return Changes(Area.SETTINGS)

    def note_output(self, key: EpisodeKey | None, action: str, detail: str) -> Changes:
        """Write down that something left the record: an export, a print, an unlock."""
        with self._saving(action) as ledger:
            ledger.note("output", key, None, {"detail": detail})
        return Changes(Area(0))
