"""Between the page and the record: a signed document is issued, a copy is read back."""

from rehabdesk.clinic import Clinic
from rehabdesk.documents.document import Document
from rehabdesk.documents.page import Painted, lay_out
from rehabdesk.documents.pdf import pdf_bytes
from rehabdesk.documents.pictures import keep, read_back
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.records import EpisodeKey


def issue(clinic: Clinic, key: EpisodeKey, document: Document, reason: str) -> Issued:
    """Keep a signed document as it is now.

    Raises ``Rejected`` where it supersedes another without a reason, ``NotSaved`` where the record
    can't be written.
    """
    return clinic.issue(
        key,
        document.kind,
        document.title,
        document.check,
        pdf_bytes(document),
        keep(lay_out(document)),
        reason,
    )


def pages_of(clinic: Clinic, copy: Issued) -> Painted:
    """The pages of a copy as they were painted. Raises ``DatabaseRefused`` where it is damaged."""
    return read_back(clinic.issued_content(copy)[1])


def bytes_of(clinic: Clinic, copy: Issued) -> bytes:
    """A copy's PDF, byte for byte. Raises ``DatabaseRefused`` where it is damaged."""
    return clinic.issued_content(copy)[0]
