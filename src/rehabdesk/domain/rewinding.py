"""An episode's facts as they stood before some changes: the audit trail read backwards."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from rehabdesk.domain.records import Episode, EpisodeKey, Facts
from rehabdesk.domain.tables import CASELOAD_TABLES, EPISODES, IMAGING, Kind, Table

Values = Mapping[str, object]


class Happened(Protocol):
    """One entry of the audit trail, as far as it can be taken back."""

    @property
    def at(self) -> dt.datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def subject(self) -> str: ...
    @property
    def key(self) -> EpisodeKey | None: ...
    @property
    def before(self) -> Values | None: ...
    @property
    def after(self) -> Values | None: ...


_TABLES = {table.name: table for table in CASELOAD_TABLES}


def rewound(facts: Facts, happened: Iterable[Happened]) -> Facts | None:
    """The facts before ``happened``, its entries newest first; ``None``: there was no episode yet.

    Details that the caseload doesn't read stay as they are: no figure rests on them.
    """
    series: dict[Table, list[Any]] = {}
    episode = facts.episode
    for entry in happened:
        if entry.subject == EPISODES.name:
            if entry.before is None:
                return None
            episode = _episode(episode, entry.before)
        elif (table := _TABLES.get(entry.subject)) is not None:
            _take_back(series.setdefault(table, list(getattr(facts, table.series))), table, entry)
    if not series and episode is facts.episode:
        return facts
    changed: Any = {table.series: tuple(sorted(rows, key=_day)) for table, rows in series.items()}
    return replace(facts, episode=episode, **changed)


def _take_back(rows: list[Any], table: Table, entry: Happened) -> None:
    """Take what was written out again, and put back what stood there."""
    if entry.after is not None:
        written = record_of(table, entry.after)
        for place in range(len(rows) - 1, -1, -1):
            if rows[place] == written:
                del rows[place]
                break
    if entry.before is not None:
        rows.append(record_of(table, entry.before))


def record_of(table: Table, values: Values) -> Any:
    """The record that the trail's values are of; what is not told was empty."""
    return table.record(**_read(table, values))


def _episode(episode: Episode, values: Values) -> Episode:
    kept = Episode(
        episode.patient_id,
        episode.episode_id,
        episode.condition,
        episode.side,
        episode.first_seen,
        revision=episode.revision,
    )
    read = _read(EPISODES, values)
    return replace(kept, **{name: read[name] for name in read if name != "patient_id"})


def _read(table: Table, values: Values) -> dict[str, Any]:
    """The fields that the record still has, dates and times as such."""
    kinds = {column.name: column.kind for column in table.columns}
    names = _fields(table)
    return {
        name: _value(kinds.get(name, Kind.TEXT), value)
        for name, value in values.items()
        if name in names
    }


def _fields(table: Table) -> frozenset[str]:
    record: Any = table.record
    return frozenset(getattr(record, "_fields", ()) or record.__dataclass_fields__)


def _value(kind: Kind, value: object) -> object:
    if not isinstance(value, str):
        return value
    if kind is Kind.DATE:
        return dt.date.fromisoformat(value)
    return dt.time.fromisoformat(value) if kind is Kind.TIME else value


def _day(record: Any) -> dt.date:
    """The day a row is put in order by."""
    if isinstance(record, IMAGING.record):
        study: Any = record
        day: dt.date = study.requested_on or study.done_on
        return day
    dated: dt.date = record.date
    return dated
