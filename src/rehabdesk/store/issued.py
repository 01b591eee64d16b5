"""Issued documents: added, found, and read back as they were. Nothing here changes one."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from rehabdesk.domain.issued import Issued
from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.store.errors import Damaged
from rehabdesk.store.schema import Audit
from rehabdesk.store.schema import IssuedDocument as Copy

_COLUMNS = (
    Copy.id, Copy.code, Copy.kind, Copy.title, Copy.patient_id, Copy.episode_id,
    Copy.issued_at, Copy.issued_by, Copy.sha256, Copy.supersedes, Copy.reason,
)  # fmt: skip


def add(database: Database, copy: Issued, content: bytes, pictures: bytes) -> int:
    """Keep a copy; answers with its row. Inside ``writing``."""
    values = {
        Copy.code: copy.code,
        Copy.kind: copy.kind,
        Copy.title: copy.title,
        Copy.patient_id: copy.key.patient_id,
        Copy.episode_id: copy.key.episode_id,
        Copy.issued_at: copy.issued_at.astimezone(UTC).isoformat(timespec="milliseconds"),
        Copy.issued_by: copy.issued_by,
        Copy.sha256: copy.sha256,
        Copy.supersedes: copy.supersedes,
        Copy.reason: copy.reason,
        Copy.content: content,
        Copy.pictures: pictures,
    }
    return int(database.run(Copy.insert(values)))


def of_episode(database: Database, key: EpisodeKey) -> list[Issued]:
    """The copies of an episode, the latest first."""
    where = (Copy.patient_id == key.patient_id) & (Copy.episode_id == key.episode_id)
    return _found(database, where)


def of_patient(database: Database, patient_id: str) -> list[Issued]:
    """The copies of a patient, the latest first."""
    return _found(database, Copy.patient_id == patient_id)


def by_code(database: Database, code: str) -> Issued | None:
    """The copy with that code on its pages, the latest of several; ``None`` where there is none."""
    return next(iter(_found(database, Copy.code == code)), None)


def content_of(database: Database, copy: Issued) -> tuple[bytes, bytes]:
    """The PDF's bytes and the pages' pictures. Raises ``Damaged`` where they are not those."""
    content, pictures = _kept(database, copy.row)
    if not _are_whole(database, copy.key.patient_id, copy.sha256, content, pictures):
        raise Damaged(f"The issued copy {copy.code} is not what was issued.")
    return content, pictures


def faults(database: Database) -> Iterator[str]:
    """Every copy whose bytes or pages are not what was issued, in words."""
    query = Copy.select(Copy.id, Copy.code, Copy.patient_id, Copy.sha256)
    for row, code, patient_id, sha256 in database.fetch(query):
        if not _are_whole(database, patient_id, sha256, *_kept(database, row)):
            yield f"The issued copy {code} is not what was issued."


def _kept(database: Database, row: int) -> tuple[bytes, bytes]:
    rows = database.fetch(Copy.select(Copy.content, Copy.pictures).where(Copy.id == row))
    return (_bytes(rows[0][0]), _bytes(rows[0][1])) if rows else (b"", b"")


def _are_whole(
    database: Database, patient_id: str, sha256: str, content: bytes, pictures: bytes
) -> bool:
    """Whether the bytes have the copy's own seal, and the pages the one told to the trail."""
    if hashlib.sha256(content).hexdigest() != sha256:
        return False
    told = database.fetch(
        Audit.select(Audit.after).where(Audit.patient_id == patient_id, Audit.action == "issue")
    )
    seals = {
        entry.get("pages")
        for (after,) in told
        if after and (entry := json.loads(after)).get("sha256") == sha256
    }
    return seals <= {None} or hashlib.sha256(pictures).hexdigest() in seals


def _bytes(stored: Any) -> bytes:
    """What stands there, also where somebody put a text in its place."""
    return stored.encode() if isinstance(stored, str) else bytes(stored)


def _found(database: Database, where: Any) -> list[Issued]:
    rows = database.fetch(Copy.select(*_COLUMNS).where(where).order_by(Copy.id.desc()))
    return [
        Issued(
            *(row, code, kind, title),
            EpisodeKey(patient_id, episode_id),
            datetime.fromisoformat(at),
            *rest,
        )
        for row, code, kind, title, patient_id, episode_id, at, *rest in rows
    ]
