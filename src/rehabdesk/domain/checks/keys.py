"""The keys that the installed pathways know, gathered once for many rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rehabdesk.domain.pathway import Pathway, Pathways

ITEM_SECTIONS = (
    "factors",
    "symptoms",
    "effects",
    "form_targets",
    "insoles",
    "remedies",
    "phases",
    "phase_criteria",
    "return_to_run",
    "discharge_criteria",
)
"""The kinds of row that a clinician's finding may be about."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The union of the installed pathways' keys (CONTRACT section 2).

    ``choices`` maps a column of the workbook to the keys it may hold, ``units`` a strength test
    to its units; ``phases`` are the numbers of the phases.
    """

    choices: Mapping[str, frozenset[str]]
    units: Mapping[str, frozenset[str]]
    phases: frozenset[int]

    @classmethod
    def of(cls, pathways: Iterable[Pathway]) -> "Keys":
        installed = tuple(pathways)
        units: dict[str, frozenset[str]] = {}
        for pathway in installed:
            for test in pathway.strength_tests:
                units[test.key] = units.get(test.key, frozenset()).union(test.units)
        return cls(
            choices={
                "condition": frozenset(pathway.key for pathway in installed),
                "test": frozenset(units),
                "flag": frozenset(rule.key for pathway in installed for rule in pathway.red_flags),
                "reason": frozenset(
                    code for pathway in installed for code in pathway.decision_reasons
                ),
                "item": _of_sections(installed, ITEM_SECTIONS, "id"),
                "area": _of_sections(installed, ("body_areas",), "key"),
                "task": _of_sections(installed, ("loading_tests",), "key"),
            },
            units=units,
            phases=frozenset(phase.number for pathway in installed for phase in pathway.phases),
        )


def _of_sections(
    pathways: Iterable[Pathway], sections: Iterable[str], field: str
) -> frozenset[str]:
    return frozenset(
        row.id if field == "id" else str((row.data or {})[field])
        for pathway in pathways
        for section in sections
        for row in pathway.section(section)
    )


class _Same:
    """A mapping by identity, so that a cache can hold what has no hash."""

    __slots__ = ("pathways",)

    def __init__(self, pathways: Pathways) -> None:
        self.pathways = pathways

    def __hash__(self) -> int:
        return id(self.pathways)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.pathways is self.pathways


@lru_cache(maxsize=4)
def _gathered(same: _Same) -> Keys:
    return Keys.of(same.pathways.values())


def keys_of(pathways: Pathways) -> Keys:
    """The union of these pathways' keys; gathered once for as long as they are the same object."""
    return _gathered(_Same(pathways))
