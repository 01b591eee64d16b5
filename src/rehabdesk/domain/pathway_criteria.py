"""The measures that a pathway's criteria may be judged by, and the columns each one needs."""

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
