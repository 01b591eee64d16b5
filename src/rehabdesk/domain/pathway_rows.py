"""The rows of a pathway file, checked column by column: an error names file, row and field."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf

from rehabdesk.domain.pathway_criteria import MEASURES
from rehabdesk.domain.tables import ACTIVITIES, INSTRUMENTS, UNITS

TIERS = ("emergency", "urgent", "refer")
VIEWS = ("back", "front")
IMPACT_MEASURES = (
    "limp",
    "walking_pain",
    "sitting",
    "nights_woken",
    "daily_activity",
    "leg_function",
    "days_off_work",
)
"""What may suggest that daily movement is significantly affected (``domain.impact``)."""
LICENCES = ("own-wording", "total-only", "licensed")
"""Whether the wording of a measure is ours to show (CLINICAL PS06)."""
GRADES = "AVMP"
"""Where a row comes from: the article, a source seen, memory, or policy (CLINICAL provenance)."""

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_ID = re.compile(r"[A-Z][A-Za-z0-9_-]*")
TAG = re.compile(r"\[([A-Z])(\d*)\]")


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
    tagged = isinstance(value, str) and any(tag[0] in GRADES for tag in TAG.findall(value))
    return "" if tagged else "a source tagged [A], [V1], [M] or [P]"


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of row: the columns it must and may have beside id, text, source and note."""

    required: Mapping[str, Check]
    optional: Mapping[str, Check]


TEXT: Check = _text
KEY: Check = _key
TEXTS: Check = _several(_text)
BASIC: Mapping[str, Check] = {"id": _id, "text": _text, "source": _source}
_RANGE: Mapping[str, Check] = {"min": _whole, "max": _whole, "unit": _text}
_PLAIN = Section({}, {"group": _text})
_MEASURED: Mapping[str, Check] = {
    "group": _text,
    "group_label": _text,
    "measure": _text,
    "unit": _text,
    "methods": _several(_text),
}
"""A finding with a number: what is measured, in which unit, by which of several methods."""

CRITERION: Mapping[str, Check] = {
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
    "factors": Section({"group": _text}, _MEASURED),
    "symptoms": Section({}, {"pain_items": _several(_key)}),
    "effects": _PLAIN,
    "remedies": Section({"stage": _text}, {**_RANGE, "rule": _text}),
    "exercises": Section(
        {"key": _key, "label": _text, "phases": _several(_phase)},
        {
            "how": _text,
            "how_source": _source,
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
    "home_advice": Section({"group": _one_of(("avoid", "call"))}, {"phases": _several(_phase)}),
    "form_targets": Section({}, {**_RANGE, "measure": _text}),
    "insoles": Section({}, _MEASURED),
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
        {
            "protocol": _text,
            "protocol_fields": _several(_text),
            "lever": _yes,
            "noise": _text,
            "noise_percent": _amount,
            "noise_value": _amount,
            "noise_unit": _one_of(UNITS),
            "noise_field": _text,
            "poor_below": _amount,
            "good_above": _amount,
        },
    ),
    "strength_rules": _PLAIN,
    "outcomes": Section(
        {"instrument": _text, "licence": _one_of(LICENCES)},
        {
            "meaningful": _text,
            "question": _text,
            **dict.fromkeys(("small", "medium", "large", "mcid", "mdc", "mdc_activity"), _amount),
            **dict.fromkeys(("activities_min", "activities_max", "items"), _whole),
            **dict.fromkeys(("unverified", "as_percent", "is_change"), _yes),
            "due_weeks": _several(_whole),
            "due_within_days": _whole,
        },
    ),
    "outcome_scales": Section(
        {"instrument": _text, "version": _text, "limit": _whole},
        dict.fromkeys(("small", "medium", "large", "success"), _amount),
    ),
    "outcome_rules": _PLAIN,
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
    "load_rules": Section(
        {}, {"size": _key, **dict.fromkeys(("hazard_ratio", "hazard_low", "hazard_high"), _amount)}
    ),
    "phase_criteria": Section({"phase": _phase, "kind": _one_of(("enter", "progress"))}, CRITERION),
    "return_to_run": Section({}, CRITERION),
    "discharge_criteria": Section({}, CRITERION),
    "imaging_regions": _PLAIN,
    "body_areas": Section(
        {"key": _key, "label": _text, "view": _one_of(VIEWS)},
        dict.fromkeys(("x", "y", "width", "height"), _whole),
    ),
    "impact_suggestions": Section(
        {"measure": _one_of(IMPACT_MEASURES), "within_days": _whole},
        {"at_least": _whole, "at_most": _whole, "below": _whole, "group": _text},
    ),
    "loading_tests": Section(
        {"key": _key, "label": _text}, {"phases": _several(_phase), "protocol": _text}
    ),
}
"""Every kind of row a pathway file may hold."""

Rows = Mapping[str, Sequence[Row]]
"""The rows of each section, in the file's order; ``Row.data`` holds the section's own columns."""
