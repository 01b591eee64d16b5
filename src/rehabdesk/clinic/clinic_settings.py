"""The clinic itself: its letterhead, its people, and what left the house."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import PATIENT_WIDE, Clinician, EpisodeKey, Letterhead
from rehabdesk.domain.speech import tr
from rehabdesk.domain.staff import Right
from rehabdesk.domain.trail import OPENINGS
from rehabdesk.store import audit, settings
from rehabdesk.store.chain import Head
from rehabdesk.whole_files import whole_file


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
        """Write down that something leaves the record: an export, a print; or an unlock."""
        return self.note_outputs([key], action, detail)

    def note_outputs(self, keys: Iterable[EpisodeKey | None], action: str, detail: str) -> Changes:
        """The same about several records, an entry each, in one transaction."""
        if action not in OPENINGS:
            self.hold_to(Right.GIVE_OUT)
        with self._saving(action) as ledger:
            for key in keys:
                ledger.note("output", key, None, {"detail": detail})
        return Changes(Area(0))

    def note_opened(self, how: str) -> Changes:
        """Write down that the record was opened, and by whom; ``how`` says where from."""
        return self.note_output(None, "unlock" if self.database.encrypted else "open", how)

    def note_restored(self, source: str, left: Head) -> Changes:
        """Write down, in a record that was put back, that it was, and what it took the place of.

        ``source`` is the backup's file name, ``left`` how far the trail went that was replaced.
        """
        with self._saving(audit.RESTORE) as ledger:
            ledger.note(audit.RESTORE, None, None, {"backup": source, "left": left.short})
        return Changes(Area(0))

    @contextmanager
    def handing_out(
        self, target: Path, action: str, detail: str, patients: Collection[str] = ()
    ) -> Iterator[Path]:
        """A file to write; it takes ``target``'s name once the trail says that it left.

        ``patients`` are those it is about, an entry each; nobody means the whole clinic. Where the
        entry can't be written there is no file either. It may tell of a file that then, at the
        very last, could not be given its name; never does it lack one that is there.

        Raises:
            OSError: the file can't be written there.
            NotSaved: the record can't be written to.
        """
        with whole_file(target) as scratch:
            yield scratch
            keys = [EpisodeKey(patient_id, PATIENT_WIDE) for patient_id in sorted(patients)]
            self.note_outputs(keys or [None], action, detail)
