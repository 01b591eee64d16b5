"""What was typed and not saved yet, kept by whose it is, which form it was, and whom it is about.

A draft is no part of the record: it is never exported, and the audit trail never tells of it.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Draft

Content = Mapping[str, object]
"""What a form holds, as JSON can say it; what it means is the form's."""
NOBODY = EpisodeKey("", "")
"""Whom a form is about that no patient has yet."""


class Kept(NamedTuple):
    """A draft as it is kept; ``at`` is the instant in UTC of its last keystroke kept."""

    form: str
    key: EpisodeKey
    content: Content
    at: datetime


def keep(database: Database, owner: str, form: str, key: EpisodeKey, content: Content) -> None:
    """Put a draft in the place of the one before it; inside ``writing``."""
    values = {
        Draft.content: json.dumps(content, ensure_ascii=False, sort_keys=True),
        Draft.updated_at: datetime.now(UTC).isoformat(timespec="milliseconds"),
    }
    if not database.run(Draft.update(values).where(*_named(owner, form, key))):
        named = {
            Draft.owner: owner,
            Draft.form: form,
            Draft.patient_id: key.patient_id,
            Draft.episode_id: key.episode_id,
        }
        database.run(Draft.insert({**named, **values}))


def drop(database: Database, owner: str, form: str, key: EpisodeKey) -> None:
    """Forget a draft: it is saved, or no longer wanted; inside ``writing``."""
    database.run(Draft.delete().where(*_named(owner, form, key)))


def find(database: Database, owner: str, form: str, key: EpisodeKey) -> Kept | None:
    """The draft of that form; ``None`` where there is none."""
    query = _query().where(*_named(owner, form, key))
    found = database.fetch(query)
    return _kept(found[0]) if found else None


def all_of(database: Database, owner: str) -> list[Kept]:
    """Every draft of a person's, the latest first."""
    query = _query().where(Draft.owner == owner).order_by(Draft.updated_at.desc(), Draft.id)
    return [_kept(row) for row in database.fetch(query)]


def _query() -> Any:
    return Draft.select(
        Draft.form, Draft.patient_id, Draft.episode_id, Draft.content, Draft.updated_at
    )


def _named(owner: str, form: str, key: EpisodeKey) -> tuple[object, ...]:
    return (
        Draft.owner == owner,
        Draft.form == form,
        Draft.patient_id == key.patient_id,
        Draft.episode_id == key.episode_id,
    )


def _kept(row: tuple[str, ...]) -> Kept:
    form, patient_id, episode_id, content, at = row
    return Kept(
        form, EpisodeKey(patient_id, episode_id), json.loads(content), datetime.fromisoformat(at)
    )
