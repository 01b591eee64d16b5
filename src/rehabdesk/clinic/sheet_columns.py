"""What the columns of somebody else's sheet were said to be, kept for the next file like it."""

from collections.abc import Mapping, Sequence

from rehabdesk.clinic.directory import Directory
from rehabdesk.domain.column_mapping import guess, plain, targets
from rehabdesk.domain.numbering import highest_number
from rehabdesk.store import settings

SHEET_COLUMNS = "sheet_columns"
"""The setting they are kept in."""
_MOST = 30
"""So many kinds of sheet are remembered; the oldest goes first."""


class SheetColumnVerbs(Directory):
    """Verbs on the columns of foreign sheets."""

    def columns_of(self, headers: Sequence[str]) -> dict[int, str]:
        """The target of each column by its place: as chosen for these headers last, else guessed.

        A target that is not offered any more is left out.
        """
        kept = self._kept().get(_name(headers))
        if kept is None:
            return guess(headers, self.pathways)
        offered = targets(self.pathways)
        return {
            place: key
            for place, header in enumerate(headers)
            if (key := kept.get(plain(header), "")) in offered
        }

    def remember_columns(self, headers: Sequence[str], chosen: Mapping[int, str]) -> None:
        """Keep what was chosen for sheets with these headers; raises ``NotSaved``.

        How a file is read is not the record: nothing is audited, no revision grows.
        """
        name = _name(headers)
        kept = self._kept()
        before = kept.pop(name, None)
        after = {plain(headers[place]): key for place, key in sorted(chosen.items())}
        if before == after:
            return
        newest = [*kept.items(), (name, after)][-_MOST:]
        with self.database.writing():
            settings.put(self.database, SHEET_COLUMNS, [[each, {**own}] for each, own in newest])

    def highest_number(self) -> int:
        """The highest patient number that looks like ours (``P-0060`` is 60); 0 without one."""
        return highest_number([person.patient_id for person in self.people()])

    def _kept(self) -> dict[str, dict[str, str]]:
        """By the names of a sheet's columns, the oldest first."""
        found: dict[str, dict[str, str]] = {}
        kept = settings.get(self.database, SHEET_COLUMNS)
        for pair in kept if isinstance(kept, list) else []:
            if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[1], dict):
                found[str(pair[0])] = {header: str(key) for header, key in pair[1].items()}
        return found


def _name(headers: Sequence[str]) -> str:
    return "|".join(plain(header) for header in headers)
