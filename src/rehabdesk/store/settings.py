"""What the clinic decided once: its letterhead, its people, and named values as JSON."""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import sha256

from rehabdesk.domain.records import Clinician as ClinicianRecord
from rehabdesk.domain.records import Letterhead
from rehabdesk.store.database import Database
from rehabdesk.store.schema import Clinician, Setting

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
LETTERHEAD = "letterhead"
DEMO = "demo"
THRESHOLDS = "thresholds"
THRESHOLD_CHANGES = "threshold_changes"
TRIAGED = "triaged"
PLACES = "places"
LOGO, LOGOS = "logo", "logos"
"""Every logo ever chosen stays under its SHA-256: undo brings an earlier one back."""


def get(database: Database, name: str) -> Json:
    """The value kept under that name; ``None`` where there is none."""
    found = database.fetch(Setting.select(Setting.value).where(Setting.name == name))
    value: Json = json.loads(found[0][0]) if found else None
    return value


def put(database: Database, name: str, value: Json) -> None:
    """Keep a value under a name, in place of what stood there; inside ``writing``."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    changed = database.run(Setting.update({Setting.value: text}).where(Setting.name == name))
    if not changed:
        database.run(Setting.insert({Setting.name: name, Setting.value: text}))


def letterhead(database: Database) -> Letterhead:
    """The clinic as it stands on paper; ``demo`` is the database's own word."""
    kept = get(database, LETTERHEAD)
    texts = {name: str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}
    picture = _logo(database, texts.pop(LOGO, ""))
    return Letterhead(**texts, demo=database.is_demo, picture=picture)


def save_letterhead(database: Database, letterhead: Letterhead) -> None:
    values = told_letterhead(letterhead)
    del values["demo"]
    if letterhead.picture:
        kept = get(database, LOGOS)
        logos = kept if isinstance(kept, dict) else {}
        text = b64encode(letterhead.picture).decode()
        put(database, LOGOS, {**logos, str(values[LOGO]): text})
    put(database, LETTERHEAD, values)


def told_letterhead(letterhead: Letterhead) -> dict[str, Json]:
    """The letterhead as the audit trail tells it: the logo by its SHA-256, not by its content."""
    values = asdict(letterhead)
    picture = values.pop("picture")
    return {**values, LOGO: sha256(picture).hexdigest() if picture else ""}


def logo_named(database: Database, name: str) -> bytes:
    """A logo that was kept once, by the name the audit trail has; empty where there is none."""
    return _logo(database, name)


def _logo(database: Database, name: str) -> bytes:
    kept = get(database, LOGOS) if name else None
    return b64decode(str(kept.get(name, ""))) if isinstance(kept, dict) else b""


def mark_demo(database: Database) -> None:
    """From now on, and for good, everyone in this database is invented."""
    put(database, DEMO, True)


def clinicians(database: Database) -> list[ClinicianRecord]:
    """Everyone who signs, in order of name."""
    query = Clinician.select(Clinician.name, Clinician.role, Clinician.registration)
    return [ClinicianRecord(*row) for row in database.fetch(query.order_by(Clinician.name))]


def save_clinician(database: Database, clinician: ClinicianRecord) -> None:
    """Add someone, or put new particulars to a known name."""
    values = asdict(clinician)
    changed = database.run(Clinician.update(values).where(Clinician.name == clinician.name))
    if not changed:
        database.run(Clinician.insert(values))


def drop_clinician(database: Database, name: str) -> None:
    """Take someone off the list of those who sign."""
    database.run(Clinician.delete().where(Clinician.name == name))


def thresholds(database: Database) -> dict[str, dict[str, int]]:
    """The clinic's own thresholds by pathway and row id; one query, nothing where all are default.

    A pathway's range is the domain's to hold them to.
    """
    kept = get(database, THRESHOLDS)
    if not isinstance(kept, dict):
        return {}
    return {
        key: {name: int(value) for name, value in own.items() if isinstance(value, int)}
        for key, own in kept.items()
        if isinstance(own, dict)
    }


def save_thresholds(database: Database, kept: Mapping[str, Mapping[str, int]]) -> None:
    """Keep the clinic's own thresholds; a pathway without any is left out."""
    put(database, THRESHOLDS, {key: dict(own) for key, own in kept.items() if own})


def threshold_changes(database: Database) -> list[dict[str, str | int]]:
    """Every change of a threshold in the order made, as the audit trail has them too.

    The trail is long and not in order of what it tells of; this is what Settings shows.
    """
    kept = get(database, THRESHOLD_CHANGES)
    rows = kept if isinstance(kept, list) else []
    return [
        {name: value for name, value in row.items() if isinstance(value, str | int)}
        for row in rows
        if isinstance(row, dict)
    ]


def add_threshold_change(database: Database, change: Mapping[str, str | int]) -> None:
    kept: list[Json] = [{**row} for row in (*threshold_changes(database), change)]
    put(database, THRESHOLD_CHANGES, kept)


def triaged(database: Database) -> dict[str, str]:
    """When each clinician last said that the caseload was triaged, as an instant in UTC."""
    kept = get(database, TRIAGED)
    return {name: str(at) for name, at in kept.items()} if isinstance(kept, dict) else {}


def save_triaged(database: Database, actor: str, at: str) -> None:
    put(database, TRIAGED, {**triaged(database), actor: at})


def places(database: Database) -> dict[str, dict[str, str]]:
    """Where each person left off, in the screens' own words."""
    kept = get(database, PLACES)
    if not isinstance(kept, dict):
        return {}
    return {
        actor: {name: str(value) for name, value in place.items()}
        for actor, place in kept.items()
        if isinstance(place, dict)
    }


def save_place(database: Database, actor: str, place: Mapping[str, str]) -> None:
    kept: dict[str, Json] = {name: {**own} for name, own in places(database).items()}
    put(database, PLACES, {**kept, actor: {**place}})
