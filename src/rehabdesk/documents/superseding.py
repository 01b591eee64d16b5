"""A new version of what was issued says so on its first lines."""

from dataclasses import replace

from rehabdesk.documents.document import Document, Note, Span, spans
from rehabdesk.domain.issued import Issued
from rehabdesk.domain.speech import tr
from rehabdesk.domain.words import long_date


def superseding(document: Document, before: Issued, reason: str) -> Document:
    """The document with the code and the day of the copy it takes the place of, and why."""
    words = tr(
        "This supersedes {code} of {day}: {reason}.",
        code=before.code,
        day=long_date(before.issued_at.astimezone().date()),
        reason=reason.rstrip(". ") or tr("the reason is to be filled in"),
    )
    first = Note(spans(Span(words, bold=True)))
    return replace(
        document,
        blocks=(first, *document.blocks),
        briefer=tuple((first, *blocks) for blocks in document.briefer),
    )
