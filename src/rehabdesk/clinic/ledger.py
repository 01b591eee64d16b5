"""Writes rows and keeps the audit trail beside them, within one transaction."""

from collections.abc import Collection, Sequence

from rehabdesk.domain.records import Entry, Episode, EpisodeKey, Patient
from rehabdesk.domain.tables import Table, table_of
from rehabdesk.store import audit, rows
from rehabdesk.store.audit import Happening, Values
from rehabdesk.store.codec import fields_of
from rehabdesk.store.database import Database
from rehabdesk.store.rows import Stored

Record = Patient | Episode | Entry


class Ledger:
    """One transaction's pen: what it writes is told to the audit trail by ``close``."""

    def __init__(self, database: Database, actor: str, action: str) -> None:
        self._database = database
        self._actor = actor
        self._action = action
        self._happenings: list[Happening] = []

    def add(self, key: EpisodeKey, record: Record) -> Stored:
        """Add one row; answers it as stored, with its new ``row_id``."""
        row, stored = rows.insert(self._database, key, record)
        self._tell(table_of(record), key, None, stored)
        return Stored(row, key, stored)

    def add_many(self, table: Table, pairs: Sequence[tuple[EpisodeKey, Record]]) -> None:
        for (key, _), stored in zip(
            pairs, rows.insert_many(self._database, table, pairs), strict=True
        ):
            self._tell(table, key, None, stored)

    def amend(self, held: Stored, record: Record) -> None:
        """Put a record in a stored one's place; equal ones leave no trace."""
        if held.record != record:
            rows.update(self._database, held.row, record)
            self._tell(table_of(record), held.key, held.record, record)

    def take_off(self, held: Stored) -> None:
        """Take a row off its table; the trail keeps what it held, and where it stood."""
        self.take_off_many(table_of(held.record), [held])

    def take_off_many(self, table: Table, held: Sequence[Stored]) -> None:
        """Take rows off one table."""
        rows.delete_many(self._database, table, [each.row for each in held])
        for each in held:
            before = {**(_values(each.record) or {}), "row": each.row}
            self._happenings.append(Happening(self._action, table.name, each.key, before, None))

    def restore(self, key: EpisodeKey, record: Record, row: int | None) -> Stored:
        """Put back a row that was taken off, where it stood if that place is still free."""
        table = table_of(record)
        place = row if row is not None and rows.is_free(self._database, table, row) else None
        new, stored = rows.insert(self._database, key, record, place)
        self._tell(table, key, None, stored)
        return Stored(new, key, stored)

    def note(
        self, subject: str, key: EpisodeKey | None, before: Values | None, after: Values
    ) -> None:
        """Something other than a row of a table was done."""
        self._happenings.append(Happening(self._action, subject, key, before, after))

    def revise_patients(self, patient_ids: Collection[str]) -> None:
        """Count up the revision of patients who changed, and of their episodes."""
        rows.touch_patients(self._database, patient_ids)

    def revise(self, keys: Collection[EpisodeKey]) -> None:
        """Count up the revision of episodes that changed."""
        rows.touch(self._database, keys)

    def close(self) -> None:
        audit.append_many(self._database, self._actor, self._happenings)
        self._happenings = []

    def _tell(
        self, table: Table, key: EpisodeKey, before: Record | None, after: Record | None
    ) -> None:
        self._happenings.append(
            Happening(self._action, table.name, key, _values(before), _values(after))
        )


def _values(record: Record | None) -> Values | None:
    """A record's fields for the trail; only those that are filled."""
    if record is None:
        return None
    names = fields_of(table_of(record))
    return {
        name: value
        for name in names
        if (value := getattr(record, name)) is not None and value != ""
    }
