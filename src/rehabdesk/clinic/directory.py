"""Finding somebody: who is on file, and who was last written about."""

from rehabdesk.clinic.base import Base
from rehabdesk.domain.directory import Person
from rehabdesk.store import directory


class Directory(Base):
    """Reads; changes nothing."""

    def people(self) -> list[Person]:
        """Every patient with an episode, in order of patient_id; one query."""
        return directory.people(self.database, self.today())

    def lately(self, most: int = 20) -> list[str]:
        """The patient_ids that were last written to, latest first."""
        return directory.lately(self.database, most)
