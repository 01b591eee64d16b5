"""Finding somebody: who is on file, and who was last written about."""

from rehabdesk.clinic.base import Base
from rehabdesk.domain.directory import Appointment, Person
from rehabdesk.store import directory


class Directory(Base):
    """Reads; changes nothing."""

    def people(self) -> list[Person]:
        """Every patient with an episode, in order of patient_id; one query."""
        return directory.people(self.database, self.today())

    def front_desk(self) -> list[Appointment]:
        """Who is on file with an open episode, and when they are seen next: nothing clinical."""
        return directory.appointments(self.database, self.today())

    def lately(self, most: int = 20) -> list[str]:
        """The patient_ids that were last written to, latest first."""
        return directory.lately(self.database, most)
