"""The keys to the record: the second one of the recovery sheet."""

from rehabdesk.clinic.base import Base
from rehabdesk.domain.changes import Area, Changes
from rehabdesk.store import second_key


class KeyVerbs(Base):
    """Which keys there are; what they are is written nowhere."""

    def make_recovery(self, phrase: str) -> Changes:
        """Make the record open with a recovery phrase too; one made before stops working.

        Raises ``DatabaseRefused`` where the record is no encrypted file or its folder can't be
        written to, ``NotSaved`` where the record can't.
        """
        with self._saving("recovery_sheet") as ledger:
            second_key.make(self.database, phrase, self.today().isoformat())
            ledger.note("recovery_sheet", None, None, {"detail": "made"})
        return Changes(Area.SETTINGS)

    def recovery_made_on(self) -> str:
        """The day of the recovery sheet that opens this record, ISO; "" where there is none."""
        return second_key.made_on(self.database)
