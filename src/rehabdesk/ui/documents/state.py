"""A document's state in words: on its page, where it may not be signed, and in the history."""

from rehabdesk.documents.document import Document
from rehabdesk.documents.referral import together
from rehabdesk.domain.speech import tr


def state_words(document: Document, signer: str) -> str:
    """Who signed it, or what the draft still lacks."""
    if document.signed:
        return tr("Signed by {name}. Check {check}.", name=signer, check=document.check)
    missing = (*document.stops, *document.gaps)
    if missing:
        return tr("Draft. Not recorded yet: {together}.", together=together(missing))
    return tr("Draft. Everything the page needs is there.")


def why_unsignable(document: Document, signer: str, *, lacks_reason: bool) -> str:
    """Why the document may not be signed as it stands; "" if it may."""
    if not signer:
        return tr("Fill in who signs.")
    if lacks_reason:
        return tr("Say what changed since the version that was issued.")
    if document.stops:
        return " ".join(document.stops)
    if document.kind == "referral" and document.gaps:
        return tr("Can’t be signed yet. Fill in: {together}.", together=together(document.gaps))
    return ""


def told(document: Document) -> str:
    """What the history is told of a document that leaves."""
    state = "signed" if document.signed else "draft"
    return f"{document.kind} {state}, check {document.check}"
