"""How long records are kept, and erasing one for good (CLINICAL 8.4)."""

from collections.abc import Mapping

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import PATIENT_WIDE, EpisodeKey, Patient
from rehabdesk.domain.retention import DEFAULT, YEARS, Retention, kept_until
from rehabdesk.domain.speech import tr
from rehabdesk.domain.tables import EPISODES, PATIENTS
from rehabdesk.domain.words import long_date
from rehabdesk.store import audit, erasing, rows, settings

RETENTION = "retention"
"""The setting that holds the country and the records on hold."""
_DIED = "died"


class ErasingVerbs(Base):
    """Nothing here happens by itself: a person names the record, and says why where it is early."""

    def retention_country(self) -> str:
        """The country whose rule is kept, one of ``retention.YEARS``."""
        kept = self._retention().get("country")
        return kept if isinstance(kept, str) and kept in YEARS else DEFAULT

    def save_retention_country(self, country: str) -> Changes:
        """Keep records by that country's rule; raises ``Rejected`` where it is unknown."""
        if country not in YEARS:
            refuse([Problem("country", tr("There is no rule for that country."))])
        before = self.retention_country()
        with self._saving("save_retention") as ledger:
            settings.put(self.database, RETENTION, {**self._retention(), "country": country})
            ledger.note(RETENTION, None, {"country": before}, {"country": country})
        return Changes(Area.SETTINGS)

    def hold(self, patient_id: str, reason: str) -> Changes:
        """Keep a record whatever its day, for a complaint or a claim; "" lifts the hold.

        Raises ``Unknown`` where there is no such patient.
        """
        self._held_patient(patient_id)
        before, now = self._holds().get(patient_id, ""), reason.strip()
        with self._saving("hold_record") as ledger:
            holds = {**self._holds(), patient_id: now}
            kept: dict[str, settings.Json] = {who: why for who, why in holds.items() if why}
            settings.put(self.database, RETENTION, {**self._retention(), "holds": kept})
            key = EpisodeKey(patient_id, PATIENT_WIDE)
            ledger.note("hold", key, {"reason": before} if before else None, {"reason": now})
        return Changes(Area.SETTINGS)

    def retention_of(self, patient_id: str) -> Retention:
        """How long that record is kept, and why; raises ``Unknown``."""
        self._held_patient(patient_id)
        return self._retentions(patient_id)[0]

    def past_retention(self) -> list[Retention]:
        """The records whose time is over and which nothing blocks, the longest over first."""
        today = self.today()
        over = [one for one in self.retentions() if one.is_over(today)]
        return sorted(over, key=lambda one: (one.review_on, one.patient_id))

    def retentions(self) -> list[Retention]:
        """How long each record is kept, in order of patient_id; a few queries for all of them."""
        return self._retentions(None)

    def _retentions(self, patient_id: str | None) -> list[Retention]:
        country, holds = self.retention_country(), self._holds()
        chosen = None if patient_id is None else [patient_id]
        with self.database.reading():
            last = erasing.last_days(self.database, self.today(), patient_id)
            people = [held.record for held in rows.fetch_rows(self.database, PATIENTS, chosen)]
            episodes = [held.record for held in rows.fetch_rows(self.database, EPISODES, chosen)]
        died = {one.patient_id for one in episodes if one.discharge_reason == _DIED}
        return [
            self._retention_of(person, last, country, holds, deceased=person.patient_id in died)
            for person in people
        ]

    def _retention_of(
        self,
        person: Patient,
        last: Mapping[str, object],
        country: str,
        holds: Mapping[str, str],
        *,
        deceased: bool,
    ) -> Retention:
        """A patient with no day at all on record counts from today: nobody knows better."""
        found = last.get(person.patient_id)
        contact = found if isinstance(found, type(self.today())) else self.today()
        until, because = kept_until(contact, person.date_of_birth, country)
        hold = holds.get(person.patient_id, "")
        return Retention(
            person.patient_id, person.name, contact, until, because, hold, deceased=deceased
        )

    def erase(self, patient_id: str, typed: str, reason: str = "") -> Changes:
        """Take a patient's whole record out of the database; ``finish_wiping`` takes the bytes.

        ``typed`` is the patient's number, as a person typed it to confirm. ``reason`` is needed
        before the retention is over and of a patient who died; it stays in the audit trail, so it
        may not name the patient. What stays is that somebody erased a record, when, and why.

        Raises ``Unknown``, and ``Rejected`` (then nothing moved) where the number differs, the
        reason is missing or names the patient, or the record is on hold.
        """
        person: Patient = self._held_patient(patient_id).record
        kept = self.retention_of(patient_id)
        over = kept.is_over(self.today())
        named = [word for word in (person.name, person.nhs_number) if word]
        refuse(self._against_erasing(kept, named, typed, reason.strip()))
        with erasing.leaving_nothing(self.database), self._saving("erase") as ledger:
            erased = erasing.erase(self.database, patient_id, named)
            told = {
                "retention": "over" if over else "not over",
                "reason": reason.strip(),
                "rows": erased.rows,
                "copies": erased.copies,
                "entries": erased.entries,
                "skeleton": erased.skeleton,
            }
            ledger.note(audit.ERASURE, None, None, told)
        return Changes(Area.EVERYTHING, all_episodes=True)

    def finish_wiping(self) -> bool:
        """Take what was erased out of the file and its journal; whether all of it is gone.

        It reads and writes the whole file: not for the window's thread.
        """
        return erasing.wipe(self.database)

    def is_wipe_due(self) -> bool:
        """Whether a record was erased whose bytes may still be in the file."""
        return erasing.is_wipe_due(self.database)

    def copies_beside(self) -> list[str]:
        """The names of the app's own copies beside the database, which hold what was erased."""
        return [path.name for path in erasing.copies_beside(self.database)]

    def _against_erasing(
        self, kept: Retention, named: list[str], typed: str, reason: str
    ) -> list[Problem]:
        if kept.hold:
            words = tr("The record is on hold: {reason}", reason=kept.hold)
            return [Problem("", words, tr("Lift the hold first."))]
        wrong = []
        if typed.strip() != kept.patient_id:
            words = tr("This is not the number of the patient.")
            wrong.append(Problem("typed", words, tr("Type {number}.", number=kept.patient_id)))
        if not kept.is_over(self.today()) and not reason:
            words = (
                tr("The patient is recorded as died.")
                if kept.deceased
                else tr("The record is kept until {day}.", day=long_date(kept.review_on))
            )
            wrong.append(Problem("reason", words, tr("Say why it is erased all the same.")))
        if reason and erasing.mentioned(kept.patient_id, named)(reason):
            words = tr("The reason stays when the record is gone.")
            wrong.append(Problem("reason", words, tr("Leave the name and the number out.")))
        return wrong

    def _retention(self) -> dict[str, settings.Json]:
        kept = settings.get(self.database, RETENTION)
        return kept if isinstance(kept, dict) else {}

    def _holds(self) -> dict[str, str]:
        kept = self._retention().get("holds")
        return {who: str(why) for who, why in kept.items()} if isinstance(kept, dict) else {}
