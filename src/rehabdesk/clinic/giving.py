"""The record as it is given away: to the patient whose it is, or to another system."""

from rehabdesk.clinic.base import Base
from rehabdesk.store import audit, caseload, issued


class GivingVerbs(Base):
    """What goes with a patient's whole record."""

    def trail_of(self, patient_id: str) -> list[audit.Entry]:
        """All that was ever done to a patient's record, the first first.

        Raises ``Unknown`` where there is no such patient.
        """
        self._held_patient(patient_id)
        return audit.of_patient(self.database, patient_id)

    def how_many_patients(self) -> int:
        """How many records there are, for whoever waits until all are written."""
        return len(caseload.patients(self.database))

    def papers_of(self, patient_id: str) -> list[tuple[str, bytes]]:
        """Every document issued of a patient, the first first: a file's name, and the PDF's bytes.

        The name has the day, the kind and the code on its pages. Raises ``Damaged`` where one is
        not what was issued.
        """
        return [
            (
                f"{copy.issued_at.astimezone():%Y-%m-%d} {copy.kind} {copy.code}.pdf",
                issued.content_of(self.database, copy)[0],
            )
            for copy in reversed(issued.of_patient(self.database, patient_id))
        ]
