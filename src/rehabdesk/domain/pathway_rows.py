"""The rows of a pathway file, checked column by column: an error names file, row and field."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from rehabdesk.domain.pathway_criteria import MEASURES
from rehabdesk.domain.tables import ACTIVITIES, INSTRUMENTS, UNITS

TIERS = ("emergency", "urgent", "refer")
VIEWS = ("back", "front")
GRADES = "AVMP"
"""Where a row comes from: the article, a source seen, memory, or policy (CLINICAL provenance)."""

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"[A-Z][A-Za-z0-9_-]*")
_TAG = re.compile(r"\[([A-Z])(\d*)\]")


class PathwayError(Exception):
    """The pathway file can't be used; the message names the file, the row and the field."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of clinical content; ``source`` says where it comes from, ``note`` its limits.

    ``data`` holds the machine-readable rest of the row (doses, ranges), by column.
    """

    id: str
    text: str
    source: str
    group: str = ""
    note: str = ""
    data: Mapping[str, object] | None = None


Check = Callable[[object], str]
"""Says what is wrong with a value, in words that follow "must be"; "" where nothing is."""


def _text(value: object) -> str:
    return "" if isinstance(value, str) and value.strip() else "text that is not empty"


def _key(value: object) -> str:
    fits = isinstance(value, str) and _KEY.fullmatch(value)
    return "" if fits else "a key of small letters, digits and underscores"


def _id(value: object) -> str:
    fits = isinstance(value, str) and _ID.fullmatch(value)
    return "" if fits else "a row id such as CA01"


def _whole(value: object) -> str:
    fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return "" if fits else "a whole number, 0 or more"


def _amount(value: object) -> str:
    fits = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < inf
    return "" if fits else "a number, 0 or more"


def _yes(value: object) -> str:
    return "" if value is True else "true, or left out"


def _phase(value: object) -> str:
    return "" if not _whole(value) and value in range(6) else "a phase from 0 to 5"


def _one_of(choices: Sequence[str]) -> Check:
    def check(value: object) -> str:
        return "" if value in choices else f"one of {', '.join(choices)}"

    return check


def _several(check: Check) -> Check:
    def check_all(value: object) -> str:
        if not isinstance(value, list) or not value:
            return "a list that is not empty"
        if len(set(map(str, value))) < len(value):
            return "a list without repeats"
        wrong = next((message for item in value if (message := check(item))), "")
        return f"a list, each {wrong}" if wrong else ""

    return check_all


def _source(value: object) -> str:
    tagged = isinstance(value, str) and any(tag[0] in GRADES for tag in _TAG.findall(value))
    return "" if tagged else "a source tagged [A], [V1], [M] or [P]"


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of row: the columns it must and may have beside id, text, source and note."""

    required: Mapping[str, Check]
    optional: Mapping[str, Check]


_BASIC: Mapping[str, Check] = {"id": _id, "text": _text, "source": _source}
_RANGE: Mapping[str, Check] = {"min": _whole, "max": _whole, "unit": _text}
_PLAIN = Section({}, {"group": _text})

_CRITERION: Mapping[str, Check] = {
    "measure": _one_of(tuple(MEASURES)),
    "activity": _one_of(ACTIVITIES),
    "task": _key,
    "test": _key,
    "tests": _several(_key),
    "need": _one_of(("any", "all")),
    "instrument": _one_of(tuple(INSTRUMENTS)),
    "at_most": _amount,
    "at_least": _amount,
    "or_symmetry": _amount,
    "or_gain": _amount,
    "or_falling": _yes,
    "over_24h": _yes,
    "days": _whole,
    "days_apart": _whole,
    "within_days": _whole,
    "sessions": _whole,
}
"""How a criterion is judged from the record; without a measure the clinician judges it."""

SECTIONS: Mapping[str, Section] = {
    "definition": Section({"label": _text}, {}),
    "factors": Section({"group": _text}, {}),
    "symptoms": Section({}, {"pain_items": _several(_key)}),
    "effects": _PLAIN,
    "remedies": Section({"stage": _text}, {**_RANGE, "rule": _text}),
    "exercises": Section(
        {"key": _key, "label": _text, "phases": _several(_phase)},
        {
            "frequency": _text,
            "caution": _text,
            "warn_phases": _several(_phase),
            "gate_activity": _one_of(ACTIVITIES),
            "gate_at_most": _whole,
            "gate_entries": _whole,
            "gate_days": _whole,
            "gate_fall": _whole,
        },
    ),
    "form_targets": Section({}, _RANGE),
    "insoles": _PLAIN,
    "triggers": Section({"action": _text}, {}),
    "constants": Section({"value": _whole, "min": _whole, "max": _whole, "unit": _text}, {}),
    "imaging_rules": Section({"state": _key}, {}),
    "red_flags": Section(
        {
            "key": _key,
            "tier": _one_of(TIERS),
            "prompts": _text,
            "offers": _text,
        },
        {},
    ),
    "decision_reasons": _PLAIN,
    "decision_rules": _PLAIN,
    "recurrence_rules": _PLAIN,
    "modality_aid": Section({"usual_test": _text}, {}),
    "strength_tests": Section(
        {"key": _key, "label": _text, "units": _several(_one_of(UNITS))},
        {"protocol": _text, "noise": _text},
    ),
    "strength_rules": _PLAIN,
    "outcomes": Section({"instrument": _text, "licence": _text}, {"meaningful": _text}),
    "phases": Section(
        {"number": _phase, "label": _text, "enter": _text, "progress": _text},
        {"dose": _text},
    ),
    "pain_rules": Section(
        {},
        {
            "at_most": _amount,
            "safe_to": _whole,
            "acceptable_to": _whole,
            "hold_to": _whole,
            "consecutive": _whole,
        },
    ),
    "load_rules": _PLAIN,
    "phase_criteria": Section(
        {"phase": _phase, "kind": _one_of(("enter", "progress"))}, _CRITERION
    ),
    "return_to_run": Section({}, _CRITERION),
    "discharge_criteria": Section({}, _CRITERION),
    "imaging_regions": _PLAIN,
    "body_areas": Section({"key": _key, "label": _text, "view": _one_of(VIEWS)}, {}),
    "loading_tests": Section(
        {"key": _key, "label": _text}, {"phases": _several(_phase), "protocol": _text}
    ),
}
"""Every kind of row a pathway file may hold."""

HEAD = ("key", "version", "label", "short_label")
"""What stands at the head of a pathway file."""

Rows = Mapping[str, Sequence[Row]]
"""The rows of each section, in the file's order; ``Row.data`` holds the section's own columns."""


def read_rows(text: str, name: str, bases: Mapping[str, Rows]) -> tuple[Mapping[str, str], Rows]:
    """The head and the rows of a pathway file called ``name``, shared ones included.

    ``bases`` are the rows of the pathways that another may share from, by key.
    Raises ``PathwayError``.
    """
    content = read_toml(text, name)
    head = {field: content.pop(field, None) for field in HEAD}
    for field, value in head.items():
        wrong = _key(value) if field == "key" else _text(value)
        if wrong:
            raise PathwayError(f"{name}: {field}: must be {wrong}")
    region = content.pop("region", "")
    if region != "" and _text(region):
        raise PathwayError(f"{name}: region: must be {_text(region)}")
    shared = shared_rows(content, bases, name)
    references = _references(content.pop("references", {}), name)
    unknown = sorted(set(content) - set(SECTIONS))
    if unknown:
        raise PathwayError(f"{name}: {unknown[0]}: not a section of a pathway file")
    own = {section: _rows(content.get(section, []), section, name) for section in SECTIONS}
    own["references"] = references
    for section, its_rows in own.items():
        _check_ids(its_rows, name)
    rows = {section: _together(shared.get(section, ()), own[section]) for section in own}
    every = [row for section in rows.values() for row in section]
    _check_ids(every, name)
    _check_sources(every, {row.id for row in rows["references"]}, name)
    return {**{field: str(value) for field, value in head.items()}, "region": str(region)}, rows


def read_toml(text: str, name: str) -> dict[str, object]:
    """The file's content. Raises ``PathwayError``."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PathwayError(f"{name}: not readable as TOML: {error}") from error


def shared_rows(content: dict[str, object], bases: Mapping[str, Rows], name: str) -> Rows:
    """The rows taken from another pathway, as the file's head asks; taken out of ``content``.

    ``shares`` names the pathway. ``shares_only`` and ``leaves_out`` name sections and row ids:
    without the first every row is shared but for those left out.
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
            if not without & {section, row.id} and (not only or only & {section, row.id})
        ]
        for section, rows in base.items()
    }


def _names(content: dict[str, object], field: str, name: str) -> frozenset[str]:
    value = content.pop(field, None)
    if value is None:
        return frozenset()
    wrong = _several(_text)(value)
    if wrong or not isinstance(value, list):
        raise PathwayError(f"{name}: {field}: must be {wrong}")
    return frozenset(str(each) for each in value)


def _together(shared: Sequence[Row], own: Sequence[Row]) -> tuple[Row, ...]:
    """The shared rows, an own row in the place of a shared one of its id, then the other own."""
    mine = {row.id: row for row in own}
    replaced = [mine.pop(row.id, row) for row in shared]
    return (*replaced, *mine.values())


def _references(table: object, name: str) -> tuple[Row, ...]:
    """The sources seen, by number: ``V1 = "authors, title, year"``."""
    if not isinstance(table, dict):
        raise PathwayError(f"{name}: references: must be a table of V1 = citation")
    for number, citation in table.items():
        wrong = _text(citation)
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
    required = {**_BASIC, **columns.required}
    measure = entry.get("measure")
    if isinstance(measure, str):
        required.update({name: _CRITERION[name] for name in MEASURES.get(measure, ())})
    allowed = {**required, **columns.optional, "note": _text}
    for field, value in entry.items():
        if field not in allowed:
            raise PathwayError(f"{where}: {field}: not a column of {section}")
        wrong = allowed[field](value)
        if wrong:
            raise PathwayError(f"{where}: {field}: must be {wrong} (found {value!r})")
    missing = next((field for field in required if field not in entry), "")
    if missing:
        raise PathwayError(f"{where}: {missing}: is missing")
    own = {field: value for field, value in entry.items() if field not in (*_BASIC, "note")}
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
        for grade, number in _TAG.findall(row.source):
            if number and grade + number not in references:
                raise PathwayError(
                    f"{name}: row {row.id}: source: [{grade}{number}] is not among the references"
                )
