"""The conditions that choose rows by any number of names with one parameter and one query."""

import json
from collections.abc import Collection
from typing import Any

from peewee import SQL, Expression, Field, Tuple

from rehabdesk.domain.records import EpisodeKey
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Episode, Patient


def among(
    database: Database, field: Field, values: Collection[int] | Collection[str]
) -> Expression:
    """``field`` is one of ``values``, however many they are."""
    return field.in_(SQL(*listed(database, values)))


def listed(
    database: Database, values: Collection[int] | Collection[str]
) -> tuple[str, list[object]]:
    """The SQL of all of ``values`` as one subquery, and its parameter."""
    if database.is_server:
        kind = "text" if isinstance(next(iter(values), 0), str) else "integer"
        return f"(SELECT unnest(%s::{kind}[]))", [list(values)]
    return "(SELECT value FROM json_each(?))", [json.dumps(list(values))]


def is_episode(database: Database, keys: Collection[EpisodeKey]) -> Any:
    """The episode (joined with its patient) is one of ``keys``."""
    pair = Tuple(Patient.patient_id, Episode.episode_id)
    if database.is_server:
        patients, episodes = [key.patient_id for key in keys], [key.episode_id for key in keys]
        return pair.in_(SQL("(SELECT * FROM unnest(%s::text[], %s::text[]))", [patients, episodes]))
    names = json.dumps([list(key) for key in keys])
    each = "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))"
    return pair.in_(SQL(each, [names]))
