"""Issued copies on their way to the screen, a printer or a file: as they were issued, or not."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from rehabdesk.clinic import Clinic
from rehabdesk.clinic.database import DatabaseRefused, NotSaved
from rehabdesk.documents.document import Document
from rehabdesk.documents.page import Painted
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.problems import Rejected
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.ui.documents.issuing import bytes_of, issue, pages_of
from rehabdesk.ui.documents.paper import PaperOut

T = TypeVar("T")


class CopiesOut:
    """Keeps what is signed, and hands out what was; ``say`` is told in words what can't be."""

    def __init__(self, clinic: Clinic, paper: PaperOut, say: Callable[[str], None]) -> None:
        self._clinic = clinic
        self._paper = paper
        self._say = say

    def issued(self, key: EpisodeKey, document: Document, reason: str) -> Issued | None:
        """Keep what was signed as it is issued; ``None`` where it can't be."""
        try:
            return issue(self._clinic, key, document, reason)
        except (Rejected, NotSaved) as refusal:
            self._say(tr("Not signed: {error}", error=refusal))
            return None

    def pages(self, copy: Issued) -> Painted | None:
        """The pages as they were painted; ``None`` where they are not what was issued."""
        return self._whole(pages_of, copy)

    def print(self, copy: Issued) -> None:
        """Ask for the printer, and print the pages as they were painted."""
        pages = self.pages(copy)
        if pages is not None:
            self._paper.print_pages(pages, copy.title, _told(copy))

    def save(self, copy: Issued, path: Path) -> bool:
        """Write a copy's own bytes to a file."""
        content = self._whole(bytes_of, copy)
        return content is not None and self._paper.write(path, content, _told(copy))

    def _whole(self, read: Callable[[Clinic, Issued], T], copy: Issued) -> T | None:
        try:
            return read(self._clinic, copy)
        except DatabaseRefused as damaged:
            self._say(str(damaged))
            return None


def _told(copy: Issued) -> str:
    """What the history is told of a copy that leaves."""
    return f"{copy.kind} signed, check {copy.code}"
