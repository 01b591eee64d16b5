"""Reads a pathway file: its head, its own rows, and those it shares with another pathway."""

import tomllib
from collections.abc import Mapping, Sequence

from rehabdesk.domain.pathway_criteria import needed_columns
from rehabdesk.domain.pathway_rows import (
    BASIC,
    KEY,
    SECTIONS,
    TAG,
    TEXT,
    TEXTS,
    PathwayError,
    Row,
    Rows,
)

HEAD = ("key", "version", "label", "short_label")
"""What stands at the head of a pathway file."""


def read_rows(text: str, name: str, bases: Mapping[str, Rows]) -> tuple[Mapping[str, str], Rows]:
    """The head and the rows of a pathway file called ``name``, shared ones included.

    ``bases`` are the rows of the pathways that another may share from, by key.
    Raises ``PathwayError``.
    """
    content = read_toml(text, name)
    head = {field: content.pop(field, None) for field in HEAD}
    for field, value in head.items():
        wrong = KEY(value) if field == "key" else TEXT(value)
        if wrong:
            raise PathwayError(f"{name}: {field}: must be {wrong}")
    shared = shared_rows(content, bases, name)
    references = _references(content.pop("references", {}), name)
    unknown = sorted(set(content) - set(SECTIONS))
    if unknown:
        raise PathwayError(f"{name}: {unknown[0]}: not a section of a pathway file")
    own = {section: _rows(content.get(section, []), section, name) for section in SECTIONS}
    own["references"] = references
    for its_rows in own.values():
        _check_ids(its_rows, name)
    rows = {section: _together(shared.get(section, ()), own[section]) for section in own}
    every = [row for section in rows.values() for row in section]
    _check_ids(every, name)
    _check_sources(every, {row.id for row in rows["references"]}, name)
    return {field: str(value) for field, value in head.items()}, rows


def read_toml(text: str, name: str) -> dict[str, object]:
    """The file's content. Raises ``PathwayError``."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PathwayError(f"{name}: not readable as TOML: {error}") from error


def shared_rows(content: dict[str, object], bases: Mapping[str, Rows], name: str) -> Rows:
    """The rows taken from another pathway, as the file's head asks; taken out of ``content``.

    ``shares`` names the pathway. ``shares_only`` and ``leaves_out`` name sections and row ids:
    without the first every row is shared but for those left out. The sources come with the rows.
    """
    key = content.pop("shares", None)
    only, without = (_names(content, field, name) for field in ("shares_only", "leaves_out"))
    if key is None:
        if only or without:
            raise PathwayError(f"{name}: shares: is missing")
        return {}
    if not isinstance(key, str) or key not in bases:
        raise PathwayError(f"{name}: shares: {key} is not a pathway installed here")
    base = bases[key]
    known = {*base, *SECTIONS, *(row.id for rows in base.values() for row in rows)}
    unknown = sorted((only | without) - known)
    if unknown:
        raise PathwayError(f"{name}: shares: {key} has no section or row {unknown[0]}")
    return {
        section: [
            row
            for row in rows
            if not without & {section, row.id} and _is_wanted(section, row, only)
        ]
        for section, rows in base.items()
    }


def _is_wanted(section: str, row: Row, only: frozenset[str]) -> bool:
    return not only or section == "references" or bool(only & {section, row.id})


def _names(content: dict[str, object], field: str, name: str) -> frozenset[str]:
    value = content.pop(field, None)
    if value is None:
        return frozenset()
    wrong = TEXTS(value)
    if wrong or not isinstance(value, list):
        raise PathwayError(f"{name}: {field}: must be {wrong}")
    return frozenset(str(each) for each in value)


def _together(shared: Sequence[Row], own: Sequence[Row]) -> tuple[Row, ...]:
    """The pathway's own rows, then the shared ones, an own row in the place of one of its id."""
    taken = {row.id for row in shared}
    mine = {row.id: row for row in own}
    return (
        *(row for row in own if row.id not in taken),
        *(mine.get(row.id, row) for row in shared),
    )


def _references(table: object, name: str) -> tuple[Row, ...]:
    """The sources seen, by number: ``V1 = "authors, title, year"``."""
    if not isinstance(table, dict):
        raise PathwayError(f"{name}: references: must be a table of V1 = citation")
    for number, citation in table.items():
        wrong = TEXT(citation)
        if wrong:
            raise PathwayError(f"{name}: row {number}: citation: must be {wrong}")
    return tuple(
        Row(number, citation, f"[{number}]", group="references")
        for number, citation in table.items()
    )


def _rows(entries: object, section: str, name: str) -> tuple[Row, ...]:
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise PathwayError(f"{name}: {section}: must be a list of rows, [[{section}]]")
    return tuple(
        _row(entry, section, f"{name}: row {entry.get('id', f'{place} of {section}')}")
        for place, entry in enumerate(entries, start=1)
    )


def _row(entry: Mapping[str, object], section: str, where: str) -> Row:
    columns = SECTIONS[section]
    required = {**BASIC, **columns.required}
    needed = needed_columns(entry, section)
    required.update({name: columns.optional[name] for name in needed if name in columns.optional})
    allowed = {**required, **columns.optional, "note": TEXT}
    for field, value in entry.items():
        if field not in allowed:
            raise PathwayError(f"{where}: {field}: not a column of {section}")
        wrong = allowed[field](value)
        if wrong:
            raise PathwayError(f"{where}: {field}: must be {wrong} (found {value!r})")
    missing = next((field for field in required if field not in entry), "")
    if missing:
        raise PathwayError(f"{where}: {missing}: is missing")
    own = {field: value for field, value in entry.items() if field not in (*BASIC, "note")}
    return Row(
        id=str(entry["id"]),
        text=str(entry["text"]),
        source=str(entry["source"]),
        group=str(own.pop("group", section)),
        note=str(entry.get("note", "")),
        data=own or None,
    )


def _check_ids(rows: Sequence[Row], name: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise PathwayError(f"{name}: row {row.id}: id: stands in the file twice")
        seen.add(row.id)


def _check_sources(rows: Sequence[Row], references: set[str], name: str) -> None:
    for row in rows:
        for grade, number in TAG.findall(row.source):
            if number and grade + number not in references:
                raise PathwayError(
                    f"{name}: row {row.id}: source: [{grade}{number}] is not among the references"
                )
