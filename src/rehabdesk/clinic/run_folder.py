"""The folder that new run files are looked for in, and which of them were looked at already."""

from collections.abc import Collection, Iterable

from rehabdesk.clinic.base import Base
from rehabdesk.store import settings

RUN_FOLDER, RUN_FILES_SEEN = "run_folder", "run_files_seen"
"""The settings that keep its path, and a mark of every file that was looked at."""
_MOST = 20_000
"""So many files are remembered; those seen longest ago are looked at again."""


class RunFolderVerbs(Base):
    """Where files come from is not the record: nothing is audited, no revision grows."""

    def run_folder(self) -> str:
        """The path of the watched folder; "" where none is watched."""
        kept = settings.get(self.database, RUN_FOLDER)
        return kept if isinstance(kept, str) else ""

    def watch_folder(self, path: str) -> None:
        """Look for new run files in this folder from now on; "" looks nowhere.

        What is in it is all new again.
        """
        with self.database.writing():
            settings.put(self.database, RUN_FOLDER, path)
            settings.put(self.database, RUN_FILES_SEEN, [])

    def unseen(self, marks: Iterable[str]) -> frozenset[str]:
        """The marks of the files that nobody looked at yet."""
        return frozenset(marks) - set(self._seen())

    def note_seen(self, marks: Collection[str]) -> None:
        """Remember that these files were looked at, whatever was done with them."""
        before = self._seen()
        after = [*(mark for mark in before if mark not in marks), *sorted(marks)][-_MOST:]
        with self.database.writing():
            settings.put(self.database, RUN_FILES_SEEN, [*after])

    def _seen(self) -> list[str]:
        kept = settings.get(self.database, RUN_FILES_SEEN)
        return [str(mark) for mark in kept] if isinstance(kept, list) else []
