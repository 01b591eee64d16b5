"""The measures that a pathway's criteria may be judged by, and the columns that rules need."""

from collections.abc import Mapping

MEASURES: Mapping[str, tuple[str, ...]] = {
    "pain": ("activity", "at_most"),
    "settled_pain": ("at_most", "days"),
    "loading_test": ("task", "at_most"),
    "back_to_baseline": (),
    "sessions": ("task", "sessions", "days_apart"),
    "phase_days": ("days",),
    "strength": ("test", "at_least"),
    "symmetry": ("at_least",),
    "outcome": ("instrument", "at_least"),
    "agreed_distance": (),
    "red_flags": (),
    "imaging_decision": (),
    "discharge_criteria": (),
}
"""Measure: the columns its row must have (``domain.plan.measures`` says what each means)."""

CRITERIA = ("phase_criteria", "return_to_run", "discharge_criteria")
"""The sections whose rows are criteria."""
GATE = ("gate_at_most", "gate_entries", "gate_days", "gate_fall")
RULE_NUMBERS: Mapping[str, tuple[str, ...]] = {
    "PM01": ("safe_to", "acceptable_to"),
    "PM03": ("at_most",),
    "PM04": ("at_most",),
    "PM05": ("hold_to", "consecutive"),
    "RM01": ("min", "max"),
    "RM02": ("min", "max"),
    "FM01": ("min", "max"),
}
"""The rules that code judges by, where a pathway has them, and the numbers each one needs."""


def needed_columns(entry: Mapping[str, object], section: str) -> tuple[str, ...]:
    """The optional columns that this row, as it stands in the file, has to have after all."""
    measure = entry.get("measure")
    if section in CRITERIA and isinstance(measure, str):
        return MEASURES.get(measure, ())
    if section == "exercises":
        return GATE if "gate_activity" in entry else ()
    return RULE_NUMBERS.get(str(entry.get("id")), ())
