"""Documents that leave the clinic under a signature: kept as they were, found by their code."""

import hashlib
from datetime import UTC, datetime

from rehabdesk.clinic.base import Base, refuse
from rehabdesk.domain.countersign import unread
from rehabdesk.domain.issued import Issued, in_force
from rehabdesk.domain.page_code import as_code
from rehabdesk.domain.problems import Problem
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.domain.speech import tr
from rehabdesk.store import countersigning, issued


class IssuingVerbs(Base):
    """Verbs on issued copies; none changes or removes one."""

    def issue(
        self,
        key: EpisodeKey,
        kind: str,
        title: str,
        code: str,
        content: bytes,
        pictures: bytes,
        reason: str = "",
    ) -> Issued:
        """Keep a document as it is issued: ``content`` are the PDF's bytes.

        Where a copy of its kind is in force, the new one supersedes it, and ``reason`` says why.
        The same pages are issued once: then that copy is answered. Raises ``Rejected`` where the
        reason is missing or a student's entries were not countersigned, ``Unknown`` where there
        is no such episode.
        """
        before = in_force(self.issued(key), kind)
        if before is not None and before.code == code:
            return before
        if before is not None and not reason.strip():
            what = tr("It supersedes {code}: why?", code=before.code)
            mend = tr("Say in a few words what changed.")
            refuse([Problem("reason", what, mend)])
        copy = Issued(
            *(0, code, kind, title, key),
            issued_at=datetime.now(UTC),
            issued_by=self.actor,
            sha256=hashlib.sha256(content).hexdigest(),
            supersedes=before.code if before else "",
            reason=reason.strip() if before else "",
        )
        with self._saving("issue") as ledger:
            refuse(unread(countersigning.waiting(self.database, key.patient_id)))
            issued.add(self.database, copy, content, pictures)
            told = {"code": code, "kind": kind, "sha256": copy.sha256}
            told["pages"] = hashlib.sha256(pictures).hexdigest()
            ledger.note("output", key, None, told | ({"supersedes": before.code} if before else {}))
        return next(each for each in self.issued(key) if each.code == code)

    def issued(self, key: EpisodeKey) -> list[Issued]:
        """The copies of an episode, the latest first."""
        return issued.of_episode(self.database, key)

    def issued_of_patient(self, patient_id: str) -> list[Issued]:
        """The copies of a patient over all episodes, the latest first."""
        return issued.of_patient(self.database, patient_id)

    def issued_by_code(self, text: str) -> Issued | None:
        """The copy with the code that was typed; ``None`` where there is none."""
        code = as_code(text)
        return issued.by_code(self.database, code) if code else None

    def issued_content(self, copy: Issued) -> tuple[bytes, bytes]:
        """The PDF's bytes as they were issued, and the pictures of its pages.

        Raises ``Damaged`` where either is not what was issued.
        """
        return issued.content_of(self.database, copy)
